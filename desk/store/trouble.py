"""Failures of the machine, said as ``StoreError``: the border of this layer.

Source: sqlite.org/rescode.html.
"""

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from desk.errors import StoreError
from desk.store.column_types import Unreadable

_PRIMARY = 0xFF  # the low byte of an extended result code

_SQLITE = {
    sqlite3.SQLITE_BUSY: "store.busy",
    sqlite3.SQLITE_LOCKED: "store.busy",
    sqlite3.SQLITE_PROTOCOL: "store.busy",
    sqlite3.SQLITE_FULL: "store.full",
    sqlite3.SQLITE_READONLY: "store.unwritable",
    sqlite3.SQLITE_PERM: "store.unwritable",
    sqlite3.SQLITE_CANTOPEN: "store.unwritable",
    sqlite3.SQLITE_IOERR: "store.disk",
    sqlite3.SQLITE_CORRUPT: "store.damaged",
    sqlite3.SQLITE_NOTADB: "store.damaged",
    sqlite3.SQLITE_FORMAT: "store.damaged",
}
_SYSTEM = {
    errno.ENOSPC: "store.full",
    errno.EDQUOT: "store.full",
    errno.EFBIG: "store.full",
    errno.EACCES: "store.unwritable",
    errno.EPERM: "store.unwritable",
    errno.EROFS: "store.unwritable",
    errno.ENOTDIR: "store.not_folder",
    errno.EEXIST: "store.not_folder",
    errno.ENAMETOOLONG: "store.not_folder",
    errno.ELOOP: "store.not_folder",
    errno.ENOENT: "store.missing",
}


@contextmanager
def database_trouble(folder: Path) -> Iterator[None]:
    """Turn what SQLite reports about the store in ``folder`` into ``StoreError``.

    Raises:
        StoreError: ``store.busy``, ``store.full``, ``store.unwritable``, ``store.disk``,
            ``store.damaged``. Any other failure of the database is a bug and passes through.
    """
    try:
        yield
    except PoolTimeout as error:
        raise StoreError("store.busy", folder=folder) from error
    except Unreadable as error:
        raise StoreError("store.damaged", folder=folder) from error
    except (DBAPIError, sqlite3.Error) as error:
        code = _code(error)
        if code is None:
            raise
        raise StoreError(code, folder=folder) from error


@contextmanager
def file_trouble(folder: Path) -> Iterator[None]:
    """Turn what the operating system reports about files in ``folder`` into ``StoreError``.

    Raises:
        StoreError: ``store.full``, ``store.unwritable``, ``store.not_folder``,
            ``store.missing``, ``store.disk``.
    """
    try:
        yield
    except OSError as error:
        code = _SYSTEM.get(error.errno or 0, "store.disk")
        raise StoreError(code, folder=folder) from error


def is_busy(error: sqlite3.Error) -> bool:
    """Tell whether SQLite refused because somebody else has the file."""
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    return code in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


def _code(error: DBAPIError | sqlite3.Error) -> str | None:
    original = error.orig if isinstance(error, DBAPIError) else error
    number = getattr(original, "sqlite_errorcode", None)
    if number is not None:
        return _SQLITE.get(number & _PRIMARY)
    # The driver found a text that is not UTF-8; this error carries no code.
    if "Could not decode to UTF-8" in str(original):
        return "store.damaged"
    return None
