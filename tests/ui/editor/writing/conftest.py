"""A text to write in, on the screen."""

import pytest

from desk.settings import Settings
from desk.ui.editor.writing.body_edit import BodyEdit
from desk.ui.look.writing_type import writing_type


@pytest.fixture
def body(qtbot, look):
    made = BodyEdit(look, writing_type(Settings()))
    qtbot.addWidget(made)
    made.resize(800, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def put():
    """Return a function that puts the cursor at a place."""

    def to(body, place):
        cursor = body.textCursor()
        cursor.setPosition(place)
        body.setTextCursor(cursor)

    return to
