"""Over a story that the desk could not end well: what is here, and what it was before."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desk.services.typing import Recovered
from desk.ui.editor.session import Found, Session
from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import Variant, button, label, line
from desk.ui.moments import clock_time, exact_time, is_same_day


class RecoveryBar(QFrame):
    """Says that text was recovered, once, until a person has read it.

    Signals:
        compare_wanted: The ids of the version before and of what was recovered.
    """

    compare_wanted = Signal(str, str)

    def __init__(self, session: Session, icons: Icons, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._icons = icons
        self._recovered: Recovered | None = None
        self.setObjectName("recovery_bar")
        self.say = label("", wraps=True)
        self.compare = button(self.tr("Show what was typed since"))
        self.compare.clicked.connect(self._compare)
        self.done = button(self.tr("OK"), Variant.PRIMARY)
        self.done.clicked.connect(self.hide)
        self._picture = QLabel()
        self._lay_out()
        session.opened.connect(self._show)
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.PaletteChange:
            self._paint_picture()
        super().changeEvent(event)

    def _show(self, found: Found) -> None:
        self._recovered = found.recovered
        if found.recovered is None:
            return
        text = self._sentence(found.recovered)
        self.say.setText(text)
        self.compare.setVisible(bool(found.recovered.since))
        self._paint_picture()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _sentence(self, recovered: Recovered) -> str:
        ended = self.tr(
            "Recovered: the desk ended unexpectedly at {time}. What you had typed is here."
        ).format(time=self._moment(recovered.time_ms))
        if not (recovered.since and recovered.words):
            return ended
        more = self.tr("%n word(s) are new since the version of {time}.", "", recovered.words)
        return f"{ended} {more.format(time=self._moment(recovered.since_ms))}"

    def _moment(self, time_ms: int) -> str:
        is_today = is_same_day(time_ms, self._session.shell.desk.now_ms())
        return clock_time(time_ms) if is_today else exact_time(time_ms)

    def _compare(self) -> None:
        if self._recovered is not None:
            self.compare_wanted.emit(self._recovered.since, self._recovered.revision)

    def _paint_picture(self) -> None:
        self._picture.setPixmap(
            self._icons.pixmap("history", Tone.ACCENT, scale.RAIL_ICON_PX, self.devicePixelRatioF())
        )

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(scale.UNIT_PX)
        buttons.addWidget(self.compare)
        buttons.addWidget(self.done)
        buttons.addStretch(1)
        words = QVBoxLayout()  # the column of a story is too narrow for buttons beside a sentence
        words.setSpacing(scale.UNIT_PX)
        words.addWidget(self.say)
        words.addLayout(buttons)
        row = QHBoxLayout()
        row.setContentsMargins(*[scale.GAP_PX] * 4)
        row.setSpacing(scale.UNIT_PX)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(line())
