"""How many words a story of each section should have."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QSpinBox, QWidget

from desk.model.publication import WORD_TARGETS
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, label, spin_box

COLUMNS = 2
STEP = 50


class TargetsTable(QWidget):
    """One number for each section; the lowest means none.

    Signals:
        edited: A number was changed.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[str, QSpinBox] = {}
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(scale.GAP_PX)
        self._grid.setVerticalSpacing(scale.UNIT_PX)

    def show_targets(self, sections: Sequence[str], targets: Mapping[str, int]) -> None:
        """Show the targets of these sections; those of others are left out."""
        if tuple(self.boxes) != tuple(sections):
            self._rebuild(sections)
        for section, box in self.boxes.items():
            box.blockSignals(True)
            box.setValue(targets.get(section, 0))
            box.blockSignals(False)

    def targets(self) -> dict[str, int]:
        """Return the sections that have a target, and how many words."""
        return {section: box.value() for section, box in self.boxes.items() if box.value()}

    def _rebuild(self, sections: Sequence[str]) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self.boxes = {section: self._box(section) for section in sections}
        for number, (section, box) in enumerate(self.boxes.items()):
            row, column = divmod(number, COLUMNS)
            caption = label(section, TextRole.BODY)
            caption.setBuddy(box)
            self._grid.addWidget(caption, row, 2 * column)
            self._grid.addWidget(box, row, 2 * column + 1)
            self._grid.setColumnStretch(2 * column, 1)

    def _box(self, section: str) -> QSpinBox:
        box = spin_box(0, WORD_TARGETS[-1])
        box.setSingleStep(STEP)
        box.setSpecialValueText(self.tr("None"))
        box.setAccessibleName(self.tr("Words a story, {section}").format(section=section))
        box.valueChanged.connect(self.edited)
        return box
