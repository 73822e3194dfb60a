"""Tab and Return in tables, and columns that come into line when the cursor leaves."""

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from desk.text.formatting import table_edits
from desk.text.formatting.passage import Passage
from desk.text.formatting.tables import bars_kept, edited, left_behind
from desk.ui.editor.writing.list_aid import RETURNS, is_modified
from desk.ui.editor.writing.passages import PassageEdit, edit_passage, locate, replace
from desk.ui.editor.writing.typography_aid import is_in_code
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
        if is_in_code(self._body.textCursor().block()):
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
            if (
                self._is_typed
                and self._place.block() != cursor.block()
                and self._may_change(cursor)
            ):
                self._change(bars_kept)  # while it is known in which cell they were typed
            self._is_in = True
            self._place.setPosition(cursor.position())
            return
        if not self._is_in:
            return
        is_typed, self._is_in, self._is_typed = self._is_typed, False, False
        if is_typed and self._may_change(cursor):
            self._change(_tidy)

    def _may_change(self, cursor: QTextCursor) -> bool:
        # What was undone can be done again, until something else is changed.
        is_undone = self._body.can_redo
        return not is_undone and self._body.hasFocus() and not cursor.hasSelection()

    def _change(self, edit: PassageEdit) -> None:
        """Change the table where the cursor was; where it is, it stays."""
        if self._body.isReadOnly() or is_in_code(self._place.block()):
            return
        located = locate(self._place)
        made = edit(located.passage)
        change = text_change(located.passage.text, made.text) if made is not None else None
        if change is not None:
            start = located.position + change.position
            replace(self._body.textCursor(), start, start + change.removed, change.inserted)


def _tidy(passage: Passage) -> Passage | None:
    return edited(passage, table_edits.tidy)


def _next(passage: Passage) -> Passage | None:
    return edited(passage, table_edits.next_cell)


def _previous(passage: Passage) -> Passage | None:
    return edited(passage, table_edits.previous_cell)


def _below(passage: Passage) -> Passage | None:
    if passage.start != passage.end:
        return edited(passage, table_edits.cell_below)
    return left_behind(passage) or edited(passage, table_edits.cell_below)
