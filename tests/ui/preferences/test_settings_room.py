"""Settings: each page shows what is, and stores what is changed."""

import pytest
from PySide6.QtCore import Qt

from desk.settings import ThemeChoice


@pytest.fixture
def room(rooms, context):
    context.actions["app.preferences"].trigger()
    return rooms.settings


def choose(box, value):
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_theme_language_and_type_are_preferences(room, context):
    page = room.appearance
    choose(page.theme, ThemeChoice.DARK)
    choose(page.language, "id")
    page.text_size.setValue(20)
    now = context.settings.now
    assert (now.theme, now.language, now.editor_font_px) == (ThemeChoice.DARK, "id", 20)


def test_the_person_of_this_laptop_is_changed(qtbot, room, desk, context):
    room.list.setCurrentRow(1)
    page = room.person
    assert not page.keep.isEnabled()
    qtbot.keyClicks(page.name, "Sofian Faiq")
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.me()[1] == "Sofian Faiq")
    qtbot.waitUntil(lambda: context.messages.message is not None)
    assert "Sofian Faiq" in context.messages.message.text


@pytest.fixture
def publication(qtbot, room):
    room.list.setCurrentRow(2)
    qtbot.waitUntil(lambda: room.publication.time_zone.text() == "Asia/Jakarta")
    return room.publication


def test_the_publication_is_changed_as_one_step(qtbot, publication, desk, context):
    page = publication
    page.name.selectAll()
    qtbot.keyClicks(page.name, "Pantau")
    qtbot.keyClicks(page.base_url, "https://pantau.example/")
    page.sections.show_text("")
    page.sections.insertPlainText("Nasional\nCuaca\n")
    by = page.wordings.lines["en", "by"]
    by.selectAll()
    qtbot.keyClicks(by, "Story by")
    qtbot.mouseClick(page.share_row, Qt.MouseButton.LeftButton)
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.publication().name == "Pantau")
    stored = desk.publication()
    assert stored.base_url == "https://pantau.example"
    assert stored.sections == ("Nasional", "Cuaca")
    assert stored.wordings["en"]["by"] == "Story by"
    assert stored.wordings["id"]["by"] == "Oleh"
    assert stored.share_row is False
    page.keep.setFocus()
    context.shell.undo()
    qtbot.waitUntil(lambda: desk.publication().name == "Editorial Desk")
    qtbot.waitUntil(lambda: page.name.text() == "Editorial Desk")


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
    room.list.setCurrentRow(3)
    assert room.store.folder.text() == str(tmp_path / "store")


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
