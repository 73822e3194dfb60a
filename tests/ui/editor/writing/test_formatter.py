"""Formats in a real text: one step of undo each, and nothing else is moved."""

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from desk.text.formatting import table_edits
from desk.text.formatting.emphasis import Emphasis
from desk.text.formatting.lines import ListKind
from desk.ui.editor.writing.formatter import Formatter

BOLD = Emphasis.BOLD


@pytest.fixture
def text(body):
    return Formatter(body)


EDITS = {
    "bold": lambda text: text.emphasise(BOLD),
    "heading": lambda text: text.heading(3),
    "quote": Formatter.quote,
    "numbers": lambda text: text.list_(ListKind.NUMBERS),
    "link": lambda text: text.set_link("https://example.org"),
    "table": lambda text: text.insert_table(1, 2),
    "rule": lambda text: text.insert_block("---"),
    "note": Formatter.insert_note,
    "abbreviation": lambda text: text.define("UN", "United Nations"),
}


@pytest.mark.parametrize(
    "case",
    [
        ("bold", "😀 a «word» 😀", "😀 a **«word»** 😀"),
        ("bold", "one\n\nt^wo", "one\n\n**t^wo**"),
        ("heading", "one\n\nt^wo\n\nthree", "one\n\n### t^wo\n\nthree"),
        ("heading", "> kut^ip", "> ### kut^ip"),
        ("quote", "one\nt^wo", "one\n\n> t^wo"),
        ("numbers", "«a\nb»\n\nc", "«1. a\n2. b»\n\nc"),
        ("link", "a «word» b", "a [word](https://example.org)^ b"),
        ("link", "- «a\n- b»", "- [a](https://example.org)\n- [b](https://example.org)^"),
        ("table", "te^xt", "text\n\n| ^    |     |\n| --- | --- |\n|     |     |"),
        ("rule", "te^xt\n\nmore", "text\n\n---^\n\nmore"),
        ("note", "«text»\n\nmore", "text[^1]\n\nmore\n\n[^1]: ^"),
        ("abbreviation", "UN^ text", "UN^ text\n\n*[UN]: United Nations"),
    ],
)
def test_an_edit_is_one_step_of_undo(body, text, write, drawn, case):
    name, before, after = case
    write(before)
    EDITS[name](text)
    if "[^1]" in after:  # the drawing's cursor is not the mark's caret
        assert body.text() == after.removesuffix("^")
        assert body.textCursor().atEnd()
    else:
        assert drawn() == after
    assert body.can_undo
    body.undo()
    assert body.text() == before.replace("^", "").replace("«", "").replace("»", "")
    assert not body.can_undo


def test_what_is_typed_after_an_edit_is_a_step_of_its_own(qtbot, body, text, write):
    write("^")
    text.insert_block("---")
    qtbot.keyClicks(body, "x")
    body.undo()
    assert body.text() == "---\n\n"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("te^xt", "text\n\n---\n\n^"),
        ("te^xt\n", "text\n\n---\n\n^\n"),
        ("te^xt\n\nmore", "text\n\n---^\n\nmore"),
        ("- te^xt\n\n- more", "- text\n\n---^\n\n- more"),
    ],
)
def test_writing_goes_on_after_what_was_inserted_at_the_end(text, write, drawn, before, after):
    write(before)
    text.insert_block("---")
    assert drawn() == after


def test_an_edit_does_not_scroll_a_long_text(body, text, write):
    write("\n\n".join(f"Paragraph {number}." for number in range(400)) + "^")
    body.moveCursor(body.textCursor().MoveOperation.Start)
    cursor = body.textCursor()
    cursor.setPosition(body.document().findBlockByNumber(400).position() + 3)
    body.setTextCursor(cursor)
    body.centerCursor()
    before = body.verticalScrollBar().value()
    text.emphasise(BOLD)
    assert body.verticalScrollBar().value() == before


