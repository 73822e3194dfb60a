"""Photos of the store that are given to a story from inside of it."""

import pytest
from PySide6.QtCore import Qt

from desk.model.article import Article, Role
from desk.services.commands.articles import CreateArticle
from desk.services.commands.photo_marks import SetMarks
from desk.ui.editor.writing.dialogs.photo import PhotoDialog
from desk.ui.photos.picker import PhotoPicker

BODY = "One sentence here."


@pytest.fixture
def tab(qtbot, rooms, desk, photos):
    article = desk.run("new", CreateArticle(Article(headline="Storm", body=BODY))).made
    rooms.open_article(article)
    made = rooms.editor.current
    qtbot.waitUntil(lambda: made.session.view is not None)
    return made


@pytest.fixture
def opened(qtbot, context):
    """Return a function that waits for the picker and for what it shows."""

    def wait():
        qtbot.waitUntil(lambda: len(pickers(context)) == 1)
        (picker,) = pickers(context)
        qtbot.waitUntil(lambda: picker.isVisible() and picker.model.is_settled)
        return picker

    return wait


@pytest.fixture
def picker(tab, context, opened):
    context.actions["photo.choose"].trigger()
    return opened()


def pickers(context):
    return context.window.findChildren(PhotoPicker)


def captions(tab):
    return [placed.caption for placed in tab.session.view.photos]


def roles(tab):
    return [placed.placement.role for placed in tab.session.view.photos]


def find(qtbot, picker, words, count):
    picker.search.clear()
    qtbot.keyClicks(picker.search, words)
    qtbot.waitUntil(lambda: picker.model.rowCount() == count)
    qtbot.waitUntil(lambda: len(picker.model.rows) == count)


def test_a_photo_is_searched_and_taken_by_keys_and_leads(qtbot, tab, picker, context):
    assert picker.search.hasFocus()
    find(qtbot, picker, "Picture 17", 1)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert picker.grid.hasFocus()
    qtbot.keyClick(picker.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: captions(tab) == ["Picture 17."])
    assert roles(tab) == [Role.LEAD]
    assert not pickers(context) or not pickers(context)[0].isVisible()
    assert tab.text.body.text() == BODY


def test_return_before_the_search_has_begun_chooses_what_it_finds(qtbot, tab, picker):
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    assert picker.grid.chosen_rows() == [range(1)]
    picker.search.setFocus()
    qtbot.keyClicks(picker.search, "Picture 12")
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Return)  # nothing is chosen yet
    assert picker.isVisible()
    qtbot.waitUntil(lambda: picker.grid.chosen_rows() == [range(1)])
    assert [row.caption for row in picker.model.rows] == ["Picture 12."]
    qtbot.keyClick(picker.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: captions(tab) == ["Picture 12."])


def test_several_come_as_one_step_that_the_message_takes_back(qtbot, tab, picker, context):
    find(qtbot, picker, "Picture 1", 11)
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert "2" in picker.take.text()
    qtbot.mouseClick(picker.take, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: roles(tab) == [Role.LEAD, Role.INLINE])
    qtbot.waitUntil(lambda: context.messages.message is not None)
    assert "2 photo" in context.messages.message.text
    context.messages.message.act()
    qtbot.waitUntil(lambda: roles(tab) == [])


def test_space_chooses_one_more_and_one_less(qtbot, picker):
    find(qtbot, picker, "Picture 1", 11)
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Space)
    assert picker.grid.chosen_rows() == [range(1), range(2, 3)]
    qtbot.keyClick(picker.grid, Qt.Key.Key_Space)
    assert picker.grid.chosen_rows() == [range(1)]


def test_a_double_click_takes_a_photo(qtbot, tab, picker):
    find(qtbot, picker, "Picture 5", 1)
    place = picker.grid.visualRect(picker.model.index(0, 0)).center()
    viewport = picker.grid.viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: captions(tab) == ["Picture 5."])


def test_escape_changes_nothing_and_the_size_is_kept(qtbot, tab, picker, context, opened):
    picker.resize(700, 520)
    qtbot.keyClick(picker.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not pickers(context))
    assert captions(tab) == []
    context.actions["photo.choose"].trigger()
    assert (opened().width(), opened().height()) == (700, 520)


def test_others_can_go_into_the_gallery(qtbot, tab, picker):
    find(qtbot, picker, "Picture 1", 11)
    qtbot.keyClick(picker.search, Qt.Key.Key_Down)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    picker.way.setCurrentIndex(1)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: roles(tab) == [Role.LEAD, Role.GALLERY])


def test_tab_goes_from_the_search_to_the_photos_and_on(qtbot, picker):
    for stop in (picker.grid, picker.way):
        qtbot.keyClick(picker.focusWidget(), Qt.Key.Key_Tab)
        assert picker.focusWidget() is stop


def test_rejected_photos_are_not_offered(qtbot, desk, photos, picker, context):
    assert picker.model.rowCount() == 30
    desk.run("reject", SetMarks(tuple(photos[:2]), is_rejected=True))
    context.shell.poll()
    qtbot.waitUntil(lambda: picker.model.rowCount() == 28)


def test_nothing_found_says_so_and_cannot_be_taken(qtbot, picker):
    find(qtbot, picker, "nothing-of-that-name", 0)
    assert picker.no_match.isVisible()
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    assert not picker.take.isEnabled()
    assert picker.isVisible()


def test_the_panel_offers_it(qtbot, tab, opened):
    tab.panel.focus_field("photos")
    qtbot.mouseClick(tab.panel.photos.choose, Qt.MouseButton.LeftButton)
    assert opened().isVisible()


def test_a_photo_for_the_text_stands_at_the_cursor(qtbot, tab, context, opened):
    context.actions["insert.photo"].trigger()
    picker = opened()
    assert not picker.way.isVisible()  # it is for the text
    find(qtbot, picker, "Picture 7", 1)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "photo:" in tab.text.body.text())
    (placed,) = tab.session.view.photos
    assert placed.placement.role is Role.INLINE
    assert f"![](photo:{placed.placement.id})" in tab.text.body.text()


def test_the_photos_of_the_story_do_not_fit_and_another_is_chosen(
    qtbot, tab, photos, context, opened
):  # fmt: skip
    tab.drop.give((photos[3],), is_in_text=False)
    qtbot.waitUntil(lambda: len(captions(tab)) == 1)
    context.actions["insert.photo"].trigger()
    (dialog,) = context.window.findChildren(PhotoDialog)
    qtbot.mouseClick(dialog.store, Qt.MouseButton.LeftButton)
    picker = opened()
    find(qtbot, picker, "Picture 8", 1)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "photo:" in tab.text.body.text())
    assert captions(tab) == ["Picture 3.", "Picture 8."]


def test_a_photo_that_is_there_already_is_not_attached_twice(qtbot, tab, photos, picker, context):
    tab.drop.give((photos[4],), is_in_text=False)
    qtbot.waitUntil(lambda: len(captions(tab)) == 1)
    find(qtbot, picker, "Picture 4", 1)
    qtbot.keyClick(picker.search, Qt.Key.Key_Return)
    qtbot.keyClick(picker.grid, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "already" in context.messages.message.text)
    assert captions(tab) == ["Picture 4."]
