"""Backups: the whole store in one zip file, and back.

``manifest.json`` names every other file with its size and SHA-256. A backup is written under a
temporary name, read again and compared, and only then gets its own name. Restoring trusts nothing:
names come from the manifest and a pattern, sizes are limited, hashes are compared, and the folder
appears whole or not at all.
"""

import hashlib
import os
import shutil
import sqlite3
import tempfile
from contextlib import closing
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile

from sqlalchemy import select

from desk.errors import DeskError, InputError, StoreError
from desk.store import schema
from desk.store.archive import (
    DATABASE_NAME,
    MANIFEST,
    Archive,
    File,
    Manifest,
    entry,
    opened,
    photo_name,
)
from desk.store.durable import move_into_place, sync_file, sync_folder
from desk.store.engine import file_address
from desk.store.store import DATABASE, Store
from desk.store.tables import photo
from desk.store.trouble import database_trouble, file_trouble

_BLOCK = 1024 * 1024


def backup(store: Store, target: Path) -> tuple[str, ...]:
    """Write a store, which may be in use, into the zip file ``target``.

    What is open is sealed first.

    Returns:
        Names of photos that are missing or damaged in the store, and so in the backup.

    Raises:
        InputError: ``backup.exists``: ``target`` is something other than a backup;
            ``backup.unwritable``: it cannot be written.
        StoreError: ``store.full`` where ``target`` lies; ``store.damaged``; as ``Store.write``.
    """
    _check_target(target)
    with store.write() as work:
        work.seal_all()
    with file_trouble(store.folder):
        workshop = Path(tempfile.mkdtemp(".part", dir=store.folder / "backups"))
    try:
        database = workshop / DATABASE
        _copy_database(store.folder, database)
        return _write(store, database, target)
    finally:
        shutil.rmtree(workshop, ignore_errors=True)


def restore(archive: Path, folder: Path) -> None:
    """Unpack a backup into ``folder``, which must be new or empty.

    Raises:
        InputError: ``restore.missing``, ``restore.not_empty``, ``restore.not_folder``,
            ``restore.foreign`` (no backup), ``restore.damaged``.
        StoreError: ``store.newer``; ``store.full``, ``store.unwritable``.
    """
    folder = folder.expanduser().absolute()
    _check_folder(folder)
    with opened(archive) as source, file_trouble(folder.parent):
        folder.parent.mkdir(parents=True, exist_ok=True)
        if shutil.disk_usage(folder.parent).free < source.manifest.total_bytes:
            raise StoreError("store.full", folder=folder.parent)
        temporary = Path(tempfile.mkdtemp(".part", f".{folder.name}-", folder.parent))
        try:
            _unpack(source, temporary)
            _check_restored(temporary, archive)
            if folder.exists():
                folder.rmdir()
            move_into_place(temporary, folder)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)


def _check_target(target: Path) -> None:
    if not os.path.lexists(target):
        return
    try:
        with opened(target):
            pass
    except DeskError as error:
        raise InputError("backup.exists", file=target) from error


def _copy_database(folder: Path, copy: Path) -> None:
    with (
        database_trouble(folder),
        closing(sqlite3.connect(folder / DATABASE)) as source,
        closing(sqlite3.connect(copy)) as target,
    ):
        source.backup(target)
        target.execute("PRAGMA journal_mode = DELETE")  # one file that needs nothing beside it
        if target.execute("PRAGMA integrity_check").fetchall() != [("ok",)]:
            raise StoreError("store.damaged", folder=folder)


def _write(store: Store, database: Path, target: Path) -> tuple[str, ...]:
    try:
        handle, name = tempfile.mkstemp(".part", f".{target.name}-", target.absolute().parent)
    except OSError as error:
        raise InputError("backup.unwritable", file=target) from error
    os.close(handle)
    temporary = Path(name)
    try:
        with file_trouble(target.absolute().parent):
            missing = _fill(temporary, store, database)
            sync_file(temporary)
            with opened(temporary) as written:
                written.check_all()
            move_into_place(temporary, target.absolute())
    finally:
        temporary.unlink(missing_ok=True)
    return missing


def _fill(path: Path, store: Store, database: Path) -> tuple[str, ...]:
    sound = [name for name in store.photos.names() if store.photos.is_sound(*name)]
    missing = sorted(_named_photos(store) - set(sound))
    with ZipFile(path, "w") as archive:
        files = [_add(archive, DATABASE_NAME, database, ZIP_DEFLATED)]
        files += [
            _add(archive, photo_name(*name), store.photos.path(*name), ZIP_STORED) for name in sound
        ]
        manifest = Manifest(tuple(files), tuple(photo_name(*name) for name in missing))
        archive.writestr(entry(MANIFEST, ZIP_DEFLATED), manifest.to_json())
    return manifest.missing


def _named_photos(store: Store) -> set[tuple[str, str]]:
    query = select(photo.c.file, photo.c.extension)
    with store.read() as snapshot:
        rows = snapshot.connection.execute(query)
        return {(row.file, row.extension) for row in rows}


def _add(archive: ZipFile, name: str, source: Path, method: int) -> File:
    digest = hashlib.sha256()
    info = entry(name, method)
    info.file_size = source.stat().st_size
    with source.open("rb") as reading, archive.open(info, "w") as writing:
        while block := reading.read(_BLOCK):
            digest.update(block)
            writing.write(block)
    return File(name, info.file_size, digest.hexdigest())


def _check_folder(folder: Path) -> None:
    if not os.path.lexists(folder):
        return
    if not folder.is_dir():
        raise InputError("restore.not_folder", folder=folder)
    with file_trouble(folder):
        if any(folder.iterdir()):
            raise InputError("restore.not_empty", folder=folder)


def _unpack(source: Archive, folder: Path) -> None:
    for file in source.manifest.files:
        target = folder / file.path  # matches a pattern without "..", see desk.store.archive
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as writing:
            source.copy(file, writing)
            writing.flush()
            os.fsync(writing.fileno())
    for inner in sorted({(folder / file.path).parent for file in source.manifest.files}):
        sync_folder(inner)
    sync_folder(folder)


def _check_restored(folder: Path, archive: Path) -> None:
    path = folder / DATABASE
    try:
        schema.check_file(path)
        address = file_address(path, "ro")
        with database_trouble(folder), closing(sqlite3.connect(address, uri=True)) as connection:
            is_sound = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    except StoreError as error:
        if error.code == "store.newer":
            raise StoreError(error.code, **{**error.details, "folder": archive}) from error
        raise InputError("restore.damaged", file=archive) from error
    if not is_sound:
        raise InputError("restore.damaged", file=archive)
