"""The photo desk: the contact sheet, the loupe, and what is known of the chosen photos."""

from PySide6.QtCore import QEvent, QLocale, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from desk.model.changes import Changes
from desk.model.rows import PhotoRow
from desk.services.photo_sheet import PhotoSheet
from desk.ui.context import Context
from desk.ui.empty_state import EmptyState
from desk.ui.look.parts import Ground, line, set_ground
from desk.ui.photos.bringing.bringing import PhotoBringing
from desk.ui.photos.caption.panel import CaptionPanel
from desk.ui.photos.grid import PhotoGrid
from desk.ui.photos.handling import Handling
from desk.ui.photos.loupe import Loupe
from desk.ui.photos.marker import MANY
from desk.ui.photos.pictures import Pictures
from desk.ui.photos.selection import Selection
from desk.ui.photos.sheet_bar import SheetBar
from desk.ui.photos.sheet_model import SheetModel
from desk.ui.photos.side import Side
from desk.ui.photos.tile_delegate import TileDelegate, picture_place
from desk.ui.photos.tooltips import Tooltips
from desk.ui.photos.waiting import WaitingPane
from desk.ui.photos.way_back import WayBack
from desk.ui.thumbnails import Thumbnails

REST_MS = 60  # until pictures that were scrolled away are wanted no more


