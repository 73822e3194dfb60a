"""The list of articles: found as one types, and true whoever writes."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desk.model.article import Article, Status
from desk.model.kinds import Kind
from desk.services.commands.articles import CreateArticle
from desk.services.commands.fields import PatchFields
from desk.services.commands.people import Assign
from desk.ui import rooms as composition


def make(desk, headline, **fields):
    return desk.run("new", CreateArticle(Article(headline=headline, **fields))).made


@pytest.fixture
def stories(desk):
    made = {
        "storm": make(desk, "Storm over Doha", section="Nasional", status=Status.READY),
        "flood": make(desk, "Flood in the valley", section="Ekonomi"),
        "vote": make(desk, "Budget vote", section="Ekonomi", body="The doha round."),
    }
    desk.run("assign", Assign(made["flood"], ("Sri Mulyani",)))
    return made


@pytest.fixture
def room(qtbot, stories, rooms):
    qtbot.waitUntil(lambda: len(rooms.articles.model.rows) == 3)
    return rooms.articles


def headlines(room):
    return [row.headline for row in room.model.rows]


def choose(box, value):
    box.setCurrentIndex(box.findData(value))


def test_search_finds_as_one_types(qtbot, room):
    qtbot.keyClicks(room.bar.search, "doh")
    qtbot.waitUntil(lambda: headlines(room) == ["Budget vote", "Storm over Doha"])
    qtbot.keyClicks(room.bar.search, "a storm")
    qtbot.waitUntil(lambda: headlines(room) == ["Storm over Doha"])


def test_what_matches_nothing_says_how_to_go_on(qtbot, room):
    qtbot.keyClicks(room.bar.search, "zzz")
    qtbot.waitUntil(room.no_match.isVisible)
    qtbot.mouseClick(room.no_match.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(headlines(room)) == 3)
    assert room.list.isVisible()


def test_filters_narrow_the_list(qtbot, room):
    choose(room.bar.section, "Ekonomi")
    qtbot.waitUntil(lambda: headlines(room) == ["Flood in the valley", "Budget vote"])
    choose(room.bar.person, "Sri Mulyani")
    qtbot.waitUntil(lambda: headlines(room) == ["Flood in the valley"])
    qtbot.mouseClick(room.bar.clear_all, Qt.MouseButton.LeftButton)
    choose(room.bar.status, "ready")
    qtbot.waitUntil(lambda: headlines(room) == ["Storm over Doha"])


def test_a_change_keeps_the_chosen_article_chosen(qtbot, room, shell, stories):
    room.list.setCurrentIndex(room.model.row_of(stories["storm"]))
    patch = {"headline": "Storm over Qatar"}
    shell.do("x", PatchFields(stories["storm"], Kind.ARTICLE, patch))
    qtbot.waitUntil(lambda: headlines(room)[0] == "Storm over Qatar")
    assert room.chosen() == [stories["storm"]]


def test_the_keyboard_goes_from_search_to_an_open_article(qtbot, room, rooms, context, stories):
    context.actions["go.search"].trigger()
    assert room.bar.search.hasFocus()
    qtbot.keyClicks(room.bar.search, "flood")
    qtbot.waitUntil(lambda: headlines(room) == ["Flood in the valley"])
    qtbot.keyClick(room.bar.search, Qt.Key.Key_Down)
    assert room.list.hasFocus()
    qtbot.keyClick(room.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rooms.editor.current is not None)
    assert rooms.editor.current.article == stories["flood"]


def test_deleted_articles_leave_the_list_and_undo_brings_them_back(
    qtbot, room, context, stories, monkeypatch
):
    monkeypatch.setattr(composition, "confirm", lambda *_arguments: True)
    room.list.setCurrentIndex(room.model.row_of(stories["vote"]))
    room.list.setFocus()
    qtbot.keyClick(room.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(headlines(room)) == 2)
    context.actions["edit.undo"].trigger()
    qtbot.waitUntil(lambda: len(headlines(room)) == 3)


def test_nothing_is_deleted_without_a_yes(qtbot, room, desk, stories, monkeypatch):
    monkeypatch.setattr(composition, "confirm", lambda *_arguments: False)
    room.delete_wanted.emit([stories["vote"]])
    assert desk.article_row(stories["vote"]) is not None


def test_an_article_file_that_is_dropped_is_imported_and_opened(qtbot, rooms, room, tmp_path):
    file = tmp_path / "story.md"
    file.write_text("---\nheadline: From a file\n---\n\nText.\n", encoding="utf-8")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    room.dropEvent(
        QDropEvent(
            QPointF(9, 9), Qt.DropAction.CopyAction, data,
            Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
        )
    )  # fmt: skip
    qtbot.waitUntil(lambda: rooms.editor.current is not None)
    qtbot.waitUntil(lambda: rooms.editor.current.title == "From a file")


def test_a_file_that_cannot_be_imported_is_refused_with_a_sentence(qtbot, rooms, context, tmp_path):
    file = tmp_path / "story.md"
    file.write_bytes("Text".encode("utf-16"))
    rooms.import_files([file])
    qtbot.waitUntil(lambda: context.messages.message and "UTF-8" in context.messages.message.text)


def test_an_empty_desk_offers_the_sample_newsroom(qtbot, rooms):
    qtbot.waitUntil(rooms.articles.empty.isVisible)
    qtbot.mouseClick(rooms.articles.sample, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(rooms.articles.model.rows) > 5, timeout=60_000)


def test_a_row_says_what_an_editor_wants_to_know(qtbot, room, desk):
    row = next(row for row in room.model.rows if row.headline == "Flood in the valley")
    content = room.list.itemDelegate().content(row)
    assert content.facts.startswith("Ekonomi · Sri Mulyani")
    assert (content.pill, content.right) == ("Draft", "Just now")
    assert room.model.describe(row) == "Flood in the valley, Ekonomi, Draft, Sri Mulyani"
