"""Measures, scrolls and hits the simplified page; it follows roughly, by shares of the whole."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF
from PySide6.QtGui import QTextCursor

from desk.ui.editor.preview.clicked_words import Spot
from desk.ui.editor.preview.course import Measured
from desk.ui.editor.preview.places import Hand
from desk.ui.editor.preview.simple import SimplePreview

AROUND = 400  # letters on each side of a place that tell where its words were written


class SimplePlaces(QObject):
    """Reads Qt's rich text, which does not know which element a paragraph was."""

    def __init__(self, view: SimplePreview) -> None:
        super().__init__(view)
        self._view = view
        self.hand = Hand(self)
        self.hand.watch(view.viewport())
        for widget in (view, view.verticalScrollBar()):
            self.hand.watch_beside(widget)
        self.hand.pressed.connect(self._hit)
        view.verticalScrollBar().valueChanged.connect(self._scrolled)
        view.verticalScrollBar().rangeChanged.connect(lambda *_range: self.hand.changed.emit())

    @property
    def scroll_px(self) -> float:
        """How far the page is scrolled."""
        return float(self._view.verticalScrollBar().value())

    def measure(self, then: Callable[[Measured | None], None]) -> None:
        """Give the measures of the page; nothing is known of its blocks."""
        view_px = self._view.viewport().height()
        bar = self._view.verticalScrollBar()
        then(Measured((), bar.maximum() + view_px, view_px, bar.value()))

    def scroll_to(self, height_px: float) -> None:
        """Scroll the page."""
        self.hand.let_go()
        self._view.verticalScrollBar().setValue(round(height_px))

    def reveal(self, block: int, part: float, share: float) -> None:
        """Stay: nothing is known of the blocks."""

    def point(self, block: int, part: float) -> None:
        """Take no notice, either."""

    def _scrolled(self, value: int) -> None:
        if not self._view.is_showing:
            self.hand.report(value)

    def _hit(self, place: QPointF, is_word: bool) -> None:  # noqa: FBT001 (a signal's argument)
        point = place.toPoint()
        if self._view.anchorAt(point) or (not is_word and self._view.textCursor().hasSelection()):
            return
        at = self._view.cursorForPosition(point).position()
        length = self._view.document().characterCount() - 1
        start, end = max(0, at - AROUND), min(length, at + AROUND)
        before, after = self._text(start, at), self._text(at, end)
        share = place.y() / max(1, self._view.viewport().height())
        self.hand.clicked.emit(Spot(-1, before + after, len(before), share, is_word))

    def _text(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._view.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()
