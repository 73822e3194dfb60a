"""Photos: the file by its hash, and what the picture desk says about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from desk.model import reading
from desk.model.crop import Crop, FocalPoint, crops_fields, crops_from, focal_fields, focal_from
from desk.model.revision import Fields
from desk.model.rights import Rights, is_unknown, rights_of

# Fields of the IPTC Photo Metadata Standard 2025.1 that a photo keeps; desk.media.metadata_fields
# tells where each lies in a file. Several creators are joined by "; ".
TEXT_FIELDS = (
    "caption", "credit", "creator", "alt", "headline", "copyright", "source", "usage_terms",
    "created", "city", "state", "country", "caption_writer", "instructions", "title",
    "job_id", "creator_title", "sublocation", "country_code", "web_statement", "licensor_url",
    "extended_description", "event", "digital_source_type", "data_mining", "other_constraints",
    "ai_system", "ai_system_version", "ai_prompt", "ai_prompt_writer",
)  # fmt: skip
LIST_FIELDS = ("keywords", "persons_shown")
NEEDED_FIELDS = ("caption", "credit", "alt")  # before a photo can be published well
RIGHTS_FIELDS = ("rights", "rights_until", "rights_note")
WRITABLE_FIELDS = (*TEXT_FIELDS, *LIST_FIELDS, *RIGHTS_FIELDS)
BEST_RATING = 5
_PLAIN = (
    "file", "extension", "file_name", "rights_until", "rights_note", "pixels", "look",
)  # fmt: skip
_ALIKE = ("bytes", "width_px", "height_px", "rating", "is_rejected", "deleted")
_EMPTY: tuple[object, ...] = ("", [], {}, False)  # what a revision leaves out; 0 equals False


class Colour(StrEnum):
    """A colour that the desk gives a photo; each desk agrees on what they mean."""

    NONE = "none"
    RED = "red"
    ORANGE = "orange"
    YELLOW = "yellow"
    GREEN = "green"
    BLUE = "blue"
    PURPLE = "purple"
    GREY = "grey"


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of the store.

    Attributes:
        file: SHA-256 of the original.
        extension: Of the original, without dot, by its content: jpg, png, webp, tif, gif, avif,
            heic.
        file_name: The name that it came with.
        width_px: Upright width.
        height_px: Upright height.
        texts: Caption, credit line, ...: ``TEXT_FIELDS``, filled ones only.
        lists: ``LIST_FIELDS``, filled ones only.
        rights_until: End of the embargo or of the licence, ISO 8601 with an offset, or empty.
        rights_note: What else is to be known, in words.
        rating: Stars, 0 to ``BEST_RATING``.
        focal: None: nobody chose one.
        crops: By name of the preset; a preset without one gets an automatic crop.
        pixels: SHA-256 of the decoded upright pixels: the same picture with other metadata.
        look: Difference hash (64 bits, hexadecimal): what looks alike differs in few bits.
        disagreements: Field to block (``xmp``, ``iim``, ``exif``) to its value, for the fields
            whose copies in the file differ.
    """

    file: str = ""
    extension: str = ""
    file_name: str = ""
    bytes: int = 0
    width_px: int = 0
    height_px: int = 0
    texts: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rights: Rights = Rights.USABLE
    rights_until: str = ""
    rights_note: str = ""
    rating: int = 0
    colour: Colour = Colour.NONE
    is_rejected: bool = False
    focal: FocalPoint | None = None
    crops: Mapping[str, Crop] = field(default_factory=dict)
    pixels: str = ""
    look: str = ""
    disagreements: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    extra: Mapping[str, Any] = field(default_factory=dict)
    deleted: bool = False

    def text(self, name: str) -> str:
        """Return one of ``TEXT_FIELDS``; empty when it was never filled."""
        return self.texts.get(name, "")

    def lacks(self, name: str) -> bool:
        """Tell whether one of ``TEXT_FIELDS`` says nothing."""
        return not self.text(name).strip()

    @property
    def is_looked_at(self) -> bool:
        """Whether a person saw its crops: there is one, and none waits."""
        crops = self.crops.values()
        return bool(crops) and all(crop.is_looked_at for crop in crops)


def from_fields(fields: Fields) -> Photo:
    """Return the photo that a revision's ``fields`` describe; wrong types read as empty."""
    rights, colour = reading.text(fields, "rights"), reading.text(fields, "colour")
    return Photo(
        **{name: reading.text(fields, name) for name in _PLAIN if name != "rights_note"},
        bytes=reading.number(fields, "bytes"),
        width_px=reading.number(fields, "width_px"),
        height_px=reading.number(fields, "height_px"),
        texts={name: value for name in TEXT_FIELDS if (value := reading.text(fields, name))},
        lists={name: values for name in LIST_FIELDS if (values := reading.texts(fields, name))},
        rights=rights_of(rights),
        rights_note=reading.text(fields, "rights_note") or rights * is_unknown(rights),
        rating=min(max(reading.number(fields, "rating"), 0), BEST_RATING),
        colour=Colour(colour) if colour in set(Colour) else Colour.NONE,
        is_rejected=fields.get("is_rejected") is True,
        focal=focal_from(fields, "focal"),
        crops=crops_from(fields, "crops"),
        disagreements=_disagreements(fields),
        extra=reading.table(fields, "extra"),
        deleted=fields.get("deleted") is True,
    )


def to_fields(photo: Photo) -> dict[str, Any]:
    """Return the fields of a revision; the reverse of ``from_fields``."""
    fields: dict[str, Any] = {name: getattr(photo, name) for name in (*_PLAIN, *_ALIKE)}
    fields |= {
        "rights": "" if photo.rights is Rights.USABLE else photo.rights.value,
        "colour": "" if photo.colour is Colour.NONE else photo.colour.value,
        "focal": focal_fields(photo.focal),
        "crops": crops_fields(photo.crops),
        "disagreements": {name: dict(values) for name, values in photo.disagreements.items()},
        "extra": dict(photo.extra),
    }
    fields |= photo.texts
    fields |= {field_: list(values) for field_, values in photo.lists.items()}
    return {name: value for name, value in fields.items() if value not in _EMPTY}


def _disagreements(fields: Fields) -> dict[str, dict[str, str]]:
    given = reading.table(fields, "disagreements")
    read = {name: reading.text_table(given, name) for name in (*TEXT_FIELDS, *LIST_FIELDS)}
    return {name: values for name, values in read.items() if values}
