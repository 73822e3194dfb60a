"""What the desk may do with a photo."""

from enum import StrEnum


class Rights(StrEnum):
    """How a photo may be used; a time and a note may go with it."""

    USABLE = "usable"
    EDITORIAL_ONLY = "editorial-only"
    ASK_FIRST = "ask-first"
    EMBARGO = "embargo"  # until ``rights_until``
    DO_NOT_USE = "do-not-use"


def rights_of(text: str) -> Rights:
    """Return the rights that a text names; a restriction that is unknown here: ask first."""
    if not text or text == "ok":
        return Rights.USABLE
    return Rights(text) if text in set(Rights) else Rights.ASK_FIRST


def is_unknown(text: str) -> bool:
    """Tell whether a text restricts a photo in words that the desk does not know."""
    return rights_of(text) is Rights.ASK_FIRST and text != Rights.ASK_FIRST
