"""Tells which lines of a text have changed, without comparing whole texts."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument

from desk.text.chunked_text import LineChange


class LineWatch(QObject):
    """Follows a document line by line; a line is what Qt calls a block.

    Signals:
        changed: A ``LineChange``, at once after it happened; also what was not typed.
    """

    changed = Signal(object)

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self._document = document
        self._lines = self._read(0, document.blockCount() - 1)
        document.contentsChange.connect(self._take)

    @property
    def lines(self) -> Sequence[str]:
        """The text, line by line."""
        return self._lines

    def _take(self, position: int, _removed: int, added: int) -> None:
        first_block = self._document.findBlock(position)
        last_block = self._document.findBlock(position + added)
        first = max(0, first_block.blockNumber())
        count = self._document.blockCount()
        last = last_block.blockNumber() if last_block.isValid() else count - 1
        fresh = self._read(first, last)
        removed = len(fresh) + len(self._lines) - count
        if removed < 0 or self._lines[first : first + removed] == fresh:  # only its look changed
            return
        self._lines[first : first + removed] = fresh
        self.changed.emit(LineChange(first, removed, fresh))

    def _read(self, first: int, last: int) -> list[str]:
        block = self._document.findBlockByNumber(first)
        lines = []
        for _ in range(first, last + 1):
            lines.append(block.text())
            block = block.next()
        return lines
