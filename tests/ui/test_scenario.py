"""An editor's morning, in the real window on a real store: by keys, clicks and drops."""

import json

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication

from desk.model.rows import ArticleFilter
from desk.ui.exports.dialog import ExportDialog

TEXT = "Nelayan tiba di\u00a0Sawana pada Jumat.\n\nPertemuan berlangsung tertutup."


@pytest.fixture
def photo(tmp_path):
    file = tmp_path / "sawana.jpg"
    Image.effect_noise((1600, 1067), 60).convert("RGB").save(file)
    return file


def drop(widget, file):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    event = QDropEvent(
        QPointF(20, 20), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    widget.dropEvent(event)


def page_html(qtbot, preview):
    got = []
    preview.view.page().toHtml(got.append)
    qtbot.waitUntil(lambda: bool(got))
    return got[0]


def shows(qtbot, preview, *texts):
    qtbot.waitUntil(
        lambda: all(text in page_html(qtbot, preview) for text in texts), timeout=15_000
    )


def add_person(qtbot, names, name):
    names.line.setFocus()
    qtbot.keyClicks(names.line, name)
    qtbot.keyClick(names.line, Qt.Key.Key_Return)


def write_a_story(qtbot, rooms):
    qtbot.waitUntil(rooms.articles.empty.isVisible)
    qtbot.mouseClick(rooms.articles.empty.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: rooms.editor.current is not None)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    qtbot.keyClicks(tab.text.headline, "Nelayan Temui Bupati")
    qtbot.keyClick(tab.text.headline, Qt.Key.Key_Return)
    tab.text.body.insertPlainText(TEXT)
    return tab


def attach_a_photo(qtbot, rooms, tab, photo):
    drop(rooms.editor.main, photo)
    qtbot.waitUntil(lambda: len(tab.session.view.photos) == 1, timeout=15_000)
    tab.panel.focus_field("photos")
    form = tab.panel.photos.form
    for name, text in (
        ("caption", "Nelayan di Sawana."),
        ("credit", "Kabar Foto"),
        ("alt", "Orang."),
    ):
        editor = form.fields[name].editor
        editor.setFocus()
        qtbot.keyClicks(editor, text)
    qtbot.waitUntil(lambda: tab.session.view.photos[0].alt == "Orang.")


def assign_people(qtbot, tab):
    tab.panel.focus_field("authors")
    add_person(qtbot, tab.panel.people.authors, "Ratna Wijayanti")
    qtbot.waitUntil(lambda: [n for _, n in tab.session.view.authors] == ["Ratna Wijayanti"])
    add_person(qtbot, tab.panel.people.editors, "Bimo Prasetya")
    qtbot.waitUntil(lambda: [n for _, n in tab.session.view.editors] == ["Bimo Prasetya"])


def find_again(qtbot, rooms, tab):
    rooms.editor.show_home()
    qtbot.keyClicks(rooms.articles.bar.search, "bupati sawana")
    qtbot.waitUntil(lambda: rooms.articles.model.filter == ArticleFilter(search="bupati sawana"))
    qtbot.waitUntil(lambda: [row.id for row in rooms.articles.model.rows] == [tab.article])
    qtbot.keyClick(rooms.articles.bar.search, Qt.Key.Key_Return)


def export_a_page(qtbot, context, folder):
    context.actions["article.export"].trigger()
    dialog = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ExportDialog))
    dialog.targets.button(0).click()
    dialog.folder.setText(str(folder))
    qtbot.waitUntil(dialog.export.isEnabled)
    with qtbot.waitSignal(dialog.exported, timeout=30_000) as exported:
        qtbot.mouseClick(dialog.export, Qt.MouseButton.LeftButton)
    return exported.args[0][0].paths


def test_from_an_empty_desk_to_an_exported_page(qtbot, rooms, desk, context, photo, tmp_path):
    context.actions["view.preview"].setChecked(True)
    preview = rooms.editor.preview
    tab = write_a_story(qtbot, rooms)
    qtbot.waitUntil(lambda: desk.article(tab.article).article.body == TEXT)
    assert desk.article(tab.article).article.headline == "Nelayan Temui Bupati"
    qtbot.waitUntil(lambda: preview.view is not None, timeout=15_000)
    shows(qtbot, preview, "Nelayan Temui Bupati", "Pertemuan berlangsung tertutup.")

    attach_a_photo(qtbot, rooms, tab, photo)
    shows(qtbot, preview, "Nelayan di Sawana.", "Kabar Foto", "desk://media/")
    assign_people(qtbot, tab)
    status = tab.header.status
    status.setCurrentIndex(status.findData("ready"))
    status.activated.emit(status.currentIndex())
    qtbot.waitUntil(lambda: desk.article(tab.article).article.status == "ready")

    find_again(qtbot, rooms, tab)
    page, *_, receipt = export_a_page(qtbot, context, tmp_path / "out")
    assert "Nelayan di Sawana." in page.read_text(encoding="utf-8")
    assert json.loads(receipt.read_text(encoding="utf-8"))
    assert len(desk.receipts()) == 1
