"""Crops made with mouse and keys in the real window, from the Photos room and from a story."""

from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QPointF, Qt

from desk.model.article import Article
from desk.model.crop import Crop
from desk.model.cropping import Box, automatic, size_px
from desk.model.shown_crop import box_of
from desk.services.attaching import attach
from desk.services.commands.articles import CreateArticle
from desk.services.commands.crops import CropPhoto
from desk.ui.photos.sheet_menu import SheetMenu

SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier
PHOTO = (3000, 2000)


@pytest.fixture
def story(desk, tmp_path):
    made = desk.run("new", CreateArticle(Article(headline="Storm"))).made
    file = tmp_path / "harbour.jpg"
    Image.linear_gradient("L").resize(PHOTO).convert("RGB").save(file)
    attach(desk, made, file, {"caption": "The harbour.", "alt": "Boats"})
    return made


@pytest.fixture
def photo(desk, story):
    return desk.article(story).photos[0].placement.photo


@pytest.fixture
def dialog(qtbot, story, rooms, context):
    """The crops of the photo, opened in the Photos room."""
    context.window.show_room("photos")
    qtbot.waitUntil(lambda: len(rooms.photos.model.rows) == 1)
    rooms.photos.grid.setCurrentIndex(rooms.photos.model.index(0, 0))
    detail = rooms.photos.detail
    qtbot.waitUntil(lambda: bool(detail.shown_ids))
    qtbot.mouseClick(detail.head.crop, Qt.MouseButton.LeftButton)
    yield shown(qtbot, detail.cropper)
    if detail.cropper.dialog is not None:
        detail.cropper.dialog.reject()


def test_a_key_of_the_sheet_opens_the_crops_of_the_photo_that_has_the_keyboard(
    qtbot, story, rooms, context, photo
):
    context.window.show_room("photos")
    room = rooms.photos
    qtbot.waitUntil(lambda: len(room.model.rows) == 1)
    room.grid.setCurrentIndex(room.model.index(0, 0))
    qtbot.keyClick(room.grid, Qt.Key.Key_C)
    dialog = shown(qtbot, room.detail.cropper)
    qtbot.keyClick(dialog.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room.model.row(0) and room.model.row(0).is_looked_at)


def test_the_same_key_crops_the_photo_that_is_seen_large(qtbot, story, rooms, context):
    context.window.show_room("photos")
    room = rooms.photos
    qtbot.waitUntil(lambda: len(room.model.rows) == 1)
    room.grid.setCurrentIndex(room.model.index(0, 0))
    qtbot.keyClick(room.grid, Qt.Key.Key_Space)
    qtbot.waitUntil(room.loupe.isVisible)
    qtbot.keyClick(room.loupe, Qt.Key.Key_C)
    shown(qtbot, room.detail.cropper).reject()
    qtbot.waitUntil(lambda: room.detail.cropper.dialog is None)
    assert room.loupe.isVisible()


def test_the_menu_of_the_sheet_opens_the_crops(qtbot, story, rooms, context):
    context.window.show_room("photos")
    room = rooms.photos
    qtbot.waitUntil(lambda: len(room.model.rows) == 1)
    room.grid.setCurrentIndex(room.model.index(0, 0))
    room.grid.customContextMenuRequested.emit(room.grid.rect().center())
    menu = room.findChildren(SheetMenu)[0]
    menu.close()
    next(entry for entry in menu.actions() if entry.text() == "C&rop…\tC").trigger()
    shown(qtbot, room.detail.cropper).reject()


def shown(qtbot, cropper):
    qtbot.waitUntil(lambda: cropper.dialog is not None and cropper.dialog.isVisible())
    qtbot.waitExposed(cropper.dialog)
    return cropper.dialog


def choose(qtbot, dialog, name):
    qtbot.mouseClick(dialog.tiles[name], Qt.MouseButton.LeftButton)
    assert dialog.view.preset == name


def drag(qtbot, view, start, end):
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start.toPoint())
    qtbot.mouseMove(view, ((start + end) / 2).toPoint())
    qtbot.mouseMove(view, end.toPoint())
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end.toPoint())


def save(qtbot, dialog):
    qtbot.mouseClick(dialog.save, Qt.MouseButton.LeftButton)


