"""A text that is being written, rendered again only where it changes.

The blocks are those of ``desk.text.rendering.render`` at any time.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

from desk.errors import RuleError
from desk.text.chunk_rendering import ChunkRenderer, Definitions, Parsed, PlacedBlock
from desk.text.chunked_text import Chunk, ChunkedText, LineChange, Region, placed
from desk.text.rendering import Block

_Stale = tuple[int, Chunk | None, Sequence[PlacedBlock]]  # number, chunk, blocks of before
_DEFINITION = re.compile(r"\] ?:")
_REMOVAL = re.compile(r"\] ?:[\s>]*(?:''|\"\")")  # an abbreviation that means nothing from here on


@dataclass(frozen=True, slots=True)
class Splice:
    """Replace ``removed`` blocks from ``start`` on by ``blocks``.

    Attributes:
        removed: None for all that there are.
        blocks: Their lines count from the first line of the text.
        shift: How many lines all blocks after them move down.
    """

    start: int
    removed: int | None
    blocks: Sequence[PlacedBlock]
    shift: int = 0


class LiveDocument:
    """Lines of Markdown and their blocks.

    May take very long on hostile input, as ``render`` does: run it in the child process.

    Args:
        source: The text; line ends are LF.
        links: Article id to address.
    """

    def __init__(self, source: str, links: Mapping[str, str]) -> None:
        self._text = ChunkedText(source)
        self._renderer = ChunkRenderer(links)
        self._section: list[Block] = []
        self._known = Definitions()
        self._parsed: list[Parsed] = []
        self._is_rendered = False

    @property
    def source(self) -> str:
        """The text."""
        return "\n".join(self._text.lines)

    def render(self) -> Splice:
        """Render all of the text.

        Raises:
            RuleError: ``text.render_failed``, the text is nested too deeply.
        """
        with self._undone_by_failure():
            self._render_all()
        return Splice(0, None, list(self._placed()))

    def change(self, change: LineChange) -> list[Splice]:
        """Change some lines and return which blocks are other ones now.

        The splices are to be applied in their order. After a failure the next change renders all.

        Raises:
            RuleError: ``text.render_failed``; the lines have changed nevertheless.
        """
        region = self._text.change(change)
        if not self._is_rendered:
            return [self.render()]
        with self._undone_by_failure():
            self._parse(region.new)
            if self._text.is_whole or any(map(_is_odd, region.new)):
                self._render_all()
                return [Splice(0, None, list(self._placed()))]
            return list(self._spliced(region, change.shift))

    @contextmanager
    def _undone_by_failure(self) -> Iterator[None]:
        try:
            self._is_rendered = False
            yield
            self._is_rendered = True
        except RuntimeError as error:  # too deep, or footnotes that define footnotes
            raise RuleError("text.render_failed") from error

    def _render_all(self) -> None:
        """Render in pieces, or as one where no cut is safe."""
        self._text.is_whole = False
        self._text.cut()
        self._parse(self._text.chunks)
        if any(map(_is_odd, self._text.chunks)):
            self._text.is_whole = True
            self._text.cut()
            self._parse(self._text.chunks)
        self._known = self._defined()
        self._finish(self._text.chunks, with_footnotes=True)

    def _spliced(self, region: Region, shift: int) -> Iterator[Splice]:
        """Render what the region changes, and yield the splices from first to last."""
        gone = list(placed(region.old, region.line))
        section = self._section
        stale = self._render_stale(region)
        for number, chunk, blocks in sorted([(region.at, None, ()), *stale], key=_first):
            start = sum(len(one.blocks) for one in self._text.chunks[:number])
            if chunk is None:
                fresh = list(placed(region.new, region.line))
                yield from _narrowed(start, gone, fresh, shift)
            elif chunk.blocks != blocks:
                line = sum(len(one.lines) for one in self._text.chunks[:number])
                old = list(placed([replace(chunk, blocks=blocks)], line))
                yield from _narrowed(start, old, list(placed([chunk], line)), 0)
        if section != self._section:
            start = sum(len(one.blocks) for one in self._text.chunks)
            yield Splice(start, len(section), self._placed_section())

    def _render_stale(self, region: Region) -> list[_Stale]:
        """Render the region and what depends on it; return the others with their old blocks."""
        known = self._known
        if any(chunk.definitions for chunk in (*region.old, *region.new)):
            known = self._defined()
        if not known.is_same(self._known):
            stale = list(enumerate(self._text.chunks))
        elif known.footnotes and any(chunk.refers for chunk in (*region.old, *region.new)):
            stale = [(n, one) for n, one in enumerate(self._text.chunks) if one.refers]
        else:
            self._finish(region.new, with_footnotes=False)
            return []
        self._known = known
        new = range(region.at, region.at + len(region.new))
        old: list[_Stale] = [(n, chunk, chunk.blocks) for n, chunk in stale if n not in new]
        chunks = dict(stale) | dict(zip(new, region.new, strict=True))
        together = [chunks[n] for n in sorted(chunks)]
        self._parse(together)
        self._finish(together, with_footnotes=True)
        return old

    def _parse(self, chunks: Sequence[Chunk]) -> None:
        self._renderer.reset()
        self._parsed = [self._renderer.parse(chunk.text) for chunk in chunks]
        for chunk, parsed in zip(chunks, self._parsed, strict=True):
            chunk.definitions = parsed.definitions

    def _finish(self, chunks: Sequence[Chunk], *, with_footnotes: bool) -> None:
        """Turn what ``_parse`` has read into blocks."""
        found, section = self._renderer.finish(
            self._parsed, self._known, with_footnotes=with_footnotes
        )
        for chunk, blocks in zip(chunks, found, strict=True):
            chunk.blocks = blocks
        if with_footnotes:
            self._section = section

    def _defined(self) -> Definitions:
        """Return what all chunks define together."""
        known = Definitions()
        for chunk in self._text.chunks:
            if chunk.definitions:
                known |= chunk.definitions
        return known

    def _placed(self) -> Iterator[PlacedBlock]:
        yield from placed(self._text.chunks, 0)
        yield from self._placed_section()

    def _placed_section(self) -> list[PlacedBlock]:
        last = len(self._text.lines) - 1
        return [PlacedBlock(block, last, last) for block in self._section]


def _narrowed(
    start: int, old: Sequence[PlacedBlock], new: Sequence[PlacedBlock], shift: int
) -> Iterator[Splice]:
    """Yield the splice that turns ``old`` into ``new``, without what is the same at both ends."""
    most = min(len(old), len(new))
    head = next((n for n in range(most) if old[n] != new[n]), most)
    moved = [PlacedBlock(one.block, one.first + shift, one.last + shift) for one in old[head:]]
    tail = next((n for n in range(most - head) if moved[-1 - n] != new[-1 - n]), most - head)
    removed, blocks = len(old) - head - tail, new[head : len(new) - tail]
    if removed or blocks or shift:
        yield Splice(start + head, removed, blocks, shift)


def _is_odd(chunk: Chunk) -> bool:
    """Tell whether a chunk defines what only a reading of the whole text can follow."""
    notes = chunk.definitions.footnotes.values()
    return bool(_REMOVAL.search(chunk.text)) or any(map(_DEFINITION.search, notes))


def _first(stale: _Stale) -> int:
    return stale[0]
