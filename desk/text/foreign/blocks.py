"""Paragraphs and headings: boxes that stand for lines, breaks that stand for paragraphs."""

import re

from bs4.element import NavigableString, PageElement, Tag

from desk.text.foreign.tree import (
    BLOCKS,
    BOXES,
    HEADINGS,
    each,
    has_mark,
    holds,
    holds_block,
    is_blank,
    is_within,
    kids,
    move_children,
    new,
    tags,
    words,
)

_LINK = re.compile(r"(?:https?://|mailto:)\S", re.I)
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_NO_BREAK_BESIDE = re.compile(r"(?: \u00a0[ \u00a0]*|\u00a0[ \u00a0]+)")
_EDGE = re.compile(r"^\u00a0|\u00a0$")  # put there by editors beside marks
_PLACED = BLOCKS | {"desk-photo", "desk-note-text"}
_PLACED_WITHIN = frozenset({"desk-photo", "desk-note", "hr"})
_DEEPEST = 6


def settle(root: Tag) -> None:
    """Make boxes, breaks, definitions and links what Markdown can write."""
    for tag in each(root, "dt", "dd"):
        _define(tag)
    for link in each(root, "a"):
        if not _LINK.match(str(link.get("href", "")).strip()):
            link.unwrap()
    for box in [root, *tags(root, *BOXES, "blockquote")]:
        _wrap_loose(box, root)
    _join_lines(root)
    for block in each(root, "p", "div", "li", "blockquote"):
        _trim_breaks(block)
        _split_at_breaks(block)
    _join_printed_lines(root)
    for block in each(root, "p", *HEADINGS, "blockquote", "pre"):
        if not block.decomposed and is_blank(block):
            block.decompose()


def _define(tag: Tag) -> None:
    """Write a term in bold and what it means as text."""
    if tag.name == "dt" and not holds_block(tag) and not is_blank(tag):
        inside = new(tag, "strong")
        move_children(tag, inside)
        tag.append(inside)
    tag.name = "div" if holds_block(tag) else "p"


def _join_printed_lines(root: Tag) -> None:
    """Join the lines of a PDF; a hyphen stays, for nobody knows whether it belongs to the word."""
    for line_break in each(root, "br"):
        if line_break.get("role") == "presentation":
            before = line_break.previous_sibling
            hyphen = before is not None and before.get_text().endswith("-")
            line_break.replace_with("" if hyphen else " ")


def rank_headings(root: Tag) -> None:
    """Let the highest heading be ``##``, as the page's own is the headline."""
    ranks = {id(tag): int(tag.name[1]) for tag in tags(root, *HEADINGS)}
    for tag in each(root, "p"):
        if has_mark(tag, "title"):
            ranks[id(tag)] = 0
        elif tag.get("role") == "heading":
            ranks[id(tag)] = int(str(tag.get("aria-level") or 2))
    order = sorted(set(ranks.values()))  # without the levels that were jumped over
    for tag in each(root, "p", *HEADINGS):
        if id(tag) in ranks:
            tag.name = f"h{min(_DEEPEST, 2 + order.index(ranks[id(tag)]))}"


def even_spaces(root: Tag) -> None:
    """Write one space where HTML shows one; no-break spaces stay between words only."""
    for text in list(root.find_all(string=True)):
        if not is_within(text, "pre"):
            flat = _EDGE.sub(" ", _NO_BREAK_BESIDE.sub(" ", _SPACE.sub(" ", str(text))))
            if flat != str(text):
                text.replace_with(NavigableString(flat))
    for block in each(root, "p", "li", "td", "th", "div", *HEADINGS):
        _trim_edge(block, 0)
        _trim_edge(block, -1)
    for line_break in each(root, "br"):
        for beside in (line_break.previous_sibling, line_break.next_sibling):
            if isinstance(beside, NavigableString) and not is_within(line_break, "pre"):
                is_before = beside is line_break.previous_sibling
                beside.replace_with(
                    NavigableString(beside.rstrip() if is_before else beside.lstrip())
                )


def _trim_edge(block: Tag, end: int) -> None:
    node = block.contents[end] if block.contents else None
    while isinstance(node, Tag) and node.name not in BLOCKS and node.contents:
        node = node.contents[end]
    if isinstance(node, NavigableString):
        bare = str(node).lstrip("\u00a0 ") if end == 0 else str(node).rstrip("\u00a0 ")
        if bare != str(node):
            node.replace_with(NavigableString(bare))


def _wrap_loose(box: Tag, root: Tag) -> None:
    """Make paragraphs of the words that stand between the blocks of a box."""
    if box is not root and not holds_block(box):
        return
    paragraph: Tag | None = None
    for child in list(box.children):
        if isinstance(child, Tag) and (child.name in _PLACED or holds_block(child)):
            paragraph = None
        elif paragraph is not None:
            paragraph.append(child)
        elif not is_blank(child):
            paragraph = new(box, "p")
            child.insert_before(paragraph)
            paragraph.append(child)


def _join_lines(root: Tag) -> None:
    """Join boxes that are lines into paragraphs where empty boxes part them (mail programs)."""
    for parent in [root, *tags(root, *BOXES, "blockquote")]:
        lines = [child for child in kids(parent) if child.name == "div" and not holds_block(child)]
        if any(is_blank_line(line) for line in lines):
            _join_boxes(parent)


def is_blank_line(box: Tag) -> bool:
    """Tell whether a box shows an empty line."""
    return not words(box) and not holds(box, _PLACED_WITHIN)


def _join_boxes(parent: Tag) -> None:
    paragraph: Tag | None = None
    for child in list(parent.children):
        is_line = isinstance(child, Tag) and child.name == "div" and not holds_block(child)
        if isinstance(child, Tag) and is_line and not is_blank_line(child):
            _trim_breaks(child)
            if paragraph is None:
                child.name = "p"
                paragraph = child
            else:
                paragraph.append(new(parent, "br"))
                move_children(child, paragraph)
                child.decompose()
        elif not (isinstance(child, NavigableString) and is_blank(child)):
            paragraph = None


def _trim_breaks(block: Tag) -> None:
    for end in (0, -1):
        while block.contents:
            node = block.contents[end]
            is_break = isinstance(node, Tag) and node.name == "br"
            is_empty = isinstance(node, NavigableString) and not node.strip(" \t\r\n")
            if not (is_break or is_empty):
                break
            node.extract()


def _split_at_breaks(block: Tag) -> None:
    """Make paragraphs of what two breaks part."""
    if block.name not in ("p", "div") or holds_block(block):
        return
    parts: list[list[PageElement]] = [[]]
    breaks: list[Tag] = []
    for node in list(block.children):
        if isinstance(node, Tag) and node.name == "br":
            breaks.append(node)
        elif not breaks or isinstance(node, Tag) or not is_blank(node):
            if len(breaks) > 1:
                parts.append([])
            else:
                parts[-1].extend(breaks)
            breaks = []
            parts[-1].append(node)
    if len(parts) > 1:
        _part(block, parts)


def _part(block: Tag, parts: list[list[PageElement]]) -> None:
    for part in parts:
        paragraph = new(block, "p")
        block.insert_before(paragraph)
        paragraph.extend(part)
    block.decompose()
