"""Draws a changed page as soon as nothing else is to be done."""

from collections.abc import Callable

from PySide6.QtCore import QAbstractEventDispatcher, QCoreApplication, QObject, QTimerEvent
from PySide6.QtWidgets import QWidget


class PromptDrawing(QObject):
    """Ends the pause that a ``QQuickWidget`` makes before it draws.

    It waits 5 ms for other changes that could be drawn together with the first. When the event loop
    is about to sleep no other is near, and the page would only come later than the text.
    """

    def __init__(self, target: Callable[[], QWidget | None], parent: QObject | None = None) -> None:
        """Take what gives the widget that draws; WebEngine replaces it now and then."""
        super().__init__(parent)
        self._target = target
        self._is_expected = False
        self._dispatcher = QAbstractEventDispatcher.instance()
        self._dispatcher.aboutToBlock.connect(self._draw)

    def expect(self) -> None:
        """Draw the next change at once."""
        self._is_expected = True

    def _draw(self) -> None:
        target = self._target() if self._is_expected else None
        if target is None:
            return
        for pause in self._dispatcher.registeredTimers(target):
            self._is_expected = False
            QCoreApplication.sendEvent(target, QTimerEvent(pause.timerId))
