"""Bold and italic: put on and taken off, in words, in parts of lines and over paragraphs."""

import re
from collections.abc import Iterable, Sequence
from enum import StrEnum

from desk.text.formatting.passage import Change, Passage, moved
from desk.text.formatting.pieces import line_range, pieces_of
from desk.text.formatting.spans import Span, spans

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


class Emphasis(StrEnum):
    """The marks that are put on both sides of words."""

    BOLD = "**"
    ITALIC = "*"


def toggle(passage: Passage, emphasis: Emphasis) -> Passage:
    """Put emphasis on what is chosen, or on the word with the cursor; take it off when it is there.

    Marks never stand beside white space, and each line of a selection gets its own: emphasis
    does not reach over the end of a paragraph.
    """
    if passage.start == passage.end:
        return _toggle_at_cursor(passage, emphasis)
    pieces = list(pieces_of(passage))
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


def _toggle_at_cursor(passage: Passage, emphasis: Emphasis) -> Passage:
    at, text, mark = passage.start, passage.text, emphasis.value
    start, end = line_range(text, at)
    found = _spans_in(text, start, end)
    place = _over_the_end(text, at, emphasis, found)
    if place is not None:
        return passage.with_changes([], place, place)
    around = [span for span in _of_size(found, emphasis) if span.start < at < span.end]
    if around:
        span = max(around, key=lambda one: one.start)
        changes = _marks(span)
        place = moved(min(max(at, span.inner[0]), span.inner[1]), changes, is_after=True)
        return passage.with_changes(changes, place, place)
    if _is_empty_pair(text, at, emphasis):
        place = at - len(mark)
        return passage.with_changes([Change(place, at + len(mark), "")], place, place)
    ending = _end_before_space(text, at, emphasis)
    if ending is not None:
        return passage.with_changes([ending], ending.end, ending.end)
    for word in _WORD.finditer(text, start, end):
        if word.start() < at < word.end():
            changes = [
                Change(word.start(), word.start(), mark),
                Change(word.end(), word.end(), mark),
            ]
            return passage.with_changes(changes, at + len(mark), at + len(mark))
    return passage.with_changes([Change(at, at, mark + mark)], at + len(mark), at + len(mark))


def _over_the_end(text: str, at: int, emphasis: Emphasis, found: Sequence[Span]) -> int | None:
    """Return where a cursor at the end of emphasis goes on outside of it, or back inside.

    None where it is not at the end of words with that emphasis.
    """
    size = len(emphasis.value)
    closing = _shared_end(text, at, found)
    if closing is not None:
        return closing - ((closing - at) ^ size)
    closes = {span.inner[1]: span.end for span in found}
    for span in _of_size(found, emphasis):
        if not text[slice(*span.inner)].strip():
            continue
        if at == span.end:
            return span.inner[1]
        place = at
        while place < span.inner[1] and place in closes:  # what closes within it, closes first
            place = closes[place]
        if span.start < at and span.inner[1] <= place < span.end:
            return span.end
    return None


def _shared_end(text: str, at: int, found: Sequence[Span]) -> int | None:
    """Return where three marks end that close bold and italic words, with the cursor at them.

    They may close in either order: what is still open is as much as there are marks to come.
    """
    outer = {span.inner: span for span in found}
    for span in found:
        both = outer.get((span.start, span.end))
        if both is None:
            continue
        is_twin = span.size != both.size and text[span.start] == text[both.start]
        if is_twin and span.inner[1] <= at <= both.end and text[slice(*span.inner)].strip():
            return both.end
    return None


def _is_empty_pair(text: str, at: int, emphasis: Emphasis) -> bool:
    """Tell whether a place has as many marks before it as after it, those of emphasis among them.

    Three are both bold and italic.
    """
    kind, size = emphasis.value[0], len(emphasis.value)
    before = at - len(text[:at].rstrip(kind))
    after = len(text) - at - len(text[at:].lstrip(kind))
    return before == after and before <= 3 and before & size != 0


def _end_before_space(text: str, at: int, emphasis: Emphasis) -> Change | None:
    """Return what closes emphasis after the last word, where spaces were typed before the mark."""
    mark = emphasis.value
    start, end = line_range(text, at)
    words = text[start:at].rstrip(" \t")
    after, run = at + len(mark), len(text) - at - len(text[at:].lstrip(mark[0]))
    is_mark = run in {len(mark), 3} and not text[after : after + 1].isalnum()
    if start + len(words) == at or not is_mark:
        return None
    closed = mark + text[start + len(words) : at]
    before, made = spans(text[start:end]), spans(words + closed + text[after:end])
    is_closed = len(_of_size(made, emphasis)) > len(_of_size(before, emphasis))
    return Change(start + len(words), after, closed) if is_closed else None


def _spans_beside(text: str, pieces: Iterable[tuple[int, int]]) -> list[list[Span]]:
    """Return the emphasis in the line of each piece; each line is read once."""
    known: dict[int, list[Span]] = {}
    found = []
    for start, _end in pieces:
        line = line_range(text, start)
        if line[0] not in known:
            known[line[0]] = _spans_in(text, *line)
        found.append(known[line[0]])
    return found


def _around(piece: tuple[int, int], found: Sequence[Span]) -> Span | None:
    """Return the emphasis in which a piece lies."""
    for span in found:
        inner = span.inner
        if span.start <= piece[0] and piece[1] <= span.end and piece[0] < inner[1] > inner[0]:
            return span
    return None


def _is_on(line: Passage, emphasis: Emphasis, found: Sequence[Span]) -> bool:
    own = _of_size(found, emphasis)
    if line.start != line.end:
        pieces = list(pieces_of(line))
        return bool(pieces) and all(_around(piece, own) for piece in pieces)
    return _is_on_at(line.text, line.start, emphasis, found)


def _is_on_at(text: str, at: int, emphasis: Emphasis, found: Sequence[Span]) -> bool:
    closing = _shared_end(text, at, found)
    if closing is not None:
        return (closing - at) & len(emphasis.value) != 0
    is_within = any(span.start < at < span.end for span in _of_size(found, emphasis))
    is_pair = _is_empty_pair(text, at, emphasis)
    return is_within or is_pair or _end_before_space(text, at, emphasis) is not None


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


def _put_on(piece: tuple[int, int], emphasis: Emphasis, found: Sequence[Span]) -> list[Change]:
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
