"""Between the pure edits of Markdown and the widget: the lines around the cursor, and back."""

import re
from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desk.text.formatting.passage import Passage
from desk.ui.exact_text import insert_exactly
from desk.ui.text_change import text_change, utf16_length

REACH = 400  # lines beyond the selection that an edit may see and change

_LISTED = re.compile(r"\s*(?:[-*+]|\d+\.)[ ]|[ ]{2,}\S")

PassageEdit = Callable[[Passage], Passage | None]


class Located(NamedTuple):
    """A passage of a document.

    Attributes:
        position: Where it begins, in UTF-16 units, as ``QTextCursor`` counts.
    """

    position: int
    passage: Passage


def locate(cursor: QTextCursor) -> Located:
    """Return the paragraph, list or table in which ``cursor`` is, and a line around it."""
    document = cursor.document()
    first = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    text = "\n".join(
        block.text() for block in _blocks(_reach(first, _before), _reach(last, _after))
    )
    position = _reach(first, _before).position()
    start, end = (
        characters(text, place - position)
        for place in (cursor.selectionStart(), cursor.selectionEnd())
    )
    return Located(position, Passage(text, start, end))


def edit_passage(body: QPlainTextEdit, edit: PassageEdit) -> bool:
    """Change the text around the cursor, as one step of undo; tell whether the edit applied."""
    located = locate(body.textCursor())
    made = edit(located.passage)
    if made is None:
        return False
    put(body, located, made)
    return True


def put(body: QPlainTextEdit, located: Located, made: Passage) -> None:
    """Show an edited passage where the one before was; only what differs is replaced."""
    cursor = body.textCursor()  # where it is now, undo puts it again
    change = text_change(located.passage.text, made.text)
    if change is not None:
        start = located.position + change.position
        replace(cursor, start, start + change.removed, change.inserted)
    choose(
        body,
        located.position + utf16_length(made.text[: made.start]),
        located.position + utf16_length(made.text[: made.end]),
    )


def replace(cursor: QTextCursor, start: int, end: int, text: str) -> None:
    """Replace a part of the document as a step of undo with which nothing else is joined."""
    cursor.beginEditBlock()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    insert_exactly(cursor, text)
    cursor.endEditBlock()
    part_from_typing(cursor)


def part_from_typing(cursor: QTextCursor) -> None:
    """Let what is typed next be a step of undo of its own."""
    # Qt joins an insertion to the one before it while the document counts as modified.
    cursor.document().setModified(False)


def choose(body: QPlainTextEdit, start: int, end: int) -> None:
    """Select from ``start`` to ``end``, and let it be seen."""
    cursor = body.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    body.ensureCursorVisible()


def line_before(cursor: QTextCursor) -> str:
    """Return the line up to where the selection begins."""
    block = cursor.document().findBlock(cursor.selectionStart())
    text = block.text()
    return text[: characters(text, cursor.selectionStart() - block.position())]


def characters(text: str, units: int) -> int:
    """Return how many characters the first ``units`` UTF-16 units of ``text`` are."""
    if text.isascii() or utf16_length(text) == len(text):
        return units
    encoded = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(encoded.decode("utf-16-le", "surrogatepass"))


def _before(block: QTextBlock) -> QTextBlock:
    return block.previous()


def _after(block: QTextBlock) -> QTextBlock:
    return block.next()


def _reach(block: QTextBlock, step: Callable[[QTextBlock], QTextBlock]) -> QTextBlock:
    """Return the block one beyond the paragraph or list; blank lines do not end a list."""
    for _ in range(REACH):
        beyond = step(block)
        if not beyond.isValid():
            return block
        if not beyond.text().strip() and not _LISTED.match(step(beyond).text()):
            return beyond
        block = beyond
    return block


def _blocks(first: QTextBlock, last: QTextBlock) -> list[QTextBlock]:
    found = [first]
    while found[-1] != last:
        found.append(found[-1].next())
    return found
