"""Stories in windows of their own."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QDialog

from desk.ui.editor import area
from desk.ui.exports.dialog import ExportDialog


@pytest.fixture
def moved(qtbot, rooms, context, pair):
    """The second story of two, in a window of its own."""
    context.actions["view.new_window"].trigger()
    window = rooms.editor.windows[0]
    qtbot.waitUntil(lambda: context.front is window)
    return pair[1]


@pytest.fixture
def window(rooms, moved):
    return rooms.editor.windows[0]


def keys(qtbot, widget, key, *modifiers):
    mask = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        mask |= modifier
    qtbot.keyClick(widget, key, mask)


CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def test_a_moved_story_is_only_in_its_window(rooms, pair, moved, window):
    first, second = pair
    assert rooms.editor.main.strip.articles == [first.article]
    assert window.deck.strip.articles == [second.article]
    assert moved.text.isVisible()
    assert moved.header.isVisible()
    assert moved.text.window() is window
    assert window.windowTitle() == "Flood - Editorial Desk"
    assert rooms.editor.current is moved


def test_typing_there_is_stored(qtbot, desk, moved, window):
    qtbot.keyClicks(moved.text.headline, "!")
    qtbot.waitUntil(lambda: desk.article(moved.article).article.headline == "!Flood")
    assert window.deck.strip.tabText(0) == "!Flood"
    assert window.windowTitle() == "!Flood - Editorial Desk"


def test_keys_work_there_on_its_story(qtbot, rooms, pair, moved, window):
    first, _second = pair
    moved.text.body.setFocus()
    moved.text.body.selectAll()
    keys(qtbot, moved.text.body, Qt.Key.Key_B, CTRL)
    assert moved.text.body.text().startswith("**One")
    assert not first.text.body.text().startswith("**")


def test_messages_appear_in_the_window_in_front(qtbot, context, moved, window):
    context.messages.info("Here.")
    assert window.messages.isVisible()
    assert context.window.messages.message is None
    context.window.activateWindow()
    qtbot.waitUntil(lambda: context.front is context.window)
    context.messages.info("There.")
    assert context.window.messages.message.text == "There."


def test_closing_the_window_brings_its_stories_home(qtbot, rooms, context, pair, moved, window):
    window.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the window is gone
    assert rooms.editor.windows == []
    assert rooms.editor.main.strip.articles == [tab.article for tab in pair]
    assert context.front is context.window
    rooms.editor.open(moved.article)
    assert moved.text.isVisible()
    assert moved.text.window() is context.window
    qtbot.keyClicks(moved.text.headline, "x")
    assert moved.session.story.headline == "xFlood"


def test_closing_the_last_story_closes_the_window(qtbot, rooms, context, moved, window):
    keys(qtbot, moved.text.body, Qt.Key.Key_W, CTRL)
    qtbot.waitUntil(lambda: not rooms.editor.windows)
    assert context.front is context.window


def test_a_story_comes_home_by_its_menu(rooms, context, pair, moved):
    rooms.editor.move_home(moved.article)
    assert rooms.editor.windows == []
    assert rooms.editor.main.strip.articles == [tab.article for tab in pair]
    assert moved.text.isVisible()


def test_a_tab_is_dropped_from_window_to_window(rooms, pair, moved, window):
    first, second = pair
    window.deck.strip.dropped.emit(first.article, 0)
    assert window.deck.strip.articles == [first.article, second.article]
    assert rooms.editor.main.strip.articles == []
    assert window.deck.current is first
    window.deck.beside_wanted.emit(second.article, True)
    assert [tab.article for tab in window.deck.bench.shown] == [first.article, second.article]


def test_a_tab_let_go_of_outside_makes_a_window(monkeypatch, rooms, pair):
    first, _second = pair
    monkeypatch.setattr(area, "drag_out", lambda _strip, _article: True)
    rooms.editor.main.strip.torn.emit(first.article)
    assert rooms.editor.windows[0].deck.strip.articles == [first.article]
    monkeypatch.setattr(area, "drag_out", lambda _strip, _article: False)
    rooms.editor.main.strip.torn.emit(pair[1].article)
    assert len(rooms.editor.windows) == 1


def test_opening_a_story_raises_the_window_that_has_it(qtbot, rooms, context, moved, window):
    context.window.activateWindow()
    qtbot.waitUntil(lambda: context.front is context.window)
    rooms.open_article(moved.article)
    qtbot.waitUntil(lambda: context.front is window)
    assert rooms.editor.main.strip.row(moved.article) < 0


def test_the_toggles_tell_of_the_window_in_front(qtbot, context, rooms, moved, window):
    context.actions["view.panel"].setChecked(False)
    assert not moved.panel.isVisible()
    context.window.activateWindow()
    qtbot.waitUntil(lambda: context.front is context.window)
    assert context.actions["view.panel"].isChecked()
    assert context.settings.now.panel_visible


def test_windows_come_back_after_a_restart(qtbot, rooms, restart, pair, moved):
    window, main = rooms.editor.windows[0], rooms.editor.window()
    window.resize(780, 600)
    qtbot.keyClicks(moved.text.headline, "!")
    main.close()
    qtbot.waitUntil(lambda: not main.isVisible())
    assert rooms.editor.windows == []
    again = restart()
    assert again.main.strip.articles == [pair[0].article]
    back = again.windows[0]
    assert back.isVisible()
    assert back.size().width() == 780
    assert back.deck.strip.articles == [moved.article]
    tab = back.deck.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    assert tab.text.headline.text() == "!Flood"


def test_a_room_that_is_asked_for_there_comes_to_the_front(qtbot, context, moved, window):
    keys(qtbot, moved.text.body, Qt.Key.Key_2, CTRL)
    assert context.window.room == "photos"
    qtbot.waitUntil(lambda: context.front is context.window)


def test_it_is_exported_over_its_own_window(context, moved, window):
    context.actions["article.export"].trigger()
    dialog = window.findChild(ExportDialog)
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.parametrize(
    "action", ["format.link", "insert.table", "insert.abbreviation", "insert.related"]
)
def test_what_its_text_asks_stands_over_its_own_window(qtbot, context, moved, window, action):
    qtbot.keyClicks(moved.text.body, "KPK")
    context.actions[action].trigger()
    dialog = window.findChild(QDialog)
    assert dialog.isVisible()
    dialog.close()


@pytest.mark.parametrize("stranger", ["01890000-0000-7000-8000-000000000000", ""])
def test_the_tab_of_another_program_is_left_to_it(rooms, pair, stranger):
    deck = rooms.editor.main
    before = deck.strip.articles
    deck.strip.dropped.emit(stranger, 0)
    deck.beside_wanted.emit(stranger, True)
    assert deck.strip.articles == before
    assert list(deck.awake) == before
    assert deck.current is pair[1]
    assert not deck.is_split
