"""The receipt beside a package: who sent what, when, and in spite of which checks."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from desk.formats.package import Exported
from desk.formats.workplace import explained, settle, write

FORMAT = "desk-receipt"
VERSION = 1


@dataclass(frozen=True, slots=True)
class Dispatch:
    """What the person did.

    Attributes:
        person: Name.
        time: RFC 3339, in the publication's time zone.
        overrides: Rule to the reason that was typed.
        receipt: UUID of the receipt in the store.
    """

    person: str
    time: str
    overrides: Mapping[str, str] = field(default_factory=dict)
    receipt: str = ""


def receipt_path(exported: Exported) -> Path:
    """Return where the receipt of a package lies."""
    return exported.path.with_name(exported.path.name.removesuffix(".zip") + ".receipt.json")


def write_receipt(exported: Exported, dispatch: Dispatch) -> Path:
    """Write the receipt beside the package, over that of an earlier export; return its path.

    Raises:
        StoreError: ``export.full``, ``export.unwritable``.
    """
    path = receipt_path(exported)
    data = {
        "format": FORMAT,
        "version": VERSION,
        "receipt": dispatch.receipt,
        "article": exported.article_id,
        "revision": exported.revision,
        "edition": exported.edition,
        "target": exported.target.value,
        "package": exported.path.name,
        "person": dispatch.person,
        "time": dispatch.time,
        "overrides": dict(dispatch.overrides),
        "files": [
            {"path": entry.path, "bytes": entry.bytes, "sha256": entry.sha256}
            for entry in sorted(exported.files, key=lambda entry: entry.path)
        ],
    }
    with explained(path):
        made = path.with_name(f".{path.name}.new")
        try:
            write(made, (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode())
            made.replace(path)
        finally:
            made.unlink(missing_ok=True)
        settle(path.parent)
    return path
