"""Small questions to and moves within a tree of HTML."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from bs4.element import NavigableString, PageElement, Tag

from desk.text.foreign.cleaning import MARKS

BLOCKS = frozenset(
    {
        "p", "div", "section", "article", "main", "header", "address", "center", "ul", "ol", "li",
        "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption", "blockquote", "pre", "hr",
        "h1", "h2", "h3", "h4", "h5", "h6", "dl", "dt", "dd", "figure", "figcaption",
    }
)  # fmt: skip
_SHOWN = frozenset({"hr", "img", "desk-photo", "desk-note"})  # what shows without words
BOXES = frozenset({"div", "section", "article", "main", "header", "address", "center"})
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")


def marks(tag: Tag) -> list[str]:
    """Return the words that tell what style and class of ``tag`` meant."""
    return str(tag.attrs.get(MARKS, "")).split()


def has_mark(tag: Tag, mark: str) -> bool:
    """Tell whether style or class of ``tag`` meant ``mark``."""
    return mark in marks(tag)


def tags(root: Tag, *names: str) -> list[Tag]:
    """Return the elements below ``root`` with one of ``names`` (all without any), in order."""
    wanted = frozenset(names)  # by hand: find_all builds its rules anew for each call
    return [
        node
        for node in root.descendants
        if isinstance(node, Tag) and (not wanted or node.name in wanted)
    ]


def each(root: Tag, *names: str) -> Iterator[Tag]:
    """Go through what ``tags`` returns, but for what is gone by the time of its turn."""
    return (tag for tag in tags(root, *names) if not tag.decomposed)


def kids(tag: Tag, *names: str) -> list[Tag]:
    """Return the children of ``tag`` that are elements with one of ``names`` (all without any)."""
    wanted = frozenset(names)
    return [
        child
        for child in tag.children
        if isinstance(child, Tag) and (not wanted or child.name in wanted)
    ]


def words(tag: PageElement) -> str:
    """Return the text below ``tag`` on one line."""
    return " ".join(tag.get_text().split())


def is_blank(node: PageElement) -> bool:
    """Tell whether ``node`` shows nothing: no text, no picture, no footnote, no rule."""
    if isinstance(node, Tag):
        if node.name == "br" or node.name in _SHOWN:
            return False
        return not holds(node, _SHOWN) and not words(node)
    return isinstance(node, NavigableString) and not node.strip()


def holds_block(tag: Tag) -> bool:
    """Tell whether a block lies below ``tag``."""
    return holds(tag, BLOCKS)


def holds(tag: Tag, names: AbstractSet[str]) -> bool:
    """Tell whether an element with one of ``names`` lies below ``tag``."""
    return any(isinstance(node, Tag) and node.name in names for node in tag.descendants)


def is_within(node: PageElement, *names: str) -> bool:
    """Tell whether ``node`` lies below an element with one of ``names``."""
    return any(parent.name in names for parent in node.parents)


def sibling(tag: Tag, *, after: bool) -> Tag | None:
    """Return the next element beside ``tag`` with no text between; before it when not ``after``."""
    nodes: Iterator[PageElement] = tag.next_siblings if after else tag.previous_siblings
    for node in nodes:
        if isinstance(node, Tag):
            if node.name != "br" and not is_blank(node):
                return node
        elif not is_blank(node):
            return None
    return None


def new(root: Tag, name: str) -> Tag:
    """Return a new element for the tree that ``root`` is in."""
    top = root
    while isinstance(top.parent, Tag):
        top = top.parent
    return top.new_tag(name)


def set_text(tag: Tag, text: str) -> None:
    """Let ``tag`` hold ``text`` only."""
    for child in list(tag.contents):
        child.decompose()
    tag.append(text)


def move_children(source: Tag, target: Tag) -> None:
    """Put all that ``source`` holds at the end of ``target``."""
    for child in list(source.children):
        target.append(child)
