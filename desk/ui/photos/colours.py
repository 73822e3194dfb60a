"""The colours that people give photos: a ground with a digit on it, which is also its key."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QIcon, QPainter, QPixmap

from desk.model.photo import Colour
from desk.ui.look import scale

CHIP_PX = 16
# Each carries white or black text with a contrast of 4.5:1, on light and dark grounds alike.
_GROUNDS = {
    Colour.RED: ("#c0271f", "#ffffff"),
    Colour.ORANGE: ("#f08a24", "#000000"),
    Colour.YELLOW: ("#f2ce2e", "#000000"),
    Colour.GREEN: ("#1f7a3f", "#ffffff"),
    Colour.BLUE: ("#2462c9", "#ffffff"),
    Colour.PURPLE: ("#8238ad", "#ffffff"),
    Colour.GREY: ("#6b6f76", "#ffffff"),
}
BY_DIGIT = dict(enumerate(Colour))  # 0 is no colour


def digit(colour: str) -> int:
    """Return the digit of a colour; 0 for none and for one that is not known here."""
    return next((number for number, known in BY_DIGIT.items() if known == colour), 0)


def draw_chip(painter: QPainter, corner: QPoint, colour: str) -> None:
    """Draw the chip of a colour; nothing for none."""
    number = digit(colour)
    if not number:
        return
    ground, words = _GROUNDS[BY_DIGIT[number]]
    box = QRect(corner, QSize(CHIP_PX, CHIP_PX))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QColor(255, 255, 255, 200))
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(box, scale.HALF_PX, scale.HALF_PX)
    painter.setPen(QColor(words))
    painter.setFont(scale.font(scale.Size.CAPTION, QFont.Weight.DemiBold))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(number))
    painter.restore()


def chip_icon(colour: str) -> QIcon:
    """Return the chip of a colour as an icon of a menu."""
    pixmap = QPixmap(QSize(CHIP_PX + 2, CHIP_PX + 2) * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    draw_chip(painter, QPoint(0, 0), colour)
    painter.end()
    return QIcon(pixmap)
