"""The page of a story while it is written: from a changed line to changed elements of the page.

A process of its own renders. While it is busy, what comes in is joined, and the newest text wins.
"""

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from desk.child import Answer, Request
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
from desk.text.live_rendering import TextLost, changing, opening, splices

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
    """Changes that the process has not seen yet, joined into one.

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


class Carrier(Protocol):
    """Brings requests to the process that renders, ``desk.text.live_child``."""

    def ask(self, request: Request) -> None:
        """Send a request; no other is asked until ``LivePreview`` was told what came of it."""

    def wake(self, delay_s: float) -> None:
        """Let ``LivePreview.go_on`` be called after a while."""


class LivePreview:
    """Renders one story at a time.

    Knows neither the process nor the event loop; no call waits for anything.

    Args:
        carrier: Brings requests to the process.
        deliver: Gets every ``Outcome``.
        now_s: A clock that never goes back.
    """

    def __init__(
        self,
        carrier: Carrier,
        deliver: Callable[[Outcome], None],
        now_s: Callable[[], float] = time.monotonic,
    ) -> None:
        self._carrier = carrier
        self._deliver = deliver
        self._now_s = now_s
        self._body = LiveBody()
        self._frame: Frame | None = None
        self._lines: list[str] = []
        self._waiting = _Waiting()
        self._new_frame: Frame | None = None
        self._is_other_story = False
        self._is_whole_wanted = False
        self._is_busy = False
        self._is_text_there = False
        self._losses = self._failures = 0
        self._rest_until_s = 0.0

    # What the person does

    def open(self, frame: Frame, lines: Sequence[str]) -> None:
        """Begin with another story."""
        self._lines = list(lines)
        self._waiting = _Waiting()
        self._new_frame, self._is_other_story = frame, True
        self.go_on()

    def reframe(self, frame: Frame) -> None:
        """Show the same text in another frame."""
        self._new_frame = frame
        self.go_on()

    def change(self, change: LineChange) -> None:
        """Change lines of the story."""
        self._lines[change.first : change.first + change.removed] = change.lines
        self._waiting.add(change)
        self.go_on()

    def go_on(self) -> None:
        """Do what waits, unless the process is busy or rests."""
        is_wanted = self._new_frame is not None or not self._waiting.is_empty
        if self._is_busy or not (is_wanted or 0 < self._failures <= RETRIES):
            return
        rest_s = self._rest_until_s - self._now_s()
        if rest_s > 0:
            self._carrier.wake(rest_s)
            return
        self._begin()

    # What the process does

    def take(self, answer: Answer) -> None:
        """Take what the process answered."""
        self._is_busy = False
        try:
            found = splices(answer)
        except TextLost:
            self.lose()
        except RuleError as error:
            self._fail(error)
        else:
            self._is_text_there, self._losses, self._failures = True, 0, 0
            self._show(found)
            self.go_on()

    def lose(self) -> None:
        """Take it that the process died; one that was killed from outside is replaced."""
        self._is_busy = False
        self._losses += 1
        if self._losses > _LOST_MOST:
            self._losses = 0
            self._fail(RuleError("text.render_failed"))
        else:
            self._waiting = _Waiting()
            self._ask_anew()

    def expire(self) -> None:
        """Take it that the process needed too long and is gone."""
        self._is_busy = False
        self._fail(RuleError("text.render_slow"))

    def _begin(self) -> None:
        waiting, self._waiting = self._waiting, _Waiting()
        is_text_there = self._is_text_there and not self._is_other_story
        if self._is_other_story:
            self._body, self._is_other_story = LiveBody(), False
        if self._new_frame is not None:
            is_text_there &= self._frame is not None and self._new_frame.links == self._frame.links
            self._frame, self._new_frame = self._new_frame, None
            self._is_whole_wanted = True
        if self._frame is None:  # changed before it was opened
            return
        if not is_text_there:
            self._ask_anew()
        elif waiting.is_empty:
            self._show([])
        else:
            lines = self._lines[waiting.first : waiting.end]
            self._ask(changing(LineChange(waiting.first, waiting.removed, lines)))

    def _ask_anew(self) -> None:
        assert self._frame is not None
        self._ask(opening("\n".join(self._lines), self._frame.links))

    def _ask(self, request: Request) -> None:
        self._is_busy = True
        self._carrier.ask(request)

    def _fail(self, error: RuleError) -> None:
        self._is_text_there = False
        rest_s = min(REST_S * 2**self._failures, REST_MOST_S)
        self._rest_until_s = self._now_s() + rest_s
        self._failures += 1
        self._deliver(error)
        self.go_on()

    def _show(self, found: Sequence[Splice]) -> None:
        assert self._frame is not None
        closure = self._frame.closure
        changed = self._body.apply(found)
        if not self._is_whole_wanted:
            self._deliver(ChangedPage(closure.article_id, changed, self._body.lines))
            return
        self._is_whole_wanted = False
        self._body.dress(closure, preview_address)
        before, after = page_around(closure, preview_address)
        whole = WholePage(closure.article_id, before, self._body.elements, after, self._body.lines)
        self._deliver(whole)
