"""What the fields of one photo or of many become; nothing is written here."""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from desk.model.photo import LIST_FIELDS, RIGHTS_FIELDS, WRITABLE_FIELDS, Photo
from desk.model.rights import Rights, rights_of
from desk.text.variables import Occasion, filled, has_variables

FIELDS = WRITABLE_FIELDS
CHOICES = frozenset({"rights", "rights_until", "digital_source_type", "data_mining", "created"})
ALT_GUIDE = 125  # characters; screen readers read an alt text in one breath up to about there
_BETWEEN = {"creator": "; "}  # as Exif joins several

Value = str | tuple[str, ...]


class Mode(StrEnum):
    """How a new value meets the old one."""

    REPLACE = "replace"
    APPEND = "append"
    PREPEND = "prepend"
    ONLY_EMPTY = "only-empty"


@dataclass(frozen=True, slots=True)
class Entry:
    """What a field shall become, variables and all."""

    text: str
    mode: Mode = Mode.REPLACE


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one photo.

    Attributes:
        photo: Its id.
        before: The old value as it is shown.
        after: The new one.
        value: The new one as ``desk.services.commands.captions`` takes it.
    """

    photo: str
    field: str
    before: str
    after: str
    value: Value


@dataclass(frozen=True, slots=True)
class Plan:
    """What captioning would change.

    Attributes:
        changes: By photo, in their order.
        unknown: Marks in braces that are no variable.
        empty: Variable to how many photos have no value for it.
    """

    changes: tuple[FieldChange, ...] = ()
    unknown: tuple[str, ...] = ()
    empty: Mapping[str, int] = field(default_factory=dict)


def shown(photo: Photo, name: str) -> str:
    """Return a name as one line or text, lists with commas between."""
    if name in LIST_FIELDS:
        return ", ".join(photo.lists.get(name, ()))
    return str(getattr(photo, name)) if name in RIGHTS_FIELDS else photo.text(name)


def values(photos: Iterable[Photo], name: str) -> tuple[tuple[str, int], ...]:
    """Return the values that a name has among photos and how many have each, frequent first."""
    return tuple(Counter(shown(photo, name) for photo in photos).most_common())


def entries_of(text: str) -> tuple[str, ...]:
    """Return the entries of a list that is typed with commas or lines between."""
    parts = (" ".join(part.split()) for part in re.split(r"[,\n]", text))
    return tuple(dict.fromkeys(part for part in parts if part))


def plan(photos: Mapping[str, Photo], entries: Mapping[str, Entry], occasion: Occasion) -> Plan:
    """Return what ``entries`` change; ``photos`` are numbered in their order.

    Fields without variables are set first, so that ``{city}`` is the city that is set with it.
    Rights are one thing with their end and their note: where a photo has some, all three stay when
    only what is empty is to be filled.
    """
    changes: list[FieldChange] = []
    unknown: dict[str, None] = {}
    empty: Counter[str] = Counter()
    for number, (id_, photo) in enumerate(photos.items(), 1):
        now = replace(occasion, number=number, count=len(photos))
        made = photo
        for name, entry in sorted(
            entries.items(), key=lambda item: (has_variables(item[1].text), order(item[0]))
        ):
            if entry.mode is Mode.ONLY_EMPTY and name in RIGHTS_FIELDS and _has_rights(photo):
                continue
            text = filled(entry.text, made, now)
            value = merged(made, name, Entry(text.text, entry.mode))
            unknown |= dict.fromkeys(text.unknown)
            empty.update(text.empty)
            made = with_value(made, name, value)
        for name in sorted(entries, key=order):
            before, after = shown(photo, name), shown(made, name)
            if before != after:
                value = made.lists.get(name, ()) if name in LIST_FIELDS else after
                changes.append(FieldChange(id_, name, before, after, value))
    return Plan(tuple(changes), tuple(unknown), dict(empty))


def apply_template(
    photo: Photo,
    template: Mapping[str, str],
    occasion: Occasion,
    mode: Mode = Mode.REPLACE,
) -> dict[str, Value]:
    """Return the fields of ``photo`` that a template changes, with their new values.

    Args:
        template: Field to text, variables and all (``Publication.caption_templates``).
    """
    entries = {name: Entry(text, mode) for name, text in template.items() if name in FIELDS}
    return {change.field: change.value for change in plan({"": photo}, entries, occasion).changes}


def merged(photo: Photo, name: str, entry: Entry) -> Value:
    """Return what a field becomes; a list gains what it has not, a choice is never appended to."""
    old, text = shown(photo, name), entry.text
    if entry.mode is Mode.ONLY_EMPTY and old.strip() and old != Rights.USABLE:
        return photo.lists[name] if name in LIST_FIELDS else old
    if name in LIST_FIELDS:
        return _listed(photo.lists.get(name, ()), entries_of(text), entry.mode)
    if entry.mode in (Mode.REPLACE, Mode.ONLY_EMPTY) or name in CHOICES:
        return text
    parts = (old, text) if entry.mode is Mode.APPEND else (text, old)
    return _BETWEEN.get(name, " ").join(part for part in parts if part)


def with_value(photo: Photo, name: str, value: Value) -> Photo:
    """Return the photo with another value in one field."""
    if name in LIST_FIELDS:
        return replace(photo, lists={**photo.lists, name: tuple(value)})
    text = str(value)
    if name == "rights":
        return replace(photo, rights=rights_of(text))
    if name == "rights_until":
        return replace(photo, rights_until=text)
    if name == "rights_note":
        return replace(photo, rights_note=text)
    return replace(photo, texts={**photo.texts, name: text})


def order(name: str) -> int:
    """Return where a field stands among all."""
    return FIELDS.index(name)


def _has_rights(photo: Photo) -> bool:
    stated = photo.rights is not Rights.USABLE
    return stated or bool(photo.rights_until.strip() or photo.rights_note.strip())


def _listed(old: tuple[str, ...], new: tuple[str, ...], mode: Mode) -> tuple[str, ...]:
    if mode is Mode.APPEND:
        return tuple(dict.fromkeys((*old, *new)))
    return tuple(dict.fromkeys((*new, *old))) if mode is Mode.PREPEND else new
