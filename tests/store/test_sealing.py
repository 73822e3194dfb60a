"""The cases in which an autosave must not amend, and what is sealed when."""

import pytest

from desk.errors import RuleError
from desk.model.baseline import Baseline
from desk.model.kinds import Kind

BUDI = "019a0000-0000-7000-8000-0000000000b1"


@pytest.fixture
def document(room):
    return room.article(body="Satu.")


def open_now(room, document):
    with room.store.read() as snapshot:
        return snapshot.documents.open_revision(document)


def seal(room, document):
    with room.store.write() as work:
        work.seal(document)


class TestAmending:
    def test_a_tab_may_name_its_own_revision_as_shown(self, room, document):
        own = room.type(document, "Satu. Dua.")
        own = room.type(document, "Satu. Dua. Tiga.", own.id, (own.id,))
        assert len(room.graph(document)) == 2

    def test_unchanged_fields_write_nothing(self, room, document):
        (shown,) = room.view(document).shown
        before = room.store.changed_since(0)[0]
        assert room.type(document, "Satu.").id == shown
        own = room.type(document, "Satu. Dua.")
        seq = room.store.changed_since(0)[0]
        assert room.type(document, "Satu. Dua.", own.id).id == own.id
        assert room.store.changed_since(0)[0] == seq == before + 1

    def test_two_heads_that_are_shown_unchanged_write_nothing(self, room, document):
        shown = room.view(document).shown
        fields = room.fields(document)
        room.append(document, {**fields, "headline": "Dua"}, parents=shown)
        room.append(document, {**fields, "slug": "dua"}, parents=shown)
        count = len(room.graph(document))
        room.type(document, "Satu.")
        assert len(room.graph(document)) == count


class TestNotAmending:
    def test_a_sealed_revision_though_the_tab_still_names_older_heads(self, room, document):
        shown = room.view(document).shown
        own = room.type(document, "Satu. Dua.")
        seal(room, document)
        next_ = room.type(document, "Satu. Dua. Tiga.", own.id, shown)
        assert next_.parents == (own.id,)
        assert room.view(document).heads == (next_.id,)

    def test_a_revision_of_another_person(self, room, document):
        own = room.type(document, "Satu. Dua.")
        other = room.type(document, "Satu. Dua. Tiga.", own.id, (own.id,), author=BUDI)
        assert other.parents == (own.id,)
        assert open_now(room, document) == other.id

    def test_a_revision_that_is_gone(self, room, document):
        shown = room.view(document).shown
        own = room.type(document, "Satu. Dua.", None, shown)
        room.type(document, "Satu. Dua. Tiga.", own.id, shown)
        late = room.type(document, "Satu. Dua. Empat.", own.id, shown)
        assert late.parents == shown
        assert not room.view(document).is_settled  # both are there, and a person chooses

    def test_nothing_known_is_shown_still_loses_no_text(self, room, document):
        late = room.type(document, "Satu. Dua.", "a" * 64, ("a" * 64,))
        assert late.parents == ()
        view = room.view(document)
        texts = [view.fields["body"], *(c.second for c in view.disputes["body"].chunks)]
        assert "Dua." in " ".join(texts)

    def test_an_unknown_document(self, room):
        with room.store.write() as work, pytest.raises(RuleError) as refused:
            work.autosave(room.id(), {}, "", 1, Baseline({}, ()))
        assert refused.value.code == "document.unknown"

    def test_heads_that_were_shown_since_become_parents(self, room, document):
        shown = room.view(document).shown
        own = room.type(document, "Satu. Dua.")
        other = room.append(
            document, {**room.graph(document)[shown[0]].fields, "slug": "baru"}, parents=shown
        )
        both = room.view(document)
        assert set(both.shown) == {own.id, other.id}
        merged = room.type(document, "Satu. Dua. Tiga.", own.id, both.shown)
        assert set(merged.parents) == {own.id, other.id}
        assert room.view(document).heads == (merged.id,)

    def test_an_ancestor_that_is_named_again_is_no_parent(self, room, document):
        own = room.type(document, "Satu. Dua.")
        room.change(document, headline="A")
        last = room.change(document, headline="B")
        next_ = room.type(document, "Satu. Dua. Tiga.", own.id, (last.id,))
        assert next_.parents == (last.id,)


class TestSealing:
    def test_every_other_change_seals_first(self, room, document):
        own = room.type(document, "Satu. Dua.")
        made = room.change(document, headline="Baru")
        assert made.parents == (own.id,)
        assert open_now(room, document) is None

    @pytest.mark.parametrize("kind", [Kind.LABEL, Kind.RECEIPT, Kind.NOTE])
    def test_what_names_a_revision_seals_it_first(self, room, document, kind):
        own = room.type(document, "Satu. Dua.")
        naming = {"article": document, "revision": own.id, "name": "Cetak"}
        room.append(room.id(), naming, kind=kind)
        assert open_now(room, document) is None
        assert room.type(document, "Satu. Dua. Tiga.", own.id).parents == (own.id,)

    def test_all_at_once(self, room):
        documents = [room.article(), room.article()]
        for document in documents:
            room.type(document, "Baru.")
        with room.store.write() as work:
            work.seal_all()
        assert [open_now(room, document) for document in documents] == [None, None]

    def test_an_open_revision_is_no_prefix(self, room, document):
        shown = room.view(document).shown
        first = room.type(document, "Satu. " * 50, None, shown)
        second = room.type(document, "Dua. " * 50, None, shown)
        for number in range(3):
            first = room.type(document, f"Satu. {number}" * 50, first.id, shown)
            second = room.type(document, f"Dua. {number}" * 50, second.id, shown)
        assert set(room.graph(document)) == {*shown, first.id, second.id}

    def test_a_sequence_number_is_never_given_again(self, room, document):
        own, shown = None, room.view(document).shown
        seen = [room.store.changed_since(0)[0]]
        for number in range(3):
            own = room.type(document, f"Satu. {number}", own, shown).id
            newest, documents = room.store.changed_since(seen[-1])
            assert documents == {document}
            seen.append(newest)
        assert seen == sorted(set(seen))
        assert room.store.changed_since(seen[-1]) == (seen[-1], frozenset())
