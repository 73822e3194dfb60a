"""What begins a line: headings, quotes and lists, put on and taken off."""

import re
from enum import StrEnum
from functools import partial

from desk.text.formatting.passage import Head, Passage
from desk.text.formatting.quotes import quoted_until, within_quote

HEADING = re.compile(r"(#{1,6})[ \t]+")
QUOTE = re.compile(r">[ ]?")
ITEM = re.compile(r"(?P<indent>[ ]*)(?P<mark>[-*+]|(?P<number>\d{1,9})\.)[ ]+(?=\S|$)")


class ListKind(StrEnum):
    """The two kinds of lists."""

    BULLETS = "bullets"
    NUMBERS = "numbers"


def toggle_heading(passage: Passage, level: int) -> Passage:
    """Make each chosen line a heading of a level, or plain when all are.

    Args:
        level: 1 to 6; the page's own headline is the first.
    """
    chosen = _filled(passage)
    lines = passage.lines
    quotes = [quoted_until(lines[number]) for number in chosen]
    marks = [
        HEADING.match(lines[number], quote) for number, quote in zip(chosen, quotes, strict=True)
    ]
    is_off = all(mark and len(mark[1]) == level for mark in marks)
    text = "" if is_off else f"{'#' * level} "
    heads = []
    for number, quote, mark in zip(chosen, quotes, marks, strict=True):
        line = lines[number]
        old = mark or ITEM.match(line, quote)
        heads.append(Head(number, old.end() if old else quote, line[:quote] + text))
    return passage.with_heads(heads)


def toggle_quote(passage: Passage) -> Passage:
    """Make the chosen lines one quotation, or plain when all are quoted."""
    lines = passage.lines
    chosen = _trimmed(passage)
    marks = {number: QUOTE.match(lines[number]) for number in chosen}
    if all(marks.values()):
        return passage.with_heads(
            Head(number, mark.end(), "") for number, mark in marks.items() if mark
        )
    heads = [
        Head(number, 0, "> " if lines[number].strip() else ">")
        for number, mark in marks.items()
        if not mark
    ]
    return _set_apart(passage.with_heads(heads), QUOTE)


def toggle_list(passage: Passage, kind: ListKind) -> Passage:
    """Make each chosen line an item, or plain when all are items of that kind."""
    return within_quote(passage, partial(_toggle_list, kind=kind)) or _toggle_list(passage, kind)


def _toggle_list(passage: Passage, kind: ListKind) -> Passage:
    lines = passage.lines
    chosen = _filled(passage)
    marks = [ITEM.match(lines[number]) for number in chosen]
    if all(mark and _kind(mark) is kind for mark in marks):
        heads = [
            Head(number, mark.end(), mark["indent"])
            for number, mark in zip(chosen, marks, strict=True)
            if mark
        ]
        return passage.with_heads(heads)
    heads = []
    counts: dict[str, int] = {}
    for number, mark in zip(chosen, marks, strict=True):
        old = mark or HEADING.match(lines[number])
        indent = mark["indent"] if mark else ""
        counts[indent] = counts.get(indent, _count_before(lines, number, indent)) + 1
        text = "- " if kind is ListKind.BULLETS else f"{counts[indent]}. "
        heads.append(Head(number, old.end() if old else 0, f"{indent}{text}"))
    return _set_apart(passage.with_heads(heads), ITEM)


def _kind(mark: re.Match[str]) -> ListKind:
    return ListKind.NUMBERS if mark["number"] else ListKind.BULLETS


def _count_before(lines: list[str], number: int, indent: str) -> int:
    """Return the number of the item right before a line; 0 when there is none."""
    mark = ITEM.match(lines[number - 1]) if number else None
    return int(mark["number"]) if mark and mark["number"] and mark["indent"] == indent else 0


def _filled(passage: Passage) -> list[int]:
    """Return the chosen lines that hold something; an empty one when it is the only one."""
    lines = passage.lines
    filled = [number for number in passage.chosen_lines if lines[number].strip("> ")]
    return filled or [passage.first_line]


def _trimmed(passage: Passage) -> range:
    """Return the chosen lines without empty ones at both ends."""
    filled = _filled(passage)
    return range(filled[0], filled[-1] + 1)


def _set_apart(passage: Passage, own: re.Pattern[str]) -> Passage:
    """Put blank lines around what was made, where Markdown needs them to see it."""
    lines = passage.lines
    chosen = _trimmed(passage)
    before, after = chosen[0] - 1, chosen[-1] + 1
    changes: list[Head] = []
    if after < len(lines) and _is_other(lines[after], own):
        changes.append(Head(after, 0, "\n"))
    if before >= 0 and _is_other(lines[before], own):
        changes.append(Head(chosen[0], 0, "\n"))
    for change in changes:
        passage = _with_line_before(passage, change.line)
    return passage


def _is_other(line: str, own: re.Pattern[str]) -> bool:
    return bool(line.strip()) and not own.match(line) and not line.startswith("    ")


def _with_line_before(passage: Passage, number: int) -> Passage:
    at = passage.line_start(number)
    shifts = [place + (place >= at) for place in (passage.start, passage.end)]
    if passage.start < at == passage.end:
        shifts[1] = passage.end
    return Passage(f"{passage.text[:at]}\n{passage.text[at:]}", *shifts)
