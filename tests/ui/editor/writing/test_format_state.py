"""The bar and the menus show in which formats the cursor stands."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from PySide6.QtWidgets import QMenu

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.ui.actions.spec import Menu, plain
from desk.ui.editor.writing import format_bar

BODY = """Plain words and **bold** and *italic* and [a link](https://example.org).

## Crosshead

> A quotation 👍 with **weight**

- item

1. first

```
**no format**
```"""


@pytest.fixture
def article(desk):
    return desk.run("new", CreateArticle(Article(headline="Storm", body=BODY))).made


@pytest.fixture
def body(tab):
    tab.text.body.setFocus()
    return tab.text.body


def put(body, words):
    """Put the cursor into the middle of words."""
    text = body.text()
    at = text.index(words) + len(words) // 2
    cursor = body.textCursor()
    cursor.setPosition(len(text[:at].encode("utf-16-le")) // 2)
    body.setTextCursor(cursor)


def pressed(tab):
    return {button.accessibleName() for button in tab.text.format_bar.buttons if button.isChecked()}


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("Plain", set()),
        ("bold", {"Bold"}),
        ("italic", {"Italic"}),
        ("a link", {"Link"}),
        ("Crosshead", {"Heading"}),
        ("quotation", {"Block quote"}),
        ("weight", {"Block quote", "Bold"}),
        ("item", {"Bulleted list"}),
        ("first", {"Numbered list"}),
        ("no format", set()),
    ],
)
def test_buttons_are_pressed_where_the_cursor_stands(qtbot, tab, body, words, names):
    put(body, "weight")
    qtbot.waitUntil(lambda: pressed(tab) == {"Block quote", "Bold"})
    put(body, words)
    qtbot.waitUntil(lambda: pressed(tab) == names)


def test_a_key_presses_a_button_and_lets_it_go(qtbot, tab, body):
    put(body, "Plain")
    qtbot.keyClick(body, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pressed(tab) == {"Bold"})
    qtbot.keyClick(body, Qt.Key.Key_B, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: pressed(tab) == set())


def test_a_button_that_changes_nothing_does_not_stay_pressed(qtbot, tab, body, context):
    put(body, "bold")
    qtbot.waitUntil(lambda: pressed(tab) == {"Bold"})
    body.setReadOnly(True)
    bold = next(one for one in tab.text.format_bar.buttons if one.accessibleName() == "Bold")
    qtbot.mouseClick(bold, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: pressed(tab) == {"Bold"})


def test_a_selection_is_bold_when_all_of_it_is(qtbot, tab, body):
    start = body.text().index("bold")
    for end, names in ((start + 4, {"Bold"}), (start + 10, set())):
        cursor = body.textCursor()
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        body.setTextCursor(cursor)
        qtbot.waitUntil(lambda names=names: pressed(tab) == names)


def test_the_text_is_looked_at_once_for_all_keys_of_one_turn(qtbot, tab, body, monkeypatch):
    looks = []
    real = format_bar.ticks_at
    monkeypatch.setattr(format_bar, "ticks_at", lambda cursor: looks.append(1) or real(cursor))
    body.moveCursor(QTextCursor.MoveOperation.End)
    for letter in "fast typing":
        body.insertPlainText(letter)
    qtbot.waitUntil(lambda: bool(looks))
    assert len(looks) == 1


def test_a_hidden_bar_looks_at_nothing(qtbot, tab, body, context, monkeypatch):
    context.settings.change(format_bar_visible=False)
    monkeypatch.setattr(format_bar, "ticks_at", lambda _cursor: pytest.fail("looked"))
    put(body, "bold")
    qtbot.waitUntil(lambda: not tab.text.format_bar._soon.isActive())
    monkeypatch.undo()
    context.settings.change(format_bar_visible=True)
    qtbot.waitUntil(lambda: pressed(tab) == {"Bold"})


def test_a_screen_reader_is_told(qtbot, tab, body):
    put(body, "bold")
    qtbot.waitUntil(lambda: pressed(tab) == {"Bold"})
    bold = next(one for one in tab.text.format_bar.buttons if one.accessibleName() == "Bold")
    state = QAccessible.queryAccessibleInterface(bold).state()
    assert state.checkable
    assert state.checked


def format_menu(context):
    title = context.actions.menu_titles()[Menu.FORMAT]
    bar = context.window.menuBar()
    return next(action.menu() for action in bar.actions() if action.text() == title)


def ticked(menu):
    return {plain(action.text()) for action in menu.actions() if action.isChecked()}


def test_the_menu_ticks_what_is_on(qtbot, rooms, tab, body, context):
    menu = format_menu(context)
    put(body, "weight")
    menu.aboutToShow.emit()
    assert ticked(menu) == {"Bold", "Block quote"}
    put(body, "Crosshead")
    menu.aboutToShow.emit()
    assert ticked(menu) == {"Heading"}
    rooms.editor.show_home()
    menu.aboutToShow.emit()
    assert ticked(menu) == set()


def test_the_context_menu_ticks_what_is_on(body, context):
    put(body, "weight")
    body.menu_asked.emit(QMenu(), body.textCursor())
    assert context.actions["format.bold"].isChecked()
    assert not context.actions["format.italic"].isChecked()
