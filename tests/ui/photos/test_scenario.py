"""A photo editor's evening, in the real window: from the card to the exported page."""

import json
from dataclasses import replace

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication

from desk.model.article import Article, Role, Status
from desk.services.commands.articles import CreateArticle
from desk.services.commands.people import AddPerson
from desk.services.commands.publication import SetPublication
from desk.services.commands.requests import AskForPicture
from desk.services.picture_requests import stories_that_wait
from desk.ui.exports.dialog import ExportDialog
from desk.ui.photos.caption.preview_dialog import PreviewDialog

COUNT, CAPTIONED = 20, 5
CREDIT = "ANTARA/Wayan Sudiarta"


@pytest.fixture
def card(tmp_path):
    """A folder of pictures that do not look alike."""
    folder = tmp_path / "card"
    folder.mkdir()
    for number in range(COUNT):
        small = Image.new("L", (9, 8))
        small.putdata([(at * (37 + number * 22) + number * 91) % 256 for at in range(72)])
        picture = small.resize((1350, 900), Image.Resampling.NEAREST).convert("RGB")
        picture.save(folder / f"IMG_{number:03}.jpg")
    return folder


@pytest.fixture
def story(desk):
    """A story that asks for a picture, and the house's template of captions."""
    author = desk.record(AddPerson("Rina Kartika")).made
    article = Article(
        headline="Banjir di Demak", body="Air naik sejak Jumat malam.", section="Nasional",
        summary="Air naik.", authors=(author,), editors=(author,), status=Status.READY,
    )  # fmt: skip
    made = desk.run("new", CreateArticle(article)).made
    desk.run("ask", AskForPicture(made, "Tanggul yang jebol"))
    templates = {"Banjir": {"credit": CREDIT, "city": "Demak"}}
    changed = replace(desk.publication(), caption_templates=templates)
    desk.run("p", SetPublication(changed))
    return made


def drop(widget, folder):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(folder))])
    given = (Qt.DropAction.CopyAction, mime, Qt.MouseButton.LeftButton,
             Qt.KeyboardModifier.NoModifier)  # fmt: skip
    enter = QDragEnterEvent(QPointF(40, 40).toPoint(), *given)
    QApplication.sendEvent(widget, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(QPointF(40, 40), *given))


def dialog_of(qtbot, kind):
    def found():
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, kind) and w.isVisible()]

    qtbot.waitUntil(lambda: bool(found()))
    return found()[0]


def bring_in(qtbot, context, room, card):
    context.window.show_room("photos")
    drop(room, card)
    qtbot.waitUntil(lambda: room.model.rowCount() == COUNT, timeout=60_000)


def choose(qtbot, room, count):
    """Choose the first photos by keys."""
    room.grid.setFocus()
    room.grid.setCurrentIndex(room.model.index(0, 0))
    for _ in range(count - 1):
        qtbot.keyClick(room.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert len(room.chosen_ids()) == count
    panel = room.detail
    qtbot.waitUntil(lambda: panel.shown_ids == tuple(room.chosen_ids()))


def caption_several(qtbot, desk, room, tmp_path):
    """Type a caption with a code once for all, then apply the template."""
    codes = tmp_path / "codes.txt"
    codes.write_text("bmk\tBambang Kuswanto\n", encoding="utf-8")
    panel = room.detail
    panel.codes.set_files([str(codes)])
    qtbot.waitUntil(lambda: panel.codes.count(str(codes)) == 1)
    panel.focus_field("caption")
    qtbot.keyClicks(panel.fields["caption"].editor, "Petugas \\bmk\\ menutup tanggul.")
    qtbot.mouseClick(panel.apply, Qt.MouseButton.LeftButton)
    carry_out(qtbot)
    ids = room.chosen_ids()
    said = "Petugas Bambang Kuswanto menutup tanggul."
    qtbot.waitUntil(lambda: all(desk.photo(id_).text("caption") == said for id_ in ids))
    panel.apply_template("Banjir")
    carry_out(qtbot)
    qtbot.waitUntil(lambda: all(desk.photo(id_).text("credit") == CREDIT for id_ in ids))


def carry_out(qtbot):
    preview = dialog_of(qtbot, PreviewDialog)
    qtbot.waitUntil(preview.apply.isEnabled)
    with qtbot.waitSignal(preview.applied):
        qtbot.mouseClick(preview.apply, Qt.MouseButton.LeftButton)


def crop(qtbot, desk, room):
    """Move the focal point by one drag."""
    choose(qtbot, room, 1)
    panel = room.detail
    qtbot.mouseClick(panel.head.crop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: panel.cropper.dialog is not None and panel.cropper.dialog.isVisible())
    view = panel.cropper.dialog.view
    start, end = view.focus_place(), view.shown().map(QPointF(1200, 800))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=start.toPoint())
    qtbot.mouseMove(view, ((start + end) / 2).toPoint())
    qtbot.mouseMove(view, end.toPoint())
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=end.toPoint())
    qtbot.mouseClick(panel.cropper.dialog.save, Qt.MouseButton.LeftButton)
    (chosen,) = room.chosen_ids()
    qtbot.waitUntil(lambda: desk.photo(chosen).focal is not None)
    return chosen


def attach_to_the_waiting_story(qtbot, desk, room, story):
    waiting = room.waiting
    qtbot.waitUntil(lambda: len(waiting.list.rows.rows) == 1)
    waiting.list.setFocus()
    qtbot.keyClick(waiting.list, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: waiting.text.toPlainText() == "Air naik sejak Jumat malam.")
    qtbot.keyClick(waiting.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(desk.article(story).photos) == 1)
    qtbot.waitUntil(lambda: not waiting.isVisible())


def export_a_page(qtbot, rooms, story, folder):
    rooms.open_article(story)
    rooms.export([story])
    dialog = dialog_of(qtbot, ExportDialog)
    dialog.targets.button(0).click()
    dialog.folder.setText(str(folder))
    qtbot.waitUntil(dialog.export.isEnabled)
    with qtbot.waitSignal(dialog.exported, timeout=30_000) as exported:
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    return exported.args[0][0].paths


def test_from_a_card_to_a_page_with_its_picture(qtbot, rooms, desk, context, card, story):
    room, folder = rooms.photos, card.parent
    bring_in(qtbot, context, room, card)
    choose(qtbot, room, CAPTIONED)
    caption_several(qtbot, desk, room, folder)
    photo = crop(qtbot, desk, room)
    attach_to_the_waiting_story(qtbot, desk, room, story)
    (placed,) = desk.article(story).photos
    assert (placed.placement.photo, placed.placement.role) == (photo, Role.LEAD)
    assert stories_that_wait(desk) == []

    paths = export_a_page(qtbot, rooms, story, folder / "out")
    page = next(path for path in paths if path.suffix == ".html").read_text(encoding="utf-8")
    assert "Petugas Bambang Kuswanto menutup tanggul." in page
    assert CREDIT in page
    assert json.loads(paths[-1].read_text(encoding="utf-8"))
