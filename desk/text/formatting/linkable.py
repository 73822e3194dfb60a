"""What of a selection can be linked, so that the marks around and inside of it stay whole."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from desk.text.formatting.passage import Passage
from desk.text.formatting.pieces import parts_of, trimmed
from desk.text.formatting.spans import Span, spans

LINK = re.compile(
    r"(?<!!)\[(?P<words>(?:\\.|[^\[\]\\\n]){0,2000})\]"
    r"\((?P<address>(?:[^()\s]|\([^()\s]*\)){0,2000})(?P<title>[ ]+\"[^\"\n]*\")?\)"
)

_TOKEN = re.compile(
    r"(?P<apart>\[!\[[^\[\]\n]{0,2000}\]\([^()\n]{0,2000}\)\]\([^()\s]{0,2000}\)"
    r"|!\[[^\[\]\n]{0,2000}\]\([^()\n]{0,2000}\)|\[\^[^\[\]\s]{1,64}\])"
    rf"|(?P<link>{LINK.pattern})"
    r"|<(?P<bare>[A-Za-z]{2,10}:[^<>\s]{1,2000})>"
    r"|(?P<code>`+)"
    r"|(?P<escape>\\.)"
)
_BRACKET = re.compile(r"[\[\]]")

Range = tuple[int, int]


class Piece(NamedTuple):
    """A stretch of a text that becomes one link.

    Attributes:
        words: As they stand between the brackets of the link; links in them are taken away.
    """

    start: int
    end: int
    words: str


class _Token(NamedTuple):
    """Characters that belong together.

    Attributes:
        shown: What stays of it within a link; None when no link can hold it.
    """

    start: int
    end: int
    shown: str | None


def linkable(passage: Passage) -> Iterator[Piece]:
    """Yield what becomes a link each: lines without their beginnings, cells of tables.

    A piece that ends within a link, code or emphasis is made longer, for marks must not cross;
    pictures and the marks of footnotes stay beside the links.
    """
    for start, end in parts_of(passage):
        piece = trimmed(passage.text, max(start, passage.start), min(end, passage.end))
        if piece is None:
            continue
        part = passage.text[start:end]
        tokens, marked = list(_tokens(part)), spans(part)
        for from_, to in _apart(
            _widened((piece[0] - start, piece[1] - start), tokens, marked), tokens, marked
        ):
            if words := trimmed(part, from_, to):
                yield Piece(start + words[0], start + words[1], _shown(part, words, tokens))


def _tokens(part: str) -> Iterator[_Token]:
    at = 0
    while found := _TOKEN.search(part, at):
        start, at = found.span()
        if found["code"]:
            close = part.find(found["code"], at)
            at = close + len(found["code"]) if close >= 0 else at
            yield _Token(start, at, part[start:at])
        elif found["apart"]:
            yield _Token(start, at, None)
        else:
            yield _Token(start, at, found["words"] or found["bare"] or found[0])


def _widened(piece: Range, tokens: Iterable[_Token], marked: Iterable[Span]) -> Range:
    """Return a piece that ends within nothing that belongs together."""
    start, end = piece
    before = None
    while before != (start, end):
        before = (start, end)
        for token in tokens:
            if token.shown is not None and token.start < end and start < token.end:
                start, end = min(start, token.start), max(end, token.end)
        for span in marked:
            if _crosses(span, (start, end)):
                start, end = min(start, span.start), max(end, span.end)
    return start, end


def _apart(piece: Range, tokens: Iterable[_Token], marked: Iterable[Span]) -> list[Range]:
    """Return what is left of a piece between what no link can hold."""
    left_out = {(token.start, token.end) for token in tokens if token.shown is None}
    while True:
        ranges = list(_between(piece, sorted(left_out)))
        cut = [span for span in marked if any(_crosses(span, one) for one in ranges)]
        marks = {mark for span in cut for mark in _marks(span)}
        if marks <= left_out:
            return ranges
        left_out |= marks


def _between(piece: Range, left_out: Iterable[Range]) -> Iterator[Range]:
    at = piece[0]
    for start, end in left_out:
        if at < min(start, piece[1]):
            yield at, min(start, piece[1])
        at = max(at, end)
    if at < piece[1]:
        yield at, piece[1]


def _crosses(span: Span, piece: Range) -> bool:
    start, end = piece
    is_within = span.inner[0] <= start and end <= span.inner[1]
    is_around = start <= span.start and span.end <= end
    return span.start < end and start < span.end and not is_within and not is_around


def _marks(span: Span) -> tuple[Range, Range]:
    return (span.start, span.inner[0]), (span.inner[1], span.end)


def _shown(part: str, piece: Range, tokens: Iterable[_Token]) -> str:
    """Return the words of a piece for the brackets of a link."""
    at, shown = piece[0], ""
    for token in tokens:
        if token.shown is not None and at <= token.start and token.end <= piece[1]:
            shown += _plain(part[at : token.start]) + token.shown
            at = token.end
    return shown + _plain(part[at : piece[1]])


def _plain(words: str) -> str:
    return _BRACKET.sub(r"\\\g<0>", words.replace("\u2028", " "))
