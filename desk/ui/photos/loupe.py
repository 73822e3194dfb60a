"""One photo large in the place of the sheet, with what is known and decided about it."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.model.rows import PhotoRow
from desk.ui.context import Context
from desk.ui.look import scale
from desk.ui.look.elided_label import ElidedLabel
from desk.ui.look.parts import Ground, TextRole, icon_button, label, line, set_ground, set_tone
from desk.ui.photos import wording
from desk.ui.photos.colours import CHIP_PX, draw_chip
from desk.ui.photos.pictures import Pictures
from desk.ui.photos.previews import Previews

CAPTION_LINES = 5  # whole ones; the panel has all of them
_STEPS = {
    Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Backspace: -1, Qt.Key.Key_PageUp: -1,
    Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageDown: 1,
}  # fmt: skip
_ENDS = {Qt.Key.Key_Home: False, Qt.Key.Key_End: True}
_CLOSE = (Qt.Key.Key_Space, Qt.Key.Key_Escape)


class Loupe(QWidget):
    """Shows a preview and takes the keys of the sheet.

    Signals:
        step_wanted: The photo so many places further on is to be shown.
        end_wanted: The last photo (True) or the first one is to be shown.
        key_given: A key that the loupe itself has no use for (``QKeyEvent``).
        closed: The sheet is to be seen again.
    """

    step_wanted = Signal(int)
    end_wanted = Signal(bool)
    key_given = Signal(object)
    closed = Signal()

    def __init__(self, context: Context, pictures: Pictures, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._previews = Previews(context.shell.desk, context.shell.tasks, self)
        self.view = PictureView(context, self._previews, pictures)
        self.caption = label("", TextRole.BODY, wraps=True)
        self.notes = label("", TextRole.MUTED, wraps=True)
        self.facts = ElidedLabel(TextRole.CAPTION)
        icons = context.look.icons
        self.before = icon_button(icons.icon("chevron-left"), self.tr("Photo before"))
        self.after = icon_button(icons.icon("chevron-right"), self.tr("Next photo"))
        self.zoom = icon_button(icons.icon("zoom-in"), self.tr("100 % (Z)"))
        self.close_ = icon_button(icons.icon("layout-grid"), self.tr("Back to the sheet (Space)"))
        self.zoom.setCheckable(True)
        self._lay_out()
        self.before.clicked.connect(lambda: self.step_wanted.emit(-1))
        self.after.clicked.connect(lambda: self.step_wanted.emit(1))
        self.zoom.clicked.connect(self.view.toggle_zoom)
        self.view.zoomed.connect(self.zoom.setChecked)
        self.close_.clicked.connect(self.closed)
        self._previews.arrived.connect(self.view.on_arrived)

    def show_photo(self, row: PhotoRow, place: str, neighbours: Sequence[PhotoRow]) -> None:
        """Show a photo.

        Args:
            place: Which one it is of how many, as a sentence.
            neighbours: Photos that may be shown next, the likeliest first.
        """
        self._previews.want([row, *neighbours])
        self.view.show_photo(row)
        self.caption.setText(row.caption or self.tr("No caption yet"))
        set_tone(self.caption, "" if row.caption else "danger")
        marks = [wording.STAR * row.rating, *wording.notes(row)]
        self.notes.setText(" · ".join(mark for mark in marks if mark))
        self.facts.setText(
            " · ".join(part for part in (place, wording.facts(row), row.credit) if part)
        )
        self.setAccessibleName(wording.describe(row))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)  # only now the caption has the type of its style
        self.caption.setMaximumHeight(CAPTION_LINES * self.caption.fontMetrics().lineSpacing())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.key_given.emit(event)
        elif event.key() in _STEPS:
            self.step_wanted.emit(_STEPS[Qt.Key(event.key())])
        elif event.key() in _ENDS:
            self.end_wanted.emit(_ENDS[Qt.Key(event.key())])
        elif event.key() in _CLOSE:
            self.closed.emit()
        elif event.key() == Qt.Key.Key_Z:
            self.view.toggle_zoom()
        else:
            event.ignore()
            self.key_given.emit(event)

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.caption.setAlignment(Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(scale.HALF_PX)
        for part in (self.caption, self.notes, self.facts):
            words.addWidget(part)
        foot = QHBoxLayout()
        foot.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        foot.setSpacing(scale.UNIT_PX)
        foot.addLayout(words, 1)
        for made in (self.before, self.after, self.zoom, self.close_):
            foot.addWidget(made, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.view, 1)
        column.addWidget(line())
        column.addLayout(foot)


class PictureView(QWidget):
    """The picture of the loupe: fitted, or one pixel of the preview for one of the screen.

    Signals:
        zoomed: Whether it is shown at 100 % now.
    """

    zoomed = Signal(bool)

    def __init__(self, context: Context, previews: Previews, pictures: Pictures) -> None:
        super().__init__()
        self._look = context.look
        self._previews = previews
        self._pictures = pictures
        self._row: PhotoRow | None = None
        self._middle = QPoint()  # of the picture at 100 %, from its own middle
        self._grip: QPoint | None = None
        self.is_zoomed = False
        self.setMinimumSize(scale.PAGE_PX * 4, scale.PAGE_PX * 4)

    def show_photo(self, row: PhotoRow) -> None:
        """Show another photo, or what is new about it; 100 % stays, and the place in it."""
        self._row = row
        self.update()

    def on_arrived(self, file: str) -> None:
        """Paint the preview that has arrived."""
        if self._row is not None and file == self._row.file:
            self.update()

    def toggle_zoom(self) -> None:
        """Change between the whole picture and 100 % of its preview."""
        self._zoom_at(None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._grip = event.position().toPoint()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None and self.is_zoomed:
            here = event.position().toPoint()
            self._middle += here - self._grip
            self._grip = here
            self._keep_inside()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._zoom_at(event.position().toPoint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(self._look.theme.window))
        if self._row is None:
            return
        found = self._previews.pixmap(self._row.file)
        if found is not None and found.isNull():
            painter.setPen(QColor(self._look.theme.text_muted))
            words = self.tr("The original of this photo is not here or cannot be drawn.")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            return
        shown = found or self._pictures.pixmap(self._row.file, self._row.extension) or QPixmap()
        box = self._box(QSize(self._row.width_px, self._row.height_px), found)
        painter.drawPixmap(box, shown)
        corner = self.rect().intersected(box).topLeft() + QPoint(scale.UNIT_PX, scale.UNIT_PX)
        draw_chip(painter, corner, self._row.colour)
        if self._row.is_rejected:
            self._say_rejected(painter, corner + QPoint(CHIP_PX + scale.UNIT_PX, 0))

    def _box(self, shape: QSize, preview: QPixmap | None) -> QRect:
        if preview is not None and self.is_zoomed:
            size = preview.size() / self.devicePixelRatioF()
            middle = self.rect().center() + self._middle
        else:
            most = self.size() - QSize(scale.GAP_PX, scale.GAP_PX)
            size, middle = (
                shape.scaled(most, Qt.AspectRatioMode.KeepAspectRatio),
                self.rect().center(),
            )
        box = QRect(QPoint(), size)
        box.moveCenter(middle)
        return box

    def _say_rejected(self, painter: QPainter, corner: QPoint) -> None:
        theme = self._look.theme
        painter.setFont(scale.font(scale.Size.SMALL))
        words = self.tr("Rejected")
        width = painter.fontMetrics().horizontalAdvance(words) + scale.GAP_PX
        box = QRect(corner, QSize(width, CHIP_PX + 2))
        painter.fillRect(box, QColor(theme.danger_soft))
        painter.setPen(QColor(theme.danger))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _zoom_at(self, point: QPoint | None) -> None:
        self.is_zoomed = not self.is_zoomed
        self._middle = QPoint()
        found = self._previews.pixmap(self._row.file) if self._row else None
        if self.is_zoomed and point is not None and found is not None and not found.isNull():
            shape = QSize(self._row.width_px, self._row.height_px) if self._row else QSize()
            self.is_zoomed = False
            fitted = self._box(shape, found)
            self.is_zoomed = True
            grown = found.width() / self.devicePixelRatioF() / max(1, fitted.width())
            off = point - fitted.center()
            self._middle = off - QPoint(round(off.x() * grown), round(off.y() * grown))
        self._keep_inside()
        self.zoomed.emit(self.is_zoomed)

    def _keep_inside(self) -> None:
        found = self._previews.pixmap(self._row.file) if self._row else None
        if found is not None:
            size = found.size() / self.devicePixelRatioF()
            most_x = max(0, (size.width() - self.width()) // 2)
            most_y = max(0, (size.height() - self.height()) // 2)
            self._middle = QPoint(
                min(max(self._middle.x(), -most_x), most_x),
                min(max(self._middle.y(), -most_y), most_y),
            )
        self.setCursor(
            Qt.CursorShape.OpenHandCursor if self.is_zoomed else Qt.CursorShape.ArrowCursor
        )
        self.update()
