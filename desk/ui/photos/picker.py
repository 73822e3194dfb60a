"""Photos of the store for a story, chosen from the sheet without leaving the story."""

from dataclasses import dataclass, field
from itertools import pairwise

from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desk.model.changes import Changes
from desk.model.rows import PhotoFilter, PhotoOrder
from desk.services.photo_sheet import PhotoSheet
from desk.ui.context import Context
from desk.ui.empty_state import EmptyState
from desk.ui.look import scale
from desk.ui.look.icons import Tone
from desk.ui.look.parts import TextRole, Variant, button, label, line
from desk.ui.photo_mime import MOST_PHOTOS
from desk.ui.photos.giving import Way, ways
from desk.ui.photos.grid import PhotoGrid
from desk.ui.photos.pictures import Pictures
from desk.ui.photos.selection import Selection
from desk.ui.photos.sheet_model import SheetModel
from desk.ui.photos.tile_delegate import TileDelegate, picture_place
from desk.ui.photos.tooltips import Tooltips

PAUSE_MS = 80  # one question for several quick keys
TILE_PX = 168
SIZE = QSize(880, 600)
PLACE_KEY = "photo_picker"
WAY_PX = 240
_DOWN = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Picked:
    """What a person took.

    Attributes:
        way: What the photos are for in the story; empty when that was not asked.
    """

    photos: tuple[str, ...]
    way: Way = field(default_factory=dict)


