"""The whole screen for one text: no rail, no menus, no tabs; Esc leads back."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from desk.ui.context import Context
from desk.ui.editor.area import EditorArea
from desk.ui.editor.tabs.story_window import StoryWindow
from desk.ui.main_window import MainWindow

SIDES = ("view.preview", "view.panel")  # put away at first; whoever wants them brings them back


class FullScreen(QObject):
    """Turns it on and off, and restores what was shown before.

    Attributes:
        is_on: Whether the window fills the screen now.
    """

    def __init__(self, editor: EditorArea, context: Context) -> None:
        super().__init__(context.window)
        self._editor = editor
        self._front = context.window.front
        self._window: MainWindow | StoryWindow = context.window
        self._actions = context.actions
        self.is_on = False
        self._state_before = Qt.WindowState.WindowNoState
        self._sides_before: dict[str, bool] = {}
        self._toggle = context.actions["view.full_screen"]
        context.actions.handle_toggle("view.full_screen", self._set_on, is_on=False)

    def leave(self) -> None:
        """Go back to the window; nothing happens when that is what is shown."""
        self._toggle.setChecked(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.is_on or watched is not self._window:
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            # Only what no widget wanted comes here: Esc closes a list of words or a dialog first.
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        elif event.type() == QEvent.Type.WindowStateChange and not self._window.isFullScreen():
            self.leave()  # the system's own way back
        return False

    def _set_on(self, is_on: bool) -> None:  # noqa: FBT001 (an action's state)
        if is_on == self.is_on:
            return
        if is_on:
            self._take(self._front.window)
            self._state_before = self._window.windowState()
            self._sides_before = {name: self._actions[name].isChecked() for name in SIDES}
            self.is_on = True
            self._set_bare(is_bare=True)
            self._show_sides(dict.fromkeys(SIDES, False))
            self._window.setWindowState(self._state_before | Qt.WindowState.WindowFullScreen)
        else:
            self._window.setWindowState(self._state_before)
            self._show_sides(self._sides_before)
            self._set_bare(is_bare=False)
            self.is_on = False
            self._window.removeEventFilter(self)
            self._window.closing.disconnect(self.leave)

    def _set_bare(self, *, is_bare: bool) -> None:
        self._window.set_bare(is_bare)
        self._editor.deck_in(self._window).set_bare(is_bare)

    def _take(self, window: QWidget) -> None:
        assert isinstance(window, MainWindow | StoryWindow)
        self._window = window
        window.installEventFilter(self)
        window.closing.connect(self.leave)

    def _show_sides(self, sides: dict[str, bool]) -> None:
        for name, is_shown in sides.items():
            self._actions[name].setChecked(is_shown)
