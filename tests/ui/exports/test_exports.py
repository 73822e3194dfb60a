"""Exporting: what blocks, what a reason overrides, and what is kept of it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.services.commands.people import Assign
from desk.ui.exports import room as exports_room
from desk.ui.exports.dialog import ExportDialog


@pytest.fixture
def article(desk):
    story = Article(headline="Storm", body="Text.", section="Nasional")
    made = desk.run("new", CreateArticle(story)).made
    desk.run("assign", Assign(made, ("Sri Mulyani",)))
    return made


@pytest.fixture
def no_author(desk):
    return desk.run("new", CreateArticle(Article(headline="Flood", body="Text."))).made


def dialog_for(qtbot, rooms, tmp_path, *articles):
    rooms.export(list(articles))
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDialog))
    qtbot.waitUntil(lambda: bool(dialog.title.text()))
    dialog.folder.setText(str(tmp_path / "out"))
    return dialog


def export(qtbot, dialog):
    with qtbot.waitSignal(dialog.exported, timeout=30_000) as exported:
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    return exported.args[0]


def test_a_sound_story_goes_out_and_its_folder_opens(qtbot, rooms, context, tmp_path, article):
    dialog = dialog_for(qtbot, rooms, tmp_path, article)
    assert dialog.title.text() == "Export “Storm”"
    made = export(qtbot, dialog)
    assert made[0].package.is_dir()
    assert context.messages.message.action == "Open folder"
    assert made[0].package.name in context.messages.message.text


def test_what_blocks_asks_for_a_reason(qtbot, rooms, desk, tmp_path, no_author):
    dialog = dialog_for(qtbot, rooms, tmp_path, no_author)
    assert dialog.obstacles.reason.isVisible()
    assert not dialog.export.isEnabled()
    qtbot.keyClicks(dialog.obstacles.reason, "The byline comes by telephone.")
    assert dialog.export.isEnabled()
    export(qtbot, dialog)
    assert desk.receipts()[0].overrides == 1


def test_what_is_forbidden_cannot_be_overridden(qtbot, rooms, desk, tmp_path, article):
    from PIL import Image

    from desk.services.attaching import attach

    file = tmp_path / "photo.jpg"
    Image.new("RGB", (1300, 900)).save(file)
    attach(desk, article, file, {})
    dialog = dialog_for(qtbot, rooms, tmp_path, article)
    assert dialog.obstacles.is_forbidden
    assert not dialog.obstacles.reason.isVisible()
    assert not dialog.export.isEnabled()
    dialog.reject()


def test_what_is_typed_in_an_open_tab_goes_out_too(qtbot, rooms, desk, tmp_path, article):
    rooms.open_article(article)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    tab.text.body.insertPlainText("Typed just now. ")
    dialog = dialog_for(qtbot, rooms, tmp_path, article)
    package = export(qtbot, dialog)[0].package
    assert "Typed just now." in (package / "index.html").read_text(encoding="utf-8")


def test_choices_are_remembered(qtbot, rooms, context, tmp_path, article):
    dialog = dialog_for(qtbot, rooms, tmp_path, article)
    dialog.targets.button(1).click()
    dialog.zip.setChecked(True)
    made = export(qtbot, dialog)
    assert made[0].package.suffix == ".zip"
    qtbot.waitUntil(lambda: not dialog_is_open())
    again = dialog_for(qtbot, rooms, tmp_path, article)
    assert again.target == "json"
    assert again.zip.isChecked()
    again.reject()


def dialog_is_open():
    return any(isinstance(w, ExportDialog) for w in QApplication.topLevelWidgets())


def test_a_folder_that_cannot_be_written_is_told_in_the_dialog(qtbot, rooms, tmp_path, article):
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    dialog = dialog_for(qtbot, rooms, tmp_path, article)
    dialog.folder.setText(str(blocked / "below"))
    qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(dialog.trouble.isVisible, timeout=15_000)
    assert str(blocked) in dialog.trouble.text()
    dialog.reject()


def test_what_went_out_is_listed_and_leads_back(
    qtbot, rooms, context, tmp_path, article, monkeypatch
):
    opened = []
    monkeypatch.setattr(exports_room.QDesktopServices, "openUrl", opened.append)
    export(qtbot, dialog_for(qtbot, rooms, tmp_path, article))
    context.window.show_room("exports")
    room = rooms.exports
    qtbot.waitUntil(lambda: len(room.model.rows) == 1)
    assert not room.folder.isEnabled()
    room.list.setCurrentIndex(room.model.index(0))
    qtbot.mouseClick(room.folder, Qt.MouseButton.LeftButton)
    assert [url.toLocalFile() for url in opened] == [str(tmp_path / "out")]
    qtbot.mouseClick(room.article, Qt.MouseButton.LeftButton)
    assert rooms.editor.current.article == article


def test_a_folder_that_is_gone_is_told(qtbot, rooms, context, tmp_path, article):
    made = export(qtbot, dialog_for(qtbot, rooms, tmp_path, article))
    (tmp_path / "out").rename(tmp_path / "elsewhere")
    assert made
    context.window.show_room("exports")
    room = rooms.exports
    qtbot.waitUntil(lambda: len(room.model.rows) == 1)
    room.list.setCurrentIndex(room.model.index(0))
    qtbot.mouseClick(room.folder, Qt.MouseButton.LeftButton)
    assert "not there any more" in context.messages.message.text


def test_an_empty_room_says_what_it_is_for(qtbot, rooms, context):
    context.window.show_room("exports")
    qtbot.waitUntil(rooms.exports.empty.isVisible)
