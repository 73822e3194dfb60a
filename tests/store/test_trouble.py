"""What the machine reports becomes a code; what is a bug stays one."""

import errno
import os
import shutil
import time
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError

from desk.errors import StoreError
from desk.store.store import Store
from desk.store.trouble import file_trouble
from desk.text import prose

DEVICE = "01900000-0000-7000-8000-00000000000d"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "store.full"),
        (errno.EDQUOT, "store.full"),
        (errno.EACCES, "store.unwritable"),
        (errno.EROFS, "store.unwritable"),
        (errno.ENOTDIR, "store.not_folder"),
        (errno.ENOENT, "store.missing"),
        (errno.EIO, "store.disk"),
        (errno.EMFILE, "store.disk"),
    ],
)
def test_the_operating_system_is_understood(tmp_path, number, code):
    with pytest.raises(StoreError) as refused, file_trouble(tmp_path):
        raise OSError(number, os.strerror(number))
    assert (refused.value.code, refused.value.details) == (code, {"folder": tmp_path})


def test_a_full_disk_undoes_the_unit_of_work_and_the_next_one_succeeds(room):
    document = room.article()
    with pytest.raises(StoreError) as refused, room.store.write() as work:
        pages = work.connection.exec_driver_sql("PRAGMA page_count").scalar()
        work.connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        for number in range(100):
            body = os.urandom(20_000).hex()
            work.append(document, "article", {"body": body}, "", number)
    assert refused.value.code == "store.full"
    assert len(room.graph(document)) == 1
    with room.store.write() as work:
        work.connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    room.change(document, body="Ada tempat lagi.")
    assert room.fields(document)["body"] == "Ada tempat lagi."


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write everywhere"
)
def test_a_folder_without_the_right_to_write_is_told(folder):
    folder.chmod(0o500)
    try:
        with pytest.raises(StoreError) as refused:
            Store.open(folder, DEVICE, prose.merge)
        assert refused.value.code == "store.unwritable"
    finally:
        folder.chmod(0o700)


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that nobody can fill")
def test_a_folder_in_which_nothing_can_be_made_is_told():
    with pytest.raises(StoreError) as refused:
        Store.open(Path("/proc/self/desk"), DEVICE, prose.merge)
    assert refused.value.code in ("store.unwritable", "store.missing")


def test_a_bug_is_not_taken_for_trouble(room):
    with pytest.raises(IntegrityError), room.store.write() as work:
        work.connection.exec_driver_sql("INSERT INTO label (key, name) VALUES (99, 'x')")
    with pytest.raises(ZeroDivisionError), room.store.write():
        raise ZeroDivisionError


def test_the_lock_is_free_again_after_every_failure(room):
    for _ in range(3):
        with pytest.raises(ZeroDivisionError), room.store.write():
            raise ZeroDivisionError
    room.article()


def test_a_damaged_folder_of_photos_is_told(folder):
    shutil.rmtree(folder / "photos")
    (folder / "photos").write_text("a file")
    with pytest.raises(StoreError) as refused:
        Store.open(folder, DEVICE, prose.merge)
    assert refused.value.code == "store.not_folder"


def test_what_a_killed_backup_left_is_swept_after_a_day(folder):
    left = folder / "backups" / "left.part"
    left.mkdir()
    (left / "desk.db").write_bytes(b"half")
    a_day_ago = time.time() - 25 * 3600
    os.utime(left, (a_day_ago, a_day_ago))
    Store.open(folder, DEVICE, prose.merge).close()
    assert list((folder / "backups").iterdir()) == []
