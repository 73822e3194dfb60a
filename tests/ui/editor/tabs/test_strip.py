"""The strip: mouse, menu, marks, order."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QIcon

from desk.ui.editor.tabs.strip import TAB_MIME, TabStrip, dragged_article, tab_mime


@pytest.fixture
def strip(qtbot):
    made = TabStrip()
    qtbot.addWidget(made)
    made.add_home(QIcon(), "Articles")
    for article in ("a", "b", "c"):
        made.add(article)
        made.set_title(article, f"Story {article}")
    made.resize(600, 40)
    made.show()
    return made


def middle(strip, row):
    return strip.tabRect(row).center()


def test_adding_tabs_chooses_none(qtbot, strip):
    assert strip.currentIndex() == 0
    assert strip.current == ""
    assert strip.articles == ["a", "b", "c"]


def test_the_middle_button_closes_a_tab_but_not_the_list(qtbot, strip):
    closed = []
    strip.close_wanted.connect(closed.append)
    for row in (0, 2):
        qtbot.mouseClick(strip, Qt.MouseButton.MiddleButton, pos=middle(strip, row))
    assert closed == ["b"]


def test_a_menu_is_asked_for_by_mouse_and_key(strip):
    asked = []
    strip.menu_wanted.connect(lambda article, _place: asked.append(article))
    strip.choose("c")
    mouse, keys = QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard
    strip.contextMenuEvent(QContextMenuEvent(mouse, middle(strip, 1), QPoint()))
    strip.contextMenuEvent(QContextMenuEvent(mouse, middle(strip, 0), QPoint()))
    strip.contextMenuEvent(QContextMenuEvent(keys, QPoint(0, 0), QPoint()))
    assert asked == ["a", "c"]


def test_a_tab_dragged_far_off_the_strip_is_torn(qtbot, strip):
    torn = []
    strip.torn.connect(torn.append)
    start = middle(strip, 2)
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(strip, start + QPoint(30, 0))
    assert torn == []
    qtbot.mouseMove(strip, start + QPoint(30, 120))
    qtbot.mouseMove(strip, start + QPoint(30, 130))
    assert torn == ["b"]


@pytest.mark.parametrize("is_quick", [True, False])
def test_a_tab_that_still_moves_back_can_be_dragged_again(qtbot, strip, is_quick):
    start = middle(strip, 1)
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(strip, start + QPoint(15, 0))
    qtbot.mouseMove(strip, start + QPoint(20, 0))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=start + QPoint(20, 0))
    assert strip.articles == ["a", "b", "c"]
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(strip, start + QPoint(20, 0))
    if not is_quick:
        qtbot.waitUntil(lambda: not strip._settling.isActive())
    for row in (1, 2, 3):
        qtbot.mouseMove(strip, middle(strip, row) + QPoint(20, 0))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=middle(strip, 3))
    assert strip.articles == ["b", "c", "a"]


def test_two_quick_clicks_move_nothing(qtbot, strip):
    for _ in range(2):
        qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=middle(strip, 2))
    assert strip.articles == ["a", "b", "c"]
    assert strip.current == "b"


def test_the_list_is_not_torn(qtbot, strip):
    torn = []
    strip.torn.connect(torn.append)
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=middle(strip, 0))
    qtbot.mouseMove(strip, middle(strip, 0) + QPoint(0, 120))
    assert torn == []


def test_a_dropped_tab_tells_its_row(strip):
    dropped = []
    strip.dropped.connect(lambda article, row: dropped.append((article, row)))
    mime = tab_mime("x")
    event = QDropEvent(
        QPointF(middle(strip, 2)), Qt.DropAction.MoveAction, mime,
        Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    strip.dropEvent(event)
    assert dropped == [("x", 2)]
    assert mime.hasFormat(TAB_MIME)
    assert dragged_article(mime) == "x"


def test_a_tab_before_the_list_stands_after_it(strip):
    strip.add("x", 0)
    assert strip.articles == ["x", "a", "b", "c"]
    assert strip.tabText(0) == "Articles"


def test_a_long_title_is_cut_and_whole_in_the_tooltip(strip):
    strip.set_title("a", "A headline & more that goes on and on and on")
    assert strip.tabText(1) == "A headline && more that goe…"
    assert strip.tabToolTip(1) == "A headline & more that goes on and on and on"


def test_a_mark_explains_itself_and_goes(strip, icons):
    strip.set_mark("a", icons.icon("x"), "Versions disagree")
    assert not strip.tabIcon(1).isNull()
    assert strip.tabToolTip(1) == "Story a\nVersions disagree"
    strip.set_mark("a", QIcon(), "")
    assert strip.tabIcon(1).isNull()
    assert strip.tabToolTip(1) == "Story a"
