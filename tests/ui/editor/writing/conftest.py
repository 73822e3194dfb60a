"""A text as it stands in a tab, without the tab: ``^`` draws the cursor, ``«»`` a selection."""

import pytest
from PySide6.QtGui import QTextCursor

from desk.ui.editor.writing.body_edit import BodyEdit
from desk.ui.text_change import utf16_length


@pytest.fixture
def body(qtbot, look):
    made = BodyEdit(look, 17)
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


@pytest.fixture
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
