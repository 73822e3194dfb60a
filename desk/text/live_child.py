"""The process that holds a text while it is written: ``desk.text.live_rendering``."""

from desk.child import Answer, Request, serve
from desk.errors import RuleError
from desk.text.chunked_text import LineChange
from desk.text.live_document import LiveDocument, Splice
from desk.text.live_rendering import LOST

MEMORY_BYTES = 1 << 30


class Holder:
    """Answers with the blocks that are other ones after each request."""

    def __init__(self) -> None:
        self._document: LiveDocument | None = None

    def answer(self, request: Request) -> Answer:
        """Take a text or a change; return splices, or the code of the error.

        ``LOST`` is the code when a change comes to a process that has no text.
        """
        try:
            return {"splices": [_plain(splice) for splice in self._splices(request)]}
        except RuleError as error:
            return {"code": error.code}
        except LookupError:
            return {"code": LOST}

    def _splices(self, request: Request) -> list[Splice]:
        if "source" in request:
            self._document = LiveDocument(request["source"], request["links"])
            return [self._document.render()]
        if self._document is None:
            raise LookupError
        change = LineChange(request["first"], request["removed"], request["lines"])
        return self._document.change(change)


def _plain(splice: Splice) -> list[object]:
    blocks = [
        (one.block.kind, one.block.html, one.block.value, one.first, one.last)
        for one in splice.blocks
    ]
    return [splice.start, splice.removed, blocks, splice.shift]


if __name__ == "__main__":
    serve(Holder().answer, MEMORY_BYTES)
