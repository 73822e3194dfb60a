"""The desk's own Markdown: what it adds to Python-Markdown, and what it takes away.

Works on the element tree, between Python-Markdown's parser and its serialiser.
"""

import html
import re
from collections.abc import Iterator, Mapping
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

import markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AMP_SUBSTITUTE, ETX, STX

from desk.text.sanitising import LINK_SCHEMES

PHOTO_TAG = "desk-photo"  # elements that no Markdown makes: raw HTML is text
EMBED_TAG = "desk-embed"
FOOTNOTES_NEVER_PLACED = f"{STX}footnotes{ETX}"  # control characters that no source keeps

Lines = dict[Element, tuple[int, int]]  # first and last source line of a top-level element
_ADDRESS = re.compile(r"https://[^\s<>\"'`\\]{1,2000}")
_PHOTO = re.compile(r"photo:([0-9A-Za-z-]{1,64})")
_DROPPED = "span"  # the sanitiser drops the tag and keeps its text
_REL = "noopener noreferrer"


class DeskExtension(Extension):
    """Raw HTML is text; embeds, photo marks and links to articles are understood.

    Args:
        links: Article id to address.

    Attributes:
        lines: Of the elements whose lines are known; what is made of one of them gets its share.
    """

    def __init__(self, links: Mapping[str, str]) -> None:
        super().__init__()
        self._links = links
        self.lines: Lines = {}

    def extendMarkdown(self, md: markdown.Markdown) -> None:
        """Register the changes (Python-Markdown calls this)."""
        md.preprocessors.deregister("html_block")
        md.inlinePatterns.deregister("html")
        embeds = _Embeds(md, self.lines)
        md.treeprocessors.register(embeds, "desk_embeds", 60)  # before inline marks are read
        md.treeprocessors.register(_Marks(md, self._links, self.lines), "desk_marks", 5)


class _Embeds(Treeprocessor):
    """Turns lines that hold nothing but an https address into elements of their own."""

    def __init__(self, md: markdown.Markdown, lines: Lines) -> None:
        super().__init__(md)
        self._lines = lines

    def run(self, root: Element) -> None:
        for child in list(root):
            if child.tag == "p" and not len(child) and "https://" in (child.text or ""):
                parts = list(_parts(child.text or ""))
                if any(part.tag == EMBED_TAG for part, _first, _last in parts):
                    at = list(root).index(child)
                    root[at : at + 1] = [part for part, _first, _last in parts]
                    self._share(child, parts)

    def _share(self, whole: Element, parts: list[tuple[Element, int, int]]) -> None:
        if whole in self._lines:
            start, end = self._lines[whole]
            for part, first, last in parts:
                self._lines[part] = min(start + first, end), min(start + last, end)


def _parts(text: str) -> Iterator[tuple[Element, int, int]]:
    """Yield the elements of a paragraph's ``text``, each with its first and last line."""
    lines: list[str] = []
    number = 0
    for number, line in enumerate(text.split("\n")):
        if is_embed(line.strip()):
            yield from _paragraph(lines, number)
            yield Element(EMBED_TAG, value=line.strip()), number, number
            lines = []
        else:
            lines.append(line)
    yield from _paragraph(lines, number + 1)


def _paragraph(lines: list[str], end: int) -> Iterator[tuple[Element, int, int]]:
    text = "\n".join(lines)
    if text.strip():
        paragraph = Element("p")
        paragraph.text = text
        yield paragraph, end - len(lines), end - 1


def is_embed(line: str) -> bool:
    """Tell whether ``line`` is a bare https address with a host and without a password."""
    if not _ADDRESS.fullmatch(line):
        return False
    try:
        address = urlsplit(line)
        _ = address.port  # raises when it is no number
    except ValueError:
        return False
    return bool(address.hostname) and "@" not in address.netloc


class _Marks(Treeprocessor):
    """Resolves pictures and links once the tree is complete."""

    def __init__(self, md: markdown.Markdown, links: Mapping[str, str], lines: Lines) -> None:
        super().__init__(md)
        self._links = links
        self._lines = lines

    def run(self, root: Element) -> None:
        children: list[Element] = []
        for child in list(root):
            images = list(child.iter("img"))
            photos = [photo for image in images if (photo := _read_image(image))]
            for link in child.iter("a"):
                self._resolve(link)
            for heading in child.iter("h1"):
                heading.tag = "h2"  # the page's first heading is the headline
            if not images or _has_text(child):
                children.append(child)
            for photo in photos:
                children.append(Element(PHOTO_TAG, value=photo))
                if child in self._lines:
                    self._lines[children[-1]] = self._lines[child]
        root[:] = children

    def _resolve(self, link: Element) -> None:
        href = html.unescape(link.get("href", "").replace(AMP_SUBSTITUTE, "&")).strip()
        scheme, _, rest = href.partition(":")
        if scheme == "article":
            self._point(link, self._links.get(rest, ""))
        elif scheme.lower() in ("http", "https"):
            link.set("rel", _REL)
        elif scheme.lower() not in LINK_SCHEMES and not _is_footnote(link):
            self._point(link, "")  # a relative address would lead to some file of the laptop

    def _point(self, link: Element, address: str) -> None:
        if address:
            link.set("href", address)
        else:
            link.tag = _DROPPED
            link.attrib.clear()


def _read_image(image: Element) -> str:
    """Turn ``image`` into its alt text; return the placement when it is a photo mark."""
    photo = _PHOTO.fullmatch(image.get("src", ""))
    alt = image.get("alt", "")
    image.tag = _DROPPED
    image.attrib.clear()
    if photo:
        return photo[1]
    image.text = alt
    return ""


def _is_footnote(link: Element) -> bool:
    return link.get("class") in ("footnote-ref", "footnote-backref")


def _has_text(element: Element) -> bool:
    return bool("".join(element.itertext()).strip())
