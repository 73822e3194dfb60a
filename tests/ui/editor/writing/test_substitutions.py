"""Typographic marks and abbreviations while typing, by real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desk.ui.editor.writing.expansion_aid import ExpansionAid
from desk.ui.editor.writing.list_aid import ListAid
from desk.ui.editor.writing.typography_aid import TypographyAid

HOUSE = {"kpk": "Komisi Pemberantasan Korupsi (KPK)", "jkt": "Jakarta"}


class Wishes:
    """What the person and the story want."""

    language = "id"
    is_on = True


@pytest.fixture
def wishes():
    return Wishes()


@pytest.fixture
def aided(body, wishes):
    typography = TypographyAid(body, lambda: wishes.language, lambda: wishes.is_on)
    body.add_aid(ExpansionAid(body, lambda: HOUSE, typography.printed))
    body.add_aid(typography)
    return body


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ('"Ya," katanya.', "“Ya,” katanya."),
        ("Jum'at -- lalu...", "Jum’at – lalu…"),
        ("kata --- kata", "kata — kata"),
        ("kpk ", "Komisi Pemberantasan Korupsi (KPK) "),
        ("jkt, ", "Jakarta, "),
        ('"jkt" ', "“Jakarta” "),
        ("KPK ", "KPK "),
        ('`"a" -- kpk ', '`"a" -- kpk '),
        ("https://a.id/kpk ", "https://a.id/kpk "),
        ('[a](https://a.id/"', '[a](https://a.id/"'),
    ],
)  # fmt: skip
def test_keys_become_what_is_printed(qtbot, aided, keys, text):
    qtbot.keyClicks(aided, keys)
    assert aided.text() == text
    assert aided.textCursor().atEnd()


def test_the_end_of_a_line_ends_an_abbreviation(qtbot, aided):
    aided.add_aid(ListAid(aided))
    qtbot.keyClicks(aided, "- jkt")
    qtbot.keyClick(aided, Qt.Key.Key_Return)
    assert aided.text() == "- Jakarta\n- "
    aided.undo()
    aided.undo()
    assert aided.text() == "- jkt"


def test_characters_beyond_the_first_plane_do_not_shift_a_change(qtbot, aided, write):
    write("😀 ^😀")
    qtbot.keyClicks(aided, '"a" kpk.')
    assert aided.text() == "😀 “a” Komisi Pemberantasan Korupsi (KPK).😀"


def test_a_code_between_fences_stays_as_it_is_typed(qtbot, aided, write):
    write("```\n^\n```")
    qtbot.keyClicks(aided, '"kpk" -- x...')
    assert aided.text() == '```\n"kpk" -- x...\n```'
    write("```\nx\n```\n\n^")
    qtbot.keyClicks(aided, '"jkt"')
    assert aided.text() == "```\nx\n```\n\n“Jakarta”"


def test_front_matter_stays_as_it_is_typed(qtbot, aided, write):
    write("---\nheadline: ^\n---\n")
    qtbot.keyClicks(aided, '"jkt" -- ...')
    assert aided.text() == '---\nheadline: "jkt" -- ...\n---\n'
    write("---\nheadline: x\n---\n^")
    qtbot.keyClicks(aided, '"')
    assert aided.text().endswith("---\n“")


@pytest.mark.parametrize(
    ("keys", "text", "straight"),
    [
        ('kata "', "kata “", 'kata "'),
        ("kata --", "kata –", "kata --"),
        ("kata...", "kata…", "kata..."),
        ("di kpk ", "di Komisi Pemberantasan Korupsi (KPK) ", "di kpk "),
        ("di jkt.", "di Jakarta.", "di jkt."),
    ],
)
@pytest.mark.parametrize("way", ["undo", "backspace"])
def test_a_change_is_taken_back_at_once_and_stays_so(qtbot, aided, keys, text, straight, way):
    qtbot.keyClicks(aided, keys)
    assert aided.text() == text
    if way == "undo":
        aided.undo()
    else:
        qtbot.keyClick(aided, Qt.Key.Key_Backspace)
    assert aided.text() == straight
    assert aided.textCursor().atEnd()
    qtbot.keyClicks(aided, "a b")
    assert aided.text() == f"{straight}a b"


def test_what_is_typed_after_a_change_is_undone_alone(qtbot, aided):
    qtbot.keyClicks(aided, '"kata')
    aided.undo()
    assert aided.text() == "“"
    aided.undo()
    assert aided.text() == '"'


def test_backspace_later_takes_one_character(qtbot, aided):
    qtbot.keyClicks(aided, 'a "b')
    qtbot.keyClick(aided, Qt.Key.Key_Backspace)
    qtbot.keyClick(aided, Qt.Key.Key_Backspace)
    assert aided.text() == "a "


def test_backspace_elsewhere_takes_one_character(qtbot, aided):
    qtbot.keyClicks(aided, 'ab "')
    aided.moveCursor(QTextCursor.MoveOperation.Start)
    aided.moveCursor(QTextCursor.MoveOperation.Right)
    qtbot.keyClick(aided, Qt.Key.Key_Backspace)
    assert aided.text() == "b “"


def test_a_mark_replaces_what_is_chosen(qtbot, aided, write):
    write("a «word» b")
    qtbot.keyClicks(aided, '"')
    assert aided.text() == "a “ b"


def test_nothing_is_changed_for_who_does_not_want_it(qtbot, aided, wishes):
    wishes.is_on = False
    qtbot.keyClicks(aided, '"a" -- ... jkt" ')
    assert aided.text() == '"a" -- ... Jakarta" '


def test_an_unknown_language_keeps_its_quotation_marks(qtbot, aided, wishes):
    wishes.language = "ja"
    qtbot.keyClicks(aided, '"a" -- b')
    assert aided.text() == '"a" – b'


def test_a_key_looks_at_no_other_line(qtbot, aided, write, monkeypatch):
    write("Sebuah kalimat.\n«»\nSatu lagi.")

    def look(*_given):
        raise AssertionError("the whole text was asked for")

    with monkeypatch.context() as patched:
        patched.setattr(type(aided), "text", look)
        patched.setattr(type(aided), "toPlainText", look)
        qtbot.keyClicks(aided, '"jkt" -- kpk ')
    assert aided.text().split("\n")[1] == "“Jakarta” – Komisi Pemberantasan Korupsi (KPK) "
