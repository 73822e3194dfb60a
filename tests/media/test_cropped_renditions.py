"""Crops of originals: the right part, whichever way the file lies, and nothing private in it."""

import json
import shutil
import subprocess
from io import BytesIO

import pytest
from PIL import Image, ImageCms, ImageDraw, ImageOps

from desk.media.pixels import srgb_profile
from desk.media.rendition_plan import SUPPLIED_FIELDS, supplied
from desk.media.renditions import RenditionPlan, Renditions
from desk.model.cropping import Box, automatic, straightened

RED, GREEN, BLUE, WHITE = (220, 30, 30), (30, 180, 30), (30, 30, 220), (240, 240, 240)
BOTH = ("jpg", "webp")
TEXTS = {"caption": "Pasar “pagi”", "credit": "Antara", "headline": "Bukan untuk umum",
         "instructions": "Telepon dulu", "data_mining": "DMI-PROHIBITED"}  # fmt: skip


@pytest.fixture(scope="module")
def renditions():
    with Renditions() as renditions:
        yield renditions


def quarters(width=1200, height=800):
    """Red, green, blue and white from the upper left corner, as one reads."""
    image = Image.new("RGB", (width, height), RED)
    draw = ImageDraw.Draw(image)
    draw.rectangle((width // 2, 0, width, height // 2 - 1), GREEN)
    draw.rectangle((0, height // 2, width // 2 - 1, height), BLUE)
    draw.rectangle((width // 2, height // 2, width, height), WHITE)
    return image


def corners(path):
    """Return the colours near the four corners, as one reads."""
    with Image.open(path) as image:
        wide, high = image.size
        points = [(x, y) for y in (0.1, 0.9) for x in (0.1, 0.9)]
        return [image.convert("RGB").getpixel((int(wide * x), int(high * y))) for x, y in points]


def assert_alike(found, expected):
    assert len(found) == len(expected)
    for one, other in zip(found, expected, strict=True):
        assert all(abs(a - b) < 12 for a, b in zip(one, other, strict=True)), (found, expected)


@pytest.mark.parametrize("extension", BOTH)
@pytest.mark.parametrize(
    ("box", "expected"),
    [
        (Box(0.5, 0, 0.5, 0.5), [GREEN] * 4),
        (Box(0.25, 0, 0.5, 0.5), [RED, GREEN, RED, GREEN]),
        (Box(0.25, 0.25, 0.5, 0.5), [RED, GREEN, BLUE, WHITE]),
        (Box(0.25, 0.25, 0.5, 0.5, turns=1), [BLUE, RED, WHITE, GREEN]),
        (Box(0.25, 0.25, 0.5, 0.5, turns=2), [WHITE, BLUE, GREEN, RED]),
        (Box(0.25, 0.25, 0.5, 0.5, turns=3), [GREEN, WHITE, RED, BLUE]),
        (Box(0.25, 0.25, 0.5, 0.5, degrees=10), [RED, GREEN, BLUE, WHITE]),
    ],
)
def test_a_crop_shows_its_part(renditions, tmp_path, box, expected, extension):
    quarters().save(tmp_path / "a.jpg", quality=95)
    plan = RenditionPlan(tmp_path / "a.jpg", "a", (300,), box=box, formats=(extension,))
    (made,) = renditions.make(plan, tmp_path)
    upright = (300, 200) if not box.turns % 2 else (300, 450)
    assert (made.width_px, made.height_px) == upright
    assert made.media_type == {"jpg": "image/jpeg", "webp": "image/webp"}[extension]
    assert_alike(corners(made.path), expected)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_crop_is_of_the_upright_picture_however_it_is_stored(renditions, tmp_path, orientation):
    exif = Image.Exif()
    exif[0x0112] = orientation
    stored = next(
        turned
        for way in (None, *Image.Transpose)
        for turned in [quarters().transpose(way) if way is not None else quarters()]
        if ImageOps.exif_transpose(_tagged(turned, exif)).tobytes() == quarters().tobytes()
    )
    stored.save(tmp_path / "a.jpg", exif=exif, quality=95)
    box = Box(0.1, 0.3, 0.6, 0.5, degrees=4)
    made = renditions.make(RenditionPlan(tmp_path / "a.jpg", "a", (300,), box=box), tmp_path)
    quarters().save(tmp_path / "b.jpg", quality=95)
    upright = renditions.make(RenditionPlan(tmp_path / "b.jpg", "b", (300,), box=box), tmp_path)
    assert_alike(corners(made[0].path), corners(upright[0].path))


def _tagged(image, exif):
    image = image.copy()
    image.getexif()[0x0112] = exif[0x0112]
    return image


def test_a_straightened_picture_has_no_empty_corner(renditions, tmp_path):
    Image.new("RGB", (900, 600), WHITE).save(tmp_path / "a.jpg", quality=95)
    box = straightened((900, 600), automatic((900, 600), 1.0), 15)
    (made,) = renditions.make(RenditionPlan(tmp_path / "a.jpg", "a", (2000,), box=box), tmp_path)
    assert made.width_px < 600  # smaller, so that no corner sticks out
    with Image.open(made.path) as image:
        assert image.width == image.height
        assert image.convert("L").getextrema()[0] > 230


def test_widths_are_those_of_the_crop_and_never_enlarged(renditions, tmp_path):
    quarters().save(tmp_path / "a.jpg")
    plan = RenditionPlan(
        tmp_path / "a.jpg", "a", (2000, 600, 300), box=Box(0, 0, 0.5, 1), formats=BOTH
    )
    made = renditions.make(plan, tmp_path)
    assert [(one.file_name, one.height_px) for one in made] == [
        ("a-600.jpg", 800), ("a-600.webp", 800), ("a-300.jpg", 400), ("a-300.webp", 400),
    ]  # fmt: skip


def test_the_same_crop_gives_the_same_bytes(renditions, tmp_path):
    quarters().save(tmp_path / "a.jpg")
    box = Box(0.2, 0.2, 0.5, 0.5, degrees=3.5, turns=1)
    plan = RenditionPlan(tmp_path / "a.jpg", "a", (500, 200), TEXTS, box=box, formats=BOTH)
    first = renditions.make(plan, tmp_path)
    with Renditions() as others:
        second = others.make(plan, tmp_path)
    assert [one.sha256 for one in first] == [one.sha256 for one in second]


@pytest.mark.parametrize("extension", BOTH)
@pytest.mark.parametrize("profile", ["DisplayP3-v4.icc", "AdobeCompat-v4.icc"])
def test_a_wide_colour_is_the_same_colour_after_export(
    renditions, photos, tmp_path, profile, extension
):
    wide = (photos / "icc" / profile).read_bytes()
    source = Image.new("RGB", (400, 300), (150, 200, 90))
    source.save(tmp_path / "a.jpg", icc_profile=wide, quality=98)
    plan = RenditionPlan(
        tmp_path / "a.jpg", "a", (200,), box=Box(0.2, 0.2, 0.5, 0.5), formats=(extension,)
    )
    (made,) = renditions.make(plan, tmp_path)
    target = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
    given = ImageCms.ImageCmsProfile(BytesIO(wide))
    expected = ImageCms.profileToProfile(source, given, target).getpixel((0, 0))
    assert max(abs(a - b) for a, b in zip(expected, (150, 200, 90), strict=True)) > 8
    with Image.open(made.path) as image:
        assert image.info["icc_profile"] == srgb_profile()
        found = image.convert("RGB").getpixel((100, 70))
    assert_alike([found], [expected])


def test_only_what_a_picture_should_carry_is_supplied():
    assert supplied(TEXTS) == {name: TEXTS[name] for name in ("caption", "credit", "data_mining")}
    assert {"caption", "credit", "alt", "usage_terms", "digital_source_type"} <= {*SUPPLIED_FIELDS}


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
@pytest.mark.parametrize("extension", BOTH)
def test_place_and_serial_numbers_are_gone_and_the_credit_is_there(renditions, tmp_path, extension):
    original = tmp_path / "private.jpg"
    quarters().save(original, comment=b"SERIAL-4711", quality=90)
    told = [
        "-GPSLatitude=6.17", "-GPSLatitudeRef=S", "-GPSLongitude=106.83", "-GPSLongitudeRef=E",
        "-SerialNumber=SERIAL-4711", "-LensSerialNumber=SERIAL-4712", "-OwnerName=SERIAL-4713",
        "-XMP-exif:GPSLatitude=6.17", "-XMP-aux:SerialNumber=SERIAL-4711", "-IPTC:City=Jakarta",
    ]  # fmt: skip
    subprocess.run(["exiftool", "-q", "-overwrite_original", *told, original], check=True)
    assert "EXIF:GPSLatitude" in exiftool(original)
    plan = RenditionPlan(
        original, "a", (600, 300), supplied(TEXTS), box=Box(0, 0, 0.9, 0.9), formats=(extension,)
    )
    for one in renditions.make(plan, tmp_path):
        found = exiftool(one.path)
        assert b"SERIAL-471" not in one.path.read_bytes()
        assert not [
            name for name in found
            if name.startswith("EXIF:") or any(word in name for word in ("GPS", "Serial", "City"))
        ]  # fmt: skip
        assert found["XMP:Description"] == TEXTS["caption"]
        assert found["XMP:Credit"] == "Antara"
        assert "ThumbnailImage" not in str(found)
        if extension == "jpg":
            assert found["IPTC:Credit"] == "Antara"
            assert found["IPTC:Caption-Abstract"] == TEXTS["caption"]


def exiftool(path):
    command = ["exiftool", "-json", "-G0", "-a", str(path)]
    return json.loads(subprocess.run(command, capture_output=True, check=True).stdout)[0]
