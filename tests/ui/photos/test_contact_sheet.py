"""Working in the contact sheet: marks by keys, filters, the loupe, and what stays in its place."""

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QLabel, QTableView

from desk.model.article import Article, Role
from desk.model.kinds import Kind
from desk.model.photo import Colour
from desk.services.commands.articles import CreateArticle
from desk.services.commands.fields import PatchFields
from desk.services.commands.photos import CaptionPhoto, PlacePhoto
from desk.ui.photos import room as room_module
from desk.ui.photos.file_info import FileInfo
from desk.ui.photos.sheet_bar import SheetBar
from desk.ui.photos.sheet_menu import SheetMenu

Key = Qt.Key
SHIFT, ALT = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.AltModifier


def press(qtbot, room, key, modifiers=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(room.grid, key, modifiers)


def captions(room):
    return [row.caption for row in room.model.rows]


def choose_filter(qtbot, room, name, value):
    box = room.bar.boxes[name]
    box.setCurrentIndex(box.findData(value))
    with qtbot.waitSignal(room.model.settled):
        pass


def test_keys_mark_all_that_are_chosen_and_undo_takes_it_back_at_once(qtbot, desk, sheet, photos):
    press(qtbot, sheet, Key.Key_Right, SHIFT)
    press(qtbot, sheet, Key.Key_Right, SHIFT)
    press(qtbot, sheet, Key.Key_4)
    qtbot.waitUntil(lambda: [desk.photo(id_).rating for id_ in photos[:4]] == [4, 4, 4, 0])
    press(qtbot, sheet, Key.Key_2, ALT)
    qtbot.waitUntil(lambda: desk.photo(photos[2]).colour is Colour.ORANGE)
    qtbot.waitUntil(lambda: sheet.model.row(1).colour is Colour.ORANGE)
    desk.undo()
    assert {desk.photo(id_).colour for id_ in photos[:3]} == {Colour.NONE}
    desk.undo()
    assert {desk.photo(id_).rating for id_ in photos[:3]} == {0}


def test_a_rejected_photo_stays_until_one_goes_on(qtbot, desk, sheet, photos):
    press(qtbot, sheet, Key.Key_X)
    qtbot.waitUntil(lambda: sheet.model.row(0).is_rejected)
    press(qtbot, sheet, Key.Key_X)  # a slip is mended where it happened
    qtbot.waitUntil(lambda: not sheet.model.row(0).is_rejected)
    press(qtbot, sheet, Key.Key_X)
    qtbot.waitUntil(lambda: sheet.model.row(0).is_rejected)
    press(qtbot, sheet, Key.Key_Right)
    qtbot.waitUntil(lambda: captions(sheet)[0] == "Picture 1.")
    assert sheet.chosen().caption == "Picture 1."
    choose_filter(qtbot, sheet, "rejected", "only")
    qtbot.waitUntil(lambda: captions(sheet) == ["Picture 0."])


def test_x_rejects_all_unless_all_are_rejected(qtbot, desk, sheet, photos):
    press(qtbot, sheet, Key.Key_X)
    qtbot.waitUntil(lambda: sheet.model.row(0).is_rejected)
    press(qtbot, sheet, Key.Key_Right, SHIFT)
    press(qtbot, sheet, Key.Key_X)
    qtbot.waitUntil(lambda: [desk.photo(id_).is_rejected for id_ in photos[:2]] == [True, True])


def test_filters_find_what_is_missing_and_say_how_many(qtbot, sheet):
    choose_filter(qtbot, sheet, "needs", "credit")
    qtbot.waitUntil(lambda: len(sheet.model.rows) == 10)
    assert sheet.bar.count.text() == "10 of 30 photos"
    assert captions(sheet)[:2] == ["Picture 0.", "Picture 3."]
    sheet.bar.clear_all.click()
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 30)
    assert not sheet.bar.clear_all.isEnabled()


@pytest.mark.parametrize(("name", "value"), [("taken", "day"), ("rating", "1"), ("used", "yes")])
def test_a_filter_that_nothing_matches_offers_all_photos(qtbot, sheet, name, value):
    choose_filter(qtbot, sheet, name, value)
    qtbot.waitUntil(sheet.no_match.isVisible)
    sheet.no_match.action.click()
    qtbot.waitUntil(lambda: sheet.grid.isVisible() and sheet.model.rowCount() == 30)


