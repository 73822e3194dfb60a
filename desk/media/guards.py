"""What is asked of a photo's bytes before any decoder sees them.

Source: measurements on hostile files; a 33 kB JPEG with 3,000 scans costs a decoder 21 s.
"""

import re
import stat
from pathlib import Path

from desk.errors import InputError
from desk.media.file_kinds import JPEG, FileKind, kind_of

MAX_BYTES = 80_000_000
MAX_PIXELS = 100_000_000  # of everything that cannot be decoded at a reduced size
MAX_JPEG_PIXELS = 250_000_000
MAX_SCANS = 200  # real progressive files have up to 59

_START_OF_SCAN = 0xDA
_END_OF_IMAGE = 0xD9
_WITHOUT_LENGTH = {0x01, *range(0xD0, 0xD9)}
# Inside a scan FF 00 is data, FF D0..D7 restarts it, FF FF is padding.
_MARKER = re.compile(rb"\xff([^\x00\xd0-\xd7\xff])", re.DOTALL)


def shown_name(path: Path) -> str:
    """Return the file's name as it can be shown and written everywhere."""
    return path.name.encode("utf-8", "replace").decode()


def read(path: Path) -> bytes:
    """Return the bytes of the photo file ``path``.

    Raises:
        InputError: ``photo.missing``, ``photo.unreadable``, ``photo.empty``, ``photo.too_large``.
    """
    name = shown_name(path)
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # a pipe would never end, a folder is no photo
            raise InputError("photo.unreadable", file=name)
        with path.open("rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise InputError("photo.missing", file=name) from error
    except OSError as error:
        raise InputError("photo.unreadable", file=name) from error
    if not data:
        raise InputError("photo.empty", file=name)
    if len(data) > MAX_BYTES:
        raise InputError("photo.too_large", file=name, most_mb=MAX_BYTES // 1_000_000)
    return data


def recognise(data: bytes, name: str) -> FileKind:
    """Return the kind of the file ``name``.

    Raises:
        InputError: ``photo.kind`` when it is none that the desk takes; ``photo.slow`` when it is
            a JPEG made of more scans than any camera or program writes.
    """
    kind = kind_of(data)
    if kind is None:
        raise InputError("photo.kind", file=name)
    if kind is JPEG and scans(data) > MAX_SCANS:
        raise InputError("photo.slow", file=name)
    return kind


def check_size(kind: FileKind, width_px: int, height_px: int, name: str) -> None:
    """Refuse a picture that is too large to decode.

    Raises:
        InputError: ``photo.too_many_pixels``; ``photo.damaged`` when it has no pixels.
    """
    if width_px < 1 or height_px < 1:
        raise InputError("photo.damaged", file=name)
    most = MAX_JPEG_PIXELS if kind is JPEG else MAX_PIXELS
    if width_px * height_px > most:
        raise InputError("photo.too_many_pixels", file=name)


def scans(data: bytes) -> int:
    """Return how many scans the first image of a JPEG has; stops counting above ``MAX_SCANS``.

    Walks the markers as a decoder does, so that thumbnails in metadata and films appended by
    telephones are not counted. Source: ITU-T T.81, annex B.
    """
    found, position = 0, 2
    while found <= MAX_SCANS and (marker := _MARKER.search(data, position)):
        code = marker[1][0]
        position = marker.end()
        if code == _END_OF_IMAGE:
            break
        found += code == _START_OF_SCAN
        if code not in _WITHOUT_LENGTH:
            position += int.from_bytes(data[position : position + 2], "big")
    return found