class PhotosRoom(QWidget):
    """Finds photos, marks them, and mends their texts.

    Attributes:
        left: Place at the left of the sheet.
        over: Place over the sheet.
        side: Place at the right, with the panel of the chosen photos.

    Signals:
        open_wanted: Id of an article that shows the chosen photo.
        selection_changed: Ids of the chosen photos, in the order of the sheet.
    """

    open_wanted = Signal(str)
    selection_changed = Signal(list)

    def __init__(
        self, context: Context, thumbnails: Thumbnails, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._is_stale = True
        self._before_large: tuple[int, list[int]] = (-1, [])
        shell = context.shell
        sheet = PhotoSheet(shell.desk)
        self.bar = SheetBar(context.look.icons, context.state)
        self.model = SheetModel(sheet, shell.tasks, self)
        self.pictures = Pictures(shell.desk, shell.tasks, self)
        self.grid = PhotoGrid()
        self._delegate = TileDelegate(context.look, self.pictures)
        self._tooltips = Tooltips(context, self.grid)
        self.grid.setModel(self.model)
        self.grid.setDragEnabled(True)
        self.grid.setItemDelegate(self._delegate)
        self.grid.setAccessibleName(self.tr("Photos"))
        self.selection = Selection(self.grid, self.model, sheet, shell.tasks)
        self.loupe = Loupe(context, self.pictures)
        self.handling = Handling(context, sheet, self.grid, self.selection, self._is_large)
        self.detail = CaptionPanel(context, thumbnails)
        self._wanted = ""  # the photo that is chosen as soon as it is here
        self.waiting = WaitingPane(context, self.chosen_ids)
        self.way_back = WayBack(context.look.icons)
        self.bringing = PhotoBringing(self, context, thumbnails)
        self.left, self.over, self.side = QVBoxLayout(), QVBoxLayout(), Side(self.detail)
        self.empty, self.no_match = self._nothing_here(), self._nothing_found()
        self._pages = QStackedWidget()
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._lay_out()
        self._connect()
        self._connect_large()
        self.grid.set_tile_width(self.bar.zoom.value())

    @property
    def search(self) -> QLineEdit:
        """The search field."""
        return self.bar.search

    def chosen(self) -> PhotoRow | None:
        """Return the photo that has the keyboard; None when there is none."""
        return self.selection.current()

    def chosen_ids(self) -> list[str]:
        """Return the ids of the chosen photos in their order; none until all are read."""
        rows = [self.model.row(row) for part in self.grid.chosen_rows() for row in part]
        return [row.id for row in rows if row is not None] if None not in rows else []

    def paste_pictures(self) -> None:
        """Bring in the pictures on the clipboard."""
        self.bringing.paste()

    def show_photo(self, photo: str) -> None:
        """Choose a photo of the sheet, whatever was filtered."""
        self._wanted = photo
        self.bar.clear()
        self._choose_wanted()

    def look_at_large(self) -> None:
        """Show the current photo, else the first one in sight, in the place of the sheet."""
        if not self.model.rowCount():
            return
        at = self.grid.currentIndex().row()
        # What is done in the loupe is done to the photo that is seen.
        self._before_large = self.selection.current_number(), self.selection.numbers()
        self.selection.choose(at if at >= 0 else self.grid.first_seen())
        self._pages.setCurrentWidget(self.loupe)
        self.setFocusProxy(self.loupe)
        self.loupe.setFocus()
        self._show_current()

    def close_loupe(self) -> None:
        """Show the sheet again, with the photo that was seen large.

        Those that were chosen before are chosen again, unless one went on to another.
        """
        number, before = self._before_large
        if number == self.selection.current_number() and len(before) > 1:
            self.selection.choose_all(before)
        self.setFocusProxy(self.grid)
        self._pages.setCurrentWidget(self.grid)
        self._show_right_page()
        self.grid.scrollTo(self.grid.currentIndex())
        self.grid.setFocus()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.waiting.refresh()
        if self._is_stale:
            self._is_stale = False
            self._ask()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        is_down = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down
        if is_down and event.type() == QEvent.Type.KeyPress and watched is self.search:
            self._enter_sheet()
            return True
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        self.pictures.forget_missing()
        self.model.show_query(self.bar.filter, self.bar.photo_order)

    def _on_changed(self, _changes: Changes) -> None:
        if self.isVisible():
            self.pictures.forget_missing()
            self.model.refresh()
        else:
            self._is_stale = True

    def _on_seen(self, first: int, last: int) -> None:
        place = picture_place(self.grid.visualRect(self.model.index(0, 0)))
        if place.isValid():
            self.pictures.set_size(place.size(), self.devicePixelRatioF())
        self.model.look_at(first, last)
        self._rest.start()

    def _forget_unseen(self) -> None:
        seen = range(self.grid.first_seen(), self.grid.last_seen() + 1)
        rows = (self.model.row(place) for place in seen)
        self.pictures.want_only({row.file for row in rows if row is not None})

    def _repaint(self, _what: object) -> None:
        self.grid.viewport().update()

    def _enter_sheet(self) -> None:
        if not self.model.rowCount():
            return
        if not self.grid.currentIndex().isValid():
            self.selection.choose(0)
        self.setFocusProxy(self.grid)
        self._pages.setCurrentWidget(self.grid)
        self.grid.setFocus()

    def _enter_photo(self) -> None:
        """Give the photos to the story that is chosen; without one write their caption."""
        if self.waiting.is_offering:
            self.waiting.attach_chosen()
        else:
            self.detail.focus_field("caption")

    def _choose_wanted(self) -> None:
        """Choose the wanted photo when it is here; it is looked for again with each answer."""
        if not self._wanted:
            return
        shell, wanted = self._context.shell, self._wanted

        def choose(row: PhotoRow | None) -> None:
            place = self.model.place_of(row.number) if row is not None else -1
            if row is not None and row.is_rejected and self._wanted == wanted:
                self.bar.show_rejected()
            if place >= 0 and self._wanted == wanted:
                self._wanted = ""
                self.selection.choose(place)

        shell.tasks.read(lambda: shell.desk.photo_row(wanted), choose, owner=self)

    def _on_selection(self, ids: list[str]) -> None:
        self._tell_count()
        is_too_much = len(ids) > MANY
        count, most = (QLocale().toString(number) for number in (len(ids), MANY))
        withheld = self.tr(
            "{count} photos are selected. Captions can be written for at most {most} at once:"
            " select fewer."
        )
        self.side.say(
            withheld.format(count=count, most=most)
            if is_too_much
            else self.tr("Choose a photo to write its caption.")
        )
        self.detail.show_photos(() if is_too_much else ids)
        self.selection_changed.emit(ids)

    # The loupe

    def _is_large(self) -> bool:
        return self._pages.currentWidget() is self.loupe

    def _step(self, by: int) -> None:
        self.selection.choose(self.grid.currentIndex().row() + by)

    def _go_to_end(self, is_last: bool) -> None:  # noqa: FBT001 (a signal gives it so)
        self.selection.choose(self.model.rowCount() - 1 if is_last else 0)

    def _show_current(self) -> None:
        at = self.grid.currentIndex().row()
        if not self._is_large() or at < 0:
            return
        row = self.model.row(at)
        if row is None:
            self.model.look_at(at, at)
            return
        near = (self.model.row(place) for place in (at + 1, at - 1))
        number, count = (QLocale().toString(n) for n in (at + 1, self.model.rowCount()))
        place = self.tr("{number} of {count}").format(number=number, count=count)
        self.loupe.show_photo(row, place, [one for one in near if one is not None])

    # The pages

    def _show_right_page(self) -> None:
        self._tell_count()
        self._choose_wanted()
        if not self.model.rowCount():
            self._pages.setCurrentWidget(self.no_match if self.model.total else self.empty)
            self.setFocusProxy(self.grid)
        elif not self._is_large():
            self._pages.setCurrentWidget(self.grid)

    def _tell_count(self) -> None:
        chosen = sum(map(len, self.grid.chosen_rows()))
        self.bar.tell_count(self.model.rowCount(), self.model.total, chosen)

    def _nothing_here(self) -> EmptyState:
        return EmptyState(
            self._context.look.icons,
            "images",
            self.tr("No photos yet"),
            self.tr("Drop a card, a folder or pictures here. Pictures of articles come here too."),
            self.tr("Add photos…"),
        )

    def _nothing_found(self) -> EmptyState:
        return EmptyState(
            self._context.look.icons,
            "search",
            self.tr("No photo matches"),
            self.tr(
                "A photo must fit every filter, and each word must begin a word of its texts or of "
                "its file name."
            ),
            self.tr("Show all photos"),
        )

    def _connect(self) -> None:
        grid, shell = self.grid, self._context.shell
        self.bar.changed.connect(self._ask)
        self.bar.resized.connect(grid.set_tile_width)
        self.bar.entered.connect(self._enter_sheet)
        self.search.installEventFilter(self)
        self.no_match.acted.connect(self.bar.clear)
        self.empty.acted.connect(self.bringing.choose_files)
        self.bringing.show_wanted.connect(self.show_photo)
        self.model.settled.connect(self._show_right_page)
        self.model.settled.connect(self._choose_wanted)
        self.model.rows_arrived.connect(grid.viewport().update)
        self.pictures.arrived.connect(self._repaint)
        self._delegate.told.connect(self._tooltips.show_for)
        grid.seen.connect(self._on_seen)
        grid.activated.connect(lambda _index: self._enter_photo())
        self._rest.timeout.connect(self._forget_unseen)
        self.selection.changed.connect(self._on_selection)
        self.detail.open_wanted.connect(self.open_wanted)
        self.selection_changed.connect(lambda _ids: self.waiting.show_choice())
        self.waiting.open_wanted.connect(self.open_wanted)
        self.empty.acted.connect(self.bringing.choose_files)
        self.bringing.show_wanted.connect(self.show_photo)
        shell.changed.connect(self._on_changed)
        self._context.look.changed.connect(self._repaint)

    def _connect_large(self) -> None:
        self.grid.loupe_wanted.connect(self.look_at_large)
        self.grid.key_given.connect(self.handling.take_key)
        self.handling.loupe_wanted.connect(self.look_at_large)
        self.handling.open_wanted.connect(self.open_wanted)
        self.handling.crop_wanted.connect(self.detail.crop_photo)
        self.loupe.closed.connect(self.close_loupe)
        self.loupe.step_wanted.connect(self._step)
        self.loupe.end_wanted.connect(self._go_to_end)
        self.loupe.key_given.connect(self.handling.take_key)
        self.selection.current_changed.connect(self._show_current)

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        for page in (self.grid, self.loupe, self.empty, self.no_match):
            self._pages.addWidget(page)
        self.left.addWidget(self.waiting)
        middle = QVBoxLayout()
        middle.setSpacing(0)
        self.over.addWidget(self.way_back)
        self.over.addWidget(self.bringing.line)
        middle.addLayout(self.over)
        middle.addWidget(self._pages, 1)
        room = QHBoxLayout()
        room.setSpacing(0)
        room.addLayout(self.left)
        room.addLayout(middle, 1)
        room.addWidget(self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.bar.head.addWidget(self.bringing.button)
        column.addWidget(self.bar)
        column.addWidget(line())
        column.addLayout(room, 1)
        self.setFocusProxy(self.grid)
