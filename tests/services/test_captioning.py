"""Captioning one photo or many: stored, undone, and what helps with it."""

from pathlib import Path

import pytest

from desk.errors import InputError
from desk.model.rights import Rights
from desk.services.attaching import attach
from desk.services.captioning import captioned, read_code_file
from desk.services.commands.captions import Caption

CONFLICT = Path(__file__).parents[1] / "data" / "photos" / "own-conflict-xmp-wins.jpg"


@pytest.fixture
def photos(desk, make, picture):
    story = make()
    for number in range(3):
        attach(desk, story, picture(f"{number}.jpg", (number * 40, 9, 9)), {"caption": "Lama."})
    return [placed.placement.photo for placed in desk.article(story).photos]


def test_many_are_captioned_in_one_step(desk, photos):
    desk.run(
        "caption",
        Caption({photo: {"caption": "Baru.", "keywords": ("a", "b")} for photo in photos}),
    )
    assert [desk.photo(photo).text("caption") for photo in photos] == ["Baru."] * 3
    assert desk.photo(photos[2]).lists == {"keywords": ("a", "b")}
    desk.undo()
    assert [desk.photo(photo).text("caption") for photo in photos] == ["Lama."] * 3
    assert not desk.photo(photos[2]).lists


def test_rights_and_empty_values_are_kept_as_the_model_has_them(desk, photos):
    first = photos[0]
    desk.run("r", Caption({first: {"rights": "embargo", "rights_until": "2026-12-01"}}))
    assert desk.photo(first).rights is Rights.EMBARGO
    desk.run("r", Caption({first: {"rights": "usable", "rights_until": "", "caption": ""}}))
    changed = desk.photo(first)
    assert (changed.rights, changed.rights_until) == (Rights.USABLE, "")
    assert "caption" not in changed.texts
    with pytest.raises(InputError):
        desk.run("r", Caption({first: {"file": "x"}}))


def test_a_person_who_writes_a_field_settles_what_its_copies_in_the_file_say(desk, make):
    brought = attach(desk, make(), CONFLICT, {})
    differing = desk.photo(brought.photo).disagreements
    assert differing["credit"]["iim"] == "KREDIT IIM BARU"
    assert len(differing) > 1
    desk.run("caption", Caption({brought.photo: {"credit": "Kantor Berita Contoh"}}))
    left = desk.photo(brought.photo).disagreements
    assert set(left) == set(differing) - {"credit"}
    desk.undo()
    assert desk.photo(brought.photo).disagreements == differing


def test_what_is_typed_in_one_visit_of_a_field_is_one_step(desk, photos):
    first = photos[0]
    for text in ("B", "Ba", "Baru"):
        desk.run("caption", Caption({first: {"caption": text}}), visit="1")
    desk.run("alt", Caption({first: {"alt": "x"}}), visit="2")
    desk.undo()
    assert desk.photo(first).text("caption") == "Baru"
    desk.undo()
    assert desk.photo(first).text("caption") == "Lama."
    desk.redo()
    assert desk.photo(first).text("caption") == "Baru"


def test_photos_are_read_together_and_those_that_are_gone_are_left_out(desk, photos):
    seen = captioned(desk, [photos[1], "no-such-photo", photos[0]])
    assert list(seen.photos) == [photos[1], photos[0]]
    assert len(seen.today) == len("2026-11-26")


def test_a_file_of_codes_is_read_or_refused(tmp_path):
    file = tmp_path / "codes.txt"
    file.write_bytes("\ufeffbmk\tBambang Kuswanto\r\n".encode())
    assert read_code_file(file).text("bmk") == "Bambang Kuswanto"
    for data, code in ((b"only words\n", "codes.none"), (b"\xe9\tx", "file.not_utf8")):
        file.write_bytes(data)
        with pytest.raises(InputError) as refused:
            read_code_file(file)
        assert refused.value.code == code
    with pytest.raises(InputError) as refused:
        read_code_file(tmp_path / "none.txt")
    assert refused.value.code == "file.missing"
