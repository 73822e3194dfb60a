"""What the command line prints: results on standard output, messages on standard error.

Both streams speak UTF-8 whatever the locale, and texts of the store cannot act on the terminal.
"""

import io
import json
import os
import re
import sys
from typing import Any

from desk.errors import StoreError

_LINE_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_TEXT_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]")
_JSON_CONTROLS = re.compile(r"[\x7f-\x9f\u2028\u2029]")


def prepare() -> None:
    """Make both streams UTF-8; what UTF-8 cannot express is escaped, never refused."""
    for stream, errors in ((sys.stdout, "surrogateescape"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


def finish() -> int:
    """Hand everything printed to the system; return the exit status 0.

    Raises:
        StoreError: ``output.unwritable``.
    """
    _write("")
    return 0


def say(text: str = "") -> None:
    """Print one line; control characters, line breaks too, are shown as escapes."""
    _write(_escape(_LINE_CONTROLS, text) + "\n", flush=False)


def say_columns(*cells: str) -> None:
    """Print one line of columns with tabs between."""
    _write("\t".join(_escape(_LINE_CONTROLS, cell) for cell in cells) + "\n", flush=False)


def say_text(text: str) -> None:
    """Print a text of several lines; other control characters are shown as escapes."""
    _write(_escape(_TEXT_CONTROLS, text) + "\n", flush=False)


def say_json(document: Any) -> None:
    """Print one JSON document.

    Source: RFC 8259; characters that act on a terminal are written as escapes.
    """
    text = _escape_json(json.dumps(document, ensure_ascii=False, indent=2))
    _write(text.encode("utf-8", "backslashreplace").decode() + "\n", flush=False)


def warn(message: str) -> None:
    """Print a message that is no result."""
    if sys.stderr is None:
        return
    try:
        sys.stderr.write(f"desk: {_escape(_LINE_CONTROLS, message)}\n")
        sys.stderr.flush()
    except OSError:
        _abandon(sys.stderr)  # nobody can be told that nobody can be told


def _write(text: str, *, flush: bool = True) -> None:
    if sys.stdout is None:
        return
    try:
        sys.stdout.write(text)
        if flush:
            sys.stdout.flush()
    except BrokenPipeError:  # the reader has seen enough; the work goes on
        _abandon(sys.stdout)
    except OSError as error:
        _abandon(sys.stdout)
        raise StoreError("output.unwritable", reason=error.strerror) from error


def _abandon(stream: Any) -> None:
    """Lead a broken stream nowhere, so that the interpreter does not stumble over it at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, stream.fileno())
    os.close(nowhere)


def _escape(controls: re.Pattern[str], text: str) -> str:
    return controls.sub(lambda found: ascii(found[0])[1:-1], text)


def _escape_json(text: str) -> str:
    return _JSON_CONTROLS.sub(lambda found: f"\\u{ord(found[0]):04x}", text)
