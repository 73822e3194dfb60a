"""Where words stand in the document, in the UTF-16 units that Qt counts in."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from desk.text.spelling.words import Word, words
from desk.ui.text_change import utf16_length

FENCES = ("```", "~~~")


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

    What stands between code fences is left out.
    """
    is_code = _is_in_code(first)
    block = first
    while block.isValid() and block.position() <= last:
        if block.text().lstrip().startswith(FENCES):
            is_code = not is_code
        elif not is_code:
            yield block
        block = block.next()


def _is_in_code(block: QTextBlock) -> bool:
    fences = 0
    above = block.document().firstBlock()
    while above.isValid() and above != block:
        # The first letter tells most paragraphs without a copy of them.
        if above.length() > len(FENCES[0]) and above.text().lstrip().startswith(FENCES):
            fences += 1
        above = above.next()
    return fences % 2 == 1
