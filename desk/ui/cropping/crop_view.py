"""One photo large: the frame of a crop with its handles, and the focal point."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from desk.model.crop_draft import CropDraft
from desk.model.crop_handles import Handle, resized
from desk.model.cropping import Box, moved, scaled
from desk.ui.cropping.drawing import around_photo, draw_photo, frame, scale_of
from desk.ui.look.theme import Theme

INSET_PX = 16
HANDLE_PX = 10
REACH_PX = 14  # around a handle or the focal point
FOCUS_PX = 11
FAST = 10  # times further, with Shift
GROWTH = 1.02
_VEIL = QColor(0, 0, 0, 150)
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_GROWING = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1}
_CURSORS = {
    Handle.NORTH_WEST: Qt.CursorShape.SizeFDiagCursor,
    Handle.SOUTH_EAST: Qt.CursorShape.SizeFDiagCursor,
    Handle.NORTH_EAST: Qt.CursorShape.SizeBDiagCursor,
    Handle.SOUTH_WEST: Qt.CursorShape.SizeBDiagCursor,
    Handle.NORTH: Qt.CursorShape.SizeVerCursor,
    Handle.SOUTH: Qt.CursorShape.SizeVerCursor,
    Handle.EAST: Qt.CursorShape.SizeHorCursor,
    Handle.WEST: Qt.CursorShape.SizeHorCursor,
}
_FRAME, _FOCUS = "frame", "focus"


class CropView(QWidget):
    """Shows the photo upright as the chosen crop has it; the mouse and the arrow keys change it.

    Signals:
        changed: The draft has other crops.
    """

    changed = Signal()

    def __init__(
        self, draft: CropDraft, picture: QPixmap, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._picture = picture
        self._theme = theme
        self.preset = draft.presets[0].name
        self._held: str = ""
        self._at = QPointF()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Crop"))
        self.setAccessibleDescription(
            self.tr(
                "Arrow keys move the crop, with Shift ten times as far; plus and minus size it;"
                " Alt and arrow keys move the focal point."
            )
        )

    def sizeHint(self) -> QSize:
        return QSize(640, 440)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    def show_preset(self, name: str) -> None:
        """Show the crop of another preset."""
        self.preset = name
        self.update()

    def shown(self) -> QTransform:
        """Return where the photo is on the widget."""
        room = QRectF(self.rect()).adjusted(INSET_PX, INSET_PX, -INSET_PX, -INSET_PX)
        return around_photo(self._draft.size, self._box, room)

    def frame(self) -> QRectF:
        """Return where the crop is on the widget."""
        return frame(self._draft.size, self._box, self.shown())

    def focus_place(self) -> QPointF:
        """Return where the focal point is on the widget."""
        (wide, high), (x, y) = self._draft.size, self._draft.focus
        return self.shown().map(QPointF(x * wide, y * high))

    @property
    def _box(self) -> Box:
        return self._draft.boxes[self.preset]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._held = self._under(event.position())
            self._at = event.position()
            self._change_cursor(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._held:
            self._change_cursor(event.position())
            return
        if self._held == _FOCUS:
            self._put_focus(event.position())
            return
        step = (event.position() - self._at) / scale_of(self.shown())
        self._at = event.position()
        self._drag(step.x(), step.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = ""
        self._change_cursor(event.position())
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        times = FAST if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        if key in _ARROWS:
            step = QPointF(*_ARROWS[key]) * times
            if event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._put_focus(self.focus_place() + step)
            else:
                away = step / scale_of(self.shown())
                self._put(moved(self._draft.size, self._box, away.x(), away.y()))
        elif key in _GROWING:
            self._put(scaled(self._draft.size, self._box, GROWTH ** _GROWING[key]))
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self._theme.window))
        shown, cut = self.shown(), self.frame()
        draw_photo(painter, self._picture, self._draft.size, shown)
        outside = QPainterPath()
        outside.addPolygon(shown.map(QRectF(0, 0, *self._draft.size)))
        inside = QPainterPath()
        inside.addRect(cut)
        painter.fillPath(outside.subtracted(inside), _VEIL)
        self._draw_frame(painter, cut)
        self._draw_focus(painter)

    def _draw_frame(self, painter: QPainter, cut: QRectF) -> None:
        painter.setPen(QPen(QColor(255, 255, 255, 90), 1))
        for part in (1 / 3, 2 / 3):
            x, y = cut.left() + cut.width() * part, cut.top() + cut.height() * part
            painter.drawLine(QPointF(x, cut.top()), QPointF(x, cut.bottom()))
            painter.drawLine(QPointF(cut.left(), y), QPointF(cut.right(), y))
        edge = QColor(self._theme.focus) if self.hasFocus() else QColor("white")
        for colour, width in ((QColor(0, 0, 0, 120), 4), (edge, 2)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(cut)
        painter.setPen(QPen(QColor(0, 0, 0, 140), 1))
        painter.setBrush(QColor("white"))
        for place in self._handles(cut).values():
            painter.drawRoundedRect(_square(place, HANDLE_PX), 2, 2)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_focus(self, painter: QPainter) -> None:
        place = self.focus_place()
        for colour, width in ((QColor(0, 0, 0, 160), 5), (QColor("white"), 2)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(place, FOCUS_PX, FOCUS_PX)
        painter.setPen(QPen(QColor(0, 0, 0, 160), 1))
        painter.setBrush(QColor(self._theme.accent))
        painter.drawEllipse(place, 5, 5)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    @staticmethod
    def _handles(cut: QRectF) -> dict[Handle, QPointF]:
        return {
            handle: QPointF(
                cut.center().x() + handle.direction[0] * cut.width() / 2,
                cut.center().y() + handle.direction[1] * cut.height() / 2,
            )
            for handle in Handle
        }

    def _under(self, at: QPointF) -> str:
        """Return what a press takes hold of; empty for nothing."""
        if _square(self.focus_place(), 2 * REACH_PX).contains(at):
            return _FOCUS
        cut = self.frame()
        for handle, place in self._handles(cut).items():
            if _square(place, 2 * REACH_PX).contains(at):
                return handle
        return _FRAME if cut.contains(at) else ""

    def _change_cursor(self, at: QPointF) -> None:
        under = self._held or self._under(at)
        if under == _FOCUS:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        elif under == _FRAME:
            self.setCursor(Qt.CursorShape.SizeAllCursor)
        elif under:
            self.setCursor(_CURSORS[Handle(under)])
        else:
            self.unsetCursor()

    def _drag(self, across_px: float, down_px: float) -> None:
        size = self._draft.size
        if self._held == _FRAME:
            self._put(moved(size, self._box, across_px, down_px))
            return
        ratio = self._draft.preset(self.preset).ratio
        self._put(resized(size, self._box, Handle(self._held), (across_px, down_px), ratio))

    def _put(self, box: Box) -> None:
        self._draft.put(self.preset, box)
        self.update()
        self.changed.emit()

    def _put_focus(self, at: QPointF) -> None:
        back, _ = self.shown().inverted()
        place = back.map(at)
        wide, high = self._draft.size
        self._draft.move_focus((place.x() / wide, place.y() / high))
        self.update()
        self.changed.emit()


def _square(middle: QPointF, side_px: float) -> QRectF:
    return QRectF(middle.x() - side_px / 2, middle.y() - side_px / 2, side_px, side_px)
