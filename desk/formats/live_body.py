"""The body of a page that follows its story: which of its elements are other ones now."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desk.formats.body import PARAGRAPH, BodyWriter
from desk.formats.closure import Closure
from desk.formats.figures import Address
from desk.formats.page import written
from desk.text.live_document import Splice
from desk.text.rendering import Block, BlockKind

Lines = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ElementSplice:
    """Replace ``removed`` elements of the body from ``start`` on by ``elements``, HTML of each."""

    start: int
    removed: int
    elements: Sequence[str]


class LiveBody:
    """Keeps the blocks of a story and the elements that they make.

    Attributes:
        elements: HTML of each top-level element of the body.
        lines: First and last source line of each; both never go back.
    """

    def __init__(self) -> None:
        self.elements: list[str] = []
        self.lines: list[Lines] = []
        self._blocks: list[Block] = []
        self._parts: list[str] = []
        self._firsts: list[int] = []
        self._lasts: list[int] = []
        self._numbers: list[int] = []  # of the block that makes each element
        self._opening = 0  # number of the block that may carry the dateline
        self._writer: BodyWriter | None = None

    @property
    def html(self) -> str:
        """The body as ``desk.formats.body.body`` returns it."""
        return "\n".join(self.elements)

    def dress(self, closure: Closure, address: Address) -> None:
        """Write all elements as another closure wants them; its blocks do not matter."""
        self._writer = BodyWriter(closure, address)
        self._parts = [self._part(block) for block in self._blocks]
        self._write()

    def apply(self, splices: Sequence[Splice]) -> list[ElementSplice]:
        """Take what has changed in the text and return what changes in the body.

        The element splices are to be applied in their order.
        """
        if len(splices) == 1 and self._is_local(splices[0]):
            return list(self._replace(splices[0]))
        for splice in splices:
            self._take(splice)
        before = self.elements
        self._write()
        return list(_differences(before, self.elements))

    def _is_local(self, splice: Splice) -> bool:
        """Tell whether elements change in their places and nothing else: nearly every key."""
        place = slice(splice.start, splice.start + len(splice.blocks))
        if self._writer is None or splice.start < self._opening:
            return False
        if splice.shift or splice.removed != len(splice.blocks):
            return False
        lines = zip(self._firsts[place], self._lasts[place], strict=True)
        if [(one.first, one.last) for one in splice.blocks] != list(lines):
            return False
        old, new = self._blocks[place], [one.block for one in splice.blocks]
        if splice.start == self._opening and not _are_dated(old, new):
            return False
        return all(map(_is_shown, (*old, *new)))

    def _replace(self, splice: Splice) -> Iterator[ElementSplice]:
        """Take a local splice: each of its blocks makes one element."""
        assert self._writer is not None
        self._take(splice)
        start = bisect_left(self._numbers, splice.start)
        for place in range(start, start + len(splice.blocks)):
            number = self._numbers[place]
            html = self._parts[number]
            if number == self._opening:
                html = self._writer.dated(html)
            if html != self.elements[place]:
                self.elements[place] = html
                yield ElementSplice(place, 1, [html])

    def _take(self, splice: Splice) -> None:
        end = len(self._blocks) if splice.removed is None else splice.start + splice.removed
        place = slice(splice.start, end)
        blocks = [one.block for one in splice.blocks]
        if splice.shift:
            self._firsts[end:] = [line + splice.shift for line in self._firsts[end:]]
            self._lasts[end:] = [line + splice.shift for line in self._lasts[end:]]
        self._blocks[place] = blocks
        self._parts[place] = [self._part(block) for block in blocks]
        self._firsts[place] = [one.first for one in splice.blocks]
        self._lasts[place] = [one.last for one in splice.blocks]

    def _part(self, block: Block) -> str:
        return written(self._writer.block(block)) if self._writer else ""

    def _write(self) -> None:
        if self._writer is None:
            return
        found = self._writer.children(self._blocks, self._parts)
        self.elements = [html for html, _number in found]
        self._numbers = [number for _html, number in found]
        self._opening = next((n for n, one in enumerate(self._blocks) if _is_shown(one)), 0)
        most = len(self._blocks) - 1
        numbers = [min(max(number, 0), most) for number in self._numbers] if most >= 0 else []
        self.lines = [(self._firsts[n], self._lasts[n]) for n in numbers] or [(0, 0)] * len(found)


def _is_shown(block: Block) -> bool:
    """Tell whether a block makes one element, whatever photos there are."""
    return block.kind is BlockKind.HTML and bool(block.html)


def _are_dated(old: Sequence[Block], new: Sequence[Block]) -> bool:
    """Tell whether a paragraph takes the dateline before and after a change."""
    return all(blocks[0].html.startswith(PARAGRAPH) for blocks in (old, new) if blocks)


def _differences(old: Sequence[str], new: Sequence[str]) -> Iterator[ElementSplice]:
    """Yield what turns ``old`` into ``new``."""
    most = min(len(old), len(new))
    head = next((n for n in range(most) if old[n] != new[n]), most)
    tail = next((n for n in range(most - head) if old[-1 - n] != new[-1 - n]), most - head)
    if len(old) != len(new):
        yield ElementSplice(head, len(old) - head - tail, new[head : len(new) - tail])
        return
    for place in range(head, len(new) - tail):  # few, and far from each other: footnotes
        if old[place] != new[place]:
            yield ElementSplice(place, 1, [new[place]])
