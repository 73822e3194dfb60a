"""Small rounded labels, drawn in lists."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QIcon, QPainter, QPixmap

from desk.ui.labels import status_tone
from desk.ui.look import scale
from desk.ui.look.theme import Theme

HEIGHT_PX = 20
PADDING_PX = 8
DOT_PX = 12


def pill_font() -> QFont:
    """Return the type of a pill."""
    return scale.font(scale.Size.CAPTION, QFont.Weight.Medium)


def pill_size(text: str) -> QSize:
    """Return how much room a pill takes."""
    width_px = QFontMetrics(pill_font()).horizontalAdvance(text)
    return QSize(width_px + 2 * PADDING_PX, HEIGHT_PX)


def pill_colours(theme: Theme, tone: str) -> tuple[QColor, QColor]:
    """Return ground and text of a tone: ``accent``, ``warning``, ``success``, ``danger``, none."""
    if not tone:
        return QColor(theme.pressed), QColor(theme.text_muted)
    words = theme.on_accent_soft if tone == "accent" else getattr(theme, tone)
    return QColor(getattr(theme, f"{tone}_soft")), QColor(words)


def draw_pill(painter: QPainter, top_left: QPoint, text: str, tone: str, theme: Theme) -> None:
    """Draw a pill."""
    ground, words = pill_colours(theme, tone)
    box = QRect(top_left, pill_size(text))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(box, HEIGHT_PX / 2, HEIGHT_PX / 2)
    painter.setPen(words)
    painter.setFont(pill_font())
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def status_icon(theme: Theme, status: str) -> QIcon:
    """Return a dot in the colour of a status."""
    pixmap = QPixmap(QSize(DOT_PX, DOT_PX) * 2)
    pixmap.setDevicePixelRatio(2)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    tone = status_tone(status)
    painter.setBrush(QColor(getattr(theme, tone) if tone else theme.text_faint))
    painter.drawEllipse(QRect(2, 2, DOT_PX - 4, DOT_PX - 4))
    painter.end()
    return QIcon(pixmap)
