"""Keeps the line that is written at one height, as the paper of a typewriter does."""

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from desk.ui.editor.writing.body_edit import BodyEdit

HEIGHT = 0.45  # of the visible text, from its top


class Typewriter(QObject):
    """Scrolls with the cursor; also past the end of the text.

    Near the beginning nothing lies above that could be shown, so there the cursor walks down first.
    """

    def __init__(self, body: BodyEdit) -> None:
        super().__init__(body)
        self._body = body
        self._is_on = False
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self.place)
        body.cursorPositionChanged.connect(self._on_cursor)
        body.resized.connect(self._later.start)  # when the text is laid out in the new width

    def set_on(self, is_on: bool) -> None:  # noqa: FBT001 (a setting)
        """Begin or end."""
        if is_on != self._is_on:
            self._is_on = is_on
            self._body.setCenterOnScroll(is_on)  # lets the last line leave the foot of the window
            self.place()

    def place(self) -> None:
        """Scroll so that the line with the cursor stands at its height."""
        if self._is_on:
            self._body.verticalScrollBar().setValue(self._top_line())

    def _on_cursor(self) -> None:
        # What is clicked at shall not move away under the mouse.
        if self._is_on and QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.place()

    def _top_line(self) -> int:
        """Return the number of the line that has to be the first visible one."""
        layout = self._body.document().documentLayout()
        cursor = self._body.textCursor()
        block = cursor.block()
        layout.blockBoundingRect(block)  # lays it out
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        if not line.isValid():
            return 0
        above_px = self._body.viewport().height() * HEIGHT - line.y()
        while above_px > 0 and block.previous().isValid():
            block = block.previous()
            above_px -= layout.blockBoundingRect(block).height()
        lines = (block.layout().lineAt(n) for n in range(block.layout().lineCount()))
        hidden = sum(found.y() < -above_px - 1 for found in lines)
        return block.firstLineNumber() + hidden
