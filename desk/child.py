"""Child processes with a deadline: work on hostile input never hangs or kills the program.

A child runs ``python -m MODULE`` and answers requests over its standard streams: JSON lines, so
that a child taken over by a hostile file can send back data only, never code.
"""

import contextlib
import faulthandler
import json
import os
import selectors
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from typing import IO, Any

Request = dict[str, Any]
Answer = dict[str, Any]

ANSWER_BYTES_MAX = 256 << 20
_START_TIMEOUT_S = 60.0  # until the modules are loaded; a busy machine may take long
_GRACE_S = 5.0  # after which a child whose parent is gone ends itself
_SMALL_BYTES = -1 if sys.platform == "win32" else 2_048  # pipes cannot be waited for on Windows
_READ_BYTES = 1 << 16
_TAIL_BYTES = 4_000  # of what the child wrote to its error stream, for the log


class ChildTimeout(Exception):
    """The child did not answer in time and was killed."""


class ChildDied(Exception):
    """The child ended without an answer: crash, or out of its memory limit."""


class Child:
    """A process that answers one request at a time; restarted when it was killed.

    Safe to share among threads: callers wait for each other.

    Args:
        module: Module whose ``__main__`` part calls ``serve``.
        timeout_s: How long an answer may take before the child is killed; loading the modules is
            not counted.
    """

    def __init__(self, module: str, timeout_s: float) -> None:
        self._module = module
        self._timeout_s = timeout_s
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._errors: IO[bytes] | None = None

    def call(self, request: Request) -> Answer:
        """Send ``request`` and return the answer.

        Raises:
            ChildTimeout: No answer within the time.
            ChildDied: The process ended; holds what it last wrote to its error stream.
        """
        line = request_line(request)
        with self._lock, self._ended_unless_answered():
            process = self._started()
            return self._exchange(process, line, self._timeout_s)

    def start(self) -> None:
        """Start the process ahead of the first request; returns when it is ready.

        Raises:
            ChildTimeout: It was not ready within a minute.
            ChildDied: It ended at once.
        """
        with self._lock, self._ended_unless_answered():
            self._started()

    def close(self) -> None:
        """End the process; a later call starts a new one."""
        with self._lock:
            self._stop()

    def interrupt(self) -> None:
        """Kill the process without waiting; a call that waits for it ends with ``ChildDied``."""
        process = self._process
        if process is not None:
            process.kill()

    @property
    def process_id(self) -> int | None:
        """The process that answers now; None when there is none."""
        process = self._process
        return process.pid if process else None

    @contextlib.contextmanager
    def _ended_unless_answered(self) -> Iterator[None]:
        """End the process on any failure, so that no later call reads an earlier answer."""
        try:
            yield
        except BaseException:
            self._stop()
            raise

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self._stop()
        self._errors = tempfile.TemporaryFile()  # noqa: SIM115 (closed with the process)
        self._process = subprocess.Popen(  # noqa: S603 (our interpreter, a module of ours, no shell)
            child_command(self._module, self._timeout_s),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=self._errors,
            creationflags=_creation_flags(),
        )
        self._exchange(self._process, b"", _START_TIMEOUT_S)
        return self._process

    def _exchange(self, process: subprocess.Popen[bytes], line: bytes, timeout_s: float) -> Answer:
        exchange = _exchange_small if len(line) <= _SMALL_BYTES else _exchange_timed
        reply = exchange(process, line, timeout_s)
        if reply is None:
            raise ChildTimeout(self._module)
        if not reply.endswith(b"\n"):
            raise ChildDied(f"{self._module}: {self._last_words(process)}")
        return read_answer(self._module, reply)

    def _last_words(self, process: subprocess.Popen[bytes]) -> str:
        process.kill()
        code = process.wait()
        assert self._errors is not None
        size = self._errors.seek(0, os.SEEK_END)
        self._errors.seek(max(0, size - _TAIL_BYTES))
        return f"exit {code}: {self._errors.read().decode(errors='replace')}"

    def _stop(self) -> None:
        process, self._process = self._process, None
        errors, self._errors = self._errors, None
        if process is not None:
            process.kill()
            for stream in (process.stdin, process.stdout):
                if stream is not None:
                    with contextlib.suppress(OSError):  # what was not sent is of no use any more
                        stream.close()
            process.wait()
        if errors is not None:
            errors.close()


def child_command(module: str, timeout_s: float) -> list[str]:
    """Return the program and the arguments that start a child.

    Args:
        module: Module whose ``__main__`` part calls ``serve``.
        timeout_s: How long its parent waits for an answer.
    """
    last_resort = str(timeout_s + _GRACE_S)
    # -P: the folder that the program was started in may hold a "markdown.py" of its own.
    return [sys.executable, "-P", "-X", "utf8", "-m", module, last_resort]


