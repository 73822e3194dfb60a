"""Lists of photos."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    func,
    or_,
    select,
    tuple_,
)

from desk.model.ids import is_id
from desk.model.photo import NEEDED_FIELDS, Colour
from desk.model.rights import Rights
from desk.model.rows import PhotoFilter, PhotoOrder, PhotoRow, PhotoSort
from desk.store import matching, search_index
from desk.store.tables import LISTED_ARTICLE, LISTED_PHOTO, article, photo, placement

_COLUMNS = (
    "id", "file", "extension", "file_name", "caption", "credit", "alt", "headline", "creator",
    "created", "width_px", "height_px", "rating", "colour", "is_rejected", "rights",
    "rights_until", "is_looked_at", "is_differing", "updated_ms",
)  # fmt: skip
_BATCH = 500  # rows that one query names
_NEWEST_FIRST = PhotoOrder()


@dataclass(frozen=True, slots=True)
class Look:
    """How a photo looks, for finding others that look alike; see ``desk.model.photo``."""

    photo: str
    look: str


class Photos:
    """Reads lists of photos inside one transaction; deleted photos are in none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def numbers(
        self,
        filter_: PhotoFilter,
        order: PhotoOrder = _NEWEST_FIRST,
        limit: int | None = None,
        after: PhotoRow | None = None,
    ) -> list[int]:
        """Return the ``PhotoRow.number`` of every photo that a list shows, in its order.

        No row is read for it, so that a list of 100,000 can be laid out at once and its rows be
        read where they are looked at.

        Args:
            after: The last row of the page before.
        """
        sorting = _SORTINGS[order.by]
        query = _filtered(select(photo.c.key), filter_)
        columns = (sorting.column, photo.c.key) if sorting.column is not None else (photo.c.key,)
        up = order.is_reversed is not sorting.is_ascending
        query = query.order_by(*(one.asc() if up else one.desc() for one in columns)).limit(limit)
        if after is not None:
            place, last = tuple_(*columns), tuple_(*_place(sorting, after))
            query = query.where(place > last if up else place < last)
        return list(self._connection.execute(query).scalars())

    def rows(self, numbers: Sequence[int]) -> list[PhotoRow]:
        """Return the rows of photos in the order of ``numbers``; without those that are gone."""
        found: dict[int, PhotoRow] = {}
        for start in range(0, len(numbers), _BATCH):
            part = numbers[start : start + _BATCH]
            found |= {row.number: row for row in self._read(_OF_NUMBERS, {"numbers": part})}
        return [found[number] for number in numbers if number in found]

    def page(
        self,
        filter_: PhotoFilter,
        limit: int,
        after: PhotoRow | None = None,
        order: PhotoOrder = _NEWEST_FIRST,
    ) -> list[PhotoRow]:
        """Return the next photos.

        Args:
            after: The last row of the page before.
        """
        return self.rows(self.numbers(filter_, order, limit, after))

    def count(self, filter_: PhotoFilter) -> int:
        """Return how many photos a filter shows."""
        query = _filtered(select(func.count()).select_from(photo), filter_)
        return int(self._connection.execute(query).scalar_one())

    def row(self, id_: str) -> PhotoRow | None:
        """Return the row of a photo; None when it is unknown or deleted."""
        found = self._read(_OF_ID, {"id": id_}) if is_id(id_) else []
        return found[0] if found else None

    def with_pixels(self, pixels: str) -> list[str]:
        """Return the photos that show the same picture, whatever their files say; oldest first."""
        query = select(photo.c.id).where(LISTED_PHOTO, photo.c.pixels == pixels, _HAS_PIXELS)
        return list(self._connection.execute(query.order_by(photo.c.key)).scalars())

    def looks(self) -> list[Look]:
        """Return how every photo looks, oldest first."""
        query = select(photo.c.id, photo.c.look).where(LISTED_PHOTO, photo.c.look != "")
        return [Look(*row) for row in self._connection.execute(query.order_by(photo.c.key))]

    def _read(self, query: Select[Any], given: Mapping[str, Any]) -> list[PhotoRow]:
        return [_row(dict(row)) for row in self._connection.execute(query, given).mappings()]


