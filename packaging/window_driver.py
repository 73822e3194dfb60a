"""Open the real window in a script, wait for it, and look at it. Needs no screen."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import (
    QEventLoop,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from desk.paths import Paths
from desk.services.desk import Desk
from desk.services.jobs import Lanes
from desk.ui import rooms
from desk.ui.application import Launch, make_application, open_window
from desk.ui.opening import Opening

LOOK_MS = 10  # between two looks at a condition
PATIENCE_MS = 30_000


@dataclass(frozen=True, slots=True)
class Driven:
    """An open window."""

    application: QApplication
    opening: Opening

    @property
    def window(self) -> QWidget:
        """The window itself."""
        return self.opening.frame.window


def paths_in(folder: Path) -> Paths:
    """Return paths that leave this person's own folders alone."""
    return Paths(*[folder / name for name in ("data", "config", "state", "cache", "log")])


def application() -> QApplication:
    """Return the program's QApplication, made the first time."""
    qInstallMessageHandler(_say_less)
    os.environ.setdefault("QTWEBENGINE_CHROMIUM_FLAGS", "--disable-logging --log-level=3")
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else make_application(["desk"])


@contextmanager
def open_desk(store: Path, paths: Paths) -> Iterator[Driven]:
    """Open the window of a store as the program does; closed when the block ends."""
    lanes = Lanes()
    running = application()
    launch = Launch(paths, store, lambda given: Desk.open(store, paths, given))
    opening = open_window(launch, lanes, rooms.furnish, running)
    try:
        yield Driven(running, opening)
    finally:
        opening.frame.window.close()
        wait(300)
        lanes.close()
        delete(opening.frame.window)
        if opening.desk is not None:
            opening.desk.close()


def wait(time_ms: int) -> None:
    """Let the window work for a while."""
    loop = QEventLoop()
    QTimer.singleShot(time_ms, loop.quit)
    loop.exec()


def wait_until(condition: Callable[[], object], what: str, patience_ms: int = PATIENCE_MS) -> None:
    """Let the window work until something is true.

    Raises:
        TimeoutError: It was not in time; ``what`` says what was awaited.
    """
    waited_ms = 0
    while not condition():
        if waited_ms > patience_ms:
            raise TimeoutError(f"waited in vain for {what}")
        wait(LOOK_MS)
        waited_ms += LOOK_MS


def picture(widget: QWidget) -> QImage:
    """Return what a widget shows."""
    return widget.grab().toImage()


def _say_less(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Print what went wrong, not what a machine without screen and graphics card lacks."""
    if kind in (QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        sys.stderr.write(f"{text}\n")
