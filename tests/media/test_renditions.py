import hashlib
import json
import shutil
import subprocess
from io import BytesIO

import pytest
from PIL import Image, ImageCms, JpegImagePlugin

from desk.errors import InputError, StoreError
from desk.media.pixels import srgb_profile
from desk.media.renditions import RenditionPlan, Renditions

WIDTHS = (2000, 1200, 800, 400)
TEXTS = {
    "caption": "Pedagang menata cabai.\n“Harga sudah turun,” ujar Siti Nur’aini — ‘lega’…",
    "credit": "KANTOR BERITA CONTOH/Budi Candra Setya",
    "creator": "Budi Candra Setya; Siti",
    "copyright": "© 2026 Kantor Berita Contoh",
    "source": "Kantor Berita Contoh",
    "alt": "Seorang perempuan menata cabai merah",
    "usage_terms": "Hanya untuk penggunaan editorial",
    "headline": "Harga cabai “turun”",
    "created": "2026-11-17T08:15:30+07:00",
    "city": "Jakarta Timur",
    "country": "Indonesia",
    "digital_source_type": "digitalCapture",
    "data_mining": "DMI-PROHIBITED",
}
LISTS = {"keywords": ("cabai", "pasar")}


@pytest.fixture(scope="module")
def renditions():
    with Renditions() as renditions:
        yield renditions


@pytest.fixture
def original(tmp_path):
    """A photo with everything that must not leave the desk."""
    exif = Image.Exif()
    exif[0x010E] = b"private note"
    exif[0x0112] = 6
    exif.get_ifd(0x8769)[0xA431] = "SERIAL-4711"
    exif.get_ifd(0x8825).update({1: "S", 2: (6.0, 10.0, 30.0), 3: "E", 4: (106.0, 49.0, 0.0)})
    path = tmp_path / "original.jpg"
    image = Image.linear_gradient("L").resize((1000, 1500)).convert("RGB")
    image.save(path, exif=exif, comment=b"SERIAL-4711", xmp=b"<private/>", quality=95)
    return path


def test_sizes_come_down_from_the_original_and_never_up(renditions, original, tmp_path):
    made = renditions.make(RenditionPlan(original, "cabai-1", WIDTHS), tmp_path)
    assert [(one.file_name, one.width_px, one.height_px) for one in made] == [
        ("cabai-1-1200.jpg", 1200, 800),
        ("cabai-1-800.jpg", 800, 533),
        ("cabai-1-400.jpg", 400, 267),
    ]
    for one in made:
        data = one.path.read_bytes()
        assert one.path == tmp_path / one.file_name
        assert (one.bytes, one.sha256) == (len(data), hashlib.sha256(data).hexdigest())
        assert one.media_type == "image/jpeg"


def test_a_photo_of_a_telephone_leaves_upright_without_what_it_hid(renditions, photos, tmp_path):
    plan = RenditionPlan(photos / "own-sideways.heic", "telepon", WIDTHS, texts=TEXTS)
    (made,) = renditions.make(plan, tmp_path)
    assert (made.width_px, made.height_px) == (300, 200)
    data = made.path.read_bytes()
    assert b"Telepon" not in data  # the maker in its Exif
    assert TEXTS["credit"].encode() in data


def test_a_photo_narrower_than_every_width_keeps_its_own(renditions, encoded, tmp_path):
    (tmp_path / "small.png").write_bytes(encoded(kind="PNG"))
    made = renditions.make(RenditionPlan(tmp_path / "small.png", "a", WIDTHS), tmp_path)
    assert [(one.file_name, one.height_px) for one in made] == [("a-60.jpg", 40)]


def test_a_rendition_is_a_progressive_srgb_jpeg(renditions, original, tmp_path):
    (made,) = renditions.make(RenditionPlan(original, "a", (800,), TEXTS, LISTS), tmp_path)
    with Image.open(made.path) as image:
        assert (image.format, image.mode, image.info["progressive"]) == ("JPEG", "RGB", 1)
        assert JpegImagePlugin.get_sampling(image) == 2  # 4:2:0
        assert image.info["icc_profile"] == srgb_profile()
        left, right = image.getpixel((20, 260)), image.getpixel((780, 260))
    assert left[0] > right[0] + 150  # turned as the orientation says


def test_a_wide_gamut_photo_is_converted(renditions, encoded, photos, tmp_path):
    profile = (photos / "icc" / "AdobeCompat-v4.icc").read_bytes()
    source = Image.new("RGB", (400, 300), (60, 200, 60))
    (tmp_path / "wide.png").write_bytes(encoded(source, "PNG", icc_profile=profile))
    (made,) = renditions.make(RenditionPlan(tmp_path / "wide.png", "a", (400,)), tmp_path)
    target = ImageCms.ImageCmsProfile(BytesIO(srgb_profile()))
    expected = ImageCms.profileToProfile(source, ImageCms.ImageCmsProfile(BytesIO(profile)), target)
    with Image.open(made.path) as image:
        pairs = zip(image.getpixel((200, 150)), expected.getpixel((0, 0)), strict=True)
        assert all(abs(a - b) <= 4 for a, b in pairs)


