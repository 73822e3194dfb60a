"""Stories that wait for a picture, beside the sheet, and giving them one."""

from dataclasses import dataclass

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QPushButton

from desk.model.article import Article, Role, Status
from desk.model.request import RequestStatus
from desk.model.times import iso
from desk.services.attaching import attach
from desk.services.commands.articles import CreateArticle
from desk.services.commands.requests import AskForPicture
from desk.services.picture_requests import requests_of
from desk.ui.photo_mime import photo_mime, photos_in

HOUR_MS = 3_600_000


@pytest.fixture
def story(desk):
    """A story whose picture is due in an hour, and one that is due later."""
    later = Article(headline="Market", due=iso(desk.now_ms() + 3 * HOUR_MS, "Asia/Jakarta"))
    desk.run("new", CreateArticle(later))
    storm = Article(headline="Storm", section="Nasional", body="The sea rose at night.")
    made = desk.run("new", CreateArticle(storm)).made
    by = iso(desk.now_ms() + HOUR_MS, "Asia/Jakarta")
    desk.run("ask", AskForPicture(made, "The harbour", by))
    return made


@pytest.fixture(scope="module")
def stock(stock_store, tmp_path_factory):
    folder = tmp_path_factory.mktemp("card")
    return stock_store(lambda desk: bring_in(desk, folder))


def bring_in(desk, folder):
    old = desk.run("new", CreateArticle(Article(headline="", status=Status.KILLED))).made
    made = {}
    for name, colour in (("harbour", "navy"), ("market", "green")):
        file = folder / f"{name}.jpg"
        Image.new("RGB", (1300, 900), colour).save(file)
        made[name] = attach(desk, old, file, {"caption": f"The {name}."}).photo
    return made


@pytest.fixture
def first_store(stock):
    return stock.base


@pytest.fixture
def photos(stock):
    """Photos of the store, by name."""
    return stock.made


@pytest.fixture
def room(qtbot, story, photos, rooms, context):
    context.window.show_room("photos")
    made = rooms.photos
    qtbot.waitUntil(lambda: len(made.model.rows) == 2 and made.waiting.isVisible())
    made.grid.clearSelection()
    return made


@pytest.fixture
def waiting(room):
    return room.waiting


@dataclass
class Scene:
    """The room, and what is in it."""

    desk: object
    room: object
    photos: dict
    story: str

    def choose_photos(self, *names):
        selection = self.room.grid.selectionModel()
        selection.clearSelection()
        for name in names:
            selection.select(self.place_of(name), selection.SelectionFlag.Select)

    def place_of(self, name):
        model = self.room.model
        row = next(row for row in model.rows if row.id == self.photos[name])
        return model.index(model.place_of(row.number), 0)

    @property
    def roles(self):
        return roles(self.desk, self.story)


@pytest.fixture
def scene(desk, room, photos, story):
    return Scene(desk, room, photos, story)


def choose_story(waiting, number):
    waiting.list.setFocus()
    waiting.list.setCurrentIndex(waiting.list.rows.index(number))


def roles(desk, article):
    return [placed.placement.role for placed in desk.article(article).photos]


def headlines(waiting):
    return [row.headline for row in waiting.list.rows.rows]


def test_the_list_names_the_story_that_is_due_first_and_what_it_wants(waiting):
    assert headlines(waiting) == ["Storm", "Market"]
    rows = waiting.list.rows
    assert [rows.wanted(row) for row in rows.rows] == ["The harbour", "No lead photo yet"]
    assert "Nasional" in rows.describe(rows.rows[0])
    assert waiting.count.text() == "2"


def test_the_text_of_the_chosen_story_can_be_read_and_not_changed(qtbot, waiting):
    choose_story(waiting, 0)
    qtbot.waitUntil(lambda: waiting.text.toPlainText() == "The sea rose at night.")
    qtbot.keyClicks(waiting.text, "x")
    assert waiting.text.toPlainText() == "The sea rose at night."


def test_enter_gives_the_story_the_chosen_photos_and_it_leaves_the_list(
    qtbot, desk, context, waiting, scene
):  # fmt: skip
    scene.choose_photos("harbour", "market")
    choose_story(waiting, 0)
    assert "2" in waiting.attach.text()
    qtbot.keyClick(waiting.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: headlines(waiting) == ["Market"])
    assert scene.roles == [Role.LEAD, Role.INLINE]
    assert requests_of(desk, scene.story)[0].request.status is RequestStatus.DONE
    assert "Storm" in context.messages.message.text


