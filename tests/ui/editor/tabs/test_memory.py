"""Tabs and cursors over a restart, closed tabs and sleeping ones."""

import json
from dataclasses import replace

import pytest
from PySide6.QtGui import QTextCursor

from desk.errors import StoreError
from desk.model.article import Article
from desk.model.kinds import Kind
from desk.services.commands.articles import CreateArticle
from desk.services.commands.fields import PatchFields
from desk.ui.editor.tabs import arrangement
from desk.ui.editor.tabs.arrangement import CURRENT_KEY, TABS_KEY, WINDOWS_KEY
from desk.ui.editor.writing.places import PLACES_KEY, Place, Places

LONG = "\n\n".join(f"Paragraph {number} 🌋 of a long story." for number in range(200))


def loaded(qtbot, tab):
    qtbot.waitUntil(lambda: tab.session.view is not None)
    return tab


def select(text, anchor, position):
    cursor = text.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)


def test_cursor_selection_and_scroll_come_back(qtbot, restart, open_story):
    tab = open_story("Storm", LONG)
    select(tab.text.body, 4020, 4000)
    bar = tab.text.body.verticalScrollBar()
    bar.setValue(bar.value() + 3)
    place = tab.place
    assert place.top > 50
    tab = loaded(qtbot, restart().current)
    assert tab.place == place  # also before the text is laid out
    qtbot.waitUntil(lambda: tab.text.body.textCursor().position() == 4000)
    cursor = tab.text.body.textCursor()
    assert (cursor.anchor(), cursor.position()) == (4020, 4000)


def test_a_cursor_beyond_the_end_of_a_story_is_put_there(qtbot, rooms, restart, context, desk):
    article = desk.run("new", CreateArticle(Article(headline="x", body="Short."))).made
    rooms.editor.release()
    context.state.set_word(PLACES_KEY, json.dumps({article: [10**6, 10**6, 99]}))
    tab = loaded(qtbot, restart().open(article))
    qtbot.waitUntil(lambda: tab.text.body.textCursor().position() == len("Short."))


def test_only_the_tab_that_is_shown_is_opened_at_the_start(qtbot, restart, pair):
    first, second = pair
    editor = restart()
    assert [tab.article for tab in editor.tabs] == [second.article]
    qtbot.waitUntil(lambda: editor.main.strip.tabText(1) == "Storm")
    editor.step(-1)
    assert editor.current.article == first.article
    loaded(qtbot, editor.current)
    assert len(editor.wake_all()) == 2


def test_a_sleeping_tab_follows_its_headline(qtbot, restart, shell, pair):
    first, _second = pair
    editor = restart()
    shell.do("x", PatchFields(first.article, Kind.ARTICLE, {"headline": "Gale"}))
    qtbot.waitUntil(lambda: editor.main.strip.tabText(1) == "Gale")


def test_the_tab_closed_last_is_opened_first(qtbot, rooms, context, pair):
    first, second = pair
    for tab in (first, second):
        rooms.editor.close_tab(tab)
        qtbot.waitUntil(lambda tab=tab: tab.article not in rooms.editor.main.strip.articles)
    for article in (second.article, first.article):
        context.actions["article.reopen"].trigger()
        assert loaded(qtbot, rooms.editor.current).article == article
    context.actions["article.reopen"].trigger()
    assert len(rooms.editor.main.strip.articles) == 2


def test_a_deleted_story_is_not_opened_again(qtbot, rooms, context, shell, pair):
    first, second = pair
    shell.do("x", PatchFields(second.article, Kind.ARTICLE, {"deleted": True}))
    qtbot.waitUntil(lambda: rooms.editor.main.strip.articles == [first.article])
    context.actions["article.reopen"].trigger()
    assert rooms.editor.main.strip.articles == [first.article]


def test_closing_others_leaves_one(qtbot, rooms, pair, open_story):
    open_story("Third")
    rooms.editor.close_others(pair[0].article)
    qtbot.waitUntil(lambda: rooms.editor.main.strip.articles == [pair[0].article])
    assert rooms.editor.current is pair[0]


@pytest.mark.parametrize(
    "text", ["", "no", "[1]", '{"a": 1}', '{"a": [1, 2]}', '{"a": [-1, 0, 0]}']
)
def test_damaged_places_count_as_unknown(state, text):
    state.set_word(PLACES_KEY, text)
    assert Places(state).of("a") is None


def test_places_of_long_ago_are_forgotten(state):
    places = Places(state)
    for number in range(300):
        places.keep(str(number), Place(1, 2, 3))
    places.save()
    assert Places(state).of("299") == Place(1, 2, 3)
    assert Places(state).of("1") is None


@pytest.mark.parametrize(
    ("windows", "expected"),
    [
        ("", []),
        ("no", []),
        ('{"tabs": 1}', []),
        ('[1, {"tabs": "b"}, {"tabs": []}]', []),
        (
            '[{"tabs": ["a", "b", "b", 7], "current": "z", "pair": ["b", "q"], "geometry": 1}]',
            ["b"],
        ),
    ],
)
def test_a_damaged_arrangement_gives_what_can_be_used(state, windows, expected):
    state.set_words(TABS_KEY, ["a", "a"])
    state.set_word(CURRENT_KEY, "a")
    state.set_word(WINDOWS_KEY, windows)
    main, others = arrangement.kept(state)
    assert (main.tabs, main.current) == (("a",), "a")
    assert [name for window in others for name in window.tabs] == expected
    assert all((w.current, w.pair, w.geometry_bytes) == ("", (), b"") for w in others)


def test_text_that_cannot_be_stored_marks_its_tab_and_the_mark_goes(
    qtbot, rooms, desk, pair, monkeypatch
):
    strip, tab = rooms.editor.main.strip, pair[1]

    def full(*_arguments):
        raise StoreError("store.full", folder="store")

    with monkeypatch.context() as broken:
        broken.setattr(desk, "autosave", full)
        qtbot.keyClicks(tab.text.headline, "!")
        qtbot.waitUntil(lambda: "Not stored yet" in strip.tabToolTip(2))
        assert not strip.tabIcon(2).isNull()
        assert strip.tabToolTip(2).startswith("!Flood\n")
    tab.session.flush()
    qtbot.waitUntil(lambda: strip.tabIcon(2).isNull())
    assert strip.tabToolTip(2) == "!Flood"


def test_versions_that_disagree_mark_the_tab(qtbot, rooms, pair):
    strip, tab = rooms.editor.main.strip, pair[0]
    view = replace(tab.session.view, is_settled=False)
    tab.session.view = view
    tab.session.loaded.emit(view)
    assert strip.tabToolTip(1) == "Storm\nVersions disagree"
    assert not strip.tabIcon(1).isNull()
