"""Garbage is collected on the UI thread, a little at a time."""

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 250
SETTLED_MS = 5_000  # by then all that stays until the end is there
YOUNG = 2_000  # objects
MIDDLE_MOST, OLD_MOST = 10, 10  # collections of the younger before the older are looked at


class Collector(QObject):
    """Collects in place of Python's own collector.

    That one runs in any thread, in the middle of any key: it stops the window for a tenth of a
    second when it looks at everything, and a Qt object that it finds in another thread dies there:
    it holds a lock of Qt and waits for Python's, while the UI thread may hold Python's and wait for
    Qt's, for ever. What was made while the program started is looked at no more.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        QTimer.singleShot(SETTLED_MS, self, gc.freeze)
        self.destroyed.connect(_leave)

    def look(self) -> None:
        """Collect what is due."""
        young, middle, old = gc.get_count()
        if old >= OLD_MOST:
            gc.collect(2)
        elif middle >= MIDDLE_MOST:
            gc.collect(1)
        elif young >= YOUNG:
            gc.collect(0)


def _leave() -> None:
    gc.unfreeze()
    gc.enable()
