"""A text to write in, on the screen: ``^`` draws the cursor, ``«»`` a selection."""

import pytest
from PySide6.QtGui import QTextCursor

from desk.settings import Settings
from desk.ui.editor.writing.body_edit import BodyEdit
from desk.ui.look.writing_type import writing_type
from desk.ui.text_change import utf16_length


@pytest.fixture
def body(qtbot, look):
    made = BodyEdit(look, writing_type(Settings()))
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
def put():
    """Return a function that puts the cursor at a place."""

    def to(body, place):
        cursor = body.textCursor()
        cursor.setPosition(place)
        body.setTextCursor(cursor)

    return to


def write(body):
    """Return a function that puts a drawing into the text."""

    def put(drawing):
        start = drawing.index("«") if "«" in drawing else drawing.index("^")
        plain = drawing.replace("«", "").replace("^", "")
        end = plain.index("»") if "»" in plain else start
        plain = plain.replace("»", "")
        body.setPlainText(plain)
        cursor = body.textCursor()
        cursor.setPosition(utf16_length(plain[:start]))
        cursor.setPosition(utf16_length(plain[:end]), QTextCursor.MoveMode.KeepAnchor)
        body.setTextCursor(cursor)

    return put


@pytest.fixture
def drawn(body):
    """Return a function that draws the text."""

    def draw():
        cursor = body.textCursor()
        units = body.text().encode("utf-16-le")
        start, end = 2 * cursor.selectionStart(), 2 * cursor.selectionEnd()
        parts = (units[:start], units[start:end], units[end:])
        before, words, after = (part.decode("utf-16-le") for part in parts)
        return f"{before}«{words}»{after}" if words else f"{before}^{after}"

    return draw
