"""The smallest edit that turns one text into another, in the units that Qt counts in."""

from typing import NamedTuple

from desk.text.delta import utf16_length
from desk.text.text_deltas import text_delta

__all__ = ["TextChange", "text_change", "utf16_length"]


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
