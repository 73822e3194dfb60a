"""What is written comes back, verbatim and in its order."""

import sqlite3

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.errors import InputError, RuleError
from desk.model.revision import Signature, write
from desk.store.packing import Unpackable, pack, unpack


def view(store, document):
    with store.read() as snapshot:
        return snapshot.documents.view(document)


def history(store, document):
    with store.read() as snapshot:
        return snapshot.documents.history(document)


@given(st.binary(max_size=3000), st.none() | st.binary(min_size=1, max_size=3000))
@settings(max_examples=60)
def test_packed_bytes_come_back(raw, prefix):
    assert unpack(pack(raw, prefix), prefix) == raw


@given(st.binary(max_size=200))
def test_damaged_bytes_never_do_harm(noise):
    try:
        unpack(noise)
    except Unpackable:
        return


def test_a_revision_comes_back_byte_by_byte(store, append, ids):
    document = ids()
    wrote = [
        append(document, headline=f"Judul {number}", body="Isi. " * 90) for number in range(40)
    ]
    with store.read() as snapshot:
        graph = snapshot.documents.graph(document)
        assert graph == {one.id: one for one in wrote}
        assert snapshot.documents.revision(wrote[17].id).raw == wrote[17].raw
    assert [row.id for row in history(store, document)] == [one.id for one in reversed(wrote)]


def test_like_revisions_take_little_room_and_every_sixteenth_stands_alone(
    store, append, ids, folder
):
    document = ids()
    words = " ".join(f"kata{number}" for number in range(400))
    for number in range(33):
        append(document, headline="Judul", body=f"{words} {number}")
    store.close()
    with sqlite3.connect(folder / "desk.db") as connection:
        rows = connection.execute(
            "SELECT seq, prefix, length(packed) FROM revision ORDER BY seq"
        ).fetchall()
    connection.close()
    alone = [row for row in rows if row[1] is None]
    assert 2 <= len(alone) <= 3
    assert max(row[2] for row in rows if row[1] is not None) < 200


def test_what_a_document_shows_is_its_newest_revision(store, append, ids):
    document = ids()
    append(document, headline="Lama")
    append(document, headline="Baru")
    shown = view(store, document)
    assert shown.fields == {"headline": "Baru"}
    assert shown.is_settled


def test_two_heads_are_merged_when_read_and_joined_when_asked(store, append, ids):
    document = ids()
    base = append(document, headline="Judul", body="Satu. Dua.")
    append(document, parents=[base.id], headline="Judul baru", body="Satu. Dua.")
    append(document, parents=[base.id], headline="Judul", body="Satu. Dua. Tiga.")
    shown = view(store, document)
    assert shown.fields == {"headline": "Judul baru", "body": "Satu. Dua. Tiga."}
    assert len(shown.heads) == 2
    with store.write() as work:
        merged = work.join(document)
    assert merged is not None
    assert (merged.author, merged.device) == ("", "")
    assert view(store, document).heads == (merged.id,)
    with store.write() as work:
        assert work.join(document) is None


def test_a_dispute_is_told_and_not_joined(store, append, ids):
    document = ids()
    base = append(document, headline="Judul")
    append(document, parents=[base.id], headline="Satu")
    append(document, parents=[base.id], headline="Dua")
    shown = view(store, document)
    assert list(shown.disputes) == ["headline"]
    with store.write() as work:
        assert work.join(document) is None
    with store.read() as snapshot:
        row = snapshot.articles.row(document)
    assert row is not None
    assert not row.is_settled


def test_parents_must_be_of_the_document(store, append, ids):
    first, second = ids(), ids()
    other = append(first, headline="Lain")
    with pytest.raises(InputError) as refusal:
        append(second, parents=[other.id], headline="Judul")
    assert refusal.value.code == "revision.unknown"
    with store.read() as snapshot:
        assert not snapshot.documents.exists(second)


def test_what_is_unknown_is_refused(store, ids):
    with store.read() as snapshot, pytest.raises(RuleError):
        snapshot.documents.view(ids())
    with store.read() as snapshot, pytest.raises(InputError):
        snapshot.documents.revision("ab" * 32)


def test_a_failed_unit_of_work_leaves_nothing(store, clock, ids):
    document = ids()
    with pytest.raises(ZeroDivisionError), store.write() as work:
        work.append(document, "article", {"headline": "Judul"}, "", clock())
        1 / 0  # noqa: B018
    with store.read() as snapshot:
        assert not snapshot.documents.exists(document)
        assert snapshot.documents.find("article") == []


def test_revisions_of_other_laptops_unite_in_any_order_and_twice(store, ids):
    document = ids()
    first = write(document, "article", {"headline": "Satu"}, Signature("a", "d", 1))
    second = write(document, "article", {"headline": "Dua"}, Signature("a", "d", 2), [first])
    strange = write(ids(), "hologram", {"shape": "cube"}, Signature("a", "d", 3))
    with store.write() as work:
        assert work.receive([second.raw, strange.raw]) == {document, strange.document}
        work.receive([first.raw, second.raw])
        assert work.receive([second.raw, first.raw]) == frozenset()
    assert view(store, document).fields == {"headline": "Dua"}
    assert view(store, strange.document).fields == {"shape": "cube"}


def test_an_id_is_found_by_its_beginning_or_end(store, append, ids):
    documents = [ids() for _ in range(3)]
    for document in documents:
        append(document, headline="x")
    with store.read() as snapshot:
        assert snapshot.documents.by_abbreviation(documents[1][-4:], "article") == [documents[1]]
        assert snapshot.documents.by_abbreviation(documents[0][:8], "article") == documents
        assert snapshot.documents.by_abbreviation("%%%%", "article") == []
