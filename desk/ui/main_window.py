"""The frame of the window: menus, rail, message bar, rooms, status bar. No feature lives here."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from desk.ui.actions.actions import Actions
from desk.ui.front import Front
from desk.ui.look.look import Look
from desk.ui.message_bar import MessageBar
from desk.ui.rail import Rail
from desk.ui.window_state import WindowState

SIZE_PX = (1280, 760)
MIN_PX = (960, 600)
ROOM_KEY = "window/room"


@dataclass(frozen=True, slots=True)
class Room:
    """A part of the desk that fills the window.

    Attributes:
        id: ``desk``, ``photos``, ``exports``, ``settings``; the action ``go.<id>`` opens it.
        icon: Lucide name.
        is_last: Whether it stands at the foot of the rail.
    """

    id: str
    title: str
    icon: str
    widget: QWidget
    is_last: bool = False


class MainWindow(QMainWindow):
    """Places the rooms; they are given when the store is open, the frame is painted before.

    Attributes:
        messages: The bar for what happened.
        front: Knows whether this window or one beside it has the keyboard.

    Signals:
        painted: The window was painted for the first time; slow things may begin now.
        room_changed: Id of the room that is shown now.
        closing: The window is about to close; whoever holds unsaved typing writes it.
    """

    painted = Signal()
    room_changed = Signal(str)
    closing = Signal()

    def __init__(
        self, rooms: Sequence[Room], actions: Actions, look: Look, state: WindowState
    ) -> None:
        super().__init__()
        self._actions = actions
        self._state = state
        self._rooms: dict[str, Room] = {}
        self._is_painted = False
        self._is_bare = False
        self.messages = MessageBar(look.icons)
        self.front = Front(self, self.messages)
        self.rail = Rail(look.icons)
        self.rail.chosen.connect(self.show_room)
        self._stack = QStackedWidget()
        self._note = QLabel()
        self.setWindowTitle(self.tr("Editorial Desk"))
        self.setMinimumSize(*MIN_PX)
        self.resize(*SIZE_PX)
        self._lay_out()
        state.restore_window(self)
        self.set_rooms(rooms)

    @property
    def room(self) -> str:
        """Id of the room that is shown; empty while there is none."""
        return next((n for n, r in self._rooms.items() if r.widget is self._shown()), "")

    def set_rooms(self, rooms: Sequence[Room]) -> None:
        """Fill the window; the room of the last time is shown, else the first."""
        opened: dict[str, Callable[[], object]] = {}
        for room in rooms:
            self._rooms[room.id] = room
            self.rail.add(room.id, room.title, room.icon, is_last=room.is_last)
            self._stack.addWidget(room.widget)
            self.rail.tip(room.id, self._actions[f"go.{room.id}"].toolTip())
            opened[f"go.{room.id}"] = partial(self._go, room.id)
        self._actions.handle(opened)
        if self._rooms:
            last = self._state.word(ROOM_KEY)
            self.show_room(last if last in self._rooms else next(iter(self._rooms)))

    def show_room(self, name: str) -> None:
        """Show a room and put the keyboard into it."""
        widget = self._rooms[name].widget
        self.rail.setVisible(not self._is_bare)
        self.rail.mark(name)
        self._stack.setCurrentWidget(widget)
        widget.setFocus()
        self._state.set_word(ROOM_KEY, name)
        self.room_changed.emit(name)

    def set_bare(self, is_bare: bool) -> None:  # noqa: FBT001 (as Qt's own)
        """Show nothing but the room and messages, or menus, rail and status bar as well."""
        self._is_bare = is_bare
        for part in (self.menuBar(), self.rail, self.statusBar()):
            part.setVisible(not is_bare)

    def show_page(self, page: QWidget) -> None:
        """Show something in place of the rooms, for example the first-start page."""
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        self.rail.hide()

    def drop_page(self, page: QWidget) -> None:
        """Take such a page away."""
        self._stack.removeWidget(page)
        page.deleteLater()

    def tell(self, text: str) -> None:
        """Say something small at the right of the status bar, for example what is stored."""
        self._note.setText(text)

    def raise_up(self) -> None:
        """Come to the front."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self, self.painted.emit)
        return handled

    def closeEvent(self, event: QCloseEvent) -> None:
        self.closing.emit()
        self._state.save_window(self)
        self._state.sync()
        super().closeEvent(event)

    def _go(self, name: str) -> None:
        self.show_room(name)
        if not self.front.is_main:
            self.raise_up()

    def _shown(self) -> QWidget | None:
        return self._stack.currentWidget()

    def _lay_out(self) -> None:
        self._actions.fill_bar(self.menuBar())
        for action in self._actions.findChildren(type(self._actions["app.quit"])):
            self.addAction(action)
        right = QVBoxLayout()
        right.setSpacing(0)
        right.addWidget(self.messages)
        right.addWidget(self._stack, 1)
        centre = QWidget()
        row = QHBoxLayout(centre)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(right, 1)
        self.setCentralWidget(centre)
        self.statusBar().setSizeGripEnabled(False)
        self.statusBar().addPermanentWidget(self._note)
