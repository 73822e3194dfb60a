"""How the rows of the big lists look: two lines, a picture, a pill and a time."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.look import Look
from desk.ui.look.theme import Theme
from desk.ui.paged_list import RowRole
from desk.ui.pill import HEIGHT_PX, draw_pill, pill_size
from desk.ui.thumbnails import Thumbnails, cropped

ROW_PX = 72
PICTURE = QSize(72, 48)
PILL_PX = 104
RIGHT_PX = 112
WIDE_PX = 640  # from here on pill and time have columns of their own
RADIUS_PX = 6
MARK_PX = 3


@dataclass(frozen=True, slots=True)
class RowContent:
    """What one row says.

    Attributes:
        photo: Stored name of a photo's original (``sha256.jpg``), empty for none.
        icon: Lucide name of what stands where there is no photo.
        is_quiet: Whether the title is not the document's own.
        warning: Lucide name of a mark before the title, empty for none.
    """

    title: str
    facts: str
    icon: str
    photo: str = ""
    pill: str = ""
    tone: str = ""
    right: str = ""
    is_quiet: bool = False
    warning: str = ""


class RowDelegate(QStyledItemDelegate):
    """Draws rows; subclasses say what is in one."""

    def __init__(self, look: Look, thumbnails: Thumbnails | None = None) -> None:
        super().__init__()
        self._look = look
        self._thumbnails = thumbnails
        self._title_font = scale.font(scale.Size.LEAD, QFont.Weight.DemiBold)
        self._small_font = scale.font(scale.Size.SMALL)

    def content(self, row: Any) -> RowContent:
        """Return what a row says."""
        raise NotImplementedError

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(320, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        content = self.content(index.data(RowRole))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(option.rect, QColor(self._look.theme.surface))
        draw_ground(painter, option, self._look.theme)
        box = option.rect.adjusted(scale.GAP_PX, 0, -scale.GAP_PX, 0)
        self._picture(painter, box, content)
        box.setLeft(box.left() + PICTURE.width() + scale.GAP_PX)
        box = self._columns(painter, box, content)
        self._words(painter, box, content)
        painter.restore()

    def _picture(self, painter: QPainter, box: QRect, content: RowContent) -> None:
        place = QRect(QPoint(box.left(), box.top() + (ROW_PX - PICTURE.height()) // 2), PICTURE)
        file, _, extension = content.photo.partition(".")
        found = self._thumbnails.pixmap(file, extension) if self._thumbnails and file else None
        draw_picture(painter, place, found, self._look, "image" if file else content.icon)

    def _columns(self, painter: QPainter, box: QRect, content: RowContent) -> QRect:
        """Draw pill and time at the right; return what is left for the words."""
        theme = self._look.theme
        pill = pill_size(content.pill)
        painter.setFont(self._small_font)
        painter.setPen(QColor(theme.text_muted))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if box.width() >= WIDE_PX:
            painter.drawText(box, right, content.right)
            left = box.right() - RIGHT_PX - PILL_PX
            corner = QPoint(left, box.top() + (ROW_PX - HEIGHT_PX) // 2)
            spared_px = RIGHT_PX + PILL_PX + scale.WIDE_PX
        else:
            upper, lower = _lines(box)
            painter.drawText(lower, right, content.right)
            corner = QPoint(box.right() - pill.width() + 1, upper.center().y() - HEIGHT_PX // 2)
            age_px = QFontMetrics(self._small_font).horizontalAdvance(content.right)
            spared_px = max(pill.width(), age_px) + scale.GAP_PX
        if content.pill:
            draw_pill(painter, corner, content.pill, content.tone, theme)
        return box.adjusted(0, 0, -spared_px, 0)

    def _words(self, painter: QPainter, box: QRect, content: RowContent) -> None:
        theme = self._look.theme
        upper, lower = _lines(box)
        if content.warning:
            ratio = painter.device().devicePixelRatioF()
            icon = self._look.icons.pixmap(content.warning, Tone.WARNING, scale.ICON_PX, ratio)
            painter.drawPixmap(QPoint(upper.left(), upper.center().y() - scale.ICON_PX // 2), icon)
            upper.setLeft(upper.left() + scale.ICON_PX + scale.UNIT_PX)
        painter.setFont(self._title_font)
        painter.setPen(QColor(theme.text_faint if content.is_quiet else theme.text))
        draw_line(painter, upper, content.title)
        painter.setFont(self._small_font)
        painter.setPen(QColor(theme.text_muted))
        draw_line(painter, lower, content.facts)


def draw_ground(
    painter: QPainter,
    option: QStyleOptionViewItem,
    theme: Theme,
    side: Qt.Edge = Qt.Edge.LeftEdge,
) -> None:
    """Draw what a row lies on: its ground, the line below it, a mark for the keyboard.

    Args:
        side: Where the mark is, ``LeftEdge`` or ``RightEdge``.
    """
    box, state = option.rect, option.state
    if state & QStyle.StateFlag.State_Selected:
        painter.fillRect(box, QColor(theme.accent_soft))
    elif state & QStyle.StateFlag.State_MouseOver:
        painter.fillRect(box, QColor(theme.hover))
    painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(theme.border))
    if state & QStyle.StateFlag.State_HasFocus:
        left = box.left() if side is Qt.Edge.LeftEdge else box.right() + 1 - MARK_PX
        painter.fillRect(QRect(left, box.top(), MARK_PX, box.height()), QColor(theme.focus))


def draw_picture(
    painter: QPainter, place: QRect, found: QPixmap | None, look: Look, icon: str
) -> None:
    """Draw a photo with round corners; an icon on a quiet tile when there is none."""
    path = QPainterPath()
    path.addRoundedRect(place, RADIUS_PX, RADIUS_PX)
    ratio = painter.device().devicePixelRatioF()
    if found is not None and not found.isNull():
        painter.save()
        painter.setClipPath(path)
        painter.drawPixmap(place.topLeft(), cropped(found, place.size(), ratio))
        painter.restore()
        return
    painter.fillPath(path, QColor(look.theme.hover))
    drawn = look.icons.pixmap(icon, Tone.FAINT, scale.ICON_PX, ratio)
    half = scale.ICON_PX // 2
    painter.drawPixmap(place.center() - QPoint(half - 1, half - 1), drawn)


def draw_line(painter: QPainter, line: QRect, text: str) -> None:
    """Draw one line of text, cut with dots where it is too long."""
    flat = " ".join(text.split())
    shown = painter.fontMetrics().elidedText(flat, Qt.TextElideMode.ElideRight, line.width())
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(line, flags, shown)


def _lines(box: QRect) -> tuple[QRect, QRect]:
    half = ROW_PX // 2
    return (
        QRect(box.left(), box.top() + 12, box.width(), half - 12),
        QRect(box.left(), box.top() + half + 1, box.width(), half - 14),
    )
