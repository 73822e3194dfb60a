"""Whole lines of a text with what is chosen in them; every edit turns one into another."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple


class Change(NamedTuple):
    """Replace the characters from ``start`` to ``end`` by ``text``."""

    start: int
    end: int
    text: str


class Head(NamedTuple):
    """Replace the first ``removed`` characters of a line by ``text``."""

    line: int
    removed: int
    text: str


@dataclass(frozen=True, slots=True)
class Passage:
    """Whole lines, and the part of them that is chosen.

    Attributes:
        text: Lines with a line feed between them.
        start: Where the selection begins, in characters.
        end: Where it ends; equal to ``start`` when nothing is chosen.
    """

    text: str
    start: int
    end: int

    @property
    def words(self) -> str:
        """What is chosen."""
        return self.text[self.start : self.end]

    @property
    def lines(self) -> list[str]:
        """The lines."""
        return self.text.split("\n")

    @property
    def first_line(self) -> int:
        """Number of the line where the selection begins."""
        return self.text.count("\n", 0, self.start)

    @property
    def last_line(self) -> int:
        """Number of the last line of which something is chosen."""
        last = self.text.count("\n", 0, self.end)
        is_at_its_beginning = self.end > self.start and self.text[self.end - 1] == "\n"
        return max(self.first_line, last - is_at_its_beginning)

    @property
    def chosen_lines(self) -> range:
        """Numbers of the lines of which something is chosen."""
        return range(self.first_line, self.last_line + 1)

    def line_start(self, number: int) -> int:
        """Return where a line begins."""
        return sum(len(line) + 1 for line in self.lines[:number])

    def line_and_column(self, place: int) -> tuple[int, int]:
        """Return the number of the line where a place is, and how far it is into the line."""
        return self.text.count("\n", 0, place), place - (self.text.rfind("\n", 0, place) + 1)

    def column(self) -> int:
        """Return how far the end of the selection is into its line."""
        return self.line_and_column(self.end)[1]

    def with_heads(self, heads: Iterable[Head]) -> "Passage":
        """Return the passage with the beginnings of some lines replaced.

        A cursor stands after the new beginning of its line; a selection keeps whole lines.
        """
        lines = self.lines
        by_line = {head.line: head for head in heads}
        moved = [_moved(self, lines, by_line, place) for place in (self.start, self.end)]
        for head in by_line.values():
            lines[head.line] = head.text + lines[head.line][head.removed :]
        made = Passage("\n".join(lines), 0, 0)
        start, end = (made.line_start(line) + column for line, column in moved)
        return Passage(made.text, start, max(start, end))

    def with_changes(self, changes: Iterable[Change], start: int, end: int) -> "Passage":
        """Return the passage with parts replaced; they must not overlap.

        Args:
            start: Where the new selection begins, in the new text.
            end: Where it ends.
        """
        return Passage(changed(self.text, changes), start, end)


def changed(text: str, changes: Iterable[Change]) -> str:
    """Return ``text`` with parts replaced; they must not overlap."""
    parts: list[str] = []
    at = 0
    for change in sorted(changes):
        parts += (text[at : change.start], change.text)
        at = change.end
    return "".join([*parts, text[at:]])


def moved(place: int, changes: Iterable[Change], *, is_after: bool) -> int:
    """Return where a place is after changes.

    Args:
        is_after: Whether a place where something is inserted comes to stand after it.
    """
    shift = 0
    for change in sorted(changes):
        if change.end < place or (change.end == place and (is_after or change.start < place)):
            shift += len(change.text) - (change.end - change.start)
        elif change.start < place:
            return change.start + shift
    return place + shift


def _moved(
    passage: Passage, lines: Sequence[str], heads: dict[int, Head], place: int
) -> tuple[int, int]:
    number = passage.text.count("\n", 0, place)
    column = place - sum(len(line) + 1 for line in lines[:number])
    head = heads.get(number)
    if head is None:
        return number, column
    if column == 0 and passage.start != passage.end:
        return number, 0
    return number, len(head.text) + max(0, column - head.removed)
