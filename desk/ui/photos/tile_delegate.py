"""How a photo looks in the contact sheet: the whole picture, its caption, and its badges."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QHelpEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk.model.rows import PhotoRow
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.look import Look
from desk.ui.paged_list import RowRole
from desk.ui.photos import wording
from desk.ui.photos.colours import CHIP_PX, draw_chip
from desk.ui.photos.pictures import Pictures
from desk.ui.row_delegate import draw_line

LINE_PX = 20
RING_PX = 2  # around the photo that has the keyboard
WORDS_PX = 3 * LINE_PX + scale.UNIT_PX
SHAPE = 0.72  # height of the picture's place by its width
REJECTED = 0.35  # opacity
Index = QModelIndex | QPersistentModelIndex


class TileDelegate(QStyledItemDelegate):
    """Draws ``PhotoRow``s; those that were not read yet as empty places.

    Signals:
        told: The pointer rests on a photo (``PhotoRow``), at a global place.
    """

    told = Signal(object, QPoint)

    def __init__(self, look: Look, pictures: Pictures) -> None:
        super().__init__()
        self._look = look
        self._pictures = pictures
        self._caption_font = scale.font(scale.Size.BODY, QFont.Weight.Medium)
        self._small_font = scale.font(scale.Size.SMALL)

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        return option.rect.size()

    def helpEvent(
        self,
        event: QHelpEvent,
        _view: QAbstractItemView,
        _option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        row: PhotoRow | None = index.data(RowRole) if index.isValid() else None
        if event.type() != QEvent.Type.ToolTip or row is None:
            return False
        self.told.emit(row, event.globalPos())
        return True

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row: PhotoRow | None = index.data(RowRole)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._ground(painter, option)
        place = picture_place(option.rect)
        self._picture(painter, place, row)
        if row is not None:
            self._marks(painter, place, row)
            words = QRect(place.left(), place.bottom() + 5, place.width(), LINE_PX)
            self._words(painter, words, row)
            self._badges(painter, words.translated(0, 2 * LINE_PX), row)
        painter.restore()

    def _ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        theme, state = self._look.theme, option.state
        is_chosen = bool(state & QStyle.StateFlag.State_Selected)
        has_keys = bool(state & QStyle.StateFlag.State_HasFocus)
        is_current = bool(state & QStyle.StateFlag.State_Active)
        if not (is_chosen or is_current):
            return
        painter.setBrush(QColor(theme.accent_soft) if is_chosen else Qt.BrushStyle.NoBrush)
        ring = theme.focus if has_keys else theme.border_strong
        painter.setPen(QPen(QColor(ring), RING_PX) if is_current else Qt.PenStyle.NoPen)
        box = option.rect.adjusted(RING_PX, RING_PX, -RING_PX, -RING_PX)
        painter.drawRoundedRect(box, scale.UNIT_PX, scale.UNIT_PX)

    def _picture(self, painter: QPainter, place: QRect, row: PhotoRow | None) -> None:
        found = self._pictures.pixmap(row.file, row.extension) if row else None
        if found is None or found.isNull():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._look.theme.hover))
            painter.drawRoundedRect(place, scale.HALF_PX, scale.HALF_PX)
            if row is not None and found is not None:
                corner = place.center() - QPoint(scale.ICON_PX // 2, scale.ICON_PX // 2)
                self._icon(painter, corner, "image", Tone.FAINT)
            return
        size = found.deviceIndependentSize().toSize()
        fitted = size.scaled(place.size(), Qt.AspectRatioMode.KeepAspectRatio)
        # Of another tile size, or a thumbnail in a tile that is larger than all of them.
        if fitted.width() < size.width() or (row is not None and row.width_px > size.width()):
            size = fitted
        box = QRect(QPoint(), size)
        box.moveCenter(place.center())
        if row is not None and row.is_rejected:
            painter.setOpacity(REJECTED)
        painter.drawPixmap(box, found)
        painter.setOpacity(1)

    def _marks(self, painter: QPainter, place: QRect, row: PhotoRow) -> None:
        """Draw over the picture what somebody decided: colour and rejection."""
        draw_chip(painter, place.topLeft() + QPoint(3, 3), row.colour)
        if not row.is_rejected:
            return
        corner = QPoint(place.right() - CHIP_PX - 4, place.top() + 3)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.raised))
        painter.drawEllipse(QRect(corner, QSize(CHIP_PX, CHIP_PX)).adjusted(-2, -2, 2, 2))
        self._icon(painter, corner, "circle-x", Tone.DANGER)

    def _words(self, painter: QPainter, line: QRect, row: PhotoRow) -> None:
        theme = self._look.theme
        painter.setFont(self._caption_font)
        painter.setPen(QColor(theme.text if row.caption else theme.text_muted))
        draw_line(painter, line, row.caption or row.file_name)
        painter.setFont(self._small_font)
        needs = wording.missing(row)
        painter.setPen(QColor(theme.danger if needs else theme.text_muted))
        draw_line(painter, line.translated(0, LINE_PX), needs or row.credit)

    def _badges(self, painter: QPainter, line: QRect, row: PhotoRow) -> None:
        theme = self._look.theme
        painter.setFont(self._small_font)
        top = line.center().y() - scale.ICON_PX // 2
        right = line.right()
        for icon, tone, count in self._icons(row):
            if count:
                width = painter.fontMetrics().horizontalAdvance(count)
                painter.setPen(QColor(theme.text_muted))
                place = QRect(right - width, line.top(), width + 1, line.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, count)
                right -= width + 3
            self._icon(painter, QPoint(right - scale.ICON_PX, top), icon, tone)
            right -= scale.ICON_PX + scale.HALF_PX + 1
        if row.rating:
            painter.setPen(QColor(theme.warning))
            place = QRect(line.left(), line.top(), right - line.left(), line.height())
            stars = wording.STAR * row.rating
            if painter.fontMetrics().horizontalAdvance(stars) > place.width():
                stars = f"{row.rating}{wording.STAR}"  # a small tile
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, stars)

    def _icons(self, row: PhotoRow) -> list[tuple[str, Tone, str]]:
        """Return icon, tone and number of each badge, from the right to the left."""
        found = []
        if row.articles:
            found.append(("file-text", Tone.MUTED, str(row.articles)))
        if icon := wording.rights_icon(row.rights):
            found.append((icon, Tone.DANGER if icon == "ban" else Tone.WARNING, ""))
        if row.is_differing:
            found.append(("git-compare", Tone.WARNING, ""))
        if not row.is_looked_at:
            found.append(("crop", Tone.FAINT, ""))
        return found

    def _icon(self, painter: QPainter, corner: QPoint, icon: str, tone: Tone) -> None:
        ratio = painter.device().devicePixelRatioF()
        drawn = self._look.icons.pixmap(icon, tone, scale.ICON_PX, ratio)
        painter.drawPixmap(corner, drawn)


def tile_size(width_px: int) -> QSize:
    """Return the size of a tile of a width."""
    picture_px = round((width_px - 2 * scale.UNIT_PX) * SHAPE)
    return QSize(width_px, scale.UNIT_PX + picture_px + WORDS_PX)


def picture_place(tile: QRect) -> QRect:
    """Return where the picture of a tile is."""
    inner = tile.adjusted(scale.UNIT_PX, scale.UNIT_PX, -scale.UNIT_PX, 0)
    inner.setHeight(tile.height() - scale.UNIT_PX - WORDS_PX)
    return inner
