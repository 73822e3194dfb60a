"""Lines that change are told without looking at the others."""

import random

import pytest
from PySide6.QtGui import QTextCursor

from desk.settings import Settings
from desk.ui.editor.writing.highlighter import MarkdownHighlighter
from desk.ui.look.writing_type import writing_type
from desk.ui.text_edit import TextEdit

TEXTS = ("a", "\n", "q\n\nz", "# h", "b\xa0c", "\u2028x", "\U0001f600", "**b**")


@pytest.fixture
def edit(qtbot, look):
    made = TextEdit()
    qtbot.addWidget(made)
    made.highlighter = MarkdownHighlighter(made.document(), look, writing_type(Settings()))
    return made


def lines(edit):
    return edit.document().toRawText().replace("\u2029", "\n").split("\n")


def change(edit, chance):
    cursor = QTextCursor(edit.document())
    most = edit.document().characterCount() - 1
    cursor.setPosition(chance.randint(0, most))
    if chance.random() < 0.5:
        cursor.setPosition(chance.randint(0, most), QTextCursor.MoveMode.KeepAnchor)
    match chance.randrange(8):
        case 0:
            edit.setPlainText("\n".join(chance.choices(TEXTS, k=chance.randrange(5))))
        case 1:
            edit.undo()
        case 2:
            edit.redo()
        case 3:
            cursor.removeSelectedText()
        case 4:
            cursor.beginEditBlock()
            cursor.insertText("x\ny")
            cursor.setPosition(0)
            cursor.insertText("\n")
            cursor.endEditBlock()
        case _:
            cursor.insertText(chance.choice(TEXTS))


@pytest.mark.parametrize("seed", range(10))
def test_the_changes_make_the_text(edit, qapp, seed):
    chance = random.Random(seed)
    followed = list(edit.lines)

    def follow(change):
        followed[change.first : change.first + change.removed] = change.lines

    edit.lines_changed.connect(follow)
    for _ in range(120):
        change(edit, chance)
        if chance.random() < 0.3:
            qapp.processEvents()
        assert followed == lines(edit) == list(edit.lines)


def test_a_key_is_one_line(edit, qtbot):
    edit.setPlainText("\n".join(["a"] * 500))
    cursor = QTextCursor(edit.document().findBlockByNumber(200))
    with qtbot.waitSignal(edit.lines_changed) as told:
        cursor.insertText("b")
    [made] = told.args
    assert (made.first, made.removed, list(made.lines)) == (200, 1, ["ba"])


def test_colours_are_no_change(edit, qtbot):
    edit.setPlainText("# a\n\n**b**")
    with qtbot.assertNotEmitted(edit.lines_changed):
        edit.highlighter.rehighlight()
