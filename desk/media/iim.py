"""IPTC-IIM datasets and the Photoshop image resources that carry them.

Source: IPTC-NAA Information Interchange Model 4.2; Adobe Photoshop File Formats (image resource
blocks); Metadata Working Group guidelines 2.0 (digest).
"""

import hashlib
import struct
from collections.abc import Iterator, Mapping

from desk.media.dates import from_iim, to_iim
from desk.media.metadata_fields import FIELDS, MetadataField, Values

RESOURCE_IIM = 0x0404
RESOURCE_DIGEST = 0x0425

MAX_BYTES = 1_000_000
_MAX_DATASETS = 2000
_APPLICATION_RECORD = 2
_DATE, _TIME = 55, 60
_UTF8 = b"\x1b%G"  # the escape sequence of dataset 1:90
_EXTENDED = 0x8000  # length of the length follows
_HEADER = b"\x1c\x01\x5a\x00\x03" + _UTF8 + b"\x1c\x02\x00\x00\x02\x00\x04"


def read(block: bytes) -> Values:
    """Return the fields of a block of datasets; what is broken in it ends the reading.

    Text without the marker 1:90 is UTF-8 when it can be, else Windows-1252, which old programs
    wrote.
    """
    declared = False
    found: dict[int, list[bytes]] = {}
    for record, number, data in _datasets(block[:MAX_BYTES]):
        if (record, number) == (1, 90):
            declared = data == _UTF8
        elif record == _APPLICATION_RECORD:
            found.setdefault(number, []).append(data)
    values = {
        field.name: tuple(_decoded(data, field.octets, declared=declared) for data in datasets)
        for field in FIELDS
        if field.iim is not None and (datasets := found.get(field.iim))
    }
    values["created"] = (from_iim(_ascii(found, _DATE), _ascii(found, _TIME)),)
    return values


def block(values: Values) -> bytes:
    """Return the datasets of ``values``: UTF-8, marked so, cut at IIM's limits, in their order."""
    datasets = [
        (field.iim, cut(part, field.octets))
        for field in FIELDS
        if field.iim is not None
        for part in values.get(field.name, ())
    ]
    date, time = to_iim(next(iter(values.get("created", ())), ""))
    datasets += [(_DATE, date.encode()), (_TIME, time.encode())]
    datasets.sort(key=lambda dataset: dataset[0])
    return _HEADER + b"".join(
        struct.pack(">BBBH", 0x1C, _APPLICATION_RECORD, number, len(data)) + data
        for number, data in datasets
        if data
    )


def app13(block: bytes) -> bytes:
    """Return a JPEG's APP13 segment with ``block`` and its digest."""
    body = b"Photoshop 3.0\0" + _resource(RESOURCE_IIM, block)
    body += _resource(RESOURCE_DIGEST, digest(block))
    return b"\xff\xed" + struct.pack(">H", len(body) + 2) + body


def resources(data: bytes) -> dict[int, bytes]:
    """Return Photoshop's image resources by number, as TIFF holds them in tag 34377."""
    found: dict[int, bytes] = {}
    position = 0
    while data[position : position + 4] == b"8BIM" and position + 12 <= len(data):
        number = int.from_bytes(data[position + 4 : position + 6], "big")
        name_length = data[position + 6]
        position += 7 + name_length + (name_length % 2 == 0)
        length = int.from_bytes(data[position : position + 4], "big")
        position += 4
        found.setdefault(number, data[position : position + length])
        position += length + length % 2
    return found


def digest(block: bytes) -> bytes:
    """Return what Photoshop stores beside XMP to tell whether the IIM was edited since."""
    return hashlib.md5(block, usedforsecurity=False).digest()


def cut(text: str, octets: int) -> bytes:
    """Return ``text`` in UTF-8, cut at ``octets`` between two characters."""
    return text.encode()[:octets].decode("utf-8", "ignore").encode()


def is_cut(field: MetadataField, short: str, long: str) -> bool:
    """Tell whether ``short`` is ``long`` cut off by IIM's limit (by any program's cutting)."""
    data = short.encode()
    return len(data) > field.octets - 4 and long.encode().startswith(data)


def _datasets(block: bytes) -> Iterator[tuple[int, int, bytes]]:
    position = 0
    for _ in range(_MAX_DATASETS):
        if block[position : position + 1] != b"\x1c" or position + 5 > len(block):
            return
        record, number, length = struct.unpack_from(">BBH", block, position + 1)
        position += 5
        if length & _EXTENDED:
            size = length & ~_EXTENDED
            length = int.from_bytes(block[position : position + size], "big")
            position += size
        yield record, number, block[position : position + length]
        position += length


def _decoded(data: bytes, octets: int, *, declared: bool) -> str:
    # A program that cuts at the limit without looking halves the last character.
    spare = 3 if declared or len(data) >= octets else 0
    for missing in range(spare + 1):
        try:
            return data[: len(data) - missing].decode("utf-8")
        except UnicodeDecodeError:
            continue
    return data.decode("cp1252", "replace")


def _ascii(found: Mapping[int, list[bytes]], number: int) -> str:
    return found.get(number, [b""])[0].decode("ascii", "replace")


def _resource(number: int, data: bytes) -> bytes:
    padding = b"\0" if len(data) % 2 else b""
    return b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + padding
