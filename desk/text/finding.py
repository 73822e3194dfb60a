"""Finding and replacing in a text: letters, whole words, regular expressions.

Letters: a quotation mark or apostrophe of the keyboard finds the curly ones too, and a space those
that do not break, for the editor makes them of what is typed. A curly mark finds only itself.

Source: the ``regex`` module, which can stop a pattern that takes too long, as Python's cannot.
"""

from dataclasses import dataclass

import regex

from desk.errors import InputError

TIMEOUT_S = 1.0  # a whole story; honest patterns take milliseconds
MATCHES_MAX = 20_000

_TYPED = {  # what a key may have become, as a pattern
    "'": "['‘’\u201a\u201b\u02bc]",
    '"': '["“”\u201e\u201f]',
    " ": "[ \u00a0\u2007\u202f]",
}


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for.

    Attributes:
        text: As typed: letters, or a regular expression.
        is_case: Capitals and small letters differ.
        is_word: Only whole words.
        is_pattern: ``text`` is a regular expression.
    """

    text: str
    is_case: bool = False
    is_word: bool = False
    is_pattern: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A place where the text stands that is looked for; positions in characters."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Replacement:
    """What takes the place of a match."""

    match: Match
    text: str


def find(source: str, query: Query, within: Match | None = None) -> list[Match]:
    """Return the places of ``query`` in order, at most ``MATCHES_MAX``.

    Args:
        within: Look only there; None for the whole text.

    Raises:
        InputError: ``find.bad_pattern``, it is no regular expression; ``find.slow``, it takes too
            long.
    """
    return [Match(found.start(), found.end()) for found in _matches(source, query, within)]


def replacements(
    source: str, query: Query, template: str, within: Match | None = None
) -> list[Replacement]:
    r"""Return what would take the place of each match.

    Args:
        template: Put in as it is; of a regular expression ``\1`` and ``\g<name>`` are its groups.

    Raises:
        InputError: As ``find``; ``find.bad_template``, a group that the pattern has not.
    """
    try:
        return [
            Replacement(
                Match(found.start(), found.end()),
                found.expand(template) if query.is_pattern else template,
            )
            for found in _matches(source, query, within)
        ]
    except (regex.error, IndexError) as error:
        raise InputError("find.bad_template", text=template) from error


def _matches(source: str, query: Query, within: Match | None) -> list["regex.Match[str]"]:
    if not query.text:
        return []
    pattern = _compiled(query)
    start, end = (within.start, within.end) if within else (0, len(source))
    found = []
    try:
        for match in pattern.finditer(source, start, end, timeout=TIMEOUT_S, concurrent=True):
            if match.start() == match.end():
                continue  # a pattern like "x*" finds nothing everywhere
            found.append(match)
            if len(found) == MATCHES_MAX:
                break
    except TimeoutError as error:
        raise InputError("find.slow", text=query.text) from error
    return found


def _compiled(query: Query) -> "regex.Pattern[str]":
    text = query.text if query.is_pattern else "".join(map(_letter, query.text))
    if query.is_word:
        text = rf"(?<!\w)(?:{text})(?!\w)"
    flags = regex.VERSION0 | regex.MULTILINE | (0 if query.is_case else regex.IGNORECASE)
    try:
        return regex.compile(text, flags)
    except (regex.error, OverflowError, RecursionError, MemoryError) as error:
        raise InputError("find.bad_pattern", text=query.text, reason=str(error)) from error


def _letter(typed: str) -> str:
    """Return the pattern of one character of a query that is no regular expression."""
    return _TYPED.get(typed) or regex.escape(typed, special_only=True)
