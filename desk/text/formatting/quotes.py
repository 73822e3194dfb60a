"""Edits within a quotation, as if what is quoted stood alone."""

import re
from collections.abc import Callable

from desk.text.formatting.passage import Passage

_MARKS = re.compile(r"(?:>[ ]?)+")


def quoted_until(line: str) -> int:
    """Return where the marks of a quotation end that begin a line; 0 when there are none."""
    found = _MARKS.match(line)
    return found.end() if found else 0


def within_quote(passage: Passage, edit: Callable[[Passage], Passage | None]) -> Passage | None:
    """Change the quotation in which the whole selection is, its marks apart.

    Returns:
        None when it is in none, or when the edit does not apply.
    """
    lines = passage.lines
    own = lines[passage.first_line]
    head = own[: quoted_until(own)]
    first, last = passage.first_line, passage.last_line
    if not head or not all(_is_quoted(lines[number], head) for number in passage.chosen_lines):
        return None
    while first > 0 and _is_quoted(lines[first - 1], head):
        first -= 1
    while last + 1 < len(lines) and _is_quoted(lines[last + 1], head):
        last += 1
    inner = [line[len(head) :] for line in lines[first : last + 1]]
    start, end = (
        _place(inner, number - first, column - len(head))
        for number, column in map(passage.line_and_column, (passage.start, passage.end))
    )
    made = edit(Passage("\n".join(inner), start, end))
    if made is None:
        return None
    whole = _quoted(made, lines[:first], lines[last + 1 :], head)
    beyond = len("\n".join(lines[: last + 1]))
    if passage.end <= beyond:
        return whole
    rest = len(passage.text) - passage.end  # it ends at the beginning of the line that follows
    return Passage(whole.text, whole.start, len(whole.text) - rest)


def _quoted(made: Passage, before: list[str], after: list[str], head: str) -> Passage:
    """Return a passage with the marks of a quotation, between the lines around it."""
    ends = [made.line_and_column(place) for place in (made.start, made.end)]
    written = {number for number, _column in ends}
    quoted = [
        head + line if line.strip() or number in written else head.rstrip()
        for number, line in enumerate(made.lines)
    ]
    lines = [*before, *quoted, *after]
    is_chosen = made.start != made.end  # whole lines stay whole
    start, end = (
        _place(lines, len(before) + number, len(head) + column if column or not is_chosen else 0)
        for number, column in ends
    )
    return Passage("\n".join(lines), start, end)


def _place(lines: list[str], number: int, column: int) -> int:
    """Return where a column of a line is; the end of the last line when there is no such line."""
    if number >= len(lines):
        return len("\n".join(lines))
    return sum(len(line) + 1 for line in lines[:number]) + min(max(0, column), len(lines[number]))


def _is_quoted(line: str, head: str) -> bool:
    return line.startswith(head) or line == head.rstrip()
