"""Which of the program's windows has the keyboard, or had it last."""

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QWidget

from desk.errors import DeskError
from desk.ui.message_bar import MessageBar


class Front(QObject):
    """Knows the main window and those that stories were moved into; dialogs do not count.

    Attributes:
        window: The window in front: dialogs about a story stand over it.
        messages: Its message bar.

    Signals:
        changed: Another window is in front.
    """

    changed = Signal()

    def __init__(self, main: QWidget, messages: MessageBar) -> None:
        super().__init__(main)
        self._bars: dict[QWidget, MessageBar] = {}
        self._main = self.window = main
        self.add(main, messages)

    @property
    def messages(self) -> MessageBar:
        """The message bar of the window in front."""
        return self._bars[self.window]

    def refuse(self, error: DeskError) -> None:
        """Tell in the window in front why something was refused."""
        self.messages.refuse(error)

    @property
    def is_main(self) -> bool:
        """Whether the main window is in front."""
        return self.window is self._main

    def add(self, window: QWidget, messages: MessageBar) -> None:
        """Watch a window."""
        self._bars[window] = messages
        window.installEventFilter(self)

    def remove(self, window: QWidget) -> None:
        """Forget a window that closes; the main one is in front then."""
        window.removeEventFilter(self)
        self._bars.pop(window, None)
        if self.window is window:
            self._put(self._main)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and watched in self._bars:
            self._put(watched)
        return super().eventFilter(watched, event)

    def _put(self, window: QWidget) -> None:
        if window is not self.window:
            self.window = window
            self.changed.emit()
