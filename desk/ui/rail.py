"""The rail of rooms at the left edge of the window."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QToolButton, QVBoxLayout, QWidget

from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone

ENTRY_PX = 56


class Rail(QFrame):
    """One button a room, icon over name; arrow keys move among them.

    Signals:
        chosen: Id of the room that is wanted.
    """

    chosen = Signal(str)

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setAccessibleName(self.tr("Rooms"))
        self.setFixedWidth(scale.RAIL_PX)
        self._icons = icons
        self._buttons: dict[str, QToolButton] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(*[scale.UNIT_PX] * 4)
        self._column.setSpacing(scale.HALF_PX)
        self._column.addStretch(1)

    def add(self, name: str, title: str, icon: str, *, is_last: bool = False) -> None:
        """Add a room; ``is_last`` puts it at the foot of the rail."""
        entry = QToolButton()
        entry.setText(title)
        entry.setAccessibleName(title)
        entry.setIcon(self._icons.icon(icon, Tone.MUTED, Tone.ACCENT))
        entry.setIconSize(QSize(scale.RAIL_ICON_PX, scale.RAIL_ICON_PX))
        entry.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        entry.setCheckable(True)
        entry.setFixedSize(scale.RAIL_PX - 2 * scale.UNIT_PX, ENTRY_PX)
        entry.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        entry.clicked.connect(lambda: self.chosen.emit(name))
        entry.installEventFilter(self)
        self._buttons[name] = entry
        stretch = self._column.count() - 1
        if is_last:
            self._column.addWidget(entry)
        else:
            self._column.insertWidget(min(stretch, len(self._buttons) - 1), entry)

    def mark(self, name: str) -> None:
        """Show which room is open."""
        for other, entry in self._buttons.items():
            entry.setChecked(other == name)

    def tip(self, name: str, text: str) -> None:
        """Set the tooltip of a room, for example with its shortcut."""
        self._buttons[name].setToolTip(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # The buttons would hand arrow keys on to whatever stands next in the window.
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
            entries = list(self._buttons.values())
            if step and watched in entries:
                here = entries.index(watched)
                entries[(here + step) % len(entries)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)
