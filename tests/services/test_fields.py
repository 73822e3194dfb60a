"""Fields by name and text; people; the publication."""

import pytest

from desk.errors import InputError
from desk.model.kinds import Kind
from desk.services import fields
from desk.services.commands.fields import PatchFields
from desk.services.commands.people import AddPerson, AssignOneMore
from desk.services.publication_fields import set_publication


def _story(desk, article):
    return desk.article(article).article


class TestSetFields:
    def test_one_revision_for_all(self, desk, make):
        article = make()
        before = len(desk.history(article))
        fields.set_fields(desk, article, {"headline": "x", "authors": "A, B", "tags": "c\nd, c"})
        assert len(desk.history(article)) == before + 1
        story = _story(desk, article)
        assert (story.headline, story.tags) == ("x", ("c", "d"))
        assert [name for _, name in desk.article(article).authors] == ["A", "B"]

    @pytest.mark.parametrize(
        ("text", "entries"),
        [
            ("a, b ,,a", ("a", "b")),
            ('["a, b", "c"]', ("a, b", "c")),
            ("[a], b", ("[a]", "b")),
            ("[1]", ("[1]",)),
            ("[" * 5000, ("[" * 5000,)),
            ("", ()),
        ],
    )
    def test_lists(self, text, entries):
        assert fields.split_names(text) == entries

    def test_nothing_changed_writes_nothing(self, desk, make):
        article = make(headline="x")
        before = len(desk.history(article))
        fields.set_fields(desk, article, {"headline": "x"})
        assert len(desk.history(article)) == before

    def test_kept_keys(self, desk, make):
        article = make(extra={"kicker": "a", "rubric": "b", "mood": "c"})
        fields.set_fields(desk, article, {"kicker": "x", "rubric": ""})
        assert _story(desk, article).extra == {"kicker": "x", "mood": "c"}

    @pytest.mark.parametrize(
        ("name", "text", "code"),
        [
            ("nonsense", "x", "field.unknown"),
            ("photos", "x", "field.photos"),
            ("deleted", "true", "field.unknown"),
            ("status", "lost", "status.unknown"),
            ("language", "bahasa!", "language.invalid"),
            ("canonical", "javascript:alert(1)", "address.invalid"),
            ("canonical", "https://", "address.invalid"),
            ("due", "besok", "time.invalid"),
            ("published", "2026-13-01", "time.invalid"),
        ],
    )
    def test_refused(self, desk, make, name, text, code):
        article = make()
        before = desk.article(article)
        with pytest.raises(InputError) as refused:
            fields.set_fields(desk, article, {"headline": "new", name: text})
        assert refused.value.code == code
        assert desk.article(article) == before

    @pytest.mark.parametrize("name", ["status", "language", "canonical", "due"])
    def test_an_empty_text_clears(self, desk, make, name):
        article = make(language="id", canonical="https://example.id", due="2026-12-01T00:00+07:00")
        fields.set_fields(desk, article, {name: ""})
        assert getattr(_story(desk, article), name) in ("", "draft")

    def test_related_by_id_slug_address_and_headline(self, desk, make):
        other = make(headline="Lain", slug="lain")
        article = make()
        names = f"lain, {other[-6:]}, https://example.id/a, Belum ada"
        fields.set_fields(desk, article, {"related": names})
        found = _story(desk, article).related
        assert [(entry.article, entry.headline, entry.url) for entry in found] == [
            (other, "Lain", ""),
            ("", "", "https://example.id/a"),
            ("", "Belum ada", ""),
        ]


class TestAssign:
    def test_leaves_what_is_not_given(self, desk, make):
        article = make()
        fields.assign(desk, article, ["A"], ["B"], "2026-12-01T17:00")
        fields.assign(desk, article, editors=["C"])
        seen = desk.article(article)
        assert [name for _, name in (*seen.authors, *seen.editors)] == ["A", "C"]
        assert seen.article.due == "2026-12-01T17:00:00+07:00"
        fields.assign(desk, article, due="")
        assert _story(desk, article).due == ""

    def test_one_name_is_one_person_and_named_once(self, desk, make):
        article = make()
        fields.assign(desk, article, ["Dewi", " Dewi ", "Aji"], ["Dewi"])
        assert len(desk.article(article).authors) == 2
        assert sorted(person.name for person in desk.people()) == ["Aji", "Dewi"]

    def test_undo_leaves_the_people(self, desk, make):
        article = make()
        fields.assign(desk, article, ["Dewi"])
        desk.undo()
        assert desk.article(article).authors == ()
        assert [person.name for person in desk.people()] == ["Dewi"]


