"""The process that reads large web pages for ``desk.text.foreign``."""

from dataclasses import asdict

from desk.child import Answer, Request, serve
from desk.text.foreign_html import read

MEMORY_BYTES = 2 << 30


def answer(request: Request) -> Answer:
    """Return headline, body and language of ``request["html"]``; nothing when it is too deep."""
    try:
        return asdict(read(request["html"]))
    except RecursionError:
        return {}


if __name__ == "__main__":
    serve(answer, MEMORY_BYTES)