def test_a_photo_gets_what_it_was_found_by_and_stays_while_it_is_chosen(
    qtbot, desk, context, sheet
):
    choose_filter(qtbot, sheet, "needs", "credit")
    qtbot.waitUntil(lambda: len(sheet.model.rows) == 10)
    sheet.selection.choose(1)
    chosen = sheet.chosen().id
    context.shell.do("credit", CaptionPhoto(chosen, {"credit": "Desk"}))
    qtbot.waitUntil(lambda: sheet.chosen() and sheet.chosen().credit == "Desk")
    assert sheet.model.rowCount() == 10
    press(qtbot, sheet, Key.Key_Right)
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 9)
    assert sheet.chosen().caption == "Picture 6."


def test_sort_and_filters_are_kept_for_the_person(qtbot, context, sheet):
    choose_filter(qtbot, sheet, "rights", "usable")
    sheet.bar.zoom.setValue(300)
    again = SheetBar(context.look.icons, context.state)
    qtbot.addWidget(again)
    assert again.filter == sheet.bar.filter
    assert again.photo_order == sheet.bar.photo_order
    assert again.zoom.value() == 300


def type_day(qtbot, field, day):
    field.edit.setFocus()
    field.edit.selectAll()
    qtbot.keyClicks(field.edit, day)
    qtbot.keyClick(field.edit, Key.Key_Tab)


def test_photos_of_some_days_are_found_both_days_included(qtbot, context, desk, sheet, photos):
    for number in range(3):
        patch = {"created": f"2026-05-0{number + 2}T12:00:00"}
        context.shell.do("taken", CaptionPhoto(photos[number], patch))
    days = sheet.bar.days
    assert not days.isVisible()
    choose_filter(qtbot, sheet, "taken", "between")
    assert days.isVisible()
    days.set_days(QDate(2026, 5, 4), QDate(2026, 5, 3))  # whichever is earlier
    qtbot.waitUntil(lambda: captions(sheet) == ["Picture 1.", "Picture 2."])
    type_day(qtbot, days.last, "2026-05-02")
    qtbot.waitUntil(lambda: captions(sheet) == ["Picture 0.", "Picture 1.", "Picture 2."])
    again = SheetBar(context.look.icons, context.state)
    qtbot.addWidget(again)
    assert again.filter == sheet.bar.filter
    sheet.bar.clear_all.click()
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 30)
    assert not days.isVisible()


def test_a_day_is_picked_in_the_calendar_by_keys(qtbot, sheet):
    choose_filter(qtbot, sheet, "taken", "between")
    sheet.bar.days.set_days(QDate(2026, 5, 4), QDate(2026, 5, 20))
    first = sheet.bar.days.first
    first.edit.setFocus()
    qtbot.keyClick(first.edit, Key.Key_Down, ALT)
    qtbot.waitUntil(first.popup.isVisible)
    keys = first.calendar.findChild(QTableView)
    qtbot.keyClick(keys, Key.Key_Left)
    qtbot.keyClick(keys, Key.Key_Return)
    assert not first.popup.isVisible()
    assert first.day == QDate(2026, 5, 3)
    assert sheet.bar.filter.taken_from == "2026-05-03"
    assert sheet.bar.filter.taken_before == "2026-05-21"
    assert first.edit.hasFocus()


def test_the_loupe_goes_on_by_arrows_marks_and_closes(qtbot, desk, sheet, photos):
    press(qtbot, sheet, Key.Key_Space)
    loupe = sheet.loupe
    qtbot.waitUntil(lambda: loupe.isVisible() and loupe.hasFocus())
    qtbot.keyClick(loupe, Key.Key_Right)
    assert loupe.caption.text() == "Picture 1."
    assert loupe.facts.text().startswith("2 of 30")
    qtbot.keyClick(loupe, Key.Key_5)
    qtbot.waitUntil(lambda: desk.photo(photos[1]).rating == 5)
    qtbot.waitUntil(lambda: "★★★★★" in loupe.notes.text())
    assert loupe.isVisible()
    qtbot.keyClick(loupe, Key.Key_Z)
    assert loupe.view.is_zoomed
    assert loupe.zoom.isChecked()
    qtbot.keyClick(loupe, Key.Key_Space)
    assert sheet.grid.isVisible()
    assert sheet.grid.hasFocus()
    assert sheet.chosen().caption == "Picture 1."


