"""Pictures that came with a foreign text, on their way to becoming its photos."""

import re
import shutil
import tempfile
import weakref
from base64 import b64decode
from binascii import Error as Base64Error
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PurePath
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
    folder = Path(tempfile.gettempdir())
    try:
        held = folder.resolve()
        named = named_within(address, (folder, held), url2pathname)
        if named is not None and (file := Path(named).resolve()).is_relative_to(held):
            return file
    except (OSError, ValueError) as error:
        raise InputError("photo.missing", file=address[:200]) from error
    raise InputError("photo.missing", file=address[:200])


def named_within(
    address: str, folders: Sequence[PurePath], to_path: Callable[[str], str]
) -> PurePath | None:
    """Return the path that a ``file:`` address names if it lies in one of ``folders``, else None.

    Touches no file: to look at a path of another host is to log in there, on Windows.

    Args:
        folders: Of one flavour.
        to_path: Makes a path of that flavour of the address's path.
    """
    try:
        parts = urlsplit(address)
        text = to_path(parts.path)
    except (OSError, ValueError):
        return None
    is_elsewhere = parts.netloc not in ("", "localhost")
    if is_elsewhere or any(_names_host(path) for path in (parts.path, text)):
        return None
    path = type(folders[0])(text)
    is_held = ".." not in path.parts and any(path.is_relative_to(folder) for folder in folders)
    return path if is_held else None


def _names_host(path: str) -> bool:
    return path.replace("\\", "/").startswith("//")


def _marked(body: str, ids: dict[int, str]) -> str:
    def mark(found: re.Match[str]) -> str:
        id_ = ids.get(int(found[1]), "")
        return f"![](photo:{id_})" if id_ else ""

    return _BLANK_LINES.sub("\n\n", _MARK.sub(mark, body)).strip()
