"""Plain text widgets that give back every character as it was typed or loaded."""

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from desk.ui.text_change import text_change

PARAGRAPH_SEPARATOR = "\u2029"


class TextEdit(QPlainTextEdit):
    """A text whose no-break spaces and line separators survive.

    ``toPlainText`` would replace them; ``text`` and ``show_text`` do not.

    Signals:
        typed: The text after a change that a person made.
        files_given: Mime data with files or a picture that were pasted or dropped.
    """

    typed = Signal(str)
    files_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._last = ""
        self.setTabChangesFocus(True)
        self.textChanged.connect(self._report)

    def text(self) -> str:
        """Return the text with a line feed between its paragraphs."""
        return self.document().toRawText().replace(PARAGRAPH_SEPARATOR, "\n")

    def show_text(self, text: str) -> None:
        """Show ``text``; what is equal stays, and so do the cursor and the scroll position."""
        self._is_showing = True
        try:
            self._replace(text)
        finally:
            self._is_showing = False
            self._last = self.text()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return is_picture(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if is_picture(source):
            self.files_given.emit(source)
        elif source.hasText():
            self.textCursor().insertText(source.text())

    def _replace(self, text: str) -> None:
        old = self.text()
        change = text_change(old, text)
        if change is None:
            return
        if not old:
            self.setPlainText(text)  # forgets undo: an empty tab must not be an undo step away
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(change.position)
        cursor.setPosition(change.position + change.removed, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(change.inserted)

    def _report(self) -> None:
        if self._is_showing:
            return
        text = self.text()
        if text != self._last:  # formats and input methods report changes of nothing
            self._last = text
            self.typed.emit(text)


class LineTextEdit(TextEdit):
    """A text of one paragraph that wraps and grows with its lines; Return moves on.

    Signals:
        finished: Return was pressed.
    """

    finished = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def set_type(self, family: str, size_px: int, weight: QFont.Weight) -> None:
        """Set the type; a style sheet of its own, because the application's wins over fonts."""
        self.setStyleSheet(
            f'font-family: "{family}"; font-size: {size_px}px; font-weight: {weight.value};'
        )
        self.ensurePolished()
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if is_picture(source):
            super().insertFromMimeData(source)
        elif source.hasText():
            self.textCursor().insertText(" ".join(source.text().splitlines()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        lines = max(1, int(self.document().size().height()))  # plain text counts in lines
        margins = self.contentsMargins().top() + self.contentsMargins().bottom()
        padding_px = 2 * int(self.document().documentMargin()) + 2 * self.frameWidth() + margins
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + padding_px)


def is_picture(source: QMimeData) -> bool:
    """Tell whether mime data brings files or a picture; words come with their own picture."""
    if any(url.isLocalFile() for url in source.urls()):
        return True
    return source.hasImage() and not source.text().strip()
