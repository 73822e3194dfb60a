"""Lines of Markdown, kept in pieces that are cut anew only near a change."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from desk.text import chunking
from desk.text.chunk_rendering import Definitions, PlacedBlock

FOOTNOTE_MARK = "[^"


@dataclass(frozen=True, slots=True)
class LineChange:
    """Replace ``removed`` lines from ``first`` on by ``lines``; lines count from 0."""

    first: int
    removed: int
    lines: Sequence[str]

    @property
    def shift(self) -> int:
        """How many lines all that is below moves down."""
        return len(self.lines) - self.removed


@dataclass(slots=True, eq=False)
class Chunk:
    """One piece of the text between two cuts.

    Attributes:
        blocks: Once it is rendered.
        refers: It may refer to a footnote.
    """

    lines: Sequence[str]
    refers: bool
    definitions: Definitions = field(default_factory=Definitions)
    blocks: Sequence[PlacedBlock] = ()

    @property
    def text(self) -> str:
        """The lines, joined."""
        return "\n".join(self.lines)


@dataclass(frozen=True, slots=True)
class Region:
    """Chunks ``new`` that took the place of ``old``, from number ``at`` on.

    Attributes:
        line: First line.
    """

    at: int
    line: int
    old: Sequence[Chunk]
    new: Sequence[Chunk]


class ChunkedText:
    """A text that changes by lines.

    Args:
        source: The text; line ends are LF.

    Attributes:
        chunks: In the order of the text, without gaps.
        is_whole: Keep the text in one chunk; always so while a line is tangled.
    """

    def __init__(self, source: str) -> None:
        self.chunks: list[Chunk] = []
        self.is_whole = False
        self._lines = source.split("\n")
        self._tangled = sum(map(chunking.is_tangled, self._lines))
        self.cut()

    @property
    def lines(self) -> Sequence[str]:
        """The lines of now."""
        return self._lines

    def cut(self) -> None:
        """Cut all of the text anew."""
        self.chunks = self._pieces(self._lines)

    def change(self, change: LineChange) -> Region:
        """Change some lines; the chunks that are new must be rendered."""
        end = change.first + change.removed
        gone = self._lines[change.first : end]
        self._lines[change.first : end] = change.lines
        was_tangled = self._tangled > 0
        self._tangled += sum(map(chunking.is_tangled, change.lines))
        self._tangled -= sum(map(chunking.is_tangled, gone))
        reaches_far = any(map(chunking.is_fence, (*gone, *change.lines)))
        if reaches_far or was_tangled or self._tangled or self.is_whole:
            region = self._without_ends(0, 0, self.chunks, self._pieces(self._lines))
        else:
            region = self._near(change)
        self.chunks[region.at : region.at + len(region.old)] = region.new
        return region

    def _near(self, change: LineChange) -> Region:
        """Cut between two chunks that the change leaves as they are."""
        starts = [0]
        for chunk in self.chunks:
            starts.append(starts[-1] + len(chunk.lines))
        low = max(0, _holding(starts, change.first) - 1)
        high = _holding(starts, max(change.first, change.first + change.removed - 1)) + 2
        while True:
            high = min(high, len(self.chunks))
            old = self.chunks[low:high]
            new = self._pieces(self._lines[starts[low] : starts[high] + change.shift])
            opens = low == 0 or new[0].lines == old[0].lines
            closes = high == len(self.chunks) or new[-1].lines == old[-1].lines
            if opens and closes:
                return self._without_ends(low, starts[low], old, new)
            low, high = (low if opens else low - 1), (high if closes else high + 1)

    def _without_ends(
        self, at: int, line: int, old: Sequence[Chunk], new: Sequence[Chunk]
    ) -> Region:
        """Keep what is the same at the beginning and the end."""
        most = min(len(old), len(new))
        head = next((n for n in range(most) if old[n].lines != new[n].lines), most)
        tail = next(
            (n for n in range(most - head) if old[-1 - n].lines != new[-1 - n].lines), most - head
        )
        line += sum(len(chunk.lines) for chunk in old[:head])
        return Region(at + head, line, old[head : len(old) - tail], new[head : len(new) - tail])

    def _pieces(self, lines: Sequence[str]) -> list[Chunk]:
        starts = [0] if self.is_whole or self._tangled else chunking.cuts(lines)
        return [_chunk(lines[start:end]) for start, end in pairwise((*starts, len(lines)))]


def placed(chunks: Sequence[Chunk], line: int) -> Iterator[PlacedBlock]:
    """Yield the blocks of ``chunks``, the first of which begins at ``line``."""
    for chunk in chunks:
        for one in chunk.blocks:
            yield PlacedBlock(one.block, one.first + line, one.last + line)
        line += len(chunk.lines)


def _chunk(lines: Sequence[str]) -> Chunk:
    return Chunk(lines, any(FOOTNOTE_MARK in line for line in lines))


def _holding(starts: Sequence[int], line: int) -> int:
    """Return the number of the chunk that holds ``line``; the last for a line after all."""
    return min(bisect_right(starts, line), len(starts) - 1) - 1
