"""Remembers what a document read before a change, so that the change can be told exactly.

``QTextDocument.contentsChange`` says where something changed and how much, not what was there; and
copying a long text at each key takes longer than the key may. So the paragraphs are kept here, and
a change looks at those that it touches.
"""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextDocument

from desk.text.chunked_text import LineChange
from desk.text.delta import Delta, utf16, utf16_text
from desk.text.text_deltas import text_delta

_UNIT_BYTES = 2
_MOST_SPARED = 8  # letters; input methods and large edit blocks tell far more than they change


class Followed(NamedTuple):
    """One change of a document, in the units of Qt and in lines."""

    delta: Delta
    lines: LineChange


class TextShadow:
    """The paragraphs of a document as they were after the last change that was told.

    Attributes:
        lines: The text, paragraph by paragraph.
    """

    def __init__(self, document: QTextDocument) -> None:
        self.lines = _between(document.firstBlock(), document.lastBlock())
        self._document = document
        self._units = document.characterCount() - 1

    @property
    def text(self) -> str:
        """The text; several times faster than to ask the document."""
        return "\n".join(self.lines)

    def follow(self, position: int, added: int) -> Followed | None:
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

    def _look(self, start: int, end: int, removed: int) -> Followed | None:
        first, last = self._document.findBlock(start), self._document.findBlock(end)
        row, rows = first.blockNumber(), last.blockNumber() - first.blockNumber() + 1
        grown = self._document.blockCount() - len(self.lines)
        if rows - grown < 1:
            return self._look_everywhere()
        old, new = self.lines[row : row + rows - grown], _between(first, last)
        before, after = utf16("\n".join(old)), utf16("\n".join(new))
        head = _UNIT_BYTES * (start - first.position())
        old_tail, new_tail = head + _UNIT_BYTES * removed, head + _UNIT_BYTES * (end - start)
        if before[:head] != after[:head] or before[old_tail:] != after[new_tail:]:
            return self._look_everywhere()  # a change came in between that nobody told
        delta = _told(start, before[head:old_tail], after[head:new_tail])
        return self._taken(row, old, new, delta)

    def _look_everywhere(self) -> Followed | None:
        new = _between(self._document.firstBlock(), self._document.lastBlock())
        self._units = self._document.characterCount() - 1
        delta = text_delta(self.text, "\n".join(new))
        return self._taken(0, self.lines, new, delta)

    def _taken(
        self, row: int, old: Sequence[str], new: Sequence[str], delta: Delta | None
    ) -> Followed | None:
        """Keep ``new`` lines in the place of ``old`` ones."""
        if delta is None:
            return None
        removed = len(old)
        self.lines[row : row + removed] = new
        return Followed(delta, LineChange(row, removed, new))


def _told(position: int, removed: bytes, inserted: bytes) -> Delta | None:
    whole = Delta(position, utf16_text(removed), utf16_text(inserted))
    smallest = text_delta(whole.removed, whole.inserted)
    if smallest is None:
        return None
    spared = len(whole.removed) - len(smallest.removed)
    if smallest.removed and smallest.inserted and spared <= _MOST_SPARED:
        return whole  # a word for a word; letters that both have are replaced, too
    return smallest._replace(position=position + smallest.position)


def _between(first: QTextBlock, last: QTextBlock) -> list[str]:
    found = [first.text()]
    while first != last:
        first = first.next()
        found.append(first.text())
    return found
