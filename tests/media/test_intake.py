import hashlib
import json
import random
import sys
import zlib
from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL import Image

from desk.child import Child
from desk.errors import InputError, StoreError
from desk.media.calls import call
from desk.media.intake import Intake
from desk.sentences import sentence


def refusal(intake, path):
    with pytest.raises(InputError) as caught:
        intake.examine(path)
    assert sentence(caught.value.code, caught.value.details)
    assert caught.value.details["file"] == path.name
    return caught.value.code


def test_a_photo_tells_what_it_is_and_says(intake, photos):
    path = photos / "own-allfields.jpg"
    facts = intake.examine(path)
    assert facts.sha256 == hashlib.sha256(path.read_bytes()).hexdigest()
    assert facts.bytes == path.stat().st_size
    assert (facts.extension, facts.media_type) == ("jpg", "image/jpeg")
    assert (facts.width_px, facts.height_px) == (1200, 800)
    assert facts.texts["credit"] == "KANTOR BERITA CONTOH/Budi Candra Setya"
    assert facts.lists["keywords"] == ("cabai", "pasar", "harga pangan")
    assert facts.origins["credit"] == "xmp"
    assert facts.notes == ()


@pytest.mark.parametrize(
    ("kind", "extension", "media_type"),
    [
        ("JPEG", "jpg", "image/jpeg"),
        ("PNG", "png", "image/png"),
        ("WEBP", "webp", "image/webp"),
        ("TIFF", "tif", "image/tiff"),
        ("GIF", "gif", "image/gif"),
        ("AVIF", "avif", "image/avif"),
    ],
)
def test_the_content_decides_the_kind(intake, encoded, tmp_path, kind, extension, media_type):
    path = tmp_path / "photo.odd"
    path.write_bytes(encoded(kind=kind))
    facts = intake.examine(path)
    assert (facts.extension, facts.media_type) == (extension, media_type)
    assert (facts.width_px, facts.height_px) == (60, 40)
    assert facts.notes == ("photo_note.extension",)


def test_the_first_frame_of_several_counts(intake, encoded, tmp_path):
    path = tmp_path / "moving.gif"
    second = Image.new("RGB", (60, 40), "blue")
    path.write_bytes(encoded(kind="GIF", save_all=True, append_images=[second]))
    facts = intake.examine(path)
    assert facts.notes == ("photo_note.first_frame",)
    with Image.open(intake.thumbnail_path(facts.sha256)) as thumbnail:
        assert thumbnail.getpixel((30, 20))[0] > 150


def test_a_telephone_photo_of_two_pictures_is_a_jpeg(intake, encoded, tmp_path):
    path = tmp_path / "portrait.jpg"
    depth = Image.new("RGB", (60, 40), "blue")
    path.write_bytes(encoded(kind="MPO", save_all=True, append_images=[depth]))
    assert intake.examine(path).extension == "jpg"


