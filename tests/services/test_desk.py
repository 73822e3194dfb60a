"""The open desk: a default publication, undo and redo, autosave and sealing, who acts."""

import pytest

from desk.errors import InputError, RuleError
from desk.model.article import Article, Status
from desk.model.baseline import Baseline
from desk.model.kinds import Kind
from desk.model.rows import ArticleFilter
from desk.services import fields
from desk.services.commands.articles import CreateArticle, NameVersion, RestoreRevision
from desk.services.commands.fields import PatchFields, Together
from desk.services.commands.people import ActAs, AddPerson, Assign
from desk.services.desk import Desk


def _headline(desk, article):
    return desk.article(article).article.headline


def _patch(article, **patch):
    return PatchFields(article, Kind.ARTICLE, patch)


class TestOpening:
    def test_a_new_store_has_one_default_publication(self, tmp_path, paths):
        with Desk.open(tmp_path / "new", paths) as desk:
            assert desk.publication().wording("by", "en") == "By"
        with Desk.open(tmp_path / "new", paths) as again, again.store.read() as snapshot:
            assert len(snapshot.documents.find(Kind.PUBLICATION)) == 1

    def test_what_was_written_is_there_after_opening_again(self, open_desk):
        with open_desk() as desk:
            article = desk.run("new", CreateArticle(Article(headline="Judul"))).made
        with open_desk() as again:
            assert _headline(again, article) == "Judul"

    def test_an_unknown_article_is_refused(self, desk):
        with pytest.raises(InputError, match=r"article\.unknown"):
            desk.article("0" * 8)


class TestUndo:
    def test_undo_and_redo_of_a_change(self, desk, make):
        article = make(headline="Satu")
        desk.run("headline", _patch(article, headline="Dua"))
        assert desk.undo_label == "headline"
        desk.undo()
        assert (_headline(desk, article), desk.redo_label) == ("Satu", "headline")
        desk.redo()
        assert (_headline(desk, article), desk.redo_label) == ("Dua", "")

    def test_undoing_never_loses_a_revision(self, desk, make):
        article = make()
        desk.run("headline", _patch(article, headline="Dua"))
        before = len(desk.history(article))
        desk.undo()
        assert len(desk.history(article)) == before + 1

    def test_undo_of_making_takes_the_article_away_and_redo_brings_it_back(self, desk, make):
        article = make()
        desk.undo()
        assert desk.article_row(article) is None
        desk.redo()
        assert desk.article_row(article).headline == "Banjir di Demak"

    def test_a_new_change_forgets_what_could_be_redone(self, desk, make):
        article = make()
        desk.run("a", _patch(article, headline="Dua"))
        desk.undo()
        desk.run("b", _patch(article, headline="Tiga"))
        assert desk.redo() is None
        assert _headline(desk, article) == "Tiga"

    def test_nothing_to_undo(self, desk):
        assert desk.undo() is None
        assert desk.redo() is None
        assert (desk.undo_label, desk.redo_label) == ("", "")

    def test_a_change_that_changes_nothing_is_no_step(self, desk, make):
        article = make(headline="Satu")
        desk.run("headline", _patch(article, headline="Satu"))
        assert desk.undo_label == "new"

    def test_several_commands_are_one_step(self, desk, make):
        article = make(headline="Satu", flash="")
        both = Together((_patch(article, headline="Dua"), _patch(article, flash="F")))
        desk.run("both", both)
        desk.undo()
        story = desk.article(article).article
        assert (story.headline, story.flash) == ("Satu", "")

    def test_a_refused_command_changes_nothing_and_is_no_step(self, desk, make):
        article = make(headline="Satu")
        wrong = Together((_patch(article, headline="Dua"), Assign(article, authors=(" ",))))
        with pytest.raises(InputError):
            desk.run("both", wrong)
        assert _headline(desk, article) == "Satu"
        assert desk.undo_label == "new"

    def test_setting_fields_is_one_step(self, desk, make):
        article = make(headline="Satu")
        fields.set_fields(desk, article, {"headline": "Dua", "authors": "Dewi", "tags": "a,b"})
        desk.undo()
        story = desk.article(article).article
        assert (story.headline, story.authors, story.tags) == ("Satu", (), ())

    def test_restoring_a_revision_can_be_undone(self, desk, make):
        article = make(headline="Satu")
        first = desk.article(article).revision
        desk.run("a", _patch(article, headline="Dua", flash="F"))
        desk.run("restore", RestoreRevision(article, first))
        story = desk.article(article).article
        assert (story.headline, story.flash) == ("Satu", "")
        desk.undo()
        assert _headline(desk, article) == "Dua"


