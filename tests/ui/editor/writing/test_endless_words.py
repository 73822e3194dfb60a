"""A story with a word that never ends is shown without stopping the window."""

import pytest
from PySide6.QtGui import QTextOption

from desk.ui.editor.writing.body_edit import ENDLESS

AT_WORDS = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
ANYWHERE = QTextOption.WrapMode.WrapAnywhere
WORD = "x" * (ENDLESS + 1)


@pytest.mark.parametrize(
    ("text", "mode"),
    [
        ("Rain fell.", AT_WORDS),
        ("Rain fell. " * 5_000, AT_WORDS),
        ("x" * ENDLESS, AT_WORDS),
        (WORD, ANYWHERE),
        (f"Rain fell.\n\nOver {WORD} again.\n\nIt stopped.", ANYWHERE),
        ("no\u00a0break\u00a0" * ENDLESS, ANYWHERE),
    ],
    ids=["a line", "a long line", "a long word", "an endless word", "in a story", "held together"],
)
def test_only_a_text_with_an_endless_word_wraps_within_words(body, text, mode):
    body.show_text(text)
    assert body.wordWrapMode() == mode
    assert body.text() == text


def test_it_wraps_at_words_again_when_the_endless_one_is_gone(body):
    body.show_text(f"Rain fell. {WORD}")
    body.show_text("Rain fell.")
    assert body.wordWrapMode() == AT_WORDS
    assert body.text() == "Rain fell."
