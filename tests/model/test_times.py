import pytest

from desk.errors import InputError
from desk.model.times import iso, milliseconds, with_offset


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("2026-12-01T17:00", "2026-12-01T17:00:00+07:00"),
        ("2026-12-01 17:00", "2026-12-01T17:00:00+07:00"),
        ("2026-12-01", "2026-12-01T00:00:00+07:00"),
        ("2026-12-01T17:00:00Z", "2026-12-01T17:00:00+00:00"),
        ("2026-12-01T17:00:00-05:00", "2026-12-01T17:00:00-05:00"),
    ],
)
def test_a_time_without_an_offset_is_in_the_zone_of_the_publication(typed, stored):
    assert with_offset(typed, "Asia/Jakarta") == stored


@pytest.mark.parametrize("typed", ["", "besok", "2026-13-01", "17:00", "0001-01-01T00:00:00x"])
def test_what_is_no_time_is_refused(typed):
    with pytest.raises(InputError) as refusal:
        with_offset(typed, "Asia/Jakarta")
    assert refusal.value.code == "time.invalid"


@pytest.mark.parametrize("name", ["Asia/Jakart", "", "../../etc/passwd", "x" * 500])
def test_an_unknown_zone_is_refused(name):
    with pytest.raises(InputError) as refusal:
        with_offset("2026-12-01T17:00", name)
    assert refusal.value.code == "time.zone_unknown"


def test_a_time_goes_to_milliseconds_and_back():
    text = "2026-12-01T17:00:00+07:00"
    assert iso(milliseconds(text), "Asia/Jakarta") == text
