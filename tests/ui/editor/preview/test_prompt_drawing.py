"""A widget that pauses before it draws does so as soon as nothing else is to be done."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from desk.ui.editor.preview.prompt_drawing import PromptDrawing

LONG_MS = 3_600_000


class Pausing(QWidget):
    """Draws when its pause is over, as a ``QQuickWidget`` does."""

    def __init__(self):
        super().__init__()
        self.drawn = 0
        self.pause = 0

    def change(self):
        self.pause = self.startTimer(LONG_MS)

    def timerEvent(self, event):
        assert event.timerId() == self.pause
        self.killTimer(self.pause)
        self.drawn += 1


@pytest.fixture
def widget(qtbot):
    made = Pausing()
    qtbot.addWidget(made)
    return made


def turn(qtbot):
    """Let the event loop sleep once, at least."""
    timer = QTimer(singleShot=True, interval=10)
    with qtbot.waitSignal(timer.timeout):
        timer.start()


def test_an_expected_change_is_drawn_at_once(qtbot, widget):
    drawing = PromptDrawing(lambda: widget, widget)
    drawing.expect()
    widget.change()
    qtbot.waitUntil(lambda: widget.drawn == 1)


def test_a_change_that_comes_later_is_drawn_too(qtbot, widget):
    drawing = PromptDrawing(lambda: widget, widget)
    drawing.expect()
    turn(qtbot)
    widget.change()
    qtbot.waitUntil(lambda: widget.drawn == 1)


def test_only_one_is_expected(qtbot, widget):
    drawing = PromptDrawing(lambda: widget, widget)
    drawing.expect()
    widget.change()
    qtbot.waitUntil(lambda: widget.drawn == 1)
    widget.change()
    turn(qtbot)
    assert widget.drawn == 1


def test_a_page_that_has_no_widget_yet_is_waited_for(qtbot, widget):
    targets = []
    drawing = PromptDrawing(lambda: targets[0] if targets else None, widget)
    drawing.expect()
    turn(qtbot)
    targets.append(widget)
    widget.change()
    qtbot.waitUntil(lambda: widget.drawn == 1)
