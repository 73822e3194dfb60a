import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.media import dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026", "2026"),
        ("2026-11", "2026-11"),
        ("2026-11-17", "2026-11-17"),
        ("2026-11-17T08:15", "2026-11-17T08:15"),
        ("2026-11-17T08:15+07:00", "2026-11-17T08:15+07:00"),
        ("2026-11-17 08:15:30.25Z", "2026-11-17T08:15:30Z"),
        ("2026-13-01", ""),
        ("2026-02-30T10:00:00", ""),
        ("2026-11-17T24:61", ""),
        ("2026-11-17T08:15:30+99:99", ""),
        ("0000-00-00T00:00:00", ""),
        ("17 November 2026", ""),
        ("", ""),
    ],
)
def test_iso(text, expected):
    assert dates.iso(text) == expected


@pytest.mark.parametrize(
    ("date", "zone", "expected"),
    [
        ("2026:11:17 08:15:30", "+07:00", "2026-11-17T08:15:30+07:00"),
        ("2026:11:17 08:15:30\0", "", "2026-11-17T08:15:30"),
        ("2026:11:17 08:15:30", "nonsense", "2026-11-17T08:15:30"),
        ("0000:00:00 00:00:00", "", ""),
        ("    :  :     :  :  ", "", ""),
    ],
)
def test_exif(date, zone, expected):
    assert dates.from_exif(date, zone) == expected


@pytest.mark.parametrize(
    ("date", "time", "expected"),
    [
        ("20261117", "081530+0700", "2026-11-17T08:15:30+07:00"),
        ("20261117", "081530", "2026-11-17T08:15:30"),
        ("20261117", "", "2026-11-17"),
        ("20261117", "noon", "2026-11-17"),
        ("20261100", "", "2026-11"),
        ("20260000", "081530", "2026"),
        ("17112026x", "", ""),
        ("", "081530", ""),
    ],
)
def test_iim(date, time, expected):
    assert dates.from_iim(date, time) == expected


@pytest.mark.parametrize(
    "text",
    ["2026", "2026-11", "2026-11-17", "2026-11-17T08:15:30", "2026-11-17T08:15:30-05:30"],
)
def test_iim_carries_a_date_there_and_back(text):
    assert dates.from_iim(*dates.to_iim(text)) == text


def test_iim_writes_seconds_and_zones_in_its_own_way():
    assert dates.to_iim("2026-11-17T08:15Z") == ("20261117", "081500+0000")
    assert dates.to_iim("soon") == ("", "")


@pytest.mark.parametrize(
    ("first", "second", "answer"),
    [
        ("2026-11-17", "2026-11-17T08:15:30", True),
        ("2026-11-17T08:15:30+07:00", "2026-11-17T08:15:30", True),
        ("2026-11-17T08:15:30+07:00", "2026-11-17T01:15:30Z", True),
        ("2026-11-17T08:15:30+07:00", "2026-11-17T08:15:30Z", False),
        ("2026", "2025-11-17", False),
    ],
)
def test_dates_agree_as_far_as_both_are_precise(first, second, answer):
    assert dates.agree(first, second) is answer
    assert dates.agree(second, first) is answer


@given(st.datetimes(timezones=st.timezones()))
def test_every_moment_passes(moment):
    text = moment.replace(microsecond=0, fold=0).isoformat()
    if len(text) == len("2026-11-17T08:15:30+07:00"):  # old zones have seconds
        assert dates.iso(text) == text


@given(st.text())
def test_no_text_breaks_it(text):
    assert dates.iso(dates.iso(text)) == dates.iso(text)
    dates.from_exif(text, text)
    dates.from_iim(text, text)
    dates.to_iim(text)
