"""Tab and Return in tables, by real keys; columns come into line when the table is left."""

import pytest
from PySide6.QtCore import Qt

from desk.ui.editor.writing.table_aid import TableAid

HEAD = "| a   | b   |\n| --- | --- |\n"


@pytest.fixture
def aided(body):
    body.add_aid(TableAid(body))
    return body


@pytest.mark.parametrize(
    "case",
    [
        ([Qt.Key.Key_Tab], "|a^|b|\n|-|-|\n|x|y|", "| a   | «b»   |\n| --- | --- |\n| x   | y   |"),
        ([Qt.Key.Key_Tab], HEAD + "| x   | y^   |", HEAD + "| x   | y   |\n| ^    |     |"),
        ([Qt.Key.Key_Backtab], HEAD + "| x   | y^   |", HEAD + "| «x»   | y   |"),
        ([Qt.Key.Key_Return], HEAD + "| x   | y^   |", HEAD + "| x   | y   |\n|     | ^    |"),
        ([Qt.Key.Key_Return] * 2, HEAD + "| x   | y^   |", HEAD + "| x   | y   |\n\n^"),
        ([Qt.Key.Key_Tab], "😀\n\n|😀^|b|\n|-|-|", "😀\n\n| 😀  | «b»   |\n| --- | --- |"),
    ],
)
def test_keys_in_a_table(qtbot, aided, write, drawn, case):
    keys, before, after = case
    write(before)
    for key in keys:
        qtbot.keyClick(aided, key)
    assert drawn() == after


def test_a_new_row_is_one_step_of_undo(qtbot, aided, write):
    write("|a|b|\n|-|-|\n|x|y^|")
    qtbot.keyClick(aided, Qt.Key.Key_Tab)
    aided.undo()
    assert aided.text() == "|a|b|\n|-|-|\n|x|y|"


def test_columns_come_into_line_when_a_changed_table_is_left(qtbot, aided, write, drawn):
    write("|a|b|\n|-|-|\n|x|y^|\n\nend")
    qtbot.keyClicks(aided, "es")
    assert "|x|yes|" in aided.text()
    for _ in range(2):
        qtbot.keyClick(aided, Qt.Key.Key_Down)
    assert aided.text() == "| a   | b   |\n| --- | --- |\n| x   | yes |\n\nend"
    assert aided.textCursor().block().text() == "end"
    aided.undo()
    assert "|x|yes|" in aided.text()


def test_a_table_that_was_only_passed_stays_as_it_is(qtbot, aided, write):
    write("|a|b|\n|-|-|\n|x|y|^\n\nend")
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Down):
        qtbot.keyClick(aided, key)
    assert aided.text() == "|a|b|\n|-|-|\n|x|y|\n\nend"


def test_undo_that_leaves_a_table_is_not_followed_by_another_change(qtbot, aided, write):
    write("start^\n\n|a|b|\n|-|-|")
    qtbot.keyClicks(aided, "x")
    cursor = aided.textCursor()
    cursor.setPosition(len("startx\n\n|a"))
    aided.setTextCursor(cursor)
    aided.undo()
    assert aided.text() == "start\n\n|a|b|\n|-|-|"


def test_a_bar_in_a_sentence_is_no_table(qtbot, aided, write):
    write("one | two^")
    qtbot.keyClick(aided, Qt.Key.Key_Return)
    assert aided.text() == "one | two\n"


def test_a_bar_stays_in_its_cell_when_another_row_comes_between(qtbot, aided, write):
    write("|a|b|\n|-|-|\n|c^|d|\n|e|f|\n\nend")
    qtbot.keyClicks(aided, "x|y")
    qtbot.keyClick(aided, Qt.Key.Key_Down)
    assert aided.text() == "|a|b|\n|-|-|\n|cx\\|y|d|\n|e|f|\n\nend"
    assert aided.textCursor().block().text() == "|e|f|"
    aided.undo()
    assert "|cx|y|d|" in aided.text()


@pytest.mark.parametrize("keys", [[Qt.Key.Key_Tab], [Qt.Key.Key_Down] * 2])
def test_a_bar_that_is_typed_stays_in_its_cell(qtbot, aided, write, keys):
    write("| a | b |\n|---|---|\n| c^ | d |\n\nend")
    qtbot.keyClicks(aided, "x|y")
    for key in keys:
        qtbot.keyClick(aided, key)
    assert "| cx\\|y | d   |" in aided.text()


def test_a_table_in_code_stays_as_it_is_typed(qtbot, aided, write):
    write("```\n|a|b|\n|-|-|\n|c^|d|\n```")
    qtbot.keyClicks(aided, "|")
    qtbot.keyClick(aided, Qt.Key.Key_Return)
    qtbot.keyClick(aided, Qt.Key.Key_Down)
    assert aided.text() == "```\n|a|b|\n|-|-|\n|c|\n|d|\n```"
