"""Ties the bar of one story to its text, and to the other stories that are open."""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QTextCursor

from desk.ui.context import Context
from desk.ui.dialogs import Question, confirm
from desk.ui.editor.find.bar import FindBar
from desk.ui.editor.find.finder import Finder, Outcome
from desk.ui.editor.find.part import Part
from desk.ui.editor.writing.body_edit import BodyEdit

FIRST_WORDS_MAX = 200  # characters of a selection that are taken as what to find
TYPED_MS = 60


class SearchedStory(Protocol):
    """An open story, as a search in all of them sees it."""

    @property
    def search(self) -> "StorySearch":
        """Its own search."""
        ...

    def when_loaded(self, then: Callable[[], None]) -> None:
        """Call ``then`` as soon as its text is here."""
        ...

    def show_itself(self) -> None:
        """Bring its tab to the front."""
        ...


class StorySearch(QObject):
    """The search of one story."""

    def __init__(
        self,
        body: BodyEdit,
        context: Context,
        stories: Callable[[], Sequence[SearchedStory]],
    ) -> None:
        super().__init__(body)
        self._context = context
        self._stories = stories
        self._body = body
        self._part: Part | None = None
        self._reached: list[StorySearch] = []
        self.bar = FindBar(context.look.icons)
        self.finder = Finder(body, context.look, context.shell.tasks)
        self.bar.hide()
        self._typed = QTimer(self, singleShot=True, interval=TYPED_MS)
        self._typed.timeout.connect(lambda: self.look(self._show_first))
        self._connect()

    def begin(self, *, is_replacing: bool) -> None:
        """Open the bar; what is selected is what to find, or where to look when it is long."""
        cursor = self._body.textCursor()
        words = cursor.selectedText()
        is_long = "\u2029" in words or len(words) > FIRST_WORDS_MAX
        self._part = Part(cursor) if is_long else None
        self.bar.is_part.setChecked(is_long)
        self.bar.begin("" if is_long else words, is_replacing=is_replacing)

    def step(self, by: int) -> None:
        """Go to the next match, in the next story when this one has no more."""
        if not self.bar.query.text:
            self.begin(is_replacing=False)
            return
        if self.bar.isHidden():
            self.bar.show()
            self.look(lambda: self._step(by))
        else:
            self._step(by)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ReadOnlyChange:
            self._allow_replacing()
        return super().eventFilter(watched, event)

    def _allow_replacing(self) -> None:
        self.bar.allow_replacing(not self._body.isReadOnly())

    def _step(self, by: int) -> None:
        before = self._body.textCursor()
        is_round = self.finder.step(by)
        other = self._other(by) if self.bar.is_across.isChecked() else None
        if other is not None and (is_round or not self.finder.matches):
            self._body.setTextCursor(before)
            self._go_to(other, by)

    def _other(self, by: int) -> SearchedStory | None:
        """Return the next story with a match, in the order of the tabs; None when there is none."""
        stories = list(self._stories())
        here = next(n for n, story in enumerate(stories) if story.search is self)
        after = [*stories[here + 1 :], *stories[:here]]
        found = (story for story in (after if by > 0 else after[::-1]))
        return next((story for story in found if story.search.finder.matches), None)

    def _go_to(self, story: SearchedStory, by: int) -> None:
        search = story.search
        story.show_itself()
        search.bar.take_over(self.bar)
        search.bar.show()
        edge = QTextCursor.MoveOperation.Start if by > 0 else QTextCursor.MoveOperation.End
        search.finder.body.moveCursor(edge)
        search.bar.field.setFocus()
        search.look(lambda: search.finder.step(by))

    def _show_first(self) -> None:
        if self.bar.field.hasFocus() and self._part is None:
            self.finder.first_from_here()

    def look(self, then: Callable[[], object]) -> None:
        """Find what the bar asks, here and in the other stories, then call ``then``."""
        self.bar.refuse(None)
        query = self.bar.query
        self.finder.look_for(query, self._part if self.bar.is_part.isChecked() else None, then)
        self._leave_others()
        if self.bar.is_across.isChecked():
            self._reached = [story.search for story in self._stories() if story.search is not self]
            for search in self._reached:
                search.finder.look_for(query, then=self._count)

    def _leave_others(self) -> None:
        """Highlight nothing any more in stories that nobody searches by themselves."""
        for search in self._reached:
            if search.bar.isHidden():
                search.finder.forget()
        self._reached = []

    def _choose_part(self) -> None:
        cursor = self._body.textCursor()
        is_on = self.bar.is_part.isChecked()
        self._part = Part(cursor) if is_on and cursor.hasSelection() else None
        self.bar.is_part.setChecked(self._part is not None)

    def _load_others(self) -> None:
        if self.bar.is_across.isChecked():
            for story in self._stories():
                if story.search is not self:
                    story.when_loaded(self._typed.start)

    def _replace_all(self) -> None:
        reached = (self, *self._reached)
        searches = [search for search in reached if search.finder.can_replace]
        places = sum(len(search.finder.matches) for search in searches)
        if len(searches) > 1 and not confirm(
            self._context.front, self._context.look.icons, self._question(places, len(searches))
        ):
            return
        outcomes: list[Outcome] = []

        def take(outcome: Outcome) -> None:
            outcomes.append(outcome)
            if len(outcomes) == len(searches):
                self._say_replaced(outcomes)

        for search in searches:
            search.finder.replace_all(self.bar.replacement.text(), take)

    def _question(self, places: int, stories: int) -> Question:
        text = self.tr(
            "%n place(s) in {stories} stories will be replaced. Undo brings them back, story by "
            "story.",
            "",
            places,
        ).format(stories=stories)
        return Question(self.tr("Replace all"), text, self.tr("Replace all"))

    def _say_replaced(self, outcomes: Sequence[Outcome]) -> None:
        refused = next((outcome.error for outcome in outcomes if outcome.error), None)
        if refused is not None:  # the template is bad, in every story alike
            self.bar.refuse(refused)
            return
        late = sum(outcome.is_late for outcome in outcomes)
        if late == len(outcomes):
            self._say_outdated()
            return
        places = sum(outcome.places for outcome in outcomes)
        said = self.tr("%n place(s) replaced.", "", places)
        if late:
            rest = self.tr("%n story(s) changed meanwhile: nothing was replaced there.", "", late)
            self._context.messages.warning(f"{said} {rest}")
        else:
            self._context.messages.info(said)

    def _say_outdated(self) -> None:
        self._context.messages.warning(
            self.tr("The text changed meanwhile: nothing was replaced. Try again.")
        )

    def _count(self) -> None:
        total = len(self.finder.matches)
        current = self.finder.current
        if not self.bar.query.text:
            text = ""
        elif not total:
            text = self.tr("No match")
        elif current:
            text = self.tr("{current} of {total}").format(current=current, total=total)
        else:
            text = self.tr("%n match(es)", "", total)
        if self.bar.query.text and self.bar.is_across.isChecked():
            everywhere = sum(len(search.finder.matches) for search in (self, *self._reached))
            text = self.tr("{here} · {total} in all").format(here=text, total=everywhere)
        self.bar.show_count(text)

    def _close(self) -> None:
        self.finder.forget()
        self._leave_others()
        self._body.setFocus()

    def _connect(self) -> None:
        bar = self.bar
        bar.is_part.clicked.connect(lambda _on: self._choose_part())
        bar.is_across.clicked.connect(lambda _on: self._load_others())
        bar.query_changed.connect(self._typed.start)
        bar.step_wanted.connect(self._step)
        bar.replace_wanted.connect(lambda: self.finder.replace(bar.replacement.text()))
        bar.replace_all_wanted.connect(self._replace_all)
        bar.closed.connect(self._close)
        self.finder.changed.connect(self._count)
        self.finder.refused.connect(bar.refuse)
        self.finder.outdated.connect(self._say_outdated)
        self._body.installEventFilter(self)
        self._allow_replacing()
