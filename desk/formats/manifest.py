"""manifest.json: what a package is made of, and which files it has."""

import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from desk.formats.closure import Closure, edition, provenance
from desk.formats.target import Target

FILE_NAME = "manifest.json"
FORMAT = "desk-package"
VERSION = 1
MAX_BYTES = 4 * 1024 * 1024
_PATH = re.compile(r"(media/)?[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class FileEntry:
    """A file of a package.

    Attributes:
        path: Relative to the package, with ``/``.
        bytes: Size.
        sha256: Hexadecimal.
        media_type: IANA media type.
        role: page, fragment, article, ninjs, source, readme or photo.
        width: Pixels; 0 for what is no picture.
        height: Pixels; 0 for what is no picture.
        targets: Exports that wrote the file.
    """

    path: str
    bytes: int
    sha256: str
    media_type: str
    role: str
    width: int = 0
    height: int = 0
    targets: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a package says of itself.

    Attributes:
        article: UUID.
        revision: Of the article.
        provenance: As ``desk.formats.closure.provenance`` gives it.
        editions: Target to edition.
    """

    article: str
    revision: str
    provenance: Mapping[str, Any]
    editions: Mapping[str, str]
    files: tuple[FileEntry, ...]


def of_export(closure: Closure, files: Iterable[FileEntry]) -> Manifest:
    """Return the manifest of one export into a new package."""
    return Manifest(
        closure.article_id,
        closure.revision,
        provenance(closure),
        {closure.target: edition(closure)},
        tuple(files),
    )


def united(new: Manifest, old: Manifest) -> Manifest:
    """Return the manifest of a package that keeps the files of earlier exports to it."""
    earlier = {entry.path: entry for entry in old.files}
    merged = [_merged(entry, earlier.pop(entry.path, None)) for entry in new.files]
    editions = dict(old.editions) | dict(new.editions)
    return Manifest(
        new.article, new.revision, new.provenance, editions, (*merged, *earlier.values())
    )


def fit_together(new: Manifest, old: Manifest) -> bool:
    """Tell whether both are made of the same, so that their files can lie side by side."""
    return new.article == old.article and dict(new.provenance) == dict(old.provenance)


def write(manifest: Manifest) -> bytes:
    """Return the bytes of ``manifest.json``; equal manifests have equal bytes."""
    entries = sorted(manifest.files, key=lambda entry: entry.path)
    data = {
        "format": FORMAT,
        "version": VERSION,
        "article": manifest.article,
        "revision": manifest.revision,
        "editions": dict(sorted(manifest.editions.items())),
        "closure": dict(manifest.provenance),
        "files": [_described(entry) for entry in entries],
    }
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode()


def read(data: bytes) -> Manifest | None:
    """Return the manifest; None when these are not the bytes of one that this program wrote."""
    try:
        found = json.loads(data)
        if found["format"] != FORMAT or found["version"] != VERSION:
            return None
        return Manifest(
            str(found["article"]),
            str(found["revision"]),
            dict(found["closure"]),
            {str(Target(name)): str(value) for name, value in found["editions"].items()},
            tuple(_entry(described) for described in found["files"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _merged(entry: FileEntry, earlier: FileEntry | None) -> FileEntry:
    targets = {*entry.targets, *(earlier.targets if earlier else ())}
    return FileEntry(**asdict(entry) | {"targets": tuple(sorted(targets))})


def _described(entry: FileEntry) -> dict[str, Any]:
    described = asdict(entry) | {"targets": sorted(entry.targets)}
    return {name: value for name, value in described.items() if value != 0}


def _entry(described: dict[str, Any]) -> FileEntry:
    entry = FileEntry(**described | {"targets": tuple(described["targets"])})
    if not _PATH.fullmatch(entry.path):
        raise ValueError(entry.path)
    return entry
