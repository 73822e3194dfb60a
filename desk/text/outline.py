"""The headings of a story, and where its words stand."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from desk.text.counting import plain_text, plain_words, words
from desk.text.list_items import begins_item

_FENCE = re.compile(r"\s{0,3}(?:`{3,}|~{3,})[^`]*")
_HEADING = re.compile(r"(#{1,6})(?!#)\s*(?=\S)")
_UNDERLINE = re.compile(r"(?:=+|-+)[ ]*")
_PIECE = re.compile(r"[^\s—]+")


class _Kind(Enum):
    """What a line belongs to."""

    TEXT = auto()
    CODE = auto()
    FENCE = auto()


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading.

    Attributes:
        level: 1 to 6.
        text: Without marks.
        line: Number of its line in the source, from 0.
    """

    level: int
    text: str
    line: int


def headings(source: str) -> list[Heading]:
    """Return the headings of Markdown ``source`` in their order; code has none."""
    lines = source.split("\n")
    return [
        heading
        for number, kind in enumerate(_kinds(lines))
        if kind is _Kind.TEXT and (heading := _heading(lines, number)) is not None
    ]


def word_position(source: str, number: int) -> int:
    """Return where a word of Markdown ``source`` begins, in Python's characters.

    Args:
        number: From 1, as ``counting.words`` counts; one beyond the last counts as the last.
    """
    lines = source.split("\n")
    start = last = before = 0
    for line, kind in zip(lines, _kinds(lines), strict=True):
        count = _words(line, kind)
        if count and before + count >= number:
            return start + _place_in(line, kind, max(1, number - before))
        if count:
            last = start + _place_in(line, kind, count)
        before += count
        start += len(line) + 1
    return last


def _kinds(lines: Sequence[str]) -> Iterator["_Kind"]:
    fence = ""
    for line in lines:
        mark = line.strip()[:3] if _FENCE.fullmatch(line) else ""
        if mark and (not fence or mark == fence):
            fence = "" if fence else mark
            yield _Kind.FENCE
        else:
            yield _Kind.CODE if fence else _Kind.TEXT


def _words(text: str, kind: "_Kind") -> int:
    if kind is _Kind.TEXT:
        return words(text)
    return plain_words(text) if kind is _Kind.CODE else 0


def _place_in(line: str, kind: "_Kind", number: int) -> int:
    """Return where a word of a line begins: the first piece with which there are so many."""
    pieces = [piece.span() for piece in _PIECE.finditer(line)]
    found = bisect_left(pieces, number, key=lambda span: _words(line[: span[1]], kind))
    return pieces[min(found, len(pieces) - 1)][0]


def _heading(lines: list[str], number: int) -> Heading | None:
    line = lines[number]
    if mark := _HEADING.match(line):
        return Heading(len(mark[1]), plain_text(line), number)
    is_first = number == 0 or not lines[number - 1].strip()
    follows = lines[number + 1] if number + 1 < len(lines) else ""
    if is_first and line.strip() and not begins_item(line) and _UNDERLINE.fullmatch(follows):
        return Heading(1 if follows[0] == "=" else 2, plain_text(line), number)
    return None
