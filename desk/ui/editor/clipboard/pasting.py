"""Pastes into a story what other programs put on the clipboard."""

import re
from dataclasses import dataclass
from functools import partial
from typing import Self

from PySide6.QtCore import QDateTime, QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QTextBlock, QTextCursor

from desk.errors import DeskError
from desk.services import pasting
from desk.services.pasting import FAILED, Clipping, Pasted
from desk.text.fitting import fitted, renumbered
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.editor.writing.body_edit import BodyEdit
from desk.ui.editor.writing.flavours import clipping_of, markdown_of, plain
from desk.ui.exact_text import insert_exactly
from desk.ui.sentences import code_sentence
from desk.ui.text_edit import is_picture

Move = QTextCursor.MoveOperation
CHARACTERS_MAX, LINES_MAX = 1_000_000, 20_000  # of one paste; more would freeze the window
# Qt needs seconds to lay out longer paragraphs, or longer words.
PARAGRAPH_MAX, WORD_MAX = 20_000, 4_000  # characters
_WORD = re.compile(r"\S+")
PATIENCE_MS = 800  # after which one is told that it takes a while
_FOUND_AROUND = 2  # lines that tell whether a paragraph ends there


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a paste will stand; it keeps its place while one types on."""

    start: QTextCursor
    end: QTextCursor

    @classmethod
    def of(cls, cursor: QTextCursor) -> Self:
        """Return what ``cursor`` chooses."""
        ends = []
        for position in (cursor.selectionStart(), cursor.selectionEnd()):
            end = QTextCursor(cursor.document())
            end.setPosition(position)
            end.setKeepPositionOnInsert(True)  # what is typed meanwhile comes after it
            ends.append(end)
        return cls(*ends)

    def cursor(self) -> QTextCursor:
        """Return a cursor that chooses the place as it is now."""
        cursor = QTextCursor(self.start.document())
        cursor.setPosition(self.start.position())
        cursor.setPosition(self.end.position(), QTextCursor.MoveMode.KeepAnchor)
        return cursor


class Pasting(QObject):
    """Answers Paste in the body of one session.

    The text that is pasted is read off the UI thread and put where the cursor was, as one step of
    undo; one may type on.

    Signals:
        ended: Nothing is being read any more.
    """

    ended = Signal()

    def __init__(self, body: BodyEdit, session: Session, context: Context) -> None:
        super().__init__(body)
        self._body = body
        self._session = session
        self._context = context
        self._waiting = 0
        self._patience = self.tr("Reading what is pasted…")
        body.add_mime_taker(self)

    @property
    def is_running(self) -> bool:
        """Whether something that was pasted is being read."""
        return self._waiting > 0

    def take_mime(self, source: QMimeData) -> bool:
        """Paste or drop text; tell whether nobody else shall."""
        if markdown := markdown_of(source):
            self._insert(self._body.textCursor(), markdown)
            return True
        clipping = clipping_of(source)
        if clipping is not None and self._session.view is not None:
            self._read(clipping)
            return True
        if is_picture(source) or not source.hasText():
            return False
        self._insert(self._body.textCursor(), plain(source.text()))
        return True

    def _read(self, clipping: Clipping) -> None:
        place = _Place.of(self._body.textCursor())
        desk, article = self._context.shell.desk, self._session.article
        stamp = QDateTime.currentDateTime().toString("yyyyMMdd-HHmmss")
        self._waiting += 1
        QTimer.singleShot(PATIENCE_MS, self, self._ask_for_patience)
        self._context.shell.tasks.read(
            lambda: pasting.read(desk, article, clipping, f"pasted-{stamp}"),
            partial(self._take, place),
            self._refuse,
            self,
        )

    def _ask_for_patience(self) -> None:
        if self._waiting:
            self._context.messages.info(self._patience)

    def _take(self, waiting: _Place, pasted: Pasted) -> None:
        self._done()
        self._put(waiting.cursor(), pasted)
        self._end()

    def _put(self, place: QTextCursor, pasted: Pasted) -> None:
        if self._body.isReadOnly():
            return
        text = pasted.text
        if FAILED not in pasted.warnings:
            text = self._fitted(place, text)
        if not self._insert(place, text):
            return
        if pasted.photos is not None:
            self._session.do(self.tr("Paste photos"), pasted.photos)
        if pasted.warnings:
            self._context.messages.warning(" ".join(map(code_sentence, pasted.warnings)))

    def _refuse(self, error: DeskError) -> None:
        self._done()
        self._context.shell.tasks.failed.emit(error)
        self._end()

    def _end(self) -> None:
        if not self.is_running:
            self.ended.emit()

    def _done(self) -> None:
        self._waiting -= 1
        message = self._context.messages.message
        if not self._waiting and message is not None and message.text == self._patience:
            self._context.messages.dismiss()

    def _insert(self, place: QTextCursor, text: str) -> bool:
        """Put ``text`` in place of what is chosen; tell whether it was short enough."""
        if refusal := _refusal(text):
            self._context.messages.error(refusal)
            return False
        if text or place.hasSelection():
            insert_exactly(place, text)
            self._body.ensureCursorVisible()
        return True

    def _fitted(self, place: QTextCursor, text: str) -> str:
        start, end = (QTextCursor(place.document()) for _ in range(2))
        start.setPosition(place.selectionStart())
        start.movePosition(Move.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
        end.setPosition(place.selectionEnd())
        end.movePosition(Move.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        before = _above(start.block()) + start.selectedText()
        text = fitted(text, before, end.selectedText() + _below(end.block()))
        return renumbered(text, self._body.text()) if "[^" in text else text


def _above(block: QTextBlock) -> str:
    lines: list[str] = []
    for _ in range(_FOUND_AROUND):
        block = block.previous()
        if not block.isValid():
            break
        lines.insert(0, block.text())
    return "".join(f"{line}\n" for line in lines)


def _below(block: QTextBlock) -> str:
    lines: list[str] = []
    for _ in range(_FOUND_AROUND):
        block = block.next()
        if not block.isValid():
            break
        lines.append(block.text())
    return "".join(f"\n{line}" for line in lines)


def _refusal(text: str) -> str:
    """Return why a text cannot be put into a story; empty when it can."""
    lines = text.split("\n")
    if len(text) > CHARACTERS_MAX or len(lines) > LINES_MAX:
        return code_sentence("paste.too_long")
    longest = max(map(len, lines))
    if longest <= PARAGRAPH_MAX:
        words = (_WORD.findall(line) for line in lines if len(line) > WORD_MAX)
        longest = max((len(word) for found in words for word in found), default=0)
        if longest <= WORD_MAX:
            return ""
    return code_sentence("paste.long_paragraph", count=longest)
