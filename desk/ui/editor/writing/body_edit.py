"""The text of a story: a calm column of readable width, with a little Markdown help."""

import re
from collections.abc import Sequence
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QEvent, QMargins, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QApplication, QMenu, QTextEdit, QWidget

from desk.text.formatting.links import pasted_over
from desk.ui.editor.writing.flavours import own_mime
from desk.ui.editor.writing.highlighter import MarkdownHighlighter
from desk.ui.editor.writing.passages import edit_passage
from desk.ui.look.look import Look
from desk.ui.look.writing_type import WritingType
from desk.ui.text_edit import PARAGRAPH_SEPARATOR, TextEdit, is_picture

MARGIN_PX = 24
CURSOR_PX = 2
NOTCH = 120  # of a wheel, in eighths of a degree
ENDLESS = 10_000  # characters of a word; Qt looks for an end of it again for each of its lines

_AT_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
_ANYWHERE = QTextOption.WrapMode.WrapAnywhere


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
        resized: Another part of the text fits in.
        zoomed: The wheel asked for larger type (1) or smaller (-1).
    """

    menu_asked = Signal(QMenu, QTextCursor)
    resized = Signal()
    zoomed = Signal(int)

    def __init__(self, look: Look, type_: WritingType, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("variant", "quiet")
        self.setAccessibleName(self.tr("Text of the story"))
        self.setPlaceholderText(self.tr("Write the story. A blank line begins a new paragraph."))
        self.setWordWrapMode(_AT_WORDS)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        self.setCursorWidth(CURSOR_PX)
        self._spaced = look.spaced
        self._column_px = 0
        self._wheel = 0
        self.highlighter = MarkdownHighlighter(self.document(), look, type_)
        self.highlighter.fell_behind.connect(self._colour_visible)
        self.verticalScrollBar().valueChanged.connect(self._colour_visible)
        self.set_type(type_)
        self._aids: list[TypingAid] = []
        self._takers: list[MimeTaker] = []
        self._marks: dict[MarkLayer, Sequence[QTextEdit.ExtraSelection]] = {}

    def show_text(self, text: str) -> None:
        """Show ``text``; one with an endless word wraps anywhere, or it would stop the window."""
        is_endless = _has_endless_word(text)
        if is_endless:
            self.setWordWrapMode(_ANYWHERE)
        super().show_text(text)
        if not is_endless:
            self.setWordWrapMode(_AT_WORDS)

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
            self._hand_on(data)

    def set_marks(self, layer: MarkLayer, marks: Sequence[QTextEdit.ExtraSelection]) -> None:
        """Colour places of the text; replaces what the layer showed before."""
        self._marks[layer] = marks
        self.setExtraSelections(
            [mark for name in sorted(self._marks) for mark in self._marks[name]]
        )

    def set_type(self, type_: WritingType) -> None:
        """Set family, size, measure and distance of lines."""
        self.setStyleSheet(type_.style_sheet(self._spaced))
        self._column_px = type_.column_px()
        self._centre()
        self.highlighter.set_type(type_)
        self.resized.emit()

    def visible_lines(self) -> range:
        """Return the numbers of the paragraphs that can be seen, also partly."""
        block = self.firstVisibleBlock()
        first, bottom_px = block.blockNumber(), self.viewport().height()
        top_px = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top_px <= bottom_px:
            top_px += self.blockBoundingRect(block).height()
            block = block.next()
        return range(first, block.blockNumber() if block.isValid() else self.blockCount())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or not any(aid.take_key(event) for aid in self._aids):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 (Qt gives it so)
        # Qt asks here instead of sending the key, since Tab changes the focus.
        key = Qt.Key.Key_Tab if is_next else Qt.Key.Key_Backtab
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        if not self.isReadOnly() and any(aid.take_key(event) for aid in self._aids):
            return True
        return super().focusNextPrevChild(is_next)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(source.formats()) or super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.isReadOnly() and not is_picture(source) and source.hasText():
            text = source.text()
            if edit_passage(self, lambda passage: pasted_over(passage, text)):
                return
        self._hand_on(source)

    def createMimeDataFromSelection(self) -> QMimeData:
        return own_mime(self.chosen_text())

    def _hand_on(self, source: QMimeData) -> None:
        if not any(taker.take_mime(source) for taker in self._takers):
            super().insertFromMimeData(source)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu(event.pos())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_asked.emit(menu, self.cursorForPosition(event.pos()))
        menu.popup(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()
        self._colour_visible()
        self.resized.emit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._colour_visible()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self._wheel += event.angleDelta().y()  # a touch pad sends many small turns
        notches = int(self._wheel / NOTCH)
        self._wheel -= notches * NOTCH
        if notches:
            self.zoomed.emit(1 if notches > 0 else -1)
        event.accept()

    def _centre(self) -> None:
        column_px = self._column_px + 2 * int(self.document().documentMargin())
        spare_px = max(0, self.width() - column_px - 2 * MARGIN_PX) // 2
        wanted = QMargins(MARGIN_PX + spare_px, 0, MARGIN_PX + spare_px, 0)
        if wanted != self.viewportMargins():
            # Later: inside a resize Qt lays the text out in the width of before.
            QTimer.singleShot(0, self, lambda: self.setViewportMargins(wanted))

    def _colour_visible(self) -> None:
        if self.isVisible():
            seen = self.visible_lines()
            self.highlighter.colour(seen.start, seen.stop)


def _has_endless_word(text: str) -> bool:
    long_lines = (line for line in text.split("\n") if len(line) > ENDLESS)
    return any(len(word) > ENDLESS for line in long_lines for word in re.split("[ \t]", line))
