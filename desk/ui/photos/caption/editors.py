"""What a field is typed into: a text, a line or a list of choices, all used alike."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QColor, QFocusEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox

from desk.text.codes import Span
from desk.ui.captions.editors import LineEditor, TextEditor
from desk.ui.photos.caption.choices import Choices


class ChoiceEditor(QComboBox):
    """One of a few values; the wheel scrolls the panel, not the choice."""

    typed_text = Signal(object)  # as TextEdit.typed
    left = Signal()
    entered = Signal()

    def __init__(self, choices: Choices) -> None:
        super().__init__()
        for text, value in choices:
            self.addItem(text, value)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setPlaceholderText(" ")
        self.activated.connect(lambda _row: self.typed_text.emit(self.text()))

    def text(self) -> str:
        """Return the value that is chosen."""
        return str(self.currentData() or "")

    def show_value(self, text: str, hint: str) -> None:
        """Show a value; none, with the hint, where several differ."""
        self.setPlaceholderText(hint or " ")
        if hint and not text:
            self.setCurrentIndex(-1)
            return
        if self.findData(text) < 0:
            self.addItem(text, text)
        self.setCurrentIndex(self.findData(text))

    def give(self, text: str) -> None:
        """Choose a value as a person would."""
        self.show_value(text, "")
        self.typed_text.emit(text)

    def insert_text(self, text: str) -> None:
        """Do nothing: a choice is not typed."""

    def mark(self, spans: Sequence[Span], colour: QColor) -> None:
        """Do nothing: a choice has no codes."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()


Editor = TextEditor | LineEditor | ChoiceEditor
