"""photos list, photos show, photos set."""

import shutil
from pathlib import Path

import pytest
from PIL import Image

from desk.model.photo import LIST_FIELDS, TEXT_FIELDS
from desk.services.bringing import Bringing

PHOTOS = Path(__file__).parents[1] / "data" / "photos"


COLOURS = {"pasar.jpg": (200, 30, 30), "sawah.jpg": (30, 200, 30), "pantai.jpg": (30, 30, 200)}


@pytest.fixture(scope="module")
def stock(stock_store, tmp_path_factory):
    folder = tmp_path_factory.mktemp("card")
    for name, colour in COLOURS.items():
        Image.new("RGB", (64, 48), colour).save(folder / name)
    files = [folder / name for name in COLOURS]
    return stock_store(lambda desk: Bringing(desk, lambda _progress: None).run(files).files)


@pytest.fixture
def first_store(request, empty_store):
    if "added" not in request.fixturenames:
        return empty_store
    return request.getfixturevalue("stock").base


@pytest.fixture
def added(stock):
    """Three pictures that were brought in: their ids by file name."""
    return {brought.file.name: brought.photo for brought in stock.made}


class TestList:
    def test_a_line_tells_what_a_photo_lacks(self, cli, added):
        cli("photos", "set", "pasar.jpg", "caption=Pasar pagi.", "credit=Antara", "alt=Orang")
        cli("photos", "set", "sawah.jpg", "caption=Sawah.", "credit=Antara")
        lines = cli("photos", "list").lines
        assert len(lines) == 3
        (pasar,) = (line for line in lines if "pasar.jpg" in line)
        (sawah,) = (line for line in lines if "sawah.jpg" in line)
        assert pasar == f"{added['pasar.jpg'][-8:]}  {'pasar.jpg':<24}  Pasar pagi."
        assert sawah.endswith("Sawah.  (no alt)")

    @pytest.mark.parametrize(
        ("options", "names"),
        [
            (["--missing", "alt"], {"sawah.jpg", "pantai.jpg"}),
            (["--missing", "caption,credit"], {"pantai.jpg"}),
            (["--search", "pas"], {"pasar.jpg"}),
            (["--search", "antara", "--missing", "alt"], {"sawah.jpg"}),
            (["--search", "gunung"], set()),
        ],
    )
    def test_filters(self, cli, added, options, names):
        assert set(added) == {"pasar.jpg", "sawah.jpg", "pantai.jpg"}
        cli("photos", "set", "pasar.jpg", "caption=Pasar pagi.", "credit=Antara", "alt=Orang")
        cli("photos", "set", "sawah.jpg", "caption=Sawah.", "credit=Antara")
        assert {row["file"] for row in cli("photos", "list", *options, "--json").json} == names

    def test_at_most_so_many_the_last_that_came_in_first(self, cli, added):
        whole = cli("photos", "list", "--json").json
        assert {row["id"] for row in whole} == set(added.values())
        assert cli("photos", "list", "--limit", "1", "--json").json == whole[:1]

    def test_a_field_that_is_never_missed_is_wrong_use(self, cli):
        assert "caption, credit, alt" in cli("photos", "list", "--missing", "x", status=2).err


class TestShow:
    def test_json_has_every_field_of_the_standard(self, cli, tmp_path):
        path = shutil.copy(PHOTOS / "own-allfields.jpg", tmp_path / "semua.jpg")
        cli("photos", "add", path)
        shown = cli("photos", "show", "semua.jpg", "--json").json
        assert all(shown[name] for name in (*TEXT_FIELDS, *LIST_FIELDS))
        assert (shown["rights"], shown["rating"], shown["focal"]) == ("usable", 0, None)
        assert (shown["width"], shown["height"], shown["arrived"]) == (1200, 800, True)
        assert shown["disagreements"] == {}

    def test_what_the_copies_in_the_file_disagree_on(self, cli, tmp_path):
        path = shutil.copy(PHOTOS / "own-conflict-iim-newer.jpg", tmp_path / "beda.jpg")
        cli("photos", "add", path)
        shown = cli("photos", "show", "beda.jpg", "--json").json
        assert shown["credit"] == "KREDIT IIM BARU"
        assert shown["disagreements"]["credit"]["xmp"].startswith("KANTOR BERITA CONTOH")
        assert [row["differing"] for row in cli("photos", "list", "--json").json] == [True]

    def test_plain_text_is_what_is_filled(self, cli, article, picture):
        story = article("Banjir")
        photo = cli("attach", story, picture("a.jpg"), "--credit", "Antara").out.split()[1]
        lines = cli("photos", "show", photo).lines
        assert f"id: {photo}" in lines
        assert "credit: Antara" in lines
        assert f"articles: {story} | Banjir" in lines
        assert not any(line.startswith(("alt:", "rating:", "rights:")) for line in lines)

    def test_no_such_photo(self, cli):
        assert "no photo" in cli("photos", "show", "gunung.jpg", status=2).err


