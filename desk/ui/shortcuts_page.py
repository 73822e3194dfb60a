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

from desk.model.photo import BEST_RATING
from desk.ui.actions.actions import Actions
from desk.ui.actions.spec import Menu, plain
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, button, label
from desk.ui.photos import mark_keys
from desk.ui.photos.colours import BY_DIGIT

COLUMNS = (
    (Menu.FILE, Menu.INSERT, Menu.TABLE),
    (Menu.EDIT,),
    (Menu.FORMAT, Menu.VIEW),
    (Menu.GO, Menu.HELP),
)
NAME_PX = 144


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
        beside = {Menu.EDIT: self._typing, Menu.HELP: self._sheet}
        for menus in COLUMNS:
            column = self._column(menus)
            if menus[-1] in beside:
                column.addLayout(beside[menus[-1]]())
            column.addStretch(1)
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
        column.addLayout(_rows([(text, _native(keys)) for text, keys in rows]))
        return column

    def _sheet(self) -> QVBoxLayout:
        """Return what keys do in the contact sheet and in front of a large photo."""
        stars = f"{mark_keys.rating_key(0)}–{BEST_RATING}"
        colours = f"{mark_keys.colour_key(0)}–{max(BY_DIGIT)}"
        rows = (
            (self.tr("Photo after photo"), self.tr("Arrow keys")),
            (self.tr("Select on the way"), self.tr("Shift+arrow keys")),
            (self.tr("Select all"), _native(QKeySequence.StandardKey.SelectAll)),
            (self.tr("Look at it large, and back"), _native("Space")),
            (self.tr("Large: 100 %"), _native("Z")),
            (self.tr("Stars"), stars),
            (self.tr("Colour"), colours),
            (self.tr("Reject, take back"), mark_keys.key_text(mark_keys.REJECT_KEY)),
            (self.tr("Crop"), mark_keys.key_text(mark_keys.CROP_KEY)),
            (self.tr("File information"), mark_keys.key_text(mark_keys.INFORMATION_KEY)),
            (self.tr("Caption, or give to a story"), _native("Return")),
        )
        column = QVBoxLayout()
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(label(self.tr("In the contact sheet"), TextRole.HEADING))
        column.addLayout(_rows(list(rows)))
        return column

    def _column(self, menus: tuple[Menu, ...]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(scale.UNIT_PX)
        for menu in menus:
            specs = [spec for spec in self._specs if spec.menu is menu]
            if not specs:
                continue
            column.addWidget(label(self._titles[menu], TextRole.HEADING))
            column.addLayout(_rows([(plain(spec.text), spec.key_text()) for spec in specs]))
            column.addSpacing(scale.UNIT_PX)
        return column


def _native(keys: str | QKeySequence.StandardKey) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _rows(rows: list[tuple[str, str]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setVerticalSpacing(scale.HALF_PX)
    grid.setColumnStretch(0, 1)
    for row, (text, keys) in enumerate(rows):
        name = label(text, TextRole.MUTED)
        name.setMinimumWidth(max(NAME_PX, name.sizeHint().width()))
        grid.addWidget(name, row, 0)
        grid.addWidget(_key(keys), row, 1, Qt.AlignmentFlag.AlignRight)
    return grid


def _key(keys: str) -> QLabel:
    made = label(keys)
    made.setProperty("chip", "true")
    return made
