"""A word diff as rows of paragraphs, with what is far from any change folded away."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, zip_longest
from typing import NamedTuple

from desk.text.word_diff import Mark, Run

AROUND = 1  # unchanged paragraphs that stay before and after a change
_LEAST_FOLDED = 2  # a single paragraph is as short as the line that would stand for it
_BREAK = re.compile(r"(\n+)")
_PARAGRAPH = re.compile(r"[^\n]*\n+|[^\n]+")
_CHANGED = (Mark.DELETED, Mark.INSERTED)


class Piece(NamedTuple):
    """A stretch of a row, and where it stands in the two texts, in code points."""

    mark: Mark
    text: str
    old_at: int
    new_at: int

    @property
    def old_end(self) -> int:
        """Where it ends in the old text."""
        return self.old_at + (0 if self.mark is Mark.INSERTED else len(self.text))

    @property
    def new_end(self) -> int:
        """Where it ends in the new text."""
        return self.new_at + (0 if self.mark is Mark.DELETED else len(self.text))


@dataclass(frozen=True, slots=True)
class Row:
    """A paragraph of both texts; what changed may hold several.

    Attributes:
        is_apart: Whether a blank line stands between it and the row before.
    """

    pieces: tuple[Piece, ...]
    is_apart: bool

    @property
    def is_changed(self) -> bool:
        """Whether the texts differ here."""
        return any(piece.mark is not Mark.EQUAL for piece in self.pieces)

    @property
    def changes(self) -> int:
        """How many places of the row differ."""
        stretches = groupby(self.pieces, key=lambda piece: piece.mark is Mark.EQUAL)
        return sum(not is_equal for is_equal, _pieces in stretches)


@dataclass(frozen=True, slots=True)
class Fold:
    """Rows without a change that are not shown."""

    rows: tuple[Row, ...]


def rows(runs: Sequence[Run]) -> list[Row]:
    """Return a diff paragraph by paragraph.

    Line ends that both texts share part the rows. Where several paragraphs were replaced by
    several others, the first stands with the first, the second with the second.
    """
    found: list[Row] = []
    pieces: list[Piece] = []
    is_apart = False
    for group in _groups(runs):
        pieces += group.pieces
        if group.line_ends and pieces:
            found.append(Row(tuple(pieces), is_apart))
            pieces, is_apart = [], False
        is_apart = is_apart or group.line_ends > 1
    return [*found, Row(tuple(pieces), is_apart)] if pieces else found


class _Group(NamedTuple):
    """Pieces that stand together, and how many line ends follow them."""

    pieces: tuple[Piece, ...]
    line_ends: int


def _groups(runs: Sequence[Run]) -> Iterator[_Group]:
    old_at = new_at = 0
    for mark, hunk in groupby(runs, key=lambda run: run.mark is Mark.EQUAL):
        texts = {run.mark: run.text for run in hunk}
        made = _equal(texts[Mark.EQUAL]) if mark else _changed(texts)
        for parts, line_ends in made:
            pieces = []
            for part in parts:
                pieces.append(Piece(part.mark, part.text, old_at, new_at))
                old_at, new_at = pieces[-1].old_end, pieces[-1].new_end
            is_break = line_ends > 0 and parts[0].mark is Mark.EQUAL
            yield _Group(() if is_break else tuple(pieces), line_ends)


def _equal(text: str) -> Iterator[tuple[list[Run], int]]:
    for part in filter(None, _BREAK.split(text)):
        yield [Run(Mark.EQUAL, part)], len(part) if part[0] == "\n" else 0


def _changed(texts: Mapping[Mark, str]) -> Iterator[tuple[list[Run], int]]:
    """Yield paragraphs that went beside those that came, then what ends inside a paragraph."""
    sides = [_PARAGRAPH.findall(texts.get(mark, "")) for mark in (Mark.DELETED, Mark.INSERTED)]
    tails = [side.pop() if side and not side[-1].endswith("\n") else "" for side in sides]
    for pair in [*zip_longest(*sides, fillvalue=""), tuple(tails)]:
        parts = [Run(mark, text) for mark, text in zip(_CHANGED, pair, strict=True) if text]
        if parts:
            ends = [len(part.text) - len(part.text.rstrip("\n")) for part in parts]
            yield parts, max(ends)


def folded(given: Sequence[Row], around: int = AROUND) -> list[Row | Fold]:
    """Return rows with those far from any change folded."""
    near = [False] * len(given)
    for number, row in enumerate(given):
        if row.is_changed:
            for at in range(max(0, number - around), min(len(given), number + around + 1)):
                near[at] = True
    found: list[Row | Fold] = []
    far: list[Row] = []
    for row, is_near in zip(given, near, strict=True):
        if is_near:
            found += [*_fold(far), row]
            far = []
        else:
            far.append(row)
    return [*found, *_fold(far)]


def _fold(far: list[Row]) -> list[Row | Fold]:
    return [Fold(tuple(far))] if len(far) >= _LEAST_FOLDED else [*far]
