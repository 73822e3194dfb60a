"""What Markdown's marks mean on one line, for the eye only: nothing is rendered.

Follows what Python-Markdown makes of a line as far as a line can tell. Every pattern takes time in
proportion to the line, whatever stands in it.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

PLAIN = -1  # the state of a line outside a fence; what QSyntaxHighlighter begins with

_FENCE = re.compile(r"(`{3,}|~{3,}) *[^`~\n]*$")
_HEADING = re.compile(r"(#{1,6})(?=[^#]|$)")
_HEADING_END = re.compile(r"[ \t]*#+[ \t]*$")
_UNDERLINE = re.compile(r"(?:=+|-+)[ \t]*$")
_RULE = re.compile(r" {0,3}([-_*])(?: *+\1){2,}+ *$")
_QUOTE = re.compile(r"(?: {0,3}> ?)+")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}\.)[ \t]+")
_DEFINITION = re.compile(r" {0,3}(?:\[\^[^\]]{1,100}\]|\*\[[^\]]{1,100}\]):")
_REFERENCE = re.compile(r" {0,3}\[[^\]^][^\]]{0,100}\]:[ \t]*\S")
_ROW = re.compile(r"[ \t]*\||.* \| |[ \t]*:?-+:?[ \t]*\|")
_ROW_RULE = re.compile(r"[ \t|:-]+$")
_EMBED = re.compile(r"[ \t]*https://[^\s<>\"'`\\]{1,2000}[ \t]*$")
_FAINT_LINES = (_RULE, _UNDERLINE, _EMBED, _REFERENCE)
_SPECIAL = re.compile(r"[*_`\[\]<\\:|]")
_TOKEN = re.compile(
    r"(?P<escape>\\[\\`*_{}\[\]()>#+\-.!|])"
    r"|(?P<code>`+)"
    r"|(?P<open>!?\[)"
    r"|(?P<close>\])"
    r"|(?P<address><?https?://[^\s<>]{1,2000}>?)"
    r"|(?P<run>\*+|_+)"
    r"|(?P<pipe>\|)"
)
_REST_OF_LINK = re.compile(
    r"([^\[\]]{0,1000})(\]\([^()]{0,2000}(?:\([^()]{0,1000}\)[^()]{0,1000})?\)|\]\[[^\[\]]{0,200}\])"
)
_NOTE = re.compile(r"\[\^[^\[\]]{1,100}\]")


class Mark:
    """How a stretch of a line looks: bits that add up; ``IntFlag`` would take most of the time."""

    FAINT: Final = 1
    BOLD: Final = 2
    ITALIC: Final = 4
    CODE: Final = 8
    HEADING: Final = 16
    QUOTE: Final = 32
    LINK: Final = 64
    BLOCK: Final = 128  # code that has its lines for itself


class Span(NamedTuple):
    """A stretch of a line, in code points, and how it looks."""

    start: int
    end: int
    mark: int


def next_state(line: str, state: int) -> int:
    """Return the state after a line: ``PLAIN``, or which fence is open."""
    if not line.startswith(("```", "~~~")):
        return state
    fence = _FENCE.match(line)
    if state == PLAIN:
        return _fence_state(fence[1]) if fence else PLAIN
    is_end = fence is not None and line.rstrip(" ") == fence[1] and _fence_state(fence[1]) == state
    return PLAIN if is_end else state


def spans(line: str, state: int) -> list[Span]:
    """Return how a line that begins in ``state`` looks, in stretches that do not overlap."""
    if state != PLAIN:
        is_end = next_state(line, state) == PLAIN
        return [Span(0, len(line), Mark.CODE | Mark.BLOCK | (Mark.FAINT if is_end else 0))]
    if next_state(line, state) != PLAIN:
        return [Span(0, len(line), Mark.CODE | Mark.BLOCK | Mark.FAINT)]
    return _parted([span for span in _line(line) if span.start < span.end])


def _fence_state(fence: str) -> int:
    return 2 * min(len(fence), 1000) + (fence[0] == "~")


def _line(line: str) -> Iterator[Span]:
    whole = len(line)
    if any(pattern.match(line) for pattern in _FAINT_LINES):
        yield Span(0, whole, Mark.FAINT)
    elif heading := _HEADING.match(line):
        yield Span(0, whole, Mark.HEADING | Mark.BOLD)
        yield Span(0, heading.end(), Mark.FAINT)
        if ending := _HEADING_END.search(line, heading.end()):
            yield Span(ending.start(), whole, Mark.FAINT)
        yield from _Inline(line).read(heading.end())
    else:
        yield from _paragraph(line)


def _paragraph(line: str) -> Iterator[Span]:
    start = 0
    if quote := _QUOTE.match(line):
        start = quote.end()
        yield Span(0, start, Mark.FAINT)
        yield Span(start, len(line), Mark.QUOTE)
    for pattern in (_DEFINITION, _ITEM):
        if found := pattern.match(line, start):
            yield Span(found.start(), found.end(), Mark.FAINT)
            start = found.end()
            break
    is_row = "|" in line and _ROW.match(line) is not None
    if is_row:
        faint = Mark.FAINT if _ROW_RULE.match(line) else 0
        yield Span(0, len(line), Mark.CODE | Mark.BLOCK | faint)
    if _SPECIAL.search(line, start):
        yield from _Inline(line, is_row=is_row).read(start)


class _Inline:
    """Reads the marks within a line."""

    def __init__(self, line: str, *, is_row: bool = False) -> None:
        self._line = line
        self._is_row = is_row
        self._place = 0
        self._found: list[Span] = []
        self._ends: dict[int, int] = {}  # where the text of a link ends, and the link
        self._ticks = _Ticks(line)
        self._emphasis = _Emphasis(line)
        self._takers = {
            "escape": self._take_escape,
            "code": self._take_code,
            "open": self._take_open,
            "close": self._take_close,
            "address": self._take_address,
            "run": self._take_run,
            "pipe": self._take_pipe,
        }

    def read(self, start: int) -> list[Span]:
        """Return what is marked from ``start`` on; spans may overlap."""
        self._place = start
        while token := _TOKEN.search(self._line, self._place):
            at, self._place = token.span()
            self._takers[token.lastgroup or ""](at, self._place)
        return self._found

    def _mark(self, start: int, end: int, mark: int) -> None:
        self._found.append(Span(start, end, mark))

    def _take_escape(self, at: int, _end: int) -> None:
        self._mark(at, at + 1, Mark.FAINT)

    def _take_code(self, at: int, end: int) -> None:
        length = end - at
        if closed := self._ticks.closing(at, end):
            self._mark(at, closed, Mark.CODE)
            self._mark(at, end, Mark.FAINT)
            self._mark(closed - length, closed, Mark.FAINT)
            self._place = closed

    def _take_open(self, at: int, end: int) -> None:
        if note := _NOTE.match(self._line, at):
            self._mark(at, note.end(), Mark.FAINT)
            self._place = note.end()
        elif rest := _REST_OF_LINK.match(self._line, end):
            self._mark(at, end, Mark.FAINT)
            if end - at == 1:  # the caption of a photo is no link
                self._mark(*rest.span(1), Mark.LINK)
            self._mark(*rest.span(2), Mark.FAINT)
            self._ends[rest.start(2)] = rest.end(2)

    def _take_close(self, at: int, end: int) -> None:
        self._place = self._ends.get(at, end)

    def _take_address(self, at: int, end: int) -> None:
        self._mark(at, end, Mark.FAINT)

    def _take_run(self, at: int, end: int) -> None:
        self._found.extend(self._emphasis.take(at, end))

    def _take_pipe(self, at: int, end: int) -> None:
        if self._is_row:
            self._mark(at, end, Mark.FAINT)


class _Ticks:
    """Finds the run of backticks that closes a piece of code."""

    def __init__(self, line: str) -> None:
        self._line = line
        self._runs: dict[int, list[int]] | None = None  # from length to places, the last first

    def closing(self, at: int, end: int) -> int:
        """Return where the code that a run opens ends; 0 when it never does."""
        if self._runs is None:
            self._runs = {}
            for run in reversed(list(re.finditer("`+", self._line))):
                self._runs.setdefault(run.end() - run.start(), []).append(run.start())
        places = self._runs.get(end - at, [])
        while places and places[-1] < end:
            places.pop()
        return places[-1] + end - at if places else 0


class _Emphasis:
    """Pairs asterisks and underscores."""

    def __init__(self, line: str) -> None:
        self._line = line
        self._open: dict[str, list[tuple[int, int]]] = {"*": [], "_": []}

    def take(self, start: int, end: int) -> Iterator[Span]:
        """Take a run of marks; yield what it closes."""
        before = self._line[start - 1 : start] or " "
        after = self._line[end : end + 1] or " "
        kind = self._line[start]
        inside_word = kind == "_" and before.isalnum() and after.isalnum()
        waiting = self._open[kind]
        if not before.isspace() and not inside_word:
            while start < end and waiting:
                first, last = waiting.pop()
                used = 2 if min(last - first, end - start) >= 2 else 1
                mark = Mark.BOLD if used == 2 else Mark.ITALIC
                yield Span(last - used, start + used, mark)
                yield Span(last - used, last, Mark.FAINT)
                yield Span(start, start + used, Mark.FAINT)
                start += used
                if last - used > first:
                    waiting.append((first, last - used))
        if start < end and not after.isspace() and not inside_word:
            waiting.append((start, end))


def _parted(found: list[Span]) -> list[Span]:
    """Return overlapping spans as stretches that do not overlap."""
    edges = [(start, 1, mark) for start, _end, mark in found]
    edges += [(end, -1, mark) for _start, end, mark in found]
    edges.sort()
    counts: dict[int, int] = {}  # how many spans of a mark are open
    parts: list[Span] = []
    last = now = 0
    for place, step, mark in edges:
        if place > last and now:
            parts.append(Span(last, place, now))
        last = place
        counts[mark] = counts.get(mark, 0) + step
        now = 0
        for open_mark, count in counts.items():
            if count:
                now |= open_mark
    return parts
