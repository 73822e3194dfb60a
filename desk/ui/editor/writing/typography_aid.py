"""Typographic quotation marks and dashes while typing."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextBlock
from PySide6.QtWidgets import QPlainTextEdit

from desk.text.formatting.fences import is_fence
from desk.text.typography import KEYS, replacement
from desk.ui.editor.writing.passages import line_before
from desk.ui.editor.writing.substitution import Substitution

FENCE_REACH = 100  # lines above the cursor in which a fence of code is looked for

_FRONT = "---"


class TypographyAid:
    """Puts the marks of the story's language instead of those of the keyboard.

    Args:
        language: Says in which language the story is.
        is_on: Says whether the person wants it.
    """

    def __init__(
        self, body: QPlainTextEdit, language: Callable[[], str], is_on: Callable[[], bool]
    ) -> None:
        self._body = body
        self._language = language
        self._is_on = is_on
        self._substitution = Substitution(body)

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer a mark, and Backspace right after one."""
        if event.key() == Qt.Key.Key_Backspace:
            return self._substitution.take_back(event)
        key = event.text()
        if key not in KEYS or not self._is_on():
            return False
        before = line_before(self._body.textCursor())
        made = replacement(before, key, self._language())
        if made is None or is_in_code(self._body.textCursor().block()):
            return False
        self._substitution.replace(key, made.removed, made.text)
        return True

    def printed(self, before: str, key: str) -> str:
        """Return what a key that is typed after ``before`` becomes, if it is one mark alone."""
        made = replacement(before, key, self._language()) if self._is_on() else None
        return made.text if made is not None and made.removed == 1 else key


def is_in_code(block: QTextBlock) -> bool:
    """Tell whether a line is in code between fences, or in front matter that was pasted."""
    is_open, rules = False, 0
    for _ in range(FENCE_REACH):
        text = block.text()
        is_open ^= is_fence(text)
        rules += text == _FRONT
        block = block.previous()
        if not block.isValid():
            return is_open or (text == _FRONT and rules == 1)
    return is_open
