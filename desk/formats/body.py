"""The body of a page: dateline, blocks, and photos at their marks."""

import re
from collections.abc import Iterator

from markupsafe import Markup, escape

from desk.formats.addresses import web_address
from desk.formats.closure import Closure, PlacedPhoto
from desk.formats.figures import Address, figure
from desk.model.article import Role
from desk.text.rendering import Block, BlockKind

ALIGNMENTS = ("text-align:left", "text-align:center", "text-align:right")
ALIGN = re.compile(r'<(t[hd]) align="(left|center|right)">')  # obsolete in HTML
_PARAGRAPH = "<p>"


def body(closure: Closure, address: Address) -> str:
    """Return the HTML of the body; photos that no mark places come last, the lead not at all."""
    shown = {placed.placement.id: placed for placed in closure.photos}
    parts = [*_blocks(closure, shown, address), *_unmarked(closure, address)]
    return "\n".join(part for part in parts if part)


def _blocks(closure: Closure, shown: dict[str, PlacedPhoto], address: Address) -> Iterator[str]:
    dateline = _dateline(closure)
    opening = next((n for n, block in enumerate(closure.blocks) if _is_html(block)), -1)
    joins = opening >= 0 and closure.blocks[opening].html.startswith(_PARAGRAPH)
    if dateline and not joins:
        yield f"{_PARAGRAPH}{escape(closure.article.dateline.strip())}</p>"
    for number, block in enumerate(closure.blocks):
        html = _block(closure, block, shown, address)
        if dateline and joins and number == opening:
            html = f"{_PARAGRAPH}{dateline}{html.removeprefix(_PARAGRAPH)}"
        yield html


def _block(closure: Closure, block: Block, shown: dict[str, PlacedPhoto], address: Address) -> str:
    if block.kind is BlockKind.PHOTO:
        placed = shown.get(block.value)
        return figure(closure, placed, address(placed), is_lead=False) if placed else ""
    if block.kind is BlockKind.EMBED:
        return embed(block.value)
    return ALIGN.sub(r'<\1 style="text-align:\2">', block.html)


def embed(typed: str) -> str:
    """Return the HTML of an address that stands alone on its line."""
    address = web_address(typed)
    if not address:
        return Markup("<p>{}</p>").format(typed)
    return Markup('<p class="embed"><a href="{}" rel="noopener noreferrer">{}</a></p>').format(
        address, typed
    )


def _unmarked(closure: Closure, address: Address) -> Iterator[str]:
    marked = {block.value for block in closure.blocks if block.kind is BlockKind.PHOTO}
    for placed in sorted(closure.photos, key=lambda one: one.placement.role is Role.GALLERY):
        if placed is not closure.lead and placed.placement.id not in marked:
            yield figure(closure, placed, address(placed), is_lead=False)


def _dateline(closure: Closure) -> str:
    dateline = closure.article.dateline.strip()
    return str(escape(dateline + closure.wording("dateline_separator"))) if dateline else ""


def _is_html(block: Block) -> bool:
    return block.kind is BlockKind.HTML
