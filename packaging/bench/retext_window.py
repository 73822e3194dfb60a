"""ReText as its own command starts it, with a note of its first painting.

Run by the interpreter of the environment in which ReText is installed; knows nothing of us:
``python retext_window.py NS``.
"""

import sys
import time

from PyQt6.QtCore import QEvent, QTimer
from PyQt6.QtWidgets import QApplication

STARTED_NS = int(sys.argv[1])
sys.argv[1:] = []


def main() -> None:
    """Start ReText and end it when its window is painted."""
    from ReText import __main__ as program  # noqa: PLC0415 (as its command does)
    from ReText.window import ReTextWindow  # noqa: PLC0415 (as above)

    inherited = ReTextWindow.event

    def event(window: ReTextWindow, event_: QEvent) -> bool:
        handled = inherited(window, event_)
        if event_.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, painted)
        return handled

    def painted() -> None:
        took_ms = (time.monotonic_ns() - STARTED_NS) / 1e6
        sys.stdout.write(f'\n{{"painted_ms": {took_ms}}}\n')
        sys.stdout.flush()
        QApplication.exit(0)

    ReTextWindow.event = event
    program.main()


if __name__ == "__main__":
    main()
