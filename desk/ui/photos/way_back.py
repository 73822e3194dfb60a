"""A line over the sheet that leads back to the story from which a person came."""

from collections.abc import Callable

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from desk.text.shortening import shortened
from desk.ui.look import scale
from desk.ui.look.icons import Icons
from desk.ui.look.parts import TextRole, button, label

MOST_LETTERS = 60  # of a headline


class WayBack(QFrame):
    """Says for which story a photo is changed, until one goes back or elsewhere."""

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("way_back")
        self._go: Callable[[], object] | None = None
        self.words = label("", TextRole.BODY, wraps=True)
        self.back = button(self.tr("Back to the story"), icon=icons.icon("arrow-left"))
        self.back.clicked.connect(self._go_back)
        row = QHBoxLayout(self)
        row.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, scale.UNIT_PX)
        row.setSpacing(scale.GAP_PX)
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        self.hide()

    def offer(self, headline: str, go: Callable[[], object]) -> None:
        """Offer the way back to a story."""
        self._go = go
        text = self.tr("The photo of “{headline}”. What is changed here counts in every story.")
        self.words.setText(text.format(headline=shortened(headline, MOST_LETTERS)))
        self.show()

    def withdraw(self) -> None:
        """Offer it no more."""
        self._go = None
        self.hide()

    def _go_back(self) -> None:
        go = self._go
        self.withdraw()
        if go is not None:
            go()
