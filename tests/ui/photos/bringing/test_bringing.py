"""Pictures are dropped, pasted and chosen; what came of it is told."""

import shutil
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAccessible, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from desk.services.brought import Brought, Fate, Summary
from desk.services.commands.photos import CaptionPhoto
from desk.services.usage import stories_with
from desk.ui.message_bar import Kind
from desk.ui.photos.bringing.telling import Telling


@pytest.fixture
def card(tmp_path):
    """Make a card of pictures that do not look alike."""

    def make(count, name="card"):
        folder = tmp_path / name
        folder.mkdir(exist_ok=True)
        for number in range(count):
            small = Image.new("L", (9, 8))
            small.putdata([(at * (37 + number * 22) + number * 91) % 256 for at in range(72)])
            picture = small.resize((240, 180), Image.Resampling.NEAREST).convert("RGB")
            picture.save(folder / f"IMG_{number:03}.jpg")
        return folder

    return make


@pytest.fixture
def room(rooms, context):
    context.window.show_room("photos")
    return rooms.photos


def drop(widget, *files):
    """Drop files as a person does; return whether they were taken."""
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    return drop_mime(widget, mime)


def drop_mime(widget, mime):
    keys = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier)  # fmt: skip
    enter = QDragEnterEvent(QPointF(40, 40).toPoint(), *keys)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(40, 40), *keys))
    return enter.isAccepted()


def ended(qtbot, room):
    return qtbot.waitSignal(room.bringing.bringer.ended, timeout=20_000)


def test_a_card_is_dropped_on_the_room(qtbot, desk, room, context, card):
    folder = card(7)
    (folder / "notes.txt").write_text("x")
    with ended(qtbot, room):
        assert drop(room, folder)
        assert room.bringing.line.isVisible()
    assert not room.bringing.line.isVisible()
    assert len(desk.photo_page()) == 7
    qtbot.waitUntil(lambda: len(room.model.rows) == 7)
    assert context.messages.message.kind is Kind.SUCCESS
    assert "7 photo(s) brought in." in context.messages.message.text


def test_the_first_photo_is_captioned_while_the_rest_comes_in(qtbot, desk, room, card):
    folder = card(40)
    drop(room, folder)
    qtbot.waitUntil(lambda: len(room.model.rows) > 0, timeout=20_000)
    assert room.bringing.bringer.is_running
    room.selection.choose(0)
    qtbot.waitUntil(room.detail.isVisible)
    photo = room.chosen().id
    qtbot.waitUntil(lambda: room.detail.shown_ids == (photo,))
    qtbot.keyClicks(room.detail.fields["caption"].editor, "Air naik.")
    with ended(qtbot, room):
        pass
    qtbot.waitUntil(lambda: desk.photo(photo).text("caption") == "Air naik.")
    assert len(desk.photo_page()) == 40


def test_stopping_keeps_what_is_here(qtbot, desk, room, context, card):
    drop(room, card(60))
    line = room.bringing.line
    qtbot.waitUntil(lambda: line.bar.value() > 0, timeout=20_000)
    with ended(qtbot, room):
        qtbot.mouseClick(line.cancel, Qt.MouseButton.LeftButton)
    kept = len(desk.photo_page())
    assert 0 < kept < 60
    assert f"{60 - kept} picture(s) were left out." in context.messages.message.text


def test_what_comes_during_a_run_waits_for_its_turn(qtbot, desk, room, card):
    drop(room, card(5))
    other = card(6, "other")
    (other / "IMG_000.jpg").unlink()
    drop(room, other)
    qtbot.waitUntil(lambda: not room.bringing.bringer.is_running, timeout=20_000)
    assert len(desk.photo_page()) == 6


def test_the_details_tell_what_was_refused_and_what_is_here(qtbot, desk, room, context, card):
    folder = card(3)
    with ended(qtbot, room):
        drop(room, folder / "IMG_000.jpg")
    known = desk.photo_page()[0].id
    desk.run("caption", CaptionPhoto(known, {"caption": "Pasar pagi."}))
    Image.open(folder / "IMG_000.jpg").resize((120, 90)).save(folder / "IMG_000-small.jpg")
    (folder / "logo.jpg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    with ended(qtbot, room) as told:
        drop(room, folder)
    message = context.messages.message
    assert message.kind is Kind.WARNING
    assert message.action
    dialog = room.bringing.show_summary(told.args[0])
    assert [dialog.refused.item(0, 0).text()] == ["logo.jpg"]
    assert "JPEG" in dialog.refused.item(0, 1).text()
    twins = dialog.twins
    assert {twins.item(row, 0).text() for row in range(twins.rowCount())} == {
        "IMG_000.jpg", "IMG_000-small.jpg",
    }  # fmt: skip
    qtbot.waitUntil(lambda: not twins.item(0, 0).icon().isNull())
    assert {twins.item(row, 1).text() for row in range(2)} == {"Pasar pagi."}
    assert len({twins.item(row, 2).text() for row in range(2)}) == 2
    for control in (dialog.refused, twins, dialog.open_known, dialog.close_button):
        face = QAccessible.queryAccessibleInterface(control)
        assert face.text(QAccessible.Text.Name)
    qtbot.mouseClick(dialog.open_known, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: room.chosen() is not None and room.chosen().id == known)
    assert desk.photo(known).text("caption") == "Pasar pagi."


def test_a_picture_is_pasted(qtbot, desk, room, context):
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    QGuiApplication.clipboard().setImage(image)
    room.grid.setFocus()
    with ended(qtbot, room):
        context.actions["edit.paste"].trigger()
    (row,) = desk.photo_page()
    assert row.file_name.startswith("pasted-")
    assert (row.width_px, row.height_px) == (64, 48)


def test_files_are_pasted(qtbot, desk, room, context, card):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(card(2)))])
    QGuiApplication.clipboard().setMimeData(mime)
    room.grid.setFocus()
    with ended(qtbot, room):
        context.actions["edit.paste"].trigger()
    assert len(desk.photo_page()) == 2


