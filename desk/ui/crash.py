"""The last line of defence: an unexpected exception becomes a report, once."""

import faulthandler
import logging
import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

log = logging.getLogger(__name__)


class CrashHandler:
    """Logs every uncaught exception and shows the first one.

    PySide6 calls ``sys.excepthook`` for exceptions in slots and in overridden virtual
    methods, on the thread where they happen; a broken ``paintEvent`` calls it again and
    again.

    Args:
        show: Shows a report to the person; called on the UI thread, at most once.
        call_later: Runs a function on the UI thread (``Tasks.call_later``).
    """

    def __init__(
        self, show: Callable[[str], object], call_later: Callable[[Callable[[], None]], None]
    ) -> None:
        self._show = show
        self._call_later = call_later
        self._lock = threading.Lock()
        self._shown = False
        self._native: TextIO | None = None

    def install(self, crash_log: Path) -> None:
        """Take over the hooks; native crashes are written to ``crash_log``."""
        crash_log.parent.mkdir(parents=True, exist_ok=True)
        self._native = crash_log.open("w", encoding="utf-8")
        faulthandler.enable(self._native)
        sys.excepthook = self.handle
        threading.excepthook = self._handle_thread

    def remove(self) -> None:
        """Give the hooks back."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        if self._native is not None:
            faulthandler.disable()
            self._native.close()
            self._native = None

    def handle(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Log the exception and show it when it is the first."""
        log.critical("uncaught exception", exc_info=(kind, error, trace))
        if not issubclass(kind, Exception):  # KeyboardInterrupt, SystemExit
            return
        with self._lock:
            first, self._shown = not self._shown, True
        if first:
            report = "".join(traceback.format_exception(kind, error, trace))
            self._call_later(lambda: self._tell(report))

    def _tell(self, report: str) -> None:
        self._show(report)

    def _handle_thread(self, args: threading.ExceptHookArgs) -> None:
        self.handle(args.exc_type, args.exc_value or args.exc_type(), args.exc_traceback)
