"""The page beside the text, as readers will see it."""

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.formats.live_body import ElementSplice
from desk.services.desk import Desk
from desk.services.live_preview import ChangedPage, WholePage
from desk.ui.context import Context
from desk.ui.editor.preview.page_renderer import PageRenderer
from desk.ui.editor.preview.shown_page import ShownPage
from desk.ui.editor.preview.simple import SimplePreview
from desk.ui.editor.session import Session
from desk.ui.look import scale
from desk.ui.look.parts import Ground, TextRole, label, set_ground, set_tone
from desk.ui.sentences import error_sentence
from desk.ui.tasks import Tasks

LATER_MS = 50  # WebEngine is made when the window is on the screen, so that it opens at once


class Preview(Protocol):
    """What the pane needs of a widget that shows pages."""

    def show_page(self, page: ShownPage, *, is_same_story: bool) -> None:
        """Show a page."""
        ...

    def splice(self, splices: Sequence[ElementSplice]) -> None:
        """Show what has changed in that page."""
        ...


class PreviewPane(QWidget):
    """Shows the page of the session that it follows.

    Attributes:
        block_lines: First and last line of the body, counted from 0, that each block of the page
            shows: the nth is that of the nth element child of the page's ``.story``. Neither first
            nor last lines ever go back; blocks that no line makes share a neighbour's.

    Signals:
        page_shown: A page is on the screen, or was patched.
        lines_changed: ``block_lines`` is another; what is run in the page from now on finds its
            blocks so.
    """

    page_shown = Signal()
    lines_changed = Signal()

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._renderer = PageRenderer(context.shell, self)
        self._renderer.rendered.connect(self._take)
        self._renderer.refused.connect(self._refuse)
        self._session: Session | None = None
        self._shown_story = ""
        self._page = ShownPage("")
        self._waiting = ""  # the story whose page is shown as soon as there is something to show it
        self.view: QWidget | None = None
        self.block_lines: Sequence[tuple[int, int]] = ()
        self.trouble = label("", TextRole.CAPTION, wraps=True)
        self._simple = self.tr("Simplified preview: the words and pictures, not the design.")
        self._is_simple = False
        self._head = QWidget()
        self._pages = QStackedWidget()
        self._lay_out()

    @property
    def render_process_id(self) -> int | None:
        """The process that renders the text; it comes back when it is killed."""
        return self._renderer.process_id

    def follow(self, session: Session | None) -> None:
        """Show the page of another session; nothing is rendered while the pane is hidden."""
        self._session = session
        self._renderer.follow(session if self.isVisible() else None)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.view is None:
            QTimer.singleShot(LATER_MS, self, self._make_view)
        self._renderer.follow(self._session)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._renderer.follow(None)

    def _make_view(self) -> None:
        if self.view is not None:
            return
        self.view, self._is_simple = _make(
            self._context.shell.desk, self._context.shell.tasks, self
        )
        self._say("")
        self._pages.addWidget(self.view)
        self._pages.setCurrentWidget(self.view)
        self.view.shown.connect(self.page_shown)  # type: ignore[attr-defined]  # both have it
        if self._waiting:
            self._show(self._waiting)

    def _take(self, outcome: WholePage | ChangedPage) -> None:
        self._say("")
        if isinstance(outcome, WholePage):
            self._page = ShownPage.of(outcome)
            self._show(outcome.article)
        else:
            self._page.apply(outcome.splices)
            if self.view is not None:
                _as_preview(self.view).splice(outcome.splices)
        self.block_lines = outcome.lines
        self.lines_changed.emit()

    def _show(self, article: str) -> None:
        if self.view is None:
            self._waiting = article
            return
        self._waiting = ""
        is_same = article == self._shown_story
        _as_preview(self.view).show_page(self._page, is_same_story=is_same)
        self._shown_story = article

    def _refuse(self, error: DeskError) -> None:
        self._say(error_sentence(error))

    def _say(self, text: str) -> None:
        """Show a sentence over the page, or nothing."""
        shown = text or (self._simple if self._is_simple else "")
        if shown == self.trouble.text():  # asked with every key, and styling is slow
            return
        self.trouble.setText(shown)
        set_tone(self.trouble, "warning" if text else "")
        self._head.setVisible(bool(self.trouble.text()))

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        empty = QWidget()
        set_ground(empty, Ground.SURFACE)
        self._pages.addWidget(empty)
        words = QVBoxLayout(self._head)
        words.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        words.addWidget(self.trouble)
        self._head.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._pages, 1)


def _make(desk: Desk, tasks: Tasks, parent: QWidget) -> tuple[QWidget, bool]:
    """Return the best preview that this machine has, and whether it is the simplified one."""
    try:
        from desk.ui.editor.preview.web import WebPreview  # noqa: PLC0415 (slow, and optional)
    except ImportError:
        return SimplePreview(desk, tasks, parent), True
    return WebPreview(desk, tasks, parent), False


def _as_preview(view: QWidget) -> Preview:
    return view  # type: ignore[return-value]  # both kinds have these methods
