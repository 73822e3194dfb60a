"""From the photo of a story to the Photos room, where its copyright lives, and back."""

import pytest
from PySide6.QtCore import Qt

from desk.model.ids import photo_id
from desk.model.photo import Photo
from desk.services.commands.captions import Caption
from desk.services.commands.photo_marks import SetMarks
from desk.services.commands.photos import AddPhoto
from desk.services.commands.requests import SupplyPhotos


@pytest.fixture
def photo(desk, article):
    made = Photo(
        file="ab" * 32, extension="jpg", file_name="storm.jpg", width_px=3000, height_px=2000,
        texts={"caption": "The harbour.", "credit": "Desk", "copyright": "© Desk"},
    )  # fmt: skip
    other = Photo(file="cd" * 32, extension="jpg", file_name="x.jpg", width_px=9, height_px=9)
    for one in (made, other):
        desk.run("add", AddPhoto(one))
    desk.run("supply", SupplyPhotos(article, (photo_id(made.file),)))
    return photo_id(made.file)


@pytest.fixture
def form(qtbot, photo, tab):
    tab.panel.focus_field("photos")
    qtbot.waitUntil(lambda: tab.panel.photos.list.count() == 1)
    return tab.panel.photos.form


def shown(rooms):
    return rooms.photos.chosen_ids()


def test_the_photo_is_shown_where_it_can_be_changed(qtbot, rooms, context, form, photo):
    assert "© Desk" in form.terms.text()
    qtbot.mouseClick(form.edit, Qt.MouseButton.LeftButton)
    assert context.window.room == "photos"
    qtbot.waitUntil(lambda: shown(rooms) == [photo])
    assert "Storm" in rooms.photos.way_back.words.text()


def test_long_terms_are_cut_and_whole_in_the_tooltip(qtbot, desk, context, form, photo):
    long = "No use without consent. " * 30
    desk.run("terms", Caption({photo: {"usage_terms": long.strip()}}))
    context.shell.poll()
    qtbot.waitUntil(lambda: long.strip() in form.terms.toolTip())
    assert len(form.terms.text()) < 200
    desk.run("terms", Caption({photo: {"usage_terms": "<img src=x>"}}))
    context.shell.poll()
    qtbot.waitUntil(lambda: "&lt;img src=x&gt;" in form.terms.toolTip())


def test_what_is_typed_is_stored_first(qtbot, rooms, desk, form, photo):
    editor = form.fields["credit"].editor
    editor.setFocus()
    qtbot.keyClicks(editor, " Jakarta")
    qtbot.mouseClick(form.edit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Jakarta" in desk.photo(photo).text("credit"))


def test_the_way_back_leads_to_the_photo_in_the_story(qtbot, rooms, context, tab, form, photo):
    qtbot.mouseClick(form.edit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rooms.photos.detail.shown_ids == (photo,))
    field = rooms.photos.detail.fields["copyright"].editor
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "© Harian")
    qtbot.mouseClick(rooms.photos.way_back.back, Qt.MouseButton.LeftButton)
    assert context.window.room == "desk"
    assert form.fields["caption"].editor.hasFocus()
    assert not rooms.photos.way_back.isVisible()
    qtbot.waitUntil(lambda: "© Harian" in form.terms.text())


def test_a_story_that_was_closed_meanwhile_opens_again(qtbot, rooms, tab, form, article):
    qtbot.mouseClick(form.edit, Qt.MouseButton.LeftButton)
    rooms.editor.close_tab(tab)
    qtbot.waitUntil(lambda: rooms.editor.tabs == [])
    qtbot.mouseClick(rooms.photos.way_back.back, Qt.MouseButton.LeftButton)
    assert rooms.editor.current.article == article


def test_who_goes_elsewhere_is_offered_no_way_back(qtbot, rooms, context, form):
    qtbot.mouseClick(form.edit, Qt.MouseButton.LeftButton)
    context.window.show_room("exports")
    context.window.show_room("photos")
    assert not rooms.photos.way_back.isVisible()


def test_a_rejected_photo_is_found_too(qtbot, rooms, desk, context, form, photo):
    desk.run("reject", SetMarks((photo,), is_rejected=True))
    context.shell.poll()
    qtbot.mouseClick(form.edit, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: shown(rooms) == [photo])
