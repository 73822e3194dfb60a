"""Autosave amends what its own tab wrote, and nothing else."""

import pytest

from desk.model.baseline import Baseline

AUTHOR = "01900000-0000-7000-8000-00000000000a"


@pytest.fixture
def document(append, ids):
    made = ids()
    append(made, headline="Judul", body="Satu.")
    return made


@pytest.fixture
def shown(store, document):
    with store.read() as snapshot:
        return snapshot.documents.view(document).shown


@pytest.fixture
def save(store, document, clock):
    def write(body, shown, own, author=AUTHOR):
        with store.write() as work:
            fields = {"headline": "Judul", "body": body}
            return work.autosave(document, fields, author, clock(), Baseline({}, shown, own))

    return write


def revisions(store, document):
    with store.read() as snapshot:
        return snapshot.histories.page(document)


def test_typing_makes_one_open_revision_that_grows(store, document, shown, save):
    first = save("Satu. D", shown, None)
    second = save("Satu. Dua", (first.id,), first.id)
    third = save("Satu. Dua.", (second.id,), second.id)
    rows = revisions(store, document)
    assert [row.id for row in rows] == [third.id, *shown]
    assert [row.is_open for row in rows] == [True, False]
    assert rows[0].parents == shown


def test_unchanged_text_writes_nothing(store, document, shown, save):
    assert save("Satu.", shown, None).id == shown[0]
    first = save("Satu. Dua.", shown, None)
    assert save("Satu. Dua.", (first.id,), first.id).id == first.id
    assert len(revisions(store, document)) == 2


def test_a_sealed_revision_is_not_amended(store, document, shown, save):
    first = save("Satu. Dua.", shown, None)
    with store.write() as work:
        work.seal(document)
    second = save("Satu. Dua. Tiga.", (first.id,), first.id)
    assert second.parents == (first.id,)
    assert len(revisions(store, document)) == 3


def test_another_persons_change_is_never_lost(store, document, shown, save, append):
    first = save("Satu. Dua.", shown, None)
    append(document, headline="Judul baru", body="Satu. Dua.")
    second = save("Satu. Dua. Tiga.", (first.id,), first.id)
    assert second.parents == (first.id,)
    with store.read() as snapshot:
        view = snapshot.documents.view(document)
    assert view.fields == {"headline": "Judul baru", "body": "Satu. Dua. Tiga."}
    assert len(view.heads) == 2


def test_a_named_revision_is_not_amended(store, document, shown, save, append, ids):
    first = save("Satu. Dua.", shown, None)
    append(ids(), "label", article=document, revision=first.id, name="Naik cetak")
    second = save("Satu. Dua. Tiga.", (first.id,), first.id)
    assert second.parents == (first.id,)
    labels = {row.id: row.label for row in revisions(store, document)}
    assert labels[first.id] == "Naik cetak"


def test_two_tabs_write_beside_each_other(store, document, shown, save):
    mine = save("Satu. Dua.", shown, None)
    theirs = save("Nol. Satu.", shown, None)
    again = save("Satu. Dua. Tiga.", (mine.id,), mine.id)
    assert theirs.parents == again.parents == shown
    with store.read() as snapshot:
        assert snapshot.documents.view(document).fields["body"] == "Nol. Satu. Dua. Tiga."


def test_a_store_that_another_laptop_opened_is_sealed(open_store, store, document, shown, save):
    first = save("Satu. Dua.", shown, None)
    store.close()
    other = open_store("01900000-0000-7000-8000-0000000000ff")
    with other.read() as snapshot:
        assert snapshot.documents.open_revision(document) is None
        assert snapshot.documents.view(document).shown == (first.id,)


def test_every_change_has_a_newer_sequence_number(store, document, shown, save):
    seen, _ = store.changed_since(0)
    first = save("Satu. Dua.", shown, None)
    after, changed = store.changed_since(seen)
    assert changed == {document}
    save("Satu. Dua. Tiga.", (first.id,), first.id)
    assert store.changed_since(after)[1] == {document}
    assert store.changed_since(store.changed_since(0)[0])[1] == frozenset()
