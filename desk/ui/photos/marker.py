"""Marks photos with stars, colours and rejection: many at once, one step of undo."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desk.model.rows import PhotoRow
from desk.services.commands.photo_marks import SetMarks
from desk.services.photo_sheet import PhotoSheet
from desk.ui.context import Context
from desk.ui.dialogs import Question, confirm
from desk.ui.photos.mark_keys import Mark

MANY = 1_000  # photos; marking more takes a while, and may be a slip


class Marker(QObject):
    """Puts marks on photos.

    Signals:
        marked: The photos have their marks.
    """

    marked = Signal()

    def __init__(self, context: Context, sheet: PhotoSheet, over: QWidget) -> None:
        super().__init__(over)
        self._context = context
        self._sheet = sheet
        self._over = over

    def mark(self, numbers: Sequence[int], mark: Mark) -> None:
        """Mark photos, named by ``PhotoRow.number``."""
        if not numbers or (len(numbers) > MANY and not self._is_meant(len(numbers))):
            return
        self._context.shell.tasks.read(
            lambda: list(self._sheet.rows(numbers).values()), partial(self._set, mark), owner=self
        )

    def _set(self, mark: Mark, rows: list[PhotoRow]) -> None:
        photos = tuple(row.id for row in rows)
        rejected = None
        if mark.toggles_rejected:
            rejected = not all(row.is_rejected for row in rows)
        command = SetMarks(photos, mark.rating, mark.colour, rejected)
        self._context.shell.do(self._label(mark, len(rows), rejected=rejected), command, self._done)

    def _done(self, _done: object) -> None:
        self.marked.emit()

    def _label(self, mark: Mark, count: int, *, rejected: bool | None) -> str:
        if mark.rating is not None:
            return self.tr("Rate %n photo(s)", "", count)
        if mark.colour is not None:
            return self.tr("Colour %n photo(s)", "", count)
        if rejected:
            return self.tr("Reject %n photo(s)", "", count)
        return self.tr("Take back %n photo(s)", "", count)

    def _is_meant(self, count: int) -> bool:
        question = Question(
            self.tr("Mark photos"),
            self.tr("%n photo(s) are selected. Marking all of them takes a while.", "", count),
            self.tr("Mark all"),
        )
        return confirm(self._over, self._context.look.icons, question)
