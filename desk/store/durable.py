"""Files that are there after a power cut, under their final name whole or not at all.

Written to a temporary name in the same folder, synced, renamed, and the folder synced: leaving
out any of these loses files (measured on ext4 and xfs).
"""

import errno
import os
import shutil
import sys
import time
from pathlib import Path

LEFT_OVER_S = 24 * 3600  # what was not finished by then is surely nobody's work any more
_TRIES = 25
_PAUSE_S = 0.1
# Windows: a virus scanner, an indexer or a sync client holds the file for a moment.
_HELD = frozenset({errno.EACCES, errno.EPERM})


def sync_file(path: Path) -> None:
    """Wait until the bytes of a file are on the disk."""
    descriptor = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Wait until the names in a folder are on the disk; Windows has no such call."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def move_into_place(temporary: Path, target: Path) -> None:
    """Rename a synced file or folder over ``target`` and make the new name durable."""
    for remaining in reversed(range(_TRIES)):
        try:
            temporary.replace(target)
            break
        except OSError as error:
            if sys.platform != "win32" or error.errno not in _HELD or not remaining:
                raise
        time.sleep(_PAUSE_S)
    sync_folder(target.parent)


def sweep(folder: Path, pattern: str) -> None:
    """Remove what a program that was killed a day ago left under temporary names."""
    limit = time.time() - LEFT_OVER_S
    for path in folder.glob(pattern):
        if path.stat().st_mtime >= limit:
            continue
        if path.is_dir():
            shutil.rmtree(path)
        else:
            path.unlink(missing_ok=True)
