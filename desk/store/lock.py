"""The right to write: one thread of one process at a time.

SQLite before 3.51.3 can damage a WAL when two connections write or checkpoint at the same instant
(sqlite.org/changes.html, "WAL-reset"), and most installed Pythons carry an older one. So a lock of
our own lies around every write, opening, checkpoint and close.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock

from filelock import FileLock, Timeout

from desk.errors import StoreError
from desk.store.trouble import file_trouble

WAIT_S = 15.0  # longest wait for another writer
_POLL_S = 0.005


class WriteLock:
    """A lock among threads and processes; a file beside the database carries it.

    Args:
        folder: The folder of the store; must exist.
    """

    def __init__(self, folder: Path, wait_s: float = WAIT_S) -> None:
        self._folder = folder
        self._wait_s = wait_s
        self._threads = Lock()
        self._processes = FileLock(
            folder / "desk.lock",
            thread_local=False,
            poll_interval=_POLL_S,
            fallback_to_soft=False,
            preserve_lock_file=True,
        )

    @contextmanager
    def held(self) -> Iterator[None]:
        """Hold the lock.

        Raises:
            StoreError: ``store.busy``: somebody else held it too long; ``store.unwritable``,
                ``store.full``: the file of the lock cannot be made.
        """
        if not self._threads.acquire(timeout=self._wait_s):
            raise StoreError("store.busy", folder=self._folder)
        try:
            self._acquire()
            try:
                yield
            finally:
                self._processes.release()
        finally:
            self._threads.release()

    def _acquire(self) -> None:
        with file_trouble(self._folder):
            try:
                self._processes.acquire(timeout=self._wait_s)
            except Timeout as error:  # an OSError too
                raise StoreError("store.busy", folder=self._folder) from error
