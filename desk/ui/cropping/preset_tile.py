"""One preset beside the others: what it shows now, and what is to be known of it."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from desk.model.crop import FREE
from desk.model.crop_draft import CropDraft
from desk.model.cropping import size_px
from desk.ui.context import Context
from desk.ui.cropping.drawing import draw_photo, filling
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.parts import plain_tip

PICTURE = QSize(120, 88)
SIZE = QSize(PICTURE.width() + 2 * scale.UNIT_PX, PICTURE.height() + 56)


class PresetTile(QAbstractButton):
    """A button that shows the crop of one preset."""

    def __init__(
        self,
        draft: CropDraft,
        name: str,
        picture: QPixmap,
        context: Context,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._picture = picture
        self._look = context.look
        self.name = name
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedSize(SIZE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.refresh()

    def refresh(self) -> None:
        """Show what the draft says now."""
        self.setText(self.title())
        told = [self.title(), *(words for _, words in self.notes())]
        self.setAccessibleName(", ".join(told))
        self.setToolTip(plain_tip("\n".join(told)))
        self.update()

    def title(self) -> str:
        """Return the name of the preset as it is shown."""
        return self.tr("Free") if self.name == FREE else self.name

    def notes(self) -> list[tuple[str, str]]:
        """Return icon and words of what is to be known of the crop."""
        found = []
        if self._draft.is_too_small(self.name):
            width = self._draft.width_px(self.name)
            words = self.tr("Too small: {width} of {wanted} px").format(
                width=width, wanted=self._draft.wanted_px(self.name)
            )
            found.append(("triangle-alert", words))
        if not self._draft.is_looked_at(self.name):
            found.append(("eye", self.tr("Not looked at yet")))
        if self._draft.is_own(self.name):
            found.append(("newspaper", self.tr("Own crop for this story")))
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            ground = theme.accent_soft if self.isChecked() else theme.hover
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(QRectF(self.rect()), 6, 6)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.focus), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        self._draw_picture(painter)
        self._draw_words(painter)

    def _draw_picture(self, painter: QPainter) -> None:
        box = self._draft.boxes[self.name]
        wide, high = size_px(self._draft.size, box)
        factor = min(PICTURE.width() / wide, PICTURE.height() / high)
        room = QRectF(0, 0, max(1.0, wide * factor), max(1.0, high * factor))
        middle = QPointF(self.width() / 2, scale.UNIT_PX + PICTURE.height() / 2)
        room.moveCenter(middle)
        painter.save()
        painter.setClipRect(room)
        draw_photo(painter, self._picture, self._draft.size, filling(self._draft.size, box, room))
        painter.restore()

    def _draw_words(self, painter: QPainter) -> None:
        theme = self._look.theme
        painter.setPen(QColor(theme.on_accent_soft if self.isChecked() else theme.text))
        painter.setFont(scale.font(scale.Size.BODY))
        top = PICTURE.height() + scale.UNIT_PX + scale.HALF_PX
        line = QRectF(0, top, self.width(), 20)
        painter.drawText(line, Qt.AlignmentFlag.AlignCenter, self.title())
        notes = self.notes()
        left = (self.width() - len(notes) * (scale.ICON_PX + scale.HALF_PX)) / 2
        for icon, _ in notes:
            tone = Tone.WARNING if icon == "triangle-alert" else Tone.MUTED
            drawn = self._look.icons.pixmap(icon, tone, scale.ICON_PX, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(left, top + 22), drawn)
            left += scale.ICON_PX + scale.HALF_PX
