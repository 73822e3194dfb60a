"""A word diff written into a text document, and where each of its words stands there."""

import re
from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
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


class DocumentWriter:
    """Writes the rows of a diff below each other.

    Args:
        names: What the marks are called, for tooltips.

    Attributes:
        segments: What stands where.
        changes: Where each change stands that a person goes to.
    """

    def __init__(
        self,
        document: QTextDocument,
        theme: Theme,
        names: Mapping[Mark, str],
        arrangement: Arrangement,
    ) -> None:
        self._cursor = QTextCursor(document)
        self._arrangement = arrangement
        self._formats = {mark: _format(mark, theme, names.get(mark, "")) for mark in Mark}
        self._quiet = QTextCharFormat()
        self._quiet.setForeground(QColor(theme.text_faint))
        self._is_empty = True
        self.segments: list[Segment] = []
        self.changes: list[Place] = []

    def write(self, row: Row) -> None:
        """Add a row."""
        first = len(self.segments)
        if self._arrangement is Arrangement.ONE:
            self._pieces(self._block(row), row.pieces)
        else:
            for cursor, gone in zip(self._cells(row), (Mark.INSERTED, Mark.DELETED), strict=True):
                self._pieces(cursor, [piece for piece in row.pieces if piece.mark is not gone])
        self.changes += _changes(self.segments[first:])

    def write_fold(self, fold: Fold, words: str) -> None:
        """Add the words that stand for rows that are not shown."""
        self._block(fold).insertText(words, self._quiet)

    def _block(self, row: Row | Fold) -> QTextCursor:
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        if not self._is_empty:
            self._cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
        self._cursor.setBlockFormat(_shape(row))
        self._is_empty = False
        return self._cursor

    def _cells(self, row: Row) -> tuple[QTextCursor, QTextCursor]:
        """Return the two sides of a row, a table of its own: only what is seen is laid out."""
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        table = self._cursor.insertTable(1, 2, _table_format(row))
        self._cursor.movePosition(QTextCursor.MoveOperation.End)
        self._cursor.setBlockFormat(_no_height())  # Qt wants a block after each table
        self._is_empty = False
        return _cell(table, 0, row), _cell(table, 1, row)

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
        self.segments.append(Segment(start, start + utf16_length(shown), piece, offset, text))


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


def _shape(row: Row | Fold) -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    if isinstance(row, Fold):
        made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        made.setTopMargin(scale.GAP_PX)
        made.setBottomMargin(scale.UNIT_PX)
    elif row.is_apart:
        made.setTopMargin(scale.GAP_PX)
    return made


def _no_height() -> QTextBlockFormat:
    made = QTextBlockFormat()
    made.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    return made


def _table_format(row: Row) -> QTextTableFormat:
    made = QTextTableFormat()
    made.setBorder(0)
    made.setCellPadding(0)
    made.setCellSpacing(0)
    made.setTopMargin(scale.GAP_PX if row.is_apart else 0)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    made.setColumnWidthConstraints([half, half])
    return made


def _cell(table: QTextTable, column: int, row: Row) -> QTextCursor:
    cell, air = table.cellAt(0, column), QTextTableCellFormat()
    air.setRightPadding(scale.GAP_PX if column == 0 else 0)
    cell.setFormat(air)
    cursor = cell.firstCursorPosition()
    shape = _shape(row)
    shape.setTopMargin(0)
    cursor.setBlockFormat(shape)
    return cursor


def _changes(segments: Sequence[Segment]) -> list[Place]:
    """Return where each change of a row stands: what was deleted, and what adjoins it."""
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
    return found
