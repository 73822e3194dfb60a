"""Where words stand in the document, in the UTF-16 units that Qt counts in."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from desk.text.spelling.words import Word, words
from desk.ui.editor.writing.line_marks import PLAIN
from desk.ui.text_change import utf16_length


@dataclass(frozen=True, slots=True)
class Place:
    """A word of the document.

    Attributes:
        start: Position of its first character in the document.
        end: Position after its last character.
    """

    word: Word
    start: int
    end: int

    def cursor(self, document: QTextDocument) -> QTextCursor:
        """Return a cursor that selects the word."""
        made = QTextCursor(document)
        made.setPosition(self.start)
        made.setPosition(self.end, QTextCursor.MoveMode.KeepAnchor)
        return made


def places(block: QTextBlock) -> Iterator[Place]:
    """Yield the words of one paragraph."""
    line = block.text()
    is_simple = utf16_length(line) == len(line)
    for word in words(line):
        start, end = word.start, word.end
        if not is_simple:
            start, end = utf16_length(line[:start]), utf16_length(line[:end])
        yield Place(word, block.position() + start, block.position() + end)


def prose(first: QTextBlock, last: int) -> Iterator[QTextBlock]:
    """Yield the paragraphs from ``first`` to the one that begins after position ``last``.

    What stands between code fences is left out; ``MarkdownHighlighter`` knows where they are.
    """
    before = first.previous()
    state = before.userState() if before.isValid() else PLAIN
    block = first
    while block.isValid() and block.position() <= last:
        state_before, state = state, block.userState()
        if state_before == state == PLAIN:
            yield block
        block = block.next()
