"""What a change of a document means, told without copying the text."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor

from desk.text.delta import utf16, utf16_text
from desk.ui.text_edit import TextEdit

TEXTS = st.text(st.sampled_from("ab \n🙂é\u2028\u00a0"), max_size=12)
EDITS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12), TEXTS), max_size=8)


@pytest.fixture
def edit(qtbot):
    made = TextEdit()
    qtbot.addWidget(made)
    return made


def follow(edit):
    """Return the text as who hears only ``changed_at`` knows it, in a list of one."""
    known = [edit.text()]

    def take(position, removed, inserted, _is_typed):
        units = utf16(known[0])
        before, after = units[: 2 * position], units[2 * (position + removed) :]
        known[0] = utf16_text(before + utf16(inserted) + after)

    edit.changed_at.connect(take)
    return known, take


def at(text, number):
    """Return a place between two characters, in UTF-16 units."""
    return len(utf16(text[: number % (len(text) + 1)])) // 2


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(TEXTS, st.lists(EDITS, max_size=4))
def test_who_hears_each_change_knows_the_text(edit, start, blocks):
    edit.show_text(start)
    known, take = follow(edit)
    for edits in blocks:
        cursor = QTextCursor(edit.document())
        cursor.beginEditBlock()
        for place, length, new in edits:
            cursor.setPosition(at(edit.text(), place))
            cursor.setPosition(at(edit.text(), place + length), QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(new)
        cursor.endEditBlock()
        assert known[0] == edit.text()
    edit.changed_at.disconnect(take)


def test_a_key_is_told_with_its_place_and_as_typed(qtbot, edit):
    edit.show_text("🙂b\nc")
    edit.moveCursor(QTextCursor.MoveOperation.Right)
    with qtbot.waitSignal(edit.changed_at) as told:
        qtbot.keyClicks(edit, "x")
    assert told.args == [2, 0, "x", True]


def test_what_is_shown_is_told_as_not_typed(qtbot, edit):
    edit.show_text("one two three")
    with qtbot.waitSignal(edit.changed_at) as told:
        edit.show_text("one 2 three")
    assert told.args == [4, 3, "2", False]


def test_one_edit_block_is_one_change(qtbot, edit):
    edit.show_text("one two three")
    heard = []
    edit.changed_at.connect(lambda *change: heard.append(change))
    cursor = edit.textCursor()
    cursor.beginEditBlock()
    cursor.insertText("**")
    cursor.setPosition(5)
    cursor.insertText("**")
    cursor.endEditBlock()
    assert heard == [(0, 3, "**one**", True)]


def test_colours_alone_are_no_change(qtbot, edit):
    edit.show_text("one two")
    with qtbot.assertNotEmitted(edit.changed_at):
        cursor = edit.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        style = cursor.charFormat()
        style.setFontItalic(True)
        cursor.mergeCharFormat(style)
