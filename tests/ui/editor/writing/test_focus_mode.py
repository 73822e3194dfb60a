"""Everything but what is written steps back."""

import pytest

from desk.settings import FocusScope
from desk.ui.editor.writing.focus_mode import FocusMode
from desk.ui.look.theme import ThemeName

TEXT = "First paragraph.\n\nOne 😀 sentence. Another one.\n\nLast paragraph."


@pytest.fixture
def focus(body, look):
    body.show_text(TEXT)
    return FocusMode(body, look)


def lit(body):
    """Return what is not dimmed."""
    raw = body.document().toRawText().encode("utf-16-le")
    for mark in sorted(body.extraSelections(), key=lambda mark: -mark.cursor.selectionStart()):
        start, end = 2 * mark.cursor.selectionStart(), 2 * mark.cursor.selectionEnd()
        raw = raw[:start] + raw[end:]
    return raw.decode("utf-16-le").replace("\u2029", "\n")


def test_a_sentence_stays_lit_as_the_cursor_walks(body, focus, put):
    focus.set_scope(FocusScope.SENTENCE)
    put(body, TEXT.index("sentence") + 1)
    assert lit(body) == "One 😀 sentence."
    put(body, TEXT.index("Another") + 2)
    assert lit(body) == "Another one."


def test_a_paragraph_stays_lit(body, focus, put):
    focus.set_scope(FocusScope.PARAGRAPH)
    put(body, TEXT.index("Another"))
    assert lit(body) == "One 😀 sentence. Another one."


def test_what_is_typed_and_deleted_keeps_the_light_right(qtbot, body, focus, put):
    focus.set_scope(FocusScope.SENTENCE)
    put(body, 5)
    qtbot.keyClicks(body, " x. N")
    assert lit(body) == "N paragraph."
    body.textCursor().deleteChar()  # moves no cursor
    assert lit(body) == "Nparagraph."


def test_switched_off_everything_is_lit(body, focus):
    focus.set_scope(FocusScope.SENTENCE)
    focus.set_scope(FocusScope.OFF)
    assert body.extraSelections() == []
    assert lit(body) == TEXT


def test_the_dim_colour_follows_the_theme(body, focus, look):
    focus.set_scope(FocusScope.PARAGRAPH)
    look.apply(ThemeName.DARK)
    mark = body.extraSelections()[0]
    assert mark.format.foreground().color().name() == look.theme.dimmed
