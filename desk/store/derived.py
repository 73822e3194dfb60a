"""Derived rows: what lists, counts and search read of a document."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

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

Row = Mapping[str, Any]
Rows = dict[Table, list[Row]]  # in the order of the tables' keys

_LARGEST = 2**63  # SQLite's integers end here, JSON's do not

_TABLES: Mapping[str, tuple[Table, ...]] = {
    Kind.ARTICLE: (tables.article, tables.assignment, tables.placement, tables.search_text),
    Kind.PHOTO: (tables.photo, tables.search_text),
    Kind.PERSON: (tables.person, tables.search_text),
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


def rows_of(seen: Seen) -> Rows:
    """Return the derived rows of a document."""
    make = _MAKERS.get(seen.kind)
    return make(seen) if make else {}


def stored(connection: Connection, key: int, kind: str) -> Rows:
    """Return the derived rows that a store has of a document."""
    found: Rows = {}
    for table in tables_of(kind):
        query = select(table).where(owner(table) == key).order_by(*table.primary_key)
        found[table] = [dict(row) for row in connection.execute(query).mappings()]
    return found


def write(connection: Connection, key: int, kind: str, rows: Rows) -> None:
    """Make the derived rows of a document ``rows``; what is the same is left alone."""
    before = stored(connection, key, kind)
    for table in tables_of(kind):
        old, new = before[table], rows.get(table, [])
        if old == new:
            continue
        if table is tables.search_text:
            search_index.change(connection, key, _only_text(old), _only_text(new))
        if len(old) == len(new) == 1:  # in place: rows of other tables refer to an article's
            connection.execute(update(table).where(owner(table) == key).values(**new[0]))
        else:
            connection.execute(delete(table).where(owner(table) == key))
            if new:
                connection.execute(insert(table), [dict(row) for row in new])


def _only_text(rows: list[Row]) -> str | None:
    return rows[0]["text"] if rows else None


def owner(table: Table) -> Any:
    """Return the column that holds the key of the document to which a row belongs."""
    return table.c["key"] if "key" in table.c else table.c["article"]


def _article(seen: Seen) -> Rows:
    article = articles.from_fields(seen.view.fields)
    row = {name: getattr(article, name) for name in ("headline", "slug", "section", "language")}
    row |= {
        "key": seen.key, "id": seen.id, "status": article.status.value, "due": article.due,
        "updated_ms": seen.updated_ms, "words": counting.words(article.body),
        "is_settled": seen.view.is_settled, "is_deleted": article.deleted,
    }  # fmt: skip
    placed = [placement for placement in article.photos if is_id(placement.photo)]
    return {
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
        tables.search_text: [] if article.deleted else _text(seen, _article_texts(article)),
    }  # fmt: skip


def _article_texts(article: articles.Article) -> list[str]:
    own = [placement.caption for placement in article.photos]
    alts = [placement.alt for placement in article.photos]
    return [
        article.headline, article.flash, article.slug, article.section, article.dateline,
        article.summary, article.body, *article.tags, *article.sources, *own, *alts,
    ]  # fmt: skip


def _photo(seen: Seen) -> Rows:
    photo = photos.from_fields(seen.view.fields)
    row: dict[str, object] = {name: photo.text(name) for name in ("caption", "credit", "alt")}
    row |= {
        "key": seen.key, "id": seen.id, "file": photo.file, "extension": photo.extension,
        "file_name": photo.file_name,
        "width_px": _storable(photo.width_px), "height_px": _storable(photo.height_px),
        "updated_ms": seen.updated_ms, "is_deleted": photo.deleted,
    }  # fmt: skip
    listed = [text for values in photo.lists.values() for text in values]
    return {
        tables.photo: [row],
        tables.search_text: _text(seen, [photo.file_name, *photo.texts.values(), *listed]),
    }


def _person(seen: Seen) -> Rows:
    person = people.from_fields(seen.view.fields)
    row = {
        "key": seen.key, "id": seen.id, "name": person.name, "is_deleted": person.deleted,
        "same_as": person.same_as if is_id(person.same_as) else None,
    }  # fmt: skip
    return {tables.person: [row], tables.search_text: _text(seen, [person.name])}


def _receipt(seen: Seen) -> Rows:
    receipt = records.receipt_from_fields(seen.view.fields)
    row = {
        "key": seen.key, "id": seen.id, **_named(receipt.article, receipt.revision),
        "edition": receipt.edition, "target": receipt.target, "folder": receipt.folder,
        "person": seen.author if is_id(seen.author) else None, "time_ms": seen.updated_ms,
        "overrides": len(receipt.overrides or {}),
    }  # fmt: skip
    return {tables.receipt: [row]}


def _label(seen: Seen) -> Rows:
    label = records.label_from_fields(seen.view.fields)
    row = {"key": seen.key, **_named(label.article, label.revision), "name": label.name}
    return {tables.label: [row]}


def _named(article: str, revision: str) -> dict[str, str | None]:
    return {
        "article": article if is_id(article) else None,
        "revision": revision if is_hash(revision) else None,
    }


def _storable(number: int) -> int:
    return number if 0 <= number < _LARGEST else 0


def _text(seen: Seen, texts: Sequence[str]) -> list[Row]:
    return [{"key": seen.key, "text": "\n".join(filter(None, texts))}]


_MAKERS = {
    Kind.ARTICLE.value: _article,
    Kind.PHOTO.value: _photo,
    Kind.PERSON.value: _person,
    Kind.RECEIPT.value: _receipt,
    Kind.LABEL.value: _label,
}
