"""What a line could mean, in a list under it; nothing is chosen until a person chooses."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem

from desk.ui.look.parts import plain_tip

ROW_PX = 32
MOST_ROWS = 8
DataRole = Qt.ItemDataRole.UserRole
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_RETURNS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class Suggestions(QListWidget):
    """Offers entries for a line. Arrow keys choose, Return and the mouse pick, Escape closes.

    A ``QCompleter`` would pick what begins like the line when Return is pressed, unasked.

    Signals:
        picked: The data of the entry that was picked.
    """

    picked = Signal(object)

    def __init__(self, line: QLineEdit) -> None:
        super().__init__(line)
        self._line = line
        self.setWindowFlags(Qt.WindowType.ToolTip | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("suggestions")
        self.setAccessibleName(self.tr("Suggestions"))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        line.installEventFilter(self)
        self.itemClicked.connect(self._pick)

    def offer(self, entries: Sequence[tuple[str, Any]]) -> None:
        """Offer texts with their data; none closes the list."""
        self.clear()
        for text, data in entries:
            item = QListWidgetItem(text)
            item.setToolTip(plain_tip(text))
            item.setData(DataRole, data)
            self.addItem(item)
        if entries and self._line.hasFocus():
            self._place()
            self.show()
        else:
            self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self._line or not self.isVisible():
            return False
        if event.type() == QEvent.Type.FocusOut:
            self.hide()
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._press(Qt.Key(event.key()))
        return False

    def _press(self, key: Qt.Key) -> bool:
        """Use a key of the line; tell whether the line shall not get it."""
        if key in _STEPS:
            self.setCurrentRow((self.currentRow() + _STEPS[key]) % self.count())
            return True
        if key in _RETURNS and self.currentItem() is not None:
            self._pick(self.currentItem())
            return True
        if key == Qt.Key.Key_Escape:
            self.hide()
            return True
        return False

    def _pick(self, item: QListWidgetItem) -> None:
        data = item.data(DataRole)
        self.hide()
        self._line.clear()
        self.picked.emit(data)

    def _place(self) -> None:
        below = self._line.mapToGlobal(QPoint(0, self._line.height()))
        height_px = min(self.count(), MOST_ROWS) * ROW_PX + 10
        box = QRect(below.x(), below.y() + 2, self._line.width(), height_px)
        screen = self._line.screen().availableGeometry()
        if box.bottom() > screen.bottom():
            box.moveBottom(below.y() - self._line.height() - 2)
        self.setGeometry(box)
