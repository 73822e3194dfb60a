"""Links: found, set, changed, taken away; addresses checked."""

import re
from dataclasses import dataclass
from enum import StrEnum
from urllib.parse import urlsplit

from desk.text.formatting.linkable import LINK, linkable
from desk.text.formatting.passage import Change, Passage, moved
from desk.text.sanitising import LINK_SCHEMES

LONGEST_ADDRESS = 2_000

_BARE_HOST = re.compile(r"[^\s/@:]+\.[^\s/@:.]{2,}(?::\d+)?(?:[/?#]\S*)?")
_MAIL = re.compile(r"[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+")
_ARTICLE = re.compile(r"article:[0-9A-Za-z-]+")
_ESCAPES = {"(": "%28", ")": "%29", "<": "%3C", ">": "%3E", '"': "%22"}


class AddressTrouble(StrEnum):
    """What is wrong with an address."""

    EMPTY = "empty"
    SPACE = "space"
    SCHEME = "scheme"
    HOST = "host"
    LONG = "long"


@dataclass(frozen=True, slots=True)
class Link:
    """A link in a passage, in characters.

    Attributes:
        title: With the space and the quotation marks around it; empty when there is none.
    """

    start: int
    end: int
    words: str
    address: str
    title: str = ""


def link_at(passage: Passage) -> Link | None:
    """Return the link in which the whole selection is."""
    start = passage.text.rfind("\n", 0, passage.start) + 1
    end = passage.text.find("\n", passage.end)
    for found in LINK.finditer(passage.text, start, end if end >= 0 else len(passage.text)):
        if found.start() <= passage.start and passage.end <= found.end():
            title = found["title"] or ""
            return Link(*found.span(), found["words"], found["address"], title)
    return None


def with_link(passage: Passage, address: str, words: str = "") -> Passage:
    """Link the selection to ``address``, or give the link at the cursor another.

    Each line and each cell of a selection gets a link of its own.

    Args:
        words: Instead of those that are chosen or linked; plain, they are escaped.
    """
    known = link_at(passage)
    if known is not None:
        shown = _escaped(words) if words else known.words
        made = _link(shown, address, known.title)
        return _with(passage, [Change(known.start, known.end, made)])
    if not passage.words.strip():
        place = passage.end
        return _with(passage, [Change(place, place, _link(_escaped(words or address), address))])
    pieces = list(linkable(passage))
    shown_words = [_escaped(words), *[""] * (len(pieces) - 1)] if words else None
    changes = []
    for number, piece in enumerate(pieces):
        shown = shown_words[number] if shown_words else piece.words
        changes.append(Change(piece.start, piece.end, shown and _link(shown, address)))
    return _with(passage, changes) if changes else passage


def without_link(passage: Passage) -> Passage | None:
    """Take the link at the cursor away and keep its words; None when there is none."""
    known = link_at(passage)
    if known is None:
        return None
    words = known.words
    change = Change(known.start, known.end, words)
    return passage.with_changes([change], known.start, known.start + len(words))


def pasted_over(passage: Passage, pasted: str) -> Passage | None:
    """Link what is chosen to an address that is pasted; None when a plain paste is meant."""
    address = pasted.strip()
    words = passage.words
    if not words.strip() or "\n" in words or "\u2028" in words or not is_address(address):
        return None
    known = link_at(passage)
    if known is not None or LINK.search(words) or is_address(words.strip()):
        return None
    made = with_link(passage, address)
    return made if made.text != passage.text else None


def completed(address: str) -> str:
    """Return an address with the scheme that a person leaves out."""
    text = address.strip()
    if _MAIL.fullmatch(text):
        return f"mailto:{text}"
    return f"https://{text}" if _BARE_HOST.fullmatch(text) else text


def is_address(text: str) -> bool:
    """Tell whether ``text`` is a whole web address."""
    return text.startswith(("http://", "https://")) and trouble(text) is None


def trouble(address: str) -> AddressTrouble | None:
    """Return what is wrong with an address; None when it can be linked to."""
    if not address:
        return AddressTrouble.EMPTY
    if len(address) > LONGEST_ADDRESS:
        return AddressTrouble.LONG
    if any(letter.isspace() or not letter.isprintable() for letter in address):
        return AddressTrouble.SPACE
    return None if _ARTICLE.fullmatch(address) else _trouble_of_parts(address)


def _trouble_of_parts(address: str) -> AddressTrouble | None:
    try:
        parts = urlsplit(address)
        host, _port = parts.hostname or "", parts.port
    except ValueError:
        return AddressTrouble.HOST
    if parts.scheme not in LINK_SCHEMES:
        return AddressTrouble.SCHEME
    is_mail = parts.scheme == "mailto"
    is_good = _MAIL.fullmatch(parts.path) is not None if is_mail else _is_host(host)
    return None if is_good else AddressTrouble.HOST


def _is_host(host: str) -> bool:
    if ":" in host or host == "localhost":  # urlsplit has checked the brackets
        return True
    labels = host.removesuffix(".").split(".")
    return len(labels) > 1 and all(_is_label(label) for label in labels)


def _is_label(label: str) -> bool:
    letters = label.replace("-", "").replace("_", "")
    return bool(letters) and letters.isalnum() and not label.startswith("-")


def _with(passage: Passage, changes: list[Change]) -> Passage:
    """Return the passage with links in it, the cursor after the last of them."""
    last = next((change for change in reversed(changes) if change.text), changes[-1])
    at = moved(last.start, changes, is_after=False) + len(last.text)
    return passage.with_changes(changes, at, at)


def _link(shown: str, address: str, title: str = "") -> str:
    return f"[{shown}]({_encoded(address)}{title})"


def _escaped(words: str) -> str:
    """Return words for the brackets of a link; balanced brackets are Markdown already."""
    flat = " ".join(words.replace("\u2028", "\n").split("\n"))
    if "[" not in flat and "]" not in flat:
        return flat
    return re.sub(r"(?<!\\)([\[\]])", r"\\\1", flat)


def _encoded(address: str) -> str:
    return "".join(_ESCAPES.get(letter, letter) for letter in address)
