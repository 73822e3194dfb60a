"""What changed between two texts."""

import re
from collections.abc import Callable
from difflib import SequenceMatcher

from desk.text.delta import Delta, utf16_length

MOST_DELTAS = 16  # more are told as one
MOST_WORDS = 400  # to compare one by one, which takes time that grows with their square
MOST_LINES = 5_000
_WORD = re.compile(r"\S+\s*|\s+")


def text_delta(old: str, new: str) -> Delta | None:
    """Return the one smallest change between two texts; None when they are equal."""
    if old == new:
        return None
    start = _common_length(old, new)
    end = _common_length(old[start:][::-1], new[start:][::-1])
    return Delta(
        utf16_length(old[:start]), old[start : len(old) - end], new[start : len(new) - end]
    )


def text_deltas(old: str, new: str) -> list[Delta]:
    """Return the changes between two texts in the order to make them: last first.

    They are as small as words, or as lines when there are many.
    """
    whole = text_delta(old, new)
    if whole is None:
        return []
    lines = _pieces(whole, _lines, MOST_LINES)
    words = [finer for line in lines for finer in _pieces(line, _WORD.findall, MOST_WORDS)]
    for found in (words, lines):
        if 1 < len(found) <= MOST_DELTAS:
            return [_trimmed(delta) for delta in reversed(found)]
    return [whole]


def line_deltas(whole: Delta) -> list[Delta]:
    """Tell a change line by line when it has as many lines as before, last first."""
    old, new = whole.removed.split("\n"), whole.inserted.split("\n")
    if len(old) != len(new) or len(old) == 1:
        return [whole]
    found: list[Delta] = []
    position = whole.position
    for before, after in zip(old, new, strict=True):
        delta = text_delta(before, after)
        if delta is not None:
            found.append(delta._replace(position=position + delta.position))
        position += utf16_length(before) + 1
    return found[::-1]


def _pieces(whole: Delta, split: Callable[[str], list[str]], most: int) -> list[Delta]:
    """Return a change as smaller ones, first first, all in the places of the text before."""
    old, new = split(whole.removed), split(whole.inserted)
    if not old or not new or len(old) + len(new) > most:
        return [whole]
    starts = [whole.position]
    for piece in old:
        starts.append(starts[-1] + utf16_length(piece))
    return [
        Delta(starts[first], "".join(old[first:last]), "".join(new[low:high]))
        for tag, first, last, low, high in SequenceMatcher(None, old, new).get_opcodes()
        if tag != "equal"
    ]


def _trimmed(delta: Delta) -> Delta:
    finer = text_delta(delta.removed, delta.inserted)
    return finer._replace(position=delta.position + finer.position) if finer else delta


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _common_length(first: str, second: str) -> int:
    """Return how many characters two texts have in common at their beginning.

    Halving compares slices at the speed of the machine; long texts are typed into, too.
    """
    low, high = 0, min(len(first), len(second))
    while low < high:
        middle = (low + high + 1) // 2
        if first[low:middle] == second[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
