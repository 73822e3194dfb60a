"""The small bar over the page: how wide, in the dark, on paper, elsewhere."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from desk.ui.editor.preview.shape import WIDTHS_PX, Shape
from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import Ground, icon_button, set_ground

ICONS: Mapping[Shape, str] = {
    Shape.FIT: "move-horizontal",
    Shape.PHONE: "smartphone",
    Shape.TABLET: "tablet",
    Shape.DESKTOP: "monitor",
    Shape.PAPER: "scroll-text",
}


class PageBar(QWidget):
    """Buttons for the ways to look at the page.

    Signals:
        shape_chosen: The ``Shape`` to show it in.
        dark_chosen: Whether to show it in the dark.
    """

    shape_chosen = Signal(object)
    dark_chosen = Signal(bool)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icons = icons
        self._group = QButtonGroup(self)
        self.shapes = {shape: self._choice(shape, name) for shape, name in self._names().items()}
        self.dark = self._checkable("moon", self.tr("In the dark"))
        self.dark.clicked.connect(self.dark_chosen)
        self._looks = QWidget()
        self._row = QHBoxLayout(self)
        self._lay_out()

    def show_choice(self, shape: Shape, *, is_dark: bool) -> None:
        """Show what is chosen; paper is white."""
        self.shapes[shape].setChecked(True)
        self.dark.setChecked(is_dark and shape is not Shape.PAPER)
        self.dark.setEnabled(shape is not Shape.PAPER)

    def set_simple(self) -> None:
        """Leave out what the simplified page cannot show."""
        self._looks.hide()

    def add(self, action: QAction) -> None:
        """Put a button for an action at the right."""
        made = icon_button(action.icon(), action.toolTip())
        made.setDefaultAction(action)
        made.setProperty("section", "true")
        made.setFixedSize(scale.CONTROL_PX, scale.CONTROL_PX)
        self._row.addWidget(made)

    def _names(self) -> dict[Shape, str]:
        width = WIDTHS_PX
        return {
            Shape.FIT: self.tr("As wide as there is room"),
            Shape.PHONE: self.tr("On a phone, {width} pixels").format(width=width[Shape.PHONE]),
            Shape.TABLET: self.tr("On a tablet, {width} pixels").format(width=width[Shape.TABLET]),
            Shape.DESKTOP: self.tr("On a desktop, {width} pixels").format(
                width=width[Shape.DESKTOP]
            ),
            Shape.PAPER: self.tr("As printed"),
        }

    def _choice(self, shape: Shape, name: str) -> QToolButton:
        made = self._checkable(ICONS[shape], name)
        made.clicked.connect(lambda: self.shape_chosen.emit(shape))
        self._group.addButton(made)
        return made

    def _checkable(self, icon: str, name: str) -> QToolButton:
        made = icon_button(self._icons.icon(icon, Tone.MUTED, Tone.ACCENT), name)
        made.setCheckable(True)
        made.setProperty("section", "true")
        made.setFixedSize(scale.CONTROL_PX, scale.CONTROL_PX)
        return made

    def _lay_out(self) -> None:
        set_ground(self, Ground.SURFACE)
        looks = QHBoxLayout(self._looks)
        looks.setContentsMargins(0, 0, 0, 0)
        looks.setSpacing(0)
        for made in self.shapes.values():
            looks.addWidget(made)
        looks.addSpacing(scale.UNIT_PX)
        looks.addWidget(self.dark)
        self._row.setContentsMargins(scale.UNIT_PX, scale.HALF_PX, scale.UNIT_PX, scale.HALF_PX)
        self._row.setSpacing(0)
        self._row.addWidget(self._looks)
        self._row.addStretch(1)
