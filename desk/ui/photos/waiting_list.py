"""The stories that wait for a picture, as a list that takes photos."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSize, Qt, Signal
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
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from desk.model.rows import WaitingRow
from desk.services.picture_requests import stories_that_wait
from desk.ui.context import Context
from desk.ui.labels import headline_or_untitled
from desk.ui.look import scale
from desk.ui.moments import due_time, is_late
from desk.ui.paged_list import PagedList, RowRole, set_up_rows
from desk.ui.photo_mime import photos_in
from desk.ui.row_delegate import draw_ground, draw_line

ROW_PX = 80
LINE_PX = 20


class WaitingRows(PagedList[WaitingRow]):
    """Shows what waits, the story that is due first comes first."""

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(context.shell.tasks, parent)
        self._desk = context.shell.desk

    def read(self) -> None:
        """Ask what waits now; selection and place stay."""
        self.show_query(lambda after, _limit: [] if after else stories_that_wait(self._desk))

    def describe(self, row: WaitingRow) -> str:
        due = due_time(row.due, self._desk.now_ms())
        parts = (headline_or_untitled(row.headline), row.section, due, self.wanted(row))
        return ", ".join(part for part in parts if part)

    def wanted(self, row: WaitingRow) -> str:
        """Return what a story waits for."""
        return row.what or self.tr("No lead photo yet")


class WaitingList(QListView):
    """Lets one choose a story, and drop photos on it.

    Signals:
        enter_pressed: The chosen photos are for the current story.
        dropped: Id of a row, and ids of the photos that were dropped on it.
        open_wanted: Id of an article.
    """

    enter_pressed = Signal()
    dropped = Signal(str, object)
    open_wanted = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.rows = WaitingRows(context, self)
        set_up_rows(self, self.rows, self.tr("Stories that wait for a picture"))
        self._delegate = _Delegate(context, self.rows)
        self.setItemDelegate(self._delegate)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DropOnly)
        self.doubleClicked.connect(lambda index: self.open_wanted.emit(index.data(RowRole).article))

    def chosen(self) -> WaitingRow | None:
        """Return the story that is chosen."""
        found: WaitingRow | None = self.currentIndex().data(RowRole)
        return found

    def choose_none(self) -> None:
        """Leave every story as it is."""
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.choose_none()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.enter_pressed.emit()
            return
        super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if photos_in(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if photos_in(event.mimeData()) and index.isValid():
            self.setCurrentIndex(index)
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:
        row = self.indexAt(event.position().toPoint()).data(RowRole)
        photos = photos_in(event.mimeData())
        if row is None or not photos:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.dropped.emit(row.id, photos)


class _Delegate(QStyledItemDelegate):
    """Draws headline, due time and section, and what is wanted."""

    def __init__(self, context: Context, rows: WaitingRows) -> None:
        super().__init__(rows)
        self._look = context.look
        self._now_ms = context.shell.desk.now_ms
        self._rows = rows
        self._title_font = scale.font(scale.Size.BODY, QFont.Weight.DemiBold)
        self._small_font = scale.font(scale.Size.SMALL)

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(160, ROW_PX)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row: WaitingRow = index.data(RowRole)
        painter.save()
        theme = self._look.theme
        draw_ground(painter, option, theme)
        box = option.rect.adjusted(scale.GAP_PX, scale.UNIT_PX, -scale.GAP_PX, 0)
        box.setHeight(LINE_PX)
        painter.setFont(self._title_font)
        painter.setPen(QColor(theme.text if row.headline.strip() else theme.text_faint))
        draw_line(painter, box, headline_or_untitled(row.headline))
        painter.setFont(self._small_font)
        if facts := self._facts(row):
            box.translate(0, LINE_PX)
            late = is_late(row.due, self._now_ms())
            painter.setPen(QColor(theme.danger if late else theme.text_muted))
            draw_line(painter, box, facts)
        painter.setPen(QColor(theme.text if row.what else theme.text_muted))
        draw_line(painter, box.translated(0, LINE_PX), self._rows.wanted(row))
        painter.restore()

    def _facts(self, row: WaitingRow) -> str:
        due = due_time(row.due, self._now_ms())
        return " · ".join(part for part in (due, row.section, row.person) if part)
