"""Settings: each page shows what is, and stores what is changed."""

import dataclasses

import pytest
from PySide6.QtCore import QPoint, Qt

from desk.model.crop import PRESETS, Preset
from desk.settings import Drawing, EditorFont, FocusScope, Settings, ThemeChoice


@pytest.fixture
def room(rooms, context):
    context.actions["app.preferences"].trigger()
    return rooms.settings


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_theme_and_language_are_preferences(room, context):
    page = room.appearance
    choose(page.theme, ThemeChoice.DARK)
    choose(page.language, "id")
    now = context.settings.now
    assert (now.theme, now.language) == (ThemeChoice.DARK, "id")


def test_who_draws_is_a_preference(room, context):
    choose(room.appearance.drawing, Drawing.PROCESSOR)
    assert context.settings.now.drawing is Drawing.PROCESSOR


def test_the_person_of_this_laptop_is_changed(qtbot, room, desk, context):
    room.list.setCurrentRow(2)
    page = room.person
    assert not page.keep.isEnabled()
    qtbot.keyClicks(page.name, "Bimo Prasetya")
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.me()[1] == "Bimo Prasetya")
    qtbot.waitUntil(lambda: context.messages.message is not None)
    assert "Bimo Prasetya" in context.messages.message.text


@pytest.fixture
def publication(qtbot, room):
    room.list.setCurrentRow(3)
    qtbot.waitUntil(lambda: room.publication.time_zone.text() == "Asia/Jakarta")
    return room.publication


def test_the_publication_is_changed_as_one_step(qtbot, publication, desk, context):
    page = publication
    page.name.selectAll()
    qtbot.keyClicks(page.name, "Pantau")
    qtbot.keyClicks(page.base_url, "https://pantau.example/")
    page.sections.show_text("")
    page.sections.insertPlainText("Nasional\nCuaca\n")
    page.house_words.insertPlainText("Kawangkoan\n\nKawangkoan\nsmelter")
    page.house_lists.texts["credit"].insertPlainText("ANTARA FOTO\n\n Harian  Sorang \n")
    by = page.wordings.lines["en", "by"]
    by.selectAll()
    qtbot.keyClicks(by, "Story by")
    qtbot.mouseClick(page.share_row, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.publication().name == "Pantau")
    stored = desk.publication()
    assert stored.base_url == "https://pantau.example"
    assert stored.sections == ("Nasional", "Cuaca")
    assert stored.house_words == ("Kawangkoan", "smelter")
    assert stored.house_lists == {"credit": ("ANTARA FOTO", "Harian Sorang")}
    assert stored.wordings["en"]["by"] == "Story by"
    assert stored.wordings["id"]["by"] == "Oleh"
    assert stored.share_row is False
    page.keep.setFocus()
    context.shell.undo()
    qtbot.waitUntil(lambda: desk.publication().name == "Editorial Desk")
    qtbot.waitUntil(lambda: page.name.text() == "Editorial Desk")


def test_crop_presets_are_typed_line_by_line(qtbot, publication, desk):
    presets = publication.crop_presets
    assert presets.text().startswith("16:9\n4:3\n")
    presets.selectAll()
    qtbot.keyClicks(presets, "potret 4:5 1080/600\rfree\r16x9")
    qtbot.mouseClick(publication.keep, Qt.MouseButton.LeftButton)
    assert publication.trouble.isVisible()
    assert desk.publication().crop_presets == PRESETS
    for _ in "16x9":
        qtbot.keyClick(presets, Qt.Key.Key_Backspace)
    qtbot.mouseClick(publication.keep, Qt.MouseButton.LeftButton)
    wanted = (Preset("potret", 4, 5, (1080, 600)), Preset("free"))
    qtbot.waitUntil(lambda: desk.publication().crop_presets == wanted)


@pytest.mark.parametrize(
    ("field", "text"), [("base_url", "no address"), ("time_zone", "Mars/Olympus")]
)
def test_what_cannot_be_right_is_told_and_not_stored(qtbot, publication, desk, field, text):
    line = getattr(publication, field)
    line.selectAll()
    qtbot.keyClicks(line, text)
    qtbot.mouseClick(publication.keep, Qt.MouseButton.LeftButton)
    assert publication.trouble.isVisible()
    assert getattr(desk.publication(), field) != text
    qtbot.mouseClick(publication.revert, Qt.MouseButton.LeftButton)
    assert not publication.keep.isEnabled()
    assert line.text() != text


def test_the_store_shows_where_it_lies(room, tmp_path):
    room.list.setCurrentRow(4)
    assert room.store.folder.text() == str(tmp_path / "store")


def test_how_one_writes_is_a_preference(qtbot, room, context):
    room.list.setCurrentRow(1)
    page = room.writing
    choose(page.text_font, EditorFont.MONO)
    choose(page.focus, FocusScope.SENTENCE)
    page.text_size.setValue(20)
    page.measure.setValue(60)
    page.line_height.setValue(180)
    qtbot.mouseClick(page.typewriter, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    assert context.settings.now == dataclasses.replace(
        Settings(preview_visible=False),
        editor_font=EditorFont.MONO,
        focus=FocusScope.SENTENCE,
        editor_font_px=20,
        editor_measure=60,
        editor_line_percent=180,
        typewriter=True,
    )
    assert page.sample.fontInfo().pixelSize() == 20
    assert page.sample.fontMetrics().lineSpacing() == pytest.approx(36, abs=2)
    assert len(page.sample.extraSelections()) == 1
    assert context.actions["view.focus_sentence"].isChecked()


def test_the_page_follows_what_a_menu_changes(room, context):
    room.list.setCurrentRow(1)
    context.actions["view.zoom_in"].trigger()
    context.actions["view.focus"].trigger()
    assert room.writing.text_size.value() == Settings().editor_font_px + 1
    assert room.writing.focus.currentData() == FocusScope.SENTENCE


def test_a_section_has_a_number_of_words(qtbot, publication, desk):
    page = publication
    page.targets.boxes["Ekonomi"].setValue(450)
    page.sections.moveCursor(page.sections.textCursor().MoveOperation.End)
    page.sections.insertPlainText("\nCuaca")
    assert page.targets.boxes["Ekonomi"].value() == 450
    page.targets.boxes["Cuaca"].setValue(200)
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.publication().word_targets == {"Ekonomi": 450, "Cuaca": 200})
    page.targets.boxes["Ekonomi"].setValue(0)
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.publication().word_targets == {"Cuaca": 200})


def test_a_role_is_given_the_shape_of_its_photos(qtbot, publication, desk):
    choice = publication.role_presets.choices["lead"]
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Down)
    qtbot.mouseClick(publication.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.publication().role_presets == {"lead": "16:9"})
    choice.setFocus()
    qtbot.keyClick(choice, Qt.Key.Key_Up)
    qtbot.mouseClick(publication.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.publication().role_presets == {})
