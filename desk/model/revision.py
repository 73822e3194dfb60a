"""Revisions: immutable snapshots of a document, named by the hash of their bytes."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desk.errors import StoreError
from desk.model import canonical
from desk.model.ids import digest

FORMAT_VERSION = 1

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Revision:
    """One snapshot of a document.

    Attributes:
        id: SHA-256 of ``raw``, hexadecimal.
        document: UUID of the document.
        kind: A ``Kind``, or a kind of a newer program.
        parents: Ids of the revisions that this one was written on, sorted.
        author: UUID of the person, empty for the program itself.
        device: UUID of the laptop, empty for a merge revision.
        time_ms: Unix time in milliseconds; later than every parent's. For display and order only.
        fields: The content; empty values are left out.
        raw: The canonical JSON.
    """

    id: str
    document: str
    kind: str
    parents: tuple[str, ...]
    author: str
    device: str
    time_ms: int
    fields: Fields
    raw: bytes


@dataclass(frozen=True, slots=True)
class Signature:
    """Who writes, where and when."""

    author: str
    device: str
    time_ms: int


def write(
    document: str,
    kind: str,
    fields: Fields,
    signature: Signature,
    parents: Iterable[Revision] = (),
) -> Revision:
    """Return a new revision on ``parents``, never older than they are.

    Raises:
        InputError: ``text.surrogate``, from the encoder.
    """
    above = list(parents)
    raw = canonical.encode(
        {
            "v": FORMAT_VERSION,
            "document": document,
            "kind": kind,
            "parents": sorted(parent.id for parent in above),
            "author": signature.author,
            "device": signature.device,
            "time": max([signature.time_ms, *(parent.time_ms + 1 for parent in above)]),
            "fields": content(fields),
        }
    )
    return read(raw)


def content(fields: Fields) -> dict[str, Any]:
    """Return ``fields`` as a revision holds them: without empty values."""
    return {key: value for key, value in fields.items() if not _is_empty(value)}


def read(raw: bytes) -> Revision:
    """Return the revision that ``raw`` encodes.

    Raises:
        StoreError: ``store.revision_damaged``: these are not the bytes of a revision.
    """
    try:
        data = json.loads(raw)
        return Revision(
            id=digest(raw),
            document=str(data["document"]),
            kind=str(data["kind"]),
            parents=tuple(str(parent) for parent in data["parents"]),
            author=str(data["author"]),
            device=str(data["device"]),
            time_ms=int(data["time"]),
            fields=dict(data["fields"]),
            raw=raw,
        )
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise StoreError("store.revision_damaged", revision=digest(raw)) from error


def _is_empty(value: object) -> bool:
    return value is None or value is False or (isinstance(value, str | list | dict) and not value)
