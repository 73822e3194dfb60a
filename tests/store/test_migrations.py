"""A migration is done whole or not at all, and the store is copied before it."""

import shutil
import sqlite3
from contextlib import closing

import pytest

from desk.errors import StoreError
from desk.model.rights import Rights
from desk.store import schema
from desk.store.migrate import KEEP_BACKUPS, SCRIPTS, upgrade
from desk.store.store import Store
from desk.store.verify import verify
from desk.text import prose

FIRST_FINGERPRINT = "1c93f2e4847c7111b3cff7f4f73e187645b33f4c65e32fdf3c6628528bbc99df"
FIRST_PHOTO = """
DROP TABLE photo;
CREATE TABLE photo (
    "key" INTEGER NOT NULL, id BLOB NOT NULL, file TEXT NOT NULL, extension TEXT NOT NULL,
    file_name TEXT NOT NULL, caption TEXT NOT NULL, credit TEXT NOT NULL, alt TEXT NOT NULL,
    width_px INTEGER NOT NULL, height_px INTEGER NOT NULL, updated_ms INTEGER NOT NULL,
    is_deleted BOOLEAN NOT NULL, CONSTRAINT pk_photo PRIMARY KEY ("key"),
    FOREIGN KEY("key") REFERENCES document ("key") ON DELETE CASCADE
);
CREATE UNIQUE INDEX ix_photo_id ON photo (id);
CREATE INDEX ix_photo_listed ON photo (updated_ms, id) WHERE NOT is_deleted;
"""
STEP = '''
"""A step."""
import sqlalchemy as sa
from alembic import op
revision = "{revision}"
down_revision = "{before}"
def upgrade():
    {body}
'''
ADD_COLUMN = """
    with op.batch_alter_table("article", recreate="always") as table:
        table.add_column(sa.Column("desk", sa.Text))
"""
FAIL = """
    op.create_table("half", sa.Column("a", sa.Integer))
    raise RuntimeError("the second step fails")
"""
DANGLE = """
    op.execute("INSERT INTO label (key, name) VALUES (99, 'of no document')")
"""


@pytest.fixture
def scripts(tmp_path):
    """The real migrations, and room for further ones."""
    return shutil.copytree(
        SCRIPTS, tmp_path / "migrations", ignore=shutil.ignore_patterns("__pycache__")
    )


@pytest.fixture
def add_step(scripts):
    def add(number, body):
        text = STEP.format(revision=f"{number:04}", before=f"{number - 1:04}", body=body.strip())
        (scripts / "versions" / f"v{number:04}_step.py").write_text(text)

    return add


@pytest.fixture
def database(folder, append, store, ids):
    append(ids(), headline="Banjir")
    store.close()
    return folder / "desk.db"


def asked(database, query):
    with closing(sqlite3.connect(database)) as connection:
        return connection.execute(query).fetchall()


def tables(database):
    return {name for (name,) in asked(database, "SELECT name FROM sqlite_schema")}


def test_all_steps_are_done_and_the_index_is_there_afterwards(database, folder, scripts, add_step):
    add_step(4, ADD_COLUMN)
    before = database.read_bytes()
    copy = upgrade(database, folder / "backups", 1, scripts)
    assert asked(database, "SELECT desk, headline FROM article") == [(None, "Banjir")]
    assert asked(database, "SELECT count(*) FROM search WHERE search MATCH 'banjir'") == [(1,)]
    assert asked(copy, "SELECT headline FROM article") == [("Banjir",)]
    assert len(copy.read_bytes()) == len(before)


def test_a_failing_step_leaves_the_store_as_it_was(database, folder, scripts, add_step):
    add_step(4, ADD_COLUMN)
    add_step(5, FAIL)
    before, names = database.read_bytes(), tables(database)
    with pytest.raises(RuntimeError):
        upgrade(database, folder / "backups", 1, scripts)
    assert tables(database) == names
    assert database.read_bytes() == before
    Store.open(folder, "", prose.merge).close()


def test_a_step_that_breaks_a_link_is_undone(database, folder, scripts, add_step):
    add_step(4, DANGLE)
    before = database.read_bytes()
    with pytest.raises(StoreError) as refused:
        upgrade(database, folder / "backups", 1, scripts)
    assert refused.value.code == "store.damaged"
    assert database.read_bytes() == before


def test_copies_are_kept_but_not_for_ever(database, folder, scripts):
    copies = [upgrade(database, folder / "backups", 1, scripts) for _ in range(KEEP_BACKUPS + 3)]
    assert len(set(copies)) == len(copies)
    assert sum(copy.exists() for copy in copies) == KEEP_BACKUPS
    assert copies[-1].exists()


def test_an_older_store_is_migrated_when_it_is_opened(database, folder):
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA user_version = 0")
    Store.open(folder, "", prose.merge).close()
    assert asked(database, "PRAGMA user_version") == [(schema.VERSION,)]
    assert len(list((folder / "backups").glob("*.db"))) == 1


def test_a_store_of_the_first_version_gets_room_for_undo(database, folder):
    with closing(sqlite3.connect(database)) as connection:
        connection.executescript(
            FIRST_PHOTO + "DROP TABLE undo; UPDATE alembic_version SET version_num = '0001';"
            "PRAGMA user_version = 1;"
        )
    assert schema.fingerprint(asked(database, schema.SCHEMA_QUERY)) == FIRST_FINGERPRINT
    Store.open(folder, "", prose.merge).close()
    assert schema.fingerprint(asked(database, schema.SCHEMA_QUERY)) == schema.FINGERPRINT
    assert asked(database, "SELECT headline FROM article") == [("Banjir",)]
    (copy,) = (folder / "backups").glob("desk-*-version-1.db")
    assert asked(copy, "SELECT headline FROM article") == [("Banjir",)]


def test_photos_of_an_older_store_get_the_rows_that_a_contact_sheet_reads(folder, room):
    photo = room.photo(caption="Pasar", created="2026-11-17", rights="do-not-use", rating=3)
    row = shown(room.store, photo)
    room.store.close()
    with closing(sqlite3.connect(folder / "desk.db")) as connection:
        connection.executescript(
            FIRST_PHOTO + "UPDATE alembic_version SET version_num = '0002';PRAGMA user_version = 2;"
        )
    store = Store.open(folder, "", prose.merge)
    assert shown(store, photo) == row
    assert (row.created, row.rights, row.rating) == ("2026-11-17", Rights.DO_NOT_USE, 3)
    assert {problem.code for problem in verify(store).problems} == {"verify.photo_missing"}
    store.close()


def shown(store, photo):
    with store.read() as snapshot:
        return snapshot.photos.row(photo)


def test_the_fingerprint_is_that_of_a_fresh_store(database):
    assert schema.fingerprint(asked(database, schema.SCHEMA_QUERY)) == schema.FINGERPRINT


def test_a_new_store_appears_whole_or_not_at_all(tmp_path):
    (tmp_path / "desk.db.new").write_bytes(b"of a killed program")
    store = Store.open(tmp_path, "", prose.merge)
    store.close()
    assert not (tmp_path / "desk.db.new").exists()
