"""What one can do in a table; each is given to ``tables.edited``."""

from dataclasses import replace

from desk.text.formatting.tables import MOST_COLUMNS, MOST_ROWS, Align, Edit, Place, Table

Made = tuple[Table, Place]


def tidy(table: Table, place: Place) -> Made:
    """Put the columns in line."""
    return table, place


def next_cell(table: Table, place: Place) -> Made | None:
    """Go to the next cell; after the last one a new row begins."""
    width = len(table.aligns)
    if place.column + 1 < width:
        return table, Place(place.row, place.column + 1)
    return _row(table, place.row + 1, 0)


def previous_cell(table: Table, place: Place) -> Made | None:
    """Go to the cell before; there is none before the first."""
    if place.column:
        return table, Place(place.row, place.column - 1)
    if place.row:
        return table, Place(place.row - 1, len(table.aligns) - 1)
    return None


def cell_below(table: Table, place: Place) -> Made | None:
    """Go one row down; after the last row a new one begins."""
    return _row(table, place.row + 1, place.column)


def add_row(table: Table, place: Place) -> Made | None:
    """Insert an empty row below."""
    if len(table.rows) >= MOST_ROWS:
        return None
    at = place.row + 1
    rows = (*table.rows[:at], ("",) * len(table.aligns), *table.rows[at:])
    return replace(table, rows=rows), Place(at, place.column)


def remove_row(table: Table, place: Place) -> Made | None:
    """Take the row away; the header stays."""
    if not place.row:
        return None
    rows = (*table.rows[: place.row], *table.rows[place.row + 1 :])
    return replace(table, rows=rows), Place(min(place.row, len(rows) - 1), place.column)


def add_column(table: Table, place: Place) -> Made | None:
    """Insert an empty column at the right."""
    at = place.column + 1
    if len(table.aligns) >= MOST_COLUMNS:
        return None
    rows = tuple((*row[:at], "", *row[at:]) for row in table.rows)
    aligns = (*table.aligns[:at], Align.NONE, *table.aligns[at:])
    return Table(rows, aligns), Place(place.row, at)


def remove_column(table: Table, place: Place) -> Made | None:
    """Take the column away; the last one stays."""
    if len(table.aligns) < 2:
        return None
    at = place.column
    rows = tuple((*row[:at], *row[at + 1 :]) for row in table.rows)
    aligns = (*table.aligns[:at], *table.aligns[at + 1 :])
    return Table(rows, aligns), Place(place.row, min(at, len(aligns) - 1))


def aligned(align: Align) -> Edit:
    """Return the edit that lets a column stand left, right or in the middle, or as it did."""

    def edit(table: Table, place: Place) -> Made:
        old = table.aligns[place.column]
        new = Align.NONE if old is align else align
        aligns = (*table.aligns[: place.column], new, *table.aligns[place.column + 1 :])
        return replace(table, aligns=aligns), place

    return edit


def _row(table: Table, row: int, column: int) -> Made | None:
    if row < len(table.rows):
        return table, Place(row, column)
    made = add_row(table, Place(row - 1, column))
    return made and (made[0], Place(row, column))
