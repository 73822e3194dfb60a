"""Child processes with a deadline: work on hostile input never hangs or kills the program.

A child runs ``python -m MODULE`` and answers requests over its standard streams: JSON lines, so
that a child taken over by a hostile file can send back data only, never code.
"""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

Request = dict[str, Any]
Answer = dict[str, Any]


class ChildTimeout(Exception):
    """The child did not answer in time and was killed."""


class ChildDied(Exception):
    """The child ended without an answer: crash, or out of its memory limit."""


class Child:
    """A process that answers one request at a time; restarted when it was killed.

    Safe to share among threads: callers wait for each other.

    Args:
        module: Module whose ``__main__`` part calls ``serve``.
        timeout_s: How long an answer may take before the child is killed.
    """

    def __init__(self, module: str, timeout_s: float) -> None:
        self._module = module
        self._timeout_s = timeout_s
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None

    def call(self, request: Request) -> Answer:
        """Send ``request`` and return the answer.

        Raises:
            ChildTimeout: No answer within ``timeout_s``.
            ChildDied: The process ended.
        """
        with self._lock:
            process = self._started()
            expired = threading.Event()
            timer = threading.Timer(self._timeout_s, self._expire, (process, expired))
            timer.start()
            try:
                line = _exchange(process, json.dumps(request).encode() + b"\n")
            finally:
                timer.cancel()
            if not line:
                self._stop()
                raise ChildTimeout if expired.is_set() else ChildDied
            answer: Answer = json.loads(line)
            return answer

    def start(self) -> None:
        """Start the process ahead of the first request."""
        with self._lock:
            self._started()

    def close(self) -> None:
        """End the process; a later call starts a new one."""
        with self._lock:
            self._stop()

    @property
    def process_id(self) -> int | None:
        """The process that answers now; None when there is none."""
        return self._process.pid if self._process else None

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is None or self._process.poll() is not None:
            self._stop()
            self._process = subprocess.Popen(
                [sys.executable, "-m", self._module],
                stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                env=os.environ | {"PYTHONUTF8": "1"},
            )  # fmt: skip
        return self._process

    def _expire(self, process: subprocess.Popen[bytes], expired: threading.Event) -> None:
        expired.set()
        process.kill()

    def _stop(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        for stream in (process.stdin, process.stdout):
            if stream is not None:
                with contextlib.suppress(OSError):  # what was not sent is of no use any more
                    stream.close()
        process.wait()


def serve(answer: Callable[[Request], Answer], memory_bytes: int | None = None) -> None:
    """Answer requests from standard input until it ends; the ``__main__`` of a child.

    Args:
        answer: Turns a request into an answer; must not print.
        memory_bytes: Most address space the process may take (Linux only).
    """
    if memory_bytes is not None and sys.platform == "linux":
        import resource  # noqa: PLC0415 (does not exist elsewhere)

        resource.setrlimit(resource.RLIMIT_AS, (memory_bytes, memory_bytes))
    for line in sys.stdin.buffer:
        reply = answer(json.loads(line))
        sys.stdout.buffer.write(json.dumps(reply).encode() + b"\n")
        sys.stdout.buffer.flush()


def _exchange(process: subprocess.Popen[bytes], line: bytes) -> bytes:
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        process.stdin.write(line)
        process.stdin.flush()
    except OSError:  # it died before it read all; the missing answer tells
        return b""
    return process.stdout.readline()
