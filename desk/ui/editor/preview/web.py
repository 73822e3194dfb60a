"""The live page in WebEngine: no network, no files, no script of the page."""

import json
import logging
import os
import time
from collections.abc import Sequence

from PySide6.QtCore import QBuffer, QByteArray, QObject, QPointF, QUrl, Signal
from PySide6.QtWebEngineCore import (
    QWebEngineNewWindowRequest,
    QWebEnginePage,
    QWebEngineProfile,
    QWebEngineSettings,
    QWebEngineUrlRequestInfo,
    QWebEngineUrlRequestInterceptor,
    QWebEngineUrlRequestJob,
    QWebEngineUrlSchemeHandler,
)
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from desk.errors import DeskError
from desk.formats.live_body import ElementSplice
from desk.services.desk import Desk
from desk.services.previewing import preview_picture
from desk.ui.editor.preview.engine import PAGE, SCHEME
from desk.ui.editor.preview.outside import open_outside
from desk.ui.editor.preview.own_world import WORLD, script
from desk.ui.editor.preview.prompt_drawing import PromptDrawing
from desk.ui.editor.preview.shown_page import ShownPage
from desk.ui.tasks import Tasks

log = logging.getLogger(__name__)
ASIDE_S = 0.0002  # or what the scheduler gives to another thread at once
_Attribute = QWebEngineSettings.WebAttribute
_OFF = (
    _Attribute.JavascriptEnabled,
    _Attribute.JavascriptCanOpenWindows,
    _Attribute.JavascriptCanAccessClipboard,
    _Attribute.LocalContentCanAccessFileUrls,
    _Attribute.LocalContentCanAccessRemoteUrls,
    _Attribute.LocalStorageEnabled,
    _Attribute.PluginsEnabled,
    _Attribute.PdfViewerEnabled,
    _Attribute.WebGLEnabled,
    _Attribute.HyperlinkAuditingEnabled,
    _Attribute.DnsPrefetchEnabled,
    _Attribute.AutoLoadIconsForPage,
    _Attribute.ErrorPageEnabled,
    _Attribute.FocusOnNavigationEnabled,
    _Attribute.NavigateOnDropEnabled,
    _Attribute.FullScreenSupportEnabled,
    _Attribute.ScreenCaptureEnabled,
)


class WebPreview(QWebEngineView):
    """Shows one page at a time and keeps its place when the page changes.

    Signals:
        shown: A page is on the screen, or was patched.
    """

    shown = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Page preview"))
        profile = QWebEngineProfile()  # without a name: nothing is written to disk
        self._handler = _Handler(desk, tasks, profile)
        self._guard = _Guard(profile)  # Python must hold it, or nobody guards
        _close_off(profile, self._handler, self._guard)
        self._page = _Page(profile, self)
        profile.setParent(self._page)  # it must outlive its page, and no longer
        self.setPage(self._page)
        self._page.scripts().insert([script("hold"), script("live")])
        self._drawing = PromptDrawing(self.focusProxy, self)
        self._shown = ShownPage("")
        self._is_ready = False
        self._is_behind = False  # the page was loaded before the newest change
        self._place = 0.0  # how far the page is scrolled, in its own pixels
        self.setAcceptDrops(False)  # a picture that is dropped goes to the story
        self._page.loadFinished.connect(self._loaded)
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
            self._reload()

    def splice(self, splices: Sequence[ElementSplice]) -> None:
        """Show what has changed in the page that was given last."""
        if self._is_ready:
            self._call("splice", [(one.start, one.removed, list(one.elements)) for one in splices])
            self._drawing.expect()
            _step_aside()
        else:
            self._is_behind = True

    def _call(self, function: str, value: object) -> None:
        code = f"deskPage.{function}({json.dumps(value)})"
        self._page.runJavaScript(code, WORLD, self._patched)

    def _reload(self) -> None:
        self._is_ready = self._is_behind = False
        self._handler.page = self._shown.html.encode("utf-8", "surrogatepass")
        self.load(PAGE)

    def _loaded(self, is_good: bool) -> None:  # noqa: FBT001 (Qt gives it so)
        self._is_ready = is_good
        if self._place:  # a fresh page may have been scrolled by hand already
            self._page.runJavaScript(f"scrollTo(0, {self._place})", WORLD)
        if self._is_behind and is_good:
            self._is_behind = False
            self._call("patch", self._shown.html)
        else:
            self.shown.emit()

    def _keep_place(self, place: QPointF) -> None:
        if self._is_ready:
            self._place = place.y() / self.zoomFactor()

    def _revive(self) -> None:
        """Load the page anew after its process has ended, where it was scrolled to."""
        log.warning("the process of the preview ended")
        self._reload()

    def _patched(self, place: object) -> None:
        if not isValid(self):  # a page that ends answers what it was asked
            return
        if place == -1:
            self.shown.emit()
        elif self._is_ready:  # what could not be patched is loaded anew, at the same place
            self._place = place if isinstance(place, int | float) else self._place
            self._reload()