class PhotoPicker(QDialog):
    """Offers the photos of the store, without those that were rejected.

    Args:
        has_lead: Whether the story has a lead photo; None: what they are for is not asked.

    Signals:
        picked: ``Picked``.
        files_wanted: Files should be chosen instead.
    """

    picked = Signal(object)
    files_wanted = Signal()

    def __init__(self, context: Context, parent: QWidget, *, has_lead: bool | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._ids: tuple[str, ...] = ()
        self._is_asking = False
        self._ways: dict[str, Way] = {} if has_lead is None else ways(has_lead=has_lead)
        self.search = QLineEdit()
        self.count = label("", TextRole.CAPTION)
        self.way = QComboBox()
        self._make_sheet()
        self.empty, self.no_match = self._nothing_here(), self._nothing_found()
        self._pages = QStackedWidget()
        self.files = button(self.tr("Add photos…"), icon=context.look.icons.icon("image-plus"))
        self.cancel = button(self.tr("Cancel"))
        self.take = button("", Variant.PRIMARY)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._set_up()
        self._lay_out()
        self._connect()
        self._on_selection([])
        self._ask()
        self.search.setFocus()

    def accept(self) -> None:
        """Take the chosen photos; nothing happens without any."""
        if 0 < len(self._ids) <= MOST_PHOTOS:
            picked = Picked(self._ids, self._ways.get(self.way.currentText(), {}))
            super().accept()
            self.picked.emit(picked)

    def done(self, result: int) -> None:
        self._context.state.save_place(PLACE_KEY, self)
        super().done(result)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.search and isinstance(event, QKeyEvent):
            is_press = event.type() == QEvent.Type.KeyPress
            if is_press and event.key() in _DOWN:
                self._enter_sheet()
                return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        self._pause.stop()
        self._is_asking = True
        self.grid.selectionModel().clear()  # what another search found is not taken unseen
        found = PhotoFilter(search=self.search.text().strip(), is_rejected=False)
        self.model.show_query(found, PhotoOrder())

    def _enter_sheet(self) -> None:
        """Go to the photos; the first is chosen as soon as the answer is here."""
        if self._pause.isActive():
            self._ask()
        self.grid.setFocus()
        if not self._is_asking:
            self._choose_first()

    def _choose_first(self) -> None:
        if self.grid.hasFocus() and not self.selection.numbers():
            self.selection.choose(self.grid.currentIndex().row())

    def _toggle_current(self) -> None:
        """Choose one more photo, or one less: the arrows with Ctrl go on without choosing."""
        index = self.grid.currentIndex()
        if index.isValid():
            flag = QItemSelectionModel.SelectionFlag.Toggle
            self.grid.selectionModel().select(index, flag)

    def _on_settled(self) -> None:
        self._is_asking = False
        if self.model.rowCount():
            self._pages.setCurrentWidget(self.grid)
            self._choose_first()
        else:
            self._pages.setCurrentWidget(self.no_match if self.search.text() else self.empty)
        self.count.setText(self.tr("%n photo(s)", "", self.model.rowCount()))

    def _on_changed(self, _changes: Changes) -> None:
        self.model.refresh()

    def _on_seen(self, first: int, last: int) -> None:
        place = picture_place(self.grid.visualRect(self.model.index(0, 0)))
        if place.isValid():
            self.pictures.set_size(place.size(), self.devicePixelRatioF())
        self.model.look_at(first, last)

    def _on_selection(self, ids: list[str]) -> None:
        self._ids = tuple(ids)
        count = len(ids)
        self.take.setEnabled(0 < count <= MOST_PHOTOS)
        self.take.setText(
            self.tr("Attach %n photo(s)", "", count) if count else self.tr("Attach")
        )  # fmt: skip

    def _want_files(self) -> None:
        self.reject()
        self.files_wanted.emit()

    def _make_sheet(self) -> None:
        shell = self._context.shell
        sheet = PhotoSheet(shell.desk)
        self.model = SheetModel(sheet, shell.tasks, self)
        self.pictures = Pictures(shell.desk, shell.tasks, self)
        self.grid = PhotoGrid()
        self._delegate = TileDelegate(self._context.look, self.pictures)
        self._tooltips = Tooltips(self._context, self.grid)
        self.grid.setModel(self.model)
        self.grid.setItemDelegate(self._delegate)
        self.grid.setAccessibleName(self.tr("Photos"))
        self.grid.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.selection = Selection(self.grid, self.model, sheet, shell.tasks)

    def _nothing_here(self) -> EmptyState:
        return EmptyState(
            self._context.look.icons,
            "images",
            self.tr("No photos yet"),
            self.tr("Pictures that are added to a story are kept here for all others."),
        )

    def _nothing_found(self) -> EmptyState:
        return EmptyState(
            self._context.look.icons,
            "search",
            self.tr("No photo matches"),
            self.tr("Each word must begin a word of the photo's texts or of its file name."),
        )

    def _set_up(self) -> None:
        self.setWindowTitle(self.tr("Choose from Photos"))
        self.search.setPlaceholderText(self.tr("Search captions, credits, names, places"))
        self.search.setAccessibleName(self.tr("Search photos"))
        self.search.setClearButtonEnabled(True)
        self.search.addAction(
            self._context.look.icons.icon("search", Tone.FAINT),
            QLineEdit.ActionPosition.LeadingPosition,
        )
        self.search.installEventFilter(self)
        self.way.addItems(list(self._ways))
        self.way.setAccessibleName(self.tr("What the photos are for"))
        self.way.setMinimumWidth(WAY_PX)
        self.way.setVisible(bool(self._ways))
        for one in (self.files, self.cancel, self.take):
            one.setAutoDefault(False)  # Return belongs to the field and to the photos
        self.take.setToolTip(self.tr("Return or a double click takes what is chosen"))

    def _connect(self) -> None:
        grid, update = self.grid, self.grid.viewport().update
        self.search.textChanged.connect(lambda _text: self._pause.start())
        self._pause.timeout.connect(self._ask)
        self.model.settled.connect(self._on_settled)
        self.model.rows_arrived.connect(update)
        self.pictures.arrived.connect(lambda _file: update())
        self._delegate.told.connect(self._tooltips.show_for)
        grid.seen.connect(self._on_seen)
        grid.activated.connect(lambda _index: self.accept())
        grid.loupe_wanted.connect(self._toggle_current)
        self.selection.changed.connect(self._on_selection)
        self._context.shell.changed.connect(self._on_changed)
        self.files.clicked.connect(self._want_files)
        self.cancel.clicked.connect(self.reject)
        self.take.clicked.connect(self.accept)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(*[scale.GAP_PX, 12] * 2)
        head.setSpacing(12)
        head.addWidget(self.search, 1)
        head.addWidget(self.count)
        for page in (self.grid, self.empty, self.no_match):
            self._pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setContentsMargins(*[scale.GAP_PX, 12] * 2)
        foot.setSpacing(scale.UNIT_PX)
        foot.addWidget(self.files)
        foot.addStretch(1)
        for part in (self.way, self.cancel, self.take):
            foot.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(line())
        column.addWidget(self._pages, 1)
        column.addWidget(line())
        column.addLayout(foot)
        stops = (self.search, self.grid, self.way, self.take, self.cancel, self.files)
        for before, after in pairwise(stops):
            QWidget.setTabOrder(before, after)
        self.grid.set_tile_width(TILE_PX)
        if not self._context.state.restore_place(PLACE_KEY, self):
            self.resize(SIZE)
