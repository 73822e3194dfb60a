"""The page has a menu of its own, and nothing loads it anew unnoticed."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QKeySequence
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QApplication, QMenu

from desk.formats.live_body import ElementSplice
from desk.ui.editor.preview.engine import PAGE
from desk.ui.editor.preview.shown_page import ShownPage

LINK = "<a href='https://example.org/a%20b'>outside, in words that fill a line</a>"
PARAGRAPHS = [f"<p>{LINK}</p>", "<p>Two, in words that fill a line</p>", "<p>Three</p>"]
STYLE = "<style>body { margin: 0; } p { margin: 0; font: 20px/30px serif; }</style>"
Actions = QWebEnginePage.WebAction
STORY = "document.querySelector('.story').textContent.trim().split('\\n').join('|')"


@pytest.fixture
def held():
    return ShownPage(
        f"<!DOCTYPE html>{STYLE}<article><div class='story'>\n", [*PARAGRAPHS], "\n</div></article>"
    )


@pytest.fixture
def page(qtbot, preview, held):
    with qtbot.waitSignal(preview.completed, timeout=15_000):
        preview.show_page(held, is_same_story=False)
    return preview


def change(qtbot, page, held, splice):
    held.apply([splice])
    page.splice([splice])


@pytest.fixture
def menu(qtbot, page, in_page):
    """Return a function that opens the menu, by the mouse or by its key."""

    def opened(place=None):
        in_page(page, "document.body.offsetHeight")
        if place is None:
            qtbot.keyClick(page.focusProxy(), Qt.Key.Key_Menu)
        else:
            button = Qt.MouseButton.RightButton
            qtbot.mouseClick(page.focusProxy(), button, pos=QPoint(*place))
        qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
        return QApplication.activePopupWidget()

    yield opened
    for made in page.findChildren(QMenu):
        made.close()


def entries(menu):
    return {action.text(): action.isEnabled() for action in menu.actions()}


def act(menu, name):
    next(action for action in menu.actions() if action.text() == name).trigger()
    menu.close()


def test_there_is_no_menu_before_there_is_a_page(preview):
    preview.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(9, 9), QPoint(9, 9))
    )
    assert not preview.findChildren(QMenu)


@pytest.mark.parametrize("place", [(20, 45), (20, 300), None])
def test_the_menu_offers_nothing_that_loads_or_saves_the_page(menu, place):
    assert entries(menu(place)) == {"Copy": False, "Select all": True}


def test_what_is_selected_is_copied(qtbot, menu, page):
    act(menu((20, 300)), "Select all")
    qtbot.waitUntil(page.hasSelection)
    QApplication.clipboard().clear()
    act(menu((20, 300)), "Copy")
    qtbot.waitUntil(lambda: "Two, in words" in QApplication.clipboard().text())


def test_the_address_of_a_link_is_copied(menu):
    opened = menu((20, 15))
    assert entries(opened) == {"Copy": False, "Copy link address": True, "Select all": True}
    act(opened, "Copy link address")
    assert QApplication.clipboard().text() == "https://example.org/a%20b"


def test_a_page_that_is_loaded_by_another_way_is_the_newest(qtbot, page, held, in_page):
    change(qtbot, page, held, ElementSplice(0, 0, ["<p>Zero</p>"]))
    page.load(PAGE)
    change(qtbot, page, held, ElementSplice(2, 1, ["<p>2</p>"]))
    words = f"{LINK[LINK.index('>') + 1 : -4]}|2|Three"
    qtbot.waitUntil(lambda: in_page(page, STORY) == f"Zero|{words}", timeout=15_000)
    with qtbot.waitSignal(page.shown, timeout=15_000):
        change(qtbot, page, held, ElementSplice(0, 1, ["<p>0</p>"]))
    assert in_page(page, STORY) == f"0|{words}"


def test_a_page_that_loads_while_keys_come_shows_them_all(qtbot, page, held, in_page):
    page.page().loadStarted.connect(
        lambda: change(qtbot, page, held, ElementSplice(0, 1, ["<p>1</p>"]))
    )
    with qtbot.waitSignal(page.page().loadFinished, timeout=15_000):
        page.load(PAGE)
    change(qtbot, page, held, ElementSplice(2, 1, ["<p>3</p>"]))
    words = "1|Two, in words that fill a line|3"
    qtbot.waitUntil(lambda: in_page(page, STORY) == words, timeout=15_000)


@pytest.mark.parametrize("action", [Actions.Reload, Actions.ReloadAndBypassCache, Actions.Back])
def test_no_action_of_webengine_leads_to_another_load(qtbot, page, held, in_page, action):
    with qtbot.waitSignal(page.shown, timeout=15_000):
        change(qtbot, page, held, ElementSplice(0, 3, ["<p>1</p>"]))
    in_page(page, "globalThis.isSame = true")
    page.triggerPageAction(action)
    with qtbot.waitSignal(page.shown, timeout=15_000):
        change(qtbot, page, held, ElementSplice(1, 0, ["<p>2</p>"]))
    assert in_page(page, f"isSame + {STORY}") == "true1|2"


@pytest.mark.parametrize("keys", ["F5", "Ctrl+R", "Shift+F5", "Alt+Left", "Backspace", "Refresh"])
def test_no_key_loads_the_page_anew(qtbot, page, in_page, keys):
    pressed = QKeySequence(keys)[0]
    in_page(page, "globalThis.isSame = true")
    with qtbot.assertNotEmitted(page.page().loadStarted):
        qtbot.keyClick(page.focusProxy(), pressed.key(), pressed.keyboardModifiers())
        assert in_page(page, "isSame") is True


@pytest.mark.parametrize("href", ["/", "", "?x", "?x#fn", "desk://page/"])
def test_a_link_to_the_page_itself_leads_nowhere(qtbot, page, held, in_page, href):
    link = f"<p><a href='{href}'>x</a></p>"
    with qtbot.waitSignal(page.shown, timeout=15_000):
        change(qtbot, page, held, ElementSplice(0, 3, [link]))
    in_page(page, "globalThis.isSame = true; document.links[0].click(); 1")
    with qtbot.waitSignal(page.shown, timeout=15_000):
        change(qtbot, page, held, ElementSplice(1, 0, ["<p>2</p>"]))
    assert in_page(page, f"isSame + {STORY}") == "truex|2"


def test_the_page_is_no_picture_of_itself(qtbot, page, held, in_page):
    with qtbot.waitSignal(page.shown, timeout=15_000):
        change(qtbot, page, held, ElementSplice(0, 3, ["<p><img src='/'></p>"]))
    qtbot.waitUntil(lambda: in_page(page, "document.images[0].complete"))
    with qtbot.waitSignal(page.shown, timeout=15_000):
        change(qtbot, page, held, ElementSplice(1, 0, ["<p>2</p>"]))
    assert in_page(page, STORY).endswith("2")
