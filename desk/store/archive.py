"""The zip file of a backup, read with distrust.

``manifest.json`` names every other file with its size and SHA-256; nothing else may be in it.
"""

import hashlib
import json
import re
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from desk.errors import InputError
from desk.store.column_types import is_hash

MANIFEST = "manifest.json"
DATABASE_NAME = "desk.db"
_FORMAT = "desk-backup"
_VERSION = 1
_NAME = re.compile(r"desk\.db|photos/([0-9a-f]{2})/\1[0-9a-f]{62}\.[a-z0-9]{1,5}")
_MOST_FILES = 1_000_000
_LARGEST_MANIFEST = 256 * 1024 * 1024  # bytes; 250 for each file
_LARGEST_FILE = 1024**4  # bytes
_BLOCK = 1024 * 1024
_ENCRYPTED = 0x1  # bit of the flags of an entry
_BROKEN = (  # what zipfile and json raise on damaged and hostile input
    BadZipFile, zlib.error, struct.error, ValueError, NotImplementedError, RuntimeError, KeyError,
    EOFError, RecursionError, OverflowError, MemoryError, TypeError,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class File:
    """A file of a backup."""

    path: str
    bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What is in a backup.

    Attributes:
        missing: Photos that the store did not have, or not whole, when it was backed up.
    """

    files: tuple[File, ...]
    missing: tuple[str, ...]

    @property
    def total_bytes(self) -> int:
        """Size of all files."""
        return sum(file.bytes for file in self.files)

    def to_json(self) -> bytes:
        """Return the bytes of ``manifest.json``."""
        data = {"format": _FORMAT, "version": _VERSION, **asdict(self)}
        return json.dumps(data, indent=1, sort_keys=True).encode()


class Archive:
    """An open backup whose manifest is sound and names exactly what is in it."""

    def __init__(self, path: Path, source: ZipFile, manifest: Manifest) -> None:
        self.manifest = manifest
        self._path = path
        self._source = source

    def copy(self, file: File, target: BinaryIO) -> None:
        """Write the bytes of a file to ``target``.

        Raises:
            InputError: ``restore.damaged``: they are not those that the manifest names.
        """
        for block in self._blocks(file):
            target.write(block)

    def check_all(self) -> None:
        """Compare every file with the manifest.

        Raises:
            InputError: ``restore.damaged``.
        """
        for file in self.manifest.files:
            for _block in self._blocks(file):
                pass

    def _blocks(self, file: File) -> Iterator[bytes]:
        found, length = hashlib.sha256(), 0
        with _damage(self._path), self._source.open(file.path) as reading:
            while block := reading.read(_BLOCK):
                length += len(block)
                if length > file.bytes:
                    raise BadZipFile(file.path)
                found.update(block)
                yield block
        if (length, found.hexdigest()) != (file.bytes, file.sha256):
            raise InputError("restore.damaged", file=self._path)


@contextmanager
def opened(path: Path) -> Iterator[Archive]:
    """Yield a backup, ready to be read.

    Raises:
        InputError: ``restore.missing``; ``restore.unreadable``; ``restore.foreign``: no backup;
            ``restore.damaged``.
    """
    try:
        file = path.open("rb")
    except FileNotFoundError as error:
        raise InputError("restore.missing", file=path) from error
    except OSError as error:
        raise InputError("restore.unreadable", file=path) from error
    with file:
        with _damage(path, "restore.foreign"):
            source = ZipFile(file)
        with source:
            yield Archive(path, source, _manifest(path, source))


def photo_name(sha256: str, extension: str) -> str:
    """Return the name of a photo in a backup."""
    return f"photos/{sha256[:2]}/{sha256}.{extension}"


def entry(name: str, method: int) -> ZipInfo:
    """Return an entry whose bytes depend on nothing but its file."""
    info = ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    info.compress_type = method
    info.external_attr = 0o644 << 16
    info.create_system = 3
    return info


def _manifest(path: Path, source: ZipFile) -> Manifest:
    if MANIFEST not in source.namelist():
        raise InputError("restore.foreign", file=path)
    with _damage(path):
        with source.open(MANIFEST) as reading:
            raw = reading.read(_LARGEST_MANIFEST + 1)
        data = json.loads(raw, object_pairs_hook=_once, parse_constant=_no_number)
        if len(raw) > _LARGEST_MANIFEST or data["format"] != _FORMAT:
            raise InputError("restore.foreign", file=path)
        if data["version"] != _VERSION:
            raise InputError("restore.newer", file=path)
        files = tuple(File(**item) for item in data["files"])
        if not _is_sound(files, source.infolist()):
            raise InputError("restore.damaged", file=path)
        return Manifest(files, tuple(str(name) for name in data["missing"]))


def _is_sound(files: tuple[File, ...], entries: list[ZipInfo]) -> bool:
    names = [file.path for file in files]
    found = [item.filename for item in entries if item.filename != MANIFEST]
    return (
        len(entries) == len(files) + 1 <= _MOST_FILES
        and len(set(names)) == len(names)
        and sorted(names) == sorted(found)
        and DATABASE_NAME in names
        and all(_is_sound_file(file) for file in files)
        and all(_is_sound_entry(item) for item in entries)
    )


def _is_sound_file(file: File) -> bool:
    return (
        _NAME.fullmatch(file.path) is not None
        and type(file.bytes) is int
        and 0 <= file.bytes <= _LARGEST_FILE
        and is_hash(file.sha256)
        and (file.path == DATABASE_NAME or file.sha256 in file.path)
    )


def _is_sound_entry(item: ZipInfo) -> bool:
    return item.compress_type in (ZIP_STORED, ZIP_DEFLATED) and not item.flag_bits & _ENCRYPTED


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    if len({name for name, _value in pairs}) != len(pairs):
        raise ValueError("a name twice")
    return dict(pairs)


def _no_number(text: str) -> float:
    raise ValueError(text)


@contextmanager
def _damage(path: Path, code: str = "restore.damaged") -> Iterator[None]:
    try:
        yield
    except _BROKEN as error:
        raise InputError(code, file=path) from error
