"""Typographic marks while typing: quotation marks by language, dashes, the ellipsis.

Works on the characters before the cursor only, for it runs at every such key.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import NamedTuple

KEYS = frozenset("\"'-.")
REACH = 2_000  # characters before the cursor that are looked at

_OPENING = frozenset("([{<-–—/“‘*_|")  # and every blank
_DASHES = ("-", "–", "—")
_APOSTROPHE = re.compile(r"(?<=\w)’(?=\w)")
# Of the last word before the cursor, and of a line that defines a link.
_ADDRESS = re.compile(r"https?://|www\.|mailto:|\]\([^)]*$|<\w+:[^>]*$", re.IGNORECASE)
_DEFINED = re.compile(r"[ ]{0,3}\[[^\]^][^\]]*\]:\s*\S*")
_RULE = re.compile(r"[\s|:*_-]*")


class Quotes(NamedTuple):
    """Quotation marks of a language: outer, inner, and the apostrophe."""

    open: str
    close: str
    inner_open: str
    inner_close: str
    apostrophe: str = "’"


_CURLY = Quotes("“", "”", "‘", "’")
_QUOTES: Mapping[str, Quotes] = {"id": _CURLY, "en": _CURLY}


@dataclass(frozen=True, slots=True)
class Replacement:
    """What stands in for the last characters before the cursor.

    Attributes:
        removed: How many of them go.
        text: What comes instead.
    """

    removed: int
    text: str


def replacement(before: str, typed: str, language: str) -> Replacement | None:
    """Return what a key of ``KEYS`` becomes.

    Args:
        before: The line up to the cursor, without what is typed.
        typed: One character.
        language: Of the story; in one that is not known quotation marks stay as they are typed.

    Returns:
        None when the character stays, for example in code, in addresses and in comments.
    """
    before = before[-REACH:]
    if typed not in KEYS or is_literal(before):
        return None
    if typed == "-":
        return _dash(before)
    if typed == ".":
        is_third = before.endswith("..") and not before.endswith("...")
        return Replacement(3, "…") if is_third else None
    quotes = _QUOTES.get(language.partition("-")[0].lower())
    return Replacement(1, _quote(before, typed, quotes)) if quotes else None


def _quote(before: str, typed: str, quotes: Quotes) -> str:
    is_double = typed == '"'
    opening = quotes.open if is_double else quotes.inner_open
    closing = quotes.close if is_double else quotes.inner_close
    rest = before.rstrip("*_")  # marks of emphasis may stand between
    if before.endswith(opening):
        return closing
    if rest.endswith(_DASHES):
        return closing if _is_open(rest, opening, closing) else opening
    return opening if not rest or rest[-1].isspace() or rest[-1] in _OPENING else closing


def _is_open(before: str, opening: str, closing: str) -> bool:
    """Tell whether a quotation was begun and not ended; an apostrophe ends none."""
    marks = _APOSTROPHE.sub("", before)
    return marks.count(opening) > marks.count(closing)


def _dash(before: str) -> Replacement | None:
    if _RULE.fullmatch(before) or before.endswith("<!-"):  # a rule, a table's, a list, a comment
        return None
    if before.endswith("–"):
        return Replacement(2, "—")
    is_second = before.endswith("-") and not before.endswith("--")
    return Replacement(2, "–") if is_second else None


def is_literal(before: str) -> bool:
    """Tell whether nothing becomes typographic: in code, in an address, in a comment of HTML.

    Args:
        before: The line up to the cursor.
    """
    word = "" if not before or before[-1].isspace() else before.rsplit(maxsplit=1)[-1]
    if _ADDRESS.search(word) or _DEFINED.fullmatch(before):
        return True
    return _is_comment(before) or _is_code(before)


def _is_comment(before: str) -> bool:
    """Tell whether a comment of HTML is open."""
    return before.rfind("<!--") > before.rfind("-->")


def _is_code(before: str) -> bool:
    """Tell whether an inline code is open."""
    open_ = ""
    for found in re.finditer(r"`+", before):
        if not open_:
            open_ = found[0]
        elif found[0] == open_:
            open_ = ""
    return bool(open_)
