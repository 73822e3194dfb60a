"""Many files at once: all that is good comes in, whatever the others are."""

import errno
import json
import os
import shutil
import signal
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from desk.errors import InputError, StoreError
from desk.media.metadata_write import blocks
from desk.model.photo import Colour
from desk.sentences import sentence
from desk.services.bringing import Bringing
from desk.services.brought import Fate
from desk.services.commands.photo_marks import SetMarks
from desk.services.commands.photos import CaptionPhoto

HOSTILE = Path(__file__).parents[2].parent / "shared" / "photos" / "hostile"
PHOTOS = Path(__file__).parents[1] / "data" / "photos"
KINDS = ("JPEG", "PNG", "WEBP", "TIFF", "GIF", "AVIF")


@pytest.fixture
def scene(tmp_path):
    """Draw a picture that no other one resembles; the same number is the same picture."""

    def draw(name, number=1, size=(320, 240), **options):
        small = Image.new("L", (9, 8))
        small.putdata([(place * (37 + number * 22) + number * 91) % 256 for place in range(72)])
        path = tmp_path / "card" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        small.resize(size, Image.Resampling.NEAREST).convert("RGB").save(path, **options)
        return path

    return draw


@pytest.fixture
def bring(desk):
    def run(*sources):
        return Bringing(desk, lambda _progress: None).run(sources)

    return run


def fates(summary):
    return {brought.file.name: brought.fate for brought in summary.files}


def test_a_folder_comes_in(desk, scene, bring):
    for number in range(8):
        scene(f"{number}.jpg", number)
    (scene("x.jpg").parent / "notes.txt").write_text("x")
    summary = bring(scene("x.jpg", 99).parent)
    assert set(fates(summary).values()) == {Fate.NEW}
    assert (len(summary.files), summary.others, summary.left) == (9, 1, 0)
    assert {row.file_name for row in desk.photo_page()} == set(fates(summary))
    for row in desk.photo_page():
        assert desk.store.photos.is_sound(row.file, row.extension)


def test_the_first_can_be_captioned_while_the_rest_comes_in(desk, scene):
    for number in range(12):
        scene(f"{number:02}.jpg", number)
    seen = []

    def look(progress):
        if progress.new and not seen:
            desk.run("caption", CaptionPhoto(progress.newest, {"caption": "Banjir."}))
            seen.append((progress, len(desk.photo_page())))

    Bringing(desk, look).run([scene("00.jpg", 0).parent])
    ((progress, rows),) = seen
    assert progress.done == rows < progress.total == 12
    assert "Banjir." in {row.caption for row in desk.photo_page()}


@pytest.mark.parametrize("kind", KINDS)
def test_the_content_decides_whatever_the_name_says(desk, scene, bring, kind):
    scene("photo.jpg", format=kind)
    assert fates(bring(scene("photo.jpg", format=kind).parent)) == {"photo.jpg": Fate.NEW}
    (row,) = desk.photo_page()
    assert row.extension == {"JPEG": "jpg", "TIFF": "tif"}.get(kind, kind.lower())


def test_a_photo_of_a_telephone_comes_in(desk, tmp_path, bring):
    shutil.copy(PHOTOS / "own-sideways.heic", tmp_path / "IMG_1.JPG")
    assert fates(bring(tmp_path / "IMG_1.JPG")) == {"IMG_1.JPG": Fate.NEW}
    (row,) = desk.photo_page()
    assert row.extension == "heic"


def test_an_svg_named_jpg_is_refused(tmp_path, bring):
    (tmp_path / "logo.jpg").write_text('<svg xmlns="http://www.w3.org/2000/svg"/>')
    (refused,) = bring(tmp_path / "logo.jpg").files
    assert (refused.fate, refused.error.code) == (Fate.REFUSED, "photo.kind")


def test_bringing_in_again_changes_nothing(desk, scene, bring):
    file = scene("a.jpg")
    first = bring(file).files[0].photo
    desk.run("caption", CaptionPhoto(first, {"caption": "Air naik.", "credit": "Antara"}))
    before = desk.photo(first)
    seen = desk.store.changed_since(0)[0]
    copy = shutil.copy(file, file.with_name("copy.jpg"))
    summary = bring(file, Path(copy))
    assert set(fates(summary).values()) == {Fate.KNOWN}
    assert {brought.photo for brought in summary.files} == {first}
    assert desk.photo(first) == before
    assert desk.store.changed_since(seen) == (seen, frozenset())


