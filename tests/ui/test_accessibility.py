"""Whatever can be pressed or filled in tells its name to a screen reader."""

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from desk.errors import StoreError
from desk.model.publication import Publication
from desk.ui.about import AboutDialog
from desk.ui.crash_dialog import CrashDialog
from desk.ui.dialogs import show_error
from desk.ui.empty_state import EmptyState
from desk.ui.first_start import FirstStartPage
from desk.ui.look.parts import icon_button
from desk.ui.main_window import MainWindow, Room
from desk.ui.shortcuts_page import ShortcutsPage

FIELDS = (QComboBox, QLineEdit, QPlainTextEdit, QTextEdit, QAbstractItemView, QAbstractSpinBox)


def nameless(widget):
    """Return what cannot be named; parts of a compound field speak through it."""
    found = []
    for child in widget.findChildren(QWidget):
        is_part = isinstance(child.parent(), QComboBox | QAbstractSpinBox)
        is_part = is_part or child.window() is not widget.window()
        if is_part or not isinstance(child, (QAbstractButton, *FIELDS)):
            continue
        if child.isVisibleTo(widget) and not name_of(child):
            found.append(f"{type(child).__name__} {child.objectName()}")
    return found


def name_of(widget):
    face = QAccessible.queryAccessibleInterface(widget)
    return face.text(QAccessible.Text.Name)


def test_a_button_with_an_icon_only_has_no_name_unless_it_is_given(qtbot, icons):
    made = icon_button(icons.icon("x"), "Close")
    qtbot.addWidget(made)
    assert name_of(made) == "Close"
    made.setAccessibleName("")
    made.setToolTip("")
    assert name_of(made) == ""


@pytest.fixture
def window(actions, look, state):
    made = MainWindow([Room("desk", "Desk", "newspaper", QWidget())], actions, look, state)
    made.messages.error("No.", "Help", print)
    return made


PAGES = {
    "window": lambda window, _icons, _actions: window,
    "first start": lambda _window, icons, _actions: FirstStartPage(
        icons, Publication(), is_empty=True
    ),
    "empty state": lambda _window, icons, _actions: EmptyState(icons, "x", "No", "Hint", "Do"),
    "shortcuts": lambda window, _icons, actions: ShortcutsPage(actions, window),
    "about": lambda window, icons, _actions: AboutDialog(icons, window),
    "crash": lambda window, icons, _actions: CrashDialog(icons, "x", Path("desk.log"), window),
    "error": lambda window, icons, _actions: show_error(
        window, icons, StoreError("store.revision_damaged", revision="x"), print
    ),
}


@pytest.mark.parametrize("page", PAGES)
def test_everything_has_a_name(qtbot, window, icons, actions, page):
    qtbot.addWidget(window)
    made = PAGES[page](window, icons, actions)
    qtbot.addWidget(made)
    made.show()
    assert nameless(made) == []
