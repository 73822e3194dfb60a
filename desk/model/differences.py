"""What differs between two versions of an article, field by field."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from desk.model.article import LIST_FIELDS, PEOPLE_FIELDS, TEXT_FIELDS
from desk.model.revision import Fields

PHOTOS, PHOTO_ORDER = "photos", "photo_order"
_FIRST = ("headline", "flash", "summary", "body", "status", "section", "dateline")
_ORDER = tuple(dict.fromkeys((*_FIRST, *PEOPLE_FIELDS, *LIST_FIELDS, *TEXT_FIELDS, "related")))
_LAST = (PHOTOS, PHOTO_ORDER, "extra", "deleted")

Path = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Difference:
    """One value that two versions tell differently; None where a version has none.

    Attributes:
        path: Field; ``("photos", placement)`` for a photo that came or went, and
            ``("photos", placement, key)`` for one value of a photo in both.
    """

    path: Path
    old: Any
    new: Any


def differences(old: Fields, new: Fields) -> list[Difference]:
    """Return every value that differs, in the order in which a desk reads them."""
    found: list[Difference] = []
    for name in sorted({*old, *new}, key=_place):
        before, after = old.get(name), new.get(name)
        if before == after:
            continue
        if name == PHOTOS:
            found += _of_photos(before, after)
        elif name != PHOTO_ORDER or _is_reordered(before, after):
            found.append(Difference((name,), before, after))
    return found


def _place(name: str) -> tuple[int, int, str]:
    if name in _LAST:
        return 2, _LAST.index(name), name
    return (0, _ORDER.index(name), name) if name in _ORDER else (1, 0, name)


def _of_photos(old: Any, new: Any) -> Iterator[Difference]:
    before, after = _table(old), _table(new)
    for placement in dict.fromkeys([*before, *after]):
        one, other = before.get(placement), after.get(placement)
        if one == other:
            continue
        if isinstance(one, Mapping) and isinstance(other, Mapping):
            for key in sorted({*one, *other}):
                if one.get(key) != other.get(key):
                    yield Difference((PHOTOS, placement, key), one.get(key), other.get(key))
        else:
            yield Difference((PHOTOS, placement), one, other)


def _is_reordered(old: Any, new: Any) -> bool:
    """Tell whether photos that stand in both versions changed their places."""
    before, after = _list(old), _list(new)
    return [id_ for id_ in before if id_ in after] != [id_ for id_ in after if id_ in before]


def _table(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
