"""Variables in the fields of a photo: ``{city}`` becomes the photo's own city.

Source of the names: docs.camerabits.com, "Variables"; each field of a photo has its own name too.
"""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from desk.model.photo import LIST_FIELDS, TEXT_FIELDS, Photo
from desk.text.codes import Span

WIDEST_NUMBER = 9  # digits
_ALIASES = MappingProxyType({"byline": "creator", "persons": "persons_shown", "seqn": "seq"})
_MARK = re.compile(r"\{([A-Za-z_]+)(?::([0-9]{1,2}))?\}")
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d))?)?)?")
_MONTHS: Mapping[str, tuple[str, ...]] = {
    "id": (
        "Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September",
        "Oktober", "November", "Desember",
    ),
    "en": (
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
    ),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Occasion:
    """What variables know beside the photo.

    Attributes:
        number: Of the photo among those that are captioned together, from 1.
        count: How many these are.
        today: ISO 8601 date.
        language: Of dates in words.
        person: Name of the person who captions.
    """

    number: int = 1
    count: int = 1
    today: str = ""
    language: str = "id"
    person: str = ""


@dataclass(frozen=True, slots=True)
class Filled:
    """A text with its variables written out.

    Attributes:
        unknown: Marks that are no variable; they are left in the text.
        empty: Names of variables for which the photo has no value; they are gone.
    """

    text: str
    unknown: tuple[str, ...] = ()
    empty: tuple[str, ...] = ()


_Value = Callable[[Photo, Occasion], str]


def filled(text: str, photo: Photo, occasion: Occasion) -> Filled:
    """Return ``text`` with the values of ``photo`` instead of variables."""
    if "{" not in text:
        return Filled(text)
    empty: list[str] = []

    def value(mark: re.Match[str]) -> str:
        name = _name(mark)
        found = _VALUES[name](photo, occasion) if name in _VALUES else mark.group()
        if not found:
            empty.append(name)
        width = min(int(mark.group(2) or 0), WIDEST_NUMBER)
        return found.zfill(width) if name in _NUMBERS else found

    unknown = tuple(span.text for span in unknown_variables(text))
    made = _MARK.sub(value, text)
    return Filled(_tidied(made) if empty else made, unknown, tuple(dict.fromkeys(empty)))


def unknown_variables(text: str) -> Iterator[Span]:
    """Yield what stands in braces as a variable would and is none."""
    for mark in _MARK.finditer(text):
        if _name(mark) not in _VALUES:
            yield Span(mark.start(), mark.end(), mark.group())


def has_variables(text: str) -> bool:
    """Tell whether a text holds a variable."""
    return any(_name(mark) in _VALUES for mark in _MARK.finditer(text))


def day(date: str, language: str) -> str:
    """Return an ISO 8601 date as one writes it, as precise as it is: 17 November 2026."""
    found = _DATE.match(date)
    if found is None:
        return ""
    year, month, number, _time = found.groups()
    months = _MONTHS.get(language.partition("-")[0], _MONTHS["en"])
    named = months[int(month) - 1] if month and 1 <= int(month) <= len(months) else ""
    return " ".join(part for part in (number and str(int(number)), named, year) if part)


def _name(mark: re.Match[str]) -> str:
    name = mark.group(1).lower()
    return _ALIASES.get(name, name)


def _tidied(text: str) -> str:
    """Return a text without what stood around values that are not there: ``, ,`` and ``()``."""
    text = re.sub(r"\(\s*\)", "", text)
    text = re.sub(r"(?:[ \t]*,)+(?=[ \t]*[,.)])", "", text)
    text = re.sub(r"[ \t]{2,}", " ", text)
    text = re.sub(r"[ \t]+(?=[,.;:)](?:\s|$))", "", text)
    text = re.sub(r"^[\s.,;:]+(?=\s)", "", text)
    return text.strip(" \t,")


def _part(number: int) -> _Value:
    def value(photo: Photo, _occasion: Occasion) -> str:
        found = _DATE.match(photo.text("created"))
        return (found.group(number) or "") if found else ""

    return value


def _text(name: str) -> _Value:
    return lambda photo, _occasion: photo.text(name)


def _list(name: str) -> _Value:
    return lambda photo, _occasion: ", ".join(photo.lists.get(name, ()))


def _stem(photo: Photo, _occasion: Occasion) -> str:
    stem, _, _extension = photo.file_name.rpartition(".")
    return stem or photo.file_name


_NUMBERS = frozenset({"seq", "count"})
_VALUES: Mapping[str, _Value] = {
    **{name: _text(name) for name in TEXT_FIELDS},
    **{name: _list(name) for name in LIST_FIELDS},
    "date": lambda photo, occasion: day(photo.text("created"), occasion.language),
    "year": _part(1),
    "month": _part(2),
    "day": _part(3),
    "time": _part(4),
    "today": lambda _photo, occasion: day(occasion.today, occasion.language),
    "seq": lambda _photo, occasion: str(occasion.number),
    "count": lambda _photo, occasion: str(occasion.count),
    "file": _stem,
    "filename": lambda photo, _occasion: photo.file_name,
    "me": lambda _photo, occasion: occasion.person,
}
VARIABLES = (
    "creator", "credit", "city", "country", "date", "time", "headline", "caption", "event",
    "persons", "keywords", "seq", "count", "file", "today", "me",
)  # fmt: skip  # those that a menu offers; every field's name works
