"""Runs that bring pictures in, one after the other, off the UI thread."""

from collections import deque
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from desk.errors import DeskError
from desk.services.bringing import Bringing
from desk.services.brought import Progress, Summary
from desk.ui.context import Context
from desk.ui.photos.bringing.given import Given


class Bringer(QObject):
    """Brings in what it is given; what comes during a run waits for its turn.

    Signals:
        progressed: ``Progress`` of the run.
        ended: ``Summary`` of a run.
    """

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._waiting: deque[Given] = deque()
        self._run: Bringing | None = None
        self._newest: Progress | None = None  # that was not shown yet
        self._is_first = True
        context.window.closing.connect(self._leave)

    @property
    def is_running(self) -> bool:
        """Whether pictures come in now."""
        return self._run is not None

    def bring(self, given: Given) -> None:
        """Bring pictures in."""
        if given:
            self._waiting.append(given)
            if not self.is_running:
                self._next()

    def cancel(self) -> None:
        """Stop; what is here already stays."""
        self._waiting.clear()
        if self._run is not None:
            self._run.cancel()

    def _leave(self) -> None:
        self._waiting.clear()
        if self._run is not None:
            self._run.cancel(at_once=True)

    def _next(self) -> None:
        given = self._waiting.popleft()
        run = Bringing(self._context.shell.desk, self._hear)
        self._run, self._is_first = run, True
        self.progressed.emit(Progress())

        def work() -> Summary:
            with TemporaryDirectory(prefix="desk-pasted-") as folder:
                return run.run(given.sources(Path(folder)))

        self._context.shell.tasks.read(work, self._end, self._refuse, self)

    def _hear(self, progress: Progress) -> None:
        """Take the progress from the thread of the run; only the newest is worth showing."""
        is_asked = self._newest is not None
        self._newest = progress
        if not is_asked:
            self._context.shell.tasks.call_later(self._show)

    def _show(self) -> None:
        if not isValid(self):  # the window is gone; the run hears of it
            return
        progress, self._newest = self._newest, None
        if progress is None or self._run is None:
            return
        if progress.new and self._is_first:
            self._is_first = False
            self._context.shell.poll()  # the first one shows at once, the others in small batches
        self.progressed.emit(progress)

    def _end(self, summary: Summary) -> None:
        self._run = self._newest = None
        self._context.shell.poll()
        self.ended.emit(summary)
        self._go_on()

    def _refuse(self, error: DeskError) -> None:
        self._run = self._newest = None
        self._context.messages.refuse(error)
        self.ended.emit(Summary(()))
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting and not self.is_running:
            self._next()
