"""Abbreviations of the house that become words while one types."""

from collections.abc import Mapping

from desk.text.typography import Replacement

ENDS = frozenset(" .,;:!?)]}\"'”’…-–—/\u00a0")
LONGEST = 64  # characters of an abbreviation

_INSIDE = frozenset("`/@#:.\\[^*_")


def expansion(before: str, expansions: Mapping[str, str]) -> Replacement | None:
    """Return what the abbreviation right before the cursor becomes.

    It is taken as it is written, capitals included: so ``KPK`` can stay what ``kpk`` expands to.

    Args:
        before: The line up to the cursor.
        expansions: Abbreviation to text.
    """
    start = len(before)
    earliest = max(0, start - LONGEST)
    while start > earliest and not _parts(before[start - 1]):
        start -= 1
    short = before[start:]
    text = expansions.get(short, "") if short else ""
    if not text or text == short or (start and before[start - 1] in _INSIDE):
        return None
    return Replacement(len(short), text)


def _parts(letter: str) -> bool:
    """Tell whether a character cannot be in an abbreviation."""
    return not (letter.isalnum() or letter in "&_+")
