"""Two stories side by side."""

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent

from desk.ui.editor.tabs.strip import tab_mime
from desk.ui.editor.tabs.tab_menu import TabMenu


@pytest.fixture
def deck(rooms):
    return rooms.editor.main


def shown(deck):
    return [tab.article for tab in deck.bench.shown]


def names(menu):
    return [action.text().replace("&", "") for action in menu.actions() if action.text()]


def entry(menu, name):
    return next(action for action in menu.actions() if action.text().replace("&", "") == name)


def test_the_story_before_stands_beside_the_current_one(context, deck, pair):
    first, second = pair
    context.actions["view.split"].trigger()
    assert shown(deck) == [second.article, first.article]
    assert first.text.isVisible()
    assert first.header.isVisible()
    assert second.text.isVisible()
    assert deck.current is second
    assert second.text.body.hasFocus()


def test_page_panel_and_tab_follow_the_keyboard(context, rooms, deck, pair):
    first, second = pair
    context.actions["view.split"].trigger()
    first.text.body.setFocus()
    assert deck.current is first
    assert deck.strip.current == first.article
    assert first.text.body.hasFocus()
    assert first.panel.isVisible()
    assert not second.panel.isVisible()
    context.actions["format.heading"].trigger()
    assert first.text.body.text().startswith("## ")
    assert not second.text.body.text().startswith("## ")


def test_a_control_of_the_other_side_keeps_the_keyboard(context, deck, pair):
    first, _second = pair
    context.actions["view.split"].trigger()
    first.header.status.setFocus()
    assert deck.current is first
    assert first.header.status.hasFocus()


def test_ending_the_split_keeps_the_story_with_the_keyboard(context, deck, pair):
    first, second = pair
    context.actions["view.split"].trigger()
    first.text.body.setFocus()
    context.actions["view.split"].trigger()
    assert shown(deck) == [first.article]
    assert first.text.isVisible()
    assert not second.text.isVisible()
    assert not context.actions["view.split"].isChecked()


def test_one_story_alone_is_not_split(context, deck, open_story):
    open_story("Storm")
    context.actions["view.split"].trigger()
    assert not deck.is_split
    assert not context.actions["view.split"].isChecked()
    assert "second story" in context.messages.message.text


def test_a_story_is_shown_once(context, deck, pair):
    first, second = pair
    context.actions["view.split"].trigger()
    deck.strip.choose(first.article)
    assert shown(deck) == [second.article, first.article]
    assert first.text.body.hasFocus()


def test_another_tab_is_shown_on_the_side_with_the_keyboard(context, deck, pair, open_story):
    first, _second = pair
    context.actions["view.split"].trigger()
    third = open_story("Third")
    assert shown(deck) == [third.article, first.article]


def test_closing_one_of_two_leaves_the_other(qtbot, context, deck, pair):
    first, second = pair
    context.actions["view.split"].trigger()
    context.actions["article.close"].trigger()
    qtbot.waitUntil(lambda: second.article not in deck.strip.articles)
    assert shown(deck) == [first.article]
    assert deck.current is first
    assert first.text.isVisible()
    assert not context.actions["view.split"].isChecked()


def test_the_page_makes_room_in_a_narrow_window_and_comes_back(rooms, context, deck, pair):
    context.actions["view.preview"].setChecked(True)
    context.actions["view.split"].trigger()
    assert not deck.bench.preview.isVisible()
    assert not context.actions["view.preview"].isChecked()
    assert context.settings.now.preview_visible
    context.actions["view.split"].trigger()
    assert deck.bench.preview.isVisible()
    assert context.actions["view.preview"].isChecked()


def test_the_list_may_be_looked_at_meanwhile(rooms, context, deck, pair):
    first, second = pair
    context.actions["view.split"].trigger()
    rooms.editor.show_home()
    assert rooms.articles.isVisible()
    deck.strip.choose(second.article)
    assert shown(deck) == [second.article, first.article]
    assert first.text.isVisible()


def test_the_menu_of_a_tab_shows_it_beside(qtbot, rooms, context, deck, pair):
    first, second = pair
    menu = TabMenu(rooms.editor, deck, context).menu(first.article)
    assert names(menu) == ["Close", "Close others", "Show beside", "Move to new window"]
    entry(menu, "Show beside").trigger()
    assert shown(deck) == [second.article, first.article]


@pytest.mark.parametrize("is_right", [True, False])
def test_a_tab_dropped_on_a_side_is_shown_there(deck, pair, is_right):
    first, second = pair
    x = deck.width() - 50 if is_right else 50
    mime = tab_mime(first.article)  # the event does not hold it
    event = QDropEvent(
        QPointF(x, 300), Qt.DropAction.MoveAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    deck.dropEvent(event)
    wanted = [second.article, first.article]
    assert shown(deck) == (wanted if is_right else wanted[::-1])
    assert deck.current is second


def test_the_split_comes_back_after_a_restart(qtbot, restart, context, deck, pair):
    first, second = pair
    context.actions["view.split"].trigger()
    again = restart().main
    assert shown(again) == [second.article, first.article]
    assert again.current.article == second.article
    for tab in again.bench.shown:
        qtbot.waitUntil(lambda tab=tab: tab.session.view is not None)
