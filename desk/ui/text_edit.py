"""Plain text widgets that give back every character as it was typed or loaded."""

from collections.abc import Sequence
from contextlib import AbstractContextManager

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QWidget

from desk.text.delta import Delta, utf16_length
from desk.text.text_deltas import text_deltas
from desk.text.undo_stack import Past
from desk.ui.exact_text import BYTE_ORDER_MARKS, insert_exactly
from desk.ui.photo_mime import PHOTO_MIME
from desk.ui.text_shadow import TextShadow
from desk.ui.typing_undo import TypingUndo, replace

PARAGRAPH_SEPARATOR = "\u2029"


class TextEdit(QPlainTextEdit):
    """A text whose no-break spaces and line separators survive.

    ``toPlainText`` would replace them; ``text`` and ``show_text`` do not. Undo takes back what was
    typed, never what was shown; an edit block is one step.

    Signals:
        typed: The text after a change that a person made.
        changed_at: After any change, typed or shown, before ``typed``: where (in UTF-16 units), how
            many units went, what came, and whether a person made it. What is one edit block
            (``QTextCursor.beginEditBlock``) is one change. Never for changes of formats alone.
        lines_changed: The ``LineChange`` of any change, at once after it happened.
        files_given: Mime data with files or a picture that were pasted or dropped.
    """

    typed = Signal(object)  # not str: neither copied for each listener nor robbed of its first mark
    changed_at = Signal(int, int, object, bool)
    lines_changed = Signal(object)
    files_given = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_showing = False
        self._shadow = TextShadow(self.document())
        self._undo = TypingUndo(self)
        self._changes: list[Delta] = []  # seen and not told yet: nobody may edit inside of one
        self.setTabChangesFocus(True)
        self.document().contentsChange.connect(self._follow)
        self.textChanged.connect(self._report)

    def text(self) -> str:
        """Return the text with a line feed between its paragraphs."""
        return self.document().toRawText().replace(PARAGRAPH_SEPARATOR, "\n")

    @property
    def lines(self) -> Sequence[str]:
        """The text, paragraph by paragraph."""
        return self._shadow.lines

    def show_text(self, text: str) -> None:
        """Show ``text``; what is equal stays, and so do the cursor and the scroll position."""
        self._is_showing = True
        try:
            self._replace(text)
        finally:
            self._is_showing = False

    def setPlainText(self, text: str) -> None:
        """Show a text and forget all steps, as Qt does."""
        was_showing, self._is_showing = self._is_showing, True
        super().setPlainText(text)
        self._is_showing = was_showing
        self._undo.stack.clear()

    def undo(self) -> None:
        """Take back the last step that was typed here."""
        self._undo.undo()

    def redo(self) -> None:
        """Make again what was taken back last."""
        self._undo.redo()

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._undo.stack.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to make again."""
        return self._undo.stack.can_redo

    def one_step(self) -> AbstractContextManager[None]:
        """Make one step of undo of all that changes inside, over several edit blocks."""
        return self._undo.stack.one_step()

    @property
    def past(self) -> Past:
        """The steps of undo."""
        return self._undo.stack.past

    def restore_past(self, past: Past) -> None:
        """Take steps that were noted for the text as it is shown now."""
        self._undo.stack.restore(past)

    def createStandardContextMenu(self, position: QPoint | None = None) -> QMenu:
        menu = super().createStandardContextMenu(position or QPoint())
        self._undo.furnish(menu)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.redo()
        else:
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return is_picture(source) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if is_picture(source):
            self.files_given.emit(source)
        elif source.hasText():
            insert_exactly(self.textCursor(), source.text())

    def _replace(self, text: str) -> None:
        old = self.text()
        deltas = text_deltas(old, text)
        if not deltas:
            return
        if not old and not text.startswith(BYTE_ORDER_MARKS):
            super().setPlainText(text)  # much faster
        else:
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            for delta in deltas:
                replace(cursor, delta)
            cursor.endEditBlock()
            if not old:
                self.moveCursor(QTextCursor.MoveOperation.Start)
        self._undo.stack.rebase(deltas)
        if self.text() != text:  # Qt reads some letters as ends of paragraphs
            self._undo.stack.clear()

    def _follow(self, position: int, _removed: int, added: int) -> None:
        followed = self._shadow.follow(position, added)
        if followed is not None:
            self._changes.append(followed.delta)
            self.lines_changed.emit(followed.lines)
            if not self._is_showing:
                self._undo.record(followed.delta)

    def _report(self) -> None:
        changes, self._changes = self._changes, []
        for change in changes:
            self.changed_at.emit(
                change.position,
                utf16_length(change.removed),
                change.inserted,
                not self._is_showing,
            )
        if changes and not self._is_showing:
            self.typed.emit(self._shadow.text)


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
    if source.hasFormat(PHOTO_MIME) or any(url.isLocalFile() for url in source.urls()):
        return True
    return source.hasImage() and not source.text().strip()
