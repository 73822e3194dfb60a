"""A story, or a piece of one, as HTML for the clipboard of other programs."""

from collections.abc import Iterator

from markupsafe import Markup, escape

from desk.formats.body import ALIGN, embed
from desk.formats.closure import Closure
from desk.formats.figures import caption_line
from desk.text.rendering import BlockKind

_PARAGRAPH = "<p>"


def clipping(closure: Closure, *, is_whole: bool) -> str:
    """Return the HTML of the body, without pictures: only their captions.

    Args:
        is_whole: With headline and dateline.
    """
    parts = list(_blocks(closure))
    if is_whole:
        parts = [*_head(closure), *_with_dateline(closure, parts)]
    return "\n".join(parts)


def _head(closure: Closure) -> Iterator[str]:
    if headline := closure.article.headline.strip():
        yield f"<h1>{escape(headline)}</h1>"


def _with_dateline(closure: Closure, parts: list[str]) -> list[str]:
    dateline = closure.article.dateline.strip()
    if not dateline:
        return parts
    if parts and parts[0].startswith(_PARAGRAPH):
        begin = f"{_PARAGRAPH}{escape(dateline + closure.wording('dateline_separator'))}"
        return [begin + parts[0].removeprefix(_PARAGRAPH), *parts[1:]]
    return [f"{_PARAGRAPH}{escape(dateline)}</p>", *parts]


def _blocks(closure: Closure) -> Iterator[str]:
    shown = {placed.placement.id: placed for placed in closure.photos}
    for block in closure.blocks:
        if block.kind is BlockKind.EMBED:
            yield embed(block.value)
        elif block.kind is BlockKind.HTML:
            yield ALIGN.sub(r'<\1 style="text-align:\2">', block.html)
        elif block.value in shown and (line := caption_line(closure, shown[block.value])):
            yield Markup("<p><em>{}</em></p>").format(line)
