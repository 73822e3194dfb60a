"""The contact sheet: tiles of one size in rows, placed by arithmetic.

A ``QListView``, so that a screen reader finds a list; but its layout, which visits every item, is
not used, so that a hundred thousand photos cost as much as ten.
"""

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QItemSelectionRange,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QAbstractItemView,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from desk.ui.look import scale
from desk.ui.photos.band import Band, Tiles
from desk.ui.photos.band_drawing import BandDrawing
from desk.ui.photos.tile_delegate import tile_size

SLOW_RANGES = 200  # Qt compares each new range of a selection with each old one
WHEEL_PARTS = 3  # turns of the wheel for one row of tiles, about
Index = QModelIndex | QPersistentModelIndex
Move = QAbstractItemView.CursorAction
Hint = QAbstractItemView.ScrollHint
Flag = QItemSelectionModel.SelectionFlag


class PhotoGrid(QListView):
    """Shows the photos of a model.

    Signals:
        seen: The rows from the first to the last one that are on the screen now.
        key_given: A key that the list itself has no use for (``QKeyEvent``); accepted by who has.
        loupe_wanted: The current photo is to be seen large.
    """

    seen = Signal(int, int)
    key_given = Signal(object)
    loupe_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wanted_px = 0
        self._columns = 1
        self._tile = QSize(1, 1)
        self._painter_of_tiles: QAbstractItemDelegate | None = None
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # The width must not depend on the number of photos, or the tiles jump.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.verticalScrollBar().valueChanged.connect(self._tell_seen)
        self._drawing = BandDrawing(self, self._tiles, self.chosen_rows)
        self._drawing.finished.connect(self._choose_band)

    @property
    def tile(self) -> QSize:
        """Size of a tile."""
        return self._tile

    @property
    def columns(self) -> int:
        """Tiles in a row."""
        return self._columns

    def set_tile_width(self, width_px: int) -> None:
        """Make tiles at least this wide; the photos on the screen stay there."""
        top = self.first_seen()
        self._wanted_px = width_px
        self.updateGeometries()
        current = self.currentIndex()
        if current.isValid() and current.row() >= top:
            self.scrollTo(current)
        else:
            self.show_at_top(top)
        self.viewport().update()
        self._tell_seen()

    def first_seen(self) -> int:
        """Return the row of the first photo on the screen."""
        return self.verticalOffset() // self._tile.height() * self._columns

    def last_seen(self) -> int:
        """Return the row of the last photo on the screen; -1 when there is none."""
        bottom = self.verticalOffset() + self.viewport().height() - 1
        return min(self._count(), (bottom // self._tile.height() + 1) * self._columns) - 1

    def show_at_top(self, row: int) -> None:
        """Scroll so that a row of the model is in the first line."""
        self.verticalScrollBar().setValue(row // self._columns * self._tile.height())

    def chosen_rows(self) -> list[range]:
        """Return the rows that are selected, in their order."""
        found = [range(item.top(), item.bottom() + 1) for item in self._ranges()]
        return sorted(found, key=lambda part: part.start)

    # What Qt asks of a view

    def setItemDelegate(self, delegate: QAbstractItemDelegate) -> None:
        super().setItemDelegate(delegate)
        self._painter_of_tiles = delegate  # asked without the way through C++

    def horizontalOffset(self) -> int:
        return 0

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:
        if not index.isValid():
            return QRect()
        line, column = divmod(index.row(), self._columns)
        corner = QPoint(
            column * self._tile.width(), line * self._tile.height() - self.verticalOffset()
        )
        return QRect(corner, self._tile)

    def indexAt(self, point: QPoint) -> QModelIndex:
        row = self._row_at(point)
        inside = 0 <= point.x() < self._columns * self._tile.width()
        return self.model().index(row, 0) if inside and 0 <= row < self._count() else QModelIndex()

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:
        if not index.isValid():
            return
        bar, box, height = self.verticalScrollBar(), self.visualRect(index), self._height()
        if hint is Hint.PositionAtCenter:
            bar.setValue(bar.value() + box.center().y() - height // 2)
        elif hint is Hint.PositionAtTop or box.top() < 0 or box.height() > height:
            bar.setValue(bar.value() + box.top())
        elif hint is Hint.PositionAtBottom or box.bottom() >= height:
            bar.setValue(bar.value() + box.bottom() - height + 1)

    def moveCursor(self, action: Move, _modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last, row = self._count() - 1, self.currentIndex().row()
        if last < 0:
            return QModelIndex()
        if row < 0:
            return self.model().index(min(self.first_seen(), last), 0)
        page = max(1, self._height() // self._tile.height()) * self._columns
        step = {
            Move.MoveLeft: -1, Move.MovePrevious: -1, Move.MoveRight: 1, Move.MoveNext: 1,
            Move.MoveUp: -self._columns, Move.MoveDown: self._columns,
            Move.MovePageUp: -page, Move.MovePageDown: page,
            Move.MoveHome: -row, Move.MoveEnd: last - row,
        }[action]  # fmt: skip
        return self.model().index(self._stepped(row, step, last), 0)

    def setSelection(self, rect: QRect, command: Flag) -> None:
        chosen = QItemSelection()
        if self._count():
            # From the first photo to the last one as one reads, not all those in the rectangle.
            ends = sorted(map(self._row_at, (rect.topLeft(), rect.bottomRight())))
            first, last = (min(max(0, row), self._count() - 1) for row in ends)
            chosen.select(self.model().index(first, 0), self.model().index(last, 0))
        self.selectionModel().select(chosen, command)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        seen = range(self.first_seen(), self.last_seen() + 1)
        for part in (selection.at(number) for number in range(selection.size())):
            for row in range(max(seen.start, part.top()), min(seen.stop, part.bottom() + 1)):
                region += self.visualRect(self.model().index(row, 0))
        return region

    def isIndexHidden(self, _index: Index) -> bool:
        return False

    def doItemsLayout(self) -> None:
        QAbstractItemView.doItemsLayout(self)
        self._tell_seen()

    def updateGeometries(self) -> None:
        QAbstractItemView.updateGeometries(self)
        width = self.viewport().width()
        self._columns = max(1, width // max(1, self._wanted_px))
        self._tile = tile_size(max(1, width // self._columns))
        lines = -(-self._count() // self._columns)
        bar = self.verticalScrollBar()
        bar.setPageStep(self._height())
        bar.setSingleStep(self._tile.height() // WHEEL_PARTS)
        bar.setRange(0, max(0, lines * self._tile.height() - self._height()))

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.scrollDirtyRegion(dx, dy)
        self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        top = self.first_seen()
        QAbstractItemView.resizeEvent(self, event)
        self.updateGeometries()
        if event.oldSize().width() != event.size().width():
            self.show_at_top(top)
        self._tell_seen()

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: letters are marks here, and a search would read every photo."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._drawing.cancel()
        if event.button() == Qt.MouseButton.LeftButton and self._is_empty(
            event.position().toPoint()
        ):
            self._drawing.begin(event)
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._drawing.move(event):
            super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        is_drawn = self._drawing.band is not None
        press = self._drawing.release()
        if press is not None:  # a click after all
            super().mousePressEvent(press)
        if not is_drawn:
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._drawing.cancel():
            return
        if event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.loupe_wanted.emit()
            return
        event.ignore()
        self.key_given.emit(event)
        if not event.isAccepted():
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        delegate = self._painter_of_tiles
        if self.model() is None or delegate is None:
            return
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        base = QStyle.StateFlag.State_Enabled
        current, selection = self.currentIndex().row(), self.selectionModel()
        band = self._drawing.band
        has_keys = self.hasFocus()
        for rows in self._rows_in(event.rect()):
            for row in rows:
                index = self.model().index(row, 0)
                option.rect = self.visualRect(index)
                option.state = base
                if band.keeps(row) if band is not None else selection.isSelected(index):
                    option.state |= QStyle.StateFlag.State_Selected
                if row == current:
                    option.state |= QStyle.StateFlag.State_Active
                    if has_keys:
                        option.state |= QStyle.StateFlag.State_HasFocus
                delegate.paint(painter, option, index)
        self._drawing.paint(painter)
        painter.end()

    def _count(self) -> int:
        return self.model().rowCount() if self.model() is not None else 0

    def _height(self) -> int:
        return self.viewport().height() - scale.HALF_PX

    def _tiles(self) -> Tiles:
        return Tiles(self._tile, self._columns, self._count())

    def _is_empty(self, point: QPoint) -> bool:
        """Tell whether there is no photo; the ground of a selected one belongs to it."""
        index = self.indexAt(point)
        if not index.isValid():
            return True
        inner = self._tiles().inner(index.row()).translated(0, -self.verticalOffset())
        return not inner.contains(point) and not self.selectionModel().isSelected(index)

    def _choose_band(self, band: Band) -> None:
        model, selection, rows = self.model(), self.selectionModel(), band.chosen()
        chosen = QItemSelection()
        for part in rows:
            chosen.append(QItemSelectionRange(model.index(part.start, 0), model.index(part[-1], 0)))
        if min(len(rows), selection.selection().size()) > SLOW_RANGES:
            selection.select(QItemSelection(), Flag.ClearAndSelect)
        if (newest := band.newest()) >= 0:
            selection.setCurrentIndex(model.index(newest, 0), Flag.NoUpdate)
        selection.select(chosen, Flag.ClearAndSelect)

    def _row_at(self, point: QPoint) -> int:
        column = min(max(0, point.x() // self._tile.width()), self._columns - 1)
        line = (point.y() + self.verticalOffset()) // self._tile.height()
        return line * self._columns + column

    def _rows_in(self, rect: QRect) -> list[range]:
        """Return the rows whose tiles touch a rectangle, line by line."""
        left = max(0, rect.left() // self._tile.width())
        right = min(self._columns - 1, rect.right() // self._tile.width())
        top = max(0, rect.top() + self.verticalOffset()) // self._tile.height()
        bottom = (rect.bottom() + self.verticalOffset()) // self._tile.height()
        lines = range(top, min(bottom, self._count() // self._columns) + 1)
        parts = (
            range(line * self._columns + left, min(line * self._columns + right + 1, self._count()))
            for line in lines
        )
        return [part for part in parts if part]

    def _stepped(self, row: int, step: int, last: int) -> int:
        wanted = row + step
        if 0 <= wanted <= last:
            return wanted
        if abs(step) == 1:
            return row
        if wanted > last:  # the last line may be short
            return last if last // self._columns > row // self._columns else row
        return row % self._columns if abs(step) > self._columns else row

    def _ranges(self) -> list[QItemSelectionRange]:
        selection = self.selectionModel().selection()
        return [selection.at(number) for number in range(selection.size())]

    def _tell_seen(self, _value: int = 0) -> None:
        self.seen.emit(self.first_seen(), self.last_seen())
