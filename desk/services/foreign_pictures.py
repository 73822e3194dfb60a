"""Pictures that came with a foreign text, on their way to becoming its photos."""

import re
import shutil
import tempfile
import weakref
from base64 import b64decode
from binascii import Error as Base64Error
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

from desk.errors import InputError
from desk.formats.photo_entry import PhotoEntry
from desk.model.article import Role
from desk.services.attaching import examine
from desk.services.commands.photos import BroughtIn
from desk.services.desk import Desk
from desk.text.foreign.foreign_text import ForeignText

PICTURES_MAX = 200
LEFT_OUT = "file_note.pictures_elsewhere"
REFUSED = "file_note.pictures_refused"
_DATA = re.compile(r"data:image/([a-z]+);base64,", re.I)
_MARK = re.compile(r"!\[\]\(photo:pasted-(\d{1,6})\)")
_BLANK_LINES = re.compile(r"\n{3,}")


class PictureFolder:
    """A folder for pictures; it is gone when nobody holds it any more."""

    def __init__(self) -> None:
        self.path = Path(tempfile.mkdtemp(prefix="desk-pictures-"))
        weakref.finalize(self, shutil.rmtree, self.path, ignore_errors=True)


@dataclass(frozen=True, slots=True)
class Gathered:
    """A foreign text whose pictures were examined; the store is not changed.

    Attributes:
        body: Markdown, with marks of the placements that ``photos`` name.
        folder: Where the pictures lie until their originals are kept.
        warnings: Codes: ``file_note.*``.
    """

    body: str
    photos: tuple[tuple[PhotoEntry, BroughtIn], ...] = ()
    folder: PictureFolder | None = None
    warnings: tuple[str, ...] = ()


def gather(desk: Desk, text: ForeignText, name: str) -> Gathered:
    """Examine the pictures of ``text``; those that are refused leave it.

    Args:
        name: What the names of their files begin with.
    """
    if not text.pictures and not text.left_out:
        return Gathered(text.body)
    folder = PictureFolder()
    photos: dict[int, tuple[PhotoEntry, BroughtIn]] = {}
    for number, picture in enumerate(text.pictures[:PICTURES_MAX], 1):
        texts = {"caption": picture.caption, "alt": picture.alt}
        try:
            file = _file(picture.address, folder.path / f"{name}-{number}")
            brought = examine(desk, file, texts)
        except InputError:
            continue
        filled = {field: said for field, said in texts.items() if said}
        entry = PhotoEntry(file.name, desk.new_id(), Role.INLINE, filled)
        photos[number] = (entry, brought)
    ids = {number: entry.id for number, (entry, _) in photos.items()}
    warnings = (LEFT_OUT,) * bool(text.left_out)
    warnings += (REFUSED,) * (len(photos) < len(text.pictures))
    return Gathered(_marked(text.body, ids), tuple(photos.values()), folder, warnings)


def _file(address: str, stem: Path) -> Path:
    """Return the file of a picture, which is written when the address holds it.

    Raises:
        InputError: ``photo.damaged``, ``photo.missing``.
    """
    data = _DATA.match(address)
    if data is None:
        return _temporary(address)
    file = stem.with_name(f"{stem.name}.{data[1].lower().replace('jpeg', 'jpg')}")
    try:
        file.write_bytes(b64decode(address[data.end() :], validate=False))
    except (Base64Error, ValueError) as error:
        raise InputError("photo.damaged", file=file.name) from error
    return file


def _temporary(address: str) -> Path:
    """Return the file that another program wrote for the clipboard.

    A page could name any file of the laptop; only those of the temporary folder are taken.
    """
    try:
        file = Path(url2pathname(urlsplit(address).path)).resolve()
        held = Path(tempfile.gettempdir()).resolve()
        if urlsplit(address).netloc in ("", "localhost") and file.is_relative_to(held):
            return file
    except (OSError, ValueError) as error:
        raise InputError("photo.missing", file=address[:200]) from error
    raise InputError("photo.missing", file=address[:200])


def _marked(body: str, ids: dict[int, str]) -> str:
    def mark(found: re.Match[str]) -> str:
        id_ = ids.get(int(found[1]), "")
        return f"![](photo:{id_})" if id_ else ""

    return _BLANK_LINES.sub("\n\n", _MARK.sub(mark, body)).strip()
