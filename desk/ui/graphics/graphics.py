"""Decides what draws the window and its pages."""

import contextlib
import os
import re
from collections.abc import MutableMapping
from functools import partial
from pathlib import Path

from filelock import FileLock, Timeout
from PySide6.QtCore import QObject, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QRhiWidget, QWidget

from desk.child import Answer
from desk.settings import Drawing
from desk.ui.child_process import ChildProcess
from desk.ui.window_state import WindowState

RENDERER_CHILD = "desk.ui.graphics.renderer_child"
TIMEOUT_S = 20.0
QUICK_BACKEND = "QT_QUICK_BACKEND"  # Qt's own variable; a person's choice wins
FOUND_KEY = "graphics/found"
_MARKS = "graphics-*.lock"  # one for each window that a card draws
_NO_SCREEN = frozenset({"offscreen", "minimal", "vnc"})
_PROCESSORS = re.compile("llvmpipe|softpipe|swrast|software|swiftshader|gdi generic|basic render")


def is_card(renderer: str) -> bool:
    """Tell whether a renderer, by OpenGL's name for it, is a graphics card."""
    return bool(renderer) and not _PROCESSORS.search(renderer.lower())


class Graphics(QObject):
    """Lets a graphics card draw where there is one, else the processor.

    Without a card pages come three times as fast when Qt Quick does not look for one. A window
    that a card will draw must know so before it is shown, or Qt makes it anew with its first page.
    To ask for the card takes a third of a second, so it is asked for the next start: once for a
    screen and a version of Qt.

    Attributes:
        uses_card: Whether a card draws this time.
        is_wary: Whether it does not because a window that it drew ended unexpectedly.
    """

    def __init__(
        self,
        choice: Drawing,
        state: WindowState,
        folder: Path,
        environment: MutableMapping[str, str] = os.environ,
        parent: QObject | None = None,
    ) -> None:
        """Take the folder in which each window that runs keeps a locked mark."""
        super().__init__(parent)
        self._environment = environment
        self._state = state
        self._is_choosing = choice is Drawing.AUTOMATIC and QUICK_BACKEND not in environment
        self._now = [_screen(environment), qVersion()]
        self._mark = folder / _MARKS.replace("*", str(os.getpid()))
        self._lock = FileLock(self._mark)
        self._process: ChildProcess | None = None
        self.is_wary = _has_ended(folder) and self._is_choosing
        self.uses_card = self._decide()

    def prepare(self, window: QWidget) -> None:
        """Tell Qt what draws; call it before ``window`` is shown and before there is a page."""
        if self.uses_card:
            QRhiWidget(window).resize(0, 0)  # never seen; Qt sees that the window has one
            with contextlib.suppress(OSError):  # a folder that cannot be written: no mark
                self._lock.acquire(timeout=0)
        else:
            self._environment.setdefault(QUICK_BACKEND, "software")

    def find_out(self) -> None:
        """Ask for the card in the background, if that is neither known nor of no use."""
        platform = QGuiApplication.platformName()
        if not self._is_choosing or self._found is not None or platform in _NO_SCREEN:
            return
        self._process = ChildProcess(RENDERER_CHILD, TIMEOUT_S, self)
        self._process.answered.connect(self._take)
        self._process.expired.connect(partial(self._keep, ""))
        self._process.died.connect(partial(self._keep, ""))
        self._process.ask({})

    def end(self) -> None:
        """Note that the window ends as it should."""
        self._lock.release()
        _remove(self._mark)

    @property
    def _found(self) -> str | None:
        """What draws on this screen; None when that is not known."""
        match self._state.words(FOUND_KEY):
            case [*known, renderer] if known == self._now:
                return renderer
        return None

    def _decide(self) -> bool:
        if QUICK_BACKEND in self._environment:
            return self._environment[QUICK_BACKEND] != "software"
        return self._is_choosing and not self.is_wary and is_card(self._found or "")

    def _take(self, answer: Answer) -> None:
        self._keep(str(answer.get("renderer", "")))

    def _keep(self, renderer: str) -> None:
        assert self._process is not None
        self._process.close()
        self._state.set_words(FOUND_KEY, [*self._now, renderer])


def _screen(environment: MutableMapping[str, str]) -> str:
    """Name what is drawn on: the same laptop may also be used from afar."""
    parts = [environment.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY")]
    return " ".join([QGuiApplication.platformName(), *parts]).strip()


def _has_ended(folder: Path) -> bool:
    """Tell whether a window left its mark and is gone; the mark goes, too."""
    gone = [mark for mark in folder.glob(_MARKS) if _is_free(mark)]
    for mark in gone:
        _remove(mark)
    return bool(gone)


def _remove(mark: Path) -> None:
    with contextlib.suppress(OSError):  # in a folder that cannot be written it stays
        mark.unlink(missing_ok=True)


def _is_free(mark: Path) -> bool:
    lock = FileLock(mark)  # the operating system's; it dies with its process
    try:
        lock.acquire(timeout=0)
    except (Timeout, OSError):
        return False
    lock.release()
    return True
