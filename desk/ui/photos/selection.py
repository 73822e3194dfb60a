"""Which photos of the sheet are chosen; kept while the list changes under them."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QTimer,
    Signal,
)

from desk.model.rows import PhotoRow
from desk.services.photo_sheet import PhotoSheet
from desk.ui.photos.grid import PhotoGrid
from desk.ui.photos.sheet_model import SheetModel
from desk.ui.tasks import Tasks

Flag = QItemSelectionModel.SelectionFlag


class Selection(QObject):
    """Follows the selection of a grid.

    Signals:
        changed: Ids of the chosen photos, in the order of the sheet.
        current_changed: Another photo has the keyboard, or it says something new.
    """

    changed = Signal(list)
    current_changed = Signal()

    def __init__(self, grid: PhotoGrid, model: SheetModel, sheet: PhotoSheet, tasks: Tasks) -> None:
        super().__init__(grid)
        self._grid = grid
        self._model = model
        self._sheet = sheet
        self._tasks = tasks
        self._told: tuple[int, ...] = ()
        self._before: tuple[list[int], int, int] = (
            [],
            -1,
            -1,
        )  # numbers, current one and its place
        self._top = -1
        # One question for what an arrow number or a drag changes in one breath.
        self._pause = QTimer(self, singleShot=True, interval=0)
        self._pause.timeout.connect(self._tell)
        grid.selectionModel().selectionChanged.connect(self._pause.start)
        grid.selectionModel().currentChanged.connect(self._on_current)
        model.modelAboutToBeReset.connect(self._remember)
        model.modelReset.connect(self._restore)
        model.rowsAboutToBeInserted.connect(self._remember_top)
        model.rowsInserted.connect(self._restore_top)
        model.settled.connect(self._pause.start)
        model.settled.connect(self.current_changed)
        model.rows_arrived.connect(self._pause.start)
        model.rows_arrived.connect(self.current_changed)

    def numbers(self) -> list[int]:
        """Return the numbers of the chosen photos, in the order of the sheet."""
        return [
            number
            for rows in self._grid.chosen_rows()
            for number in self._model.numbers[rows.start : rows.stop]
        ]

    def current(self) -> PhotoRow | None:
        """Return the photo that has the keyboard; None when there is none, or it is not read."""
        index = self._grid.currentIndex()
        return self._model.row(index.row()) if index.isValid() else None

    def current_number(self) -> int:
        """Return the number of that photo; -1 when there is none."""
        row = self._grid.currentIndex().row()
        return self._model.numbers[row] if 0 <= row < len(self._model.numbers) else -1

    def choose(self, row: int) -> None:
        """Choose the photo in a place, and no other."""
        last = len(self._model.numbers) - 1
        if last >= 0:
            self._grid.setCurrentIndex(self._model.index(min(max(0, row), last), 0))

    def choose_all(self, numbers: Iterable[int]) -> None:
        """Choose these photos; the one that has the keyboard keeps it."""
        self._grid.selectionModel().select(self._chosen(numbers), Flag.ClearAndSelect)

    def _on_current(self) -> None:
        self._pause.start()
        self.current_changed.emit()

    def _tell(self) -> None:
        numbers = self.numbers()
        if tuple(numbers) == self._told:
            return
        rows = [self._model.row(row) for part in self._grid.chosen_rows() for row in part]
        read = [row.id for row in rows if row is not None]
        if len(read) == len(numbers):
            self._announce(numbers, read)
        else:
            self._tasks.read(
                lambda: self._sheet.ids(numbers), partial(self._announce, numbers), owner=self
            )

    def _announce(self, numbers: list[int], ids: list[str]) -> None:
        if numbers != self.numbers():  # others were chosen in the meantime
            return
        self._told = tuple(numbers)
        self._model.keep(numbers)
        self.changed.emit(ids)

    def _remember(self) -> None:
        self._before = (self.numbers(), self.current_number(), self._grid.currentIndex().row())
        self._remember_top()

    def _remember_top(self) -> None:
        top = self._grid.first_seen()
        self._top = self._model.numbers[top] if 0 < top < len(self._model.numbers) else -1

    def _restore_top(self) -> None:
        self._grid.updateGeometries()
        if self._top >= 0 and (row := self._model.place_of(self._top)) >= 0:
            self._grid.show_at_top(row)

    def _restore(self) -> None:
        numbers, current, place = self._before
        if not self._model.numbers:
            return
        self._restore_top()
        selection = self._grid.selectionModel()
        row = self._model.place_of(current)
        if row < 0 <= place:
            row = min(place, len(self._model.numbers) - 1)  # the next one takes its place
        chosen = self._chosen(numbers)
        if row >= 0:
            selection.setCurrentIndex(self._model.index(row, 0), Flag.NoUpdate)
            if not chosen.size() and numbers:
                chosen.select(self._model.index(row, 0), self._model.index(row, 0))
        selection.select(chosen, Flag.ClearAndSelect)

    def _chosen(self, numbers: Iterable[int]) -> QItemSelection:
        wanted = frozenset(numbers)
        made = QItemSelection()
        if not wanted:
            return made
        rows = [row for row, number in enumerate(self._model.numbers) if number in wanted]
        for part in stretches(rows):
            made.select(self._model.index(part.start, 0), self._model.index(part[-1], 0))
        return made


def stretches(rows: Iterable[int]) -> list[range]:
    """Return rising numbers as ranges without gaps."""
    found: list[range] = []
    for row in rows:
        if found and found[-1].stop == row:
            found[-1] = range(found[-1].start, row + 1)
        else:
            found.append(range(row, row + 1))
    return found