class TestSet:
    def test_several_photos_get_the_same_texts(self, cli, added):
        done = cli("photos", "set", "pasar.jpg", added["sawah.jpg"], "credit=Antara",
                   "keywords=cabai, pasar", "created=2026-11-17").lines  # fmt: skip
        assert done == [added["pasar.jpg"], added["sawah.jpg"]]
        for name in ("pasar.jpg", "sawah.jpg"):
            shown = cli("photos", "show", name, "--json").json
            assert (shown["credit"], shown["created"]) == ("Antara", "2026-11-17")
            assert shown["keywords"] == ["cabai", "pasar"]
        assert cli("photos", "show", "pantai.jpg", "--json").json["credit"] == ""

    def test_rights_and_marks(self, cli, added):
        values = ["rights=embargo", "rights_until=2026-12-01T08:00", "rating=4", "colour=red",
                  "rejected=on", "focal=0.25,0.5"]  # fmt: skip
        (shown,) = cli("photos", "set", added["pasar.jpg"], *values, "--json").json
        assert (shown["rights"], shown["rights_until"]) == ("embargo", "2026-12-01T08:00:00+07:00")
        assert (shown["rating"], shown["colour"], shown["rejected"]) == (4, "red", True)
        assert shown["focal"] == {"x": 0.25, "y": 0.5}
        cleared = ["rights=", "rights_until=", "rating=0", "colour=none", "rejected=off", "focal="]
        (shown,) = cli("photos", "set", "pasar.jpg", *cleared, "--json").json
        assert (shown["rights"], shown["rights_until"], shown["rating"]) == ("usable", "", 0)
        assert (shown["colour"], shown["rejected"], shown["focal"]) == ("none", False, None)

    @pytest.mark.parametrize("name", [*TEXT_FIELDS, *LIST_FIELDS])
    def test_every_field_of_the_standard_can_be_set_and_found(self, cli, picture, name):
        cli("photos", "add", picture())
        value = _VALUES.get(name, "Ditulis")
        (shown,) = cli("photos", "set", "flood.jpg", f"{name}={value}", "--json").json
        assert shown[name] == ([value] if name in LIST_FIELDS else value)
        assert len(cli("photos", "list", "--search", value, "--json").json) == 1

    @pytest.mark.parametrize(
        "value",
        [
            "file=x", "rights=mine", "rating=6", "rating=x", "colour=pink", "rejected=yes",
            "focal=2,0", "focal=0.5", "created=kemarin", "rights_until=besok",
            "web_statement=javascript:x", "credit",
        ],
    )  # fmt: skip
    def test_a_wrong_value_changes_nothing(self, cli, added, value):
        before = cli("photos", "list", "--json").json
        result = cli("photos", "set", *added, "credit=Antara", value, status=2)
        assert result.err.startswith("desk: ")
        assert cli("photos", "list", "--json").json == before

    @pytest.mark.parametrize("arguments", [["credit=Antara"], ["pasar.jpg"]])
    def test_photos_and_fields_are_both_needed(self, cli, arguments):
        assert "PHOTO... FIELD=VALUE..." in cli("photos", "set", *arguments, status=2).err

    def test_an_unknown_photo_stops_all(self, cli, added):
        cli("photos", "set", "pasar.jpg", "gunung.jpg", "credit=Antara", status=2)
        assert cli("photos", "show", added["pasar.jpg"], "--json").json["credit"] == ""


_VALUES = {
    "created": "2026-11-17",
    "web_statement": "https://contoh.example/hak",
    "licensor_url": "https://contoh.example/lisensi",
}
