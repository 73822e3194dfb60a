"""Undo of what was typed into one text widget; Qt's own would undo what others changed, too."""

import time
from collections.abc import Iterable

from PySide6.QtGui import QAction, QTextCursor
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from desk.text.delta import Delta
from desk.text.rebasing import Step
from desk.text.text_deltas import line_deltas
from desk.text.undo_stack import UndoStack
from desk.ui.exact_text import insert_exactly

_PARAGRAPH_SEPARATOR = "\u2029"


class TypingUndo:
    """Records the changes of a widget and makes them undone.

    Attributes:
        stack: The steps.
        is_stepping: Whether the text is changed by a step at this moment.
    """

    def __init__(self, edit: QPlainTextEdit) -> None:
        self.stack = UndoStack()
        self.is_stepping = False
        self._edit = edit
        edit.setUndoRedoEnabled(False)
        edit.document().modificationChanged.connect(self._part)

    def record(self, delta: Delta) -> None:
        """Note what the person changed."""
        if not self.is_stepping:
            self.stack.record(line_deltas(delta), time.monotonic_ns() // 1_000_000)

    def undo(self) -> None:
        """Take the last step back."""
        if self._may_step:
            self._make(self.stack.undo())

    def redo(self) -> None:
        """Make again what was taken back last."""
        if self._may_step:
            self._make(self.stack.redo())

    def furnish(self, menu: QMenu) -> None:
        """Let Undo and Redo of a standard context menu do it."""
        for name, call, can in (
            ("edit-undo", self.undo, self.stack.can_undo),
            ("edit-redo", self.redo, self.stack.can_redo),
        ):
            action = menu.findChild(QAction, name)
            if action is not None:
                action.triggered.connect(call)
                action.setEnabled(can and not self._edit.isReadOnly())

    def _part(self, is_modified: bool) -> None:  # noqa: FBT001 (a signal's)
        # Qt's way to say that a step ends here; whoever replaces what was typed uses it.
        if not is_modified:
            self.stack.part()

    @property
    def _may_step(self) -> bool:
        is_composing = bool(self._edit.textCursor().block().layout().preeditAreaText())
        return not self._edit.isReadOnly() and not is_composing

    def _make(self, step: Step) -> None:
        if not step:
            return
        cursor = QTextCursor(self._edit.document())
        self.is_stepping = True
        cursor.beginEditBlock()
        try:
            fits = _replace_all(cursor, step)
        finally:
            cursor.endEditBlock()
            self.is_stepping = False
        if not fits:
            self.stack.clear()
        self._edit.setTextCursor(cursor)
        self._edit.ensureCursorVisible()


def replace(cursor: QTextCursor, delta: Delta) -> bool:
    """Make a change; tell whether the text read as it must for that."""
    cursor.setPosition(delta.position)
    cursor.setPosition(delta.end, QTextCursor.MoveMode.KeepAnchor)
    if cursor.selectedText().replace(_PARAGRAPH_SEPARATOR, "\n") != delta.removed:
        cursor.clearSelection()
        return False
    insert_exactly(cursor, delta.inserted)
    return True


def _replace_all(cursor: QTextCursor, deltas: Iterable[Delta]) -> bool:
    return all(replace(cursor, delta) for delta in deltas)