def test_marks_in_a_file_are_taken_over_for_a_new_photo_only(desk, scene, bring):
    def marked(text):
        name = "http://ns.adobe.com/xap/1.0/"
        packet = blocks({"caption": "Pasar"}, {}).xmp.decode()
        given = f'<rdf:Description rdf:about="" xmlns:m="{name}" {text}/></rdf:RDF>'
        return packet.replace("</rdf:RDF>", given).encode()

    best = scene("best.jpg", 1, xmp=marked('m:Rating="4" m:Label="Yellow"'))
    worst = scene("worst.jpg", 2, xmp=marked('m:Rating="-1"'))
    found = {brought.file.name: brought for brought in bring(best, worst).files}
    photo = found["best.jpg"].photo
    assert (desk.photo(photo).rating, desk.photo(photo).colour) == (4, Colour.YELLOW)
    assert desk.photo(found["worst.jpg"].photo).is_rejected
    assert [found[name].is_rejected for name in ("best.jpg", "worst.jpg")] == [False, True]
    desk.run("mark", SetMarks((photo,), rating=1, colour=Colour.NONE))
    before = desk.photo(photo)
    (again,) = bring(best).files
    assert (again.fate, desk.photo(photo)) == (Fate.KNOWN, before)


def test_the_same_file_twice_in_one_run_is_one_photo(desk, scene, bring):
    file = scene("a.jpg")
    shutil.copy(file, file.with_name("b.jpg"))
    assert sorted(fates(bring(file.parent)).values()) == [Fate.KNOWN, Fate.NEW]
    assert len(desk.photo_page()) == 1


def test_a_deleted_photo_comes_back(desk, scene, bring):
    from desk.model.kinds import Kind
    from desk.services.commands.fields import PatchFields

    photo = bring(scene("a.jpg")).files[0].photo
    desk.run("delete", PatchFields(photo, Kind.PHOTO, {"deleted": True}))
    assert fates(bring(scene("a.jpg"))) == {"a.jpg": Fate.KNOWN}
    assert [row.id for row in desk.photo_page()] == [photo]


def test_the_same_picture_with_other_metadata_is_told_and_kept_apart(desk, scene, bring):
    first = bring(scene("a.jpg")).files[0]
    packet = blocks({"caption": "Pasar"}, {}).xmp
    (same,) = bring(scene("b.jpg", xmp=packet)).files
    assert (same.fate, same.other) == (Fate.SAME, first.photo)
    assert desk.photo(first.photo).text("caption") == ""
    assert desk.photo(same.photo).text("caption") == "Pasar"


def test_a_smaller_copy_is_told_as_similar(scene, bring):
    first = bring(scene("a.jpg", quality=95)).files[0]
    (similar,) = bring(scene("small.jpg", size=(160, 120), quality=60)).files
    assert (similar.fate, similar.other) == (Fate.SIMILAR, first.photo)
    assert fates(bring(scene("else.jpg", 5))) == {"else.jpg": Fate.NEW}


@pytest.mark.skipif(not HOSTILE.is_dir(), reason="the hostile photos are not here")
def test_hostile_files_among_good_ones_are_refused_alone(desk, tmp_path, scene, bring):
    expected = json.loads((HOSTILE / "expected.json").read_text())
    card = scene("good-1.jpg").parent
    for name in expected:
        shutil.copy(HOSTILE / name, card / name)
    for number in range(2, 6):
        scene(f"good-{number}.jpg", number)
    summary = bring(*sorted(card.iterdir()))
    found = fates(summary)
    for name, verdict in expected.items():
        assert (found[name] is Fate.REFUSED) == (verdict == "refuse"), name
    assert all(found[f"good-{number}.jpg"] is not Fate.REFUSED for number in range(1, 6))
    for refused in summary.with_fate(Fate.REFUSED):
        assert sentence(refused.error.code, refused.error.details)


