"""The abbreviations of the publication in its settings."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from desk.services.publication_fields import set_publication


@pytest.fixture
def page(qtbot, rooms, context, desk):
    set_publication(desk, {"expansion.jkt": "Jakarta"})
    context.actions["app.preferences"].trigger()
    rooms.settings.list.setCurrentRow(3)
    made = rooms.settings.publication
    qtbot.waitUntil(lambda: made.expansions.expansions() == {"jkt": "Jakarta"})
    return made


def type_into(qtbot, table, text):
    editor = table.viewport().findChild(QLineEdit)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not table.viewport().findChildren(QLineEdit))


def add(qtbot, page, short, words):
    table = page.expansions.table
    qtbot.mouseClick(page.expansions.add, Qt.MouseButton.LeftButton)
    type_into(qtbot, table, short)
    table.setCurrentCell(table.rowCount() - 1, 1)
    table.editItem(table.currentItem())
    type_into(qtbot, table, words)


def test_an_abbreviation_is_added_by_keys_and_stored(qtbot, page, desk):
    assert not page.keep.isEnabled()
    add(qtbot, page, "kpk", "Komisi Pemberantasan Korupsi (KPK)")
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    known = {"jkt": "Jakarta", "kpk": "Komisi Pemberantasan Korupsi (KPK)"}
    qtbot.waitUntil(lambda: desk.publication().expansions == known)


def test_an_abbreviation_is_taken_out_with_delete(qtbot, page, desk):
    table = page.expansions.table
    page.expansions.choose("jkt")
    qtbot.keyClick(table, Qt.Key.Key_Delete)
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.publication().expansions == {})


@pytest.mark.parametrize(("short", "words"), [("two words", "x"), ("kpk", " ")])
def test_what_cannot_be_expanded_is_told_and_not_stored(qtbot, page, desk, short, words):
    add(qtbot, page, short, words)
    qtbot.mouseClick(page.keep, Qt.MouseButton.LeftButton)
    assert short in page.trouble.text()
    assert desk.publication().expansions == {"jkt": "Jakarta"}


def test_revert_brings_back_what_is_stored(qtbot, page):
    page.expansions.choose("jkt")
    qtbot.keyClick(page.expansions.table, Qt.Key.Key_Delete)
    assert page.expansions.expansions() == {}
    qtbot.mouseClick(page.revert, Qt.MouseButton.LeftButton)
    assert page.expansions.expansions() == {"jkt": "Jakarta"}


def test_tab_leaves_the_table(qtbot, page):
    page.expansions.table.setFocus()
    qtbot.keyClick(page.expansions.table, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is page.expansions.add
