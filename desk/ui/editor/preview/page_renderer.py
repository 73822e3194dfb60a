"""Makes the page of the text as it is typed: off the UI thread, every key at once."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from desk.child import Request
from desk.errors import DeskError, RuleError
from desk.model.changes import Changes
from desk.services.live_preview import Frame, LivePreview, Outcome, page_frame
from desk.services.views import ArticleView
from desk.text.chunked_text import LineChange
from desk.text.live_rendering import LIVE_CHILD
from desk.ui.child_process import ChildProcess
from desk.ui.editor.session import Session
from desk.ui.shell import Shell
from desk.ui.text_edit import TextEdit

RENDER_TIMEOUT_S = 2.0
PAUSE_MS = 40  # several keys of one burst in a headline make one page
_ARTICLE_LINK = "(article:"  # leads to an address that the store knows


class PageRenderer(QObject):
    """Renders the newest text of one session.

    A line that changes goes straight to the process that renders. What a page needs of the store
    (photos, people, links, wordings) is read when the story is opened, and when it has changed.

    Signals:
        rendered: A ``WholePage``, or the ``ChangedPage`` that follows it.
        refused: The page could not be made (``DeskError``); the last one stays good.
    """

    rendered = Signal(object)
    refused = Signal(object)

    def __init__(self, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._session: Session | None = None
        self._text: TextEdit | None = None
        self._process = ChildProcess(LIVE_CHILD, RENDER_TIMEOUT_S, self)
        self._live = LivePreview(self, self._take)
        self._frame: Frame | None = None
        self._is_reading = False
        self._is_wanted = False
        self._fields: Mapping[str, Any] = {}
        self._view: ArticleView | None = None
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self._live.go_on)
        self._process.answered.connect(self._live.take)
        self._process.expired.connect(self._live.expire)
        self._process.died.connect(self._live.lose)
        shell.changed.connect(self._on_changed)

    @property
    def process_id(self) -> int | None:
        """The process that renders the text."""
        return self._process.process_id

    # What the live preview asks

    def ask(self, request: Request) -> None:
        """Bring a request to the process that renders."""
        self._process.ask(request)

    def wake(self, delay_s: float) -> None:
        """Let the live preview go on after a while."""
        self._rest.start(round(delay_s * 1000) + 1)

    # What the session tells

    def follow(self, session: Session | None, text: TextEdit | None) -> None:
        """Render another session from now on, whose body ``text`` shows."""
        if session is self._session:
            return
        if self._session is not None:
            self._session.edited.disconnect(self._on_edited)
            self._session.loaded.disconnect(self._on_loaded)
        if self._text is not None:
            self._text.lines_changed.disconnect(self._on_lines)
        self._session, self._text = session, text
        self._frame = self._view = None
        if session is not None:
            session.edited.connect(self._on_edited)
            session.loaded.connect(self._on_loaded)
            self._read()
        if text is not None:
            text.lines_changed.connect(self._on_lines)

    def _on_lines(self, change: LineChange) -> None:
        if self._frame is None:  # it opens with the text of then
            return
        self._live.change(change)
        if any(_ARTICLE_LINK in line for line in change.lines):
            self._pause.start()

    def _on_edited(self) -> None:
        assert self._session is not None
        if _without_body(self._session.fields) != self._fields:
            self.request()

    def _on_loaded(self, view: ArticleView) -> None:
        if _without_body(view.fields) != self._fields or not _is_framed_alike(view, self._view):
            self.request()

    def _on_changed(self, changes: Changes) -> None:
        """Read again what others have changed; the story itself tells with ``loaded``."""
        if self._session is not None and self._frame is not None:
            others = changes.documents - {self._session.article}
            if others & self._frame.documents:
                self.request()

    def request(self) -> None:
        """Read again what the page needs of the store."""
        if not self._pause.isActive():
            self._pause.start()

    def _read(self) -> None:
        session = self._session
        if session is None or session.view is None:
            return
        if self._is_reading:
            self._is_wanted = True
            return
        self._is_reading, self._is_wanted = True, False
        view, story = session.view, session.story
        self._fields, self._view = _without_body(session.fields), view
        self._shell.tasks.read(
            lambda: page_frame(self._shell.desk, view, story),
            lambda frame: self._take_frame(session, frame),
            self._refuse,
            self,
        )

    def _take_frame(self, session: Session, frame: Frame) -> None:
        self._is_reading = False
        if session is self._session and self._text is not None:
            if self._frame is None:
                self._live.open(frame, self._text.lines)
            else:
                self._live.reframe(frame)
            self._frame = frame
        self._again()

    def _take(self, outcome: Outcome) -> None:
        if self._session is None:
            return
        if isinstance(outcome, RuleError):
            self.refused.emit(outcome)
        elif outcome.article == self._session.article:
            self.rendered.emit(outcome)

    def _refuse(self, error: DeskError) -> None:
        self._is_reading = False
        self.refused.emit(error)
        self._again()

    def _again(self) -> None:
        if self._is_wanted:
            self._read()


def _without_body(fields: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name: value for name, value in fields.items() if name != "body"}


def _is_framed_alike(view: ArticleView, other: ArticleView | None) -> bool:
    """Tell whether two views of a story differ in their text only."""
    return other is not None and (view.photos, view.authors, view.editors) == (
        other.photos,
        other.authors,
        other.editors,
    )
