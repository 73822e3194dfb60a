"""Which fields the panel has, in which groups, and how each is edited."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QCoreApplication


class Kind(StrEnum):
    """How a field is edited."""

    TEXT = "text"
    LINE = "line"
    LIST = "list"
    CHOICE = "choice"
    TIME = "time"


class Group(StrEnum):
    """A part of the panel."""

    DESCRIPTION = "description"
    CREDIT = "credit"
    PLACE = "place"
    RIGHTS = "rights"
    AI = "ai"


@dataclass(frozen=True, slots=True)
class FieldSpec:
    """One field of the panel.

    Attributes:
        name: As ``desk.text.captioning.FIELDS`` has it.
        lines: Height of a text.
    """

    name: str
    kind: Kind = Kind.LINE
    lines: int = 1


def _line(*names: str) -> tuple[FieldSpec, ...]:
    return tuple(FieldSpec(name) for name in names)


def _text(name: str, lines: int) -> FieldSpec:
    return FieldSpec(name, Kind.TEXT, lines)


FORM: dict[Group, tuple[FieldSpec, ...]] = {
    Group.DESCRIPTION: (
        _text("caption", 5),
        FieldSpec("headline"),
        _text("alt", 3),
        _text("extended_description", 3),
        FieldSpec("keywords", Kind.LIST),
        FieldSpec("persons_shown", Kind.LIST),
        FieldSpec("title"),
    ),
    Group.CREDIT: (
        *_line("credit", "creator", "creator_title", "source", "copyright"),
        _text("usage_terms", 2),
        *_line("caption_writer", "job_id"),
        _text("instructions", 2),
    ),
    Group.PLACE: (
        FieldSpec("created", Kind.TIME),
        *_line("city", "sublocation", "state", "country", "country_code", "event"),
    ),
    Group.RIGHTS: (
        FieldSpec("rights", Kind.CHOICE),
        FieldSpec("rights_until", Kind.TIME),
        FieldSpec("rights_note"),
        FieldSpec("digital_source_type", Kind.CHOICE),
        FieldSpec("data_mining", Kind.CHOICE),
        _text("other_constraints", 2),
        *_line("web_statement", "licensor_url"),
    ),
    Group.AI: (
        *_line("ai_system", "ai_system_version"),
        _text("ai_prompt", 2),
        *_line("ai_prompt_writer"),
    ),
}


def group_label(group: Group) -> str:
    """Return the heading of a group."""
    known = {
        Group.DESCRIPTION: QCoreApplication.translate("CaptionForm", "Description"),
        Group.CREDIT: QCoreApplication.translate("CaptionForm", "Credit"),
        Group.PLACE: QCoreApplication.translate("CaptionForm", "Place and time"),
        Group.RIGHTS: QCoreApplication.translate("CaptionForm", "Rights"),
        Group.AI: QCoreApplication.translate("CaptionForm", "Made with AI"),
    }
    return known[group]


def hint(name: str) -> str:
    """Return what an empty field suggests."""
    known = {
        "caption": QCoreApplication.translate(
            "CaptionForm", "What the photo shows: who, what, where"
        ),
        "alt": QCoreApplication.translate("CaptionForm", "For those who cannot see it"),
        "credit": QCoreApplication.translate("CaptionForm", "Agency or photographer"),
        "creator": QCoreApplication.translate("CaptionForm", "Photographer"),
        "keywords": QCoreApplication.translate("CaptionForm", "Commas between them"),
        "persons_shown": QCoreApplication.translate("CaptionForm", "Commas between them"),
        "created": "2026-11-17 08:15",
        "rights_until": "2026-12-01 18:00",
        "country_code": "IDN",
    }
    return known.get(name, "")