@dataclass(frozen=True, slots=True)
class _Sorting:
    """What a list is sorted by before the order of arrival.

    Attributes:
        name: Of the row's value; empty: arrival alone.
    """

    name: str = ""
    column: ColumnElement[Any] | None = None
    is_ascending: bool = False


_SORTINGS = {
    PhotoSort.ADDED: _Sorting(),
    PhotoSort.CHANGED: _Sorting("updated_ms", photo.c.updated_ms),
    PhotoSort.TAKEN: _Sorting("created", photo.c.created),
    PhotoSort.NAME: _Sorting("file_name", photo.c.file_name, is_ascending=True),
    PhotoSort.RATING: _Sorting("rating", photo.c.rating),
}


def _place(sorting: _Sorting, row: PhotoRow) -> tuple[Any, ...]:
    return (getattr(row, sorting.name), row.number) if sorting.name else (row.number,)


def _row(found: Mapping[str, Any]) -> PhotoRow:
    marks = {"colour": Colour(found["colour"]), "rights": Rights(found["rights"])}
    return PhotoRow(**{**found, **marks})


def _rows() -> Select[Any]:
    shown = select(func.count(placement.c.article.distinct())).join(article)
    shown = shown.where(placement.c.photo == photo.c.id, LISTED_ARTICLE)
    return select(
        photo.c.key.label("number"),
        *(photo.c[name] for name in _COLUMNS),
        shown.correlate(photo).scalar_subquery().label("articles"),
    ).where(LISTED_PHOTO)


# Written once: building a query takes longer than running it.
_OF_ID = _rows().where(photo.c.id == bindparam("id"))
_OF_NUMBERS = _rows().where(photo.c.key.in_(bindparam("numbers", expanding=True)))
_HAS_PIXELS = photo.c.pixels != ""
# The day of a photo here; a camera that names no zone wrote its own day, and a year or a month
# counts as its first day.
_HAS_ZONE = func.length(photo.c.created).not_in([0, 4, 7, 10, 16, 19])
_DAY = case(
    (_HAS_ZONE, func.date(photo.c.created, "localtime")),
    else_=func.substr(photo.c.created + "-01-01", 1, 10),
)
_USED = select(placement.c.photo).join(article).where(LISTED_ARTICLE)


def _filtered(query: Select[Any], filter_: PhotoFilter) -> Select[Any]:
    query = query.where(LISTED_PHOTO, *_marks(filter_))
    if filter_.is_used is not None:
        used = photo.c.id.in_(_USED)
        query = query.where(used if filter_.is_used else ~used)
    for term in matching.terms(filter_.search):
        query = query.where(photo.c.key.in_(search_index.matches(term)))
    return query


def _marks(filter_: PhotoFilter) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if missing := [photo.c[f"lacks_{name}"] for name in NEEDED_FIELDS if name in filter_.missing]:
        found.append(or_(*missing))
    if filter_.rating:
        found.append(photo.c.rating >= filter_.rating)
    if filter_.colours:
        found.append(photo.c.colour.in_(filter_.colours))
    if filter_.rights:
        found.append(photo.c.rights.in_(filter_.rights))
    found += _taken(filter_)
    for name in ("is_rejected", "is_looked_at", "is_differing"):
        wanted = getattr(filter_, name)
        if wanted is not None:
            found.append(and_(photo.c[name] if wanted else ~photo.c[name]))
    return found


def _taken(filter_: PhotoFilter) -> list[ColumnElement[bool]]:
    """Return what keeps photos of some days, the laptop's days where their zone is known.

    What is written may be two days off in another zone; only that near to an edge it is reckoned.
    """
    found: list[ColumnElement[bool]] = []
    written, day = photo.c.created, _DAY
    if first := filter_.taken_from:
        found += [written >= _days_on(first, -2)]
        found += [or_(written >= _days_on(first, 2), day >= first)]
    if last := filter_.taken_before:
        found += [written < _days_on(last, 2), written != ""]
        found += [or_(written < _days_on(last, -2), day < last)]
    return found


def _days_on(day: str, days: int) -> str:
    return (date.fromisoformat(day) + timedelta(days)).isoformat()
