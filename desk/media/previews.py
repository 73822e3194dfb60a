"""Cache of previews: JPEGs of our own making, named by the hash of their original.

Several processes may use a cache at once: a preview appears complete or not at all, and two that
make the same one write the same. The cache can be deleted at any time.
"""

import re
import secrets
from pathlib import Path

from desk.errors import InputError, StoreError

PREVIEW_PX = 1600
THUMBNAIL_PX = 400

_HASH = re.compile(r"[0-9a-f]{64}")


def path(cache: Path, sha256: str, longest_px: int) -> Path:
    """Return where the preview of the original ``sha256`` lies, whether it exists or not.

    Raises:
        InputError: ``photo.missing`` when ``sha256`` is no hash: it may come from a revision
            made elsewhere and must not lead out of the cache.
    """
    if not _HASH.fullmatch(sha256):
        raise InputError("photo.missing", file=sha256)
    return cache / sha256[:2] / f"{sha256}-{longest_px}.jpg"


def write(target: Path, data: bytes) -> None:
    """Put ``data`` into ``target`` in one step.

    Raises:
        StoreError: ``photo.cache_unwritable``.
    """
    partial = target.with_name(f"{target.stem}.{secrets.token_hex(8)}.part")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        try:
            partial.write_bytes(data)
            _replace(partial, target)
        finally:
            partial.unlink(missing_ok=True)
    except OSError as error:
        folder = target.parent.parent
        raise StoreError("photo.cache_unwritable", folder=str(folder)) from error


def _replace(partial: Path, target: Path) -> None:
    try:
        partial.replace(target)
    except PermissionError:  # Windows: another process shows the same preview right now
        if not target.exists():
            raise
