"""Where the page is: beside the text, in a window of its own, or nowhere."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.settings import Settings
from desk.ui.context import Context
from desk.ui.editor.preview.pane import PreviewPane
from desk.ui.editor.preview.preview_window import PreviewWindow

PLACE_KEY = "preview/place"
OWN_WINDOW = "window"


class PageBeside(QWidget):
    """The place for the page beside the text; empty while the page is in its own window.

    It is the same page that moves, so nothing is loaded anew.

    Args:
        is_main: Of the main window, whose page alone can have a window of its own.
    """

    def __init__(self, pane: PreviewPane, context: Context, *, is_main: bool) -> None:
        super().__init__()
        self._pane = pane
        self._context = context
        self._is_main = is_main
        self._is_on = False
        self._is_over = False
        self._is_needed = False
        self.window_of_page: PreviewWindow | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(pane)
        pane.page_shown.connect(self._retitle)
        context.settings.changed.connect(self._follow)
        self._follow(context.settings.now)
        if is_main:
            toggle = context.actions.handle_toggle
            toggle("view.preview_window", self._choose, is_on=self.is_apart)

    @property
    def is_apart(self) -> bool:
        """Whether the person wants the page in its own window."""
        return self._is_main and self._context.state.word(PLACE_KEY) == OWN_WINDOW

    def show_page(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        """Show the page where it belongs, or nowhere."""
        self._is_on = is_on
        self._place()

    def give_way(self, is_needed: bool) -> None:  # noqa: FBT001 (a state)
        """Leave the place beside the text to a comparison; a window of its own stays."""
        self._is_needed = is_needed
        self._place()

    def release(self) -> None:
        """Close the page's window for good, for the main one ends."""
        self._is_over = True
        self._place()

    def _choose(self, is_apart: bool) -> None:  # noqa: FBT001 (an action's state)
        self._context.state.set_word(PLACE_KEY, OWN_WINDOW if is_apart else "")
        if is_apart and not self._is_on:
            self._context.actions["view.preview"].setChecked(True)  # it comes back here
        else:
            self._place()

    def _follow(self, now: Settings) -> None:
        self._pane.follower.set_on(now.preview_follows)

    def _place(self) -> None:
        if self.is_apart and self._is_on and not self._is_over:
            self._part()
        else:
            self._unite()
        self.setVisible(self._is_on and self.window_of_page is None and not self._is_needed)
        self._pane.setVisible(self._is_on)

    def _part(self) -> None:
        if self.window_of_page is not None:
            return
        keys = self._context.actions.findChildren(QAction)
        made = PreviewWindow(self._context.state, keys)
        made.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)  # one goes on writing
        made.take(self._pane)
        made.closed.connect(self._close)
        self.window_of_page = made
        self._retitle()
        made.show()
        self._pane.setFocus()

    def _unite(self) -> None:
        apart, self.window_of_page = self.window_of_page, None
        if apart is None:
            return
        apart.keep_place()
        self._column.addWidget(self._pane)
        apart.hide()
        apart.deleteLater()

    def _close(self) -> None:
        self._context.actions["view.preview_window"].setChecked(False)

    def _retitle(self) -> None:
        if self.window_of_page is not None:
            self.window_of_page.show_title(self._pane.headline)
