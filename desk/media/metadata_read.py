"""What a photo file says about itself, out of its three blocks of metadata.

The order is XMP, IIM, Exif. IIM comes first when Photoshop's digest shows that a program without
XMP edited it since. Source: Metadata Working Group guidelines 2.0, with Exif last instead of first:
most Exif descriptions are the camera's own.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from PIL import Image, TiffImagePlugin

from desk.media import cleaning, dates, exif, iim, xmp
from desk.media.marks import Marks, marks
from desk.media.metadata_fields import CREATOR_SEPARATOR, FIELDS, Form, MetadataField, Values
from desk.model.photo import LIST_FIELDS

_TIFF_IIM = 33723
_TIFF_RESOURCES = 34377
_BLOCKS = ("xmp", "iim", "exif")


@dataclass(slots=True)
class Metadata:
    """Fields of a file and where they come from; see ``desk.media.intake.PhotoFacts``."""

    texts: dict[str, str] = field(default_factory=dict)
    lists: dict[str, tuple[str, ...]] = field(default_factory=dict)
    origins: dict[str, str] = field(default_factory=dict)
    differing: dict[str, dict[str, str]] = field(default_factory=dict)
    notes: list[str] = field(default_factory=list)
    marks: Marks = field(default_factory=Marks)


def read(image: Image.Image) -> Metadata:
    """Return the metadata of a decoded image; broken blocks are left aside with a note."""
    metadata = Metadata()
    resources = _resources(image)
    block = resources.get(iim.RESOURCE_IIM, b"")
    stored = resources.get(iim.RESOURCE_DIGEST)
    newer = bool(block) and stored is not None and stored != iim.digest(block)
    blocks = {"xmp": _xmp(image, metadata), "iim": iim.read(block), "exif": exif.read(image)}
    metadata.marks = marks(blocks["xmp"])
    cleaned = {name: _cleaned(values, metadata) for name, values in blocks.items()}
    for one in FIELDS:
        found = {name: values[one.name] for name, values in cleaned.items() if one.name in values}
        if found:
            _choose(one, found, metadata, iim_newer=newer)
    if newer:
        metadata.notes.append("photo_note.iim_newer")
    if metadata.differing:
        metadata.notes.append("photo_note.values_differ")
    return metadata


def _choose(
    one: MetadataField,
    found: Mapping[str, tuple[str, ...]],
    metadata: Metadata,
    *,
    iim_newer: bool,
) -> None:
    order = _BLOCKS
    if iim_newer and not _same(one, found.get("xmp", ()), found.get("iim", ())):
        order = ("iim", "xmp", "exif")
    origin = next(name for name in order if name in found)
    metadata.origins[one.name] = origin
    if one.name in LIST_FIELDS:
        metadata.lists[one.name] = found[origin]
    else:
        metadata.texts[one.name] = CREATOR_SEPARATOR.join(found[origin])
    if any(not _same(one, found[origin], values) for values in found.values()):
        metadata.differing[one.name] = {
            name: CREATOR_SEPARATOR.join(values) for name, values in found.items()
        }


def _same(one: MetadataField, first: tuple[str, ...], second: tuple[str, ...]) -> bool:
    """Tell whether two blocks say the same, apart from precision and from being cut."""
    if len(first) != len(second):
        return False
    if one.name == "created":
        return all(map(dates.agree, first, second))
    if one.name in LIST_FIELDS:  # without order
        first, second = tuple(sorted(first)), tuple(sorted(second))
    return all(
        left == right or iim.is_cut(one, right, left) or iim.is_cut(one, left, right)
        for left, right in zip(first, second, strict=True)
    )


def _cleaned(values: Values, metadata: Metadata) -> dict[str, tuple[str, ...]]:
    return {one.name: parts for one in FIELDS if (parts := _parts(one, values, metadata))}


def _parts(one: MetadataField, values: Values, metadata: Metadata) -> tuple[str, ...]:
    found = values.get(one.name, ())
    if one.name == "creator":  # one text may name several
        found = tuple(name for text in found for name in text.split(";"))
    if one.form in {Form.SEQ, Form.BAG}:
        return cleaning.parts(one, found, cleaning.MAX_ITEM)
    most = cleaning.MAX_LINES if one.several_lines else cleaning.MAX_LINE
    parts = cleaning.parts(one, found, most)[:1]
    if one.name == "created":
        return tuple(date for part in parts if (date := dates.iso(part)))
    if one.address and parts and not cleaning.is_address(parts[0]):
        metadata.notes.append("photo_note.address_ignored")
        return ()
    return parts


def _xmp(image: Image.Image, metadata: Metadata) -> Values:
    packet = image.info.get("xmp")
    if isinstance(packet, str):
        packet = packet.encode("utf-8", "replace")
    if not isinstance(packet, bytes) or not packet.strip(b"\0 "):
        return {}
    try:
        return xmp.read(packet)
    except xmp.XmpError:
        metadata.notes.append("photo_note.xmp_ignored")
        return {}


def _resources(image: Image.Image) -> dict[int, bytes]:
    """Return Photoshop's image resources; a TIFF may hold its IIM in a tag of its own."""
    if isinstance(image, TiffImagePlugin.TiffImageFile):
        found = iim.resources(_tag(image, _TIFF_RESOURCES))
        own = _tag(image, _TIFF_IIM)
        return found | {iim.RESOURCE_IIM: own} if own else found
    found = image.info.get("photoshop", {})
    return {number: data for number, data in found.items() if isinstance(data, bytes)}


def _tag(image: TiffImagePlugin.TiffImageFile, number: int) -> bytes:
    """Return a tag's bytes as the file has them.

    Photoshop stores IIM as 32-bit numbers, of which Pillow's public value keeps the first only;
    Pillow's own reader of IIM looks where this does.
    """
    data = image.tag_v2._tagdata.get(number, b"")  # noqa: SLF001 (see above)
    return data if isinstance(data, bytes) else b""
