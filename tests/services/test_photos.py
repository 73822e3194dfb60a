"""Attaching, captioning, ordering and removing photos."""

import json
from pathlib import Path

import pytest

from desk.errors import InputError
from desk.model.article import Role
from desk.model.crop import Crop
from desk.model.kinds import Kind
from desk.services.attaching import attach, examine
from desk.services.commands.fields import PatchTable
from desk.services.commands.photos import CaptionPlacement, DetachPhoto, OrderPhotos, SetRole
from desk.services.importing import import_file

# A collection of broken files, beside the checkout where it exists.
HOSTILE = Path(__file__).parents[2].parent / "shared" / "photos" / "hostile"


def _photos(desk, article):
    return desk.article(article).photos


class TestAttach:
    def test_what_is_given_comes_before_what_the_file_says(self, desk, make, tmp_path):
        from PIL import Image

        exif = Image.Exif()
        exif[0x010E], exif[0x013B], exif[0x8298] = "From the file", "File Artist", "(c) File"
        path = tmp_path / "a.jpg"
        Image.new("RGB", (64, 48)).save(path, exif=exif)
        article = make()
        attach(desk, article, path, {"caption": "Given"})
        photo = _photos(desk, article)[0].photo
        assert photo.text("caption") == "Given"
        assert photo.text("creator") == "File Artist"
        assert photo.text("copyright") == "(c) File"

    def test_the_original_is_kept_byte_for_byte(self, desk, make, picture):
        article, path = make(), picture()
        attach(desk, article, path, {})
        assert _photos(desk, article)[0].original.read_bytes() == path.read_bytes()

    def test_a_known_photo_keeps_what_it_has(self, desk, make, picture):
        first, second = make(), make()
        texts = {"caption": "Satu", "credit": "Antara", "alt": "A"}
        one = attach(desk, first, picture(), texts)
        two = attach(desk, second, picture("copy.jpg"), {"caption": "Dua", "credit": "Reuters"})
        assert (one.is_new, two.is_new, one.photo == two.photo) == (True, False, True)
        assert two.warnings == ("photo.credit_differs",)
        placed = _photos(desk, second)[0]
        assert (placed.caption, placed.alt) == ("Dua", "A")
        assert placed.photo.text("credit") == "Antara"
        assert _photos(desk, first)[0].caption == "Satu"

    def test_the_same_credit_is_no_warning(self, desk, make, picture):
        article = make()
        attach(desk, article, picture(), {"credit": "Antara"})
        assert attach(desk, article, picture(), {"credit": "Antara"}).warnings == ()

    def test_a_story_has_one_lead_photo(self, desk, make, picture):
        article = make()
        attach(desk, article, picture("a.jpg", (1, 1, 1)), {})
        attach(desk, article, picture("b.jpg", (2, 2, 2)), {})
        attach(desk, article, picture("c.jpg", (3, 3, 3)), {}, Role.LEAD)
        roles = {placed.photo.file_name: placed.placement.role for placed in _photos(desk, article)}
        assert roles == {"a.jpg": Role.GALLERY, "b.jpg": Role.INLINE, "c.jpg": Role.LEAD}
        assert _photos(desk, article)[0].photo.file_name == "c.jpg"

    def test_undo_takes_it_away_and_redo_brings_the_same_placement(self, desk, make, picture):
        article = make()
        placement = attach(desk, article, picture(), {"caption": "x"}).placement
        desk.undo()
        assert _photos(desk, article) == ()
        desk.redo()
        assert [placed.placement.id for placed in _photos(desk, article)] == [placement]
        assert _photos(desk, article)[0].caption == "x"

    def test_examining_changes_nothing(self, desk, picture):
        examine(desk, picture(), {})
        assert desk.photo_page() == []
        assert not [path for path in (desk.store.folder / "photos").rglob("*") if path.is_file()]

    @pytest.mark.skipif(not HOSTILE.is_dir(), reason="the corpus is not on this machine")
    def test_hostile_files_come_in_or_are_refused_as_expected(self, desk, make):
        article = make()
        expected = json.loads((HOSTILE / "expected.json").read_text(encoding="utf-8"))
        got = {}
        for name in expected:
            before = desk.article(article).revision
            try:
                attach(desk, article, HOSTILE / name, {})
                got[name] = "accept"
            except InputError as refused:
                got[name] = "refuse" if name in str(refused.details) else "refuse, unnamed"
            if got[name] != "accept":
                assert desk.article(article).revision == before
        assert got == expected


class TestTexts:
    def test_a_photo_of_one_story_changes_itself(self, desk, make, picture):
        article = make()
        placement = attach(desk, article, picture(), {"caption": "x"}).placement
        desk.run("c", CaptionPlacement(article, placement, {"caption": "y", "credit": "K"}))
        placed = _photos(desk, article)[0]
        assert (placed.placement.caption, placed.photo.text("caption")) == ("", "y")
        assert placed.photo.text("credit") == "K"
        desk.undo()
        placed = _photos(desk, article)[0]
        assert (placed.caption, placed.photo.text("credit")) == ("x", "")

    def test_a_shared_photo_gets_a_caption_of_this_story(self, desk, make, picture):
        first, second = make(), make()
        attach(desk, first, picture(), {"caption": "x"})
        placement = attach(desk, second, picture(), {}).placement
        desk.run("c", CaptionPlacement(second, placement, {"caption": "y", "credit": "K"}))
        assert _photos(desk, second)[0].placement.caption == "y"
        assert _photos(desk, first)[0].caption == "x"
        assert _photos(desk, first)[0].photo.text("credit") == "K"

    def test_taking_the_own_caption_away_shows_the_photos_again(self, desk, make, picture):
        first, second = make(), make()
        attach(desk, first, picture(), {"caption": "x"})
        placement = attach(desk, second, picture(), {"caption": "y"}).placement
        desk.run("c", CaptionPlacement(second, placement, {"caption": ""}))
        assert _photos(desk, second)[0].caption == "x"


