"""Two days and all between them, typed or picked in a calendar."""

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QDateEdit, QHBoxLayout, QMenu, QWidget, QWidgetAction

from desk.ui.look import scale
from desk.ui.look.icons import Icons, Tone
from desk.ui.look.parts import TextRole, icon_button, label

FORMAT = "yyyy-MM-dd"  # as the times of a photo are typed
FIELD_PX = 136
USUAL_DAYS = 7
FIRST_PHOTOGRAPH = QDate(1826, 1, 1)


class DateField(QWidget):
    """A day that is typed, stepped by the arrows, or picked in a calendar (Alt+Down).

    Signals:
        changed: Another day.
    """

    changed = Signal()

    def __init__(self, icons: Icons, name: str) -> None:
        super().__init__()
        self.edit = _DayEdit()
        self.edit.setAccessibleName(name)
        self.edit.setToolTip(name)
        self.opener = icon_button(
            icons.icon("calendar", Tone.MUTED), self.tr("{name}: calendar").format(name=name)
        )
        self.calendar = QCalendarWidget()
        self.calendar.setAccessibleName(name)
        self.popup = QMenu(self)
        self._set_up()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.edit)
        row.addWidget(self.opener)

    @property
    def day(self) -> QDate:
        """The day that is chosen."""
        return self.edit.date()

    def set_day(self, day: QDate) -> None:
        """Choose a day."""
        self.edit.setDate(day)

    def open_calendar(self) -> None:
        """Show the calendar under the field."""
        self.calendar.setSelectedDate(self.day)
        self.popup.popup(self.mapToGlobal(QPoint(0, self.height())))
        self.calendar.setFocus()

    def _pick(self, day: QDate) -> None:
        self.popup.close()
        self.set_day(day)
        self.edit.setFocus()

    def _set_up(self) -> None:
        self.edit.setDisplayFormat(FORMAT)
        self.edit.setMinimumDate(FIRST_PHOTOGRAPH)
        self.edit.setKeyboardTracking(False)
        self.edit.setFixedWidth(FIELD_PX)
        self.edit.lineEdit().setTextMargins(scale.UNIT_PX, 0, 0, 0)  # as look.parts.spin_box
        calendar = self.calendar
        calendar.setMinimumDate(FIRST_PHOTOGRAPH)
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setHorizontalHeaderFormat(QCalendarWidget.HorizontalHeaderFormat.ShortDayNames)
        calendar.setFirstDayOfWeek(QLocale().firstDayOfWeek())
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            calendar.setWeekdayTextFormat(day, QTextCharFormat())  # Qt paints them red
        holder = QWidgetAction(self.popup)
        holder.setDefaultWidget(calendar)
        self.popup.addAction(holder)
        self.edit.dateChanged.connect(lambda _day: self.changed.emit())
        self.edit.calendar_wanted.connect(self.open_calendar)
        self.opener.clicked.connect(self.open_calendar)
        calendar.clicked.connect(self._pick)
        calendar.activated.connect(self._pick)


class DateRange(QWidget):
    """Says from which day to which; both belong to it, whichever is earlier.

    Signals:
        changed: Other days.
    """

    changed = Signal()

    def __init__(self, icons: Icons) -> None:
        super().__init__()
        self.first = DateField(icons, self.tr("Taken from"))
        self.last = DateField(icons, self.tr("Taken to"))
        today = QDate.currentDate()
        self.set_days(today.addDays(1 - USUAL_DAYS), today)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(scale.UNIT_PX)
        row.addWidget(label(self.tr("Taken from"), TextRole.MUTED))
        row.addWidget(self.first)
        row.addWidget(label(self.tr("to"), TextRole.MUTED))
        row.addWidget(self.last)
        row.addStretch(1)
        for field in (self.first, self.last):
            field.changed.connect(self.changed)

    def set_days(self, first: QDate, last: QDate) -> None:
        """Choose the days; one that is none is left aside."""
        for field, day in ((self.first, first), (self.last, last)):
            if day.isValid():
                field.set_day(day)

    @property
    def taken_from(self) -> str:
        """The earlier day, as ``PhotoFilter.taken_from`` wants it."""
        return _iso(min(self._days()))

    @property
    def taken_before(self) -> str:
        """The day after the later one, as ``PhotoFilter.taken_before`` wants it."""
        return _iso(max(self._days()) + 1)

    def kept(self) -> list[str]:
        """Return the days as text; ``set_days`` takes them back."""
        return [_iso(day) for day in self._days()]

    def _days(self) -> tuple[int, int]:
        return self.first.day.toJulianDay(), self.last.day.toJulianDay()


class _DayEdit(QDateEdit):
    """Opens its calendar by the keys that open a list."""

    calendar_wanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_F4 or (is_alt and event.key() == Qt.Key.Key_Down):
            self.calendar_wanted.emit()
        else:
            super().keyPressEvent(event)


def _iso(julian_day: int) -> str:
    return QDate.fromJulianDay(julian_day).toString(Qt.DateFormat.ISODate)