class TestAutosave:
    def test_typing_on_amends_one_open_revision(self, desk, make, type_in):
        article = make()
        before = len(desk.history(article))
        first = type_in(article, body="A")
        second = type_in(article, own=first.id, shown=first.parents, body="Ab")
        rows = desk.history(article)
        assert len(rows) == before + 1
        assert (rows[0].id, rows[0].is_open) == (second.id, True)
        assert desk.article(article).article.body == "Ab"

    def test_sealing_closes_it(self, desk, make, type_in):
        article = make()
        type_in(article, body="A")
        desk.seal(article)
        assert not any(row.is_open for row in desk.history(article))

    def test_after_sealing_typing_is_a_new_revision(self, desk, make, type_in):
        article = make()
        first = type_in(article, body="A")
        desk.seal(article)
        second = type_in(article, own=first.id, body="Ab")
        assert second.parents == (first.id,)
        assert desk.revision(first.id).fields["body"] == "A"

    def test_a_command_seals_first_and_keeps_what_was_typed(self, desk, make, type_in):
        article = make()
        typed = type_in(article, body="A")
        fields.set_fields(desk, article, {"headline": "Baru"})
        seen = desk.article(article)
        assert (seen.article.body, seen.article.headline) == ("A", "Baru")
        assert desk.revision(seen.revision).parents == (typed.id,)
        assert not any(row.is_open for row in desk.history(article))

    def test_typing_beside_a_command_merges_both(self, desk, make, type_in):
        article = make(body="Air naik. Warga mengungsi.")
        shown = desk.article(article).shown
        own = type_in(article, body="Air naik cepat. Warga mengungsi.")
        fields.set_fields(desk, article, {"headline": "Baru"})
        typed = dict(desk.revision(own.id).fields) | {"body": "Air naik cepat. Warga pergi."}
        desk.autosave(article, typed, Baseline({}, shown, own.id))
        seen = desk.article(article)
        assert seen.is_settled
        assert seen.article.headline == "Baru"
        assert seen.article.body == "Air naik cepat. Warga pergi."

    def test_leaving_seals_what_was_typed(self, open_desk):
        with open_desk() as desk:
            article = desk.run("new", CreateArticle(Article(headline="Judul"))).made
            seen = desk.article(article)
            base = Baseline(seen.fields, seen.shown)
            desk.autosave(article, {**seen.fields, "body": "A"}, base)
        with open_desk() as again:
            assert not any(row.is_open for row in again.history(article))
            assert again.article(article).article.body == "A"

    def test_somebody_else_leaving_seals_nothing(self, desk, open_desk, make, type_in):
        article = make()
        type_in(article, body="A")
        with open_desk() as other:
            other.article(article)
        assert desk.history(article)[0].is_open

    def test_a_named_version_is_sealed_and_typing_goes_on_beside_it(self, desk, make, type_in):
        article = make()
        first = type_in(article, body="A")
        desk.run("name", NameVersion(article, "untuk redaktur"))
        type_in(article, own=first.id, body="Ab")
        labels = {row.id: row.label for row in desk.history(article)}
        assert labels[first.id] == "untuk redaktur"
        assert desk.revision(first.id).fields["body"] == "A"


