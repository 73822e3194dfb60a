"""What captions are typed into: a text or a line, in which codes are written out."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QLineEdit, QTextEdit

from desk.text.codes import Span, at_cursor
from desk.text.delta import part, utf16_length
from desk.ui.captions.code_files import CodeFiles
from desk.ui.fields import show_line
from desk.ui.look import scale
from desk.ui.text_edit import TextEdit


class TextEditor(TextEdit):
    """A few lines of text in which codes are written out."""

    typed_text = Signal(object)  # as TextEdit.typed
    left = Signal()
    entered = Signal()

    def __init__(self, lines: int, codes: CodeFiles) -> None:
        super().__init__()
        self._codes = codes
        frame_px = 2 * scale.UNIT_PX + scale.HALF_PX + 2
        self.setFixedHeight(lines * QFontMetrics(scale.font()).lineSpacing() + frame_px)
        self.typed.connect(self.typed_text.emit)

    def show_value(self, text: str, hint: str) -> None:
        """Show a text, and a hint where there is none."""
        self.show_text(text)
        self.setPlaceholderText(hint)

    def give(self, text: str) -> None:
        """Put a text in as if a person had typed it; one step of undo."""
        self._put(0, utf16_length(self.text()), text)

    def insert_text(self, text: str) -> None:
        """Type a text at the cursor."""
        self.insertPlainText(text)

    def mark(self, spans: Sequence[Span], colour: QColor) -> None:
        """Underline parts of the text."""
        text = self.text()
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        look.setUnderlineColor(colour)
        marks: list[QTextEdit.ExtraSelection] = []
        for span in spans:
            found = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(utf16_length(text[: span.start]))
            cursor.setPosition(utf16_length(text[: span.end]), QTextCursor.MoveMode.KeepAnchor)
            found.cursor, found.format = cursor, look
            marks.append(found)
        self.setExtraSelections(marks)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.text() != self._codes.delimiter or self.isReadOnly():
            return
        cursor = self.textCursor()
        line = part(cursor.block().text(), 0, cursor.positionInBlock())
        made = at_cursor(line[:-1], self._codes.book, self._codes.delimiter)
        if made is not None:
            end = cursor.position()
            typed = line[len(line) - 1 - made.removed :]
            self._put(end - utf16_length(typed), end, made.text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _put(self, start: int, end: int, text: str) -> None:
        cursor = self.textCursor()
        cursor.beginEditBlock()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(text)
        cursor.endEditBlock()
        self.setTextCursor(cursor)


class LineEditor(QLineEdit):
    """One line in which codes are written out."""

    typed_text = Signal(object)  # as TextEdit.typed
    left = Signal()
    entered = Signal()

    def __init__(self, codes: CodeFiles) -> None:
        super().__init__()
        self._codes = codes
        self._is_showing = False
        self.textChanged.connect(self._tell)

    def show_value(self, text: str, hint: str) -> None:
        """Show a text, and a hint where there is none."""
        self._is_showing = True
        show_line(self, text)
        self._is_showing = False
        self.setPlaceholderText(hint)

    def give(self, text: str) -> None:
        """Put a text in as if a person had typed it; also the one that is there."""
        if text == self.text():
            self.typed_text.emit(text)
        self.selectAll()
        self.insert(text)

    def insert_text(self, text: str) -> None:
        """Type a text at the cursor."""
        self.insert(text)

    def mark(self, spans: Sequence[Span], colour: QColor) -> None:
        """Do nothing: a line cannot be underlined; the sentence under it says what is wrong."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.text() != self._codes.delimiter or self.isReadOnly():
            return
        end = self.cursorPosition()
        before = part(self.text(), 0, end)
        made = at_cursor(before[:-1], self._codes.book, self._codes.delimiter)
        if made is not None:
            typed = before[len(before) - 1 - made.removed :]
            self.setSelection(end - utf16_length(typed), utf16_length(typed))
            self.insert(made.text)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def _tell(self, text: str) -> None:
        if not self._is_showing:
            self.typed_text.emit(text)