def test_the_same_plan_gives_the_same_bytes_in_every_process(renditions, original, tmp_path):
    plan = RenditionPlan(original, "a", WIDTHS, TEXTS, LISTS)
    first = renditions.make(plan, tmp_path)
    (tmp_path / "again").mkdir()
    with Renditions() as others:
        second = others.make(plan, tmp_path / "again")
    assert [one.sha256 for one in first] == [one.sha256 for one in second]


def test_nothing_private_is_left(renditions, original, tmp_path):
    made = renditions.make(RenditionPlan(original, "a", WIDTHS, TEXTS, LISTS), tmp_path)
    assert b"SERIAL-4711" in original.read_bytes()
    for one in made:
        data = one.path.read_bytes()
        assert b"Exif" not in data
        assert b"SERIAL-4711" not in data
        assert b"private" not in data
        with Image.open(one.path) as image:
            assert dict(image.getexif()) == {}
            assert "comment" not in image.info


@pytest.mark.skipif(shutil.which("exiftool") is None, reason="exiftool is not installed")
def test_another_program_reads_caption_and_credit(renditions, original, tmp_path):
    made = renditions.make(RenditionPlan(original, "a", (800, 400), TEXTS, LISTS), tmp_path)
    for one in made:
        found = exiftool(one.path)
        for name, value in EXPECTED.items():
            assert found.get(name) == value, name
        assert found["IPTC:CurrentIPTCDigest"] == found["Photoshop:IPTCDigest"]
        assert not [name for name in found if name.startswith("EXIF:") or "GPS" in name]
        assert "ExifTool:Warning" not in found


EXPECTED = {
    "XMP:Description": TEXTS["caption"],
    "XMP:Credit": TEXTS["credit"],
    "XMP:Creator": ["Budi Candra Setya", "Siti"],
    "XMP:Rights": TEXTS["copyright"],
    "XMP:Source": TEXTS["source"],
    "XMP:AltTextAccessibility": TEXTS["alt"],
    "XMP:UsageTerms": TEXTS["usage_terms"],
    "XMP:Headline": TEXTS["headline"],
    "XMP:Subject": ["cabai", "pasar"],
    "XMP:DateCreated": "2026:11:17 08:15:30+07:00",
    "XMP:City": "Jakarta Timur",
    "XMP:Country": "Indonesia",
    "XMP:DigitalSourceType": "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
    "XMP:DataMining": "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED",
    "IPTC:CodedCharacterSet": "UTF8",
    "IPTC:Caption-Abstract": TEXTS["caption"],
    "IPTC:Credit": "KANTOR BERITA CONTOH/Budi Candra",
    "IPTC:By-line": ["Budi Candra Setya", "Siti"],
    "IPTC:CopyrightNotice": TEXTS["copyright"],
    "IPTC:Source": TEXTS["source"],
    "IPTC:Headline": TEXTS["headline"],
    "IPTC:Keywords": ["cabai", "pasar"],
    "IPTC:DateCreated": "2026:11:17",
    "IPTC:TimeCreated": "08:15:30+07:00",
    "IPTC:City": "Jakarta Timur",
    "ICC_Profile:ProfileDescription": "sRGB",
}


def exiftool(path):
    command = ["exiftool", "-json", "-G0", "-a", "-struct", str(path)]
    found = json.loads(subprocess.run(command, capture_output=True, check=True).stdout)[0]
    if "IPTC:CurrentIPTCDigest" not in found:
        found["IPTC:CurrentIPTCDigest"] = found.get("File:CurrentIPTCDigest")
    return found


def test_an_original_that_is_gone_or_broken_is_refused(renditions, tmp_path):
    (tmp_path / "broken.jpg").write_bytes(b"\xff\xd8\xff\xe0")
    for name, code in (("gone.jpg", "photo.missing"), ("broken.jpg", "photo.damaged")):
        with pytest.raises(InputError) as caught:
            renditions.make(RenditionPlan(tmp_path / name, "a", WIDTHS), tmp_path)
        assert (caught.value.code, caught.value.details) == (code, {"file": name})


def test_a_folder_that_cannot_be_written_is_the_machines_fault(renditions, original, tmp_path):
    with pytest.raises(StoreError) as caught:
        renditions.make(RenditionPlan(original, "a", (400,)), tmp_path / "absent")
    assert caught.value.code == "rendition.unwritable"
