"""The line under a story: words, time, readability, the selection, the target of the section."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desk.model.article import Article
from desk.model.kinds import Kind
from desk.services.commands.articles import CreateArticle
from desk.services.commands.fields import PatchFields
from desk.services.commands.publication import SetPublication
from desk.text.measuring import Formula, Measure
from desk.ui.editor.writing.count_line import CountLine
from desk.ui.editor.writing.counter import Counted

EASY = "The cat sat on the mat. It was a warm day. " * 10


def says(qtbot, tab, *texts):
    label = tab.text.count
    qtbot.waitUntil(lambda: all(text in label.accessibleName() for text in texts))
    return label


@pytest.fixture
def english(qtbot, rooms, desk):
    story = Article(headline="Cat", body=EASY, section="Nasional", language="en")
    rooms.open_article(desk.run("new", CreateArticle(story)).made)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    return tab


def test_the_story_is_counted_when_it_is_opened_and_while_it_is_typed(qtbot, tab):
    says(qtbot, tab, "6 word(s)", "1 min read", "2 sentence(s)", "37 character(s)")
    tab.text.body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(tab.text.body, " More words.")
    says(qtbot, tab, "8 word(s)", "3 sentence(s)")


def test_what_is_selected_is_counted(qtbot, tab):
    says(qtbot, tab, "6 word(s)")
    cursor = tab.text.body.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(len("One sentence here."), QTextCursor.MoveMode.KeepAnchor)
    tab.text.body.setTextCursor(cursor)
    says(qtbot, tab, "3 of 6 words selected", "18 character(s)", "1 sentence(s)")
    qtbot.keyClick(tab.text.body, Qt.Key.Key_Left)
    label = says(qtbot, tab, "6 word(s)", "1 min read")
    assert "selected" not in label.accessibleName()


def test_english_and_indonesian_have_their_own_figure(qtbot, english, desk, shell):
    label = says(qtbot, english, "Reading ease 100")
    assert "easy to read" in label.toolTip()
    assert "6 words on average" in label.toolTip()
    shell.do("x", PatchFields(english.article, Kind.ARTICLE, {"language": "id"}))
    label = says(qtbot, english, "LIX 6")
    assert "lower is easier: easy to read" in label.toolTip()


def test_the_target_of_the_section_stands_beside_the_words(qtbot, english, desk, shell):
    publication = replace(desk.publication(), word_targets={"Nasional": 60})
    desk.run("x", SetPublication(publication))
    english.text.counter.count()
    label = says(qtbot, english, "110 of 60 words")
    assert "A story of Nasional should have about 60 words." in label.toolTip()
    assert label.property("tone") == "warning"


def test_a_key_only_starts_a_pause(qtbot, monkeypatch, english):
    says(qtbot, english, "110 word(s)")
    read = []
    tasks = english.text.counter._shell.tasks
    monkeypatch.setattr(tasks, "read", lambda *given, **_more: read.append(given[-1]))

    qtbot.keyClicks(english.text.body, "abc")
    assert read == []
    qtbot.waitUntil(lambda: read.count(english.text.counter) == 1)


@pytest.fixture
def line(qtbot):
    made = CountLine()
    qtbot.addWidget(made)
    made.show()
    return made


def counted(words=1000, sentences=50, hard=400):
    story = Measure(words, 6000, sentences, words, hard)
    return Counted(story, None, Formula.LIX, "Kota", 0)


def test_a_narrow_line_shows_the_words_and_tells_the_rest_in_its_tooltip(line):
    line.resize(90, 20)
    line.show_counts(counted())
    assert line.text() == "1000 word(s)"
    assert "6000 character(s)" in line.toolTip()
    line.resize(900, 20)
    assert line.text().endswith("6000 character(s)")


@pytest.mark.parametrize(
    ("hard", "meaning"), [(200, "easy to read"), (350, "some attention"), (500, "hard to read")]
)
def test_the_tooltip_says_what_the_figure_means(line, hard, meaning):
    line.show_counts(counted(hard=hard))
    assert meaning in line.toolTip()


@pytest.mark.parametrize(
    ("hard", "meaning"), [(1300, "easy to read"), (1700, "some attention"), (2100, "hard to read")]
)
def test_so_it_does_for_english(line, hard, meaning):
    line.show_counts(replace(counted(hard=hard), formula=Formula.FLESCH))
    assert meaning in line.toolTip()


def test_an_empty_story_has_no_figures(line):
    line.show_counts(Counted(Measure(), None, Formula.LIX, "", 0))
    assert line.accessibleName() == "0 word(s) · 0 character(s)"
