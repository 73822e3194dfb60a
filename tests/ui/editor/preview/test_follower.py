"""Text and page keep together, whichever a person moves."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from desk.ui.editor.preview import outside
from desk.ui.editor.preview.shape import Shape

CTRL = Qt.KeyboardModifier.ControlModifier
LINE_PX = 48  # a text scrolls by whole lines


def text_top_px(body, block):
    """Return where the source of a block begins, from the top of what is seen."""
    cursor = QTextCursor(body.document().findBlockByNumber(2 * block))
    return body.cursorRect(cursor).top()


def block_at(body, share):
    """Return the block whose source is at a share of the view's height."""
    row = body.cursorForPosition(QPoint(40, int(share * (body.viewport().height() - 2))))
    return row.blockNumber() // 2


def share_of(bar):
    return bar.value() / bar.maximum()


def is_beside(page, body, share):
    """Tell whether what counts in the text is at the same height on the page, about."""
    block = block_at(body, share)
    return abs(page.top_px(block) - text_top_px(body, block)) < 5 * LINE_PX


def go_to(body, block):
    cursor = QTextCursor(body.document().findBlockByNumber(2 * block))
    body.setTextCursor(cursor)


@pytest.mark.parametrize("share", [0.2, 0.5, 0.8])
def test_the_page_scrolls_along_with_the_text(qtbot, pane, page, tab, share):
    bar = tab.text.body.verticalScrollBar()
    bar.setValue(round(share * bar.maximum()))
    qtbot.waitUntil(lambda: is_beside(page, tab.text.body, share_of(bar)))
    assert page.scroll_px() > 500


def test_both_begin_and_end_together(qtbot, pane, page, tab):
    body = tab.text.body
    body.setFocus()
    qtbot.keyClick(body, Qt.Key.Key_End, CTRL)
    qtbot.waitUntil(lambda: page.bottom_px() - page.scroll_px() < LINE_PX)
    qtbot.keyClick(body, Qt.Key.Key_Home, CTRL)
    qtbot.waitUntil(lambda: page.scroll_px() == 0)


def test_the_text_scrolls_along_with_the_page(qtbot, pane, page, tab):
    bar = tab.text.body.verticalScrollBar()
    page.wheel(-2_400)
    qtbot.waitUntil(lambda: bar.value() > 0)
    qtbot.waitUntil(lambda: is_beside(page, tab.text.body, share_of(bar)))
    page.wheel(-240_000)
    qtbot.waitUntil(lambda: bar.value() == bar.maximum())
    qtbot.waitUntil(lambda: page.bottom_px() - page.scroll_px() < 1)  # the page moves no more
    page.wheel(240_000)
    qtbot.waitUntil(lambda: bar.value() == 0)


def test_keys_on_the_page_take_the_text_along(qtbot, pane, page, tab):
    qtbot.keyClick(pane.view.focusProxy(), Qt.Key.Key_End)
    bar = tab.text.body.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() > 0)


def test_nothing_echoes(qtbot, pane, page, tab):
    bar = tab.text.body.verticalScrollBar()
    page.wheel(-1_200)  # ten notches of three lines
    qtbot.waitUntil(lambda: bar.value() > 0)
    page.settle()
    assert page.scroll_px() == 600
    moved = []
    bar.valueChanged.connect(moved.append)
    pane.follower._page.scroll_to(3_000)
    qtbot.waitUntil(lambda: page.scroll_px() == 3_000)
    page.settle()
    assert moved == []


def test_the_page_goes_where_the_cursor_goes(qtbot, pane, page, tab):
    body = tab.text.body
    go_to(body, 50)

    def apart_px():  # on the screen, where the text begins lower than the page
        here = body.viewport().mapToGlobal(QPoint(0, text_top_px(body, 50))).y()
        there = pane.view.mapToGlobal(QPoint(0, round(page.top_px(50)))).y()
        return abs(there - here)

    qtbot.waitUntil(lambda: page.scroll_px() > 500 and apart_px() < 2 * LINE_PX)


def test_a_step_of_the_cursor_moves_nothing(qtbot, pane, page, tab):
    body = tab.text.body
    go_to(body, 50)
    qtbot.waitUntil(lambda: page.scroll_px() > 500)
    before = page.scroll_px()
    qtbot.keyClick(body, Qt.Key.Key_Up)
    qtbot.keyClick(body, Qt.Key.Key_Up)
    page.settle()
    assert page.scroll_px() == before


def test_typing_does_not_move_the_page(qtbot, pane, page, tab):
    body = tab.text.body
    go_to(body, 50)
    qtbot.waitUntil(lambda: page.scroll_px() > 500)
    place = page.scroll_px() + 30
    page.wheel(-60)  # a hand was on the page, and it is not quite where the text is
    qtbot.waitUntil(lambda: page.scroll_px() == place)
    page.settle()
    value = body.verticalScrollBar().value()
    for word in ("Typed", "while", "one", "looks"):
        qtbot.keyClicks(body, f"{word} ")
        qtbot.waitUntil(lambda word=word: word in page.text())
    page.settle()
    assert page.scroll_px() == place
    assert body.verticalScrollBar().value() == value


