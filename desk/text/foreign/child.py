"""The process that reads large and risky texts for ``desk.text.foreign.reading``."""

from collections.abc import Callable
from dataclasses import asdict

from desk.child import Answer, Request, serve
from desk.text.foreign.page import ForeignText, read, read_fragment, read_rtf

MEMORY_BYTES = 2 << 30
_READERS: dict[str, Callable[[str], ForeignText]] = {
    "page": read,
    "fragment": read_fragment,
    "rtf": read_rtf,
}


def answer(request: Request) -> Answer:
    """Return the ``ForeignText`` of ``request["source"]``; nothing when it is too deep."""
    try:
        return asdict(_READERS[request["kind"]](request["source"]))
    except RecursionError:
        return {}


if __name__ == "__main__":
    serve(answer, MEMORY_BYTES)
