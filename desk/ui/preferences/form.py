"""Rows of a settings page: a label, a field, and one line of help."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from desk.ui.look import scale
from desk.ui.look.parts import TextRole, label

LABEL_PX = 168


class Form(QGridLayout):
    """Labels at the left, fields at the right."""

    def __init__(self) -> None:
        super().__init__()
        self.setContentsMargins(0, 0, 0, 0)
        self.setHorizontalSpacing(scale.GAP_PX)
        self.setVerticalSpacing(scale.GAP_PX)
        self.setColumnMinimumWidth(0, LABEL_PX)
        self.setColumnStretch(1, 1)

    def add(self, title: str, field: QWidget, hint: str = "") -> None:
        """Add a field with its label, and a hint under it."""
        row = self.rowCount()
        caption = label(title)
        caption.setBuddy(field)
        caption.setMinimumHeight(scale.CONTROL_PX)
        field.setAccessibleName(title)
        self.addWidget(caption, row, 0, Qt.AlignmentFlag.AlignTop)
        both = QVBoxLayout()
        both.setSpacing(scale.HALF_PX)
        both.addWidget(field)
        if hint:
            both.addWidget(label(hint, TextRole.CAPTION, wraps=True))
            field.setAccessibleDescription(hint)
        self.addLayout(both, row, 1)

    def heading(self, text: str) -> None:
        """Add a heading over the fields that follow."""
        row = self.rowCount()
        self.setRowMinimumHeight(row, scale.GAP_PX)
        self.addWidget(label(text, TextRole.HEADING), row + 1, 0, 1, 2)
