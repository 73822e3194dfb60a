import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desk.model.article import Article
from desk.model.kinds import Kind
from desk.services.commands.articles import CreateArticle
from desk.services.commands.fields import PatchFields
from desk.ui.editor.find import search as searches
from desk.ui.editor.writing.body_edit import MarkLayer
from desk.ui.editor.writing.passages import choose

TEXT = "Harga 😀 beras naik.\n\nHARGA cabai turun. Harga lain tetap."


@pytest.fixture
def story(qtbot, desk, shell, article, tab):
    desk.run("text", PatchFields(article, Kind.ARTICLE, {"body": TEXT}))
    shell.poll()
    qtbot.waitUntil(lambda: tab.text.body.text() == TEXT)
    return tab


@pytest.fixture
def other(qtbot, desk, rooms, story):
    made = desk.run("new", CreateArticle(Article(headline="Two", body="Satu harga saja."))).made
    rooms.open_article(made)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.text.body.text() != "")
    rooms.open_article(story.article)
    return tab


@pytest.fixture
def find(qtbot, story, context):
    """Return a function that opens the bar with the keys and types into it."""

    def begin(words, action="edit.find"):
        story.text.body.setFocus()
        context.actions[action].trigger()
        bar = story.search.bar
        qtbot.waitUntil(bar.field.hasFocus)
        bar.field.clear()
        qtbot.keyClicks(bar.field, words)
        return bar

    return begin


def selected(story):
    return story.text.body.textCursor().selectedText()


def highlighted(story):
    marks = story.text.body._marks.get(MarkLayer.FOUND, ())
    return [mark.cursor.selectedText() for mark in marks]


def test_matches_are_counted_and_highlighted_while_one_types(qtbot, story, find):
    bar = find("harga")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    assert highlighted(story) == ["Harga", "HARGA", "Harga"]
    assert selected(story) == "Harga"


def test_return_goes_on_and_shift_return_back_round_the_end(qtbot, story, find):
    bar = find("harga")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    for key, place in ((Qt.KeyboardModifier.NoModifier, "2 of 3"),) * 1 + (
        (Qt.KeyboardModifier.NoModifier, "3 of 3"),
        (Qt.KeyboardModifier.NoModifier, "1 of 3"),
        (Qt.KeyboardModifier.ShiftModifier, "3 of 3"),
    ):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return, key)
        qtbot.waitUntil(lambda place=place: bar.count.text() == place)


def test_case_words_and_expressions_are_chosen(qtbot, story, find):
    bar = find("HARGA")
    qtbot.waitUntil(lambda: bar.count.text().endswith("3"))
    bar.is_case.click()
    qtbot.waitUntil(lambda: highlighted(story) == ["HARGA"])
    bar.is_case.click()
    bar.field.clear()
    qtbot.keyClicks(bar.field, "har")
    bar.is_word.click()
    qtbot.waitUntil(lambda: bar.count.text() == "No match")
    bar.is_word.click()
    bar.is_pattern.click()
    bar.field.clear()
    qtbot.keyClicks(bar.field, "c.bai|n..k")
    qtbot.waitUntil(lambda: highlighted(story) == ["naik", "cabai"])


def test_a_bad_expression_is_said_and_highlights_nothing(qtbot, story, find):
    bar = find("(")
    bar.is_pattern.click()
    qtbot.waitUntil(lambda: not bar.trouble.isHidden())
    assert "expression" in bar.trouble.text()
    assert highlighted(story) == []


def test_a_long_selection_is_where_one_looks(qtbot, story, context):
    body = story.text.body
    body.moveCursor(QTextCursor.MoveOperation.Start)
    body.moveCursor(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.MoveAnchor)
    cursor = body.textCursor()
    cursor.setPosition(TEXT.index("naik"), QTextCursor.MoveMode.MoveAnchor)
    cursor.setPosition(len(TEXT) - 10, QTextCursor.MoveMode.KeepAnchor)
    body.setTextCursor(cursor)
    context.actions["edit.find"].trigger()
    bar = story.search.bar
    assert bar.is_part.isChecked()
    qtbot.keyClicks(bar.field, "harga")
    qtbot.waitUntil(lambda: highlighted(story) == ["HARGA", "Harga"])


