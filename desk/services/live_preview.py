"""The page of a story while it is written: from a changed line to changed elements of the page.

A thread of its own talks to the process that renders. It is asked from the UI thread, which never
waits for it; when it is busy, what comes in is joined and the newest text wins.
"""

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from desk.errors import RuleError
from desk.formats.closure import Closure
from desk.formats.live_body import ElementSplice, Lines, LiveBody
from desk.formats.page import page_around
from desk.model.article import Article
from desk.services.closures import gathered
from desk.services.desk import Desk
from desk.services.previewing import preview_address
from desk.services.views import ArticleView
from desk.text.chunked_text import LineChange
from desk.text.live_document import Splice
from desk.text.live_rendering import LiveRenderer, RendererLost

REST_S = 0.5  # after a text that could not be rendered; doubled each time it still cannot
REST_MOST_S = 8.0
RETRIES = 3  # without a key: the machine may have been busy
_LOST_MOST = 2  # processes that may die over one text before the text is to blame


@dataclass(frozen=True, slots=True)
class Frame:
    """Everything of a page that does not come from the lines of its text.

    Attributes:
        closure: Without blocks.
        links: Addresses of the articles that the text links.
    """

    closure: Closure
    links: Mapping[str, str]

    @property
    def documents(self) -> frozenset[str]:
        """Ids of all that was read; a change of one makes another frame."""
        return frozenset(self.closure.revisions)


@dataclass(frozen=True, slots=True)
class WholePage:
    """A page to be shown as it is.

    Attributes:
        article: Id.
        before: HTML before the body's first element.
        elements: HTML of each element of the body; the page joins them with line feeds.
        after: HTML after the body's last element.
        lines: First and last source line of each element.
    """

    article: str
    before: str
    elements: Sequence[str]
    after: str
    lines: Sequence[Lines]


@dataclass(frozen=True, slots=True)
class ChangedPage:
    """What is other in the page that was given before."""

    article: str
    splices: Sequence[ElementSplice]
    lines: Sequence[Lines]


Outcome = WholePage | ChangedPage | RuleError


def page_frame(desk: Desk, seen: ArticleView, article: Article) -> Frame:
    """Return the frame of a story; ``article`` may hold what is not stored yet."""
    closure, links = gathered(desk, seen, article)
    return Frame(closure, dict(links))


@dataclass(slots=True)
class _Waiting:
    """Changes that the thread has not seen yet, joined into one.

    Attributes:
        first: Lines before it, and from ``end`` on, are as the process has them.
        removed: How many of its lines lay between.
    """

    first: int = 0
    removed: int = 0
    end: int = 0
    is_empty: bool = True

    def add(self, change: LineChange) -> None:
        """Join a change to those that wait."""
        if self.is_empty:
            self.is_empty = False
            self.first, self.removed = change.first, change.removed
            self.end = change.first + len(change.lines)
            return
        start = min(self.first, change.first)
        end = max(self.end, change.first + change.removed)
        self.removed += (self.first - start) + (end - self.end)
        self.first, self.end = start, end + change.shift


@dataclass(frozen=True, slots=True)
class _Job:
    """What the thread does next.

    Attributes:
        frame: None when it stays.
        change: None when the process shall take all ``lines`` anew.
    """

    frame: Frame | None
    is_other_story: bool
    change: LineChange | None
    lines: Sequence[str]


