"""The page beside the text, or in a window of its own."""

import pytest
from PySide6.QtCore import QPoint, QSize, Qt

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def beside(rooms, context, tab):
    context.actions["view.preview"].setChecked(True)
    return rooms.editor.main.bench.page


@pytest.fixture
def apart(qtbot, beside, context):
    """The window of the page."""
    context.actions["view.preview_window"].trigger()
    qtbot.waitUntil(lambda: beside.window_of_page is not None)
    return beside.window_of_page


def test_the_same_page_moves_into_its_window_and_back(qtbot, rooms, context, beside):
    pane = rooms.editor.preview
    qtbot.waitUntil(lambda: pane.view is not None, timeout=15_000)
    view = pane.view
    context.actions["view.preview_window"].trigger()
    assert pane.window() is beside.window_of_page
    assert pane.isVisible()
    assert not beside.isVisible()
    context.actions["view.preview_window"].trigger()
    assert pane.window() is context.window
    assert pane.isVisible()
    assert pane.view is view


def test_closing_the_window_puts_the_page_back(rooms, context, beside, apart):
    apart.close()
    assert not context.actions["view.preview_window"].isChecked()
    assert beside.isVisible()
    assert rooms.editor.preview.window() is context.window


def test_the_window_is_where_it_was_the_last_time(qtbot, context, beside, apart):
    apart.move(QPoint(120, 90))
    apart.resize(QSize(500, 400))
    apart.close()
    context.actions["view.preview_window"].trigger()
    assert beside.window_of_page.size() == QSize(500, 400)


def test_the_window_follows_the_tab(qtbot, rooms, desk, beside, apart):
    qtbot.waitUntil(lambda: apart.windowTitle().startswith("Storm"), timeout=15_000)
    rooms.open_article(desk.run("new", CreateArticle(Article(headline="Calm", body="x"))).made)
    qtbot.waitUntil(lambda: apart.windowTitle().startswith("Calm"), timeout=15_000)


def test_keys_of_the_menu_work_in_the_window(qtbot, context, beside, apart):
    apart.activateWindow()
    with qtbot.waitSignal(context.actions["view.panel"].toggled):
        qtbot.keyClick(
            apart,
            Qt.Key.Key_I,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )


def test_hiding_the_page_hides_its_window(rooms, context, beside, apart):
    context.actions["view.preview"].setChecked(False)
    assert beside.window_of_page is None
    assert not rooms.editor.preview.isVisible()
    context.actions["view.preview"].setChecked(True)
    assert beside.window_of_page is not None


def test_a_hidden_page_is_shown_when_its_window_is_wanted(rooms, context, tab):
    assert not context.actions["view.preview"].isChecked()
    context.actions["view.preview_window"].trigger()
    assert context.actions["view.preview"].isChecked()
    assert rooms.editor.main.bench.page.window_of_page.isVisible()


def test_the_window_ends_with_the_main_one_and_comes_back(rooms, context, beside, apart):
    rooms.editor.release()
    assert beside.window_of_page is None
    assert beside.is_apart


def test_after_a_restart_the_page_is_in_its_window_again(context, request):
    context.state.set_word("preview/place", "window")
    rooms = request.getfixturevalue("rooms")
    assert context.actions["view.preview_window"].isChecked()
    assert rooms.editor.main.bench.page.window_of_page is None  # these tests begin without the page
    context.actions["view.preview"].setChecked(True)
    assert rooms.editor.main.bench.page.window_of_page.isVisible()
