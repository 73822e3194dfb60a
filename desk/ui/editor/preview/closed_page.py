"""A page in WebEngine that is closed off: no network, no files, no script of the page."""

import logging
from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QObject, QUrl
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
from desk.ui.tasks import Tasks

log = logging.getLogger(__name__)
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


def closed_page(
    desk: Desk, tasks: Tasks, html: Callable[[], str], parent: QObject
) -> QWebEnginePage:
    """Return a page that reaches our handler and nothing else.

    Args:
        html: Gives the page; asked whenever it is loaded, whoever wanted that.
    """
    profile = QWebEngineProfile()  # without a name: nothing is written to disk
    profile.setHttpCacheType(QWebEngineProfile.HttpCacheType.NoCache)
    for attribute in _OFF:
        profile.settings().setAttribute(attribute, False)
    return _Page(profile, _Handler(desk, tasks, html, profile), _Guard(profile), parent)


class _Page(QWebEnginePage):
    """Never leaves the page; links open outside."""

    def __init__(
        self,
        profile: QWebEngineProfile,
        handler: QWebEngineUrlSchemeHandler,
        guard: QWebEngineUrlRequestInterceptor,
        parent: QObject,
    ) -> None:
        super().__init__(profile, parent)
        self._held = (handler, guard)  # Python must hold them, or nobody answers and guards
        profile.setUrlRequestInterceptor(guard)
        profile.installUrlSchemeHandler(QByteArray(SCHEME), handler)
        profile.setParent(self)  # it must outlive its page, and no longer
        self.newWindowRequested.connect(self._open_window)

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
        log.debug("page: %s", message)  # what the page's policy refused

    def _open_window(self, request: QWebEngineNewWindowRequest) -> None:
        if request.isUserInitiated():
            open_outside(request.requestedUrl())


class _Handler(QWebEngineUrlSchemeHandler):
    """Answers ``desk://page/`` and ``desk://media/NAME``; nothing else exists."""

    def __init__(self, desk: Desk, tasks: Tasks, html: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._html = html

    def requestStarted(self, job: QWebEngineUrlRequestJob) -> None:
        url = job.requestUrl()
        if job.requestMethod() != b"GET":
            job.fail(QWebEngineUrlRequestJob.Error.RequestDenied)
        elif url.host() == PAGE.host() and url.path() == PAGE.path():
            page = self._html().encode("utf-8", "surrogatepass")
            _reply(job, b"text/html; charset=utf-8", page)
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
