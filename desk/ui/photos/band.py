"""Choosing photos by drawing a rectangle over the sheet, from the space between them.

While it is drawn nothing is selected: what it covers is arithmetic. The selection is made once,
when the button is let go, so that a hundred thousand photos are covered as fast as ten.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize

from desk.ui.look import scale


@dataclass(frozen=True, slots=True)
class Tiles:
    """How the tiles of a sheet stand; places are those of its content, whatever is scrolled."""

    size: QSize
    columns: int
    count: int

    def inner(self, row: int) -> QRect:
        """Return where a photo and its words are; around them is the space between photos."""
        line, column = divmod(row, self.columns)
        corner = QPoint(column * self.size.width(), line * self.size.height())
        margin = scale.UNIT_PX
        return QRect(corner, self.size).adjusted(margin, margin, -margin, -scale.HALF_PX)


@dataclass(frozen=True, slots=True)
class Band:
    """A rectangle that is being drawn.

    Attributes:
        start: Where the button went down, in the content.
        end: Where the pointer is now.
        before: Rows that were selected before and stay so, rising; none unless one adds to them.
    """

    tiles: Tiles
    start: QPoint
    end: QPoint
    before: Sequence[range] = ()

    @property
    def rect(self) -> QRect:
        """The rectangle in the content."""
        left, right = sorted((self.start.x(), self.end.x()))
        top, bottom = sorted((self.start.y(), self.end.y()))
        return QRect(QPoint(left, top), QPoint(right, bottom))

    def covers(self, row: int) -> bool:
        """Tell whether it touches a photo."""
        line, column = divmod(row, self.tiles.columns)
        return line in self._lines() and column in self._columns()

    def keeps(self, row: int) -> bool:
        """Tell whether a photo is selected when the button is let go now."""
        place = bisect_right(self.before, row, key=lambda part: part.start) - 1
        return self.covers(row) or (place >= 0 and row in self.before[place])

    def rows(self) -> list[range]:
        """Return the rows that it touches, rising, as few ranges as can be."""
        lines, across, columns = self._lines(), self._columns(), self.tiles.columns
        if not lines or not across:
            return []
        if len(across) == columns:
            return _within([range(lines.start * columns, lines.stop * columns)], self.tiles.count)
        parts = (range(n * columns + across.start, n * columns + across.stop) for n in lines)
        return _within(parts, self.tiles.count)

    def newest(self) -> int:
        """Return the row of a photo under the edge that was drawn last; -1 when there is none."""
        rows = self.rows()
        if not rows:
            return -1
        return rows[0].start if self.end.y() < self.start.y() else rows[-1][-1]

    def chosen(self) -> list[range]:
        """Return the rows that are to be selected, rising and apart."""
        return _within(joined([*self.before, *self.rows()]), self.tiles.count)

    def _columns(self) -> range:
        width, margin, rect = self.tiles.size.width(), scale.UNIT_PX, self.rect
        first = max(0, (rect.left() + margin) // width)
        last = min(self.tiles.columns - 1, (rect.right() - margin) // width)
        return range(first, last + 1)

    def _lines(self) -> range:
        height, rect = self.tiles.size.height(), self.rect
        lines = -(-self.tiles.count // self.tiles.columns)
        first = max(0, (rect.top() + scale.HALF_PX) // height)
        last = min(lines - 1, (rect.bottom() - scale.UNIT_PX) // height)
        return range(first, last + 1)


def joined(parts: Iterable[range]) -> list[range]:
    """Return the rows of ranges as rising ranges that do not touch each other."""
    found: list[range] = []
    for part in sorted((part for part in parts if part), key=lambda part: part.start):
        if found and part.start <= found[-1].stop:
            found[-1] = range(found[-1].start, max(found[-1].stop, part.stop))
        else:
            found.append(part)
    return found


def _within(parts: Iterable[range], count: int) -> list[range]:
    cut = (range(part.start, min(part.stop, count)) for part in parts)
    return [part for part in cut if part]
