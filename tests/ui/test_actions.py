from collections import Counter

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QMenuBar

from desk.ui.actions.spec import Menu, plain
from desk.ui.shortcuts_page import COLUMNS, ShortcutsPage

NEEDED = [
    "article.new",
    "article.import",
    "article.close",
    "article.reopen",
    "article.save_version",
    "article.export",
    "article.check",
    "article.past",
    "article.print",
    "article.pdf",
    "photo.choose",
    "photo.bring_files",
    "photo.bring_folder",
    "edit.undo",
    "edit.redo",
    "edit.cut",
    "edit.copy",
    "edit.paste",
    "edit.paste_text",
    "edit.copy_rich",
    "edit.copy_html",
    "edit.copy_markdown",
    "edit.select_all",
    "edit.find",
    "edit.find_next",
    "edit.find_previous",
    "edit.replace",
    "edit.spelling",
    "edit.next_misspelt",
    "format.bold",
    "format.italic",
    "format.link",
    "format.unlink",
    "format.heading",
    "format.heading3",
    "format.heading4",
    "format.quote",
    "format.list",
    "format.numbers",
    "insert.photo",
    "insert.related",
    "insert.table",
    "insert.rule",
    "insert.footnote",
    "insert.abbreviation",
    "table.add_row",
    "table.add_column",
    "table.remove_row",
    "table.remove_column",
    "table.left",
    "table.centre",
    "table.right",
    "table.tidy",
    "photo.add",
    "photo.paste",
    "view.preview",
    "view.preview_window",
    "view.follow",
    "view.panel",
    "view.focus",
    "view.focus_sentence",
    "view.focus_paragraph",
    "view.typewriter",
    "view.zoom_in",
    "view.zoom_out",
    "view.zoom_reset",
    "view.full_screen",
    "view.toolbar",
    "view.split",
    "view.new_window",
    "go.desk",
    "go.photos",
    "go.exports",
    "go.settings",
    "go.search",
    "go.outline",
    "go.word",
    "go.next_tab",
    "go.previous_tab",
    "help.shortcuts",
    "help.about",
    "app.preferences",
    "app.quit",
    "store.backup",
    "store.verify",
]


def test_every_action_is_in_the_table_once(actions):
    assert Counter(spec.id for spec in actions.specs) == Counter(NEEDED)


def test_no_two_actions_share_a_key(actions):
    keys = Counter(
        keys.toString() for spec in actions.specs for keys in spec.shortcuts() if not keys.isEmpty()
    )
    assert [text for text, count in keys.items() if count > 1] == []


def test_mnemonics_of_a_menu_differ(actions):
    for place in {(spec.menu, spec.submenu) for spec in actions.specs}:
        texts = [spec.text for spec in actions.specs if (spec.menu, spec.submenu) == place]
        if not place[1]:
            texts += {spec.submenu for spec in actions.specs if spec.menu is place[0]} - {""}
        letters = Counter(text[text.index("&") + 1].lower() for text in texts)
        assert [letter for letter, count in letters.items() if count > 1] == []


def test_keys_that_x11_does_not_know_are_given(actions):
    assert actions["app.quit"].shortcut() == QKeySequence("Ctrl+Q")
    assert actions["app.preferences"].shortcut() == QKeySequence("Ctrl+,")


def test_the_mac_finds_its_own_entries(actions):
    assert actions["app.quit"].menuRole() == QAction.MenuRole.QuitRole
    assert actions["app.preferences"].menuRole() == QAction.MenuRole.PreferencesRole
    assert actions["help.about"].menuRole() == QAction.MenuRole.AboutRole
    assert actions["article.new"].menuRole() == QAction.MenuRole.NoRole


def test_an_action_works_as_soon_as_it_is_handled(actions):
    ran = []
    assert not actions["article.new"].isEnabled()
    actions.handle({"article.new": lambda: ran.append("new")})
    actions["article.new"].trigger()
    assert ran == ["new"]
    assert "article.new" not in actions.unhandled()
    assert "article.close" in actions.unhandled()


def test_a_toggle_tells_how_it_stands(actions):
    seen = []
    actions.handle_toggle("view.preview", seen.append, is_on=True)
    assert actions["view.preview"].isChecked()
    actions["view.preview"].trigger()
    assert seen == [False]


def test_handling_what_is_not_in_the_table_is_a_mistake(actions):
    with pytest.raises(KeyError):
        actions.handle({"article.eat": print})


def test_menus_hold_the_whole_table_in_its_order(qtbot, actions):
    bar = QMenuBar()
    qtbot.addWidget(bar)
    actions.fill_bar(bar)
    rows = [action for entry in bar.actions() for action in entry.menu().actions()]
    inside = [one for row in rows for one in (row.menu().actions() if row.menu() else [row])]
    shown = [action.objectName() for action in inside if not action.isSeparator()]
    assert shown == [spec.id for spec in actions.specs]


def test_groups_of_a_menu_are_parted_by_one_line(qtbot, actions):
    menu = QMenu()
    qtbot.addWidget(menu)
    actions.fill_menu(menu, ["edit.undo", "edit.redo", "edit.cut", "format.bold"])
    drawn = "".join("-" if action.isSeparator() else "x" for action in menu.actions())
    assert drawn == "xx-x-x"


def test_tooltips_name_the_key(actions):
    assert actions["article.new"].toolTip() == "New article (Ctrl+N)"
    assert plain("Save && c&lose…") == "Save & close"


def test_the_page_of_shortcuts_shows_each_key(qtbot, actions):
    page = ShortcutsPage(actions)
    qtbot.addWidget(page)
    shown = {words.text() for words in page.findChildren(QLabel)}
    for spec in actions.specs:
        if spec.key_text():
            assert {plain(spec.text), spec.key_text()} <= shown
    assert {"In the contact sheet", "0–5", "Alt+0–7", "X", "C", "Space"} <= shown
    assert sorted(menu for column in COLUMNS for menu in column) == sorted(Menu)