class TestPlaces:
    @pytest.fixture
    def three(self, desk, make, picture):
        article = make()
        placements = [
            attach(desk, article, picture(f"{n}.jpg", (n, n, n)), {"caption": str(n)}).placement
            for n in range(3)
        ]
        return article, placements

    def test_order(self, desk, three):
        article, placements = three
        desk.run("order", OrderPhotos(article, tuple(placements[::-1])))
        assert [placed.placement.id for placed in _photos(desk, article)] == placements[::-1]
        desk.undo()
        assert [placed.placement.id for placed in _photos(desk, article)] == placements

    def test_role(self, desk, three):
        article, placements = three
        desk.run("role", SetRole(article, placements[2], Role.LEAD))
        roles = {placed.placement.id: placed.placement.role for placed in _photos(desk, article)}
        assert roles == {
            placements[0]: Role.GALLERY, placements[1]: Role.INLINE, placements[2]: Role.LEAD,
        }  # fmt: skip
        assert all(placed.caption for placed in _photos(desk, article))

    def test_another_role_leaves_the_crops_of_the_place(self, desk, three):
        article, placements = three
        own = {"crops": {"1:1": {"x": 0.1, "y": 0.0, "width": 0.5, "height": 0.5}}}
        desk.run("x", PatchTable(article, Kind.ARTICLE, "photos", placements[2], own))
        desk.run("role", SetRole(article, placements[2], Role.LEAD))
        placed = {placed.placement.id: placed.placement for placed in _photos(desk, article)}
        assert placed[placements[2]].crops == {"1:1": Crop(0.1, 0.0, 0.5, 0.5)}

    def test_detach(self, desk, three):
        article, placements = three
        desk.run("detach", DetachPhoto(article, placements[1]))
        left = [placed.placement.id for placed in _photos(desk, article)]
        assert left == [placements[0], placements[2]]
        assert len(desk.photo_page()) == 3
        desk.undo()
        assert [placed.placement.id for placed in _photos(desk, article)] == placements

    def test_a_placement_that_is_not_there(self, desk, three):
        article, _ = three
        for command in (
            DetachPhoto(article, "nothing"),
            SetRole(article, "nothing", Role.LEAD),
            CaptionPlacement(article, "nothing", {"caption": "x"}),
        ):
            with pytest.raises(InputError, match=r"photo\.not_attached"):
                desk.run("x", command)


class TestImport:
    def test_photos_beside_the_file(self, desk, picture, tmp_path):
        picture("a.jpg")
        (tmp_path / "s.md").write_text(
            "---\nheadline: H\nauthors: [Dewi, Aji]\nphotos:\n"
            "  - {file: a.jpg, caption: Satu, credit: Antara}\n"
            "  - {file: a.jpg, caption: Dua}\n---\n\nIsi.\n",
            encoding="utf-8",
        )
        done = import_file(desk, tmp_path / "s.md")
        seen = desk.article(done.id)
        assert [name for _, name in seen.authors] == ["Dewi", "Aji"]
        assert [placed.caption for placed in seen.photos] == ["Satu", "Dua"]
        assert [placed.placement.role for placed in seen.photos] == [Role.LEAD, Role.INLINE]
        assert len(desk.photo_page()) == 1
        desk.undo()
        assert desk.article_row(done.id) is None

    def test_a_refused_photo_leaves_no_trace_of_its_story(self, desk, picture, tmp_path):
        picture("a.jpg")
        (tmp_path / "b.jpg").write_bytes(b"no photo")
        (tmp_path / "s.md").write_text(
            "---\nheadline: H\nauthors: [Dewi]\nphotos: [a.jpg, b.jpg]\n---\n\nIsi.\n",
            encoding="utf-8",
        )
        with pytest.raises(InputError, match=r"photo\."):
            import_file(desk, tmp_path / "s.md")
        assert desk.people() == []
        assert desk.photo_page() == []
        assert not [path for path in (desk.store.folder / "photos").rglob("*") if path.is_file()]

    def test_a_mark_in_the_text_finds_its_photo(self, desk, picture, tmp_path):
        picture("a.jpg")
        id_ = "01890a5d-ac96-774b-bcce-b302099a8057"
        (tmp_path / "s.md").write_text(
            f"---\nphotos: [{{file: a.jpg, id: {id_}}}]\n---\n\nA\n\n![](photo:{id_})\n",
            encoding="utf-8",
        )
        seen = desk.article(import_file(desk, tmp_path / "s.md").id)
        assert [placed.placement.id for placed in seen.photos] == [id_]
