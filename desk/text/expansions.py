"""Abbreviations of the house that become words while one types."""

from collections.abc import Mapping

from desk.model.publication import LONGEST_ABBREVIATION, is_abbreviation
from desk.text.typography import REACH, Replacement, is_literal

ENDS = frozenset(" .,;:!?)]}\"'”’…-–—/\u00a0")

_INSIDE = frozenset("`/@#:.\\[^*_")


def expansion(before: str, expansions: Mapping[str, str]) -> Replacement | None:
    """Return what the abbreviation right before the cursor becomes.

    It is taken as it is written, capitals included: so ``KPK`` can stay what ``kpk`` expands to.

    Args:
        before: The line up to the cursor.
        expansions: Abbreviation to text.
    """
    start = len(before)
    earliest = max(0, start - LONGEST_ABBREVIATION)
    while start > earliest and is_abbreviation(before[start - 1]):
        start -= 1
    short = before[start:]
    text = expansions.get(short, "") if short else ""
    if not text or text == short or (start and before[start - 1] in _INSIDE):
        return None
    return None if is_literal(before[-REACH:]) else Replacement(len(short), text)
