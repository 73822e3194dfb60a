"""Reading a finished package back: hashes, schemas, every link and every picture."""

import json
from collections.abc import Callable, Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from PIL import Image

from desk.errors import StoreError
from desk.formats import contents, manifest, schemas
from desk.formats.manifest import FileEntry
from desk.media.file_kinds import JPEG, WEBP
from desk.model.ids import digest

_DECODERS = {kind.media_type: [kind.pillow] for kind in (JPEG, WEBP)}
_SCHEMES = ("http", "https", "mailto")


def verify(package: Path) -> None:
    """Check the package in the folder ``package`` as a receiver would.

    Raises:
        StoreError: ``export.damaged``: what was written is not what is there.
        OSError: A file cannot be read.
    """
    for file, problem in _problems(package):
        raise StoreError("export.damaged", file=file, problem=problem)


def _problems(package: Path) -> Iterator[tuple[str, str]]:
    found = manifest.read((package / manifest.FILE_NAME).read_bytes())
    if found is None:
        yield manifest.FILE_NAME, "unreadable"
        return
    for entry in found.files:
        data = (package / entry.path).read_bytes()
        if len(data) != entry.bytes or digest(data) != entry.sha256:
            yield entry.path, "hash"
        for problem in _CHECKS.get(entry.role, _nothing)(package, entry):
            yield entry.path, problem


def _page(package: Path, entry: FileEntry) -> Iterator[str]:
    reader = _Links()
    reader.feed((package / entry.path).read_text(encoding="utf-8"))
    reader.close()
    for link in reader.links:
        parts = urlsplit(link)
        if parts.scheme or parts.netloc:
            is_sound = parts.scheme in _SCHEMES
        elif parts.path:
            is_sound = (package / unquote(parts.path)).is_file()
        else:
            is_sound = unquote(parts.fragment) in reader.ids
        if not is_sound:
            yield f"link {link}"


def _article(package: Path, entry: FileEntry) -> Iterator[str]:
    data = json.loads((package / entry.path).read_bytes())
    yield from schemas.problems(data, schemas.ARTICLE)
    for photo in data["photos"]:
        for rendition in photo["renditions"]:
            if not (package / rendition["file"]).is_file():
                yield f"photo {rendition['file']}"


def _ninjs(package: Path, entry: FileEntry) -> Iterator[str]:
    data = json.loads((package / entry.path).read_bytes())
    yield from schemas.problems(data, schemas.NINJS)


def _photo(package: Path, entry: FileEntry) -> Iterator[str]:
    """Decode a rendition: our own worker wrote it, and its hash was compared before."""
    try:
        with Image.open(package / entry.path, formats=_DECODERS[entry.media_type]) as picture:
            picture.load()
            if picture.size != (entry.width, entry.height):
                yield "size"
    except (OSError, ValueError, SyntaxError, KeyError):
        yield "picture"


def _nothing(_package: Path, _entry: FileEntry) -> Iterator[str]:
    return iter(())


_CHECKS: dict[str, Callable[[Path, FileEntry], Iterator[str]]] = {
    contents.PAGE_ROLE: _page,
    contents.FRAGMENT_ROLE: _page,
    contents.ARTICLE_ROLE: _article,
    contents.NINJS_ROLE: _ninjs,
    contents.PHOTO_ROLE: _photo,
}


class _Links(HTMLParser):
    """Collects what a page loads and links, and the places within it."""

    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ids: set[str] = set()

    def handle_starttag(
        self,
        tag: str,  # noqa: ARG002 (of the base class)
        attrs: list[tuple[str, str | None]],
    ) -> None:
        """Take the addresses of an element."""
        for name, value in attrs:
            if name in ("href", "src"):
                self.links.append(value or "")
            elif name == "srcset":
                self.links += [part.split()[0] for part in (value or "").split(",")]
            elif name == "id":
                self.ids.add(value or "")
