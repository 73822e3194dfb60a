"""Tables: those that only lay out a mail become text, the others get a header and even rows."""

from bs4 import Tag

from desk.text.foreign.tree import (
    each,
    holds_block,
    is_blank,
    kids,
    move_children,
    new,
    tags,
)

_SPAN_MAX = 40
_GROUPS = ("thead", "tbody", "tfoot")


def build(root: Tag) -> None:
    """Rebuild every table as rows of inline cells, the first of them its header."""
    for table in reversed(tags(root, "table")):  # inner ones first
        rows = _rows(table)
        if _is_layout(table, rows):
            _unwrap(table, rows)
        else:
            _rebuild(table, rows)


def _rows(table: Tag) -> list[list[Tag]]:
    rows = [
        kids(row, "td", "th")
        for group in (table, *kids(table, *_GROUPS))
        for row in kids(group, "tr")
    ]
    return [row for row in rows if any(not is_blank(cell) for cell in row)]


def _is_layout(table: Tag, rows: list[list[Tag]]) -> bool:
    if table.get("role") == "presentation" or max(map(len, rows), default=0) < 2:
        return True
    return table.find(["table", "h1", "h2", "h3", "blockquote", "pre"]) is not None


def _unwrap(table: Tag, rows: list[list[Tag]]) -> None:
    for row in rows:
        for cell in row:
            if not is_blank(cell):
                cell.name = "div"
                table.insert_before(cell.extract())
    table.decompose()


def _rebuild(table: Tag, rows: list[list[Tag]]) -> None:
    caption = table.find("caption")
    if isinstance(caption, Tag) and not is_blank(caption):
        caption.name = "p"
        table.insert_before(caption.extract())
    _lift_title(table, rows)
    grid = _grid(rows)
    width = max(map(len, grid))
    used = [n for n in range(width) if any(n < len(row) and row[n] for row in grid)]
    made = new(table, "table")
    for number, row in enumerate(grid):
        line = new(table, "tr")
        made.append(line)
        for column in used:
            cell = new(table, "td" if number else "th")
            line.append(cell)
            source = row[column] if column < len(row) else None
            if source is not None:
                _flatten(source)
                move_children(source, cell)
                if not number:
                    for strong in each(cell, "strong"):
                        strong.unwrap()
    table.replace_with(made)
    table.decompose()


def _lift_title(table: Tag, rows: list[list[Tag]]) -> None:
    """Put a first row that is one cell over all columns before the table."""
    if len(rows) < 3 or len(rows[0]) != 1 or _span(rows[0][0], "colspan") < 2:
        return
    title = rows.pop(0)[0]
    _flatten(title)
    paragraph, strong = new(table, "p"), new(table, "strong")
    move_children(title, strong)
    for inner in each(strong, "strong"):
        inner.unwrap()
    paragraph.append(strong)
    table.insert_before(paragraph)


def _grid(rows: list[list[Tag]]) -> list[list[Tag | None]]:
    """Return the cells in their columns; a place that a wider or taller one covers is None."""
    grid: list[list[Tag | None]] = []
    below: dict[int, int] = {}  # column to rows that it is still covered
    for row in rows:
        line: list[Tag | None] = []
        cells = iter(row)
        while True:
            if below.get(len(line), 0):
                below[len(line)] -= 1
                line.append(None)
                continue
            cell = next(cells, None)
            if cell is None:
                break
            for step in range(_span(cell, "colspan")):
                if _span(cell, "rowspan") > 1:
                    below[len(line)] = _span(cell, "rowspan") - 1
                line.append(None if step else cell)
        grid.append(line)
    return grid


def _span(cell: Tag, name: str) -> int:
    return max(1, min(_SPAN_MAX, int(str(cell.get(name, "1")))))


def _flatten(cell: Tag) -> None:
    """Leave inline content only: Markdown has one line for a row."""
    for rule in each(cell, "hr"):
        rule.decompose()
    for line_break in each(cell, "br"):
        line_break.replace_with(" ")
    for block in each(cell):
        if block.name in ("li", "p", "div") and not is_blank(block):
            block.insert_after("; " if block.name == "li" and block.find_next_sibling() else " ")
        if block.name in ("ul", "ol", "li", "p", "div", "tr", "td") or holds_block(block):
            block.unwrap()