def test_what_is_typed_out_of_sight_comes_into_sight(qtbot, pane, page, tab):
    body = tab.text.body
    go_to(body, 50)
    qtbot.waitUntil(lambda: page.scroll_px() > 500)
    page.scroll(0)
    with qtbot.waitSignal(pane.page_shown):
        qtbot.keyClicks(body, "Typed. ")
    height = pane.view.height()
    qtbot.waitUntil(lambda: 0 <= page.top_px(50) <= height)


def test_it_can_be_switched_off(qtbot, pane, page, tab, context):
    context.actions["view.follow"].trigger()
    bar = tab.text.body.verticalScrollBar()
    bar.setValue(40)
    first = block_at(tab.text.body, 0)
    page.wheel(-1_200)
    qtbot.waitUntil(lambda: page.scroll_px() == 600)
    page.settle()
    assert block_at(tab.text.body, 0) == first
    assert context.settings.now.preview_follows is False
    context.actions["view.follow"].trigger()
    qtbot.waitUntil(lambda: is_beside(page, tab.text.body, share_of(bar)))


def test_a_click_puts_the_cursor_at_the_words(qtbot, pane, page, tab):
    body = tab.text.body
    tab.text.headline.setFocus()
    page.click(" lay still")
    qtbot.waitUntil(body.hasFocus)
    line = body.textCursor().block().text()
    assert line.startswith("Paragraph 1 ")
    assert line[: body.textCursor().positionInBlock()].endswith("harbour** ")
    assert page.scroll_px() == 0


def test_a_double_click_selects_the_word(qtbot, pane, page, tab):
    page.click("begins", twice=True)
    qtbot.waitUntil(lambda: tab.text.body.textCursor().selectedText() == "begins")


@pytest.mark.parametrize(("words", "clicked"), [("here", "here"), ("end of", "end"), ("H2", "H2")])
def test_a_mark_of_a_footnote_is_no_part_of_the_word_before_it(
    qtbot, pane, page, tab, words, clicked
):
    note = "Note here[^1] end of H2.[^2]\n\n[^1]: Foot of it.\n\n[^2]: More.\n\n"
    tab.text.body.textCursor().insertText(note)
    qtbot.waitUntil(lambda: "Foot of it" in page.text())
    page.click(words)
    qtbot.waitUntil(tab.text.body.hasFocus)
    cursor = tab.text.body.textCursor()
    cursor.select(QTextCursor.SelectionType.WordUnderCursor)
    assert cursor.selectedText() == clicked
    page.click(words, twice=True)
    qtbot.waitUntil(lambda: tab.text.body.textCursor().selectedText() == clicked)


def test_a_click_far_down_brings_the_text_there(qtbot, pane, page, tab, context):
    context.actions["view.follow"].setChecked(False)
    page.scroll(4000)
    number = int(
        page.run(
            "[...document.querySelectorAll('.story p')].find("
            "p => p.getBoundingClientRect().top > 50).textContent.match(/[0-9]+/)[0]",
        )
    )
    page.click(f"Paragraph {number}")
    body = tab.text.body
    qtbot.waitUntil(lambda: body.textCursor().blockNumber() == 2 * number)
    assert 0 <= body.cursorRect().top() < body.viewport().height()
    assert page.scroll_px() == 4000


def test_a_click_on_the_headline_leads_to_the_headline(qtbot, pane, page, tab):
    page.click("over the harbour")
    qtbot.waitUntil(tab.text.headline.hasFocus)
    assert tab.text.headline.textCursor().position() == len("Storm o")


def test_a_click_on_a_zoomed_page_finds_its_words(qtbot, pane, page, tab):
    pane.viewing.set_shape(Shape.DESKTOP)
    qtbot.waitUntil(lambda: page.run("innerWidth") == 1200)
    page.click("Crosshead 4")
    qtbot.waitUntil(lambda: tab.text.body.textCursor().blockNumber() == 8)


def test_a_link_is_no_place_for_the_cursor(qtbot, pane, page, tab, monkeypatch):
    opened = []
    monkeypatch.setattr(
        outside.QDesktopServices, "openUrl", lambda url: opened.append(url.toString())
    )
    qtbot.keyClicks(tab.text.body, "[Weather](https://example.org/) ")
    qtbot.waitUntil(lambda: page.run("!!document.querySelector('.story a')"))
    before = tab.text.body.textCursor().position()
    page.click("Weather")
    qtbot.waitUntil(lambda: opened == ["https://example.org/"])
    assert tab.text.body.textCursor().position() == before


def test_words_that_are_chosen_on_the_page_stay_chosen(qtbot, pane, page, tab):
    tab.text.headline.setFocus()
    widget, left = pane.view.focusProxy(), Qt.MouseButton.LeftButton
    qtbot.mousePress(widget, left, pos=QPoint(40, 300))
    qtbot.mouseMove(widget, QPoint(200, 300))
    qtbot.mouseRelease(widget, left, pos=QPoint(200, 300))
    page.settle()
    assert not tab.text.body.hasFocus()
