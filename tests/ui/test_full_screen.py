"""The whole screen for one text, and everything back where it was."""

import pytest
from PySide6.QtCore import Qt

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle


@pytest.fixture
def tab(qtbot, rooms, desk):
    rooms.open_article(desk.run("new", CreateArticle(Article(headline="Storm"))).made)
    made = rooms.editor.current
    qtbot.waitUntil(lambda: made.session.view is not None)
    return made


def around(rooms, context):
    """Return what stands around the text, and whether it is shown."""
    window, editor = context.window, rooms.editor
    return [
        part.isVisible()
        for part in (
            window.menuBar(),
            window.rail,
            window.statusBar(),
            editor.main.strip,
            editor.current.header,
            editor.current.panel,
            editor.preview,
        )
    ]


def test_nothing_but_the_text_is_left_and_escape_restores_it_all(qtbot, rooms, context, tab):
    before = around(rooms, context), context.window.windowState(), context.window.size()
    settings = context.settings.now
    sizes = rooms.editor.main.bench.splitter.sizes()
    context.actions["view.full_screen"].trigger()
    assert context.window.isFullScreen()
    assert not any(around(rooms, context))
    assert tab.text.body.isVisible()
    tab.text.body.setFocus()
    qtbot.keyClicks(tab.text.body, "word")
    qtbot.keyClick(tab.text.body, Qt.Key.Key_Escape)
    assert not context.actions["view.full_screen"].isChecked()
    after = around(rooms, context), context.window.windowState(), context.window.size()
    assert after == before
    qtbot.waitUntil(lambda: rooms.editor.main.bench.splitter.sizes() == sizes)
    assert context.settings.now == settings
    assert tab.text.body.text() == "word"


def test_a_room_that_is_opened_meanwhile_has_its_rail_afterwards(rooms, context, tab):
    context.actions["view.full_screen"].trigger()
    context.actions["go.photos"].trigger()
    assert not context.window.rail.isVisible()
    context.actions["view.full_screen"].trigger()
    assert context.window.rail.isVisible()


def test_the_panel_can_be_had_in_full_screen_and_is_as_before_after_it(rooms, context, tab):
    assert tab.panel.isVisible()
    context.actions["view.full_screen"].trigger()
    context.actions["view.panel"].trigger()
    assert tab.panel.isVisible()
    context.actions["view.panel"].trigger()
    context.actions["view.full_screen"].trigger()
    assert tab.panel.isVisible()
    assert context.settings.now.panel_visible


def test_the_system_s_own_way_back_counts(qtbot, rooms, context, tab):
    context.actions["view.full_screen"].trigger()
    context.window.showNormal()
    qtbot.waitUntil(lambda: not context.actions["view.full_screen"].isChecked())
    assert context.window.rail.isVisible()


def test_a_window_that_is_closed_in_full_screen_opens_as_a_window(rooms, context, tab):
    context.actions["view.full_screen"].trigger()
    context.window.closing.emit()
    assert not context.window.isFullScreen()
