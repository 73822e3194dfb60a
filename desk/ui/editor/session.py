"""What one editor tab holds of an article: text on its way into the store."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from enum import Enum, auto
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from desk.errors import DeskError, StoreError
from desk.model.article import Article, from_fields
from desk.model.baseline import Baseline
from desk.model.changes import Changes
from desk.services.commands.base import Command
from desk.services.typing import Recovered
from desk.services.views import ArticleView
from desk.text.undo_stack import Past
from desk.ui.shell import Shell

PAUSE_MS = 400  # after the last key
LONGEST_MS = 1_000  # after the first key that is not stored yet
IDLE_SEAL_MS = 30_000
OLDEST_OPEN_MS = 600_000
RETRY_MS = 5_000


_Waiting = tuple[Callable[[], None], Callable[[DeskError], None] | None]


class Saved(Enum):
    """Where the typed text is."""

    STORED = auto()
    SAVING = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class Found:
    """What was read of an article.

    Attributes:
        pasts: What undo of typing knows, by field; asked for once.
        recovered: What a desk that ended unexpectedly left open; told once.
    """

    view: ArticleView | None
    pasts: Mapping[str, Past] = field(default_factory=dict)
    recovered: Recovered | None = None


class Session(QObject):
    """Stores what is typed and follows what others change.

    Saves are jobs of the write lane, which is first in, first out; each builds on what the one
    before it wrote. So text that is flushed before a command is stored before the command runs.

    Signals:
        loaded: The ``ArticleView`` that the tab shows now.
        state_changed: ``saved`` has changed.
        edited: The text was changed here.
        gone: The article does not exist any more.
        not_stored: Why the store takes nothing; it is tried again until it does.
        opened: The article was read for the first time: what was ``Found``. After ``loaded``.
    """

    loaded = Signal(object)
    state_changed = Signal()
    edited = Signal()
    gone = Signal()
    not_stored = Signal(object)
    opened = Signal(object)

    def __init__(self, shell: Shell, article: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self.article = article
        self.view: ArticleView | None = None
        self.saved = Saved.STORED
        self.saved_ms = 0
        self._base = Baseline({}, ())
        self._typed: dict[str, Any] = {}
        self._pasts: dict[str, Callable[[], Past]] = {}
        self._when_stored: list[_Waiting] = []
        self._in_flight = 0
        self._is_stale = False
        self._is_loading = False
        self._pause = self._timer(PAUSE_MS, self.flush)
        self._longest = self._timer(LONGEST_MS, self.flush)
        self._idle = self._timer(IDLE_SEAL_MS, self.seal)
        self._oldest = self._timer(OLDEST_OPEN_MS, self.seal)
        shell.changed.connect(self._on_changed)

    # What the tab asks

    @property
    def fields(self) -> dict[str, Any]:
        """All fields as they read now, typed ones included."""
        return {**(self.view.fields if self.view else {}), **self._typed}

    @property
    def story(self) -> Article:
        """The article as it reads now."""
        return from_fields(self.fields)

    def is_typing(self, name: str) -> bool:
        """Tell whether a field holds text that is not stored yet."""
        return name in self._typed

    @property
    def is_stored(self) -> bool:
        """Whether nothing waits for the store."""
        return not self._typed and not self._in_flight

    # What the tab tells

    def load(self) -> None:
        """Read the article; ``loaded`` says when it is here."""
        if self._is_loading:
            self._is_stale = True
            return
        self._is_loading, self._is_stale = True, False
        read = partial(self._read, is_first=self.view is None)
        self.shell.tasks.read(read, self._take, self._not_loaded, self)

    def type(self, name: str, value: Any) -> None:
        """Take what was typed into a field; it is stored within a second."""
        if self.view is None:
            return
        self._typed[name] = value
        self._mark(Saved.SAVING)
        self.edited.emit()
        self._pause.start()
        self._idle.start()
        for timer in (self._longest, self._oldest):
            if not timer.isActive():
                timer.start()

    def keep_past(self, name: str, past: Callable[[], Past]) -> None:
        """Store what undo of typing knows of a field with what is typed into it.

        Args:
            past: Returns it; called at the moment in which the text is taken.
        """
        self._pasts[name] = past

    def flush(self) -> None:
        """Send what is typed to the store now."""
        self._pause.stop()
        self._longest.stop()
        if not self._typed:
            return
        typed, self._typed = self._typed, {}
        assert self.view is not None
        self.view = replace(self.view, fields={**self.view.fields, **typed})
        self._in_flight += 1
        pasts = {name: past() for name, past in self._pasts.items() if name in typed}
        self.shell.tasks.write(
            lambda: self._store(typed, pasts),
            self._stored,
            lambda error: self._not_stored(typed, error),
            self,
        )

    def do(
        self,
        label: str,
        command: Command,
        otherwise: Callable[[DeskError], None] | None = None,
        then: Callable[[], None] | None = None,
    ) -> None:
        """Run a command on the article, after what is typed.

        Args:
            otherwise: Gets a refusal, after it was told.
            then: Called when it is done.
        """
        self.flush()
        self._in_flight += 1
        refused = partial(self._not_done, otherwise)
        self.shell.do(label, command, lambda _done: self._done(then), refused)

    def seal(self) -> None:
        """Store what is typed and close the revision that this tab writes."""
        self.flush()
        self._idle.stop()
        self._oldest.stop()
        self._in_flight += 1
        self.shell.tasks.write(self._seal, self._sealed, self._not_sealed, self)

    def close(
        self,
        then: Callable[[], None],
        otherwise: Callable[[DeskError], None] | None = None,
        *,
        for_good: bool = False,
    ) -> None:
        """Seal, then call ``then``; ``otherwise`` when the text cannot be stored.

        Args:
            for_good: Nobody comes back to this tab: undo of typing is forgotten.
        """
        self._when_stored.append((then, otherwise))
        self.seal()
        if self.view is None:
            return
        fields = self.fields
        pasts = {} if for_good else {name: past() for name, past in self._pasts.items()}
        self._in_flight += 1
        self.shell.tasks.write(
            lambda: self.shell.desk.keep_past(self.article, fields, pasts),
            self._sealed,
            self._not_sealed,
            self,
        )

    def settle(self, fields: Mapping[str, Any], shown: tuple[str, ...]) -> None:
        """Write what a person made of versions that disagreed, on top of them all."""
        self._in_flight += 1
        self.shell.tasks.write(
            lambda: self._write_settled(fields, shown), self._stored, self._not_settled, self
        )

    # On the write lane

    def _write_settled(self, fields: Mapping[str, Any], shown: tuple[str, ...]) -> Changes:
        made = self.shell.desk.autosave(self.article, fields, Baseline({}, shown))
        self.shell.desk.seal(self.article)
        self._base = Baseline(made.fields, (made.id,))
        return self.shell.desk.poll_changes()

    def _store(self, typed: Mapping[str, Any], pasts: Mapping[str, Past]) -> Changes:
        base = self._base
        fields = {**base.fields, **typed}
        made = self.shell.desk.autosave(self.article, fields, base, pasts)
        self._base = base.after(fields, made)
        return self.shell.desk.poll_changes()

    def _seal(self) -> None:
        if self._base.own is not None:
            self.shell.desk.seal(self.article)
            self._base = replace(self._base, own=None)

    # Back on the UI thread

    def _stored(self, changes: Changes) -> None:
        self._in_flight -= 1
        self.saved_ms = self.shell.desk.now_ms()
        self.shell.changed.emit(changes)
        self._settle()

    def _not_stored(self, typed: Mapping[str, Any], error: DeskError) -> None:
        self._in_flight -= 1
        self._typed = {**typed, **self._typed}
        if self.saved is not Saved.FAILED or self._when_stored:  # said once, not with every try
            self.not_stored.emit(error)
        self._mark(Saved.FAILED)
        self._keep_open(error)
        QTimer.singleShot(RETRY_MS, self, self.flush)

    def _sealed(self, _none: None) -> None:
        self._in_flight -= 1
        self._settle()

    def _not_sealed(self, error: DeskError) -> None:
        self._in_flight -= 1
        self.shell.tasks.failed.emit(error)
        self._settle()

    def _done(self, then: Callable[[], None] | None) -> None:
        if isValid(self):
            self._in_flight -= 1
            self._settle()
        if then is not None:
            then()

    def _not_done(self, otherwise: Callable[[DeskError], None] | None, error: DeskError) -> None:
        self.shell.tasks.failed.emit(error)
        if not isValid(self):
            return
        self._in_flight -= 1
        if otherwise is not None:
            otherwise(error)
        if isinstance(error, StoreError):
            self._keep_open(error)
        self._settle()

    def _keep_open(self, error: DeskError) -> None:
        """Tell those who wait for everything to be stored that it is not."""
        waiting, self._when_stored = self._when_stored, []
        for _then, otherwise in waiting:
            if otherwise is not None:
                otherwise(error)

    def _not_settled(self, error: DeskError) -> None:
        self._in_flight -= 1
        self.shell.tasks.failed.emit(error)
        self.load()

    def _settle(self) -> None:
        if not self.is_stored:
            return
        self._mark(Saved.STORED)
        if self._is_stale:
            self.load()
        waiting, self._when_stored = self._when_stored, []
        for then, _otherwise in waiting:
            then()

    def _read(self, *, is_first: bool) -> Found:
        desk = self.shell.desk
        if desk.article_row(self.article) is None:
            return Found(None)
        view = desk.article(self.article)
        if not is_first:
            return Found(view)
        recovered = desk.take_recovered(self.article)
        return Found(view, desk.past_of(self.article, view.fields), recovered)

    def _take(self, found: Found) -> None:
        self._is_loading = False
        view, is_first = found.view, self.view is None
        if view is None:
            self.gone.emit()
        elif not self.is_stored:  # what was read is older than what is on its way
            self._is_stale = True
        else:
            own = self._base.own if view.shown == (self._base.own,) else None
            self._base = Baseline(view.fields, view.shown, own)
            self.view = view
            self.loaded.emit(view)
            if is_first:
                self.opened.emit(found)
            if self._is_stale:
                self.load()

    def _not_loaded(self, error: DeskError) -> None:
        self._is_loading = False
        self.shell.tasks.failed.emit(error)
        if self._is_stale:
            self.load()

    def _on_changed(self, changes: Changes) -> None:
        known = {self.article, *self._related_documents()}
        if not known & changes.documents:
            return
        if self.is_stored:
            self.load()
        else:
            self._is_stale = True
            self.flush()

    def _related_documents(self) -> set[str]:
        if self.view is None:
            return set()
        people = (*self.view.authors, *self.view.editors)
        photos = {placed.placement.photo for placed in self.view.photos}
        return {id_ for id_, _name in people} | photos

    def _mark(self, saved: Saved) -> None:
        if self.saved is not saved:
            self.saved = saved
            self.state_changed.emit()

    def _timer(self, interval_ms: int, call: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(call)
        return timer
