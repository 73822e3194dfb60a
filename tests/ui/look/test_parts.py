"""What buttons and tooltips say is what they were given, never markup."""

import pytest
from PySide6.QtGui import QIcon, QTextDocument

from desk.ui.look.parts import icon_button, plain_tip


def read(tip):
    """Return what a person reads in a tooltip."""
    document = QTextDocument()
    if "<" in tip or "&lt;" in tip:  # what Qt may take for markup
        document.setHtml(tip)
    else:
        document.setPlainText(tip)
    return document.toPlainText()


@pytest.mark.parametrize(
    "text",
    [
        "Storm",
        "Storm <b>x</b>",
        '<img src="/tmp/red.png">',
        "a &lt;b&gt; & c",
        "one  two\nthree <i>four",
        "a < b",
        "",
    ],
)
def test_a_tooltip_says_a_text_as_it_is(qapp, text):
    assert read(plain_tip(text)) == text


@pytest.mark.parametrize("text", ["", "Storm & flood", "one\ntwo"])
def test_a_tooltip_without_markup_is_read_aloud_as_it_is(text):
    assert plain_tip(text) == text


def test_the_name_of_a_button_is_no_markup(qtbot, look):
    made = icon_button(QIcon(), "Remove <b>x</b>")
    qtbot.addWidget(made)
    assert read(made.toolTip()) == made.accessibleName() == "Remove <b>x</b>"
