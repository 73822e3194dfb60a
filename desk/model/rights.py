"""What the desk may do with a photo."""

from enum import StrEnum

from desk.errors import InputError
from desk.model.times import milliseconds


class Rights(StrEnum):
    """How a photo may be used; a time and a note may go with it."""

    USABLE = "usable"
    EDITORIAL_ONLY = "editorial-only"
    ASK_FIRST = "ask-first"
    EMBARGO = "embargo"  # until ``rights_until``
    DO_NOT_USE = "do-not-use"


class Hold(StrEnum):
    """What keeps a photo from being used at a moment."""

    NONE = "none"
    ASK = "ask"
    EMBARGOED = "embargoed"
    EXPIRED = "expired"
    FORBIDDEN = "forbidden"


def rights_of(text: str) -> Rights:
    """Return the rights that a text names; a restriction that is unknown here: ask first."""
    if not text or text == "ok":
        return Rights.USABLE
    return Rights(text) if text in set(Rights) else Rights.ASK_FIRST


def is_unknown(text: str) -> bool:
    """Tell whether a text restricts a photo in words that the desk does not know."""
    return rights_of(text) is Rights.ASK_FIRST and text != Rights.ASK_FIRST


def hold_of(rights: Rights, until: str, now_ms: int) -> Hold:
    """Return what keeps a photo from being used now.

    Args:
        until: End of the embargo, else of the licence; ISO 8601. An embargo whose end cannot be
            read lasts; a licence without an end does not expire.
    """
    if rights is Rights.DO_NOT_USE:
        return Hold.FORBIDDEN
    end_ms = _milliseconds(until)
    if rights is Rights.EMBARGO:
        return Hold.NONE if end_ms is not None and end_ms <= now_ms else Hold.EMBARGOED
    if end_ms is not None and end_ms <= now_ms:
        return Hold.EXPIRED
    return Hold.ASK if rights is Rights.ASK_FIRST else Hold.NONE


def _milliseconds(time: str) -> int | None:
    try:
        return milliseconds(time) if time else None
    except InputError:  # typed by hand in another program
        return None
