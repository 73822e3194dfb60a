"""A part of the panel that can be folded, and stays so."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import line


class FoldingGroup(QWidget):
    """A heading that folds what is under it.

    Signals:
        folded: Whether it is folded, after a person folded or unfolded it.
    """

    folded = Signal(bool)

    def __init__(self, title: str, icons: Icons) -> None:
        super().__init__()
        self._icons = icons
        self.head = QToolButton()
        self.head.setText(title)
        self.head.setCheckable(True)
        self.head.setProperty("fold", "true")
        self.head.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.head.setIconSize(QSize(scale.ICON_PX, scale.ICON_PX))
        self.head.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.head.setAccessibleName(title)
        self.inside = QWidget()
        self.column = QVBoxLayout(self.inside)
        self.column.setContentsMargins(0, 0, 0, scale.GAP_PX)
        self.column.setSpacing(12)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(scale.UNIT_PX)
        outside.addWidget(line())
        outside.addWidget(self.head)
        outside.addWidget(self.inside)
        self.head.toggled.connect(self._show_inside)
        self.head.clicked.connect(lambda is_open: self.folded.emit(not is_open))
        self.fold(is_folded=False)

    def fold(self, *, is_folded: bool) -> None:
        """Fold or unfold it."""
        self.head.setChecked(not is_folded)
        self._show_inside()

    def _show_inside(self) -> None:
        is_open = self.head.isChecked()
        self.inside.setVisible(is_open)
        name = "chevron-down" if is_open else "chevron-right"
        self.head.setIcon(self._icons.icon(name, Tone.MUTED))
