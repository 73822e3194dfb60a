"""Typing in lists and quotes: the next item, deeper, less deep, numbers in their order."""

import re
from collections.abc import Iterable

from desk.text.formatting.fences import fenced, is_fence
from desk.text.formatting.lines import ITEM
from desk.text.formatting.passage import Head, Passage
from desk.text.formatting.quotes import quoted_until, within_quote

INDENT = 4  # spaces that Python-Markdown needs for a list in a list


def continued(passage: Passage) -> Passage | None:
    """Answer Return in an item or a quote: begin the next one, or end it when it is empty.

    Returns:
        None where Return means nothing special.
    """
    if passage.start != passage.end:
        return None
    line = passage.lines[passage.first_line]
    column = passage.column()
    if mark := ITEM.match(line):
        return _next_item(passage, line, mark, column)
    quote = quoted_until(line)
    if not quote or column < quote:
        return None
    return within_quote(passage, continued) or _next_quote(passage, line, line[:quote])


def indented(passage: Passage) -> Passage | None:
    """Move the chosen items and what belongs to them one level deeper.

    Returns:
        None when no item is chosen or none stands above, under which they could be.
    """
    lines = passage.lines
    number = passage.first_line
    mark = ITEM.match(lines[number])
    if mark is None:
        return within_quote(passage, indented) if quoted_until(lines[number]) else None
    depth = len(mark["indent"])
    above, level = _item_above(lines, number), depth // INDENT
    if above is None or above // INDENT < level:
        return None
    moved = []
    for line in _with_children(passage, depth):
        is_beside = line in passage.chosen_lines and ITEM.match(lines[line])
        own = _depth(lines[line])  # up to three spaces are none on the page
        spare = own % INDENT if is_beside and own // INDENT == level else 0
        moved.append((line, INDENT - spare))
    return _shifted(passage, moved)


def outdented(passage: Passage) -> Passage | None:
    """Move the chosen items and what belongs to them one level up; None when they are on top."""
    lines = passage.lines
    mark = ITEM.match(lines[passage.first_line])
    if mark is None and quoted_until(lines[passage.first_line]):
        return within_quote(passage, outdented)
    if mark is None or not mark["indent"]:
        return None
    depth = len(mark["indent"])
    step = min(INDENT, depth)
    moved = [(line, -min(step, _depth(lines[line]))) for line in _with_children(passage, depth)]
    return _shifted(passage, moved)


def renumbered(lines: Iterable[str], restarted: frozenset[int] = frozenset()) -> list[Head]:
    """Return what puts the numbers of ordered lists in their order; the first of each stays.

    Args:
        restarted: Lines that begin with 1 when they are the first of their list.
    """
    heads: list[Head] = []
    counts: dict[int, int | None] = {}  # depth to the number before; None in a list of bullets
    was_blank = False
    for number, line in enumerate(lines):
        if not line.strip():
            was_blank = True
            continue
        mark = ITEM.match(line)
        if mark is None:
            if was_blank and _depth(line) < INDENT:
                counts.clear()
            was_blank = False
            continue
        was_blank = False
        depth = len(mark["indent"])
        counts = {known: count for known, count in counts.items() if known <= depth}
        if mark["number"] is None:
            counts[depth] = None
            continue
        before = counts.get(depth)
        first = 1 if number in restarted else int(mark["number"])
        counts[depth] = first if before is None else before + 1
        text = f"{mark['indent']}{counts[depth]}. "
        if int(mark["number"]) != counts[depth]:
            heads.append(Head(number, mark.end(), text))
    return heads


def _next_item(passage: Passage, line: str, mark: re.Match[str], column: int) -> Passage | None:
    if column < mark.end():
        return None
    if not line[mark.end() :].strip():
        return _ended(passage, mark)
    number = mark["number"]
    next_mark = f"{int(number) + 1}. " if number else f"{mark['mark']} "
    inserted = f"\n{mark['indent']}{next_mark}"
    return _in_order(_inserted(passage, inserted))


