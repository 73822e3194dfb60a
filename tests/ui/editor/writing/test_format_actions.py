"""Bar, menus and dialogs over a story that is open in its tab."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.services.publication_fields import set_publication
from desk.ui.editor.writing.dialogs.abbreviation import AbbreviationDialog
from desk.ui.editor.writing.dialogs.link import LinkDialog
from desk.ui.editor.writing.dialogs.photo import PhotoDialog
from desk.ui.editor.writing.dialogs.related import RelatedDialog
from desk.ui.editor.writing.dialogs.table import TableDialog
from desk.ui.editor.writing.passages import choose
from desk.ui.photos.picker import PhotoPicker


@pytest.fixture
def article(desk):
    story = Article(headline="Storm", body="One sentence here.", section="Nasional")
    return desk.run("new", CreateArticle(story)).made


@pytest.fixture
def body(tab):
    tab.text.body.setFocus()
    return tab.text.body


@pytest.fixture
def asked(qtbot, context):
    """Return a function that triggers an action and returns the dialog that it opens."""

    def ask(action, kind):
        context.actions[action].trigger()
        (dialog,) = context.window.findChildren(kind)
        qtbot.waitUntil(dialog.isVisible)
        return dialog

    return ask


def test_a_link_is_asked_for_checked_changed_and_taken_away(qtbot, context, body, asked):
    choose(body, 0, 3)
    dialog = asked("format.link", LinkDialog)
    assert dialog.words.text() == "One"
    dialog.address.setText("exam ple.org")
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    assert "spaces" in dialog.trouble.text()
    assert body.text() == "One sentence here."
    dialog.address.clear()
    qtbot.keyClicks(dialog.address, "example.org/a")
    assert not dialog.trouble.isVisible()
    qtbot.keyClick(dialog.address, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not context.window.findChildren(LinkDialog))
    assert body.text() == "[One](https://example.org/a) sentence here."
    choose(body, 2, 2)
    dialog = asked("format.link", LinkDialog)
    assert dialog.address.text() == "https://example.org/a"
    dialog.remove.click()
    assert body.text() == "One sentence here."


def test_unlink_without_a_link_says_so(body, context):
    choose(body, 0, 0)
    context.actions["format.unlink"].trigger()
    assert "link" in context.messages.message.text
    assert body.text() == "One sentence here."


def test_a_table_is_asked_for(qtbot, body, asked):
    body.moveCursor(QTextCursor.MoveOperation.End)
    dialog = asked("insert.table", TableDialog)
    dialog.rows.setValue(1)
    dialog.columns.setValue(2)
    qtbot.keyClick(dialog.columns, Qt.Key.Key_Return)
    qtbot.keyClicks(body, "Kota")
    qtbot.keyClick(body, Qt.Key.Key_Tab)
    qtbot.keyClicks(body, "Suhu")
    assert body.text() == (
        "One sentence here.\n\n| Kota | Suhu    |\n| ---- | --- |\n|      |     |"
    )


def test_a_table_action_outside_of_a_table_says_so(body, context):
    context.actions["table.add_row"].trigger()
    assert "table" in context.messages.message.text


def test_an_abbreviation_is_defined(qtbot, body, asked):
    choose(body, 0, 3)
    dialog = asked("insert.abbreviation", AbbreviationDialog)
    assert dialog.short.text() == "One"
    qtbot.keyClick(dialog.meaning, Qt.Key.Key_Return)
    assert dialog.trouble.isVisible()
    qtbot.keyClicks(dialog.meaning, "Number one")
    qtbot.keyClick(dialog.meaning, Qt.Key.Key_Return)
    assert body.text() == "One sentence here.\n\n*[One]: Number one"


def dialog_is_open(context):
    return bool(context.window.findChildren(RelatedDialog))


def test_a_related_article_is_found_and_linked(qtbot, desk, context, body, asked):
    other = desk.run("new", CreateArticle(Article(headline="Banjir [2] di Doha"))).made
    choose(body, 18, 18)
    dialog = asked("insert.related", RelatedDialog)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)  # the story itself is not offered
    qtbot.keyClicks(dialog.line, "xyz")
    qtbot.waitUntil(lambda: dialog.list.count() == 0)
    assert not dialog.do.isEnabled()
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, "Banjir")
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)  # before the search has begun
    qtbot.waitUntil(lambda: not dialog_is_open(context))
    assert body.text() == rf"One sentence here.[Banjir \[2\] di Doha](article:{other})"


@pytest.fixture
def files(monkeypatch):
    """The files that are chosen when they are asked for."""
    given = []
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_args: (given, ""))
    return given


def test_a_photo_is_added_and_stands_in_the_text(qtbot, tab, asked, context, files, picture):
    body = tab.text.body
    files.append(str(picture()))
    qtbot.mouseClick(asked("insert.photo", PhotoPicker).files, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "photo:" in body.text(), timeout=15_000)
    (placed,) = tab.session.view.photos
    assert body.text() == f"One sentence here.\n\n![](photo:{placed.placement.id})\n\n"
    dialog = asked("insert.photo", PhotoDialog)
    qtbot.keyClick(dialog.list, Qt.Key.Key_Return)
    assert body.text().count(f"![](photo:{placed.placement.id})") == 2


def test_no_file_chosen_changes_nothing(qtbot, tab, asked, context, files, picture):
    body = tab.text.body
    qtbot.mouseClick(asked("insert.photo", PhotoPicker).files, Qt.MouseButton.LeftButton)
    files.append(str(picture()))
    context.actions["photo.add"].trigger()
    qtbot.waitUntil(lambda: len(tab.session.view.photos) == 1, timeout=15_000)
    assert body.text() == "One sentence here."


def test_the_bar_does_what_the_menu_does_and_can_be_hidden(qtbot, tab, body, context):
    bar = tab.text.format_bar
    choose(body, 0, 3)
    bold = next(button for button in bar.buttons if button.accessibleName() == "Bold")
    qtbot.mouseClick(bold, Qt.MouseButton.LeftButton)
    assert body.text() == "**One** sentence here."
    assert body.hasFocus()
    context.actions["view.toolbar"].trigger()
    assert not bar.isVisible()
    assert not context.settings.now.format_bar_visible


def test_the_bar_is_one_stop_of_tab_and_arrows_go_on(qtbot, tab):
    bar = tab.text.format_bar
    stops = [button for button in bar.buttons if button.focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == bar.buttons[:1]
    bar.buttons[0].setFocus()
    qtbot.keyClick(bar.buttons[0], Qt.Key.Key_Right)
    assert bar.buttons[1].hasFocus()
    qtbot.keyClick(bar.buttons[1], Qt.Key.Key_Left)
    qtbot.keyClick(bar.buttons[0], Qt.Key.Key_Left)
    assert [button for button in bar.buttons if button.isVisible()][-1].hasFocus()


def test_a_narrow_bar_shows_what_fits(qtbot, tab):
    bar = tab.text.format_bar
    bar.resize(200, bar.height())
    shown = [button for button in bar.buttons if not button.isHidden()]
    assert 0 < len(shown) < len(bar.buttons)
    assert shown == bar.buttons[: len(shown)]


def test_the_context_menu_has_formats_and_tables_within_a_table(body):
    def titles():
        menu = QMenu()
        body.menu_asked.emit(menu, body.textCursor())
        named = [action.text().replace("&", "") for action in menu.actions() if action.menu()]
        return [title for title in named if title in ("Format", "Insert", "Table")]

    assert titles() == ["Format", "Insert"]
    body.setPlainText("| a |\n|---|")
    assert titles() == ["Format", "Insert", "Table"]
    body.setReadOnly(True)
    assert titles() == []


def test_the_context_menu_leaves_a_selection_that_was_asked_about(body):
    choose(body, 0, 12)
    place = QTextCursor(body.document())
    place.setPosition(5)
    body.menu_asked.emit(QMenu(), place)
    assert body.textCursor().selectedText() == "One sentence"
    place.setPosition(15)
    body.menu_asked.emit(QMenu(), place)
    assert body.textCursor().position() == 15


def test_abbreviations_of_the_publication_are_written_out(qtbot, context, desk, tab, body):
    house = tab.text.aids.house
    qtbot.waitUntil(lambda: house.language() == "id")
    set_publication(desk, {"expansion.jkt": "Jakarta"})
    context.shell.poll()
    qtbot.waitUntil(lambda: house.expansions() == {"jkt": "Jakarta"})
    body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(body, ' "jkt" ')
    assert body.text() == "One sentence here. “Jakarta” "


def test_typographic_marks_are_the_persons_choice(qtbot, context, tab, body):
    qtbot.waitUntil(lambda: tab.text.aids.house.language() == "id")
    context.settings.change(smart_typography=False)
    body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(body, ' "a"')
    assert body.text() == 'One sentence here. "a"'


def test_actions_leave_alone_what_waits_to_be_settled(tab, body, context):
    body.setReadOnly(True)
    QApplication.clipboard().setText("https://example.org")
    for name in ("format.bold", "insert.rule", "insert.footnote", "table.tidy", "insert.table"):
        context.actions[name].trigger()
    assert body.text() == "One sentence here."
    assert not context.window.findChildren(TableDialog)
