"""The furnished window: every action does something, every control has a name."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.ui.editor.panel.panel import Section

CONTROLS = (QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QTabBar)


def test_every_action_is_handled(rooms, context):
    left = context.actions.unhandled()
    assert not {name for name in left if name.split(".")[0] not in ("app", "help")}


def nameless(window):
    """Return the visible controls that a screen reader cannot name."""
    found = []
    for control in window.findChildren(QWidget):
        if not isinstance(control, CONTROLS):
            continue
        inside = control.parentWidget()
        is_part = isinstance(inside, QAbstractSpinBox | QComboBox | QLineEdit | QTabBar)
        if not control.isVisible() or is_part or control.objectName() == "qt_tabwidget_tabbar":
            continue
        face = QAccessible.queryAccessibleInterface(control)
        if face is None or not face.text(QAccessible.Text.Name).strip():
            found.append(f"{type(control).__name__} {control.objectName()} in {inside}")
    return found


@pytest.mark.parametrize("section", Section)
def test_every_control_of_a_tab_has_a_name(qtbot, rooms, context, desk, section):
    rooms.open_article(desk.run("new", CreateArticle(Article(headline="Storm"))).made)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    tab.panel.show_section(section)
    assert nameless(context.window) == []


def test_every_control_of_a_window_of_its_own_has_a_name(qtbot, rooms, context, desk):
    rooms.open_article(desk.run("new", CreateArticle(Article(headline="Storm"))).made)
    tab = rooms.editor.current
    context.actions["view.new_window"].trigger()
    qtbot.waitUntil(lambda: tab.session.view is not None and tab.panel.is_shown)
    assert nameless(rooms.editor.windows[0]) == []


@pytest.mark.parametrize("room", ["desk", "photos", "exports", "settings"])
def test_every_control_of_a_room_has_a_name(rooms, context, room):
    context.window.show_room(room)
    for row in range(rooms.settings.list.count() if room == "settings" else 1):
        rooms.settings.list.setCurrentRow(row)
        assert nameless(context.window) == []


def test_tab_reaches_every_field_of_a_story(qtbot, rooms, context, desk):
    rooms.open_article(desk.run("new", CreateArticle(Article(headline="Storm"))).made)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None and tab.panel.is_shown)
    wanted = {tab.text.headline, tab.text.body, tab.header.export, tab.header.status}
    wanted |= {tab.panel.story.fields[name].editor for name in ("flash", "summary", "tags")}
    reached, widget = set(), tab.text.headline
    while widget not in reached:
        reached.add(widget)
        widget = widget.nextInFocusChain()
    assert wanted <= reached
