"""The place at the right of the sheet; its width stays, so that choosing moves no tile."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desk.ui.look import scale
from desk.ui.look.parts import Ground, TextRole, label, set_ground


class Side(QWidget):
    """Holds a panel, and a hint while it hides."""

    def __init__(self, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_ground(self, Ground.WINDOW)
        self.hint = label("", TextRole.MUTED, wraps=True)
        self.hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.hint.setContentsMargins(*[scale.PAGE_PX] * 4)
        self._panel = panel
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.hint, 1)
        column.addWidget(panel, 1)
        self.setFixedWidth(panel.maximumWidth())
        panel.installEventFilter(self)
        self.say(self.tr("Choose a photo to write its caption."))

    def say(self, text: str) -> None:
        """Say why there is no panel."""
        self.hint.setText(text)
        self.hint.setVisible(self._panel.isHidden())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            self.hint.setVisible(self._panel.isHidden())
        return super().eventFilter(watched, event)
