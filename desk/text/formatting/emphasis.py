"""Bold and italic: put on and taken off, in words, in parts of lines and over paragraphs."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from desk.text.formatting.passage import Change, Passage, moved
from desk.text.formatting.tables import cell_ranges, is_delimiter, is_row

LONGEST = 20_000  # characters of a line in which marks are looked for

_RUN = re.compile(r"([\\`*_])\1*")
_HEAD = re.compile(r"\s*(?:>[ ]?)*\s*(?:#{1,6}[ ]+|(?:[-*+]|\d+\.)[ ]+)?")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class Emphasis(StrEnum):
    """The marks that are put on both sides of words."""

    BOLD = "**"
    ITALIC = "*"


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


def toggle(passage: Passage, emphasis: Emphasis) -> Passage:
    """Put emphasis on what is chosen, or on the word with the cursor; take it off when it is there.

    Marks never stand beside white space, and each line of a selection gets its own: emphasis
    does not reach over the end of a paragraph.
    """
    if passage.start == passage.end:
        return _toggle_at_cursor(passage, emphasis)
    pieces = list(_pieces(passage))
    if not pieces:
        return passage
    near = _spans_beside(passage.text, pieces)
    wholes = [
        _around(piece, _of_size(found, emphasis)) for piece, found in zip(pieces, near, strict=True)
    ]
    changes: list[Change] = []
    for piece, span, found in zip(pieces, wholes, near, strict=True):
        if span is None:
            changes += _put_on(piece, emphasis, found)
        elif all(wholes):
            changes += _taken_off(passage.text, piece, span)
    first, last = pieces[0][0], pieces[-1][1]
    if not all(wholes):
        first = min(first, *(change.start for change in changes))
        last = max(last, *(change.end for change in changes))
    start = moved(first, changes, is_after=True)
    end = moved(last, changes, is_after=False)
    return passage.with_changes(changes, start, max(start, end))


def emphases(line: Passage) -> frozenset[Emphasis]:
    """Return what ``toggle`` would take off in one line."""
    found = spans(line.text)
    return frozenset(emphasis for emphasis in Emphasis if _is_on(line, emphasis, found))


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


def _toggle_at_cursor(passage: Passage, emphasis: Emphasis) -> Passage:
    at, text, mark = passage.start, passage.text, emphasis.value
    start, end = _line_range(text, at)
    own = _of_size(_spans_in(text, start, end), emphasis)
    around = [span for span in own if span.start < at < span.end]
    if around:
        span = max(around, key=lambda one: one.start)
        changes = _marks(span)
        place = moved(min(max(at, span.inner[0]), span.inner[1]), changes, is_after=True)
        return passage.with_changes(changes, place, place)
    pair = (at - len(mark), at + len(mark))
    if pair[0] >= start and _is_empty_pair(text, at, emphasis):
        return passage.with_changes([Change(*pair, "")], pair[0], pair[0])
    for word in _WORD.finditer(text, start, end):
        if word.start() < at < word.end():
            changes = [
                Change(word.start(), word.start(), mark),
                Change(word.end(), word.end(), mark),
            ]
            return passage.with_changes(changes, at + len(mark), at + len(mark))
    return passage.with_changes([Change(at, at, mark + mark)], at + len(mark), at + len(mark))


def _is_empty_pair(text: str, at: int, emphasis: Emphasis) -> bool:
    """Tell whether an empty pair of marks around a place is all there is of them."""
    mark = emphasis.value
    start, end = at - len(mark), at + len(mark)
    is_pair = text[start:end] == mark + mark
    return is_pair and text[start - 1 : start] != mark[0] and text[end : end + 1] != mark[0]


def _pieces(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the parts of the selection that get marks of their own."""
    for start, end in _parts(passage):
        from_, to = max(start, passage.start), min(end, passage.end)
        words = passage.text[from_:to]
        if words.strip():
            yield from_ + len(words) - len(words.lstrip()), from_ + len(words.rstrip())


def _parts(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the lines of the selection without their beginnings, tables cell by cell."""
    at, chosen = 0, passage.chosen_lines
    for number, line in enumerate(passage.lines):
        if number in chosen:
            if not is_row(line):
                yield at + _head_length(line), at + len(line)
            elif not is_delimiter(line):
                yield from ((at + start, at + end) for start, end in cell_ranges(line))
        at += len(line) + 1


def _head_length(line: str) -> int:
    found = _HEAD.match(line)
    return found.end() if found else 0


def _spans_beside(text: str, pieces: Iterable[tuple[int, int]]) -> list[list[Span]]:
    """Return the emphasis in the line of each piece; each line is read once."""
    known: dict[int, list[Span]] = {}
    found = []
    for start, _end in pieces:
        line = _line_range(text, start)
        if line[0] not in known:
            known[line[0]] = _spans_in(text, *line)
        found.append(known[line[0]])
    return found


def _around(piece: tuple[int, int], found: Iterable[Span]) -> Span | None:
    """Return the emphasis in which a piece lies."""
    for span in found:
        inner = span.inner
        if span.start <= piece[0] and piece[1] <= span.end and piece[0] < inner[1] > inner[0]:
            return span
    return None


def _is_on(line: Passage, emphasis: Emphasis, found: Iterable[Span]) -> bool:
    own = _of_size(found, emphasis)
    if line.start != line.end:
        pieces = list(_pieces(line))
        return bool(pieces) and all(_around(piece, own) for piece in pieces)
    at = line.start
    is_within = any(span.start < at < span.end for span in own)
    return is_within or (at >= len(emphasis.value) and _is_empty_pair(line.text, at, emphasis))


def _of_size(found: Iterable[Span], emphasis: Emphasis) -> list[Span]:
    size = len(emphasis.value)
    return [span for span in found if span.size == size]


def _spans_in(text: str, start: int, end: int) -> list[Span]:
    found = spans(text[start:end])
    return [Span(span.size, start + span.start, start + span.end) for span in found]


def _marks(span: Span) -> list[Change]:
    return [Change(span.start, span.inner[0], ""), Change(span.inner[1], span.end, "")]


def _taken_off(text: str, piece: tuple[int, int], span: Span) -> list[Change]:
    """Return what takes emphasis off a piece; the words beside it in the span keep theirs."""
    inner = span.inner
    mark = text[span.start : inner[0]]
    start, end = max(piece[0], inner[0]), min(piece[1], inner[1])
    before, after = text[inner[0] : start], text[end : inner[1]]
    changes = []
    if before.strip():
        place = inner[0] + len(before.rstrip())
        changes.append(Change(place, place, mark))
    else:
        changes.append(Change(span.start, inner[0], ""))
    if after.strip():
        place = end + len(after) - len(after.lstrip())
        changes.append(Change(place, place, mark))
    else:
        changes.append(Change(inner[1], span.end, ""))
    return changes


def _put_on(piece: tuple[int, int], emphasis: Emphasis, found: Iterable[Span]) -> list[Change]:
    """Return what marks a piece; marks of the same kind that it touches become one.

    A piece that ends within other emphasis is made longer, for marks must not cross.
    """
    start, end = piece
    for span in found:
        is_within = span.inner[0] <= start and end <= span.inner[1]
        if span.start < end and start < span.end and not is_within:
            start, end = min(start, span.start), max(end, span.end)
    inside = [span for span in _of_size(found, emphasis) if span.start < end > start < span.end]
    changes = [change for span in inside for change in _marks(span)]
    return [Change(start, start, emphasis.value), *changes, Change(end, end, emphasis.value)]


def _line_range(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text)
