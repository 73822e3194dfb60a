"""What a person does with the photos that are chosen: by keys, by the menu, by pointing."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QKeyEvent

from desk.model.photo import Photo
from desk.model.rows import PhotoRow
from desk.services.photo_sheet import PhotoSheet
from desk.ui.context import Context
from desk.ui.photos.file_info import FileInfo
from desk.ui.photos.grid import PhotoGrid
from desk.ui.photos.mark_keys import CROP_KEY, INFORMATION_KEY, Mark, is_plain, mark_of
from desk.ui.photos.marker import Marker
from desk.ui.photos.selection import Selection
from desk.ui.photos.sheet_menu import Doings, SheetMenu


class Handling(QObject):
    """Takes the keys and the context menu of the sheet and of the loupe.

    Signals:
        open_wanted: Id of an article.
        loupe_wanted: The current photo is to be seen large.
        crop_wanted: Id of the photo whose crops are to be worked on.
    """

    open_wanted = Signal(str)
    loupe_wanted = Signal()
    crop_wanted = Signal(str)

    def __init__(
        self,
        context: Context,
        sheet: PhotoSheet,
        grid: PhotoGrid,
        selection: Selection,
        is_large: Callable[[], bool],
    ) -> None:
        super().__init__(grid)
        self._context = context
        self._grid = grid
        self._selection = selection
        self._is_large = is_large
        self._marker = Marker(context, sheet, grid)
        grid.customContextMenuRequested.connect(self._menu)

    def take_key(self, event: QKeyEvent) -> None:
        """Do what a key stands for, and accept it; leave every other key."""
        mark = mark_of(event)
        if mark is not None:
            event.accept()
            self._mark(mark)
        elif is_plain(event, INFORMATION_KEY):
            event.accept()
            self._tell(self._selection.current())
        elif is_plain(event, CROP_KEY):
            event.accept()
            self._crop(self._selection.current())

    def _mark(self, mark: Mark) -> None:
        current = self._selection.current_number()
        only_one = self._is_large() and current >= 0
        self._marker.mark([current] if only_one else self._selection.numbers(), mark)

    def _crop(self, row: PhotoRow | None) -> None:
        if row is not None:
            self.crop_wanted.emit(row.id)

    def _tell(self, row: PhotoRow | None) -> None:
        if row is None:
            return
        shell = self._context.shell

        def show(photo: Photo) -> None:
            FileInfo(photo, self._grid).open()

        shell.tasks.read(lambda: shell.desk.photo(row.id), show, owner=self)

    def _menu(self, place: QPoint) -> None:
        row = self._selection.current()
        if row is None:
            return
        doings = Doings(
            self.loupe_wanted.emit, self._crop, self._mark, self.open_wanted.emit, self._tell
        )  # fmt: skip
        count = sum(map(len, self._grid.chosen_rows()))
        menu = SheetMenu(row, count, self._context, doings, self._grid)
        menu.popup(self._grid.viewport().mapToGlobal(place))