def test_enter_in_the_sheet_gives_the_photos_to_the_chosen_story_and_to_no_other(
    qtbot, waiting, scene
):  # fmt: skip
    choose_story(waiting, 0)
    scene.choose_photos("harbour")
    grid = scene.room.grid
    grid.setFocus()
    grid.selectionModel().setCurrentIndex(
        scene.place_of("harbour"),
        grid.selectionModel().SelectionFlag.NoUpdate,
    )
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.roles == [Role.LEAD])
    qtbot.waitUntil(lambda: headlines(waiting) == ["Market"])
    assert waiting.list.chosen() is None
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    assert scene.room.detail.fields["caption"].editor.hasFocus()


def test_escape_leaves_the_stories_alone(qtbot, waiting):
    choose_story(waiting, 0)
    qtbot.keyClick(waiting.list, Qt.Key.Key_Escape)
    assert not waiting.is_offering


def test_undo_in_the_message_takes_it_back(qtbot, context, waiting, scene):
    scene.choose_photos("harbour")
    choose_story(waiting, 0)
    qtbot.mouseClick(waiting.attach, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: headlines(waiting) == ["Market"])
    buttons = context.messages.findChildren(QPushButton)
    undo = next(button for button in buttons if button.text() == "Undo")
    qtbot.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: headlines(waiting) == ["Storm", "Market"])
    assert scene.roles == []


def test_without_a_chosen_photo_it_says_what_to_do(qtbot, context, waiting, scene):
    choose_story(waiting, 0)
    scene.choose_photos()
    assert not waiting.attach.isEnabled()
    qtbot.keyClick(waiting.list, Qt.Key.Key_Return)
    assert "photo" in context.messages.message.text


def test_others_go_to_the_gallery_when_one_wants(qtbot, waiting, scene):
    scene.choose_photos("harbour", "market")
    choose_story(waiting, 0)
    waiting.role.setCurrentIndex(1)
    qtbot.keyClick(waiting.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.roles == [Role.LEAD, Role.GALLERY])


def test_photos_dropped_on_a_story_are_its_own(qtbot, desk, waiting, photos):
    market = waiting.list.rows.rows[1]
    place = QPointF(waiting.list.visualRect(waiting.list.rows.index(1)).center())
    mime = photo_mime([photos["market"]])
    given = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton)
    none = Qt.KeyboardModifier.NoModifier
    waiting.list.dragMoveEvent(QDragMoveEvent(place.toPoint(), *given, none))
    assert waiting.list.chosen() == market
    waiting.list.dropEvent(QDropEvent(place, *given, none))
    qtbot.waitUntil(lambda: roles(desk, market.article) == [Role.LEAD])


def test_the_sheet_drags_what_is_chosen(scene):
    scene.choose_photos("harbour", "market")
    mime = scene.room.model.mimeData(scene.room.grid.selectedIndexes())
    assert set(photos_in(mime)) == set(scene.photos.values())


def test_what_is_typed_into_an_open_story_is_stored_first(
    qtbot, rooms, context, waiting, scene
):  # fmt: skip
    rooms.open_article(scene.story)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    qtbot.keyClicks(tab.text.body, "Now: ")
    context.window.show_room("photos")
    qtbot.waitUntil(lambda: headlines(waiting) == ["Storm", "Market"])
    scene.choose_photos("harbour")
    choose_story(waiting, 0)
    qtbot.keyClick(waiting.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: scene.roles == [Role.LEAD])
    seen = scene.desk.article(scene.story)
    assert (seen.article.body, seen.is_settled) == ("Now: The sea rose at night.", True)


def test_a_double_click_opens_the_story(qtbot, rooms, waiting, story):
    place = waiting.list.visualRect(waiting.list.rows.index(0)).center()
    qtbot.mouseClick(waiting.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(waiting.list.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: rooms.editor.current is not None)
    assert rooms.editor.current.article == story


def test_nothing_is_shown_while_nothing_waits(qtbot, rooms, context, photos):
    context.window.show_room("photos")
    qtbot.waitUntil(lambda: len(rooms.photos.model.rows) == 2)
    assert not rooms.photos.waiting.isVisible()
