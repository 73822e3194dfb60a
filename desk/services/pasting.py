"""Reading what another program put on the clipboard, for the story it is pasted into."""

import codecs
from dataclasses import dataclass
from enum import StrEnum

from desk.errors import InputError
from desk.model.article import Role
from desk.services.attaching import differing, keep_original
from desk.services.commands.base import Command
from desk.services.commands.fields import Together
from desk.services.commands.photos import AddPhoto, PlacePhoto
from desk.services.desk import Desk
from desk.services.foreign_pictures import gather
from desk.text.foreign import reading

BYTES_MAX = 20 << 20
FAILED = "paste_note.plain"


class Flavour(StrEnum):
    """In what form another program gives a text."""

    HTML = "html"
    RTF = "rtf"


@dataclass(frozen=True, slots=True)
class Clipping:
    """What lies on the clipboard.

    Attributes:
        source: In the form of ``flavour``; empty when it is too long to be read.
        plain: The same words as plain text; empty when the program gives none.
    """

    flavour: Flavour
    source: bytes
    plain: str


@dataclass(frozen=True, slots=True)
class Pasted:
    """What is pasted.

    Attributes:
        text: Markdown.
        photos: Puts the pictures into the story at their marks; None when there are none.
        warnings: Codes of sentences.
    """

    text: str
    photos: Command | None = None
    warnings: tuple[str, ...] = ()


def read(desk: Desk, article: str, clipping: Clipping, name: str) -> Pasted:
    """Convert a clipping and keep the originals of its pictures; no document is written.

    What cannot be converted is pasted as plain text, with a warning.

    Args:
        name: What the names of the pictures' files begin with.

    Raises:
        InputError: ``text.foreign_failed`` and there is no plain text either.
        StoreError: A picture cannot be kept.
    """
    try:
        found = _converted(clipping)
    except InputError:
        if not clipping.plain:
            raise
        return Pasted(clipping.plain, warnings=(FAILED,))
    gathered = gather(desk, found, name)
    commands: list[Command] = []
    for entry, brought in gathered.photos:
        keep_original(desk, brought)
        own = {} if brought.is_new else differing(brought.photo, entry.texts)
        commands.append(AddPhoto(brought.photo))
        commands.append(PlacePhoto(article, brought.photo_id, Role.INLINE, own, entry.id))
    photos = Together(tuple(commands)) if commands else None
    return Pasted(gathered.body or clipping.plain, photos, gathered.warnings)


def _converted(clipping: Clipping) -> reading.ForeignText:
    if not clipping.source:
        raise InputError("text.foreign_failed")
    if clipping.flavour is Flavour.RTF:
        return reading.from_rtf(clipping.source)
    return reading.from_fragment(decoded(clipping.source))


def decoded(html: bytes) -> str:
    """Return the characters of HTML from a clipboard: UTF-8, of Firefox UTF-16."""
    is_utf16 = html.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return html.decode("utf-16" if is_utf16 else "utf-8", errors="replace").replace("\0", "")
