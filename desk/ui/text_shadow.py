"""Remembers what a document read before a change, so that the change can be told exactly.

``QTextDocument.contentsChange`` says where something changed and how much, not what was there; and
copying a long text at each key takes longer than the key may. So the paragraphs are kept here, and
a change looks at those that it touches.
"""

from PySide6.QtGui import QTextBlock, QTextDocument

from desk.text.delta import Delta, utf16, utf16_text
from desk.text.text_deltas import text_delta

_UNIT_BYTES = 2
_MOST_SPARED = 8  # letters; input methods and large edit blocks tell far more than they change
_BREAK = utf16("\n")


class TextShadow:
    """The paragraphs of a document as they were after the last change that was told.

    They are kept in UTF-16, in which ``QTextDocument`` counts.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._paragraphs = _paragraphs(document)
        self._units = document.characterCount() - 1

    @property
    def text(self) -> str:
        """The text; several times faster than to ask the document."""
        return utf16_text(_BREAK.join(self._paragraphs))

    def follow(self, position: int, added: int) -> Delta | None:
        """Take what ``contentsChange`` tells and return what it means.

        Args:
            position: Where something changed, in UTF-16 units.
            added: How many units are new there; Qt may count some too many.

        Returns:
            None when only formats have changed.
        """
        units = self._document.characterCount() - 1
        start = max(0, min(position, units))
        end = min(start + added, units)
        removed = end - start - (units - self._units)
        self._units = units
        return self._look(start, end, removed) if removed >= 0 else self._look_everywhere()

    def _look(self, start: int, end: int, removed: int) -> Delta | None:
        first, last = self._document.findBlock(start), self._document.findBlock(end)
        row, rows = first.blockNumber(), last.blockNumber() - first.blockNumber() + 1
        grown = self._document.blockCount() - len(self._paragraphs)
        if rows - grown < 1:
            return self._look_everywhere()
        old = self._paragraphs[row : row + rows - grown]
        new = _between(first, last)
        before, after = _BREAK.join(old), _BREAK.join(new)
        head = _UNIT_BYTES * (start - first.position())
        old_tail, new_tail = head + _UNIT_BYTES * removed, head + _UNIT_BYTES * (end - start)
        if before[:head] != after[:head] or before[old_tail:] != after[new_tail:]:
            return self._look_everywhere()  # a change came in between that nobody told
        self._paragraphs[row : row + rows - grown] = new
        return _told(start, before[head:old_tail], after[head:new_tail])

    def _look_everywhere(self) -> Delta | None:
        old, self._paragraphs = self._paragraphs, _paragraphs(self._document)
        self._units = self._document.characterCount() - 1
        return text_delta(utf16_text(_BREAK.join(old)), self.text)


def _told(position: int, removed: bytes, inserted: bytes) -> Delta | None:
    whole = Delta(position, utf16_text(removed), utf16_text(inserted))
    smallest = text_delta(whole.removed, whole.inserted)
    if smallest is None:
        return None
    spared = len(whole.removed) - len(smallest.removed)
    if smallest.removed and smallest.inserted and spared <= _MOST_SPARED:
        return whole  # a word for a word; letters that both have are replaced, too
    return smallest._replace(position=position + smallest.position)


def _paragraphs(document: QTextDocument) -> list[bytes]:
    return _between(document.firstBlock(), document.lastBlock())


def _between(first: QTextBlock, last: QTextBlock) -> list[bytes]:
    found = [utf16(first.text())]
    while first != last:
        first = first.next()
        found.append(utf16(first.text()))
    return found
