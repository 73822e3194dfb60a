"""Derived rows: what lists, counts and search read of a document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, bindparam, delete, insert, select, update

from desk.model import article as articles
from desk.model import person as people
from desk.model import photo as photos
from desk.model import records
from desk.model.graph import View
from desk.model.ids import is_id
from desk.model.kinds import Kind
from desk.store import search_index, tables
from desk.store.column_types import is_hash
from desk.text import counting
from desk.text.slug import slug

Row = Mapping[str, Any]
Rows = dict[Table, list[Row]]  # in the order of the tables' keys


@dataclass(frozen=True, slots=True)
class Derived:
    """What a document gives to lists and search.

    Attributes:
        text: What search looks in; None: search does not find it.
    """

    rows: Rows
    text: str | None = None


_PHOTO_TEXTS = ("caption", "credit", "alt", "headline", "creator", "created")
_PHOTO_FACTS = (
    "file", "extension", "file_name", "pixels", "look", "rating", "is_rejected", "rights_until",
    "is_looked_at",
)  # fmt: skip
_LARGEST = 2**63  # SQLite's integers end here, JSON's do not

_TABLES: Mapping[str, tuple[Table, ...]] = {
    Kind.ARTICLE: (tables.article, tables.assignment, tables.placement),
    Kind.PHOTO: (tables.photo,),
    Kind.PERSON: (tables.person,),
    Kind.RECEIPT: (tables.receipt,),
    Kind.LABEL: (tables.label,),
}


@dataclass(frozen=True, slots=True)
class Seen:
    """A document as its derived rows see it.

    Attributes:
        key: Its integer key.
        updated_ms: Time of its newest head.
        author: Of that head.
    """

    key: int
    id: str
    kind: str
    view: View
    updated_ms: int
    author: str


KINDS = tuple(_TABLES)  # that have derived rows


def tables_of(kind: str) -> tuple[Table, ...]:
    """Return the tables that hold rows of documents of a kind."""
    return _TABLES.get(kind, ())


def derive(seen: Seen) -> Derived:
    """Return what a document gives to lists and search."""
    make = _MAKERS.get(seen.kind)
    return make(seen) if make else Derived({})


def stored(connection: Connection, key: int, kind: str) -> Derived:
    """Return what a store has of a document in its derived tables."""
    found: Rows = {}
    for table in tables_of(kind):
        rows = connection.execute(_SELECTS[table], {"document": key}).mappings()
        found[table] = [dict(row) for row in rows]
    return Derived(found, search_index.text_of(connection, key) if found else None)


def write(connection: Connection, key: int, kind: str, new: Derived) -> None:
    """Make what a store has of a document ``new``; what is the same is left alone."""
    for table in tables_of(kind):
        rows = connection.execute(_SELECTS[table], {"document": key}).mappings()
        _write_rows(connection, table, key, ([dict(row) for row in rows], new.rows.get(table, [])))
    if tables_of(kind):
        search_index.put(connection, key, new.text)


def _write_rows(
    connection: Connection, table: Table, key: int, change: tuple[list[Row], list[Row]]
) -> None:
    old, new = change
    if old == new:
        return
    if len(old) == len(new) == 1:  # in place: rows of other tables refer to an article's
        connection.execute(_UPDATES[table], {"document": key, **new[0]})
        return
    if old:
        connection.execute(_DELETES[table], {"document": key})
    if new:
        connection.execute(_INSERTS[table], [dict(row) for row in new])


def owner(table: Table) -> Any:
    """Return the column that holds the key of the document to which a row belongs."""
    return table.c["key"] if "key" in table.c else table.c["article"]


def _article(seen: Seen) -> Derived:
    article = articles.from_fields(seen.view.fields)
    row = {name: getattr(article, name) for name in ("headline", "section", "language")}
    row["slug"] = article.slug or slug(article.headline)
    row |= {
        "key": seen.key, "id": seen.id, "status": article.status.value, "due": article.due,
        "updated_ms": seen.updated_ms, "words": counting.words(article.body),
        "is_settled": seen.view.is_settled, "is_deleted": article.deleted,
    }  # fmt: skip
    placed = [placement for placement in article.photos if is_id(placement.photo)]
    rows: Rows = {
        tables.article: [row],
        tables.assignment: [
            {"article": seen.key, "role": role, "position": position, "person": person}
            for role in articles.PEOPLE_FIELDS
            for position, person in enumerate(getattr(article, role))
            if is_id(person)
        ],
        tables.placement: [
            {"article": seen.key, "position": position, "photo": placement.photo,
             "role": placement.role.value}
            for position, placement in enumerate(placed)
        ],
    }  # fmt: skip
    return Derived(rows, None if article.deleted else _text(_article_texts(article)))


def _article_texts(article: articles.Article) -> list[str]:
    own = [placement.caption for placement in article.photos]
    alts = [placement.alt for placement in article.photos]
    return [
        article.headline, article.flash, article.slug, article.section, article.dateline,
        article.summary, article.body, *article.tags, *article.sources, *own, *alts,
    ]  # fmt: skip


def _photo(seen: Seen) -> Derived:
    photo = photos.from_fields(seen.view.fields)
    row: dict[str, object] = {name: photo.text(name) for name in _PHOTO_TEXTS}
    row |= {f"lacks_{name}": photo.lacks(name) for name in photos.NEEDED_FIELDS}
    row |= {name: getattr(photo, name) for name in _PHOTO_FACTS}
    row |= {
        "key": seen.key, "id": seen.id, "updated_ms": seen.updated_ms, "is_deleted": photo.deleted,
        "width_px": _storable(photo.width_px), "height_px": _storable(photo.height_px),
        "colour": photo.colour.value, "rights": photo.rights.value,
        "is_differing": bool(photo.disagreements),
    }  # fmt: skip
    listed = [text for values in photo.lists.values() for text in values]
    text = _text([photo.file_name, *photo.texts.values(), *listed, photo.rights_note])
    return Derived({tables.photo: [row]}, text)


def _person(seen: Seen) -> Derived:
    person = people.from_fields(seen.view.fields)
    row = {
        "key": seen.key, "id": seen.id, "name": person.name, "is_deleted": person.deleted,
        "same_as": person.same_as if is_id(person.same_as) else None,
    }  # fmt: skip
    return Derived({tables.person: [row]}, person.name)


def _receipt(seen: Seen) -> Derived:
    receipt = records.receipt_from_fields(seen.view.fields)
    row = {
        "key": seen.key, "id": seen.id, **_named(receipt.article, receipt.revision),
        "edition": receipt.edition, "target": receipt.target, "folder": receipt.folder,
        "person": seen.author if is_id(seen.author) else None, "time_ms": seen.updated_ms,
        "overrides": len(receipt.overrides or {}),
    }  # fmt: skip
    return Derived({tables.receipt: [row]})


def _label(seen: Seen) -> Derived:
    label = records.label_from_fields(seen.view.fields)
    row = {"key": seen.key, **_named(label.article, label.revision), "name": label.name}
    return Derived({tables.label: [row]})


def _named(article: str, revision: str) -> dict[str, str | None]:
    return {
        "article": article if is_id(article) else None,
        "revision": revision if is_hash(revision) else None,
    }


def _storable(number: int) -> int:
    return number if 0 <= number < _LARGEST else 0


def _text(texts: Sequence[str]) -> str:
    return "\n".join(filter(None, texts))


_MAKERS = {
    Kind.ARTICLE.value: _article,
    Kind.PHOTO.value: _photo,
    Kind.PERSON.value: _person,
    Kind.RECEIPT.value: _receipt,
    Kind.LABEL.value: _label,
}

# Written once: building a query takes longer than running it.
_OWN = {table: owner(table) == bindparam("document") for table in tables.DERIVED}
_SELECTS = {
    table: select(table).where(own).order_by(*table.primary_key) for table, own in _OWN.items()
}
_INSERTS = {table: insert(table) for table in _OWN}
_UPDATES = {table: update(table).where(own) for table, own in _OWN.items()}
_DELETES = {table: delete(table).where(own) for table, own in _OWN.items()}
