"""What of a selection gets marks of its own: lines without their beginnings, cells of tables."""

import re
from collections.abc import Iterator

from desk.text.formatting.passage import Passage
from desk.text.formatting.tables import cell_ranges, is_delimiter, is_row

_HEAD = re.compile(r"\s*(?:>[ ]?)*\s*(?:#{1,6}[ ]+|(?:[-*+]|\d+\.)[ ]+)?")


def pieces_of(passage: Passage) -> Iterator[tuple[int, int]]:
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


def line_range(text: str, at: int) -> tuple[int, int]:
    """Return where the line with a place begins and ends."""
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text)
