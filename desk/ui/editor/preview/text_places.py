"""Where things are in the text that is written: lines of the screen and lines of the source."""

from collections.abc import Sequence

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QScrollBar

from desk.text.delta import utf16_length
from desk.ui.editor.preview.clicked_words import Spot, place_in
from desk.ui.editor.preview.course import Course, Lines, highest
from desk.ui.text_edit import PARAGRAPH_SEPARATOR


class TextPlaces:
    """Reads and sets how far a text is scrolled, in places of its source.

    A text widget scrolls by lines of the screen. While it is scrolled from its beginning to its
    end, the line that counts wanders from the top of the view to its bottom; so both ends of a
    text are reached, and a line and its words on the page are at the same height.
    """

    def __init__(self, edit: QPlainTextEdit) -> None:
        self._edit = edit

    @property
    def bar(self) -> QScrollBar:
        """The scroll bar of the text."""
        return self._edit.verticalScrollBar()

    @property
    def line_count(self) -> int:
        """How many source lines there are."""
        return self._edit.document().blockCount()

    def share(self, value: int) -> float:
        """Return how far down the view the line is that counts when it is scrolled so far."""
        return value / max(1, self.bar.maximum())

    def place(self, value: int) -> float:
        """Return the place of the source that counts when the text is scrolled so far."""
        lines = self._edit.document().lineCount()
        last_screen = max(0, lines - self.bar.maximum())
        return self._place_of(value + self.share(value) * last_screen)

    def scroll_px(self, course: Course, value: int) -> float:
        """Return how far the page is to be scrolled when the text is scrolled so far."""
        if value >= self.bar.maximum() > 0:
            return course.measured.farthest_px
        return course.scroll_px(self.place(value), self.share(value))

    def value_for(self, course: Course, scroll_px: float) -> int:
        """Return how far the text is to be scrolled when the page is scrolled so far."""
        return highest(
            self.bar.minimum(),
            self.bar.maximum(),
            scroll_px,
            lambda value: self.scroll_px(course, value),
        )

    def cursor_place(self) -> float:
        """Return the place of the cursor in the source."""
        cursor = self._edit.textCursor()
        block = cursor.block()
        line = block.layout().lineForTextPosition(cursor.positionInBlock())
        number = line.lineNumber() if line.isValid() else 0
        return block.blockNumber() + (number + 0.5) / max(1, block.lineCount())

    def cursor_share(self) -> float:
        """Return how far down the view the cursor is, from 0 to 1."""
        middle = self._edit.cursorRect().center().y()
        return min(max(0.0, middle / max(1, self._edit.viewport().height())), 1.0)

    def cursor_at(self, lines: Sequence[Lines], spot: Spot) -> QTextCursor:
        """Return a cursor at the words that are read at a spot of the page."""
        body = self._edit.document().toRawText().replace(PARAGRAPH_SEPARATOR, "\n")
        start, end = place_in(body, lines, spot)
        cursor = QTextCursor(self._edit.document())
        cursor.setPosition(utf16_length(body[:start]))
        cursor.setPosition(utf16_length(body[:end]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def show_cursor(self, cursor: QTextCursor, share: float) -> None:
        """Put the cursor somewhere; when that is not seen, show it at a share of the height."""
        before = self.bar.value()
        self._edit.setTextCursor(cursor)
        self._edit.ensureCursorVisible()
        if self.bar.value() != before:
            line_px = max(1, self._edit.cursorRect().height())
            above_px = (self.cursor_share() - share) * self._edit.viewport().height()
            self.bar.setValue(self.bar.value() + round(above_px / line_px))

    def _place_of(self, line: float) -> float:
        document = self._edit.document()
        block: QTextBlock = document.findBlockByLineNumber(int(line))
        if not block.isValid():
            return float(document.blockCount())
        inside = (line - block.firstLineNumber()) / max(1, block.lineCount())
        return block.blockNumber() + min(max(0.0, inside), 1.0)