def test_one_drag_of_the_focal_point_moves_every_crop(qtbot, desk, dialog, photo):
    view = dialog.view
    corner = view.shown().map(QPointF(2900, 1900))
    drag(qtbot, view, view.focus_place(), corner)
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: desk.photo(photo).focal is not None)
    found = desk.photo(photo)
    assert (found.focal.x, found.focal.y) == pytest.approx((0.967, 0.95), abs=0.01)
    for name, ratio in (("1:1", 1.0), ("9:16", 9 / 16), ("16:9", 16 / 9)):
        expected = automatic(PHOTO, ratio, (found.focal.x, found.focal.y))
        assert box_of(found.crops[name]).x == pytest.approx(expected.x, abs=1e-4)
        assert found.crops[name].is_looked_at


def test_dragging_the_frame_and_its_handle(qtbot, desk, dialog, photo):
    choose(qtbot, dialog, "1:1")
    view, before = dialog.view, dialog.draft.boxes["1:1"]
    inside = view.frame().center() + QPointF(60, 60)
    drag(qtbot, view, inside, inside + QPointF(40, 0))
    after = dialog.draft.boxes["1:1"]
    assert after.x > before.x
    assert after.width == pytest.approx(before.width)
    drag(qtbot, view, view.frame().bottomRight(), view.frame().center())
    smaller = dialog.draft.boxes["1:1"]
    assert smaller.width < after.width * 0.7
    assert (smaller.x, smaller.y) == pytest.approx((after.x, after.y), abs=1e-6)
    wide, high = size_px(PHOTO, smaller)
    assert wide == pytest.approx(high)
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: "1:1" in desk.photo(photo).crops)
    assert box_of(desk.photo(photo).crops["1:1"]).width == pytest.approx(smaller.width, abs=1e-4)


def test_arrow_keys_nudge_and_shift_goes_ten_times_as_far(qtbot, dialog):
    choose(qtbot, dialog, "1:1")
    view = dialog.view
    view.setFocus()
    places = [view.frame().left()]
    for modifier in (Qt.KeyboardModifier.NoModifier, SHIFT):
        qtbot.keyClick(view, Qt.Key.Key_Right, modifier)
        places.append(view.frame().left())
    assert places[1] - places[0] == pytest.approx(1, abs=0.01)
    assert places[2] - places[1] == pytest.approx(10, abs=0.01)
    width = dialog.draft.boxes["1:1"].width
    qtbot.keyClick(view, Qt.Key.Key_Minus)
    assert dialog.draft.boxes["1:1"].width == pytest.approx(width / 1.02)
    focus = dialog.draft.focus
    qtbot.keyClick(view, Qt.Key.Key_Left, ALT)
    assert dialog.draft.focus[0] < focus[0]


def test_turning_and_straightening_and_back(qtbot, dialog):
    choose(qtbot, dialog, "16:9")
    before = dialog.draft.boxes["16:9"]
    qtbot.mouseClick(dialog.right, Qt.MouseButton.LeftButton)
    assert dialog.draft.boxes["16:9"].turns == 1
    dialog.left.setFocus()
    qtbot.keyClick(dialog.left, Qt.Key.Key_Space)
    assert dialog.draft.boxes["16:9"] == before
    dialog.straighten.setFocus()
    for _ in range(5):
        qtbot.keyClick(dialog.straighten, Qt.Key.Key_PageUp)
    assert dialog.draft.boxes["16:9"].degrees == -5
    assert dialog.degrees.text() == "+5.0°"
    assert dialog.draft.boxes["16:9"].width < before.width
    qtbot.mouseClick(dialog.level, Qt.MouseButton.LeftButton)
    assert dialog.draft.boxes["16:9"].width == pytest.approx(before.width)
    assert not dialog.level.isEnabled()


def test_a_hand_made_crop_stays_until_it_is_made_automatic_again(qtbot, desk, dialog, photo):
    choose(qtbot, dialog, "1:1")
    view = dialog.view
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT)
    mine = dialog.draft.boxes["1:1"]
    qtbot.keyClick(view, Qt.Key.Key_Left, SHIFT | ALT)
    assert dialog.draft.boxes["1:1"] == mine
    assert dialog.draft.is_automatic("9:16")
    qtbot.mouseClick(dialog.reset, Qt.MouseButton.LeftButton)
    assert dialog.draft.is_automatic("1:1")


def test_tiles_tell_what_nobody_looked_at_and_what_is_too_small(qtbot, desk, dialog, photo):
    tile = dialog.tiles["1:1"]
    assert "Not looked at" in tile.accessibleName()
    choose(qtbot, dialog, "1:1")
    view = dialog.view
    drag(qtbot, view, view.frame().topLeft(), view.frame().center())
    assert "Too small" in tile.accessibleName()
    assert "pixels wide" in dialog.note.text()
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: set(desk.photo(photo).crops) == set(dialog_names(desk)))
    assert all(crop.is_looked_at for crop in desk.photo(photo).crops.values())


