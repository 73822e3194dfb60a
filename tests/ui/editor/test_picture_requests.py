"""Asking for a picture beside a story, marks in its text, and whose a caption is."""

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from desk.model.article import Role
from desk.model.request import RequestStatus
from desk.services.attaching import attach
from desk.services.commands.requests import AskForPicture, SupplyPhotos
from desk.services.picture_requests import requests_of
from desk.ui.photo_mime import PHOTO_MIME, photo_mime, photos_in


@pytest.fixture
def photos(tab):
    tab.panel.focus_field("photos")
    return tab.panel.photos


@pytest.fixture
def two(qtbot, desk, tab, photos, article, picture):
    """A lead photo, and one for the text that has no mark yet."""
    for name, colour in (("one.jpg", (200, 0, 0)), ("two.jpg", (0, 200, 0))):
        attach(desk, article, picture(name, colour), {"caption": f"The {name[:3]}."})
    tab.session.load()
    qtbot.waitUntil(lambda: photos.list.count() == 2)
    return photos


def placements(tab):
    return [placed.placement for placed in tab.session.view.photos]


class TestAsking:
    def test_a_picture_is_asked_for_and_the_card_says_by_when(self, qtbot, desk, tab, photos):
        dialog = photos.requests.ask_for_picture()
        qtbot.keyClicks(dialog.what, "The harbour at dawn")
        qtbot.keyClicks(dialog.by, "2031-01-31 14:00")
        qtbot.keyClick(dialog.by, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(photos.requests.cards) == 1)
        card = photos.requests.cards[0]
        assert card.what.text() == "The harbour at dawn"
        assert "31 Jan" in card.facts.text()
        assert requests_of(desk, tab.article)[0].request.by == "2031-01-31T14:00:00+07:00"

    def test_a_time_that_cannot_be_read_is_said_and_nothing_lost(self, qtbot, desk, tab, photos):
        dialog = photos.requests.ask_for_picture()
        qtbot.keyClicks(dialog.what, "The harbour")
        qtbot.keyClicks(dialog.by, "soonish")
        qtbot.keyClick(dialog.by, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "soonish" in dialog.trouble.text())
        assert dialog.isVisible()
        assert dialog.what.text() == "The harbour"
        dialog.reject()

    def test_nothing_is_no_request(self, qtbot, photos):
        dialog = photos.requests.ask_for_picture()
        qtbot.keyClick(dialog.what, Qt.Key.Key_Return)
        assert dialog.trouble.text()
        dialog.reject()

    def test_the_answer_of_the_photo_desk_is_shown(
        self, qtbot, desk, context, article, two
    ):  # fmt: skip
        made = desk.run("ask", AskForPicture(article, "The harbour")).made
        context.shell.poll()
        qtbot.waitUntil(lambda: len(two.requests.cards) == 1)
        photo = two.list.placed().placement.photo
        desk.run("supply", SupplyPhotos(article, (photo,), made))
        context.shell.poll()
        qtbot.waitUntil(lambda: "The one." in two.requests.cards[0].facts.text())

    def test_a_request_is_withdrawn_and_leaves(self, qtbot, desk, context, article, photos):
        desk.run("ask", AskForPicture(article, "The harbour"))
        context.shell.poll()
        qtbot.waitUntil(lambda: len(photos.requests.cards) == 1)
        qtbot.mouseClick(photos.requests.cards[0].withdraw, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: not photos.requests.cards)
        assert requests_of(desk, article)[0].request.status is RequestStatus.WITHDRAWN

    def test_the_checks_of_the_tab_know_of_it(self, qtbot, desk, context, tab, article):
        desk.run("ask", AskForPicture(article, "The harbour"))
        context.shell.poll()
        qtbot.waitUntil(
            lambda: "picture_awaited" in {finding.rule for finding in tab.checker.findings or ()}
        )


