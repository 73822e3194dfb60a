"""Quiet colours for Markdown: headings stand out, marks step back. No rendering."""

import re

from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from desk.ui.look.theme import Theme

_HEADING = re.compile(r"^(#{1,6})\s+.*$")
_QUOTE = re.compile(r"^\s*>+")
_ITEM = re.compile(r"^\s*(?:[-*+]|\d+[.)])\s")
_STRONG = re.compile(r"(\*\*|__)(?=\S)(.+?)(?<=\S)\1")
_EMPHASIS = re.compile(r"(?<![*_\w])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![*_\w])")
_LINK = re.compile(r"!?\[([^\]]*)\]\(([^)]*)\)")
_ADDRESS = re.compile(r"https?://\S+")
LONGEST = 5_000  # characters; longer lines stay plain, so that no line makes typing slow


class MarkdownHighlighter(QSyntaxHighlighter):
    """Colours one line at a time."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of another theme."""
        self._theme = theme
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        if len(text) > LONGEST:
            return
        if heading := _HEADING.match(text):
            self._mark(0, len(text), _bold())
            self._mark(0, heading.end(1), self._faint())
            return
        self._mark_line(text)

    def _mark_line(self, text: str) -> None:
        for pattern in (_QUOTE, _ITEM):
            if found := pattern.match(text):
                self._mark(found.start(), found.end(), self._faint())
        for found in _STRONG.finditer(text):
            self._mark(found.start(), found.end(), _bold())
        for found in _EMPHASIS.finditer(text):
            self._mark(found.start(), found.end(), _italic())
        for pattern in (_LINK, _ADDRESS):
            for found in pattern.finditer(text):
                self._mark(found.start(), found.end(), self._accent())

    def _mark(self, start: int, end: int, style: QTextCharFormat) -> None:
        for place in range(start, end):  # keeps what is there: a link may be bold
            merged = self.format(place)
            merged.merge(style)
            self.setFormat(place, 1, merged)

    def _faint(self) -> QTextCharFormat:
        return _coloured(self._theme.text_faint)

    def _accent(self) -> QTextCharFormat:
        return _coloured(self._theme.accent)


def _coloured(colour: str) -> QTextCharFormat:
    style = QTextCharFormat()
    style.setForeground(QColor(colour))
    return style


def _bold() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontWeight(QFont.Weight.Bold)
    return style


def _italic() -> QTextCharFormat:
    style = QTextCharFormat()
    style.setFontItalic(True)
    return style
