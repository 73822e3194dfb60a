"""What is no store of ours is refused with a code, and stays as it was."""

import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from desk.errors import StoreError
from desk.store import schema, tables
from desk.store.location import sync_warning
from desk.store.store import Store
from desk.text import prose

DEVICE = "01900000-0000-7000-8000-00000000000d"


def refusal(folder, **options):
    with pytest.raises(StoreError) as refused:
        Store.open(folder, DEVICE, prose.merge, **options)
    return refused.value.code


def test_the_migrations_make_the_tables_that_the_code_knows(folder):
    engine = create_engine(f"sqlite:///{folder / 'desk.db'}")
    with engine.connect() as connection:
        options = {"include_object": lambda _object, name, *_: not name.startswith("search")}
        differences = compare_metadata(
            MigrationContext.configure(connection, opts=options), tables.metadata
        )
    engine.dispose()
    assert [one for one in differences if "alembic" not in str(one)] == []


def test_a_closed_store_is_one_file(folder, append, store, ids):
    append(ids(), headline="Judul")
    store.close()
    assert sorted(path.name for path in folder.iterdir() if path.is_file()) in (
        ["desk.db"], ["desk.db", "desk.lock"]
    )  # fmt: skip
    with sqlite3.connect(folder / "desk.db") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("PRAGMA application_id").fetchone()[0] != 0
        assert connection.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)
    connection.close()


def test_writing_is_durable_and_checked(store):
    with store.write() as work:
        pragmas = {
            name: work.connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
        }
    assert pragmas == {
        "journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "trusted_schema": 0
    }  # fmt: skip


def test_a_missing_store_is_made_only_when_that_is_wanted(tmp_path):
    assert refusal(tmp_path / "none", create=False) == "store.missing"
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "store.damaged"),
        (b"hello, this is no database", "store.foreign"),
        (b"\x00" * 8192, "store.foreign"),
        (os.urandom(8192), "store.foreign"),
    ],
)
def test_a_file_that_is_no_store_is_refused_untouched(tmp_path, content, code):
    file = tmp_path / "desk.db"
    file.write_bytes(content)
    assert refusal(tmp_path) in (code, "store.foreign")
    assert file.read_bytes() == content


def test_another_programs_database_is_refused_untouched(tmp_path):
    file = tmp_path / "desk.db"
    with sqlite3.connect(file) as connection:
        connection.execute("CREATE TABLE note (text)")
    connection.close()
    before = file.read_bytes()
    assert refusal(tmp_path) == "store.foreign"
    assert file.read_bytes() == before


def test_a_newer_store_is_refused_untouched(folder):
    file = folder / "desk.db"
    with sqlite3.connect(file) as connection:
        connection.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    connection.close()
    before = file.read_bytes()
    assert refusal(folder) == "store.newer"
    assert file.read_bytes() == before


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_store_is_refused(folder, share):
    file = folder / "desk.db"
    file.write_bytes(file.read_bytes()[: int(file.stat().st_size * share)])
    assert refusal(folder) == "store.damaged"


def test_a_store_in_the_place_of_a_folder_is_refused(tmp_path):
    (tmp_path / "file").write_text("x")
    assert refusal(tmp_path / "file") == "store.not_folder"
    assert refusal(tmp_path / "file" / "below") == "store.not_folder"


FULL_DISK = """
import resource, sys
from pathlib import Path
from desk.errors import StoreError
from desk.store.store import Store
from desk.text import prose
store = Store.open(Path(sys.argv[1]), "d", prose.merge)
resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, resource.RLIM_INFINITY))
kept = 0
import signal, uuid
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
try:
    for number in range(500):
        with store.write() as work:
            work.append(str(uuid.uuid4()), "article", {"body": str(uuid.uuid4()) * 200}, "", number)
        kept += 1
except StoreError as error:
    print(kept, error.code)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on file sizes")
def test_a_full_disk_is_told_and_nothing_that_was_kept_is_lost(folder):
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, folder], check=False, capture_output=True, text=True
    )
    kept, code = done.stdout.split()
    assert code in ("store.full", "store.disk")
    store = Store.open(folder, DEVICE, prose.merge)
    with store.read() as snapshot:
        assert len(snapshot.documents.find("article")) == int(kept) > 0
    store.close()


def test_two_programs_write_to_one_store(open_store, clock, ids):
    first, second = open_store(), open_store()
    documents = [ids() for _ in range(20)]
    for number, document in enumerate(documents):
        with (first, second)[number % 2].write() as work:
            work.append(document, "article", {"headline": str(number)}, "", clock())
    first.close()
    with second.read() as snapshot:
        assert snapshot.documents.find("article") == documents


def test_what_another_program_wrote_is_seen(open_store, clock, ids):
    first, second = open_store(), open_store()
    before = first.data_version()
    seen, _ = first.changed_since(0)
    document = ids()
    with second.write() as work:
        work.append(document, "article", {"headline": "Dari luar"}, "", clock())
    assert first.data_version() != before
    assert first.changed_since(seen)[1] == {document}


KILLED = """
import sys, uuid, time
from pathlib import Path
from desk.store.store import Store
from desk.text import prose
store = Store.open(Path(sys.argv[1]), "d", prose.merge)
while True:
    document = str(uuid.uuid4())
    with store.write() as work:
        work.append(document, "article", {"body": "isi " * 500}, "", 1)
    print(document, flush=True)
"""


def test_a_killed_writer_loses_nothing_it_acknowledged(folder):
    kept = set()
    for count in (1, 5, 20):
        with subprocess.Popen(
            [sys.executable, "-c", KILLED, folder], stdout=subprocess.PIPE, text=True
        ) as writer:
            for _ in range(count):
                kept.add(writer.stdout.readline().strip())
            writer.kill()
            kept |= {line.strip() for line in writer.stdout if line.endswith("\n")}
    store = Store.open(folder, DEVICE, prose.merge)
    with store.read() as snapshot:
        assert kept <= set(snapshot.documents.find("article"))
    store.close()


@pytest.mark.parametrize("name", ["Dropbox", "OneDrive", "Google Drive", "Nextcloud"])
def test_a_folder_of_a_cloud_is_warned_of(tmp_path, name):
    assert sync_warning(tmp_path / name / "desk") == "store.cloud_folder"


def test_an_ordinary_folder_is_not_warned_of():
    assert sync_warning(Path("/home/sari/desk")) is None
