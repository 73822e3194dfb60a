"""The live page in WebEngine, which follows every change."""

import json
import logging
import os
import time
from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk.formats.live_body import ElementSplice
from desk.services.desk import Desk
from desk.ui.editor.preview.closed_page import ClosedPage
from desk.ui.editor.preview.engine import PAGE
from desk.ui.editor.preview.own_world import WORLD, script
from desk.ui.editor.preview.page_menu import PageMenu
from desk.ui.editor.preview.prompt_drawing import PromptDrawing
from desk.ui.editor.preview.shown_page import ShownPage
from desk.ui.tasks import Tasks

log = logging.getLogger(__name__)
MOST_ENDS = 3  # of the page's process, so soon one after the other, until it is left alone
SOON_S = 10.0
ASIDE_S = 0.0002  # or what the scheduler gives to another thread at once


class WebPreview(QWebEngineView):
    """Shows one page at a time and keeps its place when the page changes.

    Signals:
        begun: A page that was loaded stands there; it is neither scrolled nor patched yet.
        shown: A page is on the screen, or was patched; its pictures may come later.
        completed: A page that was loaded has all its pictures.
        lost: The page's process keeps ending; nothing is shown until somebody tries again.
    """

    begun = Signal()
    shown = Signal()
    completed = Signal()
    lost = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page preview"))
        self._page = ClosedPage(desk, tasks, self._give, self)
        self.setPage(self._page)
        self._page.scripts().insert([script("hold"), script("live")])
        self._drawing = PromptDrawing(self.focusProxy, self)
        self._shown = ShownPage("")
        self._is_ready = False
        self._is_behind = False  # the page was loaded before the newest change
        self._place = 0.0  # how far the page is scrolled, in its own pixels
        self._is_placed = False  # the page is there, and not on its way
        self._ends_s: deque[float] = deque(maxlen=MOST_ENDS)
        self.setAcceptDrops(False)  # a picture that is dropped goes to the story
        self._page.parsed.connect(self._begin)
        self._page.loadFinished.connect(self._complete)
        self._page.scrollPositionChanged.connect(self._keep_place)
        self._page.renderProcessTerminated.connect(self._revive)

    def show_page(self, page: ShownPage, *, is_same_story: bool) -> None:
        """Show ``page``; one of the same story keeps its scroll position.

        The page is asked again whenever it must be loaded anew.
        """
        self._shown = page
        if is_same_story and self._is_ready:
            self._call("patch", page.html)
        elif is_same_story:
            self._is_behind = True
        else:
            self._place = 0
            self.try_again()

    def try_again(self) -> None:
        """Load the page anew, however often its process has ended."""
        self._ends_s.clear()
        self._reload()

    def splice(self, splices: Sequence[ElementSplice]) -> None:
        """Show what has changed in the page that was given last."""
        if self._is_ready:
            self._call("splice", [(one.start, one.removed, list(one.elements)) for one in splices])
            self._drawing.expect()
            _step_aside()
        else:
            self._is_behind = True

    def stay(self) -> None:
        """Leave the page where somebody scrolls it, although its pictures are not there yet."""
        if self._is_ready and not self._is_placed:
            self._is_placed = True
            self._keep_place(self._page.scrollPosition())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        asked = self.lastContextMenuRequest()
        if asked is None:  # there is no page yet
            return
        menu = PageMenu(self._page, asked, self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())

    def _call(self, function: str, value: object) -> None:
        number = self._page.number

        def take(answer: object) -> None:
            if isValid(self) and number == self._page.number:  # else the page was left
                self._patched(answer)

        self._page.runJavaScript(f"deskPage.{function}({json.dumps(value)})", WORLD, take)

    def _reload(self) -> None:
        self._is_ready = False
        self.load(PAGE)

    def _give(self) -> str:
        """Return the newest page to whoever loads it: what changes from now on is another."""
        self._is_ready = self._is_behind = self._is_placed = False
        return self._shown.html

    def _begin(self) -> None:
        self.begun.emit()
        self._is_ready = True
        self._put(is_last=not self._page.isLoading())
        if self._is_behind:
            self._is_behind = False
            self._call("patch", self._shown.html)
        else:
            self.shown.emit()

    def _complete(self) -> None:
        if self._is_ready:
            self._put(is_last=True)
        self.completed.emit()

    def _put(self, *, is_last: bool) -> None:
        """Scroll to where the page was; pictures that come later move what is seen."""
        if not self._place:  # a fresh page may have been scrolled by hand already
            self._is_placed = True
        elif not self._is_placed:
            take = self._put_there if is_last else lambda _answer: None
            self._page.runJavaScript(f"scrollTo(0, {self._place})", WORLD, take)

    def _put_there(self, _answer: object) -> None:
        if isValid(self):
            self._is_placed = self._is_ready

    def _keep_place(self, place: QPointF) -> None:
        if self._is_placed:
            self._place = place.y() / self.zoomFactor()

    def _revive(self) -> None:
        """Load the page anew after its process has ended, where it was scrolled to."""
        now_s = time.monotonic()
        self._ends_s.append(now_s)
        if len(self._ends_s) == MOST_ENDS and now_s - self._ends_s[0] < SOON_S:
            log.error("the process of the preview keeps ending; it is left alone")
            self._is_ready = False
            self.lost.emit()
        else:
            log.warning("the process of the preview ended")
            self._reload()

    def _patched(self, place: object) -> None:
        if place == -1:
            self.shown.emit()
        elif self._is_ready:  # what could not be patched is loaded anew, at the same place
            if self._is_placed and isinstance(place, int | float):
                self._place = place
            self._reload()


def _step_aside() -> None:
    """Let the page's process begin before this thread paints: it may be queued behind it."""
    if not hasattr(os, "sched_yield"):  # on Windows
        return
    end_s = time.perf_counter() + ASIDE_S
    while time.perf_counter() < end_s:
        os.sched_yield()
