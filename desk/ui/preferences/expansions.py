"""The abbreviations of a publication and the words that they become while one types."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.ui.look import scale
from desk.ui.look.icons import Icons
from desk.ui.look.parts import button

ROWS_SHOWN = 6
SHORT_PX = 168


class ExpansionsTable(QWidget):
    """Two columns, typed into as into a sheet; a row that is empty counts for nothing.

    Signals:
        edited: Something was typed, added or taken out.
    """

    edited = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = _Sheet()
        self.table.setAccessibleName(self.tr("Abbreviations"))
        self.table.setHorizontalHeaderLabels([self.tr("Typed"), self.tr("Becomes")])
        self.add = button(self.tr("Add"), icon=icons.icon("plus"))
        self.remove = button(self.tr("Remove"), icon=icons.icon("trash-2"))
        self._lay_out()
        self.table.itemChanged.connect(lambda _item: self.edited.emit())
        self.table.delete_pressed.connect(self._remove)
        self.table.currentCellChanged.connect(lambda *_cells: self._enable())
        self.add.clicked.connect(self._add)
        self.remove.clicked.connect(self._remove)
        self._enable()

    def show_expansions(self, expansions: Mapping[str, str]) -> None:
        """Show the abbreviations of a publication."""
        if dict(expansions) == self.expansions() and self.table.rowCount() == len(expansions):
            return
        blocked = self.table.blockSignals(True)
        self.table.setRowCount(0)
        for short, words in sorted(expansions.items()):
            self._append(short, words)
        self.table.blockSignals(blocked)
        self._enable()

    def expansions(self) -> dict[str, str]:
        """Return what is typed, abbreviation to words."""
        rows = (self._row(number) for number in range(self.table.rowCount()))
        return {short: words for short, words in rows if short or words}

    def choose(self, short: str) -> None:
        """Put the keyboard on an abbreviation."""
        for number in range(self.table.rowCount()):
            if self._row(number)[0] == short:
                self.table.setCurrentCell(number, 0)
                self.table.setFocus()
                return

    def _row(self, number: int) -> tuple[str, str]:
        items = (self.table.item(number, column) for column in (0, 1))
        short, words = (" ".join(item.text().split()) if item else "" for item in items)
        return short, words

    def _append(self, short: str, words: str) -> None:
        number = self.table.rowCount()
        self.table.insertRow(number)
        for column, text in enumerate((short, words)):
            self.table.setItem(number, column, QTableWidgetItem(text))

    def _add(self) -> None:
        self._append("", "")
        self.table.setCurrentCell(self.table.rowCount() - 1, 0)
        self.table.setFocus()
        self.table.editItem(self.table.currentItem())

    def _remove(self) -> None:
        if self.table.currentRow() >= 0:
            self.table.removeRow(self.table.currentRow())
            self.edited.emit()
            self._enable()

    def _enable(self) -> None:
        self.remove.setEnabled(self.table.currentRow() >= 0)

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setSpacing(scale.UNIT_PX)
        tools.addWidget(self.add)
        tools.addWidget(self.remove)
        tools.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(self.table)
        column.addLayout(tools)


class _Sheet(QTableWidget):
    """A table of two columns whose rows go with Delete; Tab leaves it."""

    delete_pressed = Signal()

    def __init__(self) -> None:
        super().__init__(0, 2)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setProperty("framed", "true")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(scale.CONTROL_PX)
        header = self.horizontalHeader()
        header.setAccessibleName(self.tr("Columns of the abbreviations"))
        self.verticalHeader().setAccessibleName(self.tr("Rows of the abbreviations"))
        header.setSectionsClickable(False)
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(0, SHORT_PX)
        self.setFixedHeight((ROWS_SHOWN + 1) * scale.CONTROL_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
            return
        super().keyPressEvent(event)
