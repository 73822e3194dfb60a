"""What a contact sheet asks: the numbers of all its photos, and the rows of those that are seen."""

from array import array
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from desk.model.rows import PhotoFilter, PhotoOrder, PhotoRow
from desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class Question:
    """What a sheet shows, and what must not get lost when it is asked again.

    Attributes:
        kept: Photos that stay in their places though the filter finds them no more.
        shown: What was shown before, in its order.
        near: Places that are on the screen; the rows in them come with the answer.
    """

    filter: PhotoFilter
    order: PhotoOrder
    kept: frozenset[int] = frozenset()
    shown: Sequence[int] = ()
    near: range = range(0)


@dataclass(frozen=True, slots=True)
class Found:
    """An answer.

    Attributes:
        numbers: ``PhotoRow.number`` of each photo, in the order of the sheet.
        total: Photos in the store.
    """

    numbers: "array[int]"
    rows: dict[int, PhotoRow]
    total: int


class PhotoSheet:
    """Answers the questions of a sheet; each reads the store and belongs off the UI thread."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def find(self, question: Question) -> Found:
        """Return what a sheet shows now."""
        numbers = self._desk.photo_numbers(question.filter, question.order)
        lost = question.kept.difference(numbers) if question.kept else frozenset()
        if lost:
            still_here = self.rows(sorted(lost))
            numbers = with_kept(numbers, question.shown, still_here)
        near = numbers[question.near.start : question.near.stop]
        return Found(array("q", numbers), self.rows(near), self._desk.photo_count())

    def rows(self, numbers: Sequence[int]) -> dict[int, PhotoRow]:
        """Return rows by their numbers, without those that are gone."""
        return {row.number: row for row in self._desk.photo_rows(numbers)}

    def ids(self, numbers: Sequence[int]) -> list[str]:
        """Return the ids of photos, in the order of ``numbers``; without those that are gone."""
        return [row.id for row in self._desk.photo_rows(numbers)]


def with_kept(numbers: Sequence[int], before: Sequence[int], kept: Collection[int]) -> list[int]:
    """Return ``numbers`` with those of ``kept`` after what stood before them."""
    known = frozenset(numbers)
    following: dict[int | None, list[int]] = {}
    last: int | None = None
    for number in before:
        if number in known:
            last = number
        elif number in kept:
            following.setdefault(last, []).append(number)
    made = following.get(None, [])
    for number in numbers:
        made.append(number)
        made += following.get(number, [])
    return made