def _ended(passage: Passage, mark: re.Match[str]) -> Passage:
    """End the list at an empty item; a nested one goes one level up."""
    up = outdented(passage)
    if up is not None:
        return _like_the_others(up)
    return _in_order(_apart(passage.with_heads([Head(passage.first_line, mark.end(), "")])))


def _apart(passage: Passage) -> Passage:
    """Return the passage with the cursor, on an empty line, parted from the lines around it.

    What is typed right under an item or a quote would still belong to it.
    """
    lines, number = passage.lines, passage.first_line
    if number + 1 < len(lines) and lines[number + 1].strip():
        text = f"{passage.text[: passage.end]}\n{passage.text[passage.end :]}"
        passage = Passage(text, passage.start, passage.end)
    return _inserted(passage, "\n") if number and lines[number - 1].strip() else passage


def _like_the_others(passage: Passage) -> Passage:
    """Give an item that came up the mark of the list into which it came."""
    lines = passage.lines
    own = ITEM.match(lines[passage.first_line])
    for line in reversed(lines[: passage.first_line]):
        mark = ITEM.match(line)
        if own and mark and mark["indent"] == own["indent"]:
            text = mark["indent"] + ("1. " if mark["number"] else f"{mark['mark']} ")
            return _in_order(passage.with_heads([Head(passage.first_line, own.end(), text)]))
    return passage


def _next_quote(passage: Passage, line: str, marks: str) -> Passage:
    if not line[len(marks) :].strip():
        return _apart(passage.with_heads([Head(passage.first_line, len(line), "")]))
    return _inserted(passage, f"\n{marks}")


def _inserted(passage: Passage, text: str) -> Passage:
    """Return the passage with ``text`` at the cursor, without the spaces after it."""
    rest = passage.text[passage.end :]
    line_end = rest.find("\n") if "\n" in rest else len(rest)
    spaces = len(rest[:line_end]) - len(rest[:line_end].lstrip(" "))
    at = passage.start + len(text)
    return Passage(f"{passage.text[: passage.start]}{text}{rest[spaces:]}", at, at)


def _in_order(passage: Passage, restarted: frozenset[int] = frozenset()) -> Passage:
    return passage.with_heads(renumbered(_without_code(passage), restarted))


def _without_code(passage: Passage) -> list[str]:
    """Return the lines, those in code like the fences around it; the cursor is outside of it."""
    lines = passage.lines
    is_open = sum(map(is_fence, lines[: passage.first_line])) % 2 == 1
    codes = fenced(lines, is_open=is_open)
    return ["```" if is_code else line for line, is_code in zip(lines, codes, strict=True)]


def _item_above(lines: list[str], number: int) -> int | None:
    """Return the depth of the item under which a line would come."""
    for line in reversed(lines[:number]):
        mark = ITEM.match(line)
        if mark:
            return len(mark["indent"])
        if line.strip() and _depth(line) < INDENT:
            return None
    return None


def _with_children(passage: Passage, depth: int) -> list[int]:
    """Return the chosen lines and the deeper ones that follow."""
    lines = passage.lines
    found = [number for number in passage.chosen_lines if lines[number].strip()]
    for number in range(passage.last_line + 1, len(lines)):
        if lines[number].strip():
            if _depth(lines[number]) <= depth:
                break
            found.append(number)
    return found


def _shifted(passage: Passage, moved: Iterable[tuple[int, int]]) -> Passage:
    heads = []
    for number, by in moved:
        heads.append(Head(number, 0, " " * by) if by > 0 else Head(number, -by, ""))
    last = max(head.line for head in heads)
    restarted = frozenset([*(head.line for head in heads), last + 1])  # its list may be gone
    made = passage.with_heads(heads)
    return _in_order(made, frozenset(line for line in restarted if _is_nested(made.lines, line)))


def _is_nested(lines: list[str], number: int) -> bool:
    return number < len(lines) and lines[number].startswith(" ")


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" "))
