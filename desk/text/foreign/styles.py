"""What styles say, as elements: bold, italic, hidden text, kept line ends."""

import re

from bs4.element import NavigableString, PageElement, Tag

from desk.text.foreign.tree import (
    BLOCKS,
    HEADINGS,
    each,
    has_mark,
    holds_block,
    is_blank,
    is_within,
    kids,
    marks,
    move_children,
    new,
    set_text,
    tags,
)

_PLAIN = {"b": "strong", "i": "em", "tt": "code", "kbd": "code", "samp": "code"}
_WEIGHTS = {"strong": ("bold", "light"), "em": ("italic", "upright")}
_RAISED = str.maketrans("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
_LOWERED = str.maketrans("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
_RAISABLE = re.compile(r"[0-9+\-=()n]{1,12}")
_LOWERABLE = re.compile(r"[0-9+\-=()]{1,12}")


def apply(root: Tag) -> None:
    """Turn styles into elements and drop what nobody sees."""
    for tag in each(root):
        if tag.decomposed:
            continue
        if any(has_mark(tag, mark) for mark in ("hidden", "junk", "comment")):
            tag.decompose()
        else:
            _rename(tag)
    _embolden(root)
    for tag in each(root, "sup", "sub"):
        _raise(tag)


def tidy(root: Tag) -> None:
    """Join, push down and drop marks so that Markdown can write each of them."""
    for tag in each(root, "span"):
        tag.unwrap()
    for name in ("strong", "em", "a"):
        for tag in each(root, name):
            _push_down(tag)
    for heading in each(root, *HEADINGS, "th"):
        for tag in each(heading, "strong"):
            tag.unwrap()
    for tag in each(root, "strong", "em"):
        _join(tag)
    root.smooth()


def _rename(tag: Tag) -> None:
    tag.name = _PLAIN.get(tag.name, tag.name)
    is_kept = has_mark(tag, "kept")
    if is_kept and tag.name == "div" and has_mark(tag, "mono"):
        _keep_code(tag)
    elif is_kept:
        _keep_lines(tag)
    if has_mark(tag, "pause"):
        tag.insert_after(new(tag, "br"), new(tag, "br"))
    on, off = _WEIGHTS.get(tag.name, ("", ""))
    if off and has_mark(tag, off) and not has_mark(tag, on):
        tag.name = "span"  # Google wraps whole clipboards into a b that is not bold


def _keep_code(box: Tag) -> None:
    """Make code of what a program for code put on the clipboard."""
    lines = [line.get_text() for line in kids(box)] if kids(box, "div") else [box.get_text()]
    box.name = "pre"
    set_text(box, "\n".join(lines))


def _keep_lines(tag: Tag) -> None:
    """Write line ends that a style keeps as breaks."""
    if is_within(tag, "pre"):
        return
    for text in list(tag.find_all(string=re.compile("\n"))):
        if text.parent is not None and text.strip() and not is_within(text, "pre"):
            lines = str(text).split("\n")
            for number, line in enumerate(lines):
                if number:
                    text.insert_before(new(tag, "br"))
                text.insert_before(NavigableString(line))
            text.extract()


def _embolden(root: Tag) -> None:
    for tag in each(root):
        if tag.name in ("table", "ul", "ol", "tr", *HEADINGS):
            continue
        for name, (on, _) in _WEIGHTS.items():
            if has_mark(tag, on) and tag.name != name:
                inside = new(root, name)
                move_children(tag, inside)
                tag.append(inside)


def _raise(tag: Tag) -> None:
    """Write raised and lowered digits as the characters there are for them."""
    text = tag.get_text().strip()
    if tag.find("a") or tag.find("img"):
        return
    if tag.name == "sup" and _RAISABLE.fullmatch(text):
        set_text(tag, text.translate(_RAISED))
    elif tag.name == "sub" and _LOWERABLE.fullmatch(text):
        set_text(tag, text.translate(_LOWERED))
    tag.name = "span"


def _push_down(tag: Tag) -> None:
    """Put an inline element that holds blocks into each of them."""
    if is_within(tag, tag.name):
        tag.unwrap()
    elif holds_block(tag):
        for child in list(tag.children):
            if not isinstance(child, Tag):
                _wrap_words(child, tag)
            elif child.name in BLOCKS or holds_block(child):
                _wrap_leaves(child, tag)
        tag.unwrap()
    elif tag.name != "a" and not any(char.isalnum() for char in tag.get_text()):
        tag.unwrap()


def _wrap_words(words: PageElement, like: Tag) -> None:
    if not is_blank(words):
        words.wrap(_copy(like))


def _wrap_leaves(root: Tag, like: Tag) -> None:
    for tag in (root, *tags(root, "p", "div", "li", "td", "th", *HEADINGS)):
        if not holds_block(tag) and tag.name not in ("ul", "ol", "table", "tr"):
            _wrap_inside(tag, like)


def _wrap_inside(block: Tag, like: Tag) -> None:
    if is_blank(block):
        return
    inside = _copy(like)
    move_children(block, inside)
    block.append(inside)


def _copy(tag: Tag) -> Tag:
    made = new(tag, tag.name)
    if "href" in tag.attrs:
        made["href"] = tag["href"]
    return made


def _join(tag: Tag) -> None:
    """Take in what follows when it is marked alike."""
    while isinstance(follower := tag.next_sibling, Tag) and follower.name == tag.name:
        move_children(follower, tag)
        follower.decompose()


def is_item(tag: Tag) -> str:
    """Return the word that makes a paragraph an item of one of Word's lists; else empty."""
    return next((mark for mark in marks(tag) if mark.startswith("item-")), "")
