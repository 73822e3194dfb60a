"""Photos and the processes that read them."""

import struct
import zlib
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from desk.media.intake import Intake

PHOTOS = Path(__file__).parent.parent / "data" / "photos"
# Large collections of broken files, beside the checkout where they exist.
COLLECTIONS = Path(__file__).parents[2].parent / "shared"


@pytest.fixture(scope="session")
def photos():
    """The folder of committed photos."""
    return PHOTOS


@pytest.fixture(scope="session")
def collection():
    """Return a folder of broken photos; the test is skipped where there is none."""

    def find(name):
        folder = COLLECTIONS / name
        if not folder.is_dir():
            pytest.skip(f"the collection {name} is not here")
        return folder

    return find


@pytest.fixture(scope="session")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="session")
def intake(cache):
    """One worker for many tests: starting it is what takes time."""
    with Intake(cache) as intake:
        yield intake


@pytest.fixture(scope="session")
def encoded():
    """Return the bytes of an image as a file of some format."""

    def encode(image=None, kind="JPEG", **options):
        file = BytesIO()
        (image or Image.new("RGB", (60, 40), (200, 60, 40))).save(file, kind, **options)
        return file.getvalue()

    return encode


@pytest.fixture(scope="session")
def png():
    """Return the bytes of a PNG whose header claims a size, with chunks in front of the pixels."""

    def build(width_px, height_px, chunks=()):
        header = struct.pack(">IIBBBBB", width_px, height_px, 1, 0, 0, 0, 0)
        row = b"\0" * (1 + (width_px + 7) // 8)
        parts = [(b"IHDR", header), *chunks, (b"IDAT", zlib.compress(row * min(height_px, 99)))]
        return b"\x89PNG\r\n\x1a\n" + b"".join(
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
            for name, data in [*parts, (b"IEND", b"")]
        )

    return build


@pytest.fixture(scope="session")
def many_scans():
    """Return a tiny progressive JPEG of many scans: seconds of work for a decoder."""

    def segment(code, data):
        return b"\xff" + bytes([code]) + struct.pack(">H", len(data) + 2) + data

    def build(count):
        tables = segment(0xDB, b"\0" + b"\1" * 64)
        tables += segment(0xC2, b"\x08" + struct.pack(">HH", 600, 600) + b"\1\1\x11\0")
        for table in (b"\0", b"\x10"):
            tables += segment(0xC4, table + b"\1" + b"\0" * 15 + b"\0")
        first = segment(0xDA, b"\1\1\0\0\0\0") + b"\0\0"
        again = segment(0xDA, b"\1\1\0\1\x3f\0") + b"\0"
        return b"\xff\xd8" + tables + first + again * (count - 1) + b"\xff\xd9"

    return build
