"""Wavy lines under misspelt words: those in sight first, never while the key is still down."""

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtWidgets import QTextEdit

from desk.errors import DeskError
from desk.model.changes import Changes
from desk.services import spelling
from desk.settings import Settings
from desk.text.spelling.words import Word
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.editor.spelling.places import Place, places, prose
from desk.ui.editor.writing.body_edit import BodyEdit, MarkLayer
from desk.ui.look.theme import Theme

PAUSE_MS = 250  # after the last key or turn of the wheel
_Key = tuple[str, bool]  # a word as typed, and whether it stands in quotation marks


class SpellingMarks(QObject):
    """Marks the misspelt words of one text and steps through them."""

    def __init__(self, body: BodyEdit, session: Session, context: Context) -> None:
        super().__init__(body)
        self._body = body
        self._session = session
        self._context = context
        self._verdicts: dict[_Key, bool] = {}
        self._asked = 0  # so that answers to a question of before are not believed
        self._language = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._check)
        body.document().contentsChange.connect(lambda *_where: self._pause.start())
        body.verticalScrollBar().valueChanged.connect(lambda _value: self._pause.start())
        body.cursorPositionChanged.connect(self._pause.start)
        session.loaded.connect(lambda _view: self._follow_language())
        context.shell.changed.connect(self._on_changed)
        context.settings.changed.connect(self._refresh)
        context.look.changed.connect(self._refresh)

    @property
    def language(self) -> str:
        """The language that words are judged in; empty when there is no dictionary for it."""
        return spelling.dictionary_language(self._language)

    @property
    def is_on(self) -> bool:
        """Whether words are judged at all."""
        return self._context.settings.now.spelling and bool(self.language)

    def forget(self) -> None:
        """Judge every word anew, for example after a word was added."""
        self._asked += 1
        self._verdicts.clear()
        self._pause.start()

    def wrong_at(self, position: int) -> Place | None:
        """Return the misspelt word at a position of the document, None when it is right."""
        block = self._body.document().findBlock(position)
        for place in places(block):
            if place.start <= position <= place.end and self._is_wrong(place):
                return place
        return None

    def go_to_next(self, nothing: Callable[[], None]) -> None:
        """Select the next misspelt word after the cursor, from the start again after the end.

        Args:
            nothing: Called when every word is right.
        """
        if not self.is_on:
            nothing()
            return
        everything = list(self._all_places())
        self._judge(everything, lambda: self._select_next(everything, nothing))

    def _select_next(self, everything: list[Place], nothing: Callable[[], None]) -> None:
        after = self._body.textCursor().selectionEnd()
        wrong = [place for place in everything if self._is_wrong(place)]
        chosen = next((place for place in wrong if place.start >= after), None)
        if chosen is None and not wrong:
            nothing()
            return
        self._body.setTextCursor((chosen or wrong[0]).cursor(self._body.document()))
        self._body.ensureCursorVisible()
        self._body.setFocus()

    def _check(self) -> None:
        if not self.is_on:
            self._body.set_marks(MarkLayer.SPELLING, [])
            return
        if self._body.isVisible():
            self._judge(list(self._visible_places()), self._mark)

    def _judge(self, asked: Iterable[Place], then: Callable[[], None]) -> None:
        new = {_key(place): place.word for place in asked if _key(place) not in self._verdicts}
        if not new:
            then()
            return
        number, language, desk = self._asked, self.language, self._context.shell.desk
        words: list[Word] = list(new.values())

        def take(wrong: frozenset[_Key]) -> None:
            if number == self._asked:
                self._verdicts.update((key, key not in wrong) for key in new)
                then()

        self._context.shell.tasks.read(
            lambda: spelling.misspelt(desk, words, language), take, self._failed, self
        )

    def _failed(self, error: DeskError) -> None:
        self._context.shell.tasks.failed.emit(error)

    def _mark(self) -> None:
        cursor = self._body.textCursor()
        # A word that is not finished is not wrong yet.
        typed = cursor.position() if self._body.hasFocus() and not cursor.hasSelection() else -1
        wrong = (place for place in self._visible_places() if self._is_wrong(place))
        style = self._style()
        self._body.set_marks(
            MarkLayer.SPELLING,
            [_mark(place, style, self._body) for place in wrong if place.end != typed],
        )

    def _is_wrong(self, place: Place) -> bool:
        return not self._verdicts.get(_key(place), True)

    def _visible_places(self) -> Iterator[Place]:
        last = self._body.cursorForPosition(self._body.viewport().rect().bottomRight())
        for block in prose(self._body.firstVisibleBlock(), last.position()):
            yield from places(block)

    def _all_places(self) -> Iterator[Place]:
        document = self._body.document()
        for block in prose(document.firstBlock(), document.characterCount()):
            yield from places(block)

    def _style(self) -> QTextCharFormat:
        style = QTextCharFormat()
        style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        style.setUnderlineColor(QColor(self._context.look.theme.danger))
        return style

    def _follow_language(self) -> None:
        language = str(self._session.fields.get("language") or "")
        if not language:
            self._context.shell.tasks.read(
                lambda: self._context.shell.desk.publication().language, self._speak, owner=self
            )
        else:
            self._speak(language)

    def _speak(self, language: str) -> None:
        if language != self._language:
            self._language = language
            self.forget()

    def _on_changed(self, changes: Changes) -> None:
        if changes.documents - {self._session.article}:  # house words or people, perhaps
            self.forget()
            self._follow_language()  # it may be the publication's

    def _refresh(self, _new: Settings | Theme) -> None:
        self._pause.start()


def _key(place: Place) -> _Key:
    return place.word.text, place.word.is_quoted


def _mark(place: Place, style: QTextCharFormat, body: BodyEdit) -> QTextEdit.ExtraSelection:
    made = QTextEdit.ExtraSelection()
    made.cursor = place.cursor(body.document())
    made.format = style
    return made
