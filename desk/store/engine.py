"""The SQLite engine: pragmas and the modes of transactions.

Sources: docs.sqlalchemy.org/en/21/dialects/sqlite.html ("Foreign Key Support", "Transactions with
SQLite and the sqlite3 driver"), sqlite.org/pragma.html, sqlite.org/wal.html.
"""

import sqlite3
import sys
import urllib.parse
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import QueuePool

from desk.store import matching
from desk.store.column_types import Unreadable

BUSY_MS = 5_000  # longest wait inside SQLite; the write lock makes waiting rare
_CONNECTIONS = 12  # threads that use the store at the same time
_POOL_WAIT_S = 30

_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA temp_store = MEMORY",
    f"PRAGMA busy_timeout = {BUSY_MS}",
)
_MAC_PRAGMAS = ("PRAGMA fullfsync = ON", "PRAGMA checkpoint_fullfsync = ON")


def make_engine(path: Path, *, writable: bool = True) -> Engine:
    """Return an engine on the existing database file at ``path``.

    Connections stay open until the engine is disposed: SQLite checkpoints when the last one
    closes, and that must happen under the write lock.

    Args:
        writable: Whether the file may be changed at all.
    """
    mode = "rw" if writable else "ro"
    address = f"file:{urllib.parse.quote(str(path))}?mode={mode}&uri=true"
    engine = create_engine(
        f"sqlite:///{address}",
        poolclass=QueuePool, pool_size=_CONNECTIONS, max_overflow=0, pool_timeout=_POOL_WAIT_S,
        connect_args={"check_same_thread": False},
    )  # fmt: skip
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def file_address(path: Path, mode: str) -> str:
    """Return the URI with which ``sqlite3.connect(..., uri=True)`` opens ``path``."""
    return f"file:{urllib.parse.quote(str(path))}?mode={mode}"


def _on_connect(raw: sqlite3.Connection, _record: object) -> None:
    # SQLAlchemy emits BEGIN itself, see _on_begin; the driver would leave half a migration behind.
    raw.isolation_level = None
    try:
        for pragma in (*_PRAGMAS, *(_MAC_PRAGMAS if sys.platform == "darwin" else ())):
            raw.execute(pragma)
    except UnicodeDecodeError as error:  # SQLite's message quotes a schema that is no text
        raise Unreadable(str(error)) from error
    matching.register(raw)


def _on_begin(connection: Connection) -> None:
    # A transaction that reads first and writes later fails with SQLITE_BUSY_SNAPSHOT at once,
    # however long the busy timeout is; writers therefore begin as writers.
    mode = connection.get_execution_options().get("begin_mode", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")
