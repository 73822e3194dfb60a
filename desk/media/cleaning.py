"""Text from files made harmless, before anything else sees it."""

import re

from desk.media.metadata_fields import MetadataField

MAX_LINE = 2000  # characters
MAX_LINES = 10_000
MAX_ITEM = 256
MAX_ITEMS = 200

_LINE_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")
# Controls, halves of characters, the byte order mark and what XML forbids.
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufeff\ufffe\uffff]")
_ADDRESS = re.compile(r"https?://\S+", re.IGNORECASE)


def clean(text: str, most: int = MAX_LINES) -> str:
    """Return ``text`` without control characters, its line breaks alike, at most ``most`` long."""
    text = text[: most * 4]  # before work is spent on a megabyte
    text = _FORBIDDEN.sub("", _LINE_BREAKS.sub("\n", text))
    return text.strip()[:most].rstrip()


def line(text: str, most: int = MAX_LINE) -> str:
    """Return ``text`` cleaned and on one line."""
    return " ".join(clean(text, most).split())


def parts(field: MetadataField, values: tuple[str, ...], most: int) -> tuple[str, ...]:
    """Return the cleaned parts of a field, empty and repeated ones left out."""
    one = clean if field.several_lines else line
    cleaned = (one(value, most) for value in values[:MAX_ITEMS])
    return tuple(dict.fromkeys(value for value in cleaned if value))


def is_address(text: str) -> bool:
    """Tell whether ``text`` is a web address; anything else could be a script."""
    return _ADDRESS.fullmatch(text) is not None
