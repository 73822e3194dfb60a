"""Undo of typing in the text widgets of the desk."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from desk.ui.text_edit import LineTextEdit, TextEdit

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXTS = st.text(st.sampled_from("ab \n🙂é\u2028\u00a0"), max_size=12)


@pytest.fixture
def edit(qtbot):
    made = TextEdit()
    qtbot.addWidget(made)
    made.show()
    return made


def place(edit, position, anchor=None):
    """Put the cursor somewhere, with a selection from ``anchor`` when it is given."""
    cursor = edit.textCursor()
    cursor.setPosition(position if anchor is None else anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    edit.setTextCursor(cursor)


def undo(qtbot, edit):
    qtbot.keyClick(edit, Qt.Key.Key_Z, CONTROL)
    return edit.text()


def redo(qtbot, edit):
    qtbot.keyClick(edit, Qt.Key.Key_Z, CONTROL | SHIFT)
    return edit.text()


def test_keys_take_typing_back_word_by_word_and_bring_it_again(qtbot, edit):
    qtbot.keyClicks(edit, "Rain fell")
    assert [undo(qtbot, edit), undo(qtbot, edit), undo(qtbot, edit)] == ["Rain ", "", ""]
    assert [redo(qtbot, edit), redo(qtbot, edit), redo(qtbot, edit)] == [
        "Rain ", "Rain fell", "Rain fell",
    ]  # fmt: skip


def test_undo_is_typing_that_gets_stored(qtbot, edit):
    qtbot.keyClicks(edit, "x")
    with qtbot.waitSignal(edit.typed) as typed:
        undo(qtbot, edit)
    assert typed.args == [""]


def test_the_cursor_goes_where_undo_changed_something(qtbot, edit):
    edit.show_text("🙂one two three")
    place(edit, 6, anchor=9)
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    place(edit, 0)
    undo(qtbot, edit)
    assert edit.textCursor().position() == 9
    place(edit, 0)
    redo(qtbot, edit)
    assert edit.textCursor().position() == 6


def test_an_edit_block_is_one_step(qtbot, edit):
    edit.show_text("one\ntwo\nthree")
    cursor = edit.textCursor()
    cursor.beginEditBlock()
    for block in range(3):
        QTextCursor(edit.document().findBlockByNumber(block)).insertText("> ")
    cursor.endEditBlock()
    assert edit.text() == "> one\n> two\n> three"
    assert undo(qtbot, edit) == "one\ntwo\nthree"


def test_what_belongs_together_is_one_step(qtbot, edit):
    with edit.one_step():
        qtbot.keyClicks(edit, "one two")
    assert undo(qtbot, edit) == ""


def test_a_document_that_is_told_to_be_unmodified_begins_a_step(qtbot, edit):
    qtbot.keyClicks(edit, "ra")
    edit.document().setModified(False)
    qtbot.keyClicks(edit, "in")
    assert undo(qtbot, edit) == "ra"


def test_a_paste_is_one_step(qtbot, edit):
    qtbot.keyClicks(edit, "a")
    data = QMimeData()
    data.setText("one two\nthree")
    edit.insertFromMimeData(data)
    qtbot.keyClicks(edit, "b")
    assert [undo(qtbot, edit), undo(qtbot, edit)] == ["aone two\nthree", "a"]


def test_typing_over_a_selection_gives_it_back(qtbot, edit):
    edit.show_text("one two")
    edit.selectAll()
    qtbot.keyClicks(edit, "x")
    assert undo(qtbot, edit) == "one two"


def test_what_is_shown_is_never_undone(qtbot, edit):
    edit.show_text("The storm came.")
    edit.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(edit, " Late")
    edit.show_text("A long storm came. Late it was.")
    while edit.can_undo:
        undo(qtbot, edit)
    assert edit.text() == "A long storm came. it was."


def test_undo_of_a_replacement_puts_the_cursor_behind_all_that_it_replaced(qtbot, edit):
    edit.show_text("di jkt.")
    place(edit, 7, anchor=3)
    edit.textCursor().insertText("Jakarta.")
    assert undo(qtbot, edit) == "di jkt."
    assert edit.textCursor().atEnd()


def test_a_text_that_is_set_whole_has_no_past(qtbot, edit):
    qtbot.keyClicks(edit, "x")
    with qtbot.assertNotEmitted(edit.typed):
        edit.setPlainText("one")
    assert not edit.can_undo


@pytest.mark.parametrize("mark", ["\ufeff", "\ufffe"])
def test_a_byte_order_mark_comes_back(qtbot, edit, mark):
    edit.show_text(f"{mark}ab")
    assert edit.text() == f"{mark}ab"
    assert edit.textCursor().position() == 0
    qtbot.keyClick(edit, Qt.Key.Key_Delete)
    told = []
    edit.changed_at.connect(lambda *change: told.append(change))
    edit.typed.connect(told.append)
    undo(qtbot, edit)
    assert told == [(0, 0, mark, True), f"{mark}ab"]
    assert edit.text() == f"{mark}ab"


def test_an_accent_that_is_composed_is_one_step(qtbot, edit):
    qtbot.keyClicks(edit, "caf")
    for event in (QInputMethodEvent("\u00b4", []), QInputMethodEvent()):
        if not event.preeditString():
            event.setCommitString("é")
        QApplication.sendEvent(edit, event)
    assert edit.text() == "café"
    assert undo(qtbot, edit) == ""
    assert redo(qtbot, edit) == "café"


def test_undo_waits_while_an_accent_is_composed(qtbot, edit):
    qtbot.keyClicks(edit, "caf")
    QApplication.sendEvent(edit, QInputMethodEvent("\u00b4", []))
    assert undo(qtbot, edit) == "caf"


def test_nothing_is_undone_in_a_text_that_nobody_may_change(qtbot, edit):
    qtbot.keyClicks(edit, "x")
    edit.setReadOnly(True)
    edit.undo()
    assert edit.text() == "x"


def test_the_context_menu_undoes(qtbot, edit):
    menu = edit.createStandardContextMenu(QPoint(4, 4))
    assert not menu.findChild(QAction, "edit-undo").isEnabled()
    qtbot.keyClicks(edit, "x")
    menu = edit.createStandardContextMenu(QPoint(4, 4))
    menu.findChild(QAction, "edit-undo").trigger()
    assert edit.text() == ""
    menu = edit.createStandardContextMenu(QPoint(4, 4))
    menu.findChild(QAction, "edit-redo").trigger()
    assert edit.text() == "x"


def test_a_headline_has_undo_too(qtbot):
    line = LineTextEdit()
    qtbot.addWidget(line)
    qtbot.keyClicks(line, "Storm")
    assert undo(qtbot, line) == ""


def test_a_text_that_qt_reads_otherwise_forgets_its_steps(qtbot, edit):
    edit.show_text("abc")
    qtbot.keyClicks(edit, "x")
    edit.show_text("a\rbxc\ufdd0d")
    assert not edit.can_undo


EDITS = st.tuples(
    st.sampled_from(["type", "show", "undo", "redo"]),
    st.integers(0, 40),
    st.integers(0, 9),
    TEXTS,
)


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(TEXTS, st.lists(EDITS, max_size=10))
def test_whatever_happens_undo_and_redo_are_each_others_inverse(edit, start, edits):
    edit.show_text("")
    edit.restore_past(type(edit.past)())
    edit.show_text(start)
    for kind, first, length, new in edits:
        text = edit.text()
        low = first % (len(text) + 1)
        high = min(len(text), low + length)
        if kind == "show":
            edit.show_text(text[:low] + new + text[high:])
        elif kind == "type":
            units = [len(text[:end].encode("utf-16-le")) // 2 for end in (low, high)]
            place(edit, units[1], anchor=units[0])
            edit.textCursor().insertText(new)
            assert edit.text() == text[:low] + new + text[high:]
        else:
            getattr(edit, kind)()
    while edit.can_redo:
        edit.redo()
    end = edit.text()
    steps = len(edit.past.undo)
    for _ in range(steps):
        edit.undo()
    first = edit.text()
    assert len(edit.past.redo) == steps
    for _ in range(steps):
        edit.redo()
    assert edit.text() == end
    for _ in range(steps):
        edit.undo()
    assert edit.text() == first
