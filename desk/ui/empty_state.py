"""What a room shows when there is nothing in it: what it is for and what to do next."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import TextRole, Variant, button, label

TEXT_PX = 360


class EmptyState(QWidget):
    """An icon, a sentence, a hint, and a button when something can be done.

    Signals:
        acted: The button was pressed.
    """

    acted = Signal()

    def __init__(
        self, icons: Icons, icon: str, sentence: str, hint: str = "", action: str = ""
    ) -> None:
        super().__init__()
        self._icons = icons
        self._icon = icon
        self._picture = QLabel(alignment=Qt.AlignmentFlag.AlignHCenter)
        self.sentence = label(sentence, TextRole.TITLE, wraps=True)
        self.hint = label(hint, TextRole.MUTED, wraps=True)
        self.hint.setVisible(bool(hint))
        self.action = button(action, Variant.PRIMARY)
        self.action.setVisible(bool(action))
        self.action.clicked.connect(self.acted)
        self._lay_out()
        self._paint_picture()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_picture()
        super().changeEvent(event)

    def _paint_picture(self) -> None:
        ratio = self.devicePixelRatioF()
        self._picture.setPixmap(self._icons.pixmap(self._icon, Tone.FAINT, scale.PAGE_PX, ratio))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(*[scale.PAGE_PX] * 4)
        column.setSpacing(scale.UNIT_PX)
        column.addStretch(2)
        column.addWidget(self._picture)
        column.addSpacing(scale.HALF_PX)
        for words in (self.sentence, self.hint):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            words.setFixedWidth(TEXT_PX)
            # A row of its own: the column alone would ask for the height of one long line.
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(words)
            row.addStretch(1)
            column.addLayout(row)
        column.addSpacing(scale.UNIT_PX)
        column.addWidget(self.action, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
