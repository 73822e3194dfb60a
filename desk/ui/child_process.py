"""A child process for the UI thread, which waits for it no longer than a painting takes.

A thread that waited instead would have to win Python's lock from the UI thread twice for each
answer, and loses milliseconds whenever the window paints or lays out.
"""

import logging

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, Qt, QTimer, Signal

from desk.child import ChildDied, Request, child_command, read_answer, request_line

log = logging.getLogger(__name__)

START_TIMEOUT_MS = 60_000  # until the modules are loaded; a busy machine may take long
PATIENCE_MS = 2  # less than painting takes
ANSWER_BYTES_MAX = 8 << 20  # more could not be read without a stop of the window
_TAIL_BYTES = 4_000  # of what the child wrote to its error stream, for the log


class ChildProcess(QObject):
    """A process that answers one request at a time; started with the first, and again when it died.

    Signals:
        answered: The ``Answer``.
        expired: No answer came within the time; the process was killed.
        died: The process ended without an answer, or what came was none.
    """

    answered = Signal(object)
    expired = Signal()
    died = Signal()
    _sent = Signal()

    def __init__(self, module: str, timeout_s: float, parent: QObject | None = None) -> None:
        """Take the module whose ``__main__`` part calls ``desk.child.serve``.

        Args:
            timeout_s: How long an answer may take; loading the modules is not counted.
        """
        super().__init__(parent)
        self.timeout_s = timeout_s
        self._module = module
        self._running = _Running()
        self._line = b""
        self._reply: list[bytes] = []
        self._size_bytes = 0
        self._is_ready = False
        self._is_late = False  # the answer had begun when its time was over
        self._is_quick = False  # the last answer came within the patience
        self._asked = QElapsedTimer()
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(self._expire)
        self._sent.connect(self._look, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._running.end)

    @property
    def process_id(self) -> int | None:
        """The process that answers now; None when there is none."""
        process = self._running.process
        return process.processId() or None if process else None

    def ask(self, request: Request) -> None:
        """Send ``request``; exactly one signal tells what comes of it."""
        self._line = request_line(request)
        if self._running.process is None:
            self._start()
        elif self._is_ready:
            self._send()

    def close(self) -> None:
        """End the process; nothing is told any more of what it was asked."""
        self._deadline.stop()
        self._line = b""
        self._forget_reply()
        self._is_ready = False
        self._running.end()

    def _start(self) -> None:
        process = QProcess(self)
        self._running.process = process
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._die)
        process.errorOccurred.connect(self._not_started)
        program, *arguments = child_command(self._module, self.timeout_s)
        self._deadline.start(START_TIMEOUT_MS)
        process.start(program, arguments)

    def _send(self) -> None:
        process, line, self._line = self._running.process, self._line, b""
        assert process is not None
        self._is_late = False
        self._deadline.start(round(self.timeout_s * 1000))
        process.write(line)
        process.waitForBytesWritten(0)  # now, not when the window has been painted
        self._asked.start()
        self._sent.emit()

    def _look(self) -> None:
        """Take an answer before the window is painted, which takes longer than most answers."""
        if self._running.process is not None:
            self._running.process.waitForReadyRead(PATIENCE_MS if self._is_quick else 0)

    def _read(self) -> None:
        process = self._running.process
        if process is None:
            return
        self._reply.append(bytes(process.readAllStandardOutput().data()))
        self._size_bytes += len(self._reply[-1])
        if self._size_bytes > ANSWER_BYTES_MAX:
            self._fail(f"{self._module}: too long an answer")
        elif self._reply[-1].endswith(b"\n"):
            self._take(b"".join(self._reply))

    def _take(self, line: bytes) -> None:
        self._deadline.stop()
        self._forget_reply()
        try:
            answer = read_answer(self._module, line)
        except ChildDied as error:
            self._fail(str(error))
            return
        if self._is_ready:
            self._is_quick = self._asked.elapsed() <= PATIENCE_MS
            self.answered.emit(answer)
        else:
            self._is_ready = True
            self._send()

    def _forget_reply(self) -> None:
        self._reply.clear()
        self._size_bytes = 0

    def _expire(self) -> None:
        process = self._running.process
        if process is not None and not self._is_late and process.waitForReadyRead(0):
            if self._reply:  # the rest of a long answer gets as long again, once
                self._is_late = True
                self._deadline.start(round(self.timeout_s * 1000))
            return  # it was the window that had no time
        self.close()
        self.expired.emit()

    def _not_started(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._fail(f"{self._module}: not started")

    def _die(self, code: int) -> None:
        self._fail(f"{self._module}: exit {code}")

    def _fail(self, reason: str) -> None:
        process = self._running.process
        words = bytes(process.readAllStandardError().data()) if process else b""
        log.warning("%s: %s", reason, _tail(words))
        self.close()
        self.died.emit()


class _Running:
    """Outlives the object that started the process, to end it."""

    def __init__(self) -> None:
        self.process: QProcess | None = None

    def end(self) -> None:
        """Kill the process, if there is one."""
        process, self.process = self.process, None
        if process is None:
            return
        process.blockSignals(True)
        process.kill()
        process.waitForFinished()
        process.deleteLater()


def _tail(words: bytes) -> str:
    return words[-_TAIL_BYTES:].decode(errors="replace")
