"""Tables of Markdown: read, changed cell by cell, and written with their columns in line."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desk.text.formatting.passage import Passage

MOST_COLUMNS = 40
MOST_ROWS = 400
_NARROWEST = 3  # dashes of a delimiter

_DELIMITER = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-+:?\s*\|?\s*")
_BAR = re.compile(r"\\.|`+|\|", re.DOTALL)


class Align(StrEnum):
    """How a column stands, by the delimiter that says so."""

    NONE = "---"
    LEFT = ":--"
    CENTRE = ":-:"
    RIGHT = "--:"


@dataclass(frozen=True, slots=True)
class Table:
    """A table of Markdown.

    Attributes:
        rows: Cells as they are written, the header first; every row has as many.
        aligns: How each column stands.
    """

    rows: tuple[tuple[str, ...], ...]
    aligns: tuple[Align, ...]


@dataclass(frozen=True, slots=True)
class Place:
    """A cell, and a place in it.

    Attributes:
        row: 0 is the header.
        offset: Characters into the text of the cell; None: all of it is chosen.
    """

    row: int
    column: int
    offset: int | None = None


Edit = Callable[[Table, Place], tuple[Table, Place] | None]


def is_row(line: str) -> bool:
    """Tell whether a line could be a row of a table, for it begins with a bar."""
    return line.lstrip().startswith("|")


def is_delimiter(line: str) -> bool:
    """Tell whether a line is the one under the header."""
    return "-" in line and "|" in line and _DELIMITER.fullmatch(line) is not None


def cell_ranges(line: str) -> list[tuple[int, int]]:
    """Return where the cells of a row lie, with the space around them."""
    bars = _bars(line)
    inner = line.strip()
    starts = [0, *(bar + 1 for bar in bars)]
    ends = [*bars, len(line)]
    cells = list(zip(starts, ends, strict=True))
    if inner.startswith("|"):
        cells = cells[1:]
    if bars and not line[bars[-1] + 1 :].strip() and len(cells) > 1:
        cells = cells[:-1]
    return cells


def read(lines: Sequence[str]) -> Table | None:
    """Return the table that ``lines`` are; None when they are none."""
    if len(lines) < 2 or len(lines) > MOST_ROWS or not is_delimiter(lines[1]):
        return None
    header = _cells(lines[0])
    aligns = [_align(cell) for cell in _cells(lines[1])]
    if len(header) != len(aligns) or len(header) > MOST_COLUMNS or "|" not in lines[0]:
        return None
    width = len(header)
    rows = [_fitted(_cells(line), width) for line in (lines[0], *lines[2:])]
    return Table(tuple(rows), tuple(aligns))


def write(table: Table) -> list[str]:
    """Return the lines of a table, its columns in line."""
    widths = _widths(table)
    cells = zip(table.aligns, widths, strict=True)
    delimiter = " | ".join(_dashes(align, width) for align, width in cells)
    rows = [_written(row, table.aligns, widths) for row in table.rows]
    return [rows[0], f"| {delimiter} |", *rows[1:]]


def empty(rows: int, columns: int) -> Table:
    """Return a table with nothing in it.

    Args:
        rows: Without the header.
    """
    blank = ("",) * columns
    return Table((blank,) * (rows + 1), (Align.NONE,) * columns)


def edited(passage: Passage, edit: Edit) -> Passage | None:
    """Change the table in which the cursor is; None when it is in none or nothing is to be done."""
    found = _found(passage)
    if found is None:
        return None
    first, last, table = found
    place = _place(passage, first, table)
    made = edit(table, place)
    if made is None:
        return None
    new, target = made
    lines = passage.lines
    text = "\n".join([*lines[:first], *write(new), *lines[last + 1 :]])
    start, end = _position(new, target)
    offset = passage.line_start(first)
    return Passage(text, offset + start, offset + end)


def is_in_table(passage: Passage) -> bool:
    """Tell whether the cursor is in a table."""
    return _found(passage) is not None


def left_behind(passage: Passage) -> Passage | None:
    """End a table: take its last, empty row away and go to the line after it."""
    found = _found(passage)
    if found is None:
        return None
    first, last, table = found
    place = _place(passage, first, table)
    if place.row != len(table.rows) - 1 or place.row == 0 or any(table.rows[-1]):
        return None
    lines = passage.lines
    kept = [*lines[:first], *write(replace(table, rows=table.rows[:-1]))]
    rest = lines[last + 1 :]
    if not rest:
        rest = ["", ""]
    elif rest[0].strip():
        rest = ["", *rest]
    elif len(rest) == 1:
        rest = [*rest, ""]
    at = len("\n".join(kept)) + 2 if len(rest) > 1 else len("\n".join(kept)) + 1
    return Passage("\n".join([*kept, *rest]), at, at)


def _found(passage: Passage) -> tuple[int, int, Table] | None:
    lines = passage.lines
    number = passage.text.count("\n", 0, passage.end)
    first = last = number
    while first > 0 and lines[first - 1].strip():
        first -= 1
    while last + 1 < len(lines) and lines[last + 1].strip():
        last += 1
    table = read(lines[first : last + 1]) if lines[number].strip() else None
    return (first, last, table) if table is not None else None


def _place(passage: Passage, first: int, table: Table) -> Place:
    number = passage.text.count("\n", 0, passage.end) - first
    line, column = passage.lines[first + number], passage.column()
    row = 0 if number <= 1 else number - 1
    for index, (start, end) in enumerate(cell_ranges(line)):
        if column <= end or index == len(table.aligns) - 1:
            lead = len(line[start:end]) - len(line[start:end].lstrip())
            offset = min(max(0, column - start - lead), len(line[start:end].strip()))
            return Place(row, index, 0 if number == 1 else offset)
    return Place(row, len(table.aligns) - 1, 0)


def _position(table: Table, place: Place) -> tuple[int, int]:
    """Return where a place is in what ``write`` gives."""
    lines = write(table)
    number = place.row if place.row == 0 else place.row + 1
    text = table.rows[place.row][place.column]
    start, end = cell_ranges(lines[number])[place.column]
    found = lines[number][start:end]
    lead = found.index(text) if text else 1
    at = sum(len(line) + 1 for line in lines[:number]) + start + lead
    if place.offset is None:
        return at, at + len(text)
    return at + min(place.offset, len(text)), at + min(place.offset, len(text))


def _bars(line: str) -> list[int]:
    """Return where the bars between cells are: not escaped, not in code."""
    bars: list[int] = []
    at = 0
    while found := _BAR.search(line, at):
        at = found.end()
        if found[0][0] == "`":
            close = line.find(found[0], at)
            at = close + len(found[0]) if close >= 0 else at
        elif found[0] == "|":
            bars.append(found.start())
    return bars


def _cells(line: str) -> list[str]:
    return [line[start:end].strip() for start, end in cell_ranges(line)]


def _fitted(cells: list[str], width: int) -> tuple[str, ...]:
    """Return a row as wide as the header; what is too much stays readable in the last cell."""
    if len(cells) > width:
        cells = [*cells[: width - 1], " ".join(cells[width - 1 :])]
    return (*cells, *[""] * (width - len(cells)))


def _align(cell: str) -> Align:
    left, right = cell.startswith(":"), cell.endswith(":")
    if left and right:
        return Align.CENTRE
    return Align.LEFT if left else Align.RIGHT if right else Align.NONE


def _widths(table: Table) -> list[int]:
    columns = zip(*table.rows, strict=True)
    return [max(_NARROWEST, *(_width(cell) for cell in column)) for column in columns]


def _width(text: str) -> int:
    """Return how many columns of a fixed-width type ``text`` takes."""
    return sum(
        0
        if unicodedata.combining(letter)
        else 2
        if unicodedata.east_asian_width(letter) in "WF"
        else 1
        for letter in text
    )


def _dashes(align: Align, width: int) -> str:
    return f"{align[0]}{'-' * (width - 2)}{align[-1]}"


def _written(row: Sequence[str], aligns: Sequence[Align], widths: Sequence[int]) -> str:
    cells = [_padded(*cell) for cell in zip(row, aligns, widths, strict=True)]
    return f"| {' | '.join(cells)} |"


def _padded(text: str, align: Align, width: int) -> str:
    spare = width - _width(text)
    match align:
        case Align.RIGHT:
            return " " * spare + text
        case Align.CENTRE:
            return " " * (spare // 2) + text + " " * (spare - spare // 2)
        case _:
            return text + " " * spare
