"""A Qt list that grows page by page and follows changes without losing its place."""

from collections.abc import Callable, Sequence
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from desk.ui.tasks import Tasks


class Row(Protocol):
    """A row of a list; ``id`` is its document."""

    @property
    def id(self) -> str:
        """UUID."""
        ...


R = TypeVar("R", bound=Row)
Index = QModelIndex | QPersistentModelIndex
LoadPage = Callable[[R | None, int], list[R]]
RowRole = Qt.ItemDataRole.UserRole
PAGE_ROWS = 200


class PagedList(QAbstractListModel, Generic[R]):
    """Rows of a query, newest first.

    Subclasses say what a row is called in ``describe``.

    Signals:
        settled: An answer has arrived and is shown; the number of rows may have changed.
    """

    settled = Signal()

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: list[R] = []
        self.is_settled = False
        self._tasks = tasks
        self._load: LoadPage[R] | None = None
        self._more = False
        self._loading = False
        self._generation = 0  # answers of older generations are dropped

    def describe(self, row: R) -> str:
        """Return what a screen reader says of a row."""
        raise NotImplementedError

    def show_query(self, load: LoadPage[R]) -> None:
        """Show the answer of another query; ``load`` gives the page after a row."""
        self._load = load
        self.refresh()

    def refresh(self) -> None:
        """Ask again for what is shown; selection and place stay."""
        self._ask(None, max(PAGE_ROWS, len(self.rows)), self._renew)

    def row_of(self, id_: str) -> QModelIndex:
        """Return where a document is shown; an invalid index when it is not."""
        for number, row in enumerate(self.rows):
            if row.id == id_:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == RowRole:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.describe(row)
        return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._more and not self._loading

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask(self.rows[-1] if self.rows else None, PAGE_ROWS, self._append)

    def _ask(self, after: R | None, limit: int, take: Callable[[list[R], int], None]) -> None:
        load = self._load
        if load is None:
            return
        self._loading = True
        self._generation += 1
        generation = self._generation

        def arrive(rows: list[R]) -> None:
            if generation != self._generation:
                return
            self._loading = False
            self.is_settled = True
            take(rows, limit)
            self.settled.emit()

        self._tasks.read(lambda: load(after, limit), arrive, owner=self)

    def _append(self, rows: list[R], limit: int) -> None:
        self._more = len(rows) == limit
        known = {row.id for row in self.rows}
        fresh = [row for row in rows if row.id not in known]
        self._insert(len(self.rows), fresh)

    def _renew(self, rows: list[R], limit: int) -> None:
        self._more = len(rows) == limit
        self._remove_missing({row.id for row in rows})
        known = {row.id for row in self.rows}
        place = 0
        while place < len(rows):
            end = place
            while end < len(rows) and rows[end].id not in known:
                end += 1
            if end > place:
                self._insert(place, rows[place:end])
                place = end
                continue
            self._bring(place, rows[place])
            place += 1

    def _bring(self, place: int, row: R) -> None:
        """Put a row that is somewhere below to its place, and renew it."""
        if self.rows[place].id != row.id:
            here = next(n for n in range(place, len(self.rows)) if self.rows[n].id == row.id)
            self.beginMoveRows(QModelIndex(), here, here, QModelIndex(), place)
            self.rows.insert(place, self.rows.pop(here))
            self.endMoveRows()
        if self.rows[place] != row:
            self.rows[place] = row
            self.dataChanged.emit(self.index(place), self.index(place))

    def _remove_missing(self, kept: set[str]) -> None:
        end = len(self.rows)
        while end > 0:
            if self.rows[end - 1].id in kept:
                end -= 1
                continue
            first = end - 1
            while first > 0 and self.rows[first - 1].id not in kept:
                first -= 1
            self.beginRemoveRows(QModelIndex(), first, end - 1)
            del self.rows[first:end]
            self.endRemoveRows()
            end = first

    def _insert(self, place: int, rows: Sequence[R]) -> None:
        if rows:
            self.beginInsertRows(QModelIndex(), place, place + len(rows) - 1)
            self.rows[place:place] = rows
            self.endInsertRows()


def set_up_rows(view: QListView, rows: QAbstractListModel, name: str) -> None:
    """Make a view show rows as all lists of the desk do; a screen reader calls it ``name``."""
    view.setModel(rows)
    view.setAccessibleName(name)
    view.setMouseTracking(True)
    view.setUniformItemSizes(True)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
