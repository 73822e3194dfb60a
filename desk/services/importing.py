"""Bringing article files in: Markdown, plain text, HTML, documents of word processors."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from desk.errors import InputError
from desk.formats import article_file
from desk.formats.article_file import ArticleFile
from desk.formats.photo_entry import PhotoEntry
from desk.model.article import TIME_FIELDS
from desk.model.times import with_offset
from desk.services.attaching import examine, keep_original
from desk.services.commands.imports import ImportArticle, Prepared
from desk.services.commands.photos import BroughtIn
from desk.services.desk import Desk
from desk.services.foreign_pictures import gather
from desk.text.decoding import decode
from desk.text.foreign import reading
from desk.text.foreign.archive import BYTES_MAX as DOCUMENT_BYTES_MAX
from desk.text.foreign.foreign_text import ForeignText

MAX_BYTES = 16 * 1024 * 1024
MARKDOWN = frozenset({".md", ".markdown"})
HTML = frozenset({".html", ".htm"})
PLAIN = frozenset({".txt"})
DOCUMENTS = {".docx": "docx", ".odt": "odt"}
KINDS = (*sorted(MARKDOWN | PLAIN | HTML), *DOCUMENTS)


@dataclass(frozen=True, slots=True)
class Imported:
    """An article that came in.

    Attributes:
        warnings: Codes of sentences about its photos.
    """

    id: str
    headline: str
    warnings: tuple[str, ...] = ()


def import_file(desk: Desk, path: Path, label: str = "import") -> Imported:
    """Make a new article of a file, as one step of undo.

    Args:
        label: What the Undo menu will say.

    Raises:
        InputError: ``file.*``, ``article_file.*``, ``photo.*``, ``time.*``: nothing was written.
    """
    return keep(desk, prepare(desk, path), label)


def prepare(desk: Desk, path: Path) -> Prepared:
    """Read a file and examine its photos; the store is not changed.

    Raises:
        InputError: As ``import_file``.
    """
    kind = _kind(path)
    if kind in MARKDOWN:
        story = article_file.read(_text(path))
        prepared = Prepared(story, tuple(_photos(desk, path, story)))
    else:
        prepared = _foreign(desk, path, kind)
    zone = desk.publication().time_zone
    for name in TIME_FIELDS:
        if time := getattr(prepared.story, name):
            with_offset(time, zone)
    return prepared


def keep(desk: Desk, prepared: Prepared, label: str = "import") -> Imported:
    """Copy the photos of what was prepared into the store, then write it.

    Raises:
        InputError: A photo's file has changed since it was examined.
        StoreError: A photo's original cannot be kept.
    """
    for _, brought in prepared.photos:
        keep_original(desk, brought)
    done = desk.run(label, ImportArticle(prepared, desk.publication().time_zone))
    warnings = tuple(code for _, brought in prepared.photos for code in brought.warnings)
    return Imported(done.made, prepared.story.headline, prepared.warnings + warnings)


def _kind(path: Path) -> str:
    kind = path.suffix.lower()
    if path.is_dir():
        raise InputError("file.is_folder", file=str(path))
    if kind not in KINDS and path.exists():
        raise InputError("file.kind", file=str(path))
    return kind


def _foreign(desk: Desk, path: Path, kind: str) -> Prepared:
    """Read a file that knows nothing of the desk."""
    found = _document(path, kind) if kind in DOCUMENTS else _foreign_text(path, kind)
    gathered = gather(desk, found, path.stem)
    story = ArticleFile(headline=found.headline, body=gathered.body, language=found.language)
    return Prepared(story, gathered.photos, gathered.warnings, gathered.folder)


def _document(path: Path, kind: str) -> ForeignText:
    source = _bytes(path, DOCUMENT_BYTES_MAX)
    if not source:
        raise InputError("file.empty", file=str(path))
    try:
        found = reading.from_document(source, DOCUMENTS[kind])
    except InputError as error:
        raise InputError(error.code, **(error.details | {"file": str(path)})) from error
    if not found.headline and not found.body:
        raise InputError("file.empty", file=str(path))
    return found


def _foreign_text(path: Path, kind: str) -> ForeignText:
    text = _text(path)
    return reading.from_html(text) if kind in HTML else reading.from_plain(text)


def _text(path: Path) -> str:
    text = decode(_bytes(path), str(path))
    if not text.strip():
        raise InputError("file.empty", file=str(path))
    return text


def _bytes(path: Path, most: int = MAX_BYTES) -> bytes:
    try:
        size = path.stat().st_size
        if size > most:
            raise InputError(
                "file.too_large", file=str(path), megabytes=size >> 20, most=most >> 20
            )
        with path.open("rb") as file:
            return file.read(most)
    except FileNotFoundError as error:
        raise InputError("file.missing", file=str(path)) from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError("file.unreadable", file=str(path), reason=reason) from error


def _photos(desk: Desk, path: Path, story: ArticleFile) -> Iterator[tuple[PhotoEntry, BroughtIn]]:
    folder = path.parent.resolve()
    for entry in story.photos:
        photo = (folder / entry.file).resolve()
        if not photo.is_relative_to(folder):
            raise InputError("file.photo_outside", file=str(path), photo=entry.file)
        yield entry, examine(desk, photo, entry.texts)
