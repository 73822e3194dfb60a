"""The process that renders Markdown for ``desk.text.rendering.Renderer``."""

from desk.child import Answer, Request, serve
from desk.errors import RuleError
from desk.text.rendering import render

MEMORY_BYTES = 1 << 30


def answer(request: Request) -> Answer:
    """Return the blocks of ``request["source"]``, or the code of the error."""
    try:
        blocks = render(request["source"], request["links"])
    except RuleError as error:
        return {"code": error.code}
    return {"blocks": [(block.kind, block.html, block.value) for block in blocks]}


if __name__ == "__main__":
    serve(answer, MEMORY_BYTES)
