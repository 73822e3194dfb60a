"""Return and Tab in lists, by real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from desk.ui.editor.writing.list_aid import ListAid

KEYS = {
    "return": (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier),
    "enter": (Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier),
    "tab": (Qt.Key.Key_Tab, Qt.KeyboardModifier.NoModifier),
    "backtab": (Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier),
}


@pytest.fixture
def aided(body):
    body.add_aid(ListAid(body))
    return body


@pytest.mark.parametrize(
    "case",
    [
        (["return"], "- a^", "- a\n- ^"),
        (["enter"], "1. 😀^\n2. b", "1. 😀\n2. ^\n3. b"),
        (["return", "return"], "- a^", "- a\n\n^"),
        (["return"], "plain^", "plain\n^"),
        (["return", "return"], "> said^", "> said\n\n^"),
        (["return"], "> - a^", "> - a\n> - ^"),
        (["return"] * 3, "> - a^", "> - a\n>\n\n^"),
        (["tab"], "> - a\n> - b^", "> - a\n>     - b^"),
        (["tab", "backtab"], "> - a\n> - b^", "> - a\n> - b^"),
        (["tab"], "- a\n  - b^", "- a\n    - b^"),
        (["return"], "```\n1. a^\n5. b\n```", "```\n1. a\n^\n5. b\n```"),
        (["return"], "```\n> a^\n```", "```\n> a\n^\n```"),
        (["tab"], "- a\n- b^", "- a\n    - b^"),
        (["tab", "backtab"], "1. a\n2. b^\n3. c", "1. a\n2. b^\n3. c"),
        (["return", "tab"], "1. a^\n\ntext", "1. a\n    1. ^\n\ntext"),
    ],
)
def test_keys_in_a_list(qtbot, aided, write, drawn, case):
    keys, before, after = case
    write(before)
    for key in keys:
        qtbot.keyClick(aided, *KEYS[key])
    assert drawn() == after


@pytest.mark.parametrize("key", ["return", "tab"])
def test_each_key_is_one_step_of_undo(qtbot, aided, write, key):
    write("1. a\n2. b^\n3. c")
    qtbot.keyClick(aided, *KEYS[key])
    assert aided.text() != "1. a\n2. b\n3. c"
    aided.undo()
    assert aided.text() == "1. a\n2. b\n3. c"
    assert not aided.can_undo


@pytest.fixture
def between(qtbot, aided):
    """The text between two fields, as Tab goes."""
    page = QWidget()
    qtbot.addWidget(page)
    column = QVBoxLayout(page)
    fields = [QLineEdit(), QLineEdit()]
    for part in (fields[0], aided, fields[1]):
        column.addWidget(part)
    page.show()
    aided.setFocus()
    qtbot.waitUntil(aided.hasFocus)
    yield fields
    aided.setParent(None)


@pytest.mark.parametrize("way", [("tab", 1), ("backtab", 0)])
@pytest.mark.parametrize("text", ["plain^", "- first^"])
def test_tab_leaves_the_text_where_it_has_nothing_to_do(qtbot, aided, between, write, way, text):
    key, field = way
    write(text)
    qtbot.keyClick(aided, *KEYS[key])
    assert between[field].hasFocus()
    assert aided.text() == text.replace("^", "")


def test_tab_in_a_list_stays_in_the_text(qtbot, aided, between, write):
    write("- a\n- b^")
    qtbot.keyClick(aided, Qt.Key.Key_Tab)
    assert aided.hasFocus()
    assert aided.text() == "- a\n    - b"


def test_a_text_that_may_not_be_changed_is_not(qtbot, aided, between, write):
    write("- a\n- b^")
    aided.setReadOnly(True)
    qtbot.keyClick(aided, Qt.Key.Key_Tab)
    qtbot.keyClick(aided, Qt.Key.Key_Return)
    assert aided.text() == "- a\n- b"