REFUSED = {
    "page.jpg": (b"<html><script>alert(1)</script></html>", "photo.kind"),
    "script.svg": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "photo.kind"),
    "disguised.jpg": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "photo.kind"),
    "telephone.heic": (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", "photo.damaged"),
    "empty.jpg": (b"", "photo.empty"),
    "head.jpg": (b"\xff\xd8\xff\xe0", "photo.damaged"),
    "head.png": (b"\x89PNG\r\n\x1a\n", "photo.damaged"),
    "head.tif": (b"II*\0\x08\0\0\0\xff\xff", "photo.damaged"),
    "head.avif": (b"\0\0\0\x18ftypavif\0\0\0\0mif1avif" + b"\0" * 99, "photo.damaged"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_photo_is_refused(intake, tmp_path, name):
    data, code = REFUSED[name]
    (tmp_path / name).write_bytes(data)
    assert refusal(intake, tmp_path / name) == code


def test_bombs_are_refused_before_they_burst(intake, tmp_path, png, many_scans):
    bomb = zlib.compress(b"A" * 20_000_000, 9)
    for name, data, code in (
        ("claims.png", png(30_000, 30_000), "photo.too_many_pixels"),
        ("pixels.png", png(12_000, 12_000), "photo.too_many_pixels"),
        ("text.png", png(8, 8, [(b"zTXt", b"Comment\0\0" + bomb)]), "photo.damaged"),
        ("xmp.png", png(8, 8, [(b"iTXt", b"XML:com.adobe.xmp\0\1\0\0\0" + bomb)]), "photo.damaged"),
        ("profile.png", png(8, 8, [(b"iCCP", b"icc\0\0" + bomb)]), "photo.damaged"),
        ("scans.jpg", many_scans(3000), "photo.slow"),
    ):
        (tmp_path / name).write_bytes(data)
        assert refusal(intake, tmp_path / name) == code, name


def test_half_a_photo_is_damaged_and_leaves_no_preview(tmp_path, photos):
    data = (photos / "own-allfields.jpg").read_bytes()
    with Intake(tmp_path / "cache") as intake:
        for name, length in (("half.jpg", len(data) // 2), ("tail.jpg", len(data) - 400)):
            (tmp_path / name).write_bytes(data[:length])
            assert refusal(intake, tmp_path / name) == "photo.damaged"
    assert not (tmp_path / "cache").exists()


def test_decoders_do_not_talk_to_the_terminal(encoded, tmp_path, capfd):
    tiff = encoded(Image.effect_noise((64, 64), 90).convert("1"), "TIFF", compression="group4")
    (tmp_path / "broken.tif").write_bytes(tiff[:8] + b"\x01" * 200 + tiff[208:])
    with Intake(tmp_path) as intake:
        assert refusal(intake, tmp_path / "broken.tif") == "photo.damaged"
    assert capfd.readouterr() == ("", "")


def test_what_is_not_there_or_no_file_is_told_apart(intake, tmp_path):
    assert refusal(intake, tmp_path / "absent.jpg") == "photo.missing"
    assert refusal(intake, tmp_path) == "photo.unreadable"


def test_a_deadline_ends_the_work_again_and_again(tmp_path, photos):
    path = photos / "own-allfields.jpg"
    with Intake(tmp_path, timeout_s=0.001) as hurried:  # no decoder is that fast
        assert refusal(hurried, path) == "photo.slow"
        assert refusal(hurried, path) == "photo.slow"


def test_a_worker_that_dies_means_a_damaged_photo(tmp_path):
    child = Child("keyword", 20)  # a module that ends without answering
    with pytest.raises(InputError) as caught:
        call(child, tmp_path / "a.jpg", {})
    assert caught.value.code == "photo.damaged"


@pytest.mark.skipif(sys.platform != "linux", reason="file names are text elsewhere")
def test_a_name_that_is_no_text_can_be_taken_and_shown(intake, encoded, tmp_path):
    path = tmp_path / "foto-\udcff.jpg"
    path.write_bytes(encoded())
    assert intake.examine(path).extension == "jpg"
    path.write_bytes(b"")
    with pytest.raises(InputError) as caught:
        intake.examine(path)
    assert caught.value.details["file"].encode() == b"foto-?.jpg"


def test_previews_are_small_plain_jpegs(intake, photos, tmp_path):
    path = tmp_path / "large.jpg"
    with Image.open(photos / "own-allfields.jpg") as image:
        large = image.resize((2400, 1000))
        large.save(path, exif=image.getexif(), xmp=image.info["xmp"], comment=b"serial 123")
    facts = intake.examine(path)
    for found, size in (
        (intake.preview_path(facts.sha256), (1600, 667)),
        (intake.thumbnail_path(facts.sha256), (400, 167)),
    ):
        with Image.open(found) as preview:
            assert (preview.format, preview.mode, preview.size) == ("JPEG", "RGB", size)
            assert set(preview.info) == {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


def test_a_small_photo_is_not_enlarged(intake, encoded, tmp_path):
    (tmp_path / "small.jpg").write_bytes(encoded())
    sha256 = intake.examine(tmp_path / "small.jpg").sha256
    for path in (intake.preview_path(sha256), intake.thumbnail_path(sha256)):
        with Image.open(path) as preview:
            assert preview.size == (60, 40)


@pytest.mark.parametrize("ratio", [(1, 20_000), (20_000, 1)])
def test_the_narrowest_photo_keeps_a_pixel(intake, encoded, tmp_path, ratio):
    (tmp_path / "line.png").write_bytes(encoded(Image.new("L", ratio), "PNG"))
    facts = intake.examine(tmp_path / "line.png")
    assert (facts.width_px, facts.height_px) == ratio
    with Image.open(intake.thumbnail_path(facts.sha256)) as thumbnail:
        assert sorted(thumbnail.size) == [1, 400]


def test_a_preview_that_is_missing_is_made_again(tmp_path, photos):
    path = photos / "own-conflict-nodigest.jpg"
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    with Intake(tmp_path) as intake:
        preview = intake.preview(path, sha256)
        assert preview == tmp_path / sha256[:2] / f"{sha256}-1600.jpg"
        first = preview.read_bytes()
        preview.unlink()
        assert intake.preview(path, sha256).read_bytes() == first
        thumbnail = intake.thumbnail_path(sha256)
        thumbnail.unlink()
        assert intake.thumbnail(path, sha256) == thumbnail
        assert thumbnail.is_file()


def test_a_preview_that_exists_needs_no_original(tmp_path):
    sha256 = "ab" * 32
    (tmp_path / "ab").mkdir()
    (tmp_path / "ab" / f"{sha256}-400.jpg").write_bytes(b"made before")
    with Intake(tmp_path) as intake:
        assert intake.thumbnail(tmp_path / "gone.jpg", sha256).read_bytes() == b"made before"


def test_an_original_that_changed_is_damaged(intake, photos):
    with pytest.raises(InputError) as caught:
        intake.preview(photos / "own-allfields.jpg", "0" * 64)
    assert caught.value.code == "photo.damaged"


@pytest.mark.parametrize("sha256", ["", "../../etc/passwd", "A" * 64, "0" * 63, "0" * 64 + "\n"])
def test_only_a_hash_names_a_preview(intake, sha256):
    with pytest.raises(InputError) as caught:
        intake.preview_path(sha256)
    assert caught.value.code == "photo.missing"


def test_two_processes_may_fill_one_cache(tmp_path, photos):
    files = sorted(photos.glob("own-*.jpg"))
    with Intake(tmp_path) as first, Intake(tmp_path) as second, ThreadPoolExecutor(2) as pool:
        results = pool.map(lambda intake: list(map(intake.examine, files)), (first, second))
        assert next(results) == next(results)
    names = [path.name for path in tmp_path.rglob("*.*")]
    assert len(names) == 2 * len(files)
    assert all(name.endswith(".jpg") for name in names)


def test_a_cache_that_cannot_be_written_is_the_machines_fault(tmp_path, photos):
    (tmp_path / "cache").touch()
    with Intake(tmp_path / "cache") as intake, pytest.raises(StoreError) as caught:
        intake.examine(photos / "own-allfields.jpg")
    assert caught.value.code == "photo.cache_unwritable"
    assert sentence(caught.value.code, caught.value.details)


@pytest.mark.parametrize("number", range(1, 9))
def test_every_orientation_comes_out_upright(intake, photos, number):
    facts = intake.examine(photos / "orientation" / f"Landscape_{number}.jpg")
    upright = intake.examine(photos / "orientation" / "Landscape_1.jpg")
    assert (facts.width_px, facts.height_px) == (upright.width_px, upright.height_px)
    with (
        Image.open(intake.thumbnail_path(facts.sha256)) as shown,
        Image.open(intake.thumbnail_path(upright.sha256)) as expected,
    ):
        assert mean_difference(shown, expected) < 3


def test_a_photo_of_a_telephone_is_read_upright_with_what_it_says(intake, photos):
    facts = intake.examine(photos / "own-sideways.heic")
    assert (facts.extension, facts.media_type) == ("heic", "image/heic")
    assert facts.differing == {"creator": {"xmp": "Budi Candra", "exif": "Kamera"}}
    assert (facts.width_px, facts.height_px) == (300, 200)
    assert facts.texts["credit"] == "Kantor Berita Contoh"
    assert facts.texts["created"] == "2026-11-17T08:15:30"
    assert facts.lists["keywords"] == ("cabai", "pasar")
    upright = intake.examine(photos / "orientation" / "Landscape_1.jpg")
    with (
        Image.open(intake.thumbnail_path(facts.sha256)) as shown,
        Image.open(intake.thumbnail_path(upright.sha256)) as expected,
    ):
        assert mean_difference(shown, expected.resize(shown.size)) < 6


@pytest.mark.parametrize("size", [40, 3000, 12_000])
def test_a_telephone_photo_that_is_cut_off_is_refused(intake, photos, tmp_path, size):
    path = tmp_path / "half.heic"
    path.write_bytes((photos / "own-sideways.heic").read_bytes()[:size])
    assert refusal(intake, path) == "photo.damaged"


@pytest.mark.parametrize("seed", range(8))
def test_a_telephone_photo_with_flipped_bytes_harms_nobody(intake, photos, tmp_path, seed):
    data = bytearray((photos / "own-sideways.heic").read_bytes())
    chance = random.Random(seed)
    for _ in range(20):
        data[chance.randrange(12, len(data))] = chance.randrange(256)
    path = tmp_path / "odd.heic"
    path.write_bytes(data)
    assert outcome(intake, path) in {"accept", "refuse"}
    assert outcome(intake, photos / "own-sideways.heic") == "accept"


@pytest.mark.parametrize("kind", ["PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("number", [3, 6, 8])
def test_other_kinds_are_turned_upright_too(intake, photos, tmp_path, kind, number):
    exif = Image.Exif()
    exif[0x0112] = number
    with Image.open(photos / "orientation" / f"Landscape_{number}.jpg") as image:
        pixels = image.convert("RGB").resize((image.width // 6, image.height // 6))
        path = tmp_path / f"photo.{kind.lower()}"
        pixels.info.clear()
        pixels.save(path, kind, exif=exif)
    facts = intake.examine(path)
    upright = intake.examine(photos / "orientation" / "Landscape_1.jpg")
    assert facts.width_px > facts.height_px
    with (
        Image.open(intake.thumbnail_path(facts.sha256)) as shown,
        Image.open(intake.thumbnail_path(upright.sha256)) as expected,
    ):
        assert mean_difference(shown, expected.resize(shown.size)) < 6


def mean_difference(first, second):
    pairs = zip(first.tobytes(), second.tobytes(), strict=True)
    return sum(abs(a - b) for a, b in pairs) / len(first.tobytes())


def test_hostile_photos_are_taken_or_refused_as_expected(intake, collection):
    folder = collection("photos/hostile")
    expected = json.loads((folder / "expected.json").read_text())
    assert {name: outcome(intake, folder / name) for name in expected} == expected


def test_no_broken_image_does_more_than_be_refused(intake, collection):
    for path in sorted(collection("corpora/pillow-images").iterdir()):
        assert outcome(intake, path) in {"accept", "refuse"}


def outcome(intake, path):
    try:
        intake.examine(path)
    except InputError:
        return "refuse"
    return "accept"