class LivePreview:
    """Renders one story at a time.

    All calls return at once.

    Args:
        deliver: Gets every ``Outcome``, on the thread of this object.
    """

    def __init__(self, deliver: Callable[[Outcome], None], timeout_s: float = 2.0) -> None:
        self._deliver = deliver
        self._renderer = LiveRenderer(timeout_s)
        self._condition = threading.Condition()
        self._thread: threading.Thread | None = None
        self._is_closed = False
        # Guarded by the condition
        self._lines: list[str] = []
        self._waiting = _Waiting()
        self._new_frame: Frame | None = None
        self._is_other_story = False
        # Of the thread alone
        self._frame: Frame | None = None
        self._body = LiveBody()
        self._is_whole_wanted = False
        self._is_text_there = False
        self._failures = 0
        self._rest_until = 0.0

    @property
    def process_id(self) -> int | None:
        """The process that renders."""
        return self._renderer.process_id

    def open(self, frame: Frame, lines: Sequence[str]) -> None:
        """Begin with another story."""
        with self._condition:
            self._lines = list(lines)
            self._waiting = _Waiting()
            self._new_frame, self._is_other_story = frame, True
            self._wake()

    def reframe(self, frame: Frame) -> None:
        """Show the same text in another frame."""
        with self._condition:
            self._new_frame = frame
            self._wake()

    def change(self, change: LineChange) -> None:
        """Change lines of the story."""
        with self._condition:
            self._lines[change.first : change.first + change.removed] = change.lines
            self._waiting.add(change)
            self._wake()

    def close(self) -> None:
        """Stop; nothing is delivered any more."""
        with self._condition:
            self._is_closed = True
            self._condition.notify()
        self._renderer.interrupt()

    def _wake(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="desk-live", daemon=True)
            self._thread.start()
        self._condition.notify()

    # On the thread

    def _run(self) -> None:
        while (job := self._next()) is not None:
            outcome = self._done(job)
            if outcome is not None and not self._is_closed:
                self._deliver(outcome)
        self._renderer.close()

    def _next(self) -> _Job | None:
        with self._condition:
            while not self._is_closed:
                rest_s = self._rest_until - time.monotonic()
                is_wanted = self._new_frame is not None or not self._waiting.is_empty
                if rest_s <= 0 and (is_wanted or 0 < self._failures <= RETRIES):
                    return self._take()
                self._condition.wait(rest_s if rest_s > 0 else None)
            return None

    def _take(self) -> _Job:
        """Empty what waits."""
        waiting, self._waiting = self._waiting, _Waiting()
        frame, self._new_frame = self._new_frame, None
        is_other, self._is_other_story = self._is_other_story, False
        old_links = self._frame.links if self._frame else {}
        if is_other or not self._is_text_there or (frame and frame.links != old_links):
            return _Job(frame, is_other, None, list(self._lines))
        lines = self._lines[waiting.first : waiting.end]
        return _Job(frame, is_other, LineChange(waiting.first, waiting.removed, lines), ())

    def _done(self, job: _Job) -> Outcome | None:
        if job.is_other_story:
            self._body = LiveBody()
        if job.frame is not None:
            self._frame = job.frame
            self._is_whole_wanted = True
        if self._frame is None:  # changed before it was opened
            return None
        try:
            splices = self._rendered(job, self._frame.links)
        except RuleError as error:
            self._is_text_there = False
            self._rest_until = time.monotonic() + min(REST_S * 2**self._failures, REST_MOST_S)
            self._failures += 1
            return error
        self._is_text_there, self._failures = True, 0
        return self._page(self._frame, splices)

    def _page(self, frame: Frame, splices: Sequence[Splice]) -> Outcome:
        article = frame.closure.article_id
        changed = self._body.apply(splices)
        if not self._is_whole_wanted:
            return ChangedPage(article, changed, self._body.lines)
        self._is_whole_wanted = False
        self._body.dress(frame.closure, preview_address)
        before, after = page_around(frame.closure, preview_address)
        return WholePage(article, before, self._body.elements, after, self._body.lines)

    def _rendered(self, job: _Job, links: Mapping[str, str]) -> Sequence[Splice]:
        """Let the process render; one that was killed from outside is replaced.

        Raises:
            RuleError: ``text.render_slow``, ``text.render_failed``.
        """
        lines = job.lines
        for attempt in range(_LOST_MOST + 1):
            try:
                if job.change is not None and not attempt:
                    if not job.change.removed and not job.change.lines:
                        return ()
                    return self._renderer.change(job.change)
                return self._renderer.open("\n".join(lines), links)
            except RendererLost:
                if self._is_closed:
                    break
                with self._condition:
                    self._waiting = _Waiting()
                    lines = list(self._lines)
        raise RuleError("text.render_failed")
