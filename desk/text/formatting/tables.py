"""Tables of Markdown: read, changed cell by cell, and written with their columns in line."""

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from desk.text.formatting.passage import Change, Passage, moved

MOST_COLUMNS = 40
MOST_ROWS = 400
_NARROWEST = 3  # dashes of a delimiter
_SPACE = " \t"  # around cells; a no-break space is somebody's

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


def read(lines: Sequence[str], cursor: tuple[int, int] | None = None) -> Table | None:
    """Return the table that ``lines`` are; None when they are none.

    A bar too many in a row was meant as a letter: its cell keeps it, escaped.

    Args:
        cursor: Line and column of it. It tells in which cell of its row a bar was typed, and that
            one was typed in the header; elsewhere it is the last cell that has them.
    """
    if len(lines) < 2 or len(lines) > MOST_ROWS or not is_delimiter(lines[1]):
        return None
    aligns = [_align(cell) for cell in _cells(lines[1], None)]
    width, header = len(aligns), len(cell_ranges(lines[0]))
    is_typed = cursor is not None and cursor[0] == 0 and header > width
    if (header != width and not is_typed) or width > MOST_COLUMNS or "|" not in lines[0]:
        return None
    rows = []
    for number, line in enumerate(lines):
        if number != 1:
            column = cursor[1] if cursor is not None and cursor[0] == number else None
            cells = _cells(line, width, column)
            rows.append((*cells, *[""] * (width - len(cells))))
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


def bars_kept(passage: Passage) -> Passage | None:
    """Escape the bars that are too many in the cursor's row below a header; None without any."""
    found = _found(passage)
    number = passage.text.count("\n", 0, passage.end)
    line, column = passage.lines[number], passage.column()
    if found is None or number - found[0] < 2:
        return None
    changes = []
    for start, end in _fitted(line, len(found[2].aligns), column):
        place = passage.line_start(number) + start
        changes += [Change(place + bar, place + bar, "\\") for bar in _bars(line[start:end])]
    if not changes:
        return None
    start, end = (moved(at, changes, is_after=True) for at in (passage.start, passage.end))
    return passage.with_changes(changes, start, end)


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
    table = _read_at(passage, first, last) if lines[number].strip() else None
    return (first, last, table) if table is not None else None


def _read_at(passage: Passage, first: int, last: int) -> Table | None:
    number = passage.text.count("\n", 0, passage.end)
    return read(passage.lines[first : last + 1], (number - first, passage.column()))


def _place(passage: Passage, first: int, table: Table) -> Place:
    number = passage.text.count("\n", 0, passage.end) - first
    line, column = passage.lines[first + number], passage.column()
    row, width = 0 if number <= 1 else number - 1, len(table.aligns)
    if number == 1:
        index = next(
            (i for i, cell in enumerate(cell_ranges(line)) if column <= cell[1]), width - 1
        )
        return Place(row, index, 0)
    for index, (start, end) in enumerate(_fitted(line, width, column)):
        if column <= end or index == width - 1:
            lead = len(line[start:end]) - len(line[start:end].lstrip(_SPACE))
            words = line[start:end].strip(_SPACE)
            offset = min(max(0, column - start - lead), len(words))
            return Place(row, index, offset + sum(bar < offset for bar in _bars(words)))
    return Place(row, width - 1, 0)


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


def _cells(line: str, width: int | None, column: int | None = None) -> list[str]:
    """Return what stands in the cells of a row, as many as ``width`` allows."""
    return [_escaped(line[start:end].strip(_SPACE)) for start, end in _fitted(line, width, column)]


def _fitted(line: str, width: int | None, column: int | None) -> list[tuple[int, int]]:
    """Return where the cells of a row lie; those that are too many are one with another.

    Args:
        column: Of the cursor, when it is in the row: the bars before it were typed last.
    """
    cells = cell_ranges(line)
    surplus = len(cells) - width if width is not None else 0
    if width is None or surplus <= 0:
        return cells
    first = width - 1
    if column is not None:
        at = next((index for index, cell in enumerate(cells) if column <= cell[1]), len(cells) - 1)
        first = min(max(0, at - surplus), width - 1)
    return [
        *cells[:first],
        (cells[first][0], cells[first + surplus][1]),
        *cells[first + surplus + 1 :],
    ]


def _escaped(words: str) -> str:
    """Return the words of a cell, the bars in them as letters."""
    for bar in reversed(_bars(words)):
        words = f"{words[:bar]}\\{words[bar:]}"
    return words


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
