"""The same words stay in sight whatever the width, the size and the style of the page."""

import pytest
from PySide6.QtGui import QTextCursor

from desk.ui.editor.preview.shape import WIDTHS_PX, Shape

PLACE = """(() => {
  const at = %s;
  const rows = [...document.querySelector(".story").children];
  const number = rows.findIndex((row) => row.getBoundingClientRect().bottom > at);
  const { top, height } = rows[number].getBoundingClientRect();
  return number + (at - top) / height;
})()"""
SHAPES = (Shape.PHONE, Shape.TABLET, Shape.DESKTOP, Shape.PAPER, Shape.PHONE)


def choose(qtbot, page, shape):
    """Show the page in another width, and wait until it is painted so."""
    page.pane.viewing.set_shape(shape)
    if shape in WIDTHS_PX:
        qtbot.waitUntil(lambda: page.run("innerWidth") == WIDTHS_PX[shape])
    else:
        room = page.pane.viewing.stage.width()
        qtbot.waitUntil(lambda: page.run("innerWidth") == room)
    page.settle()


def at_top(page):
    """Return the block at the top of what is seen, and the part of it that lies above."""
    return page.run(PLACE % 0)


def share_of(page, block):
    """Return how far down the view the middle of a block is."""
    row = f"document.querySelector('.story').children[{block}].getBoundingClientRect()"
    return page.run(f"({row}.top + {row}.bottom) / 2 / innerHeight")


@pytest.fixture
def cursor_block(qtbot, pane, page, tab):
    """A block with the cursor, in the middle of the text and of the page."""
    body = tab.text.body
    body.setTextCursor(QTextCursor(body.document().findBlockByNumber(2 * 50)))
    qtbot.waitUntil(lambda: page.scroll_px() > 500)
    page.settle()
    return 50


@pytest.fixture
def alone(qtbot, pane, page, context):
    """The page, scrolled, and not followed."""
    context.actions["view.follow"].setChecked(False)
    page.scroll(4_000)
    page.settle()
    return page


def test_the_words_at_the_cursor_stay_where_they_are(qtbot, page, cursor_block):
    before = share_of(page, cursor_block)
    assert 0 < before < 1
    for shape in SHAPES:
        choose(qtbot, page, shape)
        assert share_of(page, cursor_block) == pytest.approx(before, abs=0.1), shape


def test_the_words_at_the_top_stay_there_when_nothing_is_followed(qtbot, alone):
    before = at_top(alone)
    for shape in SHAPES:
        choose(qtbot, alone, shape)
        assert at_top(alone) == pytest.approx(before, abs=0.5), shape
    choose(qtbot, alone, Shape.FIT)
    assert alone.scroll_px() == pytest.approx(4_000, abs=2)


def test_a_page_at_its_top_stays_there(qtbot, page):
    for shape in SHAPES:
        choose(qtbot, page, shape)
        assert page.scroll_px() == 0


def test_the_next_key_does_not_move_the_page(qtbot, page, tab, cursor_block):
    choose(qtbot, page, Shape.PHONE)
    before = page.scroll_px()
    qtbot.keyClicks(tab.text.body, "Typed ")
    qtbot.waitUntil(lambda: "Typed" in page.text())
    page.settle()
    assert page.scroll_px() == before


def test_the_words_at_the_cursor_stay_in_sight_in_a_window_and_back(
    qtbot, page, tab, context, cursor_block
):
    for _way in ("out", "back"):
        width = page.run("innerWidth")
        context.actions["view.preview_window"].trigger()
        qtbot.waitUntil(lambda width=width: page.run("innerWidth") != width)
        page.settle()
        assert 0 < share_of(page, cursor_block) < 1


@pytest.mark.parametrize("is_followed", [True, False])
def test_another_size_of_the_window_keeps_the_words(
    qtbot, page, context, cursor_block, is_followed
):
    context.actions["view.follow"].setChecked(is_followed)
    page.settle()
    top = at_top(page)
    size = context.window.size()
    for width_px in (size.width() - 250, size.width() + 200, size.width()):
        before = page.run("innerWidth")
        context.window.resize(width_px, size.height())
        qtbot.waitUntil(lambda before=before: page.run("innerWidth") != before)
        page.settle()
        if is_followed:
            assert 0 < share_of(page, cursor_block) < 1
        else:
            assert at_top(page) == pytest.approx(top, abs=0.5)


def test_a_hand_on_the_page_is_free(qtbot, alone):
    choose(qtbot, alone, Shape.PHONE)
    before = alone.scroll_px()
    alone.wheel(-1_200)  # ten notches of three lines
    qtbot.waitUntil(lambda: alone.scroll_px() == pytest.approx(before + 600, abs=1))
    alone.settle()
    place = at_top(alone)
    choose(qtbot, alone, Shape.DESKTOP)
    assert at_top(alone) == pytest.approx(place, abs=0.5)


def test_a_page_that_is_loaded_anew_keeps_its_place_in_a_width_of_its_own(qtbot, alone):
    choose(qtbot, alone, Shape.DESKTOP)
    before = alone.scroll_px()
    with qtbot.waitSignal(alone.pane.view.shown, timeout=15_000):
        alone.pane.view._revive()
    qtbot.waitUntil(lambda: alone.run("innerWidth") == WIDTHS_PX[Shape.DESKTOP])
    alone.settle()
    assert alone.scroll_px() == pytest.approx(before, abs=2)
