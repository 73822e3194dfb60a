"""In which shape the page shows photos, by their role in a story."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from desk.model.article import Role
from desk.model.crop import FREE, Preset
from desk.ui.labels import role_label
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, label


class RolePresets(QWidget):
    """One choice a role.

    Signals:
        edited: A person chose another shape.
    """

    edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choices = {role.value: QComboBox() for role in Role}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(scale.GAP_PX)
        grid.setVerticalSpacing(scale.HALF_PX)
        for column, (role, choice) in enumerate(self.choices.items()):
            title = label(role_label(Role(role)), TextRole.CAPTION)
            title.setBuddy(choice)
            choice.setAccessibleName(title.text())
            choice.currentIndexChanged.connect(lambda _row: self.edited.emit())
            grid.addWidget(title, 0, column)
            grid.addWidget(choice, 1, column)

    def show_presets(self, presets: Sequence[Preset], chosen: Mapping[str, str]) -> None:
        """Show the presets of a publication and which of them each role has."""
        for role, choice in self.choices.items():
            choice.blockSignals(True)
            choice.clear()
            choice.addItem(self.tr("Whole picture"), "")
            for preset in presets:
                if preset.name != FREE:
                    choice.addItem(preset.name, preset.name)
            choice.setCurrentIndex(max(0, choice.findData(chosen.get(role, ""))))
            choice.blockSignals(False)

    def presets(self) -> dict[str, str]:
        """Return the chosen preset of each role that has one."""
        return {
            role: name for role, choice in self.choices.items() if (name := choice.currentData())
        }
