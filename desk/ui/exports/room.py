"""What left the desk: a list of receipts."""

from pathlib import Path

from PySide6.QtCore import QModelIndex, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.model.changes import Changes
from desk.model.rows import ReceiptRow
from desk.ui.context import Context
from desk.ui.empty_state import EmptyState
from desk.ui.exports.list_model import ReceiptDelegate, ReceiptList
from desk.ui.look import scale
from desk.ui.look.parts import Ground, TextRole, button, label, line, set_ground
from desk.ui.paged_list import RowRole, set_up_rows


class ExportsRoom(QWidget):
    """Shows what was exported, and opens its folder or article.

    Signals:
        open_wanted: Id of an article.
    """

    open_wanted = Signal(str)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = True
        self.model = ReceiptList(context.shell.desk, context.shell.tasks, self)
        self.list = QListView()
        self._delegate = ReceiptDelegate(context)
        icons = context.look.icons
        self.folder = button(self.tr("Open folder"), icon=icons.icon("folder-open"))
        self.article = button(self.tr("Open article"), icon=icons.icon("pencil"))
        self.empty = EmptyState(
            icons,
            "package",
            self.tr("Nothing exported yet"),
            self.tr(
                "Open an article and press Export. What was sent, when and to where is kept here."
            ),
        )
        self._pages = QStackedWidget()
        self._set_up()
        self._lay_out()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._reload()

    def chosen(self) -> ReceiptRow | None:
        """Return the export that is chosen."""
        found: ReceiptRow | None = self.list.currentIndex().data(RowRole)
        return found

    def _reload(self) -> None:
        self._is_stale = False
        self.model.load()

    def _set_up(self) -> None:
        set_up_rows(self.list, self.model, self.tr("Exports"))
        self.list.setItemDelegate(self._delegate)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.activated.connect(self._activate)
        self.list.selectionModel().currentChanged.connect(self._enable)
        self.folder.clicked.connect(self._open_folder)
        self.article.clicked.connect(self._open_article)
        self.model.settled.connect(self._show_right_page)
        self._context.shell.changed.connect(self._on_changed)
        self._context.look.changed.connect(self._repaint)
        self._enable()

    def _repaint(self, _theme: object) -> None:
        self.list.viewport().update()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._reload()
        else:
            self._is_stale = True

    def _enable(self, *_indexes: object) -> None:
        for tool in (self.folder, self.article):
            tool.setEnabled(self.chosen() is not None)

    def _show_right_page(self) -> None:
        self._pages.setCurrentWidget(self.list if self.model.rows else self.empty)
        self._enable()

    def _activate(self, _index: QModelIndex) -> None:
        self._open_folder()

    def _open_folder(self) -> None:
        row = self.chosen()
        if row is None:
            return
        if not Path(row.folder).is_dir():
            text = self.tr("The folder {folder} is not there any more. Export the article again.")
            self._context.messages.warning(text.format(folder=row.folder))
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(row.folder))

    def _open_article(self) -> None:
        row = self.chosen()
        if row is not None:
            self.open_wanted.emit(row.article)

    def _menu(self, place: QPoint) -> None:
        if self.chosen() is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = self._context.look.icons
        menu.addAction(icons.icon("folder-open"), self.tr("Open folder"), self._open_folder)
        menu.addAction(icons.icon("pencil"), self.tr("Open article"), self._open_article)
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        head = QHBoxLayout()
        head.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        head.setSpacing(scale.UNIT_PX)
        head.addWidget(label(self.tr("Exports"), TextRole.HEADING))
        head.addStretch(1)
        head.addWidget(self.article)
        head.addWidget(self.folder)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)
