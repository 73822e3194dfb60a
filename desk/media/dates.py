"""Dates of photos: ISO 8601 as XMP has it, from and to the forms of IIM and Exif."""

import re
from datetime import datetime

# Year; month; day; time to the minute, second or fraction; zone. Source: XMP part 1, 8.2.1.1.
_ISO = re.compile(
    r"(\d{4})(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?"
)
_EXIF = re.compile(r"(\d{4}):(\d\d):(\d\d) (\d\d:\d\d:\d\d)")
_EXIF_ZONE = re.compile(r"Z|[+-]\d\d:\d\d")
_IIM_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)")
_IIM_TIME = re.compile(r"(\d\d)(\d\d)(\d\d)(?:([+-]\d\d)(\d\d))?")


def iso(text: str) -> str:
    """Return ``text`` as ISO 8601 to the precision it has, seconds at most; empty when it is none.

    A date without zone stays without: the camera's clock, wherever it was.
    """
    found = _ISO.fullmatch(text.strip())
    if found is None:
        return ""
    year, month, day, minute, second, zone = found.groups()
    result = "-".join(part for part in (year, month, day) if part)
    if minute:
        result += f"T{minute}:{second}" if second else f"T{minute}"
        result += zone or ""
    return result if _exists(year, month, day, minute, second, zone) else ""


def from_exif(date: str, zone: str) -> str:
    """Return the date of ``DateTimeOriginal`` and ``OffsetTimeOriginal``; empty when unset."""
    found = _EXIF.fullmatch(date.strip("\0 "))
    if found is None:
        return ""
    year, month, day, time = found.groups()
    zone = zone.strip("\0 ")
    return iso(f"{year}-{month}-{day}T{time}{zone if _EXIF_ZONE.fullmatch(zone) else ''}")


def from_iim(date: str, time: str) -> str:
    """Return the date of datasets 2:55 (CCYYMMDD, 00 for unknown) and 2:60 (HHMMSS±HHMM)."""
    found = _IIM_DATE.fullmatch(date.strip())
    if found is None:
        return ""
    year, month, day = found.groups()
    if month == "00" or day == "00":
        return iso(year if month == "00" else f"{year}-{month}")
    clock = _IIM_TIME.fullmatch(time.strip())
    if clock is None:
        return iso(f"{year}-{month}-{day}")
    hour, minute, second, zone_hours, zone_minutes = clock.groups()
    zone = f"{zone_hours}:{zone_minutes}" if zone_hours else ""
    return iso(f"{year}-{month}-{day}T{hour}:{minute}:{second}{zone}")


def to_iim(text: str) -> tuple[str, str]:
    """Return datasets 2:55 and 2:60 of an ISO 8601 date; empty when it does not say them."""
    found = _ISO.fullmatch(text)
    if found is None:
        return "", ""
    year, month, day, minute, second, zone = found.groups()
    date = f"{year}{month or '00'}{day or '00'}"
    if not minute:
        return date, ""
    offset = "+00:00" if zone == "Z" else zone or ""
    return date, f"{minute}:{second or '00'}{offset}".replace(":", "")


def agree(first: str, second: str) -> bool:
    """Tell whether two dates say the same as far as both are precise."""
    first_zone, second_zone = _moment(first), _moment(second)
    if first_zone and second_zone:
        return first_zone == second_zone
    common = min(len(first), len(second), len("2026-11-17T08:15:30"))
    return first[:common] == second[:common]


def _moment(text: str) -> datetime | None:
    """Return a date with time and zone as a point in time."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:  # year or month alone
        return None
    return moment if moment.tzinfo else None


def _exists(
    year: str, month: str | None, day: str | None, minute: str | None, second: str | None,
    zone: str | None,
) -> bool:  # fmt: skip
    """Tell whether such a day and time exist: cameras write 0000-00-00 and 24:61."""
    text = f"{year}-{month or '01'}-{day or '01'}T{minute or '00:00'}:{second or '00'}{zone or ''}"
    try:
        datetime.fromisoformat(text)
    except ValueError:
        return False
    return True
