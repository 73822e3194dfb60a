"""Lists as other programs write them: paragraphs of Word, items with levels, lists in lists."""

import re
from dataclasses import dataclass

from bs4.element import NavigableString, Tag

from desk.text.foreign.styles import is_item
from desk.text.foreign.tree import (
    BOXES,
    each,
    has_mark,
    holds_block,
    is_blank,
    is_within,
    kids,
    marks,
    move_children,
    new,
    tags,
)

_NUMBER = re.compile(r"\(?(\d{1,4}|[a-zA-Z]|[ivxlcdmIVXLCDM]{1,8})[.)]")
_TYPED_MARK = re.compile(r"\s*([·•▪◦●○■□§ØüoO\u2013—*-]|\(?(?:\d{1,3}|[a-zA-Z])[.)])[\s\u00a0]+")
_LEVEL_MAX = 9


@dataclass(frozen=True, slots=True)
class _Item:
    """A paragraph that is an item of a list.

    Attributes:
        mark: What stood before its words: a bullet or a number.
    """

    paragraph: Tag
    level: int
    mark: str

    @property
    def list_tag(self) -> str:
        return "ol" if _NUMBER.fullmatch(self.mark) else "ul"


def build(root: Tag) -> None:
    """Make true, well-nested lists of all that are meant as lists."""
    _paragraphs(root)
    _levels(root)
    _nest(root)


def _paragraphs(root: Tag) -> None:
    """Turn runs of Word's list paragraphs into lists."""
    run: list[_Item] = []
    for paragraph in each(root, "p"):
        item = _item(paragraph)
        if item is None or (run and not _follows(run[-1].paragraph, paragraph)):
            _write(run)
            run = []
        if item is not None:
            run.append(item)
    _write(run)
    for left in each(root, "span"):
        if has_mark(left, "ignore"):
            left.unwrap()


def _item(paragraph: Tag) -> _Item | None:
    if is_within(paragraph, "li", "ul", "ol"):
        return None
    marked = next((tag for tag in tags(paragraph, "span") if has_mark(tag, "ignore")), None)
    placed = is_item(paragraph)
    if marked is not None and (placed or has_mark(paragraph, "list")):
        mark = marked.get_text().strip("\u00a0 \n\r\t")
        marked.decompose()
        return _Item(paragraph, int(placed.rpartition("-")[2] or 1), mark)
    if not has_mark(paragraph, "list"):
        return None
    typed = _TYPED_MARK.match(paragraph.get_text())
    if typed is None:
        return None
    _cut(paragraph, len(typed[0]))
    return _Item(paragraph, _margin(paragraph), typed[1])


def _margin(paragraph: Tag) -> int:
    found = [mark for mark in marks(paragraph) if mark.startswith("margin-")]
    return int(found[0].rpartition("-")[2]) if found else 1


def _cut(paragraph: Tag, length: int) -> None:
    """Take ``length`` characters away at the start."""
    for text in list(paragraph.find_all(string=True)):
        if length <= 0:
            return
        kept = str(text)[length:]
        length -= len(text)
        text.replace_with(NavigableString(kept))


def _follows(before: Tag, after: Tag) -> bool:
    node = before.next_sibling
    while node is not None and is_blank(node) and not isinstance(node, Tag):
        node = node.next_sibling
    return node is after


def _write(run: list[_Item]) -> None:
    """Put a list in the place of its paragraphs."""
    if not run:
        return
    top = new(run[0].paragraph, run[0].list_tag)
    run[0].paragraph.insert_before(top)
    stack: list[tuple[int, Tag]] = [(run[0].level, top)]
    for item in run:
        while len(stack) > 1 and item.level < stack[-1][0]:
            stack.pop()
        parent = stack[-1][1]
        if item.level > stack[-1][0] and (items := kids(parent, "li")):
            inner = new(top, item.list_tag)
            items[-1].append(inner)
            stack.append((item.level, inner))
        elif parent.name != item.list_tag and kids(parent, "li"):
            beside = new(top, item.list_tag)
            parent.insert_after(beside)
            stack[-1] = (item.level, beside)
        target = stack[-1][1]
        _start(target, item.mark)
        row = new(top, "li")
        move_children(item.paragraph, row)
        target.append(row)
        item.paragraph.decompose()


def _start(items: Tag, mark: str) -> None:
    number = _NUMBER.fullmatch(mark)
    if items.name == "ol" and number and number[1].isdigit() and not kids(items, "li"):
        items["start"] = number[1]


def _levels(root: Tag) -> None:
    """Join lists side by side whose items tell their level (Word online, Slack)."""
    for box in each(root, *BOXES):
        inside = kids(box)
        if inside and all(child.name in ("ul", "ol") for child in inside):
            box.unwrap()
    for items in each(root, "ul", "ol"):
        if not items.decomposed and _level(items) and not is_within(items, "ul", "ol"):
            _join(items)


def _join(items: Tag) -> None:
    stack = [(_level(items), items)]
    while (beside := _list_after(items)) is not None and (level := _level(beside)):
        while len(stack) > 1 and level < stack[-1][0]:
            stack.pop()
        depth, target = stack[-1]
        rows = kids(target, "li")
        if level > depth and rows:
            rows[-1].append(beside.extract())
            stack.append((level, beside))
        elif target.name == beside.name and (target.name == "ul" or _goes_on(beside)):
            move_children(beside, target)
            beside.decompose()
        elif target is items:
            return
        else:
            target.insert_after(beside.extract())
            stack[-1] = (level, beside)


def _goes_on(items: Tag) -> bool:
    return items.get("start", "1") != "1"


def _list_after(items: Tag) -> Tag | None:
    node = items.next_sibling
    while node is not None and not isinstance(node, Tag) and is_blank(node):
        node = node.next_sibling
    return node if isinstance(node, Tag) and node.name in ("ul", "ol") else None


def _level(items: Tag) -> int:
    """Return the level that the first item tells; 0 when it tells none."""
    if "data-indent" in items.attrs:
        return min(_LEVEL_MAX, int(str(items["data-indent"])) + 1)
    rows = kids(items, "li")
    told = rows[0].get("data-aria-level", rows[0].get("aria-level")) if rows else None
    return min(_LEVEL_MAX, int(str(told))) if told else 0


def _nest(root: Tag) -> None:
    """Put lists that stand directly in a list into the item before; unwrap lone blocks in items."""
    for items in each(root, "ul", "ol"):
        if isinstance(items.parent, Tag) and items.parent.name in ("ul", "ol"):
            _put_into_item(items)
    for row in each(root, "li"):
        if is_blank(row):
            row.decompose()
        elif len(blocks := kids(row, "p", "div")) == 1 and not holds_block(blocks[0]):
            blocks[0].unwrap()
    for items in each(root, "ul", "ol"):
        if not kids(items, "li"):
            items.unwrap()


def _put_into_item(items: Tag) -> None:
    before = items.find_previous_sibling("li")
    if isinstance(before, Tag):
        before.append(items.extract())
    else:
        items.wrap(new(items, "li"))
