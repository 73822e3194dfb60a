"""Setting fields of photos by name and text, as the command line names them."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from desk.errors import InputError
from desk.media import cleaning, dates
from desk.media.metadata_fields import FIELDS
from desk.model.kinds import Kind
from desk.model.photo import BEST_RATING, LIST_FIELDS, RIGHTS_FIELDS, TEXT_FIELDS, Colour
from desk.model.rights import Rights
from desk.model.times import with_offset
from desk.services.commands.base import Command, Done
from desk.services.commands.captions import Caption
from desk.services.commands.fields import PatchFields, Together
from desk.services.desk import Desk
from desk.services.fields import check_address, split_names
from desk.text.captioning import Value

MARKS = ("rating", "colour", "rejected", "focal")
FIELD_NAMES = (*TEXT_FIELDS, *LIST_FIELDS, *RIGHTS_FIELDS, *MARKS)
_SWITCH = {"on": True, "off": None}
_ONE_LINE = frozenset(one.name for one in FIELDS if not one.several_lines)
_ADDRESSES = frozenset(one.name for one in FIELDS if one.address)


def set_photos(desk: Desk, photos: Sequence[str], assignments: Mapping[str, str]) -> Done:
    """Change the same fields of several photos, as one step of undo.

    Args:
        assignments: Field to text; empty clears it. Lists are separated by commas, ``rating`` is 0
            to 5, ``rejected`` is on or off, ``focal`` two fractions ``X,Y``, ``rights_until`` in
            the publication's time zone when it gives none.

    Raises:
        InputError: ``photo.field_unknown``, ``photo.value_unknown``, ``photo.no_focal``,
            ``address.invalid``, ``time.invalid``; ``photo.unknown``.
    """
    zone = desk.publication().time_zone
    texts: dict[str, Value] = {}
    marks: dict[str, Any] = {}
    for name, text in assignments.items():
        if name in _MARK_READERS:
            marks |= _MARK_READERS[name](text.strip())
        else:
            texts[name] = _value(name, text, zone)
    commands: list[Command] = [Caption(dict.fromkeys(photos, texts))] if texts else []
    if marks:
        commands += [PatchFields(photo, Kind.PHOTO, marks) for photo in photos]
    return desk.run("photos set", Together(tuple(commands)))


def _value(name: str, text: str, zone: str) -> Value:
    if name in LIST_FIELDS:
        return split_names(text)
    if name == "rights":
        return _one_of(Rights, name, text.strip()) or Rights.USABLE.value
    if name not in (*TEXT_FIELDS, *RIGHTS_FIELDS):
        raise InputError("photo.field_unknown", field=name, known=", ".join(FIELD_NAMES))
    clean = cleaning.line(text) if name in _ONE_LINE else cleaning.clean(text)
    if name in _ADDRESSES and clean:
        check_address(clean)
    if name == "rights_until" and clean:
        return with_offset(clean, zone)
    if name == "created" and clean and not dates.iso(clean):
        raise InputError("time.invalid", time=clean)
    return clean


def _one_of(values: type[StrEnum], name: str, text: str) -> str:
    if text and text not in set(values):
        raise InputError("photo.value_unknown", field=name, text=text, known=", ".join(values))
    return text


def _rating(text: str) -> dict[str, Any]:
    known = [str(stars) for stars in range(BEST_RATING + 1)]
    if text and text not in known:
        raise InputError("photo.value_unknown", field="rating", text=text, known=", ".join(known))
    return {"rating": int(text or 0) or None}


def _colour(text: str) -> dict[str, Any]:
    found = _one_of(Colour, "colour", text)
    return {"colour": None if found == Colour.NONE else found or None}


def _rejected(text: str) -> dict[str, Any]:
    if text and text not in _SWITCH:
        known = ", ".join(_SWITCH)
        raise InputError("photo.value_unknown", field="rejected", text=text, known=known)
    return {"is_rejected": _SWITCH.get(text)}


def _focal(text: str) -> dict[str, Any]:
    if not text:
        return {"focal": None}
    try:
        x, y = (float(part) for part in text.split(","))
    except ValueError as error:
        raise InputError("photo.no_focal", text=text) from error
    if not (0 <= x <= 1 and 0 <= y <= 1):
        raise InputError("photo.no_focal", text=text)
    return {"focal": {"x": x, "y": y}}


_MARK_READERS: Mapping[str, Callable[[str], dict[str, Any]]] = {
    "rating": _rating,
    "colour": _colour,
    "rejected": _rejected,
    "focal": _focal,
}
