"""Photos of a story: dropped, pasted, captioned, put into order, taken out."""

import threading

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent, QImage
from PySide6.QtWidgets import QApplication

from desk.errors import StoreError
from desk.model.article import Role


def drop(rooms, *files):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    event = QDropEvent(
        QPointF(9, 9), Qt.DropAction.CopyAction, data,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    rooms.editor.main.dropEvent(event)


@pytest.fixture
def free(shell):
    """Keep the store busy until this event."""
    made = threading.Event()
    shell.tasks.write(made.wait, lambda _none: None)
    yield made
    made.set()


def placements(tab):
    return [placed.placement for placed in tab.session.view.photos]


@pytest.fixture
def photos(tab):
    tab.panel.focus_field("photos")
    return tab.panel.photos


@pytest.fixture
def two(qtbot, rooms, tab, photos, picture):
    drop(rooms, picture("one.jpg", (200, 0, 0)), picture("two.jpg", (0, 200, 0)))
    qtbot.waitUntil(lambda: photos.list.count() == 2, timeout=15_000)
    return photos


def test_the_first_photo_leads_and_the_next_stands_in_the_text(tab, two):
    assert [placed.role for placed in placements(tab)] == [Role.LEAD, Role.INLINE]


def test_the_photos_of_a_folder_are_attached(qtbot, rooms, photos, picture, tmp_path):
    (tmp_path / "card").mkdir()
    for name, colour in (("one.jpg", (200, 0, 0)), ("two.jpg", (0, 200, 0))):
        picture(name, colour).rename(tmp_path / "card" / name)
    (tmp_path / "card" / "notes.txt").write_text("x")
    drop(rooms, tmp_path / "card")
    qtbot.waitUntil(lambda: photos.list.count() == 2, timeout=15_000)


def test_a_folder_without_photos_says_so(qtbot, rooms, photos, context, tmp_path):
    (tmp_path / "card").mkdir()
    drop(rooms, tmp_path / "card")
    qtbot.waitUntil(lambda: context.messages.message is not None)
    assert "no photos" in context.messages.message.text


def test_a_picture_on_the_clipboard_is_attached(qtbot, rooms, tab, photos, context):
    image = QImage(640, 480, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    QApplication.clipboard().setImage(image)
    context.actions["photo.paste"].trigger()
    qtbot.waitUntil(lambda: photos.list.count() == 1, timeout=15_000)
    photo = tab.session.view.photos[0].photo
    assert (photo.extension, photo.width_px) == ("png", 640)
    assert photo.file_name.startswith("pasted-")


def test_a_clipboard_without_a_picture_says_so(rooms, tab, context):
    QApplication.clipboard().setText("words")
    context.actions["photo.paste"].trigger()
    assert "clipboard" in context.messages.message.text


def test_a_file_that_is_no_photo_is_refused_and_the_next_comes_in(
    qtbot, rooms, photos, context, picture, tmp_path
):  # fmt: skip
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    drop(rooms, broken, picture())
    qtbot.waitUntil(lambda: photos.list.count() == 1, timeout=15_000)
    assert "broken.jpg" in context.messages.message.text


def test_a_story_closes_when_its_photos_are_attached(qtbot, rooms, desk, tab, picture, tmp_path):
    colours = ((200, 0, 0), (0, 200, 0), (0, 0, 200))
    files = [picture(f"{n}.jpg", colour) for n, colour in enumerate(colours)]
    (tmp_path / "card").mkdir()
    files[0].rename(tmp_path / "card" / "0.jpg")
    tab.intake.take_files([tmp_path / "card", *files[1:]])
    rooms.editor.close_tab(tab)
    qtbot.waitUntil(lambda: tab.article not in rooms.editor.main.strip.articles, timeout=15_000)
    assert len(desk.article(tab.article).photos) == len(colours)


def test_a_story_that_goes_while_a_photo_is_attached_disturbs_nobody(
    qtbot, shell, tab, picture, free, monkeypatch
):
    asked = []
    do = shell.do
    monkeypatch.setattr(shell, "do", lambda *given: (asked.append(given), do(*given)))
    tab.intake.take_files([picture()])
    qtbot.waitUntil(lambda: bool(asked), timeout=15_000)
    with qtbot.waitSignal(tab.destroyed):
        tab.gone.emit()
    with qtbot.waitSignal(shell.changed):
        free.set()


def test_texts_of_a_photo_are_stored_as_one_types(qtbot, desk, tab, two):
    for name, text in (("caption", "The harbour."), ("credit", "Desk"), ("creator", "A. B.")):
        editor = two.form.fields[name].editor
        editor.setFocus()
        qtbot.keyClicks(editor, text)
    qtbot.waitUntil(lambda: tab.session.view.photos[0].caption == "The harbour.")
    photo = tab.session.view.photos[0].photo
    assert (photo.text("credit"), photo.text("creator")) == ("Desk", "A. B.")


def test_going_to_another_photo_stores_what_is_typed(qtbot, desk, tab, two):
    editor = two.form.fields["alt"].editor
    qtbot.keyClicks(editor, "A red wall.")
    two.list.setCurrentRow(1)
    assert two.form.fields["alt"].editor.text() == ""
    qtbot.waitUntil(lambda: tab.session.view.photos[0].alt == "A red wall.")


def test_the_order_changes_by_keyboard_and_undo_brings_it_back(qtbot, context, tab, two):
    before = [placed.id for placed in placements(tab)]
    two.list.setCurrentRow(1)
    qtbot.mouseClick(two.up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: [placed.id for placed in placements(tab)] == before[::-1])
    assert two.list.currentRow() == 0
    two.list.setFocus()
    context.actions["edit.undo"].trigger()
    qtbot.waitUntil(lambda: [placed.id for placed in placements(tab)] == before)


def test_a_new_lead_sends_the_old_one_to_the_gallery(qtbot, tab, two):
    two.list.setCurrentRow(1)
    box = two.form.role.box
    box.setCurrentIndex(box.findData("lead"))
    box.activated.emit(box.currentIndex())
    qtbot.waitUntil(
        lambda: {placed.role for placed in placements(tab)} == {Role.LEAD, Role.GALLERY}
    )


def test_a_photo_leaves_the_story_and_its_file_stays(qtbot, desk, tab, two):
    file = tab.session.view.photos[0].original
    two.list.setCurrentRow(0)
    two.list.setFocus()
    qtbot.keyClick(two.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: len(placements(tab)) == 1)
    assert file.is_file()
    assert len(desk.photo_page()) == 2


def test_a_photo_is_marked_in_the_text_at_the_cursor(qtbot, tab, two):
    two.list.setCurrentRow(1)
    qtbot.mouseClick(two.mark, Qt.MouseButton.LeftButton)
    assert f"\n\n![](photo:{placements(tab)[1].id})\n" in tab.text.body.text()


def test_thumbnails_are_drawn_from_our_own_jpegs(qtbot, rooms, tab, two):
    photo = tab.session.view.photos[0].photo
    thumbnails = rooms.thumbnails
    qtbot.waitUntil(lambda: thumbnails.pixmap(photo.file, photo.extension) is not None)
    assert thumbnails.pixmap(photo.file, photo.extension).width() == 400


def refuse(*_arguments):
    raise StoreError("store.full", folder="store")


@pytest.fixture
def caption(qtbot, tab, two):
    """The field of the first photo's caption, with a caption that is stored."""
    field = two.form.fields["caption"].input
    field.setFocus()
    qtbot.keyClicks(field, "Old")
    qtbot.waitUntil(lambda: tab.session.view.photos[0].caption == "Old")
    return field


def test_what_is_read_while_a_caption_is_on_its_way_does_not_undo_it(
    qtbot, desk, tab, two, caption, free
):
    caption.selectAll()
    qtbot.keyClicks(caption, "New")
    two.form.flush()
    tab.session.load()  # somebody else has changed something
    qtbot.waitUntil(lambda: not tab.session._is_loading)
    assert caption.text() == "New"
    qtbot.keyClicks(caption, "er")
    free.set()
    qtbot.waitUntil(lambda: desk.article(tab.article).photos[0].caption == "Newer")
    assert caption.text() == "Newer"


def test_a_caption_that_the_store_cannot_take_is_stored_later(
    qtbot, desk, tab, two, caption, monkeypatch
):
    with monkeypatch.context() as full:
        full.setattr(desk, "run", refuse)
        qtbot.keyClicks(caption, " town")
        qtbot.waitUntil(two.form._retry.isActive)
        with qtbot.waitSignal(tab.session.loaded):
            tab.session.load()
        assert caption.text() == "Old town"
        two.list.setCurrentRow(1)
        two.list.setCurrentRow(0)
        assert caption.text() == "Old town"
        qtbot.waitUntil(two.form._retry.isActive)
    two.form.flush()
    qtbot.waitUntil(lambda: desk.article(tab.article).photos[0].caption == "Old town")


def test_a_story_stays_open_while_a_caption_cannot_be_stored(
    qtbot, desk, rooms, tab, caption, monkeypatch
):
    failed = []
    with monkeypatch.context() as full:
        full.setattr(desk, "run", refuse)
        qtbot.keyClicks(caption, " town")
        rooms.editor.store_all(lambda: failed.append("stored"), lambda _error: failed.append("no"))
        qtbot.waitUntil(lambda: bool(failed))
    assert failed == ["no"]
