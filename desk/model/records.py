"""Receipts of exports and labels of revisions: documents that never change."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk.model import reading
from desk.model.revision import Fields


@dataclass(frozen=True, slots=True)
class Receipt:
    """What an export sent.

    Attributes:
        article: UUID.
        revision: The article's revision that was sent.
        edition: Digest of the closure: the same edition is the same bytes.
        target: ``html``, ``json`` or ``package``.
        folder: Where it was written, as the person named it.
        overrides: Rule to the reason that was typed.
    """

    article: str
    revision: str
    edition: str
    target: str
    folder: str = ""
    overrides: Mapping[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Label:
    """A name for a revision of an article."""

    article: str
    revision: str
    name: str


def receipt_from_fields(fields: Fields) -> Receipt:
    """Return the receipt that a revision's ``fields`` describe."""
    return Receipt(
        article=reading.text(fields, "article"),
        revision=reading.text(fields, "revision"),
        edition=reading.text(fields, "edition"),
        target=reading.text(fields, "target"),
        folder=reading.text(fields, "folder"),
        overrides=reading.table(fields, "overrides"),
    )


def receipt_to_fields(receipt: Receipt) -> dict[str, Any]:
    """Return the fields of a revision; the reverse of ``receipt_from_fields``."""
    return {
        "article": receipt.article,
        "revision": receipt.revision,
        "edition": receipt.edition,
        "target": receipt.target,
        "folder": receipt.folder,
        "overrides": dict(receipt.overrides or {}),
    }


def label_from_fields(fields: Fields) -> Label:
    """Return the label that a revision's ``fields`` describe."""
    return Label(
        reading.text(fields, "article"), reading.text(fields, "revision"),
        reading.text(fields, "name"),
    )  # fmt: skip


def label_to_fields(label: Label) -> dict[str, Any]:
    """Return the fields of a revision; the reverse of ``label_from_fields``."""
    return {"article": label.article, "revision": label.revision, "name": label.name}
