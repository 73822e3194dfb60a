"""What an RTF text says, as HTML that the other steps read: Word's own lists and footnotes."""

import re
from dataclasses import dataclass, field
from html import escape
from itertools import groupby

_HEADING = re.compile(r"(?:heading|judul|berschrift|titre|überschrift) ?([1-9])", re.I)
_TITLE = re.compile(r"title|judul", re.I)
_CAPTION = re.compile(r"caption|keterangan( gambar)?", re.I)


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look and where they lead."""

    bold: bool = False
    italic: bool = False
    raised: bool = False
    lowered: bool = False
    hidden: bool = False
    href: str = ""


@dataclass(slots=True)
class Paragraph:
    """What the paragraph that is read is.

    Attributes:
        level: Of its list, from 1; 0 when it is in none.
        mark: Bullet or number before its words.
        outline: Level of a heading, from 1; 0 for text.
    """

    style: str = ""
    outline: int = 0
    level: int = 0
    mark: str = ""
    in_table: bool = False


@dataclass(slots=True)
class Flow:
    """A run of blocks: the text itself, or a footnote."""

    html: list[str] = field(default_factory=list)
    runs: list[tuple[Look, str]] = field(default_factory=list)
    cell: list[str] = field(default_factory=list)
    row: list[str] = field(default_factory=list)
    rows: list[str] = field(default_factory=list)

    def add(self, look: Look, text: str) -> None:
        """Add characters to the paragraph."""
        if text and not look.hidden:
            self.runs.append((look, escape(text)))

    def add_html(self, html: str) -> None:
        """Add a picture, a break or a mark to the paragraph."""
        self.runs.append((Look(), html))

    def end_paragraph(self, paragraph: Paragraph) -> None:
        """Write the paragraph."""
        inside = self._inside()
        if paragraph.in_table:
            self.cell.append(f"<p>{inside}</p>")
            return
        self.end_table()
        self.html.append(_block(paragraph, inside))

    def end_cell(self) -> None:
        """Write a cell of a table."""
        self.cell.append(f"<p>{self._inside()}</p>")
        self.row.append(f"<td>{''.join(self.cell)}</td>")
        self.cell = []

    def end_row(self) -> None:
        """Write a row of a table."""
        self.rows.append(f"<tr>{''.join(self.row)}</tr>")
        self.row = []

    def end_table(self) -> None:
        """Write the table, if there is one."""
        if self.rows:
            self.html.append(f"<table>{''.join(self.rows)}</table>")
            self.rows = []

    def text(self, paragraph: Paragraph) -> str:
        """Return everything, with what was not ended yet."""
        if self.runs:
            self.end_paragraph(paragraph)
        self.end_table()
        return "".join(self.html)

    def _inside(self) -> str:
        runs, self.runs = self.runs, []
        parts = (
            _marked(look, "".join(text for _, text in group))
            for look, group in groupby(runs, key=lambda run: run[0])
        )
        return "".join(parts)


def _block(paragraph: Paragraph, inside: str) -> str:
    heading = _HEADING.fullmatch(paragraph.style)
    level = int(heading[1]) if heading else paragraph.outline
    if level:
        return f"<h{min(6, level)}>{inside}</h{min(6, level)}>"
    if _TITLE.fullmatch(paragraph.style):
        return f'<p class="MsoTitle">{inside}</p>'
    if _CAPTION.fullmatch(paragraph.style):
        return f'<p class="MsoCaption">{inside}</p>'
    if paragraph.level and paragraph.mark:
        mark = f'<span style="mso-list:Ignore">{escape(paragraph.mark)}</span>'
        return f'<p style="mso-list:l0 level{min(9, paragraph.level)}">{mark}{inside}</p>'
    return f"<p>{inside}</p>"


def _marked(look: Look, html: str) -> str:
    for is_on, tag in (
        (look.raised, "sup"),
        (look.lowered, "sub"),
        (look.italic, "em"),
        (look.bold, "strong"),
    ):
        if is_on:
            html = f"<{tag}>{html}</{tag}>"
    return f'<a href="{escape(look.href)}">{html}</a>' if look.href else html
