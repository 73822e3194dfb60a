"""The outline, and going to a word."""

import pytest
from PySide6.QtCore import Qt

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.ui.editor import article_tab
from desk.ui.editor.writing.go_to_word import WordDialog

BODY = "Intro 🌋 text.\n\n## First *part*\n\nWords.\n\n### Deeper\n\nMore words.\n\n## Last\n\nEnd."


def titles(section):
    found, item = [], section.tree.topLevelItem(0)
    while item is not None:
        depth, above = 0, item.parent()
        while above is not None:
            depth, above = depth + 1, above.parent()
        found.append((depth, item.text(0)))
        item = section.tree.itemBelow(item)
    return found


@pytest.fixture
def story(qtbot, rooms, desk):
    made = desk.run("new", CreateArticle(Article(headline="Storm", body=BODY))).made
    rooms.open_article(made)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    return tab


@pytest.fixture
def outline(qtbot, context, story):
    context.actions["go.outline"].trigger()
    section = story.panel.outline
    qtbot.waitUntil(lambda: section.tree.topLevelItemCount() == 1)
    return section


def line_of(tab):
    return tab.text.body.textCursor().blockNumber()


def test_headings_stand_under_the_headline_by_their_levels(outline):
    assert outline.tree.hasFocus()
    assert titles(outline) == [(0, "Storm"), (1, "First part"), (2, "Deeper"), (1, "Last")]
    assert not outline.empty.isVisible()


def test_keys_go_to_a_heading(qtbot, story, outline):
    outline.tree.setCurrentItem(outline.tree.topLevelItem(0))
    for _ in range(3):
        qtbot.keyClick(outline.tree, Qt.Key.Key_Down)
    qtbot.keyClick(outline.tree, Qt.Key.Key_Return)
    assert story.text.body.hasFocus()
    assert line_of(story) == 10


def test_a_click_on_the_headline_goes_there(qtbot, story, outline):
    place = outline.tree.visualItemRect(outline.tree.topLevelItem(0)).center()
    qtbot.mouseClick(outline.tree.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert story.text.headline.hasFocus()


def test_the_outline_follows_the_cursor_and_the_text(qtbot, story, outline):
    body = story.text.body
    body.setFocus()
    cursor = body.textCursor()
    cursor.setPosition(body.document().findBlockByNumber(8).position())
    body.setTextCursor(cursor)
    assert outline.tree.currentItem().text(0) == "Deeper"
    cursor.setPosition(0)
    body.setTextCursor(cursor)
    assert outline.tree.currentItem().text(0) == "Storm"
    qtbot.keyClicks(body, "# Top")
    qtbot.keyClick(body, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: (1, "Top") in titles(outline))
    qtbot.keyClicks(story.text.headline, "A ")
    qtbot.waitUntil(lambda: titles(outline)[0] == (0, "A Storm"))


def test_a_story_without_headings_says_how_to_make_one(qtbot, context, tab):
    context.actions["go.outline"].trigger()
    qtbot.waitUntil(tab.panel.outline.empty.isVisible)
    assert "##" in tab.panel.outline.empty.text()


def test_a_word_is_gone_to_by_its_number(qtbot, context, story, monkeypatch):
    asked = []

    def ask(_parent, _icons, total):
        asked.append(total)
        return 5

    qtbot.waitUntil(lambda: story.text.counter.words > 0)
    monkeypatch.setattr(article_tab, "ask_word", ask)
    context.actions["go.word"].trigger()
    body = story.text.body
    qtbot.waitUntil(lambda: body.textCursor().position() > 0)
    assert asked == [10]
    assert body.textCursor().block().text()[body.textCursor().positionInBlock() :] == "Words."
    assert body.hasFocus()


def test_the_dialog_names_the_last_word_and_takes_no_more(qtbot, icons):
    dialog = WordDialog(icons, 240)
    qtbot.addWidget(dialog)
    dialog.show()
    qtbot.keyClicks(dialog.number, "999")
    assert dialog.number.value() <= 240
    assert "240 word(s)" in dialog.accessibleDescription()
    qtbot.keyClick(dialog.number, Qt.Key.Key_Return)
    assert dialog.result() == WordDialog.DialogCode.Accepted
