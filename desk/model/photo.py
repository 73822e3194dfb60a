"""Photos: the file by its hash, and what the picture desk says about it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desk.model import reading
from desk.model.revision import Fields

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
RIGHTS_DO_NOT_USE = "do-not-use"


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo of the store.

    Attributes:
        file: SHA-256 of the original.
        extension: Of the original, without dot, by its content: jpg, png, webp, tif, gif, avif.
        file_name: The name that it came with.
        width_px: Upright width.
        height_px: Upright height.
        texts: Caption, credit line, ...: ``TEXT_FIELDS``, filled ones only.
        lists: ``LIST_FIELDS``, filled ones only.
        rights: Empty (usable) or a restriction such as ``do-not-use``.
    """

    file: str = ""
    extension: str = ""
    file_name: str = ""
    bytes: int = 0
    width_px: int = 0
    height_px: int = 0
    texts: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    rights: str = ""
    extra: Mapping[str, Any] = field(default_factory=dict)
    deleted: bool = False

    def text(self, name: str) -> str:
        """Return one of ``TEXT_FIELDS``; empty when it was never filled."""
        return self.texts.get(name, "")

    @property
    def stored_name(self) -> str:
        """File name of the original in the store."""
        return f"{self.file}.{self.extension}"


def from_fields(fields: Fields) -> Photo:
    """Return the photo that a revision's ``fields`` describe; wrong types read as empty."""
    return Photo(
        file=reading.text(fields, "file"),
        extension=reading.text(fields, "extension"),
        file_name=reading.text(fields, "file_name"),
        bytes=reading.number(fields, "bytes"),
        width_px=reading.number(fields, "width_px"),
        height_px=reading.number(fields, "height_px"),
        texts={name: value for name in TEXT_FIELDS if (value := reading.text(fields, name))},
        lists={name: values for name in LIST_FIELDS if (values := reading.texts(fields, name))},
        rights=reading.text(fields, "rights"),
        extra=reading.table(fields, "extra"),
        deleted=fields.get("deleted") is True,
    )


def to_fields(photo: Photo) -> dict[str, Any]:
    """Return the fields of a revision; the reverse of ``from_fields``."""
    fields: dict[str, Any] = {
        "file": photo.file,
        "extension": photo.extension,
        "file_name": photo.file_name,
        "bytes": photo.bytes,
        "width_px": photo.width_px,
        "height_px": photo.height_px,
        "rights": photo.rights,
        "extra": dict(photo.extra),
        "deleted": photo.deleted,
    }
    fields |= photo.texts
    fields |= {field_: list(values) for field_, values in photo.lists.items()}
    return {name: value for name, value in fields.items() if value not in ("", [], {}, False)}
