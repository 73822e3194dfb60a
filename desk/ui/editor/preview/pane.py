"""The page beside the text, as readers will see it."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desk.errors import DeskError
from desk.services.live_preview import ChangedPage, WholePage
from desk.ui.context import Context
from desk.ui.editor.preview import engine
from desk.ui.editor.preview.follower import Follower
from desk.ui.editor.preview.page_renderer import PageRenderer
from desk.ui.editor.preview.shown_page import ShownPage
from desk.ui.editor.preview.simple import SimplePreview
from desk.ui.editor.preview.viewing import Viewing
from desk.ui.editor.preview.views import as_preview, make_view
from desk.ui.editor.session import Session
from desk.ui.look import scale
from desk.ui.look.parts import Ground, TextRole, button, label, line, set_ground, set_tone
from desk.ui.sentences import error_sentence
from desk.ui.text_edit import TextEdit

LATER_MS = 50  # WebEngine is made when the window is on the screen, so that it opens at once


class PreviewPane(QWidget):
    """Shows the page of the session that it follows.

    Attributes:
        block_lines: First and last line of the body, counted from 0, that each block of the page
            shows: the nth is that of the nth element child of the page's ``.story``. Neither first
            nor last lines ever go back; blocks that no line makes share a neighbour's.

    Signals:
        page_shown: A page is on the screen, or was patched.
        page_completed: A page that was loaded has all its pictures.
        lines_changed: ``block_lines`` is another; what is run in the page from now on finds its
            blocks so.
        clicked: The ``Spot`` of the page that was clicked.
    """

    page_shown = Signal()
    page_completed = Signal()
    lines_changed = Signal()
    clicked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._renderer = PageRenderer(context.shell, self)
        self._renderer.rendered.connect(self._take)
        self._renderer.refused.connect(self._refuse)
        self._session: Session | None = None
        self._text: TextEdit | None = None
        self._shown_story = ""
        self._page = ShownPage("")
        self._waiting = ""  # the story whose page is shown as soon as there is something to show it
        self.view: QWidget | None = None
        self.block_lines: Sequence[tuple[int, int]] = ()
        self.trouble = label("", TextRole.CAPTION, wraps=True)
        self._simple = self.tr("Simplified preview: the words and pictures, not the design.")
        self._is_simple = False
        self._lost = self.tr(
            "The page cannot be shown: its process keeps ending. You can go on writing."
        )
        self._is_lost = False
        self._said = ""
        self.again = button(self.tr("Try again"))
        self.again.clicked.connect(self._try_again)
        self._head = QWidget()
        self.viewing = Viewing(context, self)
        self.follower = Follower(self)
        self._is_new = True  # the page that is on its way has not the place of the one before
        self.page_shown.connect(self._follow_page)
        self.page_shown.connect(lambda: self._set_lost(is_lost=False))
        self.lines_changed.connect(lambda: self.follower.set_lines(self.block_lines))
        self._lay_out()

    @property
    def render_process_id(self) -> int | None:
        """The process that renders the text; it comes back when it is killed."""
        return self._renderer.process_id

    def follow(self, session: Session | None, text: TextEdit | None = None) -> None:
        """Show the page of another session; nothing is rendered while the pane is hidden.

        Args:
            text: The widget with the body of the session, which scrolls along.
        """
        self._session, self._text = session, text
        self.follower.attach(text)
        self._render(is_wanted=self.isVisible())

    @property
    def headline(self) -> str:
        """The headline of the story that is followed."""
        return self._session.story.headline if self._session is not None else ""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.view is None:
            QTimer.singleShot(LATER_MS, self, self._start_engine)
        self._render(is_wanted=True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._render(is_wanted=False)

    def _render(self, *, is_wanted: bool) -> None:
        if is_wanted:
            self._renderer.follow(self._session, self._text)
        else:
            self._renderer.follow(None, None)

    def _start_engine(self) -> None:
        engine.start()
        QTimer.singleShot(0, self, self._make_view)  # keys that came meanwhile are first

    def _make_view(self) -> None:
        if self.view is not None:
            return
        self.view = make_view(self._context.shell.desk, self._context.shell.tasks, self)
        self._is_simple = isinstance(self.view, SimplePreview)
        self._say("")
        self.setFocusProxy(self.view)
        places = self.viewing.show_view(self.view)
        self.follower.show_page(places)
        places.hand.clicked.connect(self.clicked)
        places.hand.left.connect(self._leave)
        preview = as_preview(self.view)
        preview.shown.connect(self.page_shown)
        preview.completed.connect(self.page_completed)
        preview.lost.connect(lambda: self._set_lost(is_lost=True))
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
                as_preview(self.view).splice(outcome.splices)
        self.block_lines = outcome.lines
        self.lines_changed.emit()

    def _show(self, article: str) -> None:
        if self.view is None:
            self._waiting = article
            return
        self._waiting = ""
        is_same = article == self._shown_story
        self._is_new |= not is_same
        as_preview(self.view).show_page(self._page, is_same_story=is_same)
        self._shown_story = article

    def _leave(self) -> None:
        self._is_new = True

    def _follow_page(self) -> None:
        self.follower.page_shown(self.block_lines, is_new=self._is_new)
        self._is_new = False

    def _refuse(self, error: DeskError) -> None:
        self._say(error_sentence(error))

    def _say(self, text: str) -> None:
        """Show a sentence over the page, or nothing."""
        self._said = text
        trouble = self._lost if self._is_lost else text
        shown = trouble or (self._simple if self._is_simple else "")
        if shown == self.trouble.text():  # asked with every key, and styling is slow
            return
        self.trouble.setText(shown)
        set_tone(self.trouble, "warning" if trouble else "")
        self._head.setVisible(bool(self.trouble.text()))

    def _set_lost(self, *, is_lost: bool) -> None:
        if is_lost != self._is_lost:  # asked with every key
            self._is_lost = is_lost
            self.again.setVisible(is_lost)
            self._say(self._said)

    def _try_again(self) -> None:
        self._set_lost(is_lost=False)
        if self.view is not None:
            as_preview(self.view).try_again()

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        words = QHBoxLayout(self._head)
        words.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        words.addWidget(self.trouble, 1)
        words.addWidget(self.again)
        self.again.hide()
        self._head.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.viewing.bar)
        column.addWidget(line())
        column.addWidget(self._head)
        column.addWidget(self.viewing.stage, 1)
