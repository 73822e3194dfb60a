"""The list of articles with its search, filters and empty states."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListView,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.model.changes import Changes
from desk.model.rows import ArticleFilter, ArticleRow
from desk.ui.articles.delegate import ArticleDelegate
from desk.ui.articles.filter_bar import FilterBar
from desk.ui.articles.list_model import ArticleList
from desk.ui.context import Context
from desk.ui.empty_state import EmptyState
from desk.ui.look import scale
from desk.ui.look.parts import Ground, button, line, set_ground
from desk.ui.paged_list import RowRole, set_up_rows
from desk.ui.thumbnails import Thumbnails


class ArticlesRoom(QWidget):
    """Finds articles and opens them.

    Signals:
        open_wanted: Id of an article.
        new_wanted: A new article is wanted.
        import_wanted: Files are to be brought in.
        sample_wanted: The sample newsroom is wanted.
        export_wanted: Ids of articles that are to be exported.
        delete_wanted: Ids of articles that are to be taken off the list.
        files_given: Paths of files that were dropped on the list.
    """

    open_wanted = Signal(str)
    new_wanted = Signal()
    import_wanted = Signal()
    sample_wanted = Signal()
    export_wanted = Signal(list)
    delete_wanted = Signal(list)
    files_given = Signal(list)

    def __init__(
        self, context: Context, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = False
        self.bar = FilterBar(context.look.icons)
        self.model = ArticleList(context.shell.desk, context.shell.tasks, self)
        self.list = QListView()
        self._delegate = ArticleDelegate(context, thumbnails)
        self._pages = QStackedWidget()
        self.empty = self._empty_store()
        self.no_match = self._nothing_found()
        self._set_up_list()
        self._lay_out()
        self._connect()
        thumbnails.arrived.connect(self._repaint)
        self.reload()

    def reload(self) -> None:
        """Ask for the list, the sections and the people anew."""
        self._is_stale = False
        self.model.show_filter(self.bar.filter)
        desk = self._context.shell.desk
        tasks = self._context.shell.tasks
        tasks.read(desk.sections, self.bar.set_sections, owner=self)
        tasks.read(
            lambda: [person.name for person in desk.people() if person.articles],
            self.bar.set_people,
            owner=self,
        )

    def focus_search(self) -> None:
        """Put the keyboard into the search field."""
        self.bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.bar.search.selectAll()

    def chosen(self) -> list[str]:
        """Return the ids of the selected articles."""
        rows = self.list.selectionModel().selectedIndexes()
        return [index.data(RowRole).id for index in sorted(rows, key=lambda index: index.row())]

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.files_given.emit(_files(event.mimeData()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self.reload()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            if watched is self.bar.search and event.key() == Qt.Key.Key_Down:
                self._enter_list()
                return True
            if watched is self.list and event.key() == Qt.Key.Key_Delete and self.chosen():
                self.delete_wanted.emit(self.chosen())
                return True
        return super().eventFilter(watched, event)

    def _set_up_list(self) -> None:
        set_up_rows(self.list, self.model, self.tr("Articles"))
        self.list.setItemDelegate(self._delegate)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.installEventFilter(self)
        self.bar.search.installEventFilter(self)

    def _connect(self) -> None:
        self.bar.changed.connect(self.model.show_filter)
        self.bar.entered.connect(self._enter_list)
        self.bar.new_wanted.connect(self.new_wanted)
        self.list.activated.connect(self._open)
        self.model.settled.connect(self._show_right_page)
        self._context.shell.changed.connect(self._on_changed)
        self._context.look.changed.connect(self._repaint)

    def _repaint(self, _what: object) -> None:
        self.list.viewport().update()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.reload()
        else:
            self._is_stale = True

    def _open(self, index: QModelIndex) -> None:
        row: ArticleRow = index.data(RowRole)
        self.open_wanted.emit(row.id)

    def _enter_list(self) -> None:
        if not self.model.rows:
            return
        if not self.chosen():
            self.list.setCurrentIndex(self.model.index(0))
        self.list.setFocus()

    def _menu(self, place: QPoint) -> None:
        chosen = self.chosen()
        if not chosen:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        icons = self._context.look.icons
        menu.addAction(icons.icon("pencil"), self.tr("Open"), lambda: self._open_all(chosen))
        menu.addAction(
            icons.icon("package"), self.tr("Export…"), lambda: self.export_wanted.emit(chosen)
        )
        menu.addSeparator()
        menu.addAction(
            icons.icon("trash-2"), self.tr("Delete"), lambda: self.delete_wanted.emit(chosen)
        )
        menu.popup(self.list.viewport().mapToGlobal(place))

    def _open_all(self, ids: list[str]) -> None:
        for id_ in ids:
            self.open_wanted.emit(id_)

    def _show_right_page(self) -> None:
        if self.model.rows:
            page: QWidget = self.list
        elif self.model.filter == ArticleFilter():
            page = self.empty
        else:
            page = self.no_match
        self._pages.setCurrentWidget(page)

    def _empty_store(self) -> EmptyState:
        icons = self._context.look.icons
        state = EmptyState(
            icons,
            "newspaper",
            self.tr("No articles yet"),
            self.tr("Start one, or bring in what you have: Markdown, text or HTML files."),
            self.tr("New article"),
        )
        state.acted.connect(self.new_wanted)
        self.import_ = button(self.tr("Import…"), icon=icons.icon("file-input"))
        self.import_.clicked.connect(self.import_wanted)
        self.sample = button(self.tr("Try the sample newsroom"), icon=icons.icon("sparkles"))
        self.sample.clicked.connect(self.sample_wanted)
        row = QHBoxLayout()
        row.setSpacing(scale.UNIT_PX)
        row.addStretch(1)
        row.addWidget(self.import_)
        row.addWidget(self.sample)
        row.addStretch(1)
        column = state.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertLayout(column.count() - 1, row)
        return state

    def _nothing_found(self) -> EmptyState:
        state = EmptyState(
            self._context.look.icons,
            "search",
            self.tr("No article matches"),
            self.tr("Each word must begin a word of the article. Try fewer words or filters."),
            self.tr("Show all articles"),
        )
        state.acted.connect(self.bar.clear)
        return state

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        for page in (self.list, self.empty, self.no_match):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(line())
        column.addWidget(self._pages, 1)
        self.setFocusProxy(self.list)
        self.setAcceptDrops(True)


def _files(source: QMimeData) -> list[Path]:
    return [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