def test_the_loupe_works_on_what_is_seen_and_gives_the_selection_back(qtbot, desk, sheet, photos):
    press(qtbot, sheet, Key.Key_Right, SHIFT)
    press(qtbot, sheet, Key.Key_Space)
    qtbot.keyClick(sheet.loupe, Key.Key_3)
    qtbot.waitUntil(lambda: desk.photo(photos[1]).rating == 3)
    assert desk.photo(photos[0]).rating == 0
    qtbot.keyClick(sheet.loupe, Key.Key_Escape)
    assert sheet.grid.chosen_rows() == [range(2)]


def test_captions_are_withheld_from_too_many_and_it_is_said_why(qtbot, monkeypatch, sheet):
    monkeypatch.setattr(room_module, "MANY", 20)
    press(qtbot, sheet, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    said = sheet.side.hint
    qtbot.waitUntil(
        lambda: (
            said.text() == "30 photos are selected. Captions can be written for at most 20 at"
            " once: select fewer."
        )
    )
    assert said.isVisible()
    assert not sheet.detail.isVisible()
    press(qtbot, sheet, Key.Key_Right)
    qtbot.waitUntil(sheet.detail.isVisible)


def test_the_selection_is_told_with_all_ids(qtbot, sheet, photos):
    with qtbot.waitSignal(sheet.selection_changed) as told:
        sheet.grid.selectAll()
    assert told.args == [photos]
    assert sheet.bar.count.text() == "30 photos · 30 selected".replace("photos", "photo(s)")


def test_the_selection_outlives_a_change_of_the_list(qtbot, context, sheet, photos):
    sheet.selection.choose(4)
    press(qtbot, sheet, Key.Key_Right, SHIFT)
    gone = [PatchFields(id_, Kind.PHOTO, {"deleted": True}) for id_ in (photos[0], photos[10])]
    for command in gone:
        context.shell.do("delete", command)
    qtbot.waitUntil(lambda: sheet.model.rowCount() == 28)
    rows = [sheet.model.row(row).caption for part in sheet.grid.chosen_rows() for row in part]
    assert rows == ["Picture 4.", "Picture 5."]
    assert sheet.chosen().caption == "Picture 5."


def test_the_menu_opens_a_story_that_uses_the_photo(qtbot, desk, context, sheet, rooms, photos):
    story = desk.run("new", CreateArticle(Article(headline="Storm & sea"))).made
    context.shell.do("place", PlacePhoto(story, photos[0], Role.LEAD, {}))
    qtbot.waitUntil(lambda: sheet.model.row(0).articles == 1)
    sheet.grid.customContextMenuRequested.emit(
        sheet.grid.visualRect(sheet.grid.currentIndex()).center()
    )
    menu = sheet.findChildren(SheetMenu)[0]
    qtbot.waitUntil(lambda: len(menu.stories.actions()) == 1)
    assert menu.stories.actions()[0].text() == "Storm && sea"
    menu.stories.actions()[0].trigger()
    menu.close()
    qtbot.waitUntil(lambda: rooms.editor.current is not None)
    assert rooms.editor.current.article == story


def test_the_file_tells_what_it_is(qtbot, sheet):
    press(qtbot, sheet, Key.Key_I)
    qtbot.waitUntil(lambda: len(sheet.findChildren(FileInfo)) == 1)
    dialog = sheet.findChildren(FileInfo)[0]
    assert "DSC_0000.JPG" in [part.text() for part in dialog.findChildren(QLabel)]
    dialog.close()


def test_a_tile_tells_a_screen_reader_what_its_badges_show(qtbot, sheet):
    text = sheet.model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert text == "Picture 0., Needs credit, Crops not looked at"