def test_a_worker_that_is_killed_costs_its_file_only(desk, scene):
    for number in range(10):
        scene(f"{number}.jpg", number)
    killed = []

    def kill(progress):
        if progress.done and not killed:
            killed.extend(desk.workshop.intake.process_ids()[:1])
            with suppress(ProcessLookupError):
                os.kill(killed[0], signal.SIGKILL)

    summary = Bringing(desk, kill).run([scene("0.jpg", 0).parent])
    assert killed
    assert len(summary.files) == 10
    assert len(summary.with_fate(Fate.REFUSED)) <= 1
    again = Bringing(desk, lambda _progress: None).run([scene("0.jpg", 0).parent])
    assert not again.with_fate(Fate.REFUSED)


def test_cancelling_keeps_what_is_here_and_leaves_the_rest(desk, scene):
    for number in range(30):
        scene(f"{number:02}.jpg", number)

    def stop(progress):
        if progress.done:
            run.cancel()

    run = Bringing(desk, stop)
    summary = run.run([scene("00.jpg", 0).parent])
    assert summary.is_cancelled
    assert summary.left > 0
    assert len(summary.files) + summary.left == 30
    assert len(desk.photo_page()) == len(summary.files)
    assert not summary.with_fate(Fate.REFUSED)
    assert not list(desk.store.photos.folder.rglob("*.part"))


def test_a_full_disk_ends_the_run_with_one_sentence(desk, scene, monkeypatch):
    for number in range(9):
        scene(f"{number}.jpg", number)
    kept = desk.store.photos.add

    def add(source, sha256, extension):
        if len(list(desk.store.photos.names())) >= 2:
            raise StoreError("store.full", folder="x") from OSError(errno.ENOSPC, "full")
        return kept(source, sha256, extension)

    monkeypatch.setattr(desk.store.photos, "add", add)
    summary = Bringing(desk, lambda _progress: None).run([scene("0.jpg", 0).parent])
    assert summary.failure.code == "store.full"
    assert not summary.is_cancelled
    assert not summary.with_fate(Fate.REFUSED)
    assert len(desk.photo_page()) == len(summary.files) == 9 - summary.left


def test_a_card_that_vanishes_costs_what_was_not_read(desk, scene):
    for number in range(20):
        scene(f"{number:02}.jpg", number)
    card = scene("00.jpg", 0).parent

    def pull_out(progress):
        if progress.done == 0 or not card.exists():
            return
        card.rename(card.with_name("gone"))

    summary = Bringing(desk, pull_out).run([card])
    refused = summary.with_fate(Fate.REFUSED)
    assert refused
    assert {one.error.code for one in refused} <= {"photo.missing", "photo.unreadable"}
    assert len(desk.photo_page()) == 20 - len(refused) > 0


def test_a_damaged_original_is_mended_from_the_card(desk, scene, bring):
    photo = desk.photo(bring(scene("a.jpg")).files[0].photo)
    desk.store.photos.path(photo.file, photo.extension).write_bytes(b"bit rot")
    assert fates(bring(scene("a.jpg"))) == {"a.jpg": Fate.KNOWN}
    assert desk.store.photos.is_sound(photo.file, photo.extension)


def test_all_orientations_look_alike(scene, bring):
    first = Image.open(scene("upright.png"))
    turns = {
        2: Image.Transpose.FLIP_LEFT_RIGHT, 3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM, 5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90, 7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }  # fmt: skip
    upright = bring(scene("upright.png")).files[0]
    for orientation, turn in turns.items():
        exif = Image.Exif()
        exif[0x0112] = orientation
        file = scene("upright.png").with_name(f"{orientation}.png")
        first.transpose(turn).save(file, exif=exif)
        (brought,) = bring(file).files
        assert (brought.fate, brought.other) == (Fate.SAME, upright.photo), orientation


def test_nothing_but_a_missing_file_is_told(bring, tmp_path):
    (refused,) = bring(tmp_path / "nothing.jpg").files
    assert isinstance(refused.error, InputError)
    assert refused.error.code == "photo.missing"
