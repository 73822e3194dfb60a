"""Makes new stores and brings older ones to the schema of this program.

Imported only when there is something to do: Alembic is slow to import.

Sources: alembic.sqlalchemy.org/en/latest/cookbook.html ("Sharing a Connection across one or more
programmatic migration commands"), .../batch.html ("Dealing with Referencing Foreign Keys").
"""

import sqlite3
from contextlib import closing
from pathlib import Path

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection, Engine, create_engine, event, exists, select

from desk.errors import StoreError
from desk.model.kinds import Kind
from desk.store import search_index, tables
from desk.store.deriving import Deriver
from desk.store.durable import move_into_place, sync_file
from desk.store.engine import file_address
from desk.store.schema import APPLICATION_ID, VERSION
from desk.store.trouble import database_trouble, file_trouble
from desk.text import prose

KEEP_BACKUPS = 5
SCRIPTS = Path(__file__).parent / "migrations"
_NEW = "desk.db.new"
_PAGE_BYTES = 8192  # a revision that is stored whole fills half a page of 4096


def create(path: Path) -> None:
    """Make an empty store at ``path``, whole or not at all.

    Raises:
        StoreError: As ``desk.store.trouble`` says.
    """
    new = path.with_name(_NEW)
    with file_trouble(path.parent), database_trouble(path.parent):
        for name in (_NEW, f"{_NEW}-journal"):
            new.with_name(name).unlink(missing_ok=True)
        with closing(sqlite3.connect(new)) as connection:
            connection.execute(f"PRAGMA page_size = {_PAGE_BYTES}")
            connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        _upgrade(new, SCRIPTS)
        sync_file(new)
        move_into_place(new, path)


def upgrade(path: Path, backups: Path, version: int, scripts: Path = SCRIPTS) -> Path:
    """Bring the older store at ``path`` to the present schema: all steps or none.

    Args:
        backups: Folder that receives a copy before anything is changed.
        version: The schema version that the store has now.
        scripts: Folder of the migrations.

    Returns:
        The copy.

    Raises:
        StoreError: As ``desk.store.trouble`` says; ``store.damaged`` when rows are missing.
    """
    with file_trouble(path.parent), database_trouble(path.parent):
        backups.mkdir(exist_ok=True)
        copy = _back_up(path, backups, version)
        _upgrade(path, scripts)
    return copy


def _upgrade(path: Path, scripts: Path) -> None:
    config = Config()
    config.set_main_option("path_separator", "os")
    config.set_main_option("script_location", str(scripts).replace("%", "%%"))
    engine = _migration_engine(path)
    try:
        with engine.begin() as connection:
            config.attributes["connection"] = connection
            command.upgrade(config, "head")
            _derive_photos(connection)
            search_index.install(connection)
            broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
            if broken:
                raise StoreError("store.damaged", folder=path.parent)
            connection.exec_driver_sql(f"PRAGMA user_version = {VERSION}")
    finally:
        engine.dispose()


def _derive_photos(connection: Connection) -> None:
    """Make the rows of photos that a step took away; a store without photos has none to make."""
    rows = exists().where(tables.photo.c.key == tables.document.c.key)
    query = select(tables.document.c.key).where(tables.document.c.kind == Kind.PHOTO, ~rows)
    deriver = Deriver(connection, prose.merge)
    for key in list(connection.execute(query).scalars()):
        deriver.update(key)


def _migration_engine(path: Path) -> Engine:
    # No foreign_keys pragma: a batch migration drops and renames tables.
    engine = create_engine(f"sqlite:///{file_address(path, 'rw')}&uri=true")
    event.listen(engine, "connect", _on_connect)
    event.listen(engine, "begin", _on_begin)
    return engine


def _on_connect(raw: sqlite3.Connection, _record: object) -> None:
    raw.isolation_level = None
    raw.execute("PRAGMA synchronous = EXTRA")


def _on_begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _back_up(path: Path, folder: Path, version: int) -> Path:
    """Copy the database with SQLite's backup API, which includes its write-ahead log."""
    number = max(map(_number, _copies(folder)), default=0) + 1
    copy = folder / f"desk-{number:04}-version-{version}.db"
    temporary = copy.with_suffix(".part")
    with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(temporary)) as target:
        source.backup(target)
    sync_file(temporary)
    move_into_place(temporary, copy)
    for old in _copies(folder)[:-KEEP_BACKUPS]:
        old.unlink()
    return copy


def _copies(folder: Path) -> list[Path]:
    return sorted(folder.glob("desk-[0-9]*-version-*.db"), key=_number)


def _number(copy: Path) -> int:
    return int(copy.stem.split("-")[1])
