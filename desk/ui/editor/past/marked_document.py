"""A word diff written into a text document, and where each of its words stands there."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)

from desk.text.diff_rows import Fold, Piece, Row
from desk.text.word_diff import Mark
from desk.ui.look import scale
from desk.ui.look.theme import Theme
from desk.ui.text_change import utf16_length

LINE_END = "¶"  # a line end that changed is seen
_BREAK = "\u2028"  # Qt's line end inside a paragraph
_LINE_ENDS = re.compile(r"(\n+)")
# Qt keeps these for itself; a text that holds them must not break the document.
_HOSTILE = str.maketrans(dict.fromkeys("\0\r\u2029\ufdd0\ufdd1", "\ufffd"))


class Arrangement(StrEnum):
    """How two versions are laid out."""

    ONE = "one"
    SIDES = "sides"


class Segment(NamedTuple):
    """Words of one piece in the document; places are UTF-16 units there, code points in texts."""

    start: int
    end: int
    piece: Piece
    offset: int
    text: str


class Place(NamedTuple):
    """From where to where something stands in the document."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Written:
    """What stands where.

    Attributes:
        segments: In the order of the document.
        changes: What was deleted and inserted in one place, as one; where it is to be shown.
    """

    segments: tuple[Segment, ...]
    changes: tuple[Place, ...]


class DocumentWriter:
    """Writes rows of a diff.

    Args:
        names: What the two marks are called, for tooltips.
    """

    def __init__(self, cursor: QTextCursor, theme: Theme, names: Mapping[Mark, str]) -> None:
        self._cursor = cursor
        self._formats = {mark: _format(mark, theme, names.get(mark, "")) for mark in Mark}
        self._quiet = QTextCharFormat()
        self._quiet.setForeground(QColor(theme.text_faint))
        self._border = QColor(theme.border)
        self._segments: list[Segment] = []

    def write(
        self, rows: Sequence[Row | Fold], folds: Sequence[str], arrangement: Arrangement
    ) -> Written:
        """Write rows into an empty document.

        Args:
            folds: What stands for each fold.
        """
        self._cursor.beginEditBlock()
        words = iter(folds)
        if arrangement is Arrangement.ONE:
            self._write_one(rows, words)
        else:
            self._write_sides(rows, words)
        self._cursor.endEditBlock()
        return Written(tuple(self._segments), _changes(self._segments))

    def _write_one(self, rows: Sequence[Row | Fold], folds: Iterator[str]) -> None:
        for number, row in enumerate(rows):
            shape = _block(row)
            if number:
                self._cursor.insertBlock(shape, QTextCharFormat())
            else:
                self._cursor.setBlockFormat(shape)
            if isinstance(row, Fold):
                self._cursor.insertText(next(folds), self._quiet)
            else:
                self._pieces(self._cursor, row.pieces)

    def _write_sides(self, rows: Sequence[Row | Fold], folds: Iterator[str]) -> None:
        if not rows:
            return
        table = self._cursor.insertTable(len(rows), 2, _table_format())
        for number, row in enumerate(rows):
            if isinstance(row, Fold):
                table.mergeCells(number, 0, 1, 2)
                cursor = _cell(table, number, 0, row)
                cursor.insertText(next(folds), self._quiet)
                continue
            for side, gone in ((0, Mark.INSERTED), (1, Mark.DELETED)):
                pieces = [piece for piece in row.pieces if piece.mark is not gone]
                self._pieces(_cell(table, number, side, row), pieces)

    def _pieces(self, cursor: QTextCursor, pieces: Sequence[Piece]) -> None:
        for number, piece in enumerate(pieces, 1):
            offset = 0
            for text in filter(None, _LINE_ENDS.split(piece.text)):
                is_end = text[0] == "\n"
                is_last = number == len(pieces) and offset + len(text) == len(piece.text)
                breaks = "" if is_last else _BREAK * len(text)
                shown = f"{LINE_END}{breaks}" if is_end else text.translate(_HOSTILE)
                self._insert(cursor, piece, offset, text, shown)
                offset += len(text)

    def _insert(
        self, cursor: QTextCursor, piece: Piece, offset: int, text: str, shown: str
    ) -> None:
        start = cursor.position()
        cursor.insertText(shown, self._formats[piece.mark])
        self._segments.append(Segment(start, start + utf16_length(shown), piece, offset, text))


def _format(mark: Mark, theme: Theme, name: str) -> QTextCharFormat:
    """Return colour and line of a mark: nobody must tell colours apart."""
    made = QTextCharFormat()
    match mark:
        case Mark.DELETED:
            made.setForeground(QColor(theme.danger))
            made.setBackground(QColor(theme.danger_soft))
            made.setFontStrikeOut(True)
        case Mark.INSERTED:
            made.setForeground(QColor(theme.success))
            made.setBackground(QColor(theme.success_soft))
            made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        case Mark.EQUAL:
            made.setForeground(QColor(theme.text))
    made.setToolTip(name)
    return made


def _block(row: Row | Fold) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if isinstance(row, Fold):
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        made.setTopMargin(scale.GAP_PX)
        made.setBottomMargin(scale.UNIT_PX)
    elif row.is_apart:
        made.setTopMargin(scale.GAP_PX)
    return made


def _table_format() -> QTextTableFormat:
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellPadding(0)
    made.setCellSpacing(scale.UNIT_PX)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    made.setColumnWidthConstraints([half, half])
    return made


def _cell(table: QTextTable, number: int, column: int, row: Row | Fold) -> QTextCursor:
    """Return the cursor in an empty cell; Qt takes no margin above the first block of one."""
    cell = table.cellAt(number, column)
    shape, air = _block(row), QTextTableCellFormat()
    air.setTopPadding(shape.topMargin())
    air.setRightPadding(scale.UNIT_PX)
    cell.setFormat(air)
    cursor = cell.firstCursorPosition()
    cursor.setBlockFormat(shape)
    return cursor


def _changes(segments: Sequence[Segment]) -> tuple[Place, ...]:
    """Return each change once: what was deleted, with what was inserted after it if adjoining."""
    found: list[Place] = []
    ends: dict[tuple[int, int], int] = {}  # where a change ends in both texts, to its number
    for segment in segments:
        piece = segment.piece
        if piece.mark is Mark.EQUAL:
            continue
        number = ends.get((piece.old_at, piece.new_at))
        if number is None:
            number = len(found)
            found.append(Place(segment.start, segment.end))
            ends[piece.old_at, piece.new_at] = number
        elif found[number].end == segment.start:
            found[number] = Place(found[number].start, segment.end)
        ends[piece.old_end, piece.new_end] = number
    return tuple(found)
