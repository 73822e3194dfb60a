"""Which formats are on at the cursor of a text, by the ids of their actions."""

from collections.abc import Mapping

from PySide6.QtGui import QTextBlock, QTextCursor

from desk.text.formatting.lines import ListKind
from desk.text.formatting.passage import Passage
from desk.text.formatting.standing import Standing, standing
from desk.ui.actions.actions import Actions
from desk.ui.editor.writing.line_marks import PLAIN
from desk.ui.editor.writing.passages import characters

Ticks = Mapping[str, bool]
HEADINGS = {"format.heading": 2, "format.heading3": 3, "format.heading4": 4}


def ticks_at(cursor: QTextCursor) -> Ticks:
    """Return what is on; of a selection over several lines its first line is looked at."""
    block = cursor.document().findBlock(cursor.selectionStart())
    return ticks_of(Standing() if _is_code(block) else standing(_line(block, cursor)))


def ticks_of(now: Standing) -> Ticks:
    """Return the actions that show a format, and whether it is on."""
    return {
        "format.bold": now.is_bold,
        "format.italic": now.is_italic,
        "format.link": now.is_link,
        "format.quote": now.is_quote,
        "format.list": now.list is ListKind.BULLETS,
        "format.numbers": now.list is ListKind.NUMBERS,
        **{name: now.heading == level for name, level in HEADINGS.items()},
    }


def show_in_menus(actions: Actions, ticks: Ticks) -> None:
    """Tick the entries of menus."""
    for name, is_on in ticks.items():
        if actions[name].isCheckable():
            actions[name].setChecked(is_on)


def _line(block: QTextBlock, cursor: QTextCursor) -> Passage:
    text, first = block.text(), block.position()
    last = first + block.length() - 1
    start, end = (
        characters(text, min(place, last) - first)
        for place in (cursor.selectionStart(), cursor.selectionEnd())
    )
    return Passage(text, start, end)


def _is_code(block: QTextBlock) -> bool:
    """Tell whether a line is in a fence, where marks are letters."""
    before = block.previous()
    return block.userState() != PLAIN or (before.isValid() and before.userState() != PLAIN)
