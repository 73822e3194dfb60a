"""Damage, crowding and crashes: always a code, never a traceback, never lost text."""

import os
import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing, suppress

import pytest

from desk.errors import DeskError, StoreError
from desk.model.rows import ArticleFilter, PhotoFilter
from desk.store.backup import backup
from desk.store.lock import WriteLock
from desk.store.store import Store
from desk.store.tables import newest, revision
from desk.store.verify import verify
from desk.text import prose

DEVICE = "01900000-0000-7000-8000-00000000000d"
ALL = ArticleFilter()


@pytest.fixture
def filled(room, folder):
    """A closed store with a little of everything; returns its folder."""
    ana = room.person("Ana")
    for number in range(6):
        document = room.article(body=f"Air naik {number}. " * 60, authors=[ana])
        for step in range(4):
            room.change(document, body=f"Air naik {number}, {step}. " * 60)
    room.photo()
    room.store.close()
    return folder


def use(folder):
    """Do everything that reads; the code of the refusal, or None."""
    try:
        store = Store.open(folder, DEVICE, prose.merge)
    except StoreError as error:
        return error.code
    try:
        with store.read() as snapshot:
            rows = snapshot.articles.page(ALL, 100)
            snapshot.articles.page(ArticleFilter(search="air naik", person="an"), 100)
            snapshot.people.all()
            snapshot.photos.page(PhotoFilter(), 100)
            for row in rows:
                snapshot.histories.page(row.id)
                snapshot.documents.view(row.id)
        with store.write() as work:
            work.append(rows[0].id, "article", {"headline": "Baru"}, "", 1)
    except DeskError as error:
        return error.code
    finally:
        verify(store)
        _close(store)
    return None


def _close(store):
    with suppress(StoreError):
        store.close()


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bits_never_end_in_a_traceback(filled, seed):
    database = filled / "desk.db"
    data = bytearray(database.read_bytes())
    chance = random.Random(seed)
    for _ in range(20):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    database.write_bytes(data)
    use(filled)


