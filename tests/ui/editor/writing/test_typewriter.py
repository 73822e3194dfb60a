"""The line that is written stays where it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desk.ui.editor.writing.typewriter import Typewriter

LONG = "\n\n".join(f"Paragraph {n} has words. " * 8 for n in range(60))
NEAR_PX = 3  # a heading's line is a little lower than others


@pytest.fixture
def typewriter(qtbot, body):
    body.show_text(LONG)
    made = Typewriter(body)
    made.set_on(True)
    return made


def height(body):
    return body.cursorRect().top()


def test_the_line_stays_at_its_height_while_one_types(qtbot, body, typewriter, put):
    put(body, len(LONG) // 2)
    before = height(body)
    assert 0.3 * body.viewport().height() < before < 0.6 * body.viewport().height()
    for _ in range(5):
        qtbot.keyClicks(body, "and many more words that fill another line of the text ")
        assert height(body) == pytest.approx(before, abs=NEAR_PX)
    qtbot.keyClick(body, Qt.Key.Key_Return)
    qtbot.keyClicks(body, "## Heading")
    assert height(body) == pytest.approx(before, abs=NEAR_PX)


def test_the_end_of_the_text_comes_up_to_that_height(qtbot, body, typewriter, put):
    put(body, len(LONG) // 2)
    before = height(body)
    body.moveCursor(QTextCursor.MoveOperation.End)
    assert height(body) == pytest.approx(before, abs=NEAR_PX)
    for _ in range(3):
        qtbot.keyClick(body, Qt.Key.Key_Return)
    assert height(body) == pytest.approx(before, abs=NEAR_PX)


def test_near_the_beginning_the_cursor_walks_down(body, typewriter, put):
    put(body, 0)
    assert height(body) < 30
    assert body.verticalScrollBar().value() == 0


def test_another_size_of_the_window_brings_the_line_back(qtbot, body, typewriter):
    body.moveCursor(QTextCursor.MoveOperation.End)
    body.resize(700, 400)
    qtbot.waitUntil(lambda: 0.3 < height(body) / body.viewport().height() < 0.6)


def test_a_click_moves_the_cursor_and_not_the_text(qtbot, body, typewriter, put):
    put(body, len(LONG) // 2)
    before = body.verticalScrollBar().value()
    place = body.viewport().rect().center()
    qtbot.mousePress(body.viewport(), Qt.MouseButton.LeftButton, pos=place / 2)
    qtbot.mouseRelease(body.viewport(), Qt.MouseButton.LeftButton, pos=place / 2)
    assert body.verticalScrollBar().value() == before


def test_switched_off_the_text_stays_above_the_foot(qtbot, body, typewriter):
    typewriter.set_on(False)
    body.moveCursor(QTextCursor.MoveOperation.End)
    assert height(body) > 0.8 * body.viewport().height()
