"""A hidden folder beside the packages, in which an export is made before it gets its name.

It holds a locked file while its export lives; what a killed export left behind is recognised by
the file that nobody locks, and cleared by the next export to the same folder.
"""

import contextlib
import errno
import os
import re
import secrets
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock, Timeout

from desk.errors import InputError, StoreError

_NAME = re.compile(r"\.[a-z0-9-]+\.[0-9a-f]{8}\.desk-export")
_LOCK = "lock"
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_CLOSED = (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR)


@dataclass(frozen=True, slots=True)
class Workplace:
    """Where one export works.

    Attributes:
        target: Folder that the person named.
        folder: The hidden folder in it.
    """

    target: Path
    folder: Path

    @property
    def package(self) -> Path:
        """The package while it is made."""
        return self.folder / "package"

    @property
    def replaced(self) -> Path:
        """Older packages between being moved away and being removed."""
        return self.folder / "replaced"


@contextlib.contextmanager
def workplace(target: Path, name: str) -> Iterator[Workplace]:
    """Make a workplace in ``target`` for the package ``name``; nothing of it stays.

    Raises:
        InputError: ``export.target``: not a folder, without a parent, or not to be written to.
        StoreError: ``export.full``, ``export.unwritable``: the disk failed.
    """
    _check(target)
    is_new = not target.exists()
    with explained(target):
        place, lock = _occupy(target, name)
        try:
            place.package.mkdir()
            place.replaced.mkdir()
            sweep(target)
            yield place
        finally:
            lock.release(force=True)
            _clear(place)
            if is_new and not any(target.iterdir()):
                target.rmdir()


def sweep(target: Path) -> None:
    """Clear what killed exports left; a package that one had moved away comes back."""
    for folder in target.iterdir():
        if not _NAME.fullmatch(folder.name):
            continue
        try:
            with FileLock(folder / _LOCK, blocking=False):
                _clear(Workplace(target, folder))
        except Timeout:  # its export is at work
            continue
        shutil.rmtree(folder, ignore_errors=True)  # where a locked file cannot be removed


@contextlib.contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn failures of the disk into sentences.

    Raises:
        StoreError: ``export.full``, ``export.unwritable``.
    """
    try:
        yield
    except OSError as error:
        code = "export.full" if error.errno in _FULL else "export.unwritable"
        reason = error.strerror or type(error).__name__
        raise StoreError(code, path=str(path), reason=reason) from error


def write(path: Path, data: bytes) -> None:
    """Write a file so that it is on the disk when this returns."""
    with path.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def settle(path: Path) -> None:
    """Bring a file that another process wrote, or a folder's names, to the disk."""
    if path.is_dir() and os.name == "nt":  # Windows has no such call for folders
        return
    descriptor = os.open(path, os.O_RDONLY if path.is_dir() else os.O_RDWR)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _check(target: Path) -> None:
    if not (target.is_dir() if target.exists() else target.parent.is_dir()):
        raise InputError("export.target", path=str(target))


def _occupy(target: Path, name: str) -> tuple[Workplace, FileLock]:
    """Make a workplace and lock it; anew when another export swept it before it was locked."""
    while True:
        place = Workplace(target, target / f".{name}.{secrets.token_hex(4)}.desk-export")
        try:
            target.mkdir(exist_ok=True)
            place.folder.mkdir()
        except OSError as error:
            if error.errno in _CLOSED:
                raise InputError("export.target", path=str(target)) from error
            raise
        lock = FileLock(place.folder / _LOCK)
        with contextlib.suppress(FileNotFoundError):
            lock.acquire()
        if place.folder.is_dir():
            return place, lock
        lock.release(force=True)


def _clear(place: Workplace) -> None:
    """Remove a workplace, but never the only copy of a package that was moved away."""
    _give_back(place)
    shutil.rmtree(place.folder, ignore_errors=True)


def _give_back(place: Workplace) -> None:
    if not place.package.is_dir() or not place.replaced.is_dir():
        return  # the new package has its name; the old one was on its way out
    for old in place.replaced.iterdir():
        if not (place.target / old.name).exists():
            old.rename(place.target / old.name)
