"""What of a selection gets marks of its own: lines without their beginnings, cells of tables."""

import re
from collections.abc import Iterator

from desk.text.formatting.fences import fenced
from desk.text.formatting.passage import Passage
from desk.text.formatting.tables import cell_ranges, is_delimiter, is_row

_HEAD = re.compile(
    r"\s*(?:>[ ]?)*\s*(?:#{1,6}[ ]+|(?:[-*+]|\d+\.)[ ]+|\[\^[^\]\s]{1,64}\][ ]?:[ ]*)?"
)
_NO_WORDS = re.compile(r" {0,3}(?:([-*_])(?: *\1){2,} *$|\*\[[^\]\n]{1,200}\][ ]?:)")


def pieces_of(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the parts of the selection that get marks of their own."""
    for start, end in parts_of(passage):
        from_, to = max(start, passage.start), min(end, passage.end)
        if piece := trimmed(passage.text, from_, to):
            yield piece


def parts_of(passage: Passage) -> Iterator[tuple[int, int]]:
    """Yield the lines of the selection without their beginnings, tables cell by cell.

    Lines of which nothing can be marked are left out: rules, fenced code, abbreviations.
    """
    at, chosen, lines = 0, passage.chosen_lines, passage.lines
    for number, (line, is_code) in enumerate(zip(lines, fenced(lines), strict=True)):
        if number in chosen and not is_code and not _NO_WORDS.match(line):
            if not is_row(line):
                yield at + _head_length(line), at + len(line)
            elif not is_delimiter(line):
                yield from ((at + start, at + end) for start, end in cell_ranges(line))
        at += len(line) + 1


def trimmed(text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where the words of a part begin and end; None when there are none."""
    words = text[start:end]
    if not words.strip():
        return None
    return start + len(words) - len(words.lstrip()), start + len(words.rstrip())


def _head_length(line: str) -> int:
    found = _HEAD.match(line)
    return found.end() if found else 0


def line_range(text: str, at: int) -> tuple[int, int]:
    """Return where the line with a place begins and ends."""
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text)
