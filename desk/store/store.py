"""A store: one folder with a database and photo files, opened by one laptop."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine, func, select

from desk.errors import StoreError
from desk.model.merging import MergeProse
from desk.store import schema
from desk.store.durable import sweep
from desk.store.engine import BUSY_MS, make_engine
from desk.store.local_values import WritableLocalValues
from desk.store.lock import WriteLock
from desk.store.photo_files import PhotoFiles
from desk.store.revisions import Revisions
from desk.store.snapshot import Snapshot
from desk.store.tables import document, revision
from desk.store.trouble import database_trouble, file_trouble, is_busy
from desk.store.typing_past import WritableTypingPast
from desk.store.work import Work

__all__ = ["Snapshot", "Store", "Work"]

DATABASE = "desk.db"
_DEVICE_KEY = "device"  # of the laptop that opened the store last


class Store:
    """An open store. Safe to share among threads; what ``read`` and ``write`` yield is not.

    Attributes:
        folder: Where it lies.
        device: Id of this laptop.
        photos: The originals.
        merge_prose: Joins two versions of a text, see ``desk.model.merging``.
    """

    def __init__(
        self, folder: Path, device: str, merge_prose: MergeProse, lock: WriteLock | None
    ) -> None:
        self.folder = folder
        self.device = device
        self.photos = PhotoFiles(folder / "photos")
        self.merge_prose = merge_prose
        self._lock = lock
        self._path = folder / DATABASE
        self._engine = make_engine(self._path, writable=lock is not None)
        self._writer = self._engine.execution_options(begin_mode="IMMEDIATE")
        self._watch = self._engine.connect()
        self._watching = threading.Lock()
        self._file = _identity(self._path)
        self._is_closed = False

    @classmethod
    def open(
        cls, folder: Path, device: str, merge_prose: MergeProse, *, create: bool = True
    ) -> Self:
        """Open the store in ``folder``; make or migrate it when needed.

        What another laptop left open is sealed, and its undo of typing forgotten.

        Args:
            device: Id of this laptop.
            merge_prose: Joins two versions of a text, see ``desk.model.merging``.
            create: Whether a missing store is made.

        Raises:
            StoreError: ``store.missing``, ``store.not_folder``, ``store.foreign``,
                ``store.newer``, ``store.damaged``, ``store.unwritable``, ``store.full``,
                ``store.busy``, ``store.disk``.
        """
        _prepare_folder(folder, create=create)
        lock = WriteLock(folder)
        with lock.held():
            _prepare_database(folder, create=create)
            with database_trouble(folder):
                store = cls(folder, device, merge_prose, lock)
                try:
                    store._begin()
                except BaseException:
                    store._dispose()
                    raise
        store.photos.sweep()
        with file_trouble(folder):
            sweep(folder / "backups", "*.part")
        return store

    @classmethod
    def open_to_read(cls, folder: Path, merge_prose: MergeProse) -> Self:
        """Open a store without the right, or the will, to change a byte of it.

        Raises:
            StoreError: As ``open``; ``store.older``: it must be migrated first.
        """
        if not folder.is_dir() or not (folder / DATABASE).exists():
            raise StoreError("store.missing", folder=folder)
        if schema.check_file(folder / DATABASE) != schema.VERSION:
            raise StoreError("store.older", folder=folder)
        with database_trouble(folder):
            store = cls(folder, "", merge_prose, None)
            try:
                store._check_schema()
            except BaseException:
                store._dispose()
                raise
        return store

    def close(self) -> None:
        """Close the store; the last one to close it leaves one self-contained file. Repeatable.

        Raises:
            StoreError: The last writes could not be brought into that file; they are safe in the
                file beside it.
        """
        if self._is_closed:
            return
        self._is_closed = True
        if self._lock is None:
            self._dispose()
            return
        with self._lock.held(), database_trouble(self.folder):
            try:
                self._leave_one_file()
            finally:
                self._dispose()

    @contextmanager
    def read(self) -> Iterator[Snapshot]:
        """Yield one consistent snapshot; never waits for a writer.

        Raises:
            StoreError: ``store.damaged``, ``store.disk``.
        """
        with database_trouble(self.folder), self._engine.connect() as connection:
            yield Snapshot(connection, self.device, self.merge_prose)

    @contextmanager
    def write(self) -> Iterator[Work]:
        """Yield a unit of work; durable at its end, undone on any exception.

        Raises:
            StoreError: ``store.busy``, ``store.full``, ``store.unwritable``, ``store.disk``,
                ``store.damaged``; ``store.moved``: the file is not the one that was opened.
        """
        with self._changing() as connection:
            yield Work(connection, self.device, self.merge_prose)

    def changed_since(self, seq: int) -> tuple[int, frozenset[str]]:
        """Return the newest sequence number, and the documents with revisions after ``seq``."""
        with database_trouble(self.folder), self._engine.connect() as connection:
            newest = connection.execute(select(func.max(revision.c.seq))).scalar() or 0
            query = select(document.c.id).join(revision).where(revision.c.seq > seq).distinct()
            return newest, frozenset(connection.execute(query).scalars())

    def data_version(self) -> int:
        """Return a number that changes with every commit of any process; very cheap."""
        with self._watching, database_trouble(self.folder):
            driver = self._watch.connection.dbapi_connection
            assert isinstance(driver, sqlite3.Connection)
            row: tuple[int] = driver.execute("PRAGMA data_version").fetchone()
            return row[0]

    @contextmanager
    def _changing(self) -> Iterator[Connection]:
        if self._lock is None:
            raise StoreError("store.unwritable", folder=self.folder)
        with self._lock.held(), database_trouble(self.folder):
            if _identity(self._path) != self._file:
                raise StoreError("store.moved", folder=self.folder)
            with self._writer.begin() as connection:
                yield connection

    def _begin(self) -> None:
        """Check what was opened, and take it over from another laptop. Holds the lock."""
        _set_journal_mode(self._engine, "WAL", BUSY_MS)
        # From its first read on, this connection keeps others from leaving WAL when they close.
        self.data_version()
        self._check_schema()
        with self._writer.begin() as connection:
            local = WritableLocalValues(connection)
            if local.get(_DEVICE_KEY) != self.device:
                Revisions(connection).seal()
                WritableTypingPast(connection).forget_all()
                local.set(_DEVICE_KEY, self.device)

    def _check_schema(self) -> None:
        with self._engine.connect() as connection:
            rows = connection.exec_driver_sql(schema.SCHEMA_QUERY).all()
        if schema.fingerprint(rows) != schema.FINGERPRINT:
            raise StoreError("store.damaged", folder=self.folder)

    def _leave_one_file(self) -> None:
        self._watch.close()
        self._engine.dispose()
        try:
            _set_journal_mode(self._engine, "DELETE", 0)
        except sqlite3.OperationalError as error:
            if not is_busy(error):  # somebody else has it open, and will do it
                raise

    def _dispose(self) -> None:
        self._watch.close()
        self._engine.dispose()


def _prepare_folder(folder: Path, *, create: bool) -> None:
    with file_trouble(folder):
        if not create and not (folder / DATABASE).exists():
            raise StoreError("store.missing", folder=folder)
        folder.mkdir(parents=True, exist_ok=True)
        for name in ("photos", "backups"):
            (folder / name).mkdir(exist_ok=True)


def _prepare_database(folder: Path, *, create: bool) -> None:
    path = folder / DATABASE
    if not os.path.lexists(path):
        if not create:
            raise StoreError("store.missing", folder=folder)
        if path.with_name(f"{DATABASE}-wal").exists():  # somebody took the file from its log
            raise StoreError("store.damaged", folder=folder)
        from desk.store import migrate  # noqa: PLC0415 (slow, and rarely needed)

        migrate.create(path)
        return
    version = schema.check_file(path)
    if version < schema.VERSION:
        from desk.store import migrate  # noqa: PLC0415 (as above)

        migrate.upgrade(path, folder / "backups", version)


def _set_journal_mode(engine: Engine, mode: str, wait_ms: int) -> None:
    """Set the journal mode, outside of a transaction; by a connection that is closed then."""
    driver = engine.raw_connection()
    try:
        driver.execute(f"PRAGMA busy_timeout = {wait_ms}")
        driver.execute(f"PRAGMA journal_mode = {mode}").fetchone()
    finally:
        driver.invalidate()


def _identity(path: Path) -> tuple[int, int]:
    with file_trouble(path.parent):
        found = path.stat()
    return found.st_dev, found.st_ino
