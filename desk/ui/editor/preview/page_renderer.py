"""Makes the page of the text as it is typed: off the UI thread, one at a time, newest wins."""

from PySide6.QtCore import QObject, QTimer, Signal

from desk.errors import DeskError
from desk.services.previewing import preview_page
from desk.ui.editor.session import Session
from desk.ui.shell import Shell

PAUSE_MS = 40  # several keys of one burst make one page


class PageRenderer(QObject):
    """Renders the newest text of one session.

    Signals:
        rendered: Id of the article and the HTML of its page.
        refused: The page could not be made (``DeskError``); the last one stays good.
    """

    rendered = Signal(str, str)
    refused = Signal(object)

    def __init__(self, shell: Shell, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._session: Session | None = None
        self._is_running = False
        self._is_wanted = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._start)

    def follow(self, session: Session | None) -> None:
        """Render another session from now on."""
        if session is self._session:
            return
        if self._session is not None:
            self._session.edited.disconnect(self.request)
            self._session.loaded.disconnect(self.request)
        self._session = session
        if session is not None:
            session.edited.connect(self.request)
            session.loaded.connect(self.request)
            self.request()

    def request(self) -> None:
        """Ask for a page of the newest text."""
        if not self._pause.isActive():
            self._pause.start()

    def _start(self) -> None:
        session = self._session
        if session is None or session.view is None:
            return
        if self._is_running:
            self._is_wanted = True
            return
        self._is_running, self._is_wanted = True, False
        view, story = session.view, session.story
        self._shell.tasks.read(
            lambda: preview_page(self._shell.desk, view, story),
            lambda html: self._take(session, html),
            self._refuse,
            self,
        )

    def _take(self, session: Session, html: str) -> None:
        self._is_running = False
        if session is self._session:
            self.rendered.emit(session.article, html)
        self._again()

    def _refuse(self, error: DeskError) -> None:
        self._is_running = False
        self.refused.emit(error)
        self._again()

    def _again(self) -> None:
        if self._is_wanted:
            self._start()