def test_one_match_is_replaced_and_the_next_is_chosen(qtbot, story, find):
    bar = find("harga", "edit.replace")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    qtbot.keyClicks(bar.replacement, "Biaya")
    qtbot.keyClick(bar.replacement, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 2")
    assert story.text.body.text() == TEXT.replace("Harga 😀", "Biaya 😀")
    assert selected(story) == "HARGA"


def test_all_are_replaced_as_one_step_and_stored(qtbot, story, find, desk, context):
    bar = find("harga", "edit.replace")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    qtbot.keyClicks(bar.replacement, "Biaya")
    qtbot.mouseClick(bar.replace_all, Qt.MouseButton.LeftButton)
    new = TEXT.replace("Harga", "Biaya").replace("HARGA", "Biaya")
    qtbot.waitUntil(lambda: story.text.body.text() == new)
    qtbot.waitUntil(lambda: desk.article(story.article).article.body == new)
    story.text.body.setFocus()
    context.actions["edit.undo"].trigger()
    assert story.text.body.text() == TEXT


def test_very_many_are_replaced_as_one_passage(qtbot, story, find, desk, shell):
    many = "kata 😀 " * 2_000
    desk.run("text", PatchFields(story.article, Kind.ARTICLE, {"body": many}))
    shell.poll()
    qtbot.waitUntil(lambda: story.text.body.text() == many)
    bar = find("kata", "edit.replace")
    qtbot.waitUntil(lambda: bar.count.text().endswith("2000"))
    qtbot.keyClicks(bar.replacement, "ujaran")
    bar.replace_all.click()
    qtbot.waitUntil(lambda: story.text.body.text() == many.replace("kata", "ujaran"))


def test_escape_puts_the_bar_away_and_the_keyboard_back(qtbot, story, find):
    bar = find("harga")
    qtbot.waitUntil(lambda: highlighted(story) != [])
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    qtbot.waitUntil(lambda: highlighted(story) == [])
    assert story.text.body.hasFocus()


def test_the_keys_find_again_without_the_bar(qtbot, story, find, context):
    bar = find("harga")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    context.actions["edit.find_next"].trigger()
    qtbot.waitUntil(lambda: selected(story) == "HARGA")


def test_the_search_goes_on_in_the_other_open_stories(qtbot, rooms, story, other, find):
    bar = find("harga")
    bar.is_across.click()
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3 · 4 in all")
    for _ in range(3):
        qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: rooms.editor.current is other)
    qtbot.waitUntil(lambda: selected(other) == "harga")
    qtbot.waitUntil(lambda: other.search.bar.count.text() == "1 of 1 · 4 in all")


@pytest.mark.parametrize("is_sure", [True, False])
def test_all_stories_are_replaced_after_a_question(qtbot, story, other, find, monkeypatch, is_sure):
    asked = []
    monkeypatch.setattr(searches, "confirm", lambda *given: asked.append(given[-1]) or is_sure)
    bar = find("harga", "edit.replace")
    bar.is_across.click()
    qtbot.waitUntil(lambda: bar.count.text().endswith("4 in all"))
    qtbot.keyClicks(bar.replacement, "biaya")
    bar.replace_all.click()
    assert asked[0].text.startswith("4 place(s) in 2 stories")
    if is_sure:
        qtbot.waitUntil(lambda: other.text.body.text() == "Satu biaya saja.")
        qtbot.waitUntil(lambda: story.text.body.text().count("biaya") == 3)
    else:
        assert other.text.body.text() == "Satu harga saja."


def test_what_is_typed_in_the_meantime_is_counted(qtbot, story, find):
    bar = find("harga")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    cursor = QTextCursor(story.text.body.document())
    cursor.movePosition(QTextCursor.MoveOperation.End)
    cursor.insertText(" Harga baru.")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 4")


def say(context):
    """Return what the message bar says."""
    return context.messages.message.text if context.messages.message else ""


@pytest.fixture
def said(context, monkeypatch):
    """Return all that is told, one after the other."""
    told = []
    monkeypatch.setattr(context.messages, "info", told.append)
    return told


@pytest.fixture
def sure(monkeypatch):
    """Say yes to every question; return them."""
    asked = []
    monkeypatch.setattr(searches, "confirm", lambda *given: asked.append(given[-1]) or True)
    return asked


def test_what_was_replaced_in_all_stories_is_said_once(qtbot, story, other, find, said, sure):
    bar = find("harga", "edit.replace")
    bar.is_across.click()
    qtbot.waitUntil(lambda: bar.count.text().endswith("4 in all"))
    qtbot.keyClicks(bar.replacement, "biaya")
    bar.replace_all.click()
    qtbot.waitUntil(lambda: said != [])
    assert other.text.body.text() == "Satu biaya saja."
    assert story.text.body.text().count("biaya") == 3
    assert said == ["4 place(s) replaced."]


def test_nothing_is_replaced_in_a_story_that_waits_to_be_settled(qtbot, story, find):
    bar = find("harga", "edit.replace")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    assert bar.replace.isEnabled()
    story.text.set_read_only(True)
    assert not bar.replace.isEnabled()
    assert not bar.replace_all.isEnabled()
    story.text.set_read_only(False)
    assert bar.replace.isEnabled()
    assert bar.replace_all.isEnabled()


def test_the_bar_of_a_story_that_already_waits_offers_no_replacing(story, find, dispute):
    dispute(story)
    bar = find("harga", "edit.replace")
    assert not bar.replace.isEnabled()
    assert not bar.replace_all.isEnabled()


