"""How large a new table is."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from desk.ui.editor.writing.dialogs.asking import AskingDialog
from desk.ui.look.icons import Icons
from desk.ui.look.parts import spin_box

MOST_ROWS, MOST_COLUMNS = 50, 12


class TableDialog(AskingDialog):
    """Asks for rows and columns.

    Signals:
        chosen: Rows below the header, and columns.
    """

    chosen = Signal(int, int)

    def __init__(self, icons: Icons, parent: QWidget) -> None:
        text = self.tr("The first row is the header. More rows come with Tab in the last cell.")
        super().__init__(icons, (self.tr("Table"), text, self.tr("Insert")), parent)
        self.rows, self.columns = spin_box(1, MOST_ROWS), spin_box(1, MOST_COLUMNS)
        self.rows.setValue(3)
        self.columns.setValue(3)
        self.add_field(self.tr("Rows"), self.rows)
        self.add_field(self.tr("Columns"), self.columns)
        self.rows.selectAll()
        self.rows.setFocus()

    def accept(self) -> None:
        super().accept()
        self.chosen.emit(self.rows.value(), self.columns.value())
