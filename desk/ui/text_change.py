"""The smallest edit that turns one text into another, in the units that Qt counts in."""

from typing import NamedTuple

from desk.text.delta import Delta, utf16_length

__all__ = ["TextChange", "text_change", "text_delta", "utf16_length"]


class TextChange(NamedTuple):
    """Replace ``removed`` UTF-16 units at ``position`` by ``inserted``.

    ``QTextCursor`` counts UTF-16 code units, Python counts code points.
    """

    position: int
    removed: int
    inserted: str


def text_change(old: str, new: str) -> TextChange | None:
    """Return the edit between two texts; None when they are equal."""
    delta = text_delta(old, new)
    return delta and TextChange(delta.position, utf16_length(delta.removed), delta.inserted)


def text_delta(old: str, new: str) -> Delta | None:
    """Return the edit between two texts with what it removes; None when they are equal."""
    if old == new:
        return None
    start = _common_length(old, new)
    end = _common_length(old[start:][::-1], new[start:][::-1])
    return Delta(
        utf16_length(old[:start]), old[start : len(old) - end], new[start : len(new) - end]
    )


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