class TestPublication:
    def test_one_revision_and_one_step(self, desk):
        set_publication(desk, {"name": "Pantau", "share_row": "off", "wording.en.by": "Words"})
        changed = desk.publication()
        assert (changed.name, changed.share_row) == ("Pantau", False)
        assert changed.wording("by", "en") == "Words"
        assert changed.wording("by", "id") == "Oleh"
        desk.undo()
        assert desk.publication().name == "Editorial Desk"

    def test_abbreviations_come_and_go(self, desk):
        set_publication(desk, {"expansion.kpk": "Komisi\nPemberantasan Korupsi (KPK)"})
        set_publication(desk, {"expansion.jkt": "Jakarta"})
        known = {"jkt": "Jakarta", "kpk": "Komisi Pemberantasan Korupsi (KPK)"}
        assert desk.publication().expansions == known
        set_publication(desk, {"expansion.kpk": ""})
        assert desk.publication().expansions == {"jkt": "Jakarta"}

    def test_addresses_lose_their_last_slash(self, desk):
        set_publication(desk, {"base_url": "https://example.id/", "media_url": ""})
        assert desk.publication().base_url == "https://example.id"

    @pytest.mark.parametrize(
        ("name", "text", "code"),
        [
            ("nonsense", "x", "publication.field_unknown"),
            ("extra", "x", "publication.field_unknown"),
            ("name", " ", "publication.no_name"),
            ("word_target.Kota", "many", "publication.no_target"),
            ("word_target.Kota", "0", "publication.no_target"),
            ("word_target.Kota", "9" * 5000, "publication.no_target"),
            ("base_url", "ftp://x", "address.invalid"),
            ("language", "", "language.invalid"),
            ("time_zone", "Mars", "time.zone_unknown"),
            ("share_row", "yes", "publication.no_switch"),
            ("wording.id", "x", "publication.wording_unknown"),
            ("wording.id.nothing", "x", "publication.wording_unknown"),
            ("wording.???.by", "x", "language.invalid"),
            ("expansion.", "x", "publication.no_abbreviation"),
            ("expansion.two words", "x", "publication.no_abbreviation"),
            ("expansion.kpk", "x" * 501, "publication.no_abbreviation"),
        ],
    )
    def test_refused(self, desk, name, text, code):
        with pytest.raises(InputError) as refused:
            set_publication(desk, {"share_row": "off", name: text})
        assert refused.value.code == code
        assert desk.publication().share_row


class TestAssignOneMore:
    def test_two_of_one_name_stay_who_they_are(self, desk, make):
        first = desk.run("add", AddPerson("Ali Nur")).made
        second = desk.run("add", AddPerson("Ali")).made
        desk.run("rename", PatchFields(second, Kind.PERSON, {"name": "Ali Nur"}))
        article = make(authors=(second,))
        desk.run("assign", AssignOneMore(article, "authors", "Nadia"))
        ids = [id_ for id_, _name in desk.article(article).authors]
        assert ids[0] == second
        assert first not in ids

    def test_a_person_who_is_not_here_yet_stays(self, desk, make):
        away = desk.new_id()
        article = make(editors=(away,))
        desk.run("assign", AssignOneMore(article, "editors", " Nadia "))
        seen = desk.article(article).editors
        assert seen[0][0] == away
        assert seen[1][1] == "Nadia"

    def test_who_is_there_is_not_added_again_and_undo_takes_back(self, desk, make):
        article = make()
        for _ in range(2):
            desk.run("assign", AssignOneMore(article, "authors", "Nadia"))
        assert len(desk.article(article).authors) == 1
        desk.undo()
        assert desk.article(article).authors == ()
        assert [person.name for person in desk.people()] == ["Nadia"]