class TestMarks:
    def test_a_mark_that_is_cut_and_pasted_moves_the_photo(self, qtbot, tab, two):
        two.list.setCurrentRow(1)
        qtbot.mouseClick(two.mark, Qt.MouseButton.LeftButton)
        mark = f"![](photo:{placements(tab)[1].id})"
        body = tab.text.body
        qtbot.waitUntil(lambda: tab.marks.marked == {placements(tab)[1].id})
        assert not two.list.is_unmarked(two.list.placed())
        start = body.text().index(mark)
        cursor = body.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(start + len(mark), QTextCursor.MoveMode.KeepAnchor)
        body.setTextCursor(cursor)
        body.cut()
        body.moveCursor(QTextCursor.MoveOperation.Start)
        body.paste()
        assert body.text().count(mark) == 1
        assert body.text().startswith(mark)

    def test_a_photo_whose_mark_is_deleted_stays_and_that_is_said(
        self, qtbot, context, tab, two
    ):  # fmt: skip
        two.list.setCurrentRow(1)
        qtbot.mouseClick(two.mark, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: bool(tab.marks.marked))
        tab.text.body.selectAll()
        qtbot.keyClick(tab.text.body, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: context.messages.message is not None)
        assert "The two" in context.messages.message.text
        assert len(placements(tab)) == 2
        assert two.list.is_unmarked(two.list.placed())

    def test_a_gallery_photo_that_is_put_into_the_text_belongs_there(self, qtbot, tab, two):
        two.list.setCurrentRow(1)
        box = two.form.role.box
        box.setCurrentIndex(box.findData("gallery"))
        box.activated.emit(box.currentIndex())
        qtbot.waitUntil(lambda: placements(tab)[1].role is Role.GALLERY)
        qtbot.mouseClick(two.mark, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: placements(tab)[1].role is Role.INLINE)


class TestOwnTexts:
    def test_a_story_gets_its_own_caption_and_goes_back(self, qtbot, tab, two):
        two.list.setCurrentRow(0)
        own, editor = two.form.owns["caption"], two.form.fields["caption"].editor
        qtbot.mouseClick(own.make_own, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(own.said.isVisible)
        qtbot.keyClicks(editor, "Here: ")
        qtbot.waitUntil(lambda: placements(tab)[0].caption == "Here: The one.")
        assert tab.session.view.photos[0].photo.text("caption") == "The one."
        qtbot.mouseClick(own.back, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: placements(tab)[0].caption == "")
        assert editor.text() == "The one."
        assert not own.said.isVisible()

    def test_a_photo_is_swapped_and_loses_what_belonged_to_the_old_one(
        self, qtbot, context, tab, two, picture
    ):  # fmt: skip
        two.list.setCurrentRow(0)
        two.form.own_chosen.emit(placements(tab)[0].id, "alt", "A red wall.")
        qtbot.waitUntil(lambda: placements(tab)[0].alt == "A red wall.")
        before = placements(tab)[0]
        two.swapping.take_file(before.id, picture("three.jpg", (0, 0, 200)))
        qtbot.waitUntil(lambda: placements(tab)[0].photo != before.photo)
        after = placements(tab)[0]
        assert (after.id, after.role, after.alt) == (before.id, Role.LEAD, "")
        assert "crops" in context.messages.message.text

    def test_alt_and_arrow_change_the_order(self, qtbot, tab, two):
        before = [placed.id for placed in placements(tab)]
        two.list.setFocus()
        two.list.setCurrentRow(0)
        qtbot.keyClick(two.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: [placed.id for placed in placements(tab)] == before[::-1])


class TestDrop:
    @pytest.fixture
    def other(self, desk, picture):
        """A photo of the store that the story does not show."""
        from desk.model.article import Article
        from desk.services.commands.articles import CreateArticle

        made = desk.run("new", CreateArticle(Article(headline="Other"))).made
        return attach(desk, made, picture("other.jpg", (9, 9, 200)), {}).photo

    def test_a_photo_dropped_into_the_text_stands_there(self, qtbot, tab, two, other):
        tab.text.body.moveCursor(QTextCursor.MoveOperation.End)
        tab.text.body.insertFromMimeData(photo_mime([other]))
        qtbot.waitUntil(lambda: "photo:" in tab.text.body.text())
        placed = next(placed for placed in placements(tab) if placed.photo == other)
        assert tab.text.body.text().rstrip().endswith(f"![](photo:{placed.id})")

    def test_a_photo_dropped_on_the_story_is_attached(self, qtbot, rooms, tab, photos, other):
        given = (Qt.DropAction.CopyAction, photo_mime([other]), Qt.MouseButton.LeftButton)
        event = QDropEvent(QPointF(9, 9), *given, Qt.KeyboardModifier.NoModifier)
        rooms.editor.main.dropEvent(event)
        qtbot.waitUntil(lambda: [placed.role for placed in placements(tab)] == [Role.LEAD])

    def test_what_others_put_on_the_clipboard_is_no_photo(self, tab):
        forged = QMimeData()
        forged.setData(PHOTO_MIME, b"\xff\x00\n../../etc/passwd\n'; DROP TABLE photo")
        assert photos_in(forged) == ()
        QApplication.clipboard().setMimeData(forged)
        tab.text.body.paste()
        assert tab.session.view.photos == ()
