"""A page in WebEngine that is closed off: no network, no files, no script of the page."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QObject, QUrl, Signal
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
from shiboken6 import isValid

from desk.errors import DeskError
from desk.services.desk import Desk
from desk.services.previewing import preview_picture
from desk.ui.editor.preview.engine import PAGE, SCHEME
from desk.ui.editor.preview.outside import open_outside
from desk.ui.editor.preview.own_world import WORLD, call_when_ready
from desk.ui.tasks import Tasks

log = logging.getLogger(__name__)
PARSED = "desk: parsed "  # no script of the page runs, so nobody else says it
TELL = f"console.info('{PARSED}' + document.firstChild.data)"
ASK = "document.readyState === 'loading' ? '' : document.firstChild?.data"
_Attribute = QWebEngineSettings.WebAttribute
_Navigation = QWebEnginePage.NavigationType
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


class ClosedPage(QWebEnginePage):
    """Reaches our handler and nothing else, and never leaves the page; links open outside.

    Attributes:
        number: That of the page that was given last, counted from 1.

    Signals:
        parsed: The page that was given last stands there; its pictures may come later.
    """

    parsed = Signal()

    def __init__(self, desk: Desk, tasks: Tasks, html: Callable[[], str], parent: QObject) -> None:
        """Take what gives the page, which is asked whenever it is loaded, whoever wanted that."""
        profile = QWebEngineProfile()  # without a name: nothing is written to disk
        super().__init__(profile, parent)
        self.number = 0
        self._is_parsed = False
        self._html = html
        handler, guard = _Handler(desk, tasks, self._give, profile), _Guard(profile)
        self._held = (handler, guard)  # Python must hold them, or nobody answers and guards
        _close_off(profile, handler, guard)
        profile.setParent(self)  # it must outlive its page, and no longer
        self.scripts().insert(call_when_ready("tell", TELL))
        self.newWindowRequested.connect(self._open_window)
        self.loadProgress.connect(self._ask)
        self.loadFinished.connect(self._ask)

    def _give(self) -> bytes:
        """Return the page under a number: a comment before it, of which the page knows nothing."""
        self.number += 1
        self._is_parsed = False
        return f"<!--{self.number}-->{self._html()}".encode("utf-8", "surrogatepass")

    def acceptNavigationRequest(
        self,
        url: QUrl | str,
        kind: QWebEnginePage.NavigationType,
        is_main: bool,  # noqa: FBT001 (Qt gives it so)
    ) -> bool:
        target = QUrl(url)
        if kind == _Navigation.NavigationTypeTyped:  # what the program loads
            return is_main and target == PAGE
        if kind == _Navigation.NavigationTypeLinkClicked:
            open_outside(target)
            place = QUrl(PAGE)
            place.setFragment(target.fragment())
            return is_main and target.hasFragment() and target == place  # a footnote's mark
        return False  # the page is loaded anew by nobody else

    def javaScriptConsoleMessage(
        self,
        _level: QWebEnginePage.JavaScriptConsoleMessageLevel,
        message: str,
        _line: int,
        _source: str,
    ) -> None:
        if message.startswith(PARSED):
            self._hear(message.removeprefix(PARSED))
        else:
            log.debug("page: %s", message)  # what the page's policy refused

    def _ask(self) -> None:
        """Ask the page too: some say nothing when a process was killed before."""
        if not self._is_parsed:
            self.runJavaScript(ASK, WORLD, self._hear)

    def _hear(self, number: object) -> None:
        is_last = isValid(self) and number == str(self.number)  # not one that was left meanwhile
        if is_last and not self._is_parsed:
            self._is_parsed = True
            self.parsed.emit()

    def _open_window(self, request: QWebEngineNewWindowRequest) -> None:
        if request.isUserInitiated():
            open_outside(request.requestedUrl())


class _Handler(QWebEngineUrlSchemeHandler):
    """Answers ``desk://page/`` and ``desk://media/NAME``; nothing else exists."""

    def __init__(
        self, desk: Desk, tasks: Tasks, page: Callable[[], bytes], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._page = page

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        url = job.requestUrl()
        if job.requestMethod() != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif url.host() == PAGE.host() and url.path() == PAGE.path():
            _reply(job, b"text/html; charset=utf-8", self._page())
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
    """Blocks every address that is not ours, and the page where it would be a part of itself."""

    def interceptRequest(self, info: QWebEngineUrlRequestInfo) -> None:
        url, kind = info.requestUrl(), info.resourceType()
        is_page = kind == QWebEngineUrlRequestInfo.ResourceType.ResourceTypeMainFrame
        is_ours = url.scheme() == SCHEME.decode() and (url.host() == PAGE.host()) == is_page
        info.block(not is_ours)


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
