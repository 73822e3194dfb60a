"""Shows the page as readers with another screen have it."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtWebEngineCore import QWebEngineScript
from PySide6.QtWebEngineWidgets import QWebEngineView

from desk.ui.editor.preview.own_world import WORLD, call_when_ready, script

BEHIND = {True: QColor("#16171a"), False: QColor("#ffffff")}  # until the page is there


class PageLook(QObject):
    """Answers what the style of a page asks of the reader's screen."""

    def __init__(self, view: QWebEngineView) -> None:
        super().__init__(view)
        self._page = view.page()
        self._first = QWebEngineScript()
        self._page.scripts().insert(script("look"))

    def put_on(self, *, is_dark: bool, is_paper: bool) -> None:
        """Show this page and all that follow in the dark or in the light, or as printed."""
        call = f"deskLook({str(is_dark).lower()}, {str(is_paper).lower()})"
        self._page.scripts().remove(self._first)
        self._first = call_when_ready("look-now", call)
        self._page.scripts().insert(self._first)
        self._page.setBackgroundColor(BEHIND[is_dark])
        self._page.runJavaScript(f"globalThis.deskLook && {call}", WORLD)
