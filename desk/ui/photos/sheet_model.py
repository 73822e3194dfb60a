"""The photos of the contact sheet as a Qt list whose length is known and whose rows come later.

What a query finds is one number a photo (``PhotoRow.number``); the row of a photo is read when it
is looked at, so that the end of a hundred thousand is as near as the beginning.
"""

from array import array
from collections import OrderedDict
from collections.abc import Iterable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desk.errors import DeskError
from desk.model.rows import PhotoFilter, PhotoOrder, PhotoRow
from desk.services.photo_sheet import Found, PhotoSheet, Question
from desk.ui.paged_list import RowRole
from desk.ui.photo_mime import PHOTO_MIME, photo_mime
from desk.ui.photos.wording import describe
from desk.ui.tasks import Tasks

BLOCK = 64  # rows that are read at once
KEPT = 6_000  # rows
Index = QModelIndex | QPersistentModelIndex


class SheetModel(QAbstractListModel):
    """Photos in the order of a query.

    Signals:
        settled: An answer has arrived and is shown; the number of photos may have changed.
        rows_arrived: Rows that were only places are here.
    """

    settled = Signal()
    rows_arrived = Signal()

    def __init__(self, sheet: PhotoSheet, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.filter = PhotoFilter()
        self.order = PhotoOrder()
        self.total = 0  # photos of the store
        self.numbers: array[int] = array("q")
        self.is_settled = False
        self._sheet = sheet
        self._tasks = tasks
        self._rows: OrderedDict[int, PhotoRow] = OrderedDict()
        self._seen = range(0)
        self._kept: frozenset[int] = frozenset()
        self._generation = 0  # answers to older questions are dropped
        self._answers = 0  # rows that were asked for before the last one may be stale
        self._is_asking = self._is_stale = self._is_reading = False

    # What is shown

    def show_query(self, filter_: PhotoFilter, order: PhotoOrder) -> None:
        """Show what another query finds."""
        self.filter, self.order = filter_, order
        self._kept = frozenset()
        self._generation += 1
        self._is_asking = False
        self.refresh()

    def refresh(self) -> None:
        """Ask again for what is shown; questions that come too fast become one."""
        if self._is_asking:
            self._is_stale = True
            return
        self._is_asking, self._is_stale = True, False
        generation = self._generation
        shown = self.numbers[:] if self._kept else ()
        question = Question(self.filter, self.order, self._kept, shown, self._seen)

        def arrive(found: Found) -> None:
            if generation == self._generation:
                self._is_asking = False
                self._take(found)

        def fail(error: DeskError) -> None:
            self._is_asking = False
            self._tasks.failed.emit(error)

        self._tasks.read(lambda: self._sheet.find(question), arrive, fail, owner=self)

    def keep(self, numbers: Iterable[int]) -> None:
        """Let these photos stay in their places though the query finds them no more.

        A photo that somebody works on does not vanish because it got what it was found by.
        """
        before, self._kept = self._kept, frozenset(numbers)
        if before - self._kept:
            self.refresh()

    def look_at(self, first: int, last: int) -> None:
        """Say which rows are on the screen; they are read before all others."""
        self._seen = range(max(0, first), max(0, last + 1))
        self._read_more()

    def row(self, place: int) -> PhotoRow | None:
        """Return the photo in a place; None until it has been read."""
        return self._rows.get(self.numbers[place]) if 0 <= place < len(self.numbers) else None

    def place_of(self, number: int) -> int:
        """Return the place of a photo; -1 when it is not shown."""
        try:
            return self.numbers.index(number)
        except ValueError:
            return -1

    @property
    def rows(self) -> list[PhotoRow]:
        """The photos that were read, in their order."""
        return [self._rows[number] for number in self.numbers if number in self._rows]

    # What Qt asks of a model

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.numbers)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == RowRole:
            return self.row(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self.row(index.row())
            return describe(row) if row else self._place_name(index.row())
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return [PHOTO_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        rows = (self.row(place) for place in sorted(index.row() for index in indexes))
        return photo_mime(row.id for row in rows if row is not None)

    def _place_name(self, place: int) -> str:
        return self.tr("Photo {number}").format(number=place + 1)

    # What arrives

    def _take(self, found: Found) -> None:
        self.is_settled, self.total = True, found.total
        old, new = self.numbers, found.numbers
        self._rows = OrderedDict(found.rows)
        self._answers += 1
        if old != new:
            self._change(old, new)
        elif new:
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, 0))
        self.settled.emit()
        if self._is_stale:
            self.refresh()
        self._read_more()

    def _change(self, old: "array[int]", new: "array[int]") -> None:
        """Exchange the numbers; one stretch that came or went is told as such."""
        shorter = min(len(old), len(new))
        head = _alike(old, new, shorter)
        tail = _alike(old[::-1], new[::-1], shorter - head)
        if head + tail == len(old) and old:
            self.beginInsertRows(QModelIndex(), head, len(new) - tail - 1)
            self.numbers = new
            self.endInsertRows()
        elif head + tail == len(new) and new:
            self.beginRemoveRows(QModelIndex(), head, len(old) - tail - 1)
            self.numbers = new
            self.endRemoveRows()
        else:
            self.beginResetModel()
            self.numbers = new
            self.endResetModel()

    def _read_more(self) -> None:
        """Read the next block of what is on the screen and around it; one question at a time."""
        if self._is_reading:
            return  # asked again when the answer is here: what is on the screen then comes first
        wanted = self._missing()
        if not wanted:
            return
        self._is_reading = True
        answers = self._answers

        def arrive(rows: dict[int, PhotoRow]) -> None:
            self._is_reading = False
            if answers != self._answers:
                self._read_more()
                return
            self._rows.update(rows)
            while len(self._rows) > KEPT:
                self._rows.popitem(last=False)
            self.rows_arrived.emit()
            # A photo that is gone is found missing by the query that its going brings about.
            if set(rows) & set(wanted):
                self._read_more()

        def fail(error: DeskError) -> None:
            self._is_reading = False  # asked again when something else is on the screen
            self._tasks.failed.emit(error)

        self._tasks.read(lambda: self._sheet.rows(wanted), arrive, fail, owner=self)

    def _missing(self) -> list[int]:
        seen = self._seen
        around = range(
            max(0, seen.start - len(seen)), min(len(self.numbers), seen.stop + len(seen))
        )
        for rows in (seen, around):
            numbers = (self.numbers[row] for row in rows if row < len(self.numbers))
            missing = [number for number in numbers if number not in self._rows]
            if missing:
                return missing[: max(BLOCK, len(seen))]
        return []


def _alike(some: Sequence[int], others: Sequence[int], most: int) -> int:
    """Return how many numbers are the same from the beginning on, ``most`` at most."""
    low, high = 0, most
    while low < high:  # slices are compared faster than numbers one by one
        middle = (low + high + 1) // 2
        if some[low:middle] == others[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
