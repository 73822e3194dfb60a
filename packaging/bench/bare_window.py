"""The least that a PySide6 program can be: an empty window. ``python -m bench.bare_window NS``."""

import sys
import time

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow


class Window(QMainWindow):
    """An empty window that ends when it is painted."""

    def event(self, event: QEvent) -> bool:
        """Note the first painting."""
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self._painted)
        return handled

    def _painted(self) -> None:
        took_ms = (time.monotonic_ns() - int(sys.argv[1])) / 1e6
        sys.stdout.write(f'{{"painted_ms": {took_ms}}}\n')
        sys.stdout.flush()
        QApplication.quit()


if __name__ == "__main__":
    running = QApplication(sys.argv[:1])
    window = Window()
    window.resize(1280, 760)
    window.show()
    sys.exit(running.exec())
