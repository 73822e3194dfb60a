"""The text of a story: a calm column of readable width, with a little Markdown help."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Protocol

from PySide6.QtCore import QEvent, QMargins, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QKeyEvent,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QMenu, QTextEdit, QWidget

from desk.text.formatting.links import pasted_over
from desk.ui.editor.writing.highlighter import MarkdownHighlighter
from desk.ui.editor.writing.passages import edit_passage
from desk.ui.look import scale
from desk.ui.look.look import Look
from desk.ui.text_edit import TextEdit, is_picture

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
        self._marks: dict[MarkLayer, Sequence[QTextEdit.ExtraSelection]] = {}

    def add_aid(self, aid: TypingAid) -> None:
        """Let ``aid`` see every key, after those that were added before it."""
        self._aids.append(aid)

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

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 (Qt gives it so)
        # Qt asks here instead of sending the key, since Tab changes the focus.
        key = Qt.Key.Key_Tab if is_next else Qt.Key.Key_Backtab
        event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
        if not self.isReadOnly() and any(aid.take_key(event) for aid in self._aids):
            return True
        return super().focusNextPrevChild(is_next)

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.isReadOnly() and not is_picture(source) and source.hasText():
            text = source.text()
            if edit_passage(self, lambda passage: pasted_over(passage, text)):
                return
        super().insertFromMimeData(source)

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


def quiet_font(size: int, weight: QFont.Weight) -> QFont:
    """Return the type of headlines."""
    return scale.font(size, weight, scale.TEXT_FAMILY)
