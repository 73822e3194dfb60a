"""What is said to the process that holds a text while it is written, and what it answers."""

from collections.abc import Mapping, Sequence
from typing import Any

from desk.child import Answer, Request
from desk.errors import RuleError
from desk.text.chunk_rendering import PlacedBlock
from desk.text.chunked_text import LineChange
from desk.text.live_document import Splice
from desk.text.rendering import Block, BlockKind

LIVE_CHILD = "desk.text.live_child"
LOST = "lost"  # what a process without a text says to a change


class TextLost(Exception):
    """The process has no text: it was started after the text had been opened."""


def opening(source: str, links: Mapping[str, str]) -> Request:
    """Return the request that begins with another text; links: article id to address."""
    return {"source": source, "links": dict(links)}


def changing(change: LineChange) -> Request:
    """Return the request that changes lines of the text; after a failure only ``opening`` may."""
    return {"first": change.first, "removed": change.removed, "lines": list(change.lines)}


def splices(answer: Answer) -> list[Splice]:
    """Return which blocks are other ones after a request.

    Raises:
        RuleError: ``text.render_failed``, the text is nested too deeply.
        TextLost: The text must be opened again.
    """
    if answer.get("code") == LOST:
        raise TextLost
    if "code" in answer:
        raise RuleError(answer["code"])
    return [_splice(*values) for values in answer["splices"]]


def _splice(start: int, removed: int | None, blocks: Sequence[Any], shift: int) -> Splice:
    placed = [
        PlacedBlock(Block(BlockKind(kind), html, value), first, last)
        for kind, html, value, first, last in blocks
    ]
    return Splice(start, removed, placed, shift)
