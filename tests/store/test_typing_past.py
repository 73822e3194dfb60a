"""What undo of typing knows is kept for this laptop, and travels nowhere."""

import sqlite3
from contextlib import closing

import pytest

from desk.store import backup
from desk.store.store import Store
from desk.store.typing_past import KeptPast
from desk.text import prose

PAST = KeptPast("ab" * 32, b'{"undo":[],"redo":[]}')
LATER = KeptPast("cd" * 32, b'{"undo":[[[0,"a",""]]],"redo":[]}')


@pytest.fixture
def document(room):
    return room.article()


def keep(store, document, **pasts):
    with store.write() as work:
        work.typing_past.keep(document, pasts)


def kept(store, document):
    with store.read() as snapshot:
        return snapshot.typing_past.of(document)


def test_each_field_has_its_own_past_and_the_last_one_counts(store, document):
    keep(store, document, body=PAST, headline=PAST)
    keep(store, document, body=LATER)
    assert kept(store, document) == {"body": LATER, "headline": PAST}


def test_it_is_there_when_the_store_is_opened_again(open_store, store, document):
    keep(store, document, body=PAST)
    store.close()
    assert kept(open_store(), document) == {"body": PAST}


def test_it_is_forgotten_for_one_story(store, room, document):
    other = room.article()
    keep(store, document, body=PAST)
    keep(store, other, body=PAST)
    with store.write() as work:
        work.typing_past.forget(document)
    assert kept(store, document) == {}
    assert kept(store, other) == {"body": PAST}


def test_nothing_is_kept_of_what_the_store_does_not_know(store, room):
    keep(store, room.id(), body=PAST)
    assert kept(store, room.id()) == {}


def test_another_laptop_does_not_get_it(open_store, store, document):
    keep(store, document, body=PAST)
    store.close()
    other = open_store("01900000-0000-7000-8000-0000000000ff")
    assert kept(other, document) == {}


def test_damage_counts_as_nothing(open_store, store, folder, document):
    keep(store, document, body=PAST)
    store.close()
    with closing(sqlite3.connect(folder / "desk.db")) as connection, connection:
        connection.execute("UPDATE undo SET packed = x'00ff'")
    assert kept(open_store(), document) == {}


def test_a_backup_keeps_it_for_the_same_laptop(store, document, tmp_path):
    keep(store, document, body=PAST)
    backup.backup(store, tmp_path / "copy.zip")
    backup.restore(tmp_path / "copy.zip", tmp_path / "restored")
    restored = Store.open(tmp_path / "restored", store.device, prose.merge)
    assert kept(restored, document) == {"body": PAST}
    restored.close()
