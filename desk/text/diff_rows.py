"""A word diff as rows of paragraphs, with what is far from any change folded away."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from desk.text.word_diff import Mark, Run

AROUND = 1  # unchanged paragraphs that stay before and after a change
_LEAST_FOLDED = 2  # a single paragraph is as short as the line that would stand for it
_BREAK = re.compile(r"(\n+)")


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


@dataclass(frozen=True, slots=True)
class Fold:
    """Rows without a change that are not shown."""

    rows: tuple[Row, ...]


def rows(runs: Sequence[Run]) -> list[Row]:
    """Return a diff paragraph by paragraph.

    Line ends that both texts share part the rows, and so do the ends of whole paragraphs that
    were deleted or inserted.
    """
    found: list[Row] = []
    pieces: list[Piece] = []
    is_apart = False
    for piece in _pieces(runs):
        is_break = piece.mark is Mark.EQUAL and piece.text.startswith("\n")
        if pieces and (is_break or (piece.mark is Mark.EQUAL and _are_paragraphs(pieces))):
            found.append(Row(tuple(pieces), is_apart))
            is_apart = len(_line_ends(pieces[-1].text)) > 1
            pieces = []
        if is_break:
            is_apart = is_apart or len(piece.text) > 1
        else:
            pieces.append(piece)
    return [*found, Row(tuple(pieces), is_apart)] if pieces else found


def _are_paragraphs(pieces: Sequence[Piece]) -> bool:
    return all(piece.mark is not Mark.EQUAL and _line_ends(piece.text) for piece in pieces)


def _line_ends(text: str) -> str:
    return text[len(text.rstrip("\n")) :]


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


def _pieces(runs: Sequence[Run]) -> Iterator[Piece]:
    old_at = new_at = 0
    for run in runs:
        parts = _BREAK.split(run.text) if run.mark is Mark.EQUAL else [run.text]
        for text in filter(None, parts):
            piece = Piece(run.mark, text, old_at, new_at)
            yield piece
            old_at, new_at = piece.old_end, piece.new_end
