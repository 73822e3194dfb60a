"""Points in time as people say them."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from desk.errors import InputError
from desk.model.times import milliseconds

MINUTE_MS = 60_000
HOUR_MS = 60 * MINUTE_MS


def relative_time(time_ms: int, now_ms: int) -> str:
    """Return a time of the past as one says it: "5 min ago", "Yesterday 14:02", "12 Nov"."""
    age_ms = now_ms - time_ms
    if age_ms < MINUTE_MS:
        return QCoreApplication.translate("Moments", "Just now")
    if age_ms < HOUR_MS:
        minutes = QCoreApplication.translate("Moments", "{count} min ago")
        return minutes.format(count=age_ms // MINUTE_MS)
    then = QDateTime.fromMSecsSinceEpoch(time_ms)
    days = then.date().daysTo(QDateTime.fromMSecsSinceEpoch(now_ms).date())
    clock = QLocale().toString(then, "HH:mm")
    if days <= 0:
        return clock
    if days == 1:
        return QCoreApplication.translate("Moments", "Yesterday {time}").format(time=clock)
    is_this_year = then.date().year() == QDateTime.fromMSecsSinceEpoch(now_ms).date().year()
    return QLocale().toString(then, "d MMM" if is_this_year else "d MMM yyyy")


def is_same_day(time_ms: int, other_ms: int) -> bool:
    """Tell whether two times are on one day here."""
    first, second = map(QDateTime.fromMSecsSinceEpoch, (time_ms, other_ms))
    return first.date() == second.date()


def exact_time(time_ms: int) -> str:
    """Return a time with its day, for tooltips and histories: "12 Nov 2025, 14:02"."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(time_ms), "d MMM yyyy, HH:mm")


def clock_time(time_ms: int) -> str:
    """Return the time of day: "14:02"."""
    return QLocale().toString(QDateTime.fromMSecsSinceEpoch(time_ms), "HH:mm")


def due_time(time: str, now_ms: int) -> str:
    """Return when something is due as one says it: "17:00", "Tomorrow 09:00", "28 Nov, 09:00".

    Args:
        time: ISO 8601 with an offset; one that cannot be read is shown as it is.
    """
    due_ms = _due_ms(time)
    if due_ms is None:
        return time
    due, now = map(QDateTime.fromMSecsSinceEpoch, (due_ms, now_ms))
    clock = QLocale().toString(due, "HH:mm")
    days = now.date().daysTo(due.date())
    if days == 0:
        return clock
    if days == 1:
        return QCoreApplication.translate("Moments", "Tomorrow {time}").format(time=clock)
    if days == -1:
        return QCoreApplication.translate("Moments", "Yesterday {time}").format(time=clock)
    return f"{QLocale().toString(due, 'd MMM')}, {clock}"


def is_late(time: str, now_ms: int) -> bool:
    """Tell whether a due time has passed."""
    due_ms = _due_ms(time)
    return due_ms is not None and due_ms < now_ms


def _due_ms(time: str) -> int | None:
    try:
        return milliseconds(time) if time else None
    except InputError:
        return None
