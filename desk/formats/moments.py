"""Times as exports give them: RFC 3339 in the publication's time zone, never the machine's."""

from datetime import UTC, datetime, tzinfo

from desk.errors import InputError
from desk.model import times
from desk.model.publication import Publication


def from_text(typed: str, publication: Publication) -> str:
    """Return the time that was typed; empty when it is none.

    Args:
        typed: ISO 8601; without an offset it is in the publication's zone.
    """
    try:
        moment = datetime.fromisoformat(typed.strip())
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=_zone(publication))
        return _rfc3339(moment, _zone(publication))
    except (ValueError, OverflowError):
        return ""


def from_ms(time_ms: int, publication: Publication) -> str:
    """Return a Unix time in milliseconds."""
    return _rfc3339(datetime.fromtimestamp(time_ms / 1000, UTC), _zone(publication))


def in_ms(time: str) -> int | None:
    """Return the Unix time in milliseconds of a time with an offset; None for an empty one."""
    return times.milliseconds(time) if time else None


def _zone(publication: Publication) -> tzinfo:
    try:
        return times.zone(publication.time_zone)
    except InputError:  # the settings page refuses it; an export goes on in UTC
        return UTC


def _rfc3339(moment: datetime, zone: tzinfo) -> str:
    local = moment.astimezone(zone)
    offset = local.utcoffset()
    if offset is None or offset.seconds % 60:  # a local mean time: RFC 3339 has whole minutes
        local = moment.astimezone(UTC)
    return local.isoformat(timespec="seconds")
