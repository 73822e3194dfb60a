"""The text of a story: a calm column of readable width, with a little Markdown help."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QMargins, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit, QWidget

from desk.ui.editor.writing.flavours import own_mime
from desk.ui.editor.writing.highlighter import MarkdownHighlighter
from desk.ui.look import scale
from desk.ui.look.look import Look
from desk.ui.text_edit import PARAGRAPH_SEPARATOR, TextEdit

MEASURE_PX = 680  # longer lines are hard to read
MARGIN_PX = 24


class MarkLayer(IntEnum):
    """What colours the text from outside the highlighter; a later layer lies over an earlier."""

    FOCUS = 0
    SPELLING = 1
    FOUND = 2


class TypingAid(Protocol):
    """Something that answers a key in the text instead of the widget."""

    def take_key(self, event: QKeyEvent) -> bool:
        """Answer a key; tell whether nobody else shall."""
        ...


class MimeTaker(Protocol):
    """Something that pastes and drops into the text instead of the widget."""

    def take_mime(self, source: QMimeData) -> bool:
        """Paste or drop; tell whether nobody else shall."""
        ...


class BodyEdit(TextEdit):
    """Markdown, as it is typed.

    Signals:
        menu_asked: A context menu is about to open: the ``QMenu``, to be added to, and the
            ``QTextCursor`` where it was asked for.
    """

    menu_asked = Signal(QMenu, QTextCursor)

    def __init__(self, look: Look, font_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "quiet")
        self.setAccessibleName(self.tr("Text of the story"))
        self.setPlaceholderText(self.tr("Write the story. A blank line begins a new paragraph."))
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.highlighter = MarkdownHighlighter(self.document(), look.theme)
        look.changed.connect(self.highlighter.set_theme)
        self.set_font_px(font_px)
        self._aids: list[TypingAid] = []
        self._takers: list[MimeTaker] = []
        self._marks: dict[MarkLayer, Sequence[QTextEdit.ExtraSelection]] = {}

    def add_aid(self, aid: TypingAid) -> None:
        """Let ``aid`` see every key, after those that were added before it."""
        self._aids.append(aid)

    def add_mime_taker(self, taker: MimeTaker) -> None:
        """Let ``taker`` see what is pasted or dropped, after those that were added before it."""
        self._takers.append(taker)

    def chosen_text(self) -> str:
        """Return what is selected, every character as it is."""
        return self.textCursor().selectedText().replace(PARAGRAPH_SEPARATOR, "\n")

    def paste_plain(self) -> None:
        """Paste the words on the clipboard without what they look like."""
        if not self.isReadOnly():
            data = QMimeData()
            data.setText(QApplication.clipboard().text())
            self.insertFromMimeData(data)

    def set_marks(self, layer: MarkLayer, marks: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Colour places of the text; replaces what the layer showed before."""
        self._marks[layer] = marks
        self.setExtraSelections(
            [mark for name in sorted(self._marks) for mark in self._marks[name]]
        )

    def set_font_px(self, size_px: int) -> None:
        """Set the height of the type."""
        # The style sheet's size would win over setFont.
        self.setStyleSheet(f'font-family: "{scale.TEXT_FAMILY}"; font-size: {size_px}px;')

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or not any(aid.take_key(event) for aid in self._aids):
            super().keyPressEvent(event)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(source.formats()) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not any(taker.take_mime(source) for taker in self._takers):
            super().insertFromMimeData(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        return own_mime(self.chosen_text())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_asked.emit(menu, self.cursorForPosition(event.pos()))
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        spare_px = max(0, self.width() - MEASURE_PX - 2 * MARGIN_PX) // 2
        wanted = QMargins(MARGIN_PX + spare_px, 0, MARGIN_PX + spare_px, 0)
        if wanted != self.viewportMargins():
            # Later: inside this event Qt lays the text out in the width of before.
            QTimer.singleShot(0, self, lambda: self.setViewportMargins(wanted))

    # What the Format menu does

    def wrap(self, mark: str) -> None:
        """Put ``mark`` on both sides of the selection, or take it away when it is there."""
        cursor = self.textCursor()
        words = cursor.selectedText()
        if words.startswith(mark) and words.endswith(mark) and len(words) >= 2 * len(mark):
            cursor.insertText(words[len(mark) : len(words) - len(mark)])
            return
        start = cursor.selectionStart()
        cursor.insertText(f"{mark}{words}{mark}")
        cursor.setPosition(start + len(mark))
        cursor.setPosition(cursor.position() + _units(words), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def prefix(self, mark: str) -> None:
        """Begin each chosen line with ``mark``, or take it away when all have it."""
        cursor = self.textCursor()
        first = self.document().findBlock(cursor.selectionStart()).blockNumber()
        last = self.document().findBlock(cursor.selectionEnd()).blockNumber()
        blocks = [self.document().findBlockByNumber(n) for n in range(first, last + 1)]
        everywhere = all(block.text().startswith(mark) for block in blocks)
        cursor.beginEditBlock()
        for block in blocks:
            place = QTextCursor(block)
            if everywhere:
                place.movePosition(
                    QTextCursor.MoveOperation.Right, QTextCursor.MoveMode.KeepAnchor, len(mark)
                )
                place.removeSelectedText()
            elif not block.text().startswith(mark):
                place.insertText(mark)
        cursor.endEditBlock()
        self.setFocus()

    def link(self, address: str) -> None:
        """Link the selection to ``address``."""
        cursor = self.textCursor()
        words = cursor.selectedText() or address
        cursor.insertText(f"[{words}]({address})")
        self.setFocus()

    def insert_paragraph(self, text: str) -> None:
        """Insert a paragraph after the one with the cursor."""
        cursor = self.textCursor()
        cursor.beginEditBlock()
        while cursor.block().text().strip() and cursor.block().next().isValid():
            if not cursor.block().next().text().strip():
                break
            cursor.movePosition(QTextCursor.MoveOperation.NextBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        before = "\n\n" if cursor.block().text().strip() else ""
        cursor.insertText(f"{before}{text}\n")
        cursor.endEditBlock()
        self.setTextCursor(cursor)


def quiet_font(size: int, weight: QFont.Weight) -> QFont:
    """Return the type of headlines."""
    return scale.font(size, weight, scale.TEXT_FAMILY)


def _units(text: str) -> int:
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
