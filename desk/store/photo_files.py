"""Originals of photos as files named by their hash; they never change."""

import hashlib
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from desk.errors import InputError
from desk.store.durable import move_into_place, sweep, sync_folder
from desk.store.trouble import file_trouble

_NAME = re.compile(r"[0-9a-f]{64}\.[a-z0-9]{1,5}")
_BLOCK = 1024 * 1024


class PhotoFiles:
    """The folder ``photos`` of a store: ``ab/<sha256>.<extension>``. Safe among threads."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, sha256: str, extension: str) -> Path:
        """Return where an original lies, or would lie.

        Raises:
            InputError: ``photo.file_name``: no hash, or no extension of a photo.
        """
        name = f"{sha256}.{extension}"
        if not _NAME.fullmatch(name):
            raise InputError("photo.file_name", file=name)
        return self.folder / sha256[:2] / name

    def has(self, sha256: str, extension: str) -> bool:
        """Tell whether an original is here; any text may be asked for."""
        is_name = _NAME.fullmatch(f"{sha256}.{extension}") is not None
        return is_name and self.path(sha256, extension).is_file()

    def is_sound(self, sha256: str, extension: str) -> bool:
        """Tell whether an original is here and has its bytes."""
        if not self.has(sha256, extension):
            return False
        with file_trouble(self.folder.parent), self.path(sha256, extension).open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest() == sha256

    def add(self, source: Path, sha256: str, extension: str) -> Path:
        """Copy a file into the store; one that is here already is left, a damaged one mended.

        Returns:
            Where it lies; the name is durable.

        Raises:
            InputError: ``photo.unreadable``; ``photo.changed``: ``source`` has not the bytes of
                ``sha256`` (any more).
            StoreError: ``store.full``, ``store.unwritable``, ``store.disk``.
        """
        target = self.path(sha256, extension)
        if self.is_sound(sha256, extension):
            return target
        with file_trouble(self.folder.parent):
            self._make_folder(target.parent)
            handle, name = tempfile.mkstemp(".part", dir=target.parent)
            os.close(handle)
            temporary = Path(name)
        try:
            self._copy(source, temporary, sha256)
            with file_trouble(self.folder.parent):
                move_into_place(temporary, target)
        finally:
            temporary.unlink(missing_ok=True)
        return target

    def names(self) -> Iterator[tuple[str, str]]:
        """Yield hash and extension of every original here, in order."""
        for path in sorted(self.folder.glob("[0-9a-f][0-9a-f]/*")):
            if _NAME.fullmatch(path.name) and path.name.startswith(path.parent.name):
                yield path.stem, path.suffix[1:]

    def sweep(self) -> None:
        """Remove copies that a killed program left unfinished a day ago or earlier."""
        with file_trouble(self.folder.parent):
            sweep(self.folder, "*/*.part")

    def _make_folder(self, folder: Path) -> None:
        if not folder.is_dir():
            folder.mkdir(parents=True, exist_ok=True)
            sync_folder(folder.parent)
            sync_folder(folder.parent.parent)

    def _copy(self, source: Path, temporary: Path, sha256: str) -> None:
        found = hashlib.sha256()
        try:
            reading = source.open("rb")
        except OSError as error:
            raise InputError("photo.unreadable", file=source) from error
        with reading, file_trouble(self.folder.parent), temporary.open("wb") as writing:
            while block := _read(reading, source):
                found.update(block)
                writing.write(block)
            writing.flush()
            os.fsync(writing.fileno())
        if found.hexdigest() != sha256:
            raise InputError("photo.changed", file=source)


def _read(file: BinaryIO, source: Path) -> bytes:
    try:
        return file.read(_BLOCK)
    except OSError as error:
        raise InputError("photo.unreadable", file=source) from error
