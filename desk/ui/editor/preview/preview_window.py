"""The page in a window of its own, for a second screen."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QCloseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.window_state import WindowState

NAME = "preview"
SIZE_PX = (900, 760)
MIN_PX = (320, 320)


class PreviewWindow(QWidget):
    """Holds the page while it is not beside the text; knows where it was the last time.

    Args:
        actions: What the menu can do works here too, by its keys.

    Signals:
        closed: A person closed it; the page goes back beside the text.
    """

    closed = Signal()

    def __init__(self, state: WindowState, actions: list[QAction]) -> None:
        super().__init__()
        self._state = state
        self.setMinimumSize(*MIN_PX)
        self.resize(*SIZE_PX)
        self.addActions(actions)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.show_title("")
        state.restore_place(NAME, self)

    def show_title(self, headline: str) -> None:
        """Say which story is shown."""
        flat = " ".join(headline.split())
        page = self.tr("Page preview")
        self.setWindowTitle(f"{flat} - {page}" if flat else page)

    def take(self, pane: QWidget) -> None:
        """Show the page here."""
        self._column.addWidget(pane)

    def keep_place(self) -> None:
        """Remember where the window is."""
        self._state.save_place(NAME, self)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.keep_place()
        super().closeEvent(event)
        self.closed.emit()
