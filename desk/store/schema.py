"""Which file is a store of ours, and of which version."""

import hashlib
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desk.errors import StoreError
from desk.store.engine import file_address
from desk.store.trouble import database_trouble, file_trouble

APPLICATION_ID = 0x4465736B  # "Desk"
VERSION = 3  # of the schema; grows with each migration
# SHA-256 of what ``fingerprint`` reads from a store of this version; a test keeps it true.
FINGERPRINT = "e29770a860e64cc76641ee9a761fd501c98c2f354cc19cd4313021d316890714"

_MAGIC = b"SQLite format 3\x00"
_HEADER_BYTES = 100


@dataclass(frozen=True, slots=True)
class Header:
    """The first bytes of a database file. Source: sqlite.org/fileformat.html, section 1.3."""

    page_bytes: int
    pages: int
    user_version: int
    application_id: int


def check_file(path: Path) -> int:
    """Return the schema version of the database at ``path`` without changing a byte of it.

    Raises:
        StoreError: ``store.foreign``: something else; ``store.newer``: of a newer program;
            ``store.damaged``: cut off.
    """
    folder = path.parent
    if not path.is_file():
        raise StoreError("store.foreign", folder=folder)
    with file_trouble(folder), path.open("rb") as file:
        start = file.read(_HEADER_BYTES)
    if len(start) < _HEADER_BYTES and _MAGIC.startswith(start[: len(_MAGIC)]):
        raise StoreError("store.damaged", folder=folder)
    if not start.startswith(_MAGIC):
        raise StoreError("store.foreign", folder=folder)
    header = _parse(start)
    if header.application_id != APPLICATION_ID:
        raise StoreError("store.foreign", folder=folder)
    if not _has_log(path) and path.stat().st_size < header.pages * header.page_bytes:
        raise StoreError("store.damaged", folder=folder)
    version = max(header.user_version, _logged_version(path))
    if version > VERSION:
        raise StoreError("store.newer", folder=folder, version=version, known=VERSION)
    return version


def fingerprint(rows: Iterable[Iterable[object]]) -> str:
    """Return the digest of what ``SCHEMA_QUERY`` gives: SHA-256, hexadecimal."""
    lines = ["\t".join(map(str, row)) for row in rows]
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


# Columns, foreign keys and indexes, whose wording differs among versions of the libraries;
# the wording of the full-text index, which is our own. "search_..." are the tables that FTS5 makes
# for itself.
SCHEMA_QUERY = """
WITH ours AS (SELECT name FROM sqlite_schema WHERE type = 'table'
AND name NOT LIKE 'sqlite^_%' ESCAPE '^'
AND (name NOT LIKE 'search%' OR name = 'search_text'))
SELECT 'column', o.name, c.name, c.type, c."notnull", c.pk
FROM ours AS o JOIN pragma_table_info(o.name) AS c
UNION ALL SELECT 'link', o.name, l."from", l."table", l."to", l.on_delete
FROM ours AS o JOIN pragma_foreign_key_list(o.name) AS l
UNION ALL SELECT 'index', o.name, i.name, i."unique", i.origin, i.partial
FROM ours AS o JOIN pragma_index_list(o.name) AS i
UNION ALL SELECT type, name, sql, '', '', '' FROM sqlite_schema
WHERE name = 'search' OR type IN ('trigger', 'view')
"""


def _parse(start: bytes) -> Header:
    stored = int.from_bytes(start[16:18], "big")
    return Header(
        page_bytes=65536 if stored == 1 else stored,
        pages=int.from_bytes(start[28:32], "big"),
        user_version=int.from_bytes(start[60:64], "big"),
        application_id=int.from_bytes(start[68:72], "big"),
    )


def _has_log(path: Path) -> bool:
    log = path.with_name(path.name + "-wal")
    return log.exists() and log.stat().st_size > 0


def _logged_version(path: Path) -> int:
    """Return the version that the write-ahead log of a crashed program may have changed."""
    if not _has_log(path):
        return 0
    with (
        database_trouble(path.parent),
        closing(sqlite3.connect(file_address(path, "ro"), uri=True)) as connection,
    ):
        row: tuple[int] = connection.execute("PRAGMA user_version").fetchone()
        return row[0]
