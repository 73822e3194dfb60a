"""The publication's abbreviations become words while one types."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit

from desk.text.expansions import ENDS, expansion
from desk.ui.editor.writing.list_aid import RETURNS
from desk.ui.editor.writing.passages import line_before
from desk.ui.editor.writing.substitution import Substitution
from desk.ui.editor.writing.typography_aid import is_in_code


class ExpansionAid:
    """Writes an abbreviation out when a space, a mark or the end of the line ends it.

    Args:
        expansions: Gives the abbreviations and their words.
        printed: Gives what a key becomes in print, after what stands before it.
    """

    def __init__(
        self,
        body: QPlainTextEdit,
        expansions: Callable[[], Mapping[str, str]],
        printed: Callable[[str, str], str],
    ) -> None:
        self._body = body
        self._expansions = expansions
        self._printed = printed
        self._substitution = Substitution(body)

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer what ends an abbreviation, and Backspace right after it was written out."""
        if event.key() == Qt.Key.Key_Backspace:
            return self._substitution.take_back(event)
        is_return = event.key() in RETURNS
        key = "" if is_return else event.text()
        if not (is_return or key in ENDS) or not self._expansions():
            return False
        before = line_before(self._body.textCursor())
        made = expansion(before, self._expansions())
        if made is None or is_in_code(self._body.textCursor().block()):
            return False
        end = self._printed(before, key) if key else ""
        self._substitution.replace(key, made.removed + len(key), made.text + end)
        return not is_return  # which goes on to whoever ends a line
