"""Without WebEngine the page follows roughly, and a click finds its words."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor

from desk.ui.editor.preview import pane as panes
from desk.ui.editor.preview.simple import SimplePreview


@pytest.fixture
def pane(qtbot, rooms, context, tab, monkeypatch):
    monkeypatch.setattr(panes, "make_view", SimplePreview)
    context.actions["view.preview"].setChecked(True)
    made = rooms.editor.preview
    qtbot.waitUntil(lambda: made.view is not None)
    qtbot.waitUntil(lambda: "Paragraph 89" in made.view.toPlainText())
    return made


def share(bar):
    return bar.value() / bar.maximum()


def test_it_says_what_it_is(pane):
    assert pane.trouble.isVisible()
    assert not pane.viewing.bar.dark.isVisible()


def test_the_page_scrolls_along(qtbot, pane, tab):
    text, page = tab.text.body.verticalScrollBar(), pane.view.verticalScrollBar()
    text.setValue(text.maximum() // 2)
    qtbot.waitUntil(lambda: abs(share(text) - share(page)) < 0.1)
    text.setValue(0)
    qtbot.waitUntil(lambda: page.value() == 0)


def test_the_text_scrolls_along(qtbot, pane, tab):
    text, page = tab.text.body.verticalScrollBar(), pane.view.verticalScrollBar()
    for _ in range(5):
        qtbot.keyClick(pane.view, Qt.Key.Key_PageDown)
    assert page.value() > 0
    qtbot.waitUntil(lambda: abs(share(text) - share(page)) < 0.1)


def test_a_click_puts_the_cursor_at_the_words(qtbot, pane, tab):
    found: QTextCursor = pane.view.document().find("lay still")
    found.setPosition(found.selectionStart() + 1)
    place = pane.view.cursorRect(found).center()
    qtbot.mouseClick(pane.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    cursor = tab.text.body.textCursor()
    assert cursor.block().text()[: cursor.positionInBlock()].endswith("harbour** l")
    assert tab.text.body.hasFocus()


def test_a_click_on_the_scroll_bar_is_none_on_the_page(qtbot, pane, tab):
    tab.text.headline.setFocus()
    bar, before = pane.view.verticalScrollBar(), tab.text.body.textCursor().position()
    place = QPoint(bar.width() // 2, bar.height() - 30)
    with qtbot.assertNotEmitted(pane.clicked):
        qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=place)
    assert bar.value() > 0
    assert tab.text.body.textCursor().position() == before
    assert not tab.text.body.hasFocus()
