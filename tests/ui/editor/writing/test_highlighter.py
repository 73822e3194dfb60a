"""Colours in the text: only where somebody looks, and never in anybody's way."""

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor

from desk.ui.look import scale
from desk.ui.look.theme import ThemeName

LONG = "\n\n".join(f"Paragraph {number} with a **word** that is bold." for number in range(2_000))
NO_BLOCK_S = 0.050


def dressed(body, number):
    """Return the stretches of a line that are not plain: their text and format."""
    block = body.document().findBlockByNumber(number)
    text = block.text().encode("utf-16-le")
    return {
        text[2 * f.start : 2 * (f.start + f.length)].decode("utf-16-le"): QTextCharFormat(f.format)
        for f in block.layout().formats()
    }


def settled(qtbot, body):
    qtbot.waitUntil(lambda: not body.highlighter._behind.isActive())


def test_marks_step_back_and_words_stand_out(qtbot, body, look):
    body.show_text("## Storm\n\nA **bold** and `plain` word")
    settled(qtbot, body)
    assert dressed(body, 0)["##"].foreground().color() == QColor(look.theme.text_faint)
    assert dressed(body, 0)[" Storm"].fontWeight() > 400
    assert dressed(body, 2)["bold"].fontWeight() > 400
    assert dressed(body, 2)["plain"].fontFamilies() == [scale.MONO_FAMILY]


def test_marks_behind_an_emoji_are_at_their_place(qtbot, body):
    body.show_text("👩\u200d👩 and **bold** 😀 *it*")
    settled(qtbot, body)
    assert set(dressed(body, 0)) == {"**", "bold", "*", "it"}


def test_a_line_with_more_marks_than_anybody_writes_stays_plain(qtbot, body):
    body.show_text("**a** " * 40 + "\n" + "| a " * 1_000)
    settled(qtbot, body)
    assert set(dressed(body, 0)) == {"**", "a"}
    assert dressed(body, 1) == {}


def test_what_is_typed_is_coloured_at_once(qtbot, body):
    qtbot.keyClicks(body, "a *b*")
    settled(qtbot, body)
    assert dressed(body, 0)["b"].fontItalic()


def test_lines_out_of_sight_wait_until_they_are_looked_at(qtbot, body):
    body.show_text(LONG)
    settled(qtbot, body)
    last = body.blockCount() - 1
    assert dressed(body, 0)
    assert not dressed(body, last)
    body.moveCursor(QTextCursor.MoveOperation.End)
    assert dressed(body, last)


def test_colouring_is_no_typing_and_no_step_of_undo(qtbot, body):
    body.show_text(LONG)
    with qtbot.assertNotEmitted(body.typed):
        body.moveCursor(QTextCursor.MoveOperation.End)
        settled(qtbot, body)
    assert not body.document().isUndoAvailable()
    assert body.text() == LONG


def test_another_theme_does_not_hold_up_a_long_story(qtbot, body, look):
    body.show_text(LONG * 3)
    settled(qtbot, body)
    faint = look.theme.text_faint
    look.changed.disconnect(body.highlighter.set_theme)
    look.apply(ThemeName.DARK)  # the style sheet of the application is not what is measured
    start = time.thread_time()
    body.highlighter.set_theme(look.theme)
    assert time.thread_time() - start < NO_BLOCK_S
    mark = dressed(body, 0)["**"].foreground().color()
    assert mark == QColor(look.theme.text_faint) != QColor(faint)
    body.moveCursor(QTextCursor.MoveOperation.End)
    assert dressed(body, body.blockCount() - 1)["**"].foreground().color() == mark


def test_a_fence_that_is_opened_reaches_what_is_shown_later(qtbot, body, put):
    body.show_text(LONG)
    settled(qtbot, body)
    put(body, 0)
    start = time.thread_time()
    qtbot.keyClicks(body, "```")
    qtbot.keyClick(body, Qt.Key.Key_Return)
    assert time.thread_time() - start < 5 * NO_BLOCK_S
    body.moveCursor(QTextCursor.MoveOperation.End)
    settled(qtbot, body)
    line = body.document().lastBlock()
    assert list(dressed(body, line.blockNumber())) == [line.text()]


def test_a_line_of_five_thousand_characters_is_typed_into_quickly(qtbot, body):
    sentence = "The **council** said that _the_ [river](https://a.example/x) rose. "
    body.show_text((sentence * 80)[:5_000])
    body.moveCursor(QTextCursor.MoveOperation.End)
    times = []
    for letter in "storm rises again":
        start = time.thread_time()
        qtbot.keyClick(body, letter)
        times.append(time.thread_time() - start)
    assert sorted(times)[len(times) // 2] < NO_BLOCK_S / 2
