import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu

from desk.model.kinds import Kind
from desk.services.commands.fields import PatchFields
from desk.ui.editor.writing.body_edit import MarkLayer

CODE = "````\nkodde\n```\nkoddde\n````"  # the shorter fence ends nothing
TEXT = f"Pemerinta menaikkan harga beras.\n\n{CODE}\n\nWarga menolakk.\n"


@pytest.fixture
def body(qtbot, desk, shell, article, tab):
    desk.run("text", PatchFields(article, Kind.ARTICLE, {"body": TEXT, "language": "id"}))
    shell.poll()
    qtbot.waitUntil(lambda: tab.text.body.text() == TEXT)
    return tab.text.body


def marked(body):
    return [mark.cursor.selectedText() for mark in body._marks.get(MarkLayer.SPELLING, ())]


def entries(menu):
    return [action.text() for action in menu.actions() if not action.isSeparator()]


@pytest.fixture
def menu(qtbot, body):
    """Return a function that opens the context menu on a word."""
    made = QMenu()
    qtbot.addWidget(made)

    def open_on(word):
        cursor = QTextCursor(body.document().find(word))
        cursor.setPosition(cursor.selectionStart() + 2)
        made.addAction("Copy")
        body.menu_asked.emit(made, cursor)
        return made

    return open_on


def test_misspelt_words_are_marked_but_not_code(qtbot, body):
    qtbot.waitUntil(lambda: marked(body) == ["Pemerinta", "menolakk"])


def test_the_word_under_the_cursor_is_marked_when_it_is_left(qtbot, body, context):
    body.setFocus()
    body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(body, "Katta")
    qtbot.waitUntil(lambda: len(marked(body)) == 2)
    qtbot.keyClicks(body, " ")
    qtbot.waitUntil(lambda: marked(body) == ["Pemerinta", "menolakk", "Katta"])


def test_the_language_of_the_story_decides(qtbot, body, desk, shell, article):
    qtbot.waitUntil(lambda: len(marked(body)) == 2)
    desk.run("language", PatchFields(article, Kind.ARTICLE, {"language": "de"}))
    shell.poll()
    qtbot.waitUntil(lambda: marked(body) == [])


def test_it_can_be_switched_off_and_on(qtbot, body, context):
    qtbot.waitUntil(lambda: len(marked(body)) == 2)
    context.actions["edit.spelling"].trigger()
    qtbot.waitUntil(lambda: marked(body) == [])
    assert not context.settings.now.spelling
    context.actions["edit.spelling"].trigger()
    qtbot.waitUntil(lambda: len(marked(body)) == 2)


def test_a_key_leads_from_one_wrong_word_to_the_next(qtbot, body, context):
    body.setFocus()
    for word in ("Pemerinta", "menolakk", "Pemerinta"):
        context.actions["edit.next_misspelt"].trigger()
        qtbot.waitUntil(lambda word=word: body.textCursor().selectedText() == word)


def test_a_text_without_mistakes_is_said(qtbot, desk, shell, article, tab, context):
    fields = {"body": "Harga naik.", "language": "id"}
    desk.run("text", PatchFields(article, Kind.ARTICLE, fields))
    shell.poll()
    qtbot.waitUntil(lambda: tab.text.body.text() == "Harga naik.")
    qtbot.waitUntil(lambda: tab.spelling.is_on)
    context.actions["edit.next_misspelt"].trigger()
    qtbot.waitUntil(lambda: context.messages.message is not None)
    assert "dictionary" in context.messages.message.text


def test_a_suggestion_takes_the_place_of_the_word_as_one_step(qtbot, body, menu):
    qtbot.waitUntil(lambda: len(marked(body)) == 2)
    opened = menu("Pemerinta")
    qtbot.waitUntil(lambda: "pemerintah" in [text.lower() for text in entries(opened)])
    action = next(act for act in opened.actions() if act.text().lower() == "pemerintah")
    action.trigger()
    assert body.text() == TEXT.replace("Pemerinta ", f"{action.text()} ")
    qtbot.waitUntil(lambda: marked(body) == ["menolakk"])


def test_a_word_is_added_to_the_own_words(qtbot, body, menu, desk):
    qtbot.waitUntil(lambda: len(marked(body)) == 2)
    opened = menu("Pemerinta")
    next(act for act in opened.actions() if "my words" in act.text()).trigger()
    qtbot.waitUntil(lambda: marked(body) == ["menolakk"])
    assert desk.personal_words.all() == {"Pemerinta"}


def test_a_word_is_added_to_the_house_words(qtbot, body, menu, desk):
    qtbot.waitUntil(lambda: len(marked(body)) == 2)
    opened = menu("menolakk")
    next(act for act in opened.actions() if "house" in act.text()).trigger()
    qtbot.waitUntil(lambda: marked(body) == ["Pemerinta"])
    assert desk.publication().house_words == ("menolakk",)


def test_a_right_word_has_nothing_to_mend(qtbot, body, menu):
    qtbot.waitUntil(lambda: len(marked(body)) == 2)
    assert entries(menu("harga"))[0] == "Copy"


def test_a_word_after_an_emoji_is_marked_where_it_stands(qtbot, body):
    qtbot.waitUntil(lambda: len(marked(body)) == 2)
    cursor = QTextCursor(body.document())
    cursor.insertText("😀 katta 😀 ")
    qtbot.waitUntil(lambda: "katta" in marked(body))


def test_the_context_menu_opens_with_the_keyboard(qtbot, body):
    body.setFocus()
    asked = []
    body.menu_asked.connect(lambda menu, where: asked.append((menu, where)))
    with qtbot.waitSignal(body.menu_asked):
        qtbot.mouseClick(body.viewport(), Qt.MouseButton.LeftButton)
        from PySide6.QtCore import QCoreApplication, QPoint
        from PySide6.QtGui import QContextMenuEvent

        where = QPoint(20, 8)
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Keyboard, where, body.viewport().mapToGlobal(where)
        )
        QCoreApplication.sendEvent(body.viewport(), event)
    asked[0][0].close()
