"""Comparing two versions of a story, and taking single values back."""

import pytest

from desk.errors import InputError
from desk.model.article import Article, Placement, Related, Role
from desk.model.differences import differences
from desk.model.kinds import Kind
from desk.services.commands.articles import (
    CreateArticle,
    NameVersion,
    RenameVersion,
    RestoreRevision,
)
from desk.services.commands.fields import PatchFields
from desk.services.commands.past import RestoreField
from desk.services.commands.people import ActAs, AddPerson, Assign
from desk.services.comparing import Present, compare
from desk.text.word_diff import Mark

SIGNS = {Mark.EQUAL: "{}", Mark.DELETED: "[-{}-]", Mark.INSERTED: "{{+{}+}}"}


def marked(runs):
    return "".join(SIGNS[run.mark].format(run.text) for run in runs)


def newest(desk, article):
    return desk.article(article).revision


def patch(desk, article, **fields):
    desk.run("patch", PatchFields(article, Kind.ARTICLE, fields))
    return newest(desk, article)


def told(comparison):
    return {change.path: marked(change.runs) for change in comparison.fields}


@pytest.fixture
def person(desk):
    def add(name):
        return desk.run("person", AddPerson(name)).made

    return add


class TestComparing:
    def test_the_text_is_told_word_by_word_and_fields_beside_it(self, desk, make):
        article = make(section="Nasional", tags=("banjir", "hujan"))
        old = newest(desk, article)
        new = patch(
            desk, article, body="Air turun.", section="Ekonomi", tags=["hujan", "cuaca buruk"],
            headline="Banjir besar di Demak",
        )  # fmt: skip
        found = compare(desk, article, old, new)
        assert marked(found.body) == "Air [-naik-]{+turun+}."
        assert told(found) == {
            ("headline",): "Banjir {+besar +}di Demak",
            ("section",): "[-Nasional-]{+Ekonomi+}",
            ("tags",): "[-banjir-], hujan, {+cuaca buruk+}",
        }
        assert (found.old.revision, found.new.revision) == (old, new)

    def test_the_present_holds_what_is_typed_and_not_stored(self, desk, make):
        article = make()
        seen = desk.article(article)
        typed = Present({**seen.fields, "body": "Air surut."}, seen.shown)
        found = compare(desk, article, seen.revision, typed)
        assert marked(found.body) == "Air [-naik-]{+surut+}."
        assert found.new.revision == ""

    def test_the_same_is_the_same(self, desk, make):
        article = make()
        seen = desk.article(article)
        assert compare(desk, article, seen.revision, Present(seen.fields, seen.shown)).is_same

    def test_people_and_related_stories_go_by_name(self, desk, make):
        other = make(headline="Cuaca")
        article = make(related=(Related(article=other, headline="Cuaca"),))
        old = newest(desk, article)
        desk.run("assign", Assign(article, ("Ana", "Budi"), None))
        new = patch(desk, article, related=[{"url": "https://a.example"}])
        assert told(compare(desk, article, old, new)) == {
            ("authors",): "{+Ana+}, {+Budi+}",
            ("related",): "[-Cuaca-], {+https://a.example+}",
        }

    def test_it_says_who_changed_something_in_between(self, desk, make, person):
        article = make()
        old = newest(desk, article)
        for name in ("Ana", "Budi"):
            desk.run("me", ActAs(person(name)))
            new = patch(desk, article, slug=name.lower())
        assert compare(desk, article, old, new).people == ("Ana", "Budi")

    def test_a_revision_of_another_story_is_refused(self, desk, make):
        article, other = make(), make()
        for pair in ((newest(desk, other), newest(desk, article)), ("0" * 64, "1" * 64)):
            with pytest.raises(InputError, match=r"revision\.unknown"):
                compare(desk, article, *pair)


