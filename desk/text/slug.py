"""Slugs: the part of an address, and of a file name, that names an article."""

import re
import unicodedata
from pathlib import PureWindowsPath

from anyascii import anyascii

_APOSTROPHES = re.compile("['`\u00b4\u02bc\u2018\u2019]")
_OTHER = re.compile(r"[^a-z0-9]+")


def slug(text: str, most: int = 60) -> str:
    """Return ``text`` as lower-case ASCII letters and digits joined by hyphens.

    Args:
        text: In any script; emoji and other symbols are left out.
        most: Characters at most; cut between words where that leaves something.

    Returns:
        The slug, never a name that Windows reserves; empty when nothing is left.
    """
    spoken = "".join(
        " " if unicodedata.category(char) == "So" else char
        for char in unicodedata.normalize("NFC", text)
    )
    plain = _APOSTROPHES.sub("", anyascii(spoken)).lower()
    cut = _cut(_OTHER.sub("-", plain).strip("-"), most)
    return _cut(f"{cut}-1", most) if PureWindowsPath(cut).is_reserved() else cut


def _cut(slug: str, most: int) -> str:
    if len(slug) <= most:
        return slug
    whole_words = slug[: most + 1].rpartition("-")[0]
    return whole_words.strip("-") or slug[:most].strip("-")
