"""The line under a text that says whose it is: the photo's, or this story's own."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.look.parts import TextRole, Variant, button, label, set_tone


class OwnText(QWidget):
    """Says whether a story has its own text, and changes that.

    Signals:
        chosen: Whether the story shall have its own text.
    """

    chosen = Signal(bool)

    def __init__(self, own: str, make_own: str) -> None:
        """Make the line.

        Args:
            own: Says that the story has its own text.
            make_own: Words of the button that gives it one.
        """
        super().__init__()
        self.said = label(own, TextRole.CAPTION, wraps=True)
        set_tone(self.said, "accent")
        self.make_own = button(make_own, Variant.QUIET)
        self.back = button(self.tr("Back to the photo's"), Variant.QUIET)
        self.make_own.clicked.connect(lambda: self.chosen.emit(True))
        self.back.clicked.connect(lambda: self.chosen.emit(False))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.said)
        for choice in (self.make_own, self.back):
            column.addWidget(choice, 0, Qt.AlignmentFlag.AlignLeft)

    def show_state(self, *, is_own: bool, has_text: bool) -> None:
        """Show whose text it is; a text that is empty cannot be a story's own."""
        self.said.setVisible(is_own)
        self.back.setVisible(is_own)
        self.make_own.setVisible(not is_own and has_text)
        self.setVisible(is_own or has_text)
