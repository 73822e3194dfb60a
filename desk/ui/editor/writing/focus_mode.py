"""Dims everything but the sentence or the paragraph that is written."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desk.settings import FocusScope
from desk.ui.editor.writing.body_edit import BodyEdit, MarkLayer
from desk.ui.editor.writing.sentences import sentence_at
from desk.ui.look.look import Look
from desk.ui.text_change import utf16_length


class FocusMode(QObject):
    """Lays a quiet colour over what lies before and after; two marks, however long the story."""

    def __init__(self, body: BodyEdit, look: Look) -> None:
        super().__init__(body)
        self._body = body
        self._look = look
        self._scope = FocusScope.OFF
        self._shown: tuple[int, int, int] | None = None
        body.cursorPositionChanged.connect(self._dim)
        body.textChanged.connect(self._dim)
        look.changed.connect(self._dim_anew)

    def set_scope(self, scope: FocusScope) -> None:
        """Say what stays in full colour."""
        if scope is not self._scope:
            self._scope = scope
            self._dim_anew()

    @Slot()
    def _dim_anew(self) -> None:
        self._shown = None
        if self._scope is FocusScope.OFF:
            self._body.set_marks(MarkLayer.FOCUS, [])
        else:
            self._dim()

    def _dim(self) -> None:
        if self._scope is FocusScope.OFF:
            return
        start, end = self._focused()
        last = self._body.document().characterCount() - 1
        if (start, end, last) != self._shown:
            self._shown = (start, end, last)
            marks = [self._mark(0, start), self._mark(end, last)]
            self._body.set_marks(MarkLayer.FOCUS, marks)

    def _focused(self) -> tuple[int, int]:
        """Return from where to where the text is in focus, in UTF-16 units."""
        cursor = self._body.textCursor()
        block = cursor.block()
        if self._scope is FocusScope.PARAGRAPH:
            return block.position(), block.position() + block.length() - 1
        text = block.text()
        if text.isascii():
            start, end = sentence_at(text, cursor.positionInBlock())
        else:
            units = text.encode("utf-16-le", "surrogatepass")[: 2 * cursor.positionInBlock()]
            start, end = sentence_at(text, len(units.decode("utf-16-le", "ignore")))
            start, end = utf16_length(text[:start]), utf16_length(text[:end])
        return block.position() + start, block.position() + end

    def _mark(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor = QTextCursor(self._body.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        style = QTextCharFormat()
        style.setForeground(QColor(self._look.theme.dimmed))
        mark.cursor, mark.format = cursor, style
        return mark
