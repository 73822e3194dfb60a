"""Times as one says them in a newsroom, in the time zone of the laptop."""

from datetime import datetime

import pytest

from desk.ui.moments import due_time, exact_time, is_late, is_same_day, relative_time


def at(day, clock, month=11, year=2025):
    hour, minute = map(int, clock.split(":"))
    return int(datetime(year, month, day, hour, minute).timestamp() * 1000)


NOW_MS = at(12, "14:02")


def iso(time_ms):
    return datetime.fromtimestamp(time_ms / 1000).astimezone().isoformat()


@pytest.mark.parametrize(
    ("time_ms", "said"),
    [
        (NOW_MS + 5_000, "Just now"),  # the clock of another laptop goes ahead
        (NOW_MS - 59_999, "Just now"),
        (NOW_MS - 60_000, "1 min ago"),
        (NOW_MS - 3_599_999, "59 min ago"),
        (NOW_MS - 3_600_000, "13:02"),
        (at(12, "00:00"), "00:00"),
        (at(11, "23:59"), "Yesterday 23:59"),
        (at(10, "23:59"), "10 Nov"),
        (at(31, "09:00", 12, 2024), "31 Dec 2024"),
    ],
)
def test_a_time_of_the_past(qapp, time_ms, said):
    assert relative_time(time_ms, NOW_MS) == said


def test_a_minute_ago_is_more_than_yesterday_after_midnight(qapp):
    assert relative_time(at(11, "23:50"), at(12, "00:10")) == "20 min ago"


@pytest.mark.parametrize(
    ("time_ms", "said"),
    [
        (at(12, "17:00"), "17:00"),
        (at(12, "09:00"), "09:00"),
        (at(13, "09:00"), "Tomorrow 09:00"),
        (at(11, "09:00"), "Yesterday 09:00"),
        (at(28, "09:00"), "28 Nov, 09:00"),
    ],
)
def test_when_a_story_is_due(qapp, time_ms, said):
    assert due_time(iso(time_ms), NOW_MS) == said
    assert is_late(iso(time_ms), NOW_MS) == (time_ms < NOW_MS)


@pytest.mark.parametrize("typed", ["", "tonight", "2025-13-40"])
def test_a_due_time_that_is_none_is_shown_as_it_is_and_never_late(qapp, typed):
    assert due_time(typed, NOW_MS) == typed
    assert not is_late(typed, NOW_MS)


def test_days_begin_at_midnight_here(qapp):
    assert is_same_day(at(12, "00:00"), at(12, "23:59"))
    assert not is_same_day(at(11, "23:59"), at(12, "00:00"))
    assert exact_time(at(1, "08:05")) == "1 Nov 2025, 08:05"
