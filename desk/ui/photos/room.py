"""Every photo of the store in a grid, found as one types."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.model.changes import Changes
from desk.model.rows import PhotoRow
from desk.ui.context import Context
from desk.ui.empty_state import EmptyState
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.parts import Ground, TextRole, label, line, set_ground
from desk.ui.paged_list import RowRole
from desk.ui.photos.bringing.bringing import PhotoBringing
from desk.ui.photos.caption.panel import CaptionPanel
from desk.ui.photos.list_model import PhotoRows
from desk.ui.photos.tile_delegate import TILE_PX, TileDelegate, tile_size
from desk.ui.thumbnails import Thumbnails

PAUSE_MS = 80
SEARCH_PX = 400


class PhotosRoom(QWidget):
    """Finds photos, shows where they are used, and mends their texts.

    Signals:
        open_wanted: Id of an article that shows the chosen photo.
    """

    open_wanted = Signal(str)

    def __init__(
        self, context: Context, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = True
        self._wanted = ""  # the photo that is chosen as soon as it is here
        self.model = PhotoRows(context.shell.desk, context.shell.tasks, self)
        self.search = QLineEdit()
        self.count = label("", TextRole.CAPTION)
        self.grid = QListView()
        self._delegate = TileDelegate(context.look, thumbnails)
        self.detail = CaptionPanel(context, thumbnails)
        self.bringing = PhotoBringing(self, context, thumbnails)
        self.empty = EmptyState(
            context.look.icons,
            "images",
            self.tr("No photos yet"),
            self.tr("Drop a card, a folder or pictures here. Pictures of articles come here too."),
            self.tr("Add photos…"),
        )
        self.no_match = EmptyState(
            context.look.icons,
            "search",
            self.tr("No photo matches"),
            self.tr("The search looks at captions, credits, alt texts and file names."),
            self.tr("Show all photos"),
        )
        self._pages = QStackedWidget()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._set_up()
        self._lay_out()
        thumbnails.arrived.connect(self._repaint)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._reload()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self.grid.viewport():
            self._fit_tiles(self.grid.viewport().width())
        return super().eventFilter(watched, event)

    def _fit_tiles(self, width_px: int) -> None:
        """Make the tiles so wide that they fill the rows."""
        columns = max(1, width_px // TILE_PX)
        tile = tile_size(max(TILE_PX, width_px // columns - 1))
        if tile != self._delegate.tile:
            self._delegate.tile = tile
            self.grid.setGridSize(tile)

    def chosen(self) -> PhotoRow | None:
        """Return the photo that is chosen."""
        found: PhotoRow | None = self.grid.currentIndex().data(RowRole)
        return found

    def paste_pictures(self) -> None:
        """Bring in the pictures on the clipboard."""
        self.bringing.paste()

    def show_photo(self, photo: str) -> None:
        """Choose a photo of the sheet."""
        self._wanted = photo
        self.search.clear()
        self._choose_wanted()

    def _choose_wanted(self) -> None:
        found = self.model.row_of(self._wanted) if self._wanted else QModelIndex()
        if found.isValid():
            self._wanted = ""
            self.grid.setCurrentIndex(found)
            self.grid.scrollTo(found)

    def _reload(self) -> None:
        self._is_stale = False
        self.model.show_search(self.search.text().strip())

    def _set_up(self) -> None:
        self.search.setPlaceholderText(self.tr("Search captions, credits, file names"))
        self.search.setAccessibleName(self.tr("Search photos"))
        self.search.setClearButtonEnabled(True)
        self.search.setMaximumWidth(SEARCH_PX)
        self.search.addAction(
            self._context.look.icons.icon("search", Tone.FAINT),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.grid.setModel(self.model)
        self.grid.setItemDelegate(self._delegate)
        self.grid.setAccessibleName(self.tr("Photos"))
        self.grid.setViewMode(QListView.ViewMode.IconMode)
        self.grid.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.grid.setMovement(QListView.Movement.Static)
        self.grid.setResizeMode(QListView.ResizeMode.Adjust)
        self.grid.setUniformItemSizes(True)
        self.grid.viewport().installEventFilter(self)
        self.grid.setFrameShape(QFrame.Shape.NoFrame)
        self.grid.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.grid.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.search.textChanged.connect(self._pause.start)
        self._pause.timeout.connect(self._reload)
        self.no_match.acted.connect(self.search.clear)
        self.empty.acted.connect(self.bringing.choose_files)
        self.bringing.show_wanted.connect(self.show_photo)
        self.model.settled.connect(self._show_right_page)
        self.grid.selectionModel().selectionChanged.connect(self._show_chosen)
        self.detail.open_wanted.connect(self.open_wanted)
        self.grid.activated.connect(lambda _index: self.detail.focus_field("caption"))
        self._context.shell.changed.connect(self._on_changed)
        self._context.look.changed.connect(self._repaint)

    def _repaint(self, _what: object) -> None:
        self.grid.viewport().update()

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self._reload()
        else:
            self._is_stale = True

    def _show_right_page(self) -> None:
        rows = len(self.model.rows)
        page: QWidget = self.grid
        if not rows:
            page = self.no_match if self.model.search else self.empty
        self._pages.setCurrentWidget(page)
        self.count.setText(self.tr("%n photo(s)", "", rows) if rows else "")
        self._choose_wanted()
        self._show_chosen()

    def _show_chosen(self, *_indexes: object) -> None:
        rows: list[PhotoRow] = [
            index.data(RowRole) for index in sorted(self.grid.selectionModel().selectedIndexes())
        ]
        self.detail.show_photos(row.id for row in rows)

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        for page in (self.grid, self.empty, self.no_match):
            self._pages.addWidget(page)
        head = QHBoxLayout()
        head.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        head.addWidget(self.search, 1)
        head.addStretch(1)
        head.addWidget(self.count)
        head.addSpacing(scale.UNIT_PX)
        head.addWidget(self.bringing.button)
        room = QHBoxLayout()
        room.setSpacing(0)
        inset = QVBoxLayout()
        inset.setContentsMargins(scale.UNIT_PX, scale.UNIT_PX, 0, 0)
        inset.addWidget(self._pages)
        room.addLayout(inset, 1)
        room.addWidget(self.detail)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self.bringing.line)
        column.addLayout(room, 1)
        self.setFocusProxy(self.grid)