def _step_aside() -> None:
    """Let the page's process begin before this thread paints: it may be queued behind it."""
    if not hasattr(os, "sched_yield"):  # on Windows
        return
    end_s = time.perf_counter() + ASIDE_S
    while time.perf_counter() < end_s:
        os.sched_yield()


class _Page(QWebEnginePage):
    """Never leaves the page; links open outside."""

    def __init__(self, profile: QWebEngineProfile, parent: QObject) -> None:
        super().__init__(profile, parent)
        self.newWindowRequested.connect(self._open_window)

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        kind: QWebEnginePage.NavigationType,
        _is_main: bool,  # noqa: FBT001 (Qt gives it so)
    ) -> bool:
        target = QUrl(url)
        if (target.scheme(), target.host(), target.path()) == ("desk", PAGE.host(), PAGE.path()):
            return True  # a footnote's mark leads to another place of the same page
        if kind == QWebEnginePage.NavigationType.NavigationTypeLinkClicked:
            open_outside(target)
        return False

    def javaScriptConsoleMessage(
        self,
        _level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        _line: int,
        _source: str,
    ) -> None:
        log.debug("page: %s", message)  # what the page's policy refused

    def _open_window(self, request: QWebEngineNewWindowRequest) -> None:
        if request.isUserInitiated():
            open_outside(request.requestedUrl())


class _Handler(QWebEngineUrlSchemeHandler):
    """Answers ``desk://page/`` and ``desk://media/NAME``; nothing else exists."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self.page = b""
        self._desk = desk
        self._tasks = tasks

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        url = job.requestUrl()
        if job.requestMethod() != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif url.host() == "page" and url.path() == "/":
            _reply(job, b"text/html; charset=utf-8", self.page)
        elif url.host() == "media":
            name = url.path().removeprefix("/")
            self._tasks.read(
                lambda: self._picture(name), lambda data: _reply(job, b"image/jpeg", data)
            )
        else:
            job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)

    def _picture(self, name: str) -> bytes:
        try:
            return preview_picture(self._desk, name) or b""
        except DeskError:  # an original that cannot be drawn: the page shows its alt text
            return b""


class _Guard(QWebEngineUrlRequestInterceptor):
    """Blocks every address that is not ours."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        info.block(info.requestUrl().scheme() != SCHEME.decode())


def _reply(job: QWebEngineUrlRequestJob, kind: bytes, data: bytes) -> None:
    if not isValid(job):  # the page was left before the picture was ready
        return
    if not data:
        job.fail(QWebEngineUrlRequestJob.Error.UrlNotFound)
        return
    buffer = QBuffer(job)
    buffer.setData(QByteArray(data))
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    job.reply(QByteArray(kind), buffer)


def _close_off(
    profile: QWebEngineProfile,
    handler: QWebEngineUrlSchemeHandler,
    guard: QWebEngineUrlRequestInterceptor,
) -> None:
    """Let a profile reach our handler and nothing else."""
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    profile.setUrlRequestInterceptor(guard)
    profile.installUrlSchemeHandler(QByteArray(SCHEME), handler)
    for attribute in _OFF:
        profile.settings().setAttribute(attribute, False)
