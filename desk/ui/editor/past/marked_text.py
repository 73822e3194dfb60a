"""Shows two versions of a text with the marks of what changed; a passage of it can be chosen."""

import time
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from desk.text.diff_rows import Fold, Piece, Row, folded, rows
from desk.text.taking_back import Passage
from desk.text.word_diff import Mark, Run
from desk.ui.editor.past.marked_document import (
    Arrangement,
    DocumentWriter,
    Place,
    Segment,
)
from desk.ui.look import scale
from desk.ui.look.look import Look
from desk.ui.look.theme import Theme

PADDING_PX = 24
SLICE_S = 0.012  # of writing at a time: the program goes on meanwhile


class MarkedText(QTextEdit):
    """Read only; the keyboard moves a cursor through it.

    Attributes:
        change_count: How many places changed, those included that are not written yet.
        takes_undo: Whether Ctrl+Z is for whoever listens to ``undo_wanted``.

    Signals:
        take_back_wanted: Of the passage that is chosen, from the context menu.
        undo_wanted: Ctrl+Z was pressed: nothing here can be undone, but in the story.
    """

    take_back_wanted = Signal()
    undo_wanted = Signal()

    def __init__(self, look: Look, font_px: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._runs: Sequence[Run] = ()
        self._writer: DocumentWriter | None = None
        self._left: list[Row | Fold] = []  # not written yet
        self.change_count = 0
        self._slices = QTimer(self, interval=0)
        self._slices.timeout.connect(self._write_slice)
        self.arrangement = Arrangement.ONE
        self.is_whole = False
        self.takes_undo = False
        self.setProperty("variant", "quiet")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAccessibleName(self.tr("What changed in the text"))
        self.setUndoRedoEnabled(False)
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(PADDING_PX)
        self.set_font_px(font_px)
        look.changed.connect(self._recolour)

    @property
    def changes(self) -> Sequence[Place]:
        """Where the text changed, from the top, as far as it is written."""
        return self._writer.changes if self._writer is not None else ()

    def set_font_px(self, size_px: int) -> None:
        """Set the height of the type."""
        self.setStyleSheet(f'font-family: "{scale.TEXT_FAMILY}"; font-size: {size_px}px;')

    def show_runs(self, runs: Sequence[Run]) -> None:
        """Show a diff; the scroll position stays, for what comes is often a little later."""
        self._runs = runs
        top = self.verticalScrollBar().value()
        self._write()
        self.verticalScrollBar().setValue(top)

    def arrange(self, arrangement: Arrangement, *, is_whole: bool) -> None:
        """Show it in another way.

        Args:
            is_whole: Whether paragraphs without a change are shown, too.
        """
        self.arrangement, self.is_whole = arrangement, is_whole
        self._write()

    def step(self, by: int) -> int:
        """Choose the next change, or one before; return its number from 1, 0 when there is none."""
        at, is_on = self.textCursor().selectionStart(), self.textCursor().hasSelection()
        places = self.changes
        if by > 0 and not any(_is_after(place, at, is_on=is_on) for place in places):
            self._finish()
            places = self.changes
        if by > 0:
            after = (n for n, place in enumerate(places) if _is_after(place, at, is_on=is_on))
            number = next(after, len(places) - 1)
        else:
            number = next((n for n in reversed(range(len(places))) if places[n].start < at), 0)
        if not places:
            return 0
        self._choose(places[number])
        return number + 1

    def passage(self) -> Passage | None:
        """Return what is chosen, or the change at the cursor; None when nothing changed there.

        A word that replaced another one takes that along.
        """
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        if start == end:
            here = next((p for p in self.changes if p.start <= start <= p.end), None)
            if here is None:
                return None
            start, end = here
        chosen = [s for s in self._segments if s.start < end and start < s.end]
        if all(segment.piece.mark is Mark.EQUAL for segment in chosen):
            return None
        return self._passage(chosen, start, end)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride and self._is_undo(event):
            event.accept()  # before the menu's own Undo sees it
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._is_undo(event):
            self.undo_wanted.emit()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addSeparator()
        entry = menu.addAction(self.tr("Take this passage back"), self.take_back_wanted.emit)
        entry.setEnabled(self.passage() is not None)
        menu.popup(event.globalPos())

    def _is_undo(self, event: QEvent) -> bool:
        return (
            self.takes_undo
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
        )

    def _passage(self, chosen: Sequence[Segment], start: int, end: int) -> Passage:
        found: Passage | None = None
        covered: Counter[Piece] = Counter()
        for segment in chosen:
            first, last = _within(segment, start), _within(segment, end)
            found = _joined(found, _places(segment, first, last))
            covered[segment.piece] += last - first
        assert found is not None
        halves = self._halves()
        for piece, count in covered.items():
            half = halves.get(piece) if count == len(piece.text) else None
            if half is not None:
                whole = Passage(half.old_at, half.old_end, half.new_at, half.new_end)
                found = _joined(found, whole)
        return found

    @property
    def _segments(self) -> list[Segment]:
        return self._writer.segments if self._writer is not None else []

    def _halves(self) -> dict[Piece, Piece]:
        """Return what stands in the place of deleted words, and what inserted words replaced."""
        pieces = list(dict.fromkeys(segment.piece for segment in self._segments))
        gone = {(p.old_end, p.new_end): p for p in pieces if p.mark is Mark.DELETED}
        found: dict[Piece, Piece] = {}
        for piece in pieces:
            half = gone.get((piece.old_at, piece.new_at))
            if piece.mark is Mark.INSERTED and half is not None:
                found |= {piece: half, half: piece}
        return found

    def _choose(self, place: Place) -> None:
        cursor = self.textCursor()
        cursor.setPosition(place.start)
        cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        bar, box = self.verticalScrollBar(), self.cursorRect()
        if not self.viewport().rect().adjusted(0, PADDING_PX, 0, -PADDING_PX).contains(box):
            bar.setValue(bar.value() + box.top() - self.viewport().height() // 3)

    def _recolour(self, _theme: Theme) -> None:
        self._write()

    def _write(self) -> None:
        """Begin to write; what is not seen at once comes when the program has time."""
        items = rows(self._runs)
        self.change_count = sum(row.changes for row in items)
        self._left = [*items] if self.is_whole else folded(items)
        names = {Mark.DELETED: self.tr("Deleted"), Mark.INSERTED: self.tr("Added")}
        with QSignalBlocker(self):  # who hears of a new cursor asks for what is not written yet
            self.clear()
            self._writer = DocumentWriter(
                self.document(), self._look.theme, names, self.arrangement
            )
            self._slices.start()
            self._write_slice()
            self.moveCursor(QTextCursor.MoveOperation.Start)
        self.selectionChanged.emit()

    def _write_slice(self) -> None:
        until = time.monotonic() + SLICE_S
        with QSignalBlocker(self):
            while self._left and time.monotonic() < until:
                self._write_next(self._left.pop(0))
        if not self._left:
            self._finish()

    def _write_next(self, item: Row | Fold) -> None:
        assert self._writer is not None
        if isinstance(item, Row):
            self._writer.write(item)
        else:
            words = self.tr("· %n unchanged paragraph(s) ·", "", len(item.rows))
            self._writer.write_fold(item, words)

    def _finish(self) -> None:
        """Write all that is left now."""
        if not self._slices.isActive() or self._writer is None:
            return
        self._slices.stop()
        left, self._left = self._left, []
        with QSignalBlocker(self):
            for item in left:
                self._write_next(item)


def _is_after(place: Place, at: int, *, is_on: bool) -> bool:
    """Tell whether a change comes next: it begins later, or the cursor stands in front of it."""
    return place.start > at or (not is_on and place.end > at)


def _within(segment: Segment, position: int) -> int:
    """Return where a place of the document stands in the words of a segment, in code points."""
    units = max(0, position - segment.start)
    if position >= segment.end:
        return len(segment.text)
    raw = segment.text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(raw.decode("utf-16-le", "ignore"))


def _places(segment: Segment, start: int, end: int) -> Passage:
    """Return where words of a segment stand in both texts."""
    piece, first, last = segment.piece, segment.offset + start, segment.offset + end
    old = (piece.old_at, piece.old_at) if piece.mark is Mark.INSERTED else (
        piece.old_at + first, piece.old_at + last
    )  # fmt: skip
    new = (piece.new_at, piece.new_at) if piece.mark is Mark.DELETED else (
        piece.new_at + first, piece.new_at + last
    )  # fmt: skip
    return Passage(*old, *new)


def _joined(one: Passage | None, other: Passage) -> Passage:
    if one is None:
        return other
    return Passage(
        min(one.old_start, other.old_start), max(one.old_end, other.old_end),
        min(one.new_start, other.new_start), max(one.new_end, other.new_end),
    )  # fmt: skip
