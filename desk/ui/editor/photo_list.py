"""The photos of a story as a list that is put into order by dragging."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFont,
    QKeyEvent,
    QPainter,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk.model.article import Role
from desk.services.views import PlacedPhoto
from desk.ui.context import Context
from desk.ui.labels import role_label
from desk.ui.look import scale
from desk.ui.look.parts import plain_tip
from desk.ui.photo_mime import photos_in
from desk.ui.row_delegate import draw_line, draw_picture
from desk.ui.thumbnails import Thumbnails

ROW_PX = 64
PICTURE = QSize(72, 48)
PlacedRole = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class PhotoList(QListWidget):
    """Placements in their order.

    Signals:
        reordered: Ids of placements in the order that a drag left.
        delete_pressed: The current photo is to be taken off.
        move_pressed: The current photo is to go up (-1) or down (1).
        swap_dropped: A placement, and the photo of the store that was dropped on it.
    """

    reordered = Signal(list)
    delete_pressed = Signal()
    move_pressed = Signal(int)
    swap_dropped = Signal(str, str)

    def __init__(self, context: Context, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Photos of the story"))
        self.setItemDelegate(_Delegate(context, thumbnails, self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setUniformItemSizes(True)
        self._unmarked: frozenset[str] = frozenset()
        thumbnails.arrived.connect(self._repaint)

    def show_marks(self, marked: frozenset[str]) -> None:
        """Say which photos that are meant for the text have no mark there."""
        items = [self.item(row).data(PlacedRole) for row in range(self.count())]
        self._unmarked = frozenset(
            placed.placement.id
            for placed in items
            if placed.placement.role is Role.INLINE and placed.placement.id not in marked
        )
        self.viewport().update()

    def is_unmarked(self, placed: PlacedPhoto) -> bool:
        """Tell whether a photo is meant for the text and has no mark there."""
        return placed.placement.id in self._unmarked

    def show_photos(self, photos: tuple[PlacedPhoto, ...]) -> None:
        """Show the photos; the one that is chosen stays chosen."""
        chosen = self.placement()
        if [placed.placement.id for placed in photos] == self.order():
            for row, placed in enumerate(photos):
                self._fill(self.item(row), placed)
            return
        blocked = self.blockSignals(True)
        self.clear()
        for placed in photos:
            item = QListWidgetItem()
            self._fill(item, placed)
            self.addItem(item)
            if placed.placement.id == chosen:
                self.setCurrentItem(item)
        self.blockSignals(blocked)
        if self.currentRow() < 0 and photos:
            self.setCurrentRow(0)
        else:
            self.currentRowChanged.emit(self.currentRow())

    def placed(self) -> PlacedPhoto | None:
        """Return the chosen photo."""
        item = self.currentItem()
        found: PlacedPhoto | None = item.data(PlacedRole) if item is not None else None
        return found

    def placement(self) -> str:
        """Return the id of the chosen placement; empty when none is."""
        placed = self.placed()
        return placed.placement.id if placed else ""

    def choose(self, placement: str) -> bool:
        """Choose a photo; tell whether it is here."""
        if placement in self.order():
            self.setCurrentRow(self.order().index(placement))
            return True
        return False

    def order(self) -> list[str]:
        """Return the ids of the placements as they are shown."""
        items = (self.item(row) for row in range(self.count()))
        return [item.data(PlacedRole).placement.id for item in items]

    def moved(self, step: int) -> list[str] | None:
        """Return the order with the chosen photo moved; None when it cannot move."""
        row, order = self.currentRow(), self.order()
        if row < 0 or not 0 <= row + step < len(order):
            return None
        order.insert(row + step, order.pop(row))
        return order

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self:
            self._take_dropped(event)
            return
        super().dropEvent(event)
        self.reordered.emit(self.order())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if photos_in(event.mimeData()):
            event.acceptProposedAction()
        else:
            super().dragEnterEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        if not photos_in(event.mimeData()):
            super().dragMoveEvent(event)
            return
        self.setCurrentIndex(self.indexAt(event.position().toPoint()))
        event.acceptProposedAction()

    def _take_dropped(self, event: QDropEvent) -> None:
        """Swap a photo for the one of the store that is dropped on it."""
        photos = photos_in(event.mimeData())
        item = self.itemAt(event.position().toPoint())
        if len(photos) == 1 and item is not None:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.swap_dropped.emit(item.data(PlacedRole).placement.id, photos[0])
        else:
            event.ignore()  # files, or several photos: the tab takes them

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
            return
        if event.modifiers() == Qt.KeyboardModifier.AltModifier and event.key() in _STEPS:
            self.move_pressed.emit(_STEPS[Qt.Key(event.key())])
            return
        super().keyPressEvent(event)

    def _repaint(self, _file: str) -> None:
        self.viewport().update()

    def _fill(self, item: QListWidgetItem, placed: PlacedPhoto) -> None:
        item.setData(PlacedRole, placed)
        words = (role_label(placed.placement.role), placed.caption or placed.photo.file_name)
        item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join((*words, *missing(placed))))
        item.setToolTip(plain_tip(placed.photo.file_name))


def missing(placed: PlacedPhoto) -> list[str]:
    """Return the names of the texts that a photo still needs: ``caption``, ``credit``, ``alt``."""
    texts = {"caption": placed.caption, "credit": placed.photo.text("credit"), "alt": placed.alt}
    return [name for name, text in texts.items() if not text.strip()]


class _Delegate(QStyledItemDelegate):
    """Draws picture, caption, and role or what is missing."""

    def __init__(self, context: Context, thumbnails: Thumbnails, parent: PhotoList) -> None:
        super().__init__(parent)
        self._list = parent
        self._look = context.look
        self._thumbnails = thumbnails
        self._caption_font = scale.font(scale.Size.BODY, QFont.Weight.Medium)
        self._small_font = scale.font(scale.Size.SMALL)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(200, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        placed: PlacedPhoto = index.data(PlacedRole)
        theme = self._look.theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_chosen = option.state & QStyle.StateFlag.State_Selected
        painter.fillRect(option.rect, QColor(theme.accent_soft if is_chosen else theme.surface))
        box = option.rect.adjusted(scale.UNIT_PX, 0, -scale.UNIT_PX, 0)
        found = self._thumbnails.pixmap(placed.photo.file, placed.photo.extension)
        place = QRect(box.topLeft() + QPoint(0, scale.UNIT_PX), PICTURE)
        draw_picture(painter, place, found, self._look, "image")
        box.setLeft(box.left() + PICTURE.width() + 12)
        upper = QRect(box.left(), box.top() + 12, box.width(), 20)
        lower = QRect(box.left(), box.top() + 33, box.width(), 20)
        painter.setFont(self._caption_font)
        painter.setPen(QColor(theme.text if placed.caption else theme.text_faint))
        draw_line(painter, upper, placed.caption or placed.photo.file_name)
        painter.setFont(self._small_font)
        lacking = missing(placed)
        painter.setPen(QColor(theme.danger if lacking else theme.text_muted))
        draw_line(painter, lower, self._second_line(placed, lacking))
        painter.restore()

    def _second_line(self, placed: PlacedPhoto, lacking: list[str]) -> str:
        names = {"caption": self.tr("caption"), "credit": self.tr("credit"), "alt": self.tr("alt")}
        if lacking:
            return self.tr("Needs {what}").format(what=", ".join(names[name] for name in lacking))
        role = role_label(placed.placement.role)
        if self._list.is_unmarked(placed):
            role = self.tr("At the end: no mark in the text")
        return f"{role} · {placed.photo.text('credit')}"
