"""The worker's side of the intake: everything about a photo file in one reading of it."""

import hashlib
from dataclasses import asdict
from io import BytesIO
from pathlib import Path
from typing import Any

from PIL import Image

from desk.media import fingerprints, guards, metadata_read, previews
from desk.media.file_kinds import FileKind, names_kind
from desk.media.pixels import Original, scaled, smaller

PREVIEW_QUALITY = 85
THUMBNAIL_QUALITY = 80


def examine(path: Path, cache: Path) -> dict[str, Any]:
    """Return the facts of the photo file ``path`` and write its previews into ``cache``.

    Raises:
        InputError: The file is refused.
        StoreError: ``photo.cache_unwritable``.
    """
    name = guards.shown_name(path)
    data = guards.read(path)
    kind = guards.recognise(data, name)
    original = Original(data, kind, name)
    sha256, size = hashlib.sha256(data).hexdigest(), len(data)
    del data  # a decoded photo takes the room of several files
    width_px, height_px = original.size_px
    large, small, notes = _pictures(original)
    _write_previews(large, small, cache, sha256)
    metadata = metadata_read.read(original.image)
    return {
        "sha256": sha256,
        "bytes": size,
        "extension": kind.extension,
        "media_type": kind.media_type,
        "width_px": width_px,
        "height_px": height_px,
        "texts": metadata.texts,
        "lists": metadata.lists,
        "origins": metadata.origins,
        "differing": metadata.differing,
        "notes": list(dict.fromkeys([*_file_notes(path, kind, original), *notes, *metadata.notes])),
        "pixels": fingerprints.pixels(large, original.size_px),
        "look": fingerprints.look(small),
        **asdict(metadata.marks),
    }


def _file_notes(path: Path, kind: FileKind, original: Original) -> list[str]:
    notes = []
    if not names_kind(path.suffix.removeprefix("."), kind):
        notes.append("photo_note.extension")
    if original.several_frames:
        notes.append("photo_note.first_frame")
    return notes


def _pictures(original: Original) -> tuple[Image.Image, Image.Image, tuple[str, ...]]:
    """Return the pixels of preview and thumbnail out of one decoding, and notes on it."""
    picture = original.picture(_fitting(original.size_px, previews.PREVIEW_PX))
    small = smaller(picture.pixels, _fitting(original.size_px, previews.THUMBNAIL_PX))
    return picture.pixels, small, picture.notes


def _write_previews(large: Image.Image, small: Image.Image, cache: Path, sha256: str) -> None:
    for pixels, longest_px, quality in (
        (large, previews.PREVIEW_PX, PREVIEW_QUALITY),
        (small, previews.THUMBNAIL_PX, THUMBNAIL_QUALITY),
    ):
        previews.write(previews.path(cache, sha256, longest_px), _jpeg(pixels, quality))


def _fitting(size_px: tuple[int, int], longest_px: int) -> tuple[int, int]:
    return scaled(size_px, min(1.0, longest_px / max(size_px)))


def _jpeg(pixels: Image.Image, quality: int) -> bytes:
    file = BytesIO()
    pixels.save(file, "JPEG", quality=quality)
    return file.getvalue()