def test_too_small_is_what_the_preset_is_exported_at(qtbot, dialog):
    assert (
        "Too small" not in dialog.tiles["9:16"].accessibleName()
    )  # 1125 px for a telephone's 1080
    choose(qtbot, dialog, "9:16")
    dialog.draft.put("9:16", Box(0.2, 0.0, 0.3, 0.8))
    dialog.tiles["9:16"].refresh()
    assert "Too small: 900 of 1080 px" in dialog.tiles["9:16"].accessibleName()


def dialog_names(desk):
    return [preset.name for preset in desk.publication().crop_presets]


def test_cancelling_stores_nothing_and_one_undo_takes_all_back(qtbot, desk, rooms, dialog, photo):
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Escape)
    assert desk.photo(photo).crops == {}
    detail = rooms.photos.detail
    qtbot.waitUntil(lambda: detail.cropper.dialog is None)
    detail.head.crop.setFocus()
    qtbot.keyClick(detail.head.crop, Qt.Key.Key_Space)
    again = shown(qtbot, detail.cropper)
    again.view.setFocus()
    qtbot.keyClick(again.view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.photo(photo).crops) == len(dialog_names(desk)))
    desk.undo()
    assert desk.photo(photo).crops == {}


@pytest.fixture
def of_story(qtbot, desk, rooms, story, photo):
    """The crops of the photo's place in the story; the photo itself has a square of its own."""
    desk.run("crop", CropPhoto(photo, {"1:1": Crop(0, 0, 0.5, 0.75, is_looked_at=True)}))
    rooms.open_article(story)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    tab.panel.focus_field("photos")
    section = tab.panel.photos
    qtbot.waitUntil(lambda: section.list.count() == 1)
    section.list.setCurrentRow(0)
    qtbot.mouseClick(section.crop, Qt.MouseButton.LeftButton)
    yield shown(qtbot, section.cropper)
    if section.cropper.dialog is not None:
        section.cropper.dialog.reject()


def test_a_story_gets_its_own_crop_and_says_so(qtbot, desk, of_story, story, photo):
    dialog = of_story
    choose(qtbot, dialog, "1:1")
    assert not dialog.reset.isEnabled()
    dialog.view.setFocus()
    qtbot.keyClick(dialog.view, Qt.Key.Key_Right, SHIFT)
    assert "Own crop for this story" in dialog.note.text()
    assert "Own crop for this story" in dialog.tiles["1:1"].accessibleName()
    save(qtbot, dialog)
    qtbot.waitUntil(lambda: bool(desk.article(story).photos[0].placement.crops))
    placed = desk.article(story).photos[0]
    assert set(placed.placement.crops) == {"1:1"}
    assert placed.photo.crops["1:1"].x == 0
    assert placed.photo.crops["16:9"].is_looked_at
    assert placed.photo.focal is None


def test_a_story_goes_back_to_the_crop_of_the_photo(qtbot, desk, of_story, rooms, story):
    choose(qtbot, of_story, "1:1")
    of_story.view.setFocus()
    qtbot.keyClick(of_story.view, Qt.Key.Key_Right, SHIFT)
    save(qtbot, of_story)
    qtbot.waitUntil(lambda: bool(desk.article(story).photos[0].placement.crops))
    section = rooms.editor.current.panel.photos
    qtbot.waitUntil(lambda: section.cropper.dialog is None)
    qtbot.waitUntil(lambda: bool(section.list.placed().placement.crops))
    qtbot.mouseClick(section.crop, Qt.MouseButton.LeftButton)
    again = shown(qtbot, section.cropper)
    choose(qtbot, again, "1:1")
    qtbot.mouseClick(again.reset, Qt.MouseButton.LeftButton)
    save(qtbot, again)
    qtbot.waitUntil(lambda: not desk.article(story).photos[0].placement.crops)


def test_a_photo_whose_original_is_gone_says_so(qtbot, desk, rooms, story, context, photo):
    context.window.show_room("photos")
    qtbot.waitUntil(lambda: len(rooms.photos.model.rows) == 1)
    rooms.photos.grid.setCurrentIndex(rooms.photos.model.index(0, 0))
    qtbot.waitUntil(lambda: bool(rooms.photos.detail.shown_ids))
    Path(desk.article(story).photos[0].original).unlink()
    qtbot.mouseClick(rooms.photos.detail.head.crop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: context.messages.message is not None)
    assert "harbour.jpg" in context.messages.message.text
