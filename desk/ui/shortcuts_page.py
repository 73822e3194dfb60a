"""The page of keyboard shortcuts, built from the table of actions."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desk.ui.actions.actions import Actions
from desk.ui.actions.spec import Menu, plain
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, button, label

COLUMNS = (
    (Menu.FILE, Menu.EDIT),
    (Menu.FORMAT, Menu.INSERT, Menu.TABLE),
    (Menu.VIEW, Menu.GO, Menu.HELP),
)
COLUMN_PX = 288


class ShortcutsPage(QDialog):
    """Lists what the keyboard can do, menu by menu."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self._titles = {menu: plain(text) for menu, text in actions.menu_titles().items()}
        self._specs = [spec for spec in actions.specs if spec.shortcuts()]
        columns = QHBoxLayout()
        columns.setSpacing(scale.PAGE_PX)
        for menus in COLUMNS:
            column = self._column(menus)
            if menus is COLUMNS[-1]:
                column.insertLayout(0, self._typing())
            columns.addLayout(column)
        buttons = QDialogButtonBox()
        close = button(self.tr("Close"))
        buttons.addButton(close, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        page = QVBoxLayout(self)
        page.setContentsMargins(*[scale.WIDE_PX] * 4)
        page.setSpacing(scale.GAP_PX)
        page.addWidget(label(self.tr("Keyboard shortcuts"), TextRole.TITLE))
        page.addLayout(columns)
        page.addWidget(buttons)

    def _typing(self) -> QVBoxLayout:
        """Return what keys do in a text, which no menu says."""
        rows = (
            (self.tr("Next cell, item deeper"), "Tab"),
            (self.tr("Cell before, item up"), "Shift+Tab"),
            (self.tr("Next item, or end of list"), "Return"),
            (self.tr("Take a change back"), "Backspace"),
        )
        column = QVBoxLayout()
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(label(self.tr("While writing"), TextRole.HEADING))
        column.addLayout(_rows([(text, QKeySequence(keys)) for text, keys in rows]))
        column.addSpacing(scale.UNIT_PX)
        return column

    def _column(self, menus: tuple[Menu, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(scale.UNIT_PX)
        for menu in menus:
            specs = [spec for spec in self._specs if spec.menu is menu]
            if not specs:
                continue
            column.addWidget(label(self._titles[menu], TextRole.HEADING))
            column.addLayout(_rows([(plain(spec.text), spec.shortcuts()[0]) for spec in specs]))
            column.addSpacing(scale.UNIT_PX)
        column.addStretch(1)
        return column


def _rows(rows: list[tuple[str, QKeySequence]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(scale.HALF_PX)
    grid.setColumnStretch(0, 1)
    for row, (text, keys) in enumerate(rows):
        name = label(text, TextRole.MUTED)
        name.setMinimumWidth(COLUMN_PX // 2)
        grid.addWidget(name, row, 0)
        grid.addWidget(_key(keys), row, 1, Qt.AlignmentFlag.AlignRight)
    return grid


def _key(keys: QKeySequence) -> QLabel:
    made = label(keys.toString(QKeySequence.SequenceFormat.NativeText))
    made.setProperty("chip", "true")
    return made
