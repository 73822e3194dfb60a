"""The places of one story that a query finds: counted, highlighted, stepped through, replaced."""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from desk.errors import DeskError
from desk.text.finding import Match, Query, Replacement, find, replacements
from desk.ui.editor.find.part import Part
from desk.ui.editor.find.units import Units
from desk.ui.editor.writing.body_edit import BodyEdit, MarkLayer
from desk.ui.exact_text import insert_exactly
from desk.ui.look.look import Look
from desk.ui.tasks import Tasks

PAUSE_MS = 150
STEPS_MAX = 500  # replacements that are made one by one; more are written as one passage


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of replacing all in one story.

    Attributes:
        places: How many were replaced.
        is_late: Nothing was, for the text became another one meanwhile.
        error: Why the replacement was refused.
    """

    places: int = 0
    is_late: bool = False
    error: DeskError | None = None


class Finder(QObject):
    """Looks in the text of one story; off the UI thread, for a story may be long.

    Attributes:
        matches: Where the query stands, in the units of ``QTextCursor``.

    Signals:
        changed: Matches were found anew, or the cursor stands at another one.
        refused: The query cannot be used (``DeskError``).
        outdated: The match was not replaced, for the text became another one meanwhile.
    """

    changed = Signal()
    refused = Signal(object)
    outdated = Signal()

    def __init__(self, body: BodyEdit, look: Look, tasks: Tasks) -> None:
        super().__init__(body)
        self.body = body
        self.matches: list[Match] = []
        self._look = look
        self._tasks = tasks
        self._query = Query("")
        self._part: Part | None = None
        self._asked = 0
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.search)
        body.document().contentsChange.connect(self._on_edit)
        body.verticalScrollBar().valueChanged.connect(lambda _value: self.highlight())
        body.cursorPositionChanged.connect(self._on_cursor)
        look.changed.connect(self._on_theme)  # no lambda: the look outlives the story

    @property
    def current(self) -> int:
        """Number of the match that is selected, from 1; 0 when none is."""
        cursor = self.body.textCursor()
        chosen = Match(cursor.selectionStart(), cursor.selectionEnd())
        at = bisect_left(self.matches, chosen.start, key=lambda match: match.start)
        return at + 1 if at < len(self.matches) and self.matches[at] == chosen else 0

    @property
    def can_replace(self) -> bool:
        """Whether there is a match, in a text that may be written."""
        return bool(self.matches) and not self.body.isReadOnly()

    def look_for(
        self,
        query: Query,
        part: Part | None = None,
        then: Callable[[], object] | None = None,
    ) -> None:
        """Find another query from now on.

        Args:
            part: Where to stay; None for the whole text.
            then: Called when the matches are known.
        """
        self._query, self._part = query, part
        self.search(then)

    def forget(self) -> None:
        """Find nothing and highlight nothing."""
        self.look_for(Query(""))

    def search(self, then: Callable[[], object] | None = None) -> None:
        """Look again, for the text has changed."""
        self._pause.stop()
        self._asked += 1
        if not self._query.text:
            self._take(self._asked, [], then)
            return
        number, source, query = self._asked, self.body.text(), self._query
        units = Units(source)
        part = self._characters(units)
        self._tasks.read(
            lambda: [units.in_units(match) for match in find(source, query, part)],
            lambda matches: self._take(number, matches, then),
            lambda error: self._refuse(number, error),
            self,
        )

    def step(self, by: int) -> bool:
        """Select the next match, or one before; tell whether it began again at the other end."""
        if not self.matches:
            return False
        cursor = self.body.textCursor()
        starts = [match.start for match in self.matches]
        if by > 0:
            at = bisect_left(starts, cursor.selectionEnd())
        else:
            at = bisect_left(starts, cursor.selectionStart()) - 1
        self._select(self.matches[at % len(self.matches)])
        return not 0 <= at < len(self.matches)

    def first_from_here(self) -> None:
        """Select the first match at or after the cursor, as one does while a word is typed."""
        start = self.body.textCursor().selectionStart()
        at = bisect_left(self.matches, start, key=lambda match: match.start)
        if self.matches:
            self._select(self.matches[at % len(self.matches)])

    def replace(self, template: str) -> None:
        """Replace the match that is selected, then select the next one."""
        number = self.current
        if not number:
            self.step(1)
            return
        chosen = self.matches[number - 1]

        def write(edits: list[Replacement]) -> None:
            if self._write([edit for edit in edits if edit.match == chosen]):
                self.search(lambda: self.step(1))
            else:
                self.outdated.emit()

        self._plan(template, write, self.refused.emit)

    def replace_all(self, template: str, then: Callable[[Outcome], None]) -> None:
        """Replace every match as one step of undo; ``then`` gets what came of it."""

        def write(edits: list[Replacement]) -> None:
            places = self._write(edits)
            then(Outcome(places, is_late=not places))

        self._plan(template, write, lambda error: then(Outcome(error=error)))

    def highlight(self) -> None:
        """Highlight the matches in sight."""
        if not self.matches:
            self.body.set_marks(MarkLayer.FOUND, [])
            return
        corner = self.body.viewport().rect().bottomRight()
        first = self.body.firstVisibleBlock().position()
        last = self.body.cursorForPosition(corner).position()
        begin = bisect_left(self.matches, first, key=lambda match: match.end)
        end = bisect_left(self.matches, last + 1, key=lambda match: match.start)
        style = QTextCharFormat()
        style.setBackground(QColor(self._look.theme.warning_soft))
        style.setForeground(QColor(self._look.theme.warning))
        length = self.body.document().characterCount()  # shorter than when it was searched, perhaps
        visible = [match for match in self.matches[begin:end] if match.end < length]
        self.body.set_marks(MarkLayer.FOUND, [self._mark(match, style) for match in visible])

    def _plan(
        self,
        template: str,
        then: Callable[[list[Replacement]], object],
        refuse: Callable[[DeskError], None],
    ) -> None:
        """Call ``then`` with what is to be written: nothing when the text is another one by now."""
        source, query = self.body.text(), self._query
        units = Units(source)
        part = self._characters(units)

        def plan() -> list[Replacement]:
            edits = replacements(source, query, template, part)
            return [Replacement(units.in_units(edit.match), edit.text) for edit in edits]

        def take(edits: list[Replacement]) -> None:
            is_same = self.body.text() == source  # else a person typed: nothing is overwritten
            then(edits if is_same else [])

        self._tasks.read(plan, take, refuse, self)

    def _write(self, edits: Sequence[Replacement]) -> int:
        """Write edits and return how many there were; none into a text that is only read."""
        if not edits or self.body.isReadOnly():
            return 0
        places = len(edits)
        if places > STEPS_MAX:
            edits = [self._joined(edits)]
        cursor = QTextCursor(self.body.document())
        cursor.beginEditBlock()
        for edit in reversed(edits):  # so that the positions of those before stay true
            _span(cursor, edit.match)
            insert_exactly(cursor, edit.text)
        cursor.endEditBlock()
        return places

    def _joined(self, edits: Sequence[Replacement]) -> Replacement:
        """Return one edit that does what many do, for each costs a layout."""
        source = self.body.text()
        units = Units(source)
        whole = Match(edits[0].match.start, edits[-1].match.end)
        parts, at = [], whole.start
        for edit in edits:
            parts += [units.cut(at, edit.match.start), edit.text]
            at = edit.match.end
        return Replacement(whole, "".join(parts))

    def _characters(self, units: Units) -> Match | None:
        return None if self._part is None else units.in_characters(self._part.place)

    def _take(self, number: int, matches: list[Match], then: Callable[[], object] | None) -> None:
        if number != self._asked:
            return
        self.matches = matches
        self.highlight()
        self.changed.emit()
        if then is not None:
            then()

    def _refuse(self, number: int, error: DeskError) -> None:
        if number == self._asked:
            self._take(number, [], None)
            self.refused.emit(error)

    def _select(self, match: Match) -> None:
        cursor = QTextCursor(self.body.document())
        _span(cursor, match)
        self.body.setTextCursor(cursor)
        self.body.ensureCursorVisible()

    def _mark(self, match: Match, style: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = QTextCursor(self.body.document())
        _span(made.cursor, match)
        made.format = style
        return made

    def _on_edit(self, *_where: int) -> None:
        if self._query.text:
            self._pause.start()

    def _on_theme(self, _theme: object) -> None:
        self.highlight()

    def _on_cursor(self) -> None:
        if self._query.text:
            self.changed.emit()


def _span(cursor: QTextCursor, match: Match) -> None:
    cursor.setPosition(match.start)
    cursor.setPosition(match.end, QTextCursor.MoveMode.KeepAnchor)
