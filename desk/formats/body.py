"""The body of a page: dateline, blocks, and photos at their marks."""

import re
from collections.abc import Iterator, Sequence

from markupsafe import Markup, escape

from desk.formats.addresses import web_address
from desk.formats.closure import Closure, PlacedPhoto
from desk.formats.figures import Address, figure
from desk.model.article import Role
from desk.text.rendering import Block, BlockKind

ALIGNMENTS = ("text-align:left", "text-align:center", "text-align:right")
ALIGN = re.compile(r'<(t[hd]) align="(left|center|right)">')  # obsolete in HTML
PARAGRAPH = "<p>"


def body(closure: Closure, address: Address) -> str:
    """Return the HTML of the body; photos that no mark places come last, the lead not at all."""
    writer = BodyWriter(closure, address)
    parts = [writer.block(block) for block in closure.blocks]
    return "\n".join(html for html, _block in writer.children(closure.blocks, parts))


class BodyWriter:
    """Turns the blocks of one story into HTML.

    Args:
        closure: Of which the blocks do not matter.
    """

    def __init__(self, closure: Closure, address: Address) -> None:
        self._closure = closure
        self._address = address
        self._shown = {placed.placement.id: placed for placed in closure.photos}
        self._dateline = _dateline(closure)

    def block(self, block: Block) -> str:
        """Return the HTML of one block alone; empty when nothing of it is shown."""
        if block.kind is BlockKind.PHOTO:
            placed = self._shown.get(block.value)
            return self._figure(placed) if placed else ""
        if block.kind is BlockKind.EMBED:
            return embed(block.value)
        return ALIGN.sub(r'<\1 style="text-align:\2">', block.html)

    def children(self, blocks: Sequence[Block], parts: Sequence[str]) -> list[tuple[str, int]]:
        """Return the body's elements, each with the number of the block that it is made of.

        An element that no block makes, has the number of a neighbour: -1 before all blocks, and
        one more than the last after all.

        Args:
            parts: What ``block`` says of each of the ``blocks``.
        """
        found = [(html, number) for number, html in enumerate(parts) if html]
        return self._dated(found, blocks) + [(html, len(blocks)) for html in self._unmarked(blocks)]

    def dated(self, paragraph: str) -> str:
        """Return the first paragraph of a body with the dateline in it."""
        return f"{PARAGRAPH}{self._dateline}{paragraph.removeprefix(PARAGRAPH)}"

    def _dated(
        self, found: list[tuple[str, int]], blocks: Sequence[Block]
    ) -> list[tuple[str, int]]:
        """Put the dateline into the first paragraph, else into one of its own."""
        if not self._dateline:
            return found
        for place, (html, number) in enumerate(found):
            if blocks[number].kind is BlockKind.HTML:
                if html.startswith(PARAGRAPH):
                    return [*found[:place], (self.dated(html), number), *found[place + 1 :]]
                break
        alone = f"{PARAGRAPH}{escape(self._closure.article.dateline.strip())}</p>"
        return [(alone, -1), *found]

    def _unmarked(self, blocks: Sequence[Block]) -> Iterator[str]:
        marked = {block.value for block in blocks if block.kind is BlockKind.PHOTO}
        lead = self._closure.lead
        for placed in sorted(self._closure.photos, key=_is_gallery):
            if placed is not lead and placed.placement.id not in marked:
                yield self._figure(placed)

    def _figure(self, placed: PlacedPhoto) -> str:
        return figure(self._closure, placed, self._address(placed), is_lead=False)


def embed(typed: str) -> str:
    """Return the HTML of an address that stands alone on its line."""
    address = web_address(typed)
    if not address:
        return Markup("<p>{}</p>").format(typed)
    return Markup('<p class="embed"><a href="{}" rel="noopener noreferrer">{}</a></p>').format(
        address, typed
    )


def _dateline(closure: Closure) -> str:
    dateline = closure.article.dateline.strip()
    return str(escape(dateline + closure.wording("dateline_separator"))) if dateline else ""


def _is_gallery(placed: PlacedPhoto) -> bool:
    return placed.placement.role is Role.GALLERY
