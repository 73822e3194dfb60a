"""The hand that draws a rectangle over the sheet: it scrolls at the edges and can be taken back."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter
from PySide6.QtWidgets import QAbstractScrollArea, QApplication

from desk.ui.photos.band import Band, Tiles

SCROLL_MS = 16  # between two steps while the pointer is beyond an edge
MOST_STEP_PX = 400
FILL_ALPHA = 40
_ADDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class BandDrawing(QObject):
    """Follows the mouse from a press in empty space to its release.

    Signals:
        finished: The ``Band`` that was drawn.
    """

    finished = Signal(object)

    def __init__(
        self,
        view: QAbstractScrollArea,
        tiles: Callable[[], Tiles],
        chosen: Callable[[], list[range]],
    ) -> None:
        super().__init__(view)
        self._view = view
        self._tiles = tiles
        self._chosen = chosen
        self._press: QMouseEvent | None = None
        self._pointer = QPoint()  # in the viewport
        self.band: Band | None = None
        self._scrolling = QTimer(self, interval=SCROLL_MS)
        self._scrolling.timeout.connect(self._scroll)
        view.verticalScrollBar().valueChanged.connect(self._follow)

    def begin(self, event: QMouseEvent) -> None:
        """Wait whether a rectangle comes of a press; until it moves it may be a click."""
        self._press = event.clone()

    def move(self, event: QMouseEvent) -> bool:
        """Draw on; tell whether a rectangle is being drawn or may come."""
        if self._press is None:
            return False
        self._pointer = event.position().toPoint()
        if self.band is None:
            start = self._press.position().toPoint()
            if (self._pointer - start).manhattanLength() < QApplication.startDragDistance():
                return True
            is_adding = bool(self._press.modifiers() & _ADDING)
            start += QPoint(0, self._offset())
            self.band = Band(self._tiles(), start, start, self._chosen() if is_adding else ())
        self._follow()
        if self._beyond():
            self._scrolling.start()
        else:
            self._scrolling.stop()
        return True

    def release(self) -> QMouseEvent | None:
        """Finish the rectangle; return the press when it was a click, which is yet to be done."""
        self._follow()
        press, band = self._press, self.band
        self.cancel()
        if band is not None:
            self.finished.emit(band)
        return press if band is None else None

    def cancel(self) -> bool:
        """Leave everything as it was; tell whether a rectangle was being drawn."""
        was_drawing = self.band is not None
        self._press = self.band = None
        self._scrolling.stop()
        self._view.viewport().update()
        return was_drawing

    def paint(self, painter: QPainter) -> None:
        """Draw the rectangle."""
        if self.band is None:
            return
        rect = self.band.rect.translated(0, -self._offset())
        seen = rect.intersected(self._view.viewport().rect().adjusted(-1, -1, 1, 1))
        colour = QColor(self._view.palette().accent().color())
        painter.setPen(colour)
        colour.setAlpha(FILL_ALPHA)
        painter.setBrush(colour)
        painter.drawRect(QRect(seen).adjusted(0, 0, -1, -1))

    def _offset(self) -> int:
        return self._view.verticalScrollBar().value()

    def _beyond(self) -> int:
        """Return how far the pointer is above (negative) or below what is seen."""
        bottom = self._view.viewport().height() - 1
        return min(0, self._pointer.y()) + max(0, self._pointer.y() - bottom)

    def _scroll(self) -> None:
        bar = self._view.verticalScrollBar()
        step = max(-MOST_STEP_PX, min(self._beyond(), MOST_STEP_PX))
        bar.setValue(bar.value() + step)

    def _follow(self, _value: int = 0) -> None:
        if self.band is not None:
            end = self._pointer + QPoint(0, self._offset())
            self.band = replace(self.band, tiles=self._tiles(), end=end)  # photos may have come
            self._view.viewport().update()
