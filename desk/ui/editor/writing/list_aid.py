"""Return and Tab in lists and quotes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from desk.text.formatting.lines import ITEM, QUOTE
from desk.text.formatting.lists import continued, indented, outdented
from desk.ui.editor.writing.passages import edit_passage
from desk.ui.editor.writing.typography_aid import is_in_code

RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_KEYS = frozenset((*RETURNS, Qt.Key.Key_Tab, Qt.Key.Key_Backtab))


class ListAid:
    """Goes on with a list at Return, moves an item deeper at Tab and back at Shift+Tab.

    Where there is nothing to do, Tab leaves the text as it does elsewhere: nobody is caught.
    """

    def __init__(self, body: QPlainTextEdit) -> None:
        self._body = body

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer Return, Tab and Shift+Tab."""
        if event.key() not in _KEYS:
            return False
        cursor = self._body.textCursor()
        block = self._body.document().findBlock(cursor.selectionStart())
        line = block.text()
        if not (ITEM.match(line) or QUOTE.match(line)) or is_in_code(block):
            return False
        if event.key() == Qt.Key.Key_Tab:
            return edit_passage(self._body, indented)
        if event.key() == Qt.Key.Key_Backtab:
            return edit_passage(self._body, outdented)
        return not is_modified(event) and edit_passage(self._body, continued)


def is_modified(event: QKeyEvent) -> bool:
    """Tell whether a key is pressed together with Shift, Ctrl, Alt or Meta."""
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