def test_a_footnote_leads_to_its_text_and_back(body, text, write):
    write("Word^ more.\n\nEnd.")
    text.insert_note()
    assert body.text() == "Word[^1] more.\n\nEnd.\n\n[^1]: "
    text.insert_note()
    assert body.textCursor().position() == len("Word[^1]")
    text.insert_note()
    assert body.textCursor().atEnd()
    assert body.text().count("[^") == 2


def test_the_next_footnote_has_the_next_number(body, text, write):
    write("Word^ more.")
    text.insert_note()
    cursor = body.textCursor()
    cursor.setPosition(len("Word[^1] more."))
    body.setTextCursor(cursor)
    text.insert_note()
    assert body.text() == "Word[^1] more.[^2]\n\n[^1]: \n[^2]: "


def test_an_abbreviation_is_defined_once_and_changed_where_it_stands(body, text, write):
    write("The «UN» met.")
    assert text.abbreviation() == ("UN", "")
    text.define("UN", "United Nations")
    assert text.abbreviation() == ("UN", "United Nations")
    text.define("UN", "Uni Nasional")
    assert body.text() == "The UN met.\n\n*[UN]: Uni Nasional"


@pytest.mark.parametrize("before", ["Kata KPK^", "Kata «KPK»", "Kata^ KPK", "*[UN]: x^", "a\n\n^"])
def test_the_cursor_stays_where_an_abbreviation_is_defined_at_the_end(text, write, drawn, before):
    write(before)
    text.define("KPK", "Komisi Y")
    assert drawn().startswith(before)
    assert drawn().endswith("\n*[KPK]: Komisi Y")


def test_a_chosen_word_stays_chosen_from_the_end_to_its_beginning(body, text):
    body.setPlainText("Kata KPK")
    body.moveCursor(QTextCursor.MoveOperation.End)
    body.moveCursor(QTextCursor.MoveOperation.PreviousWord, QTextCursor.MoveMode.KeepAnchor)
    text.define("KPK", "Komisi Y")
    assert (body.textCursor().anchor(), body.textCursor().position()) == (8, 5)


def test_writing_goes_on_before_an_abbreviation_that_was_defined(qtbot, body, text, write):
    write("Kata KPK^")
    text.define("KPK", "Komisi Y")
    qtbot.keyClicks(body, " terus")
    assert body.text() == "Kata KPK terus\n\n*[KPK]: Komisi Y"
    body.undo()
    body.undo()
    assert body.text() == "Kata KPK"


def test_a_changed_abbreviation_leaves_the_cursor_in_its_line(text, write, drawn):
    write("*[KP^K]: Komisi Y\n\nend")
    text.define("KPK", "Komisi Z")
    assert drawn() == "*[KP^K]: Komisi Z\n\nend"


def test_a_table_is_only_changed_with_the_cursor_in_it(body, text, write):
    write("te^xt")
    assert not text.edit_table(table_edits.add_row)
    write("| a^ |\n|---|")
    assert text.edit_table(table_edits.add_row)
    assert body.text() == "| a   |\n| --- |\n|     |"


def paste(body, text):
    data = QMimeData()
    data.setText(text)
    body.insertFromMimeData(data)


def test_an_address_pasted_over_words_links_them(body, write):
    write("a «word» b")
    paste(body, "https://example.org/x")
    assert body.text() == "a [word](https://example.org/x) b"
    body.undo()
    assert body.text() == "a word b"


def test_other_words_pasted_over_words_replace_them(body, write):
    write("a «word» b")
    paste(body, "thing")
    assert body.text() == "a thing b"
    write("a ^ b")
    paste(body, "https://example.org")
    assert body.text() == "a https://example.org b"


@pytest.mark.parametrize(
    ("bold", "rest"), [("tebal", " lagi"), ("tebal ", "lagi"), ("te bal", " lagi")]
)
def test_bold_begins_and_ends_while_typing(qtbot, body, text, bold, rest):
    qtbot.keyClicks(body, "Ini ")
    text.emphasise(BOLD)
    qtbot.keyClicks(body, bold)
    text.emphasise(BOLD)
    qtbot.keyClicks(body, rest)
    assert body.text() == f"Ini **{bold.strip()}** lagi"
    assert body.textCursor().atEnd()
