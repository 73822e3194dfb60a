"""The part of a text in which one looks; it stays around what is replaced in it."""

from PySide6.QtGui import QTextCursor

from desk.text.finding import Match


class Part:
    """A selection that takes in what is written at its beginning and at its end."""

    def __init__(self, selection: QTextCursor) -> None:
        self._start = QTextCursor(selection.document())
        self._start.setPosition(selection.selectionStart())
        self._start.setKeepPositionOnInsert(True)
        self._end = QTextCursor(selection.document())
        self._end.setPosition(selection.selectionEnd())

    @property
    def place(self) -> Match:
        """Where it is now, in the units of ``QTextCursor``."""
        return Match(self._start.position(), self._end.position())