def test_another_story_that_waits_is_neither_asked_about_nor_counted(
    other, find, context, dispute, sure, qtbot
):
    dispute(other)
    bar = find("harga", "edit.replace")
    bar.is_across.click()
    qtbot.waitUntil(lambda: bar.count.text().endswith("4 in all"))
    qtbot.keyClicks(bar.replacement, "biaya")
    bar.replace_all.click()
    qtbot.waitUntil(lambda: say(context) == "3 place(s) replaced.")
    assert other.text.body.text() == "Satu harga saja."
    assert sure == []


def test_a_story_that_begins_to_wait_meanwhile_is_not_counted(qtbot, story, find, context):
    bar = find("harga", "edit.replace")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    bar.replace_all.click()
    story.text.set_read_only(True)
    qtbot.waitUntil(lambda: "nothing was replaced" in say(context))
    assert story.text.body.text() == TEXT


@pytest.mark.parametrize("way", ["replace", "replace_all"])
def test_a_text_that_changed_meanwhile_is_left_and_that_is_said(qtbot, story, find, context, way):
    bar = find("harga", "edit.replace")
    qtbot.waitUntil(lambda: bar.count.text() == "1 of 3")
    qtbot.keyClicks(bar.replacement, "biaya")
    getattr(bar, way).click()
    QTextCursor(story.text.body.document()).insertText("Baru: ")
    qtbot.waitUntil(lambda: "nothing was replaced" in say(context))
    assert story.text.body.text() == f"Baru: {TEXT}"


def test_one_of_several_stories_that_changed_meanwhile_is_named_in_the_sum(
    qtbot, story, other, find, context, sure
):
    bar = find("harga", "edit.replace")
    bar.is_across.click()
    qtbot.waitUntil(lambda: bar.count.text().endswith("4 in all"))
    qtbot.keyClicks(bar.replacement, "biaya")
    bar.replace_all.click()
    QTextCursor(other.text.body.document()).insertText("Baru: ")
    qtbot.waitUntil(lambda: say(context).startswith("3 place(s) replaced. "))
    assert "1 story(s) changed meanwhile" in say(context)
    assert other.text.body.text() == "Baru: Satu harga saja."


def test_a_replacement_that_names_no_group_is_said_in_the_bar(
    qtbot, story, other, find, context, sure
):
    bar = find("(Satu)", "edit.replace")
    bar.is_pattern.click()
    bar.is_across.click()
    qtbot.waitUntil(lambda: bar.count.text() == "No match · 1 in all")
    qtbot.keyClicks(bar.replacement, r"\7")
    bar.replace_all.click()
    qtbot.waitUntil(lambda: bar.trouble.text() != "")
    assert say(context) == ""


@pytest.fixture
def write(qtbot, desk, shell, story):
    """Return a function that gives the story another text."""

    def give(text):
        desk.run("text", PatchFields(story.article, Kind.ARTICLE, {"body": text}))
        shell.poll()
        qtbot.waitUntil(lambda: story.text.body.text() == text)

    return give


@pytest.mark.parametrize("ends", [(0, 11), (11, 0)])
@pytest.mark.parametrize("times", [1, 600])
def test_the_part_still_holds_what_was_replaced_at_its_ends(
    qtbot, story, write, context, times, ends
):
    part = "halo " * times + "a halo"
    write(f"{part} halo")
    body = story.text.body
    choose(body, *(len(part) if end else 0 for end in ends))
    bar = story.search.bar
    context.actions["edit.replace"].trigger()
    bar.is_part.setChecked(False)
    bar.is_part.click()
    bar.field.clear()
    qtbot.keyClicks(bar.field, "halo")
    qtbot.waitUntil(lambda: bar.count.text() == f"{times + 1} match(es)")
    qtbot.keyClicks(bar.replacement, "hai")
    bar.replace_all.click()
    qtbot.waitUntil(lambda: body.text() == part.replace("halo", "hai") + " halo")
    bar.field.clear()
    qtbot.keyClicks(bar.field, "hai")
    qtbot.waitUntil(lambda: bar.count.text().endswith(f"{times + 1} match(es)"))
    body.undo()
    bar.field.clear()
    qtbot.keyClicks(bar.field, "halo")
    qtbot.waitUntil(lambda: bar.count.text().endswith(f"{times + 1} match(es)"))


@pytest.mark.parametrize("times", [1, 600])
@pytest.mark.parametrize("mark", ["\ufeff", "\ufffe"])
def test_a_replacement_that_begins_with_a_byte_order_mark_is_written_whole(
    qtbot, story, write, find, mark, times
):
    write(f"x{mark}y " * times)
    bar = find("x", "edit.replace")
    qtbot.waitUntil(lambda: str(times) in bar.count.text())
    bar.replace_all.click()
    qtbot.waitUntil(lambda: story.text.body.text() == f"{mark}y " * times)
