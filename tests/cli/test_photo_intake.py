"""photos add."""

import shutil

import pytest

from desk.model.rights import Rights
from desk.services.commands.publication import SetTemplates
from desk.services.desk import Desk


@pytest.fixture
def card(picture, tmp_path):
    folder = tmp_path / "card"
    (folder / "more").mkdir(parents=True)
    shutil.move(picture("a.jpg", (200, 0, 0)), folder / "a.jpg")
    shutil.move(picture("b.jpg", (0, 200, 0)), folder / "more" / "b.jpg")
    (folder / "notes.txt").write_text("x")
    return folder


def test_the_photos_of_a_folder_are_brought_in_once(cli, card):
    lines = [line.split("\t") for line in cli("photos", "add", card).lines]
    assert {(fate, name.rsplit("/", 1)[-1]) for _, fate, name in lines} == {
        ("new", "a.jpg"), ("new", "b.jpg"),
    }  # fmt: skip
    again = [line.split("\t") for line in cli("photos", "add", card / "a.jpg").lines]
    assert again == [[id_, "known", name] for id_, _, name in lines if name.endswith("a.jpg")]


def test_a_refused_file_is_told_and_the_others_come_in(cli, card):
    (card / "logo.jpg").write_text("<svg/>")
    got = cli("photos", "add", card, "--json", status=2)
    fates = {photo["file"].rsplit("/", 1)[-1]: photo["fate"] for photo in got.json["photos"]}
    assert fates == {"a.jpg": "new", "b.jpg": "new", "logo.jpg": "refused"}
    assert got.json["passed_over"] == 1
    assert "logo.jpg" in got.err


def test_a_folder_without_photos_is_told(cli, tmp_path):
    (tmp_path / "bare").mkdir()
    assert "no photos" in cli("photos", "add", tmp_path / "bare", status=1).err


def test_a_template_fills_in_what_is_empty(cli, card, store, paths):
    templates = {"Pasar": {"credit": "Harian", "city": "Demak"}}
    with Desk.open(store, paths) as desk:
        desk.record(SetTemplates(templates))
    lines = [line.split("\t") for line in cli("photos", "add", card, "--template", "Pasar").lines]
    with Desk.open(store, paths) as desk:
        for id_, _, _ in lines:
            assert desk.photo(id_).text("credit") == "Harian"
            assert desk.photo(id_).text("city") == "Demak"


def test_a_template_says_what_may_be_done_with_photos(cli, card, store, paths):
    name = "caption_template.Antara"
    cli(
        "publication", "set", f"{name}.rights=embargo", f"{name}.rights_until=2030-01-02 06:00",
        f"{name}.rights_note=Bukan untuk iklan.",
    )  # fmt: skip
    lines = [line.split("\t") for line in cli("photos", "add", card, "--template", "Antara").lines]
    with Desk.open(store, paths) as desk:
        for id_, _, _ in lines:
            photo = desk.photo(id_)
            assert photo.rights is Rights.EMBARGO
            assert photo.rights_until == "2030-01-02T06:00:00+07:00"
            assert photo.rights_note == "Bukan untuk iklan."
    for wrong in ("rights=whatever", "rights_until=soon"):
        assert cli("publication", "set", f"{name}.{wrong}", status=2).err


def test_an_unknown_template_changes_nothing(cli, card, store, paths):
    assert "Pasar" in cli("photos", "add", card, "--template", "Pasar", status=2).err
    with Desk.open(store, paths) as desk:
        assert desk.photo_page() == []
