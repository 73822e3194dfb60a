"""Points in time as people type them: ISO 8601 texts with an offset.

Source: ISO 8601-1:2019 as far as Python's ``datetime.fromisoformat`` reads it; IANA time zones.
"""

from datetime import UTC, datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from desk.errors import InputError


def zone(name: str) -> ZoneInfo:
    """Return the time zone called ``name`` by IANA.

    Raises:
        InputError: ``time.zone_unknown``.
    """
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise InputError("time.zone_unknown", zone=name) from error


def with_offset(text: str, zone_name: str) -> str:
    """Return the time ``text`` as ISO 8601 with an offset, to the second.

    Args:
        text: ISO 8601; a date alone is its first minute.
        zone_name: IANA zone of times that give no offset.

    Raises:
        InputError: ``time.invalid``: not ISO 8601; ``time.zone_unknown``.
    """
    try:
        time = datetime.fromisoformat(text.strip())
        if time.tzinfo is None:
            time = time.replace(tzinfo=zone(zone_name))
        return time.isoformat(timespec="seconds")
    except (ValueError, OverflowError) as error:
        raise InputError("time.invalid", time=text) from error


def milliseconds(text: str) -> int:
    """Return the Unix time in milliseconds of an ISO 8601 text with an offset.

    Raises:
        InputError: ``time.invalid``.
    """
    try:
        time = datetime.fromisoformat(text)
        return int((time if time.tzinfo else time.replace(tzinfo=UTC)).timestamp() * 1000)
    except (ValueError, OverflowError, OSError) as error:
        raise InputError("time.invalid", time=text) from error


def iso(time_ms: int, zone_name: str) -> str:
    """Return a Unix time as ISO 8601 in the zone, to the second."""
    return datetime.fromtimestamp(time_ms / 1000, zone(zone_name)).isoformat(timespec="seconds")
