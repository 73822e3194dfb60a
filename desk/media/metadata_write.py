"""The metadata block of everything that leaves the desk: XMP and IIM with the same content."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk.media import cleaning, dates, iim, xmp
from desk.media.metadata_fields import CREATOR_SEPARATOR, FIELDS, Form, MetadataField, Values

# Most of an APP1 segment that Pillow can write; ISO 16684-3, 1.1.3.
MAX_PACKET_BYTES = 65_000
# Shorter and shorter texts, until they fit. The last fits always.
_LIMITS = (cleaning.MAX_LINES, 4000, 2000, 1000, 500, 250, 120, 60)
_SHORT_LIST = 20


@dataclass(frozen=True, slots=True)
class Blocks:
    """What Pillow's JPEG writer takes as ``xmp`` and ``extra``."""

    xmp: bytes
    app13: bytes


def blocks(texts: Mapping[str, str], lists: Mapping[str, tuple[str, ...]]) -> Blocks:
    """Return the blocks of a JPEG for these fields; keys as in ``desk.model.photo``."""
    values = _values(texts, lists, cleaning.MAX_LINES, cleaning.MAX_ITEMS)
    return Blocks(_packet(texts, lists), iim.app13(iim.block(values)))


def _packet(texts: Mapping[str, str], lists: Mapping[str, tuple[str, ...]]) -> bytes:
    for most in _LIMITS:
        most_items = cleaning.MAX_ITEMS if most >= cleaning.MAX_LINE else _SHORT_LIST
        packet = xmp.packet(_values(texts, lists, most, most_items))
        if len(packet) <= MAX_PACKET_BYTES:
            break
    return packet


def _values(
    texts: Mapping[str, str], lists: Mapping[str, tuple[str, ...]], most: int, most_items: int
) -> Values:
    given = {**{name: (text,) for name, text in texts.items()}, **lists}
    values = {one.name: _parts(one, given.get(one.name, ()), most) for one in FIELDS}
    return {name: parts[:most_items] for name, parts in values.items() if parts}


def _parts(one: MetadataField, given: tuple[str, ...], most: int) -> tuple[str, ...]:
    if one.name == "creator":
        given = tuple(name for text in given for name in text.split(CREATOR_SEPARATOR.strip()))
    limit = min(most, cleaning.MAX_ITEM) if one.form in {Form.SEQ, Form.BAG} else most
    parts = cleaning.parts(one, given, limit)
    if one.name == "created":
        return tuple(date for part in parts if (date := dates.iso(part)))
    if one.vocabulary:
        return tuple(part if ":" in part else one.vocabulary + part for part in parts)
    return parts
