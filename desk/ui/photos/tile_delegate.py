"""How a photo looks in the grid: picture, caption, and credit or what is missing."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desk.model.rows import PhotoRow
from desk.ui.look import scale
from desk.ui.look.look import Look
from desk.ui.paged_list import RowRole
from desk.ui.row_delegate import draw_line, draw_picture
from desk.ui.thumbnails import Thumbnails

TILE_PX = 200  # at least
WORDS_PX = 56
SHAPE = 0.72  # height of the picture by its width


class TileDelegate(QStyledItemDelegate):
    """Draws ``PhotoRow``s."""

    def __init__(self, look: Look, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._look = look
        self._thumbnails = thumbnails
        self._caption_font = scale.font(scale.Size.BODY, QFont.Weight.Medium)
        self._small_font = scale.font(scale.Size.SMALL)
        self.tile = tile_size(TILE_PX)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return self.tile

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: PhotoRow = index.data(RowRole)
        theme = self._look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = option.rect.adjusted(0, 0, -1, -1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setBrush(QColor(theme.accent_soft))
            focused = option.state & QStyle.StateFlag.State_HasFocus
            painter.setPen(QColor(theme.focus if focused else theme.accent_soft))
            painter.drawRoundedRect(box, 8, 8)
        place = QRect(box.left() + scale.UNIT_PX, box.top() + scale.UNIT_PX, 0, 0)
        place.setSize(self.tile - QSize(2 * scale.UNIT_PX, WORDS_PX + scale.UNIT_PX))
        found = self._thumbnails.pixmap(row.file, row.extension)
        draw_picture(painter, place, found, self._look, "image")
        words = QRect(place.left(), place.bottom() + 7, place.width(), 20)
        painter.setFont(self._caption_font)
        painter.setPen(QColor(theme.text if row.caption else theme.text_faint))
        draw_line(painter, words, row.caption or row.file_name)
        painter.setFont(self._small_font)
        needs = missing(row)
        painter.setPen(QColor(theme.danger if needs else theme.text_muted))
        draw_line(painter, words.translated(0, 20), needs or " · ".join(self._facts(row)))
        painter.restore()

    def _facts(self, row: PhotoRow) -> list[str]:
        used = self.tr("%n story(s)", "", row.articles) if row.articles else ""
        return [part for part in (row.credit, used) if part]


def tile_size(width_px: int) -> QSize:
    """Return the size of a tile of a width."""
    picture_px = round((width_px - 2 * scale.UNIT_PX) * SHAPE)
    return QSize(width_px, scale.UNIT_PX + picture_px + WORDS_PX)


def missing(row: PhotoRow) -> str:
    """Return what a photo still needs, as a sentence; empty when it has all."""
    if row.caption.strip() and row.credit.strip():
        return ""
    if row.caption.strip():
        return QCoreApplication.translate("TileDelegate", "Needs a credit")
    if row.credit.strip():
        return QCoreApplication.translate("TileDelegate", "Needs a caption")
    return QCoreApplication.translate("TileDelegate", "Needs caption and credit")
