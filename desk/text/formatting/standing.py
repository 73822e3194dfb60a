"""In which formats a cursor stands, as the edits of this package see them."""

import re
from dataclasses import dataclass

from desk.text.formatting.emphasis import Emphasis, emphases
from desk.text.formatting.lines import HEADING, ITEM, QUOTE, ListKind
from desk.text.formatting.links import link_at
from desk.text.formatting.passage import Passage
from desk.text.formatting.quotes import quoted_until
from desk.text.formatting.spans import LONGEST

MOST_MARKS = 240  # of emphasis in a line; more cost too much at every move of the cursor

_RULE = re.compile(r" {0,3}([-*])(?: *\1){2,} *")


@dataclass(frozen=True, slots=True)
class Standing:
    """The formats at a cursor.

    Attributes:
        heading: Level of the heading; 0 outside of one.
    """

    is_bold: bool = False
    is_italic: bool = False
    is_link: bool = False
    is_quote: bool = False
    heading: int = 0
    list: ListKind | None = None


def standing(line: Passage) -> Standing:
    """Return the formats at the selection in one line."""
    text = line.text
    start = quoted_until(text)
    heading, item = HEADING.match(text, start), ITEM.match(text, start)
    kind = None
    if item and not _RULE.fullmatch(text, start):
        kind = ListKind.NUMBERS if item["number"] else ListKind.BULLETS
    has_emphasis = 0 < text.count("*") + text.count("_") <= MOST_MARKS and len(text) <= LONGEST
    on = emphases(line) if has_emphasis else frozenset()
    return Standing(
        is_bold=Emphasis.BOLD in on,
        is_italic=Emphasis.ITALIC in on,
        is_link="](" in text and len(text) <= LONGEST and link_at(line) is not None,
        is_quote=QUOTE.match(text) is not None,
        heading=len(heading[1]) if heading else 0,
        list=kind,
    )
