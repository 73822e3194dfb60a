"""Tab and Return in tables, and columns that come into line when the cursor leaves."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from desk.text.formatting import table_edits
from desk.text.formatting.passage import Passage
from desk.text.formatting.tables import edited, left_behind
from desk.ui.editor.writing.list_aid import RETURNS, is_modified
from desk.ui.editor.writing.passages import edit_passage, locate, replace
from desk.ui.text_change import text_change
from desk.ui.text_edit import TextEdit


class TableAid(QObject):
    """Goes from cell to cell at Tab and Shift+Tab, and a row down at Return."""

    def __init__(self, body: TextEdit) -> None:
        super().__init__(body)
        self._body = body
        self._place = QTextCursor(body.document())  # follows the table through other edits
        self._is_in = self._is_typed = False
        body.cursorPositionChanged.connect(self._follow)

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer Tab, Shift+Tab and Return."""
        key = event.key()
        if not self._is_in:
            return False
        self._is_typed = self._is_typed or bool(event.text())
        if key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab, *RETURNS):
            return False
        if key == Qt.Key.Key_Tab:
            return edit_passage(self._body, _next)
        if key == Qt.Key.Key_Backtab:
            return edit_passage(self._body, _previous)
        return not is_modified(event) and edit_passage(self._body, _below)

    def _follow(self) -> None:
        """Watch the cursor: bring the columns into line when a table is left that was typed in."""
        cursor = self._body.textCursor()
        if "|" in cursor.block().text():
            self._is_in = True
            self._place.setPosition(cursor.position())
            return
        if not self._is_in:
            return
        is_typed, self._is_in, self._is_typed = self._is_typed, False, False
        # What was undone can be done again, until something else is changed.
        is_undone = self._body.can_redo
        if is_typed and not is_undone and self._body.hasFocus() and not cursor.hasSelection():
            self._tidy()

    def _tidy(self) -> None:
        if self._body.isReadOnly():
            return
        located = locate(self._place)
        made = edited(located.passage, table_edits.tidy)
        change = text_change(located.passage.text, made.text) if made is not None else None
        if change is not None:
            start = located.position + change.position
            replace(self._body.textCursor(), start, start + change.removed, change.inserted)


def _next(passage: Passage) -> Passage | None:
    return edited(passage, table_edits.next_cell)


def _previous(passage: Passage) -> Passage | None:
    return edited(passage, table_edits.previous_cell)


def _below(passage: Passage) -> Passage | None:
    if passage.start != passage.end:
        return edited(passage, table_edits.cell_below)
    return left_behind(passage) or edited(passage, table_edits.cell_below)
