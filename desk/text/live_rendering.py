"""Renders a text that is being written in a child process, which holds it and gets only changes."""

from collections.abc import Mapping, Sequence
from typing import Any

from desk.child import Child, ChildDied, ChildTimeout, Request
from desk.errors import RuleError
from desk.text.chunk_rendering import PlacedBlock
from desk.text.chunked_text import LineChange
from desk.text.live_document import Splice
from desk.text.rendering import Block, BlockKind

LOST = "lost"  # what a process without a text says to a change


class RendererLost(Exception):
    """The child process ended; ``open`` starts another one with the text."""


class LiveRenderer:
    """One text in a child process. Not to be shared among threads, but for ``interrupt``.

    Args:
        timeout_s: How long a change may take.
    """

    def __init__(self, timeout_s: float = 2.0) -> None:
        self._child = Child("desk.text.live_child", timeout_s)

    def open(self, source: str, links: Mapping[str, str]) -> list[Splice]:
        """Begin with another text.

        Raises:
            RuleError: ``text.render_slow``; ``text.render_failed``, it is nested too deeply.
            RendererLost: The process ended.
        """
        return self._call({"source": source, "links": dict(links)})

    def change(self, change: LineChange) -> list[Splice]:
        """Change the text; errors as ``open``. After one only ``open`` may follow.

        Raises:
            RuleError: As ``open``.
            RendererLost: As ``open``.
        """
        return self._call(
            {"first": change.first, "removed": change.removed, "lines": list(change.lines)}
        )

    @property
    def process_id(self) -> int | None:
        """The process that holds the text."""
        return self._child.process_id

    def interrupt(self) -> None:
        """Let the call that waits in another thread fail now."""
        self._child.interrupt()

    def close(self) -> None:
        """End the process."""
        self._child.close()

    def _call(self, request: Request) -> list[Splice]:
        try:
            answer = self._child.call(request)
        except ChildTimeout as error:
            raise RuleError("text.render_slow") from error
        except ChildDied as error:
            raise RendererLost from error
        if answer.get("code") == LOST:
            raise RendererLost
        if "code" in answer:
            raise RuleError(answer["code"])
        return [_splice(*values) for values in answer["splices"]]


def _splice(start: int, removed: int | None, blocks: Sequence[Any], shift: int) -> Splice:
    return Splice(
        start,
        removed,
        [
            PlacedBlock(Block(BlockKind(kind), html, value), first, last)
            for kind, html, value, first, last in blocks
        ],
        shift,
    )
