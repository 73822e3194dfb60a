"""Text widgets that lose no character."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage, QTextCursor

from desk.ui.text_change import text_change, utf16_length
from desk.ui.text_edit import LineTextEdit, TextEdit

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\r\u2029\0\ufdd0\ufdd1"))


@given(TEXTS, TEXTS)
def test_the_change_turns_one_text_into_the_other(old, new):
    change = text_change(old, new)
    if old == new:
        assert change is None
        return
    units = old.encode("utf-16-le")
    start, end = 2 * change.position, 2 * (change.position + change.removed)
    joined = units[:start] + change.inserted.encode("utf-16-le") + units[end:]
    assert joined.decode("utf-16-le") == new


def test_the_change_is_no_larger_than_it_must_be():
    change = text_change("one two three", "one 2 three")
    assert (change.position, change.removed, change.inserted) == (4, 3, "2")
    assert utf16_length("a🙂b") == 4


@pytest.fixture
def edit(qtbot):
    made = TextEdit()
    qtbot.addWidget(made)
    made.show()
    return made


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(TEXTS, TEXTS)
def test_what_is_shown_is_given_back(edit, first, second):
    edit.show_text(first)
    assert edit.text() == first
    edit.show_text(second)
    assert edit.text() == second


@pytest.mark.parametrize("mark", ["\u00a0", "\u2028", "\u200b", "\u00ad", "\t", "👩\u200d👩"])
def test_marks_that_plain_text_would_change_survive_typing(qtbot, edit, mark):
    edit.show_text(f"a{mark}b")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    with qtbot.waitSignal(edit.typed) as typed:
        qtbot.keyClicks(edit, "c")
    assert typed.args == [f"a{mark}bc"]


def test_showing_a_text_is_not_typing(qtbot, edit):
    with qtbot.assertNotEmitted(edit.typed):
        edit.show_text("Somebody else wrote this.")
        edit.show_text("Somebody else wrote that.")


def test_a_change_from_outside_leaves_the_cursor_at_its_words(qtbot, edit):
    edit.show_text("First sentence. Last sentence.")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    edit.show_text("The very first sentence. Last sentence.")
    with qtbot.waitSignal(edit.typed) as typed:
        qtbot.keyClicks(edit, "!")
    assert typed.args == ["The very first sentence. Last sentence.!"]


def test_an_empty_field_is_no_undo_step_away_from_what_was_loaded(edit):
    edit.show_text("Loaded.")
    edit.undo()
    assert edit.text() == "Loaded."


def test_a_headline_stays_one_line_and_return_moves_on(qtbot):
    line = LineTextEdit()
    qtbot.addWidget(line)
    line.show()
    with qtbot.waitSignal(line.finished):
        qtbot.keyClicks(line, "Headline")
        qtbot.keyClick(line, Qt.Key.Key_Return)
    pasted = QMimeData()
    pasted.setText("\nin two\nlines")
    line.insertFromMimeData(pasted)
    assert line.text() == "Headline in two lines"


def test_a_headline_grows_with_its_lines(qtbot):
    line = LineTextEdit()
    qtbot.addWidget(line)
    line.resize(200, 10)
    line.show()
    one = line.height()
    line.show_text("word " * 40)
    assert line.height() > 2 * one


def test_a_pasted_picture_is_handed_on(qtbot, edit):
    picture = QMimeData()
    picture.setImageData(QImage(4, 4, QImage.Format.Format_RGB32))
    with qtbot.waitSignal(edit.files_given):
        edit.insertFromMimeData(picture)
    assert edit.text() == ""
