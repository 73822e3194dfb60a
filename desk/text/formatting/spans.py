"""Where a line is bold or italic, as Markdown reads it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

LONGEST = 20_000  # characters of a line in which marks are looked for

_RUN = re.compile(r"([\\`*_])\1*")


@dataclass(frozen=True, slots=True)
class Span:
    """Words between marks, in characters of a line.

    Attributes:
        size: How many characters each mark has: one is italic, two are bold.
        start: Where the first mark begins.
        end: Where the second mark ends.
    """

    size: int
    start: int
    end: int

    @property
    def inner(self) -> tuple[int, int]:
        """Where the words between the marks begin and end."""
        return self.start + self.size, self.end - self.size


@dataclass(slots=True)
class _Opener:
    character: str
    end: int
    size: int


def spans(line: str) -> list[Span]:
    """Return what is bold or italic in a line, as Markdown reads it."""
    found: list[Span] = []
    open_: list[_Opener] = []
    waiting = {"*": 0, "_": 0}  # how many of each are open
    for start, end in _runs(line[:LONGEST]):
        character, size = line[start], end - start
        opens, closes = _sides(line, start, end)
        at = start
        while closes and size and waiting[character]:
            while open_[-1].character != character:
                waiting[open_.pop().character] -= 1
            opener = open_[-1]
            taken = 2 if min(opener.size, size) > 1 else 1
            found.append(Span(taken, opener.end - taken, at + taken))
            opener.end, opener.size = opener.end - taken, opener.size - taken
            at, size = at + taken, size - taken
            if not opener.size:
                open_.pop()
                waiting[character] -= 1
        if opens and size:
            open_.append(_Opener(character, end, size))
            waiting[character] += 1
    return found


def _runs(line: str) -> Iterator[tuple[int, int]]:
    """Yield where marks stand that are neither escaped nor in code."""
    at = 0
    while found := _RUN.search(line, at):
        start, at = found.span()
        if found[1] == "\\":
            at += (at - start) % 2  # the last of an odd number escapes what follows
        elif found[1] == "`":
            close = line.find(found[0], at)
            at = close + at - start if close >= 0 else at
        else:
            yield start, at


def _sides(line: str, start: int, end: int) -> tuple[bool, bool]:
    """Tell whether a mark may open and whether it may close."""
    before = line[start - 1] if start else " "
    after = line[end] if end < len(line) else " "
    opens, closes = not after.isspace(), not before.isspace()
    if line[start] == "_":  # in a word it is a letter
        opens, closes = opens and not before.isalnum(), closes and not after.isalnum()
    return opens, closes
