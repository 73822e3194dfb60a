"""Rows of a settings page: a label, a field, and one line of help."""

from PySide6.QtWidgets import QGridLayout, QWidget

from desk.ui.look import scale
from desk.ui.look.parts import TextRole, label

LABEL_PX = 168


class Form(QGridLayout):
    """Labels at the left, fields at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(scale.GAP_PX)
        self.setVerticalSpacing(12)
        self.setColumnMinimumWidth(0, LABEL_PX)
        self.setColumnStretch(1, 1)

    def add(self, title: str, field: QWidget, hint: str = "") -> None:
        """Add a field with its label, and a hint under it."""
        row = self.rowCount()
        caption = label(title)
        caption.setBuddy(field)
        caption.setMinimumHeight(scale.CONTROL_PX)
        field.setAccessibleName(title)
        self.addWidget(caption, row, 0)
        self.addWidget(field, row, 1)
        if hint:
            words = label(hint, TextRole.CAPTION, wraps=True)
            self.addWidget(words, row + 1, 1)
            field.setAccessibleDescription(hint)

    def heading(self, text: str) -> None:
        """Add a heading over the fields that follow."""
        row = self.rowCount()
        self.setRowMinimumHeight(row, scale.GAP_PX)
        self.addWidget(label(text, TextRole.HEADING), row + 1, 0, 1, 2)
