"""Renders pieces of one text, knowing what the rest of the text defines."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.footnotes import FootnoteExtension, FootnoteTreeprocessor

from desk.text.chunking import is_fence
from desk.text.markdown_tree import DeskExtension
from desk.text.rendering import Block, blocks_of, make_converter, prepared

_GOES_ON = frozenset({"ul", "ol", "pre", "blockquote"})  # take in what comes after a blank line
_BLANK = "\n\n"  # what the parser parts paragraphs at


@dataclass(frozen=True, slots=True)
class Definitions:
    """What one part of a text means in all of it: the later of two with one name holds."""

    references: Mapping[str, tuple[str, str]] = field(default_factory=dict)
    abbreviations: Mapping[str, str] = field(default_factory=dict)
    footnotes: Mapping[str, str] = field(default_factory=dict)

    def __bool__(self) -> bool:
        return bool(self.references or self.abbreviations or self.footnotes)

    def is_same(self, other: "Definitions") -> bool:
        """Tell whether all mean the same and come in the same order."""
        return self == other and list(self.footnotes) == list(other.footnotes)

    def __or__(self, later: "Definitions") -> "Definitions":
        return Definitions(
            {**self.references, **later.references},
            {**self.abbreviations, **later.abbreviations},
            {**self.footnotes, **later.footnotes},
        )


@dataclass(frozen=True, slots=True)
class PlacedBlock:
    """A block and the lines that it was made of, counted from the first line of its piece."""

    block: Block
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Parsed:
    """A piece between the parser and the inline marks.

    Attributes:
        start: Its first line among the lines of all pieces that were parsed since ``reset``.
    """

    elements: Sequence[Element]
    definitions: Definitions
    start: int


class ChunkRenderer:
    """One converter for all pieces.

    Args:
        links: Article id to address.
    """

    def __init__(self, links: Mapping[str, str]) -> None:
        self._extension = DeskExtension(links)
        self._markdown = make_converter(self._extension)
        registered = self._markdown.registeredExtensions
        self._notes = next(one for one in registered if isinstance(one, FootnoteExtension))
        short = next(one for one in registered if isinstance(one, AbbrExtension))
        self._abbreviations: dict[str, str] = vars(short)["abbrs"]  # its type does not tell of it
        self._end = 0

    def reset(self) -> None:
        """Forget what was parsed; must come before the first piece of a batch."""
        self._markdown.reset()
        self._markdown.parser.state.clear()
        self._extension.lines.clear()
        self._end = 0

    def parse(self, text: str) -> Parsed:
        """Read one piece; ``finish`` makes blocks of it."""
        self._define(Definitions())
        root = Element("div")
        start = self._end
        paragraphs = "\n".join(prepared(self._markdown, text)).split(_BLANK)
        self._read(root, paragraphs, start + text.rstrip(" \t\n").count("\n"))
        self._end = start + text.count("\n") + 1
        if len(root) == 1 and is_fence(text):  # the parser may see one line of many
            self._extension.lines[root[0]] = start, start + text.rstrip(" \t\n").count("\n")
        definitions = Definitions(
            dict(self._markdown.references), dict(self._abbreviations), dict(self._notes.footnotes)
        )
        return Parsed(list(root), definitions, start)

    def finish(
        self, pieces: Sequence[Parsed], known: Definitions, *, with_footnotes: bool
    ) -> tuple[list[list[PlacedBlock]], list[Block]]:
        """Return the blocks of each piece, and those of the section of footnotes.

        Args:
            known: What the whole text defines.
            with_footnotes: Whether the section is wanted. Then the pieces must be all that refer
                to footnotes.
        """
        self._define(known)
        root = Element("div")
        for piece in pieces:
            root.extend(piece.elements)
        for processor in self._markdown.treeprocessors:
            if with_footnotes or not isinstance(processor, FootnoteTreeprocessor):
                replaced = processor.run(root)
                root = root if replaced is None else replaced
        return self._sorted(pieces, root)

    def _sorted(
        self, pieces: Sequence[Parsed], root: Element
    ) -> tuple[list[list[PlacedBlock]], list[Block]]:
        starts = [piece.start for piece in pieces]
        found: list[list[PlacedBlock]] = [[] for _ in pieces]
        section: list[Block] = []
        for child, block in blocks_of(self._markdown, root):
            if block is None:
                continue
            if child in self._extension.lines:
                first, last = self._extension.lines[child]
                number = bisect_right(starts, first) - 1
                start = starts[number]
                found[number].append(PlacedBlock(block, first - start, last - start))
            else:
                section.append(block)
        return found, section

    def _define(self, known: Definitions) -> None:
        self._markdown.references.clear()
        self._markdown.references.update(known.references)
        self._abbreviations.clear()
        self._abbreviations.update(known.abbreviations)
        self._notes.footnotes.clear()
        self._notes.footnotes.update(known.footnotes)

    def _read(self, root: Element, paragraphs: list[str], end: int) -> None:
        """Do what the parser does with a document, and note the lines of each element."""
        below = _lines_below(paragraphs)
        line = self._end
        total = line + below[0]
        while paragraphs:
            known = len(root)
            for processor in self._markdown.parser.blockprocessors:
                if (
                    processor.test(root, paragraphs[0])
                    and processor.run(root, paragraphs) is not False
                ):
                    break
            left = paragraphs[0].count("\n") + 2 if paragraphs else 0
            rest = below[max(0, len(below) - len(paragraphs) + 1)] if len(paragraphs) > 1 else 0
            now = min(max(line, total - left - rest), end + 1)
            self._note(root, known, min(line, end), now)
            line = now

    def _note(self, root: Element, known: int, first: int, end: int) -> None:
        """Give the lines from ``first`` to before ``end`` to what was made of them."""
        lines = self._extension.lines
        made = root[known:]
        if not made and known and root[-1].tag in _GOES_ON:
            start, last = lines[root[-1]]
            lines[root[-1]] = start, max(last, end - 1)
        for number, element in enumerate(made):
            start = first + (end - first) * number // len(made)
            last = first + (end - first) * (number + 1) // len(made) - 1
            lines[element] = start, max(start, last)


def _lines_below(paragraphs: Sequence[str]) -> list[int]:
    """Return how many lines each paragraph and all below it take, with the blank ones between."""
    counts = [0]
    for paragraph in reversed(paragraphs):
        counts.append(counts[-1] + paragraph.count("\n") + 2)
    return counts[:0:-1]