def test_without_a_picture_on_the_clipboard_it_is_said(room, context):
    QGuiApplication.clipboard().setText("words")
    room.grid.setFocus()
    context.actions["edit.paste"].trigger()
    assert context.messages.message.kind is Kind.INFO


def test_words_typed_in_the_search_are_pasted_there(room, context):
    QGuiApplication.clipboard().setText("banjir")
    room.search.setFocus()
    context.actions["edit.paste"].trigger()
    assert room.search.text() == "banjir"


def test_words_are_not_dropped(room):
    mime = QMimeData()
    mime.setText("words")
    assert not drop_mime(room, mime)


def test_files_and_a_folder_are_chosen(qtbot, desk, rooms, context, card, monkeypatch):
    folder = card(3)
    files = [str(folder / "IMG_000.jpg"), str(folder / "IMG_001.jpg")]
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (files, ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    with ended(qtbot, rooms.photos):
        context.actions["photo.bring_files"].trigger()
    assert context.window.room == "photos"
    assert len(desk.photo_page()) == 2
    with ended(qtbot, rooms.photos):
        context.actions["photo.bring_folder"].trigger()
    assert len(desk.photo_page()) == 3


def test_a_photo_opened_with_the_desk_comes_into_the_room(qtbot, desk, rooms, card):
    with ended(qtbot, rooms.photos):
        rooms.take_file(card(1) / "IMG_000.jpg")
    (row,) = desk.photo_page()
    assert stories_with(desk, row.id) == []


def test_new_files_of_a_watched_folder_come_in(qtbot, desk, room, card, monkeypatch):
    folder = card(1)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
    watched = room.bringing.watched
    assert watched.folder is None
    room.bringing.menu.actions()[-1].trigger()
    assert watched.folder == folder
    watched.timer.setInterval(20)
    new = Path(shutil.copy(folder / "IMG_000.jpg", folder.parent / "new.jpg"))
    new.write_bytes(new.read_bytes() + b"\0")
    qtbot.waitUntil(lambda: watched.is_ready)
    with ended(qtbot, room):
        new.rename(folder / "new.jpg")
    assert [row.file_name for row in desk.photo_page()] == ["new.jpg"]
    room.bringing.menu.actions()[-1].trigger()
    assert watched.folder is None
    assert not watched.timer.isActive()


def test_a_file_that_still_grows_is_waited_for(qtbot, desk, room, card, context):
    folder = card(0)
    watched = room.bringing.watched
    watched.watch(folder)
    watched.timer.stop()
    qtbot.waitUntil(lambda: watched.is_ready)
    data = (card(1, "other") / "IMG_000.jpg").read_bytes()
    given = []
    watched.arrived.connect(given.extend)
    for length in (100, 2_000, len(data)):
        (folder / "slow.jpg").write_bytes(data[:length])
        with qtbot.waitSignal(watched.looked):
            watched.look()
        assert given == []
    with qtbot.waitSignal(watched.looked):
        watched.look()
    assert given == [folder / "slow.jpg"]
    qtbot.waitUntil(lambda: len(desk.photo_page()) == 1, timeout=20_000)


def test_closing_the_window_ends_the_run(qtbot, room, context, card):
    drop(room, card(80))
    qtbot.waitUntil(lambda: room.bringing.line.bar.value() > 0, timeout=20_000)
    with ended(qtbot, room) as told:
        context.window.close()
    assert told.args[0].left > 0


def test_photos_that_came_rejected_are_told_for_the_sheet_hides_them(qapp):
    good = Brought(Path("a.jpg"), Fate.NEW, "a")
    bad = Brought(Path("b.jpg"), Fate.NEW, "b", is_rejected=True)
    said = Telling().sentences(Summary((good, bad)))
    assert said[1:] == ["1 of them came rejected."]
