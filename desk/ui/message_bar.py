"""A bar over the room that tells something without stopping anybody."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QEnterEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QWidget

from desk.errors import DeskError
from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import Variant, button, icon_button, label, set_tone
from desk.ui.sentences import error_sentence

GOOD_NEWS_MS = 8_000  # how long good news stays; bad news stays until it is closed


class Kind(StrEnum):
    """How a message feels."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """What the bar says.

    Attributes:
        action: Text of a button that helps, empty for none; ``act`` is what it does.
    """

    text: str
    kind: Kind = Kind.INFO
    action: str = ""
    act: Callable[[], object] | None = None


_LOOKS = {
    Kind.INFO: ("info", Tone.ACCENT, "accent"),
    Kind.SUCCESS: ("circle-check", Tone.SUCCESS, "success"),
    Kind.WARNING: ("triangle-alert", Tone.WARNING, "warning"),
    Kind.ERROR: ("circle-alert", Tone.DANGER, "danger"),
}


class MessageBar(QFrame):
    """Shows one message at a time, the newest; it is also spoken by a screen reader.

    Signals:
        closed: The message is gone.
    """

    closed = Signal()

    def __init__(self, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self._icons = icons
        self._message: Message | None = None
        self._picture = QLabel()
        self._text = label("", wraps=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._action = button("", Variant.NORMAL)
        self._action.clicked.connect(self._act)
        self._close = icon_button(icons.icon("x"), self.tr("Close message"))
        self._close.clicked.connect(self.dismiss)
        self._timer = QTimer(self, singleShot=True, interval=GOOD_NEWS_MS)
        self._timer.timeout.connect(self.dismiss)
        self._lay_out()
        self.hide()

    @property
    def message(self) -> Message | None:
        """What is shown now."""
        return self._message

    def show_message(self, message: Message) -> None:
        """Show ``message`` in place of the one before."""
        self._message = message
        self._paint_picture()
        self._text.setText(message.text)
        self._action.setText(message.action)
        self._action.setVisible(bool(message.action))
        set_tone(self, _LOOKS[message.kind][2])
        for child in (self._text, self._close):
            child.style().polish(child)
        self.show()
        self._announce(message)
        self._timer.stop()
        if message.kind in (Kind.INFO, Kind.SUCCESS):
            self._timer.start()

    def info(self, text: str) -> None:
        """Tell something."""
        self.show_message(Message(text))

    def success(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Tell that something is done."""
        self.show_message(Message(text, Kind.SUCCESS, action, act))

    def warning(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Tell what should be looked at."""
        self.show_message(Message(text, Kind.WARNING, action, act))

    def error(self, text: str, action: str = "", act: Callable[[], object] | None = None) -> None:
        """Tell what went wrong; it stays until it is closed."""
        self.show_message(Message(text, Kind.ERROR, action, act))

    def refuse(self, error: DeskError) -> None:
        """Tell why something was refused."""
        self.error(error_sentence(error))

    def dismiss(self) -> None:
        """Take the message away."""
        if self._message is None:
            return
        self._message = None
        self._timer.stop()
        self.hide()
        self.closed.emit()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._timer.stop()  # nobody loses a message while reading it
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        if self._message and self._message.kind in (Kind.INFO, Kind.SUCCESS):
            self._timer.start()
        super().leaveEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_picture()
        super().changeEvent(event)

    def _paint_picture(self) -> None:
        if self._message is not None:
            name, tone, _ground = _LOOKS[self._message.kind]
            ratio = self.devicePixelRatioF()
            self._picture.setPixmap(self._icons.pixmap(name, tone, scale.RAIL_ICON_PX, ratio))

    def _act(self) -> None:
        message = self._message
        self.dismiss()
        if message and message.act:
            message.act()

    def _announce(self, message: Message) -> None:
        event = QAccessibleAnnouncementEvent(self, message.text)
        if message.kind is Kind.ERROR:
            event.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.UNIT_PX, scale.UNIT_PX)
        row.setSpacing(scale.UNIT_PX)
        row.addWidget(self._picture)
        row.addWidget(self._text, 1)
        row.addWidget(self._action)
        row.addWidget(self._close)
