"""Tabs: several articles, remembered, closed without loss."""

import pytest
from PySide6.QtCore import Qt

from desk.errors import StoreError
from desk.model.article import Article
from desk.model.kinds import Kind
from desk.services.commands.articles import CreateArticle
from desk.services.commands.fields import PatchFields
from desk.ui import close_guard
from desk.ui.editor.panel.panel import Section
from desk.ui.editor.session import Saved
from desk.ui.editor.tabs.arrangement import CURRENT_KEY, TABS_KEY


@pytest.fixture
def second(desk):
    return desk.run("new", CreateArticle(Article(headline="Flood"))).made


def loaded(qtbot, tab):
    qtbot.waitUntil(lambda: tab.session.view is not None)
    return tab


def test_an_article_opens_once(rooms, tab, second):
    rooms.open_article(second)
    assert rooms.editor.main.strip.count() == 3
    rooms.open_article(tab.article)
    assert rooms.editor.main.strip.count() == 3
    assert rooms.editor.current is tab


def test_the_tab_is_called_like_its_headline(qtbot, rooms, tab):
    tab.text.headline.show_text("")
    qtbot.keyClicks(tab.text.headline, "Fish & chips")
    assert rooms.editor.main.strip.tabText(1) == "Fish && chips"


def test_keys_go_from_tab_to_tab(rooms, context, tab, second):
    rooms.open_article(second)
    context.actions["go.next_tab"].trigger()
    assert rooms.editor.current is None
    context.actions["go.previous_tab"].trigger()
    assert rooms.editor.current.article == second


def test_closing_a_tab_stores_and_seals_it(qtbot, rooms, desk, context, tab):
    qtbot.keyClicks(tab.text.headline, "!")
    context.actions["article.close"].trigger()
    qtbot.waitUntil(lambda: rooms.editor.main.strip.count() == 1)
    assert desk.article(tab.article).article.headline == "!Storm"
    assert not desk.history(tab.article)[0].is_open


def test_leaving_a_tab_seals_it(qtbot, rooms, desk, tab):
    qtbot.keyClicks(tab.text.headline, "!")
    rooms.editor.show_home()
    qtbot.waitUntil(lambda: desk.article(tab.article).article.headline == "!Storm")
    qtbot.waitUntil(lambda: not desk.history(tab.article)[0].is_open)


def test_a_tab_whose_article_is_deleted_goes(qtbot, rooms, shell, tab):
    shell.do("x", PatchFields(tab.article, Kind.ARTICLE, {"deleted": True}))
    qtbot.waitUntil(lambda: rooms.editor.main.strip.count() == 1)


def test_open_tabs_and_the_panel_come_back(qtbot, context, rooms, restart, tab, second):
    rooms.open_article(second)
    rooms.open_article(tab.article)
    assert context.state.words(TABS_KEY) == [tab.article, second]
    assert context.state.word(CURRENT_KEY) == tab.article
    again = restart()
    assert again.main.strip.articles == [tab.article, second]
    assert again.current.article == tab.article
    loaded(qtbot, again.current)


def test_an_article_that_is_gone_is_not_opened_again(qtbot, rooms, restart, context, desk, second):
    desk.run("x", PatchFields(second, Kind.ARTICLE, {"deleted": True}))
    rooms.editor.release()
    context.state.set_words(TABS_KEY, [second])
    editor = restart()
    assert editor.main.strip.articles == [second]
    qtbot.waitUntil(lambda: editor.main.strip.articles == [])


def test_the_panel_hides_and_comes_back_when_it_is_needed(rooms, context, tab):
    context.actions["view.panel"].setChecked(False)
    assert not tab.panel.isVisible()
    assert context.settings.now.panel_visible is False
    context.actions["article.check"].trigger()
    assert tab.panel.checks.isVisible()


def test_the_section_is_kept_for_the_next_article(qtbot, rooms, tab, second):
    tab.panel.show_section(Section.STORY)
    qtbot.mouseClick(tab.panel.buttons[Section.PEOPLE], Qt.MouseButton.LeftButton)
    rooms.open_article(second)
    other = rooms.editor.current
    qtbot.waitUntil(lambda: other.panel.is_shown)
    assert other.panel.people.isVisible()


def test_the_first_tab_stays_first_and_open(rooms, tab, second):
    rooms.open_article(second)
    rooms.editor.main.strip.moveTab(2, 0)
    assert rooms.editor.main.strip.tabText(0) == "Articles"
    rooms.editor.main.strip.tabCloseRequested.emit(0)
    assert rooms.editor.main.strip.count() == 3


def test_the_window_closes_when_everything_is_stored(qtbot, rooms, context, desk, tab):
    qtbot.keyClicks(tab.text.headline, "!")
    context.window.close()
    assert context.window.isVisible()
    qtbot.waitUntil(lambda: not context.window.isVisible())
    assert desk.article(tab.article).article.headline == "!Storm"


def test_a_window_that_cannot_store_asks_once_before_it_closes(
    qtbot, rooms, desk, tab, second, monkeypatch
):
    asked = []

    def full(*_arguments):
        raise StoreError("store.full", folder="store")

    def ask(_window, _icons, question):
        asked.append(question.text)
        return False

    other = loaded(qtbot, rooms.editor.open(second))
    monkeypatch.setattr(close_guard, "confirm", ask)
    with monkeypatch.context() as broken:
        broken.setattr(desk, "autosave", full)
        for one in (tab, other):
            qtbot.keyClicks(one.text.headline, "!")
        rooms.editor.window().close()
        qtbot.waitUntil(lambda: other.session.saved is tab.session.saved is Saved.FAILED)
        assert len(asked) == 1
        assert rooms.editor.window().isVisible()
    rooms.editor.flush()
    qtbot.waitUntil(lambda: desk.article(tab.article).article.headline == "!Storm")
    qtbot.waitUntil(lambda: desk.article(second).article.headline == "!Flood")
