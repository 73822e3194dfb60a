"""A line that is cut in its middle."""

import pytest
from PySide6.QtWidgets import QLabel

from desk.ui.look.elided_label import ElidedLabel

LONG = "DSC_" + "0" * 80 + "1.JPG"


@pytest.fixture
def line(qtbot, look):
    made = ElidedLabel()
    qtbot.addWidget(made)
    made.resize(120, 20)
    made.show()
    return made


def test_what_does_not_fit_is_cut_in_its_middle_and_told_by_the_tooltip(line):
    line.setText(LONG)
    shown = QLabel.text(line)
    assert shown.startswith("DSC_")
    assert shown.endswith("1.JPG")
    assert "…" in shown
    assert (line.text(), line.toolTip(), line.accessibleName()) == (LONG, LONG, LONG)


def test_with_room_all_of_it_is_shown(line):
    line.setText(LONG)
    line.resize(2000, 20)
    assert QLabel.text(line) == LONG
    assert line.toolTip() == ""


def test_it_never_makes_a_window_wider(line):
    line.setText(LONG)
    assert line.minimumSizeHint().width() == 0
    assert line.sizeHint().width() > 120