def request_line(request: Request) -> bytes:
    """Return a request as it is sent to a child."""
    return json.dumps(request).encode() + b"\n"


def read_answer(module: str, line: bytes) -> Answer:
    """Return the answer of a child that runs ``module``.

    Raises:
        ChildDied: It is none.
    """
    try:
        answer = json.loads(line)
    except ValueError as error:
        raise ChildDied(f"{module}: no JSON") from error
    if not isinstance(answer, dict):
        raise ChildDied(f"{module}: no answer")
    return answer


def serve(answer: Callable[[Request], Answer], memory_bytes: int | None = None) -> None:
    """Answer requests from standard input until it ends; the ``__main__`` of a child.

    What ``answer`` prints goes to the error stream. An exception ends the process.

    Args:
        answer: Turns a request into an answer.
        memory_bytes: Most address space the process may take (Linux only).
    """
    replies = _own_output()
    _leave_group()
    _limit(memory_bytes)
    set_alarm = _last_resort()
    deadline_s = float(sys.argv[1]) if len(sys.argv) > 1 else 0.0
    _write(replies, {})  # ready
    for line in sys.stdin.buffer:
        set_alarm(deadline_s)
        _write(replies, answer(json.loads(line)))
        set_alarm(0.0)


def _last_resort() -> Callable[[float], object]:
    """Return what ends this process after some seconds, 0 for never.

    It holds even when the parent is gone and cannot kill.
    """
    if sys.platform == "win32":
        return _dump_later
    import signal  # noqa: PLC0415 (has no such timer on Windows)

    faulthandler.register(signal.SIGALRM, chain=True)  # says where it was, then the signal kills
    return lambda seconds: signal.setitimer(signal.ITIMER_REAL, seconds)  # needs no thread


def _dump_later(seconds: float) -> None:
    if seconds:
        faulthandler.dump_traceback_later(seconds, exit=True)
    else:
        faulthandler.cancel_dump_traceback_later()


def _leave_group() -> None:
    """Leave Ctrl+C to the parent.

    A group, no session: Linux lets the processes of another session wait up to a second for a busy
    processor.
    """
    if sys.platform != "win32":
        os.setpgid(0, 0)


def _own_output() -> IO[bytes]:
    """Return the standard output and lead everything else that writes to it elsewhere."""
    replies = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return replies


def _limit(memory_bytes: int | None) -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 (does not exist on Windows)

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if memory_bytes is not None and sys.platform == "linux":
        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))


def _write(replies: IO[bytes], answer: Answer) -> None:
    replies.write(json.dumps(answer).encode() + b"\n")
    replies.flush()


def _creation_flags() -> int:
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW  # a window program must not flash a console
    return 0


def _exchange_small(
    process: subprocess.Popen[bytes], line: bytes, timeout_s: float
) -> bytes | None:
    """Send what any pipe takes at once and return the reply; None, and it is killed, in no time.

    No thread has to be started for it, which takes longer than many an answer.
    """
    assert process.stdout is not None
    _send(process, line)
    deadline = time.monotonic() + timeout_s
    parts: list[bytes] = []
    size = 0
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        while size < ANSWER_BYTES_MAX:
            if not selector.select(max(0.0, deadline - time.monotonic())):
                process.kill()
                return None
            parts.append(os.read(process.stdout.fileno(), _READ_BYTES))
            size += len(parts[-1])
            if not parts[-1] or parts[-1].endswith(b"\n"):
                break
    return b"".join(parts)


def _exchange_timed(
    process: subprocess.Popen[bytes], line: bytes, timeout_s: float
) -> bytes | None:
    """Send and return the reply, watched by a timer: the child may not read all of it in time."""
    assert process.stdout is not None
    expired = threading.Event()
    timer = threading.Timer(timeout_s, _expire, (process, expired))
    timer.daemon = True
    timer.start()
    try:
        reply = process.stdout.readline(ANSWER_BYTES_MAX) if _send(process, line) else b""
    finally:
        timer.cancel()
        timer.join()
    return None if expired.is_set() else reply


def _expire(process: subprocess.Popen[bytes], expired: threading.Event) -> None:
    expired.set()
    process.kill()


def _send(process: subprocess.Popen[bytes], line: bytes) -> bool:
    assert process.stdin is not None
    try:
        process.stdin.write(line)
        process.stdin.flush()
    except OSError:  # it died before it read all; the missing answer tells
        return False
    return True
