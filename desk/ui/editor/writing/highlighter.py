"""Quiet colours for Markdown: headings and quotes stand out, marks step back. No rendering."""

import re
from itertools import accumulate

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextDocument,
    QTextFormat,
)

from desk.ui.editor.writing.line_marks import Mark, next_state, spans
from desk.ui.look import scale
from desk.ui.look.look import Look
from desk.ui.look.theme import Theme
from desk.ui.look.writing_type import WritingType

LONGEST = 10_000  # characters; longer lines stay plain, so that no line makes typing slow
MOST_SPANS = 500  # of one line; a line with more stays plain, too: Qt shapes each span apart
MARGIN_LINES = 60  # coloured at once around what is visible
HEADING_PERCENT = 120
CODE_PERCENT = 90
_ABOVE_16_BIT = re.compile("[\U00010000-\U0010ffff]")


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours one line at a time, and only lines that somebody sees.

    Of all others only the state is kept, that is, whether they stand in a fence. So a long story
    opens, and changes its colours, as quickly as a short one. Which lines wear which colours is
    written down in ``QTextBlock.revision``: negative, the number of the look. Typing makes it
    positive.

    Signals:
        fell_behind: A line was left plain; whoever knows what is visible calls ``colour``.
    """

    fell_behind = Signal()

    def __init__(self, document: QTextDocument, look: Look, type_: WritingType) -> None:
        super().__init__(document)
        self._spaced = look.spaced
        self._theme: Theme = look.theme
        self._type = type_
        self._formats: dict[int, QTextCharFormat] = {}
        self._look = 1
        self._visible = range(MARGIN_LINES)
        self._behind = QTimer(self, singleShot=True, interval=0)
        self._behind.timeout.connect(self.fell_behind)
        look.changed.connect(self.set_theme)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self._change_look()

    def set_type(self, type_: WritingType) -> None:
        """Use sizes and families that go with another type."""
        if type_ != self._type:
            self._type = type_
            self._change_look()

    def colour(self, first: int, last: int) -> None:
        """Colour the lines ``first`` to ``last``, those that are not yet in the present look."""
        self._visible = range(first - MARGIN_LINES, last + MARGIN_LINES)
        block = self.document().findBlockByNumber(first)
        stale = []
        while block.isValid() and block.blockNumber() <= last:
            if block.revision() != -self._look:
                stale.append(QTextBlock(block))
            block = block.next()
        if not stale:
            return
        # Nobody has typed; who listens to the document need not copy it for this.
        blocked = self.document().blockSignals(True)
        for block in stale:
            self.rehighlightBlock(block)
        self.document().blockSignals(blocked)

    def highlightBlock(self, text: str) -> None:
        state = self.previousBlockState()
        self.setCurrentBlockState(next_state(text, state))
        block = self.currentBlock()
        if block.blockNumber() not in self._visible:
            block.setRevision(0)
            self._behind.start()
            return
        block.setRevision(-self._look)
        if text and len(text) <= LONGEST:
            self._wear(text, state)

    def _wear(self, text: str, state: int) -> None:
        found = spans(text, state)
        if len(found) > MOST_SPANS:
            return
        if found and _ABOVE_16_BIT.search(text):  # Qt counts in UTF-16
            units = list(accumulate((1 + (c > "\uffff") for c in text), initial=0))
            for start, end, mark in found:
                self.setFormat(units[start], units[end] - units[start], self._format(mark))
            return
        for start, end, mark in found:
            self.setFormat(start, end - start, self._format(mark))

    def _change_look(self) -> None:
        self._look += 1
        self._formats = {}
        self.fell_behind.emit()

    def _format(self, mark: int) -> QTextCharFormat:
        if mark not in self._formats:
            self._formats[mark] = self._made(mark)
        return self._formats[mark]

    def _made(self, mark: int) -> QTextCharFormat:
        style = QTextCharFormat()
        if colour := self._colour(mark):
            style.setForeground(QColor(colour))
        if mark & Mark.BOLD:
            style.setFontWeight(self._type.bold)
        if mark & Mark.ITALIC or (mark & Mark.QUOTE and not mark & Mark.CODE):
            style.setFontItalic(True)
        if mark & Mark.HEADING:
            line_percent = self._type.line_percent * 100 // HEADING_PERCENT  # as high as the others
            family = self._spaced.family(self._type.family, line_percent)
            self._set_type(style, family, HEADING_PERCENT)
        if mark & Mark.CODE:
            # Beside other type this one looks larger than it is.
            percent = 100 if self._type.family == scale.MONO_FAMILY else CODE_PERCENT
            family = scale.MONO_FAMILY
            if mark & Mark.BLOCK:
                family = self._spaced.family(family, self._type.line_percent * 100 // percent)
            self._set_type(style, family, percent)
        return style

    def _colour(self, mark: int) -> str:
        if mark & Mark.FAINT:
            return self._theme.text_faint
        return self._theme.accent if mark & Mark.LINK else ""

    def _set_type(self, style: QTextCharFormat, family: str, percent: int) -> None:
        style.setFontFamilies([family])
        size_px = round(self._type.size_px * percent / 100)
        style.setProperty(QTextFormat.Property.FontPixelSize, size_px)
