"""Every photo in a grid: found, mended, and the way to its stories."""

import pytest
from PIL import Image
from PySide6.QtCore import Qt

from desk.model.article import Article
from desk.services.attaching import attach
from desk.services.commands.articles import CreateArticle


@pytest.fixture
def story(desk, tmp_path):
    made = desk.run("new", CreateArticle(Article(headline="Storm"))).made
    for name, colour in (("harbour", "navy"), ("market", "green")):
        file = tmp_path / f"{name}.jpg"
        Image.new("RGB", (1300, 900), colour).save(file)
        attach(desk, made, file, {"caption": f"The {name}.", "alt": name})
    return made


@pytest.fixture
def room(qtbot, story, rooms, context):
    context.window.show_room("photos")
    qtbot.waitUntil(lambda: len(rooms.photos.model.rows) == 2)
    return rooms.photos


def choose(room, name):
    row = next(row for row in room.model.rows if name in row.caption)
    room.grid.setCurrentIndex(room.model.index(room.model.place_of(row.number), 0))


def test_search_finds_as_one_types(qtbot, room):
    qtbot.keyClicks(room.search, "harb")
    qtbot.waitUntil(lambda: [row.caption for row in room.model.rows] == ["The harbour."])
    qtbot.keyClicks(room.search, "zzz")
    qtbot.waitUntil(room.no_match.isVisible)


def test_a_photo_tells_what_it_needs_and_takes_it(qtbot, desk, room):
    choose(room, "harbour")
    detail = room.detail
    qtbot.waitUntil(lambda: detail.fields["caption"].editor.text() == "The harbour.")
    qtbot.keyClicks(detail.fields["credit"].editor, "Desk")
    qtbot.waitUntil(lambda: desk.photo(room.chosen().id).text("credit") == "Desk")


def test_going_to_another_photo_stores_what_is_typed(qtbot, desk, room):
    choose(room, "harbour")
    first = room.chosen().id
    qtbot.waitUntil(lambda: room.detail.fields["caption"].editor.text() == "The harbour.")
    qtbot.keyClicks(room.detail.fields["creator"].editor, "A. B.")
    choose(room, "market")
    qtbot.waitUntil(lambda: desk.photo(first).text("creator") == "A. B.")
    assert desk.photo(room.chosen().id).text("creator") == ""


def test_the_stories_of_a_photo_open(qtbot, rooms, room, story):
    choose(room, "market")
    stories = room.detail.used.stories
    qtbot.waitUntil(lambda: stories.count() == 1)
    assert stories.item(0).text() == "Storm"
    stories.setCurrentRow(0)
    qtbot.keyClick(stories, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rooms.editor.current is not None)
    assert rooms.editor.current.article == story


def test_an_empty_room_says_how_photos_come_in(qtbot, rooms, context):
    context.window.show_room("photos")
    qtbot.waitUntil(rooms.photos.empty.isVisible)
