"""A table that tells what came of pictures; nothing in it is edited."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QTableWidget, QTableWidgetItem

from desk.ui.look.parts import plain_tip


class ReportTable(QTableWidget):
    """Rows of words under headings, chosen as wholes."""

    def __init__(self, rows: int) -> None:
        super().__init__(rows, 0)
        self.setProperty("framed", "true")
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        self.horizontalHeader().setHighlightSections(False)

    def name_it(self, name: str, headings: Sequence[str]) -> None:
        """Say what the table is, and what its columns are."""
        self.setAccessibleName(name)
        self.setColumnCount(len(headings))
        self.setHorizontalHeaderLabels(headings)

    def tell(self, row: int, file: Path, *texts: str) -> None:
        """Fill a row: a file, and what is to be said of it."""
        for column, text in enumerate((file.name, *texts)):
            item = QTableWidgetItem(text)
            item.setToolTip(plain_tip(text if column else str(file)))
            self.setItem(row, column, item)
