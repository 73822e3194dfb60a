"""Something else instead of what was typed, and back again at once when that was not wanted."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desk.ui.editor.writing.passages import choose, line_before, part_from_typing
from desk.ui.text_change import utf16_length


class Substitution:
    """Replaces what was typed last in a text, as a step of undo of its own.

    Undo or Backspace right after it give back what was typed.
    """

    def __init__(self, body: QPlainTextEdit) -> None:
        self._body = body
        self._position = -1
        self._revision = -1
        self._typed = self._text = ""

    def replace(self, key: str, removed: int, text: str) -> None:
        """Type ``key``, then put ``text`` instead of the last characters.

        Args:
            removed: How many characters go, ``key`` included; all in one line.
        """
        cursor = self._body.textCursor()
        cursor.insertText(key)
        end = cursor.position()
        before = line_before(cursor)
        self._typed = before[len(before) - removed :]
        self._text = text
        self._swap(end - utf16_length(self._typed), end, text)

    def take_back(self, event: QKeyEvent) -> bool:
        """Answer Backspace right after a replacement; tell whether that was it."""
        cursor = self._body.textCursor()
        if (
            event.key() != Qt.Key.Key_Backspace
            or event.modifiers()
            or cursor.hasSelection()
            or cursor.position() != self._position
            or self._body.document().revision() != self._revision
        ):
            return False
        self._swap(self._position - utf16_length(self._text), self._position, self._typed)
        self._position = -1
        return True

    def _swap(self, start: int, end: int, text: str) -> None:
        cursor = self._body.textCursor()
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        cursor.endEditBlock()
        part_from_typing(cursor)
        self._position = cursor.position()
        choose(self._body, self._position, self._position)
        self._revision = self._body.document().revision()
