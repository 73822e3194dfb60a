"""attach, caption, detach."""

import pytest


@pytest.fixture
def with_photo(cli, article, picture):
    """Return an article with one photo: ids of the article, the placement and the photo."""
    id_ = article()
    given = ["--caption", "Air naik.", "--credit", "Antara", "--alt", "Jalan tergenang."]
    placement, photo = cli("attach", id_, picture(), *given).out.split()
    return id_, placement, photo


def _photos(cli, id_):
    return cli("show", id_, "--json").json["photos"]


class TestAttach:
    def test_a_new_photo_takes_what_is_given(self, cli, with_photo, picture):
        id_, placement, photo = with_photo
        (shown,) = _photos(cli, id_)
        assert (shown["id"], shown["photo"]) == (placement, photo)
        assert (shown["file"], shown["role"]) == ("flood.jpg", "lead")
        assert (shown["caption"], shown["credit"]) == ("Air naik.", "Antara")
        assert (shown["alt"], shown["width"], shown["height"]) == ("Jalan tergenang.", 64, 48)
        assert {"creator", "copyright", "source", "usage_terms"} <= set(shown)

    def test_the_next_one_stands_in_the_text(self, cli, with_photo, picture):
        id_, _, _ = with_photo
        cli("attach", id_, picture("b.jpg", (1, 2, 3)))
        assert [shown["role"] for shown in _photos(cli, id_)] == ["lead", "inline"]

    def test_role(self, cli, article, picture):
        id_ = article()
        cli("attach", id_, picture(), "--role", "gallery")
        assert _photos(cli, id_)[0]["role"] == "gallery"

    def test_a_known_photo_keeps_what_it_has(self, cli, with_photo, article, picture):
        _, _, photo = with_photo
        other = article("Lain")
        result = cli("attach", other, picture(), "--credit", "Reuters", "--caption", "Lain.")
        assert result.out.split()[1] == photo
        assert "credit" in result.err
        (shown,) = _photos(cli, other)
        assert (shown["credit"], shown["caption"]) == ("Antara", "Lain.")
        (shown,) = _photos(cli, with_photo[0])
        assert shown["caption"] == "Air naik."

    def test_json(self, cli, article, picture):
        id_ = article()
        done = cli("attach", id_, picture(), "--json").json
        (shown,) = _photos(cli, id_)
        assert done == {
            "article": id_, "id": shown["id"], "photo": shown["photo"], "new": True,
            "warnings": [],
        }  # fmt: skip

    @pytest.mark.parametrize(
        "make",
        [
            lambda path: None,
            lambda path: path.mkdir(),
            lambda path: path.write_bytes(b""),
            lambda path: path.write_text("<svg/>", encoding="utf-8"),
        ],
        ids=["missing", "folder", "empty", "text"],
    )
    def test_what_is_no_photo_is_refused_and_changes_nothing(self, cli, article, tmp_path, make):
        id_ = article()
        make(tmp_path / "bad.jpg")
        before = cli("verify", "--json").json
        result = cli("attach", id_, tmp_path / "bad.jpg", status=2)
        assert "bad.jpg" in result.err
        assert result.err.count("\n") == 1
        assert cli("verify", "--json").json == before


class TestCaption:
    def test_by_any_name_of_the_photo(self, cli, with_photo):
        id_, placement, photo = with_photo
        for number, name in enumerate((placement, photo, "flood.jpg", placement[-6:])):
            cli("caption", id_, name, "--caption", f"Nomor {number}")
            assert _photos(cli, id_)[0]["caption"] == f"Nomor {number}"

    def test_changes_what_is_given_only(self, cli, with_photo):
        id_, placement, _ = with_photo
        cli("caption", id_, placement, "--credit", "Antara/Aji", "--alt", "")
        (shown,) = _photos(cli, id_)
        assert (shown["caption"], shown["credit"]) == ("Air naik.", "Antara/Aji")
        assert shown["alt"] == ""

    def test_a_shared_photo_keeps_the_caption_of_the_other_story(
        self, cli, with_photo, article, picture
    ):
        other = article("Lain")
        cli("attach", other, picture())
        cli("caption", other, "flood.jpg", "--caption", "Hanya di sini.")
        assert _photos(cli, other)[0]["caption"] == "Hanya di sini."
        assert _photos(cli, with_photo[0])[0]["caption"] == "Air naik."

    def test_unknown_or_nothing_to_do(self, cli, with_photo):
        id_, placement, _ = with_photo
        assert "other.jpg" in cli("caption", id_, "other.jpg", "--alt", "x", status=2).err
        assert "--caption" in cli("caption", id_, placement, status=2).err

    def test_one_file_twice_needs_the_placement(self, cli, with_photo, picture):
        id_, placement, _ = with_photo
        second = cli("attach", id_, picture()).out.split()[0]
        error = cli("caption", id_, "flood.jpg", "--alt", "x", status=2).err
        assert placement in error
        assert second in error


class TestDetach:
    def test_the_photo_stays_in_the_store(self, cli, with_photo):
        id_, _, _ = with_photo
        before = cli("verify", "--json").json
        printed = cli("detach", id_, "flood.jpg").out.strip()
        shown = cli("show", id_, "--json").json
        assert (shown["photos"], shown["revision"]) == ([], printed)
        assert cli("verify", "--json").json["photos"] == before["photos"] == 1

    def test_twice_is_refused(self, cli, with_photo):
        id_, placement, _ = with_photo
        cli("detach", id_, placement)
        assert placement in cli("detach", id_, placement, status=2).err