class TestWhoActs:
    def test_nobody_at_first(self, desk, make):
        make()
        assert desk.me() == ("", "")

    def test_this_laptops_person(self, desk, make):
        me = desk.run("person", AddPerson("Dewi")).made
        desk.run("me", ActAs(me))
        article = make()
        assert desk.me() == (me, "Dewi")
        assert desk.history(article)[0].person == "Dewi"

    def test_as_prefers_this_laptops_person_to_an_older_one_of_the_name(self, desk, make):
        _person(desk, "Dewi")
        mine = _person(desk, "Dewi")
        desk.run("me", ActAs(mine))
        desk.act_as("Dewi")
        article = make()
        assert desk.revision(desk.article(article).revision).author == mine

    def test_as_takes_the_oldest_of_several(self, desk, make):
        oldest = _person(desk, "Dewi")
        _person(desk, "Dewi")
        desk.act_as("Dewi")
        article = make()
        assert desk.revision(desk.article(article).revision).author == oldest

    def test_as_makes_an_unknown_person_with_the_first_change(self, desk, make):
        desk.act_as("  Dewi\nLestari ")
        assert desk.people() == []
        make()
        make()
        assert [person.name for person in desk.people()] == ["Dewi Lestari"]

    def test_a_person_needs_a_name(self, desk):
        with pytest.raises(InputError, match=r"person\.no_name"):
            desk.act_as("\n ")


class TestQueries:
    def test_pages_are_newest_first_and_complete(self, desk, make):
        made = [make(headline=str(number)) for number in range(5)]
        rows, page = [], desk.article_page(ArticleFilter(), limit=2)
        while page:
            rows += page
            page = desk.article_page(ArticleFilter(), after=page[-1], limit=2)
        assert [row.id for row in rows] == made[::-1]
        assert desk.article_count(ArticleFilter()) == 5

    def test_filters(self, desk, make):
        make(headline="Banjir", section="Nasional")
        make(headline="Gempa", section="Olahraga", status=Status.READY)
        assert desk.article_count(ArticleFilter(search="banj")) == 1
        assert desk.article_count(ArticleFilter(status="ready")) == 1
        assert desk.article_count(ArticleFilter(section="Nasional", status="ready")) == 0

    def test_sections_are_the_publications_then_others(self, desk, make):
        make(section="Angkasa")
        known = desk.publication().sections
        assert desk.sections() == [*known, "Angkasa"]

    def test_changes_of_another_process_are_seen_once(self, desk, open_desk, make):
        make()
        desk.poll_changes()
        with open_desk() as other:
            made = other.run("new", CreateArticle(Article(headline="x"))).made
        assert desk.poll_changes().documents == {made}
        assert not desk.poll_changes()


def _person(desk, name):
    """Make a person even when there is one of the name."""
    with desk.store.write() as work:
        id_ = desk.new_id()
        work.append(id_, Kind.PERSON, {"name": name}, "", desk.now_ms())
        return id_


def test_a_change_on_versions_that_disagree_is_refused_until_one_is_chosen(desk, make):
    article = make(headline="Judul")
    base = desk.article(article).revision
    heads = []
    for headline in ("Satu", "Dua"):
        with desk.store.write() as work:
            content = {**work.documents.revision(base).fields, "headline": headline}
            heads.append(work.append(article, "article", content, "", 1, [base]).id)
    assert not desk.article(article).is_settled
    with pytest.raises(RuleError) as refusal:
        fields.set_fields(desk, article, {"flash": "Baru"})
    assert refusal.value.code == "merge.unsettled"
    desk.run("restore", RestoreRevision(article, heads[1]))
    assert desk.article(article).is_settled
    assert desk.article(article).article.headline == "Dua"
    fields.set_fields(desk, article, {"flash": "Baru"})
    assert desk.article(article).article.flash == "Baru"
