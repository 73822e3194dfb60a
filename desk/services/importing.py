"""Bringing article files in: Markdown with front matter, plain text, HTML."""

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
from desk.text.decoding import decode
from desk.text.foreign import reading

MAX_BYTES = 16 * 1024 * 1024
MARKDOWN = frozenset({".md", ".markdown"})
HTML = frozenset({".html", ".htm"})
PLAIN = frozenset({".txt"})


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
    story = _read(path)
    zone = desk.publication().time_zone
    for name in TIME_FIELDS:
        if time := getattr(story, name):
            with_offset(time, zone)
    return Prepared(story, tuple(_photos(desk, path, story)))


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
    return Imported(done.made, prepared.story.headline, warnings)


def _read(path: Path) -> ArticleFile:
    kind = path.suffix.lower()
    if path.is_dir():
        raise InputError("file.is_folder", file=str(path))
    if kind not in MARKDOWN | HTML | PLAIN and path.exists():
        raise InputError("file.kind", file=str(path))
    text = decode(_bytes(path), str(path))
    if not text.strip():
        raise InputError("file.empty", file=str(path))
    if kind in MARKDOWN:
        return article_file.read(text)
    found = reading.from_html(text) if kind in HTML else reading.from_plain(text)
    return ArticleFile(headline=found.headline, body=found.body, language=found.language)


def _bytes(path: Path) -> bytes:
    try:
        size = path.stat().st_size
        if size > MAX_BYTES:
            raise InputError(
                "file.too_large", file=str(path), megabytes=size >> 20, most=MAX_BYTES >> 20
            )
        with path.open("rb") as file:
            return file.read(MAX_BYTES)
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
