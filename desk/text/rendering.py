"""Markdown to safe HTML, block by block: what preview, export and import all show.

The body is Python-Markdown with tables, footnotes, abbreviations, fenced code and sane lists; raw
HTML is shown as text. ``![](photo:PLACEMENT)`` is a picture, ``[text](article:ID)`` a link to a
related story, a bare https address alone on a line an embed.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from xml.etree.ElementTree import Element

import markdown
from markdown.extensions.abbr import AbbrExtension
from markdown.extensions.fenced_code import FencedCodeExtension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.tables import TableExtension

from desk.child import Child, ChildDied, ChildTimeout
from desk.errors import RuleError
from desk.text.markdown_lists import ListExtension
from desk.text.markdown_tree import EMBED_TAG, FOOTNOTES_NEVER_PLACED, PHOTO_TAG, DeskExtension
from desk.text.sanitising import sanitise

_SEPARATOR = "\x02block\x03"  # the converter strips these control characters from every source
# What the converter now and then forgets to put back, numbered by what else is in the text.
_LEFT_BEHIND = re.compile("\x02[^\x02\x03]*\x03")


class BlockKind(StrEnum):
    """What a block of the body is."""

    HTML = "html"
    PHOTO = "photo"
    EMBED = "embed"


@dataclass(frozen=True, slots=True)
class Block:
    """One top-level element of the body.

    Attributes:
        html: Sanitised; empty unless the kind is ``HTML``.
        value: The placement of a photo, the https address of an embed.
    """

    kind: BlockKind
    html: str
    value: str = ""


def render(source: str, links: Mapping[str, str]) -> list[Block]:
    """Convert Markdown; the same source and links give the same blocks, everywhere.

    May take very long on hostile input: outside of tests and the child process use ``Renderer``.

    Args:
        source: The body as written; line ends are LF.
        links: Article id to address; of articles that are not in it only the link's text stays.

    Raises:
        RuleError: ``text.render_failed``, the text is nested too deeply or in a strange way.
    """
    try:
        return _render(source, links)
    except RuntimeError as error:  # too deep, or a footnote that defines a footnote
        raise RuleError("text.render_failed") from error


def _render(source: str, links: Mapping[str, str]) -> list[Block]:
    converter = make_converter(DeskExtension(links))
    lines = prepared(converter, source)
    root = converter.parser.parseDocument(lines).getroot()
    assert root is not None
    for processor in converter.treeprocessors:
        replaced = processor.run(root)
        root = root if replaced is None else replaced
    return [block for _child, block in blocks_of(converter, root) if block]


def make_converter(extension: DeskExtension) -> markdown.Markdown:
    """Return Python-Markdown as the desk uses it."""
    return markdown.Markdown(
        extensions=[
            TableExtension(use_align_attribute=True),
            FootnoteExtension(PLACE_MARKER=FOOTNOTES_NEVER_PLACED, BACKLINK_TITLE="↑ {}"),
            AbbrExtension(),
            FencedCodeExtension(),
            ListExtension(),
            extension,
        ]
    )


def prepared(converter: markdown.Markdown, source: str) -> list[str]:
    """Return the lines that the parser reads: white space made even, fenced code put away."""
    whole = source.encode(errors="replace").decode()  # half characters, while one is typed
    lines = whole.split("\n")
    for preprocessor in converter.preprocessors:
        lines = preprocessor.run(lines)
    return lines


def blocks_of(
    converter: markdown.Markdown, root: Element
) -> Iterator[tuple[Element, Block | None]]:
    """Yield the finished children of ``root``, each with its block; None when nothing is left."""
    texts = [converter.serializer(child) for child in root]
    joined = _SEPARATOR.join(texts)
    for postprocessor in converter.postprocessors:
        joined = postprocessor.run(joined)
    if texts:
        for child, text in zip(root, joined.split(_SEPARATOR), strict=True):
            yield child, _block(child, text)


def _block(element: Element, text: str) -> Block | None:
    if element.tag == PHOTO_TAG:
        return Block(BlockKind.PHOTO, "", element.get("value", ""))
    if element.tag == EMBED_TAG:
        return Block(BlockKind.EMBED, "", element.get("value", ""))
    html = sanitise(_LEFT_BEHIND.sub("", text)).strip()
    return Block(BlockKind.HTML, html) if html else None


class Renderer:
    """Renders in a child process, which is killed when a text takes too long.

    Safe to share among threads.

    Args:
        timeout_s: How long one text may take.
    """

    def __init__(self, timeout_s: float = 2.0) -> None:
        self._child = Child("desk.text.render_child", timeout_s)

    def render(self, source: str, links: Mapping[str, str]) -> list[Block]:
        """Convert Markdown as ``render`` does.

        Raises:
            RuleError: ``text.render_slow``, it took too long; ``text.render_failed``, it is nested
                too deeply or took too much memory.
        """
        try:
            answer = self._child.call({"source": source, "links": dict(links)})
        except ChildTimeout as error:
            raise RuleError("text.render_slow") from error
        except ChildDied as error:
            raise RuleError("text.render_failed") from error
        if "code" in answer:
            raise RuleError(answer["code"])
        return [Block(BlockKind(kind), html, value) for kind, html, value in answer["blocks"]]

    def start(self) -> None:
        """Start the process ahead of the first text."""
        self._child.start()

    def close(self) -> None:
        """End the process; a later text starts a new one."""
        self._child.close()
