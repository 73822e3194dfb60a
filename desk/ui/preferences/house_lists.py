"""Values that the house uses again and again in the fields of photos."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desk.model.publication import HOUSE_LISTS
from desk.ui.labels import field_label
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, label
from desk.ui.text_edit import TextEdit

HEIGHT_PX = 104
COLUMNS = 2


class HouseLists(QWidget):
    """One text a field, one value a line.

    Signals:
        edited: Something was typed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts = {name: TextEdit() for name in HOUSE_LISTS}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scale.GAP_PX)
        grid.setVerticalSpacing(scale.HALF_PX)
        for number, (name, text) in enumerate(self.texts.items()):
            row, column = divmod(number, COLUMNS)
            title = label(field_label(name), TextRole.CAPTION)
            title.setBuddy(text)
            text.setAccessibleName(field_label(name))
            text.setFixedHeight(HEIGHT_PX)
            text.typed.connect(lambda _text: self.edited.emit())
            grid.addWidget(title, 2 * row, column)
            grid.addWidget(text, 2 * row + 1, column)

    def show_lists(self, lists: Mapping[str, tuple[str, ...]]) -> None:
        """Show the values of a publication."""
        for name, text in self.texts.items():
            if self._values(name) != lists.get(name, ()):
                text.show_text("\n".join(lists.get(name, ())))

    def lists(self) -> dict[str, tuple[str, ...]]:
        """Return what is typed, in its order."""
        return {name: values for name in self.texts if (values := self._values(name))}

    def _values(self, name: str) -> tuple[str, ...]:
        lines = (" ".join(line.split()) for line in self.texts[name].text().split("\n"))
        return tuple(dict.fromkeys(line for line in lines if line))
