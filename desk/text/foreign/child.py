"""The process that reads large and risky texts for ``desk.text.foreign.reading``."""

from collections.abc import Callable
from dataclasses import asdict
from functools import partial

from desk.child import Answer, Request, serve
from desk.errors import InputError
from desk.text.foreign import document, page
from desk.text.foreign.foreign_text import ForeignText

MEMORY_BYTES = 2 << 30
_READERS: dict[str, Callable[[str], ForeignText]] = {
    **page.READERS,
    "docx": partial(document.read, kind="docx"),
    "odt": partial(document.read, kind="odt"),
}


def answer(request: Request) -> Answer:
    """Return the ``ForeignText`` of ``request["source"]``, or the code of the error."""
    try:
        return asdict(_READERS[request["kind"]](request["source"]))
    except InputError as error:
        return {"code": error.code, "details": error.details}
    except RecursionError:
        return {"code": "text.foreign_failed", "details": {}}


if __name__ == "__main__":
    serve(answer, MEMORY_BYTES)