@pytest.mark.parametrize("seed", range(6))
def test_pages_of_zeros_never_end_in_a_traceback(filled, seed):
    database = filled / "desk.db"
    data = bytearray(database.read_bytes())
    page = random.Random(seed).randrange(1, len(data) // 8192) * 8192
    data[page : page + 8192] = bytes(8192)
    database.write_bytes(data)
    use(filled)


def test_a_renamed_column_is_damage(filled):
    database = filled / "desk.db"
    database.write_bytes(database.read_bytes().replace(b"headline TEXT", b"headlinf TEXT"))
    assert use(filled) == "store.damaged"


def test_a_foreign_trigger_is_damage(filled):
    with closing(sqlite3.connect(filled / "desk.db")) as connection:
        connection.execute(
            "CREATE TRIGGER bad AFTER INSERT ON document BEGIN DELETE FROM revision; END"
        )
    assert use(filled) == "store.damaged"


def test_a_damaged_newest_revision_is_read_from_its_other_copy(room):
    document = room.article()
    last = room.change(document, body="Air surut.")
    with room.store.write() as work:
        work.connection.execute(newest.update().values(packed=b"damaged"))
    assert room.graph(document)[last.id] == last
    room.change(document, body="Air kering.")
    assert room.fields(document)["body"] == "Air kering."


def test_a_damaged_old_revision_does_not_keep_anybody_from_writing(room):
    document = room.article()
    first, second = room.view(document).shown[0], room.change(document, body="Dua.")
    with room.store.write() as work:
        work.connection.execute(
            revision.update().where(revision.c.id == first).values(packed=b"damaged")
        )
    third = room.change(document, body="Tiga.")
    assert room.view(document).shown == (third.id,)
    with pytest.raises(StoreError) as refused:
        room.graph(document)
    assert refused.value.code == "store.revision_damaged"
    codes = {problem.code for problem in verify(room.store).problems}
    assert codes == {"verify.revision"}
    assert second.id != third.id


def test_a_log_without_its_file_is_damage_and_no_new_store(filled):
    (filled / "desk.db").rename(filled / "desk.db-wal")
    assert use(filled) == "store.damaged"


def test_a_file_that_was_replaced_while_open_is_noticed(room, folder, tmp_path):
    copy = shutil.copy(folder / "desk.db", tmp_path / "copy.db")
    copy.replace(folder / "desk.db")
    with pytest.raises(StoreError) as refused:
        room.article()
    assert refused.value.code == "store.moved"


def test_a_file_that_was_removed_while_open_is_noticed(room, folder):
    kept = (folder / "desk.db").rename(folder / "kept.db")
    with pytest.raises(StoreError) as refused:
        room.article()
    assert refused.value.code == "store.missing"
    kept.rename(folder / "desk.db")
    room.article()


def test_a_writer_that_holds_on_too_long_is_told_of(room, folder):
    room.store._lock._wait_s = 0.05
    with WriteLock(folder).held(), pytest.raises(StoreError) as refused:
        room.article()
    assert refused.value.code == "store.busy"


def test_readers_never_wait_for_a_writer(room):
    document = room.article()
    with room.store.write() as work:
        work.append(document, "article", {"headline": "Baru"}, "", 1)
        seen = []
        reader = threading.Thread(target=lambda: seen.append(room.fields(document)["headline"]))
        reader.start()
        reader.join(10)
        assert seen == ["Banjir"]
    assert room.fields(document)["headline"] == "Baru"


def test_threads_write_one_after_the_other(room):
    document = room.article()

    def write(number):
        for _ in range(5):
            with room.store.write() as work:
                fields = {**work.documents.view(document).fields, f"n{number}": "x"}
                work.append(document, "article", fields, "", 1)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(room.graph(document)) == 21
    assert len(room.view(document).heads) == 1
    assert {"n0", "n1", "n2", "n3"} <= room.fields(document).keys()


class TestOnlyReading:
    def test_it_needs_no_right_to_write(self, filled):
        before = {path.name: path.stat().st_mtime_ns for path in filled.iterdir()}
        store = Store.open_to_read(filled, prose.merge)
        with store.read() as snapshot:
            assert snapshot.articles.count(ALL) == 6
        with pytest.raises(StoreError) as refused, store.write():
            pass
        assert refused.value.code == "store.unwritable"
        assert verify(store).problems[0].code == "verify.photo_missing"
        store.close()
        assert {path.name: path.stat().st_mtime_ns for path in filled.iterdir()} == before

    def test_what_is_not_there_or_older_is_refused(self, filled, tmp_path):
        with closing(sqlite3.connect(filled / "desk.db")) as connection:
            connection.execute("PRAGMA user_version = 0")
        for folder, code in ((tmp_path / "none", "store.missing"), (filled, "store.older")):
            with pytest.raises(StoreError) as refused:
                Store.open_to_read(folder, prose.merge)
            assert refused.value.code == code


AUTOSAVE = """
import sys
from pathlib import Path
from desk.model.baseline import Baseline
from desk.store.store import Store
from desk.text import prose
folder, document = Path(sys.argv[1]), sys.argv[2]
store = Store.open(folder, sys.argv[3], prose.merge)
with store.read() as snapshot:
    shown = snapshot.documents.view(document).shown
own, number = None, 0
print("ready", flush=True)
while True:
    number += 1
    with store.write() as work:
        base = Baseline({}, shown, own)
        own = work.autosave(document, {"body": f"Kata {number}. " * 300}, "", number, base).id
    print(number, flush=True)
"""


def test_a_killed_typist_loses_nothing_that_was_acknowledged(room, folder):
    document = room.article()
    room.store.close()
    for count in (1, 3, 10, 2, 6):
        with subprocess.Popen(
            [sys.executable, "-c", AUTOSAVE, folder, document, DEVICE],
            stdout=subprocess.PIPE, text=True,
        ) as writer:  # fmt: skip
            lines = [writer.stdout.readline() for _ in range(count + 1)]
            writer.send_signal(signal.SIGKILL)
            lines += [line for line in writer.stdout if line.endswith("\n")]
        acknowledged = int(lines[-1])
        store = Store.open(folder, DEVICE, prose.merge)
        with store.read() as snapshot:
            kept = int(snapshot.documents.view(document).fields["body"].split()[1][:-1])
        assert acknowledged <= kept <= acknowledged + 1
        assert verify(store).problems == ()
        with store.write() as work:
            work.seal_all()
        store.close()


WRITE = """
import sys
from pathlib import Path
from desk.store.store import Store
from desk.text import prose
store = Store.open(Path(sys.argv[1]), "d", prose.merge)
for number in range(25):
    with store.write() as work:
        fields = work.documents.view(sys.argv[2]).fields
        count = int(fields.get("slug", "0")) + 1
        work.append(sys.argv[2], "article", {**fields, "slug": str(count)}, "", number)
store.close()
"""


def test_two_processes_that_write_at_once_lose_no_count(room, folder):
    document = room.article()
    command = [sys.executable, "-c", WRITE, folder, document]
    writers = [subprocess.Popen(command) for _ in range(2)]
    assert [writer.wait() for writer in writers] == [0, 0]
    assert room.fields(document)["slug"] == "50"
    assert len(room.view(document).heads) == 1
    assert verify(room.store).problems == ()


FULL = """
import resource, signal, sys
from pathlib import Path
from desk.errors import DeskError
from desk.store.backup import backup
from desk.store.store import Store
from desk.text import prose
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
store = Store.open(Path(sys.argv[1]), "d", prose.merge)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
for work in (lambda: backup(store, Path(sys.argv[2])),
             lambda: store.photos.add(Path(sys.argv[3]), sys.argv[4], "jpg")):
    try:
        work()
    except DeskError as error:
        print(error.code)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="needs a limit on file sizes")
def test_a_full_disk_leaves_no_half_backup_and_no_half_photo(room, folder, tmp_path):
    import hashlib

    data = os.urandom(100_000)
    photo = tmp_path / "a.jpg"
    photo.write_bytes(data)
    target = tmp_path / "b.zip"
    backup(room.store, target)
    before = target.read_bytes()
    sha256 = hashlib.sha256(data).hexdigest()
    done = subprocess.run(
        [sys.executable, "-c", FULL, folder, target, photo, sha256],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert len(done.stdout.split()) == 2, done.stderr
    assert set(done.stdout.split()) <= {"store.full", "store.disk"}
    assert target.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.jpg", "b.zip", "store"]
    assert [path for path in (folder / "photos").rglob("*") if path.is_file()] == []
    assert list((folder / "backups").iterdir()) == []


def test_a_code_comes_with_the_folder(tmp_path):
    with pytest.raises(DeskError) as refused:
        Store.open(tmp_path / "none", DEVICE, prose.merge, create=False)
    assert refused.value.details == {"folder": tmp_path / "none"}
