"""Counts a story after a pause, off the UI thread."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from desk.errors import DeskError
from desk.services.views import ArticleView
from desk.text.measuring import Formula, Measure, Tally, formula_for
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.editor.writing.body_edit import BodyEdit

PAUSE_MS = 300


@dataclass(frozen=True, slots=True)
class Counted:
    """What was counted.

    Attributes:
        chosen: Of the selection; None when nothing is selected.
        section: Of the story.
        target: Words that a story of the section should have; 0 for none.
    """

    story: Measure
    chosen: Measure | None
    formula: Formula
    section: str
    target: int


class Counter(QObject):
    """Counts one story, and what is selected in it, one count at a time.

    A key costs the start of a timer. Only passages that were changed are counted again.

    Attributes:
        words: Of the story, as they were counted last.

    Signals:
        counted: What was ``Counted``.
    """

    counted = Signal(object)

    def __init__(self, session: Session, body: BodyEdit, context: Context) -> None:
        super().__init__(body)
        self._session = session
        self._body = body
        self._shell = context.shell
        self.words = 0
        self._tally, self._chosen_tally = Tally(), Tally()
        self._is_running = False
        self._is_wanted = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.count)
        session.loaded.connect(self._later)
        session.edited.connect(self._pause.start)
        body.selectionChanged.connect(self._pause.start)

    def _later(self, _view: ArticleView) -> None:
        self._pause.start()

    def count(self) -> None:
        """Count now, or as soon as the count that runs has ended."""
        if self._is_running:
            self._is_wanted = True
            return
        if self._session.view is None:
            return
        self._is_running, self._is_wanted = True, False
        fields = self._session.fields
        source, section = str(fields.get("body") or ""), str(fields.get("section") or "")
        language = str(fields.get("language") or "")
        chosen = self._body.textCursor().selectedText().replace("\u2029", "\n")
        desk = self._shell.desk

        def measured() -> Counted:
            publication = desk.publication()
            formula = formula_for(language or publication.language)
            return Counted(
                self._tally.measure(source, formula),
                self._chosen_tally.measure(chosen, formula) if chosen else None,
                formula,
                section,
                publication.word_targets.get(section, 0),
            )

        self._shell.tasks.read(measured, self._take, self._fail, self)

    def _take(self, counted: Counted) -> None:
        self._end()
        self.words = counted.story.words
        self.counted.emit(counted)

    def _fail(self, error: DeskError) -> None:
        self._end()
        self._shell.tasks.failed.emit(error)

    def _end(self) -> None:
        self._is_running = False
        if self._is_wanted:
            self._pause.start()