@pytest.fixture
def pictured(desk):
    """A story with three photos, and its first revision."""
    placed = tuple(
        Placement(f"p{number}", f"f{number}", Role.INLINE, f"Caption {number}")
        for number in (1, 2, 3)
    )
    article = desk.run("new", CreateArticle(Article(headline="Foto", photos=placed))).made
    return article, newest(desk, article)


class TestTakingBack:
    def test_one_field_comes_back_and_the_others_stay(self, desk, make):
        article = make(headline="Satu", slug="satu")
        old = newest(desk, article)
        patch(desk, article, headline="Dua", slug="dua")
        desk.run("back", RestoreField(article, old, ("slug",)))
        story = desk.article(article).article
        assert (story.headline, story.slug) == ("Dua", "satu")
        desk.undo()
        assert desk.article(article).article.slug == "dua"

    def test_a_caption_comes_back_word_by_word(self, desk, pictured):
        article, old = pictured
        fields = desk.revision(old).fields
        table = {**fields["photos"], "p2": {**fields["photos"]["p2"], "caption": "Other 2"}}
        new = patch(desk, article, photos=table)
        found = compare(desk, article, old, new)
        assert told(found) == {("photos", "p2", "caption"): "[-Caption-]{+Other+} 2"}
        desk.run("back", RestoreField(article, old, ("photos", "p2", "caption")))
        assert desk.article(article).article.photos[1].caption == "Caption 2"

    @pytest.mark.parametrize("path", [("photos", "p2"), ("photos", "p2", "caption")])
    def test_a_photo_comes_back_to_its_place(self, desk, pictured, path):
        article, old = pictured
        fields = desk.revision(old).fields
        table = {key: value for key, value in fields["photos"].items() if key != "p2"}
        patch(desk, article, photos=table, photo_order=["p1", "p3"])
        desk.run("back", RestoreField(article, old, path))
        assert [photo.id for photo in desk.article(article).article.photos] == ["p1", "p2", "p3"]
        desk.undo()
        assert [photo.id for photo in desk.article(article).article.photos] == ["p1", "p3"]

    def test_a_photo_that_was_not_there_goes(self, desk, pictured):
        article, _old = pictured
        bare = patch(desk, article, photos=None, photo_order=None)
        desk.undo()
        desk.run("back", RestoreField(article, bare, ("photos", "p1")))
        assert [photo.id for photo in desk.article(article).article.photos] == ["p2", "p3"]

    def test_restoring_all_leaves_nothing_that_differs(self, desk, make):
        article = make(tags=("a",))
        old = newest(desk, article)
        patch(desk, article, tags=None, body="Lain.", summary="Ringkas.")
        desk.run("restore", RestoreRevision(article, old))
        now = desk.article(article)
        assert differences(desk.revision(old).fields, now.fields) == []
        assert len(desk.history(article)) == 3


class TestNames:
    def label(self, desk, article, revision):
        return next(row for row in desk.history(article) if row.id == revision)

    def test_any_version_gets_a_name_another_one_and_none(self, desk, make):
        article = make()
        old = newest(desk, article)
        patch(desk, article, slug="a")
        desk.run("name", NameVersion(article, "Cetak", old))
        row = self.label(desk, article, old)
        assert row.label == "Cetak"
        desk.run("rename", RenameVersion(article, row.label_id, "Cetak 2"))
        assert self.label(desk, article, old).label == "Cetak 2"
        desk.run("rename", RenameVersion(article, row.label_id, ""))
        assert self.label(desk, article, old).label == ""
        desk.undo()
        assert self.label(desk, article, old).label == "Cetak 2"

    def test_naming_is_undone(self, desk, make):
        article = make()
        desk.run("name", NameVersion(article, "Cetak"))
        desk.undo()
        assert [row.label for row in desk.history(article)] == [""]
        desk.redo()
        assert [row.label for row in desk.history(article)] == ["Cetak"]

    def test_a_revision_of_another_story_is_not_named(self, desk, make):
        article, other = make(), make()
        with pytest.raises(InputError, match=r"revision\.unknown"):
            desk.run("name", NameVersion(article, "Cetak", newest(desk, other)))
