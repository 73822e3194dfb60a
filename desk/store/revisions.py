"""Rows of revisions: what is packed against what, which are open, who descends from whom."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Row, bindparam, delete, insert, select, union_all, update
from sqlalchemy.dialects import sqlite

from desk.errors import StoreError
from desk.model.ids import digest
from desk.model.revision import Revision, read
from desk.store.column_types import Unreadable
from desk.store.packing import Unpackable, pack, unpack
from desk.store.tables import document, newest, parent, revision

LONGEST_CHAIN = 16  # so one flipped bit never takes more revisions with it

# Written once: building a query takes longer than running it.
_KEY = select(document.c.key).where(document.c.id == bindparam("id"))
_ADD_DOCUMENT = insert(document).returning(document.c.key)
_MINE = revision.c.document == bindparam("document")
_NODES = (
    select(revision.c.seq, revision.c.id, revision.c.time_ms, revision.c.is_open, revision.c.parent)
    .where(_MINE)
    .order_by(revision.c.seq)
)
_LINKS = select(parent.c.child, parent.c.id).join(revision).where(_MINE)
_CONTENT = select(
    revision.c.seq, revision.c.id, revision.c.prefix, revision.c.packed,
    newest.c.packed.label("whole"),
).outerjoin(newest, newest.c.revision == revision.c.seq)  # fmt: skip
_ONE = _CONTENT.where(revision.c.id == bindparam("id"))
_ALL = _CONTENT.where(_MINE).order_by(revision.c.seq)
_ABOVE = revision.alias("above")
_PARENTS = union_all(
    select(_ABOVE.c.id)
    .join(revision, revision.c.parent == _ABOVE.c.seq)
    .where(revision.c.seq == bindparam("child")),
    select(parent.c.id).where(parent.c.child == bindparam("child")),
)
_KNOWN = select(revision.c.seq).where(_MINE, revision.c.id == bindparam("id"))
_AT = _CONTENT.where(revision.c.seq == bindparam("seq"))
_ADD = insert(revision).returning(revision.c.seq)
_ADD_PARENTS = insert(parent)
_REMOVE_NEWEST = delete(newest).where(newest.c.document == bindparam("document"))
_ADD_NEWEST = sqlite.insert(newest)
_PUT_NEWEST = _ADD_NEWEST.on_conflict_do_update(
    index_elements=[newest.c.document],
    set_={"revision": _ADD_NEWEST.excluded.revision, "packed": _ADD_NEWEST.excluded.packed},
)
_LATEST = (
    select(revision.c.seq, revision.c.prefix, revision.c.is_open)
    .where(_MINE)
    .order_by(revision.c.seq.desc())
    .limit(LONGEST_CHAIN)
)
_REMOVE = delete(revision).where(revision.c.seq == bindparam("seq"), revision.c.is_open)
_SEAL_ALL = update(revision).where(revision.c.is_open).values(is_open=False)
_SEAL = _SEAL_ALL.where(revision.c.document == bindparam("key"))


_Content = Row[int, str, int | None, bytes, bytes | None]


@dataclass(frozen=True, slots=True)
class Node:
    """A revision in the graph of its document, without its content."""

    seq: int
    id: str
    time_ms: int
    is_open: bool
    parents: tuple[str, ...]


class Revisions:
    """Reads and writes the rows of revisions inside one transaction.

    A document is known here by its integer key.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def key(self, document_id: str) -> int | None:
        """Return the key of a document; None when it is unknown."""
        return self._connection.execute(_KEY, {"id": document_id}).scalar()

    def add_document(self, document_id: str, kind: str) -> int:
        """Return the key of a document, made when it is unknown."""
        known = self.key(document_id)
        if known is not None:
            return known
        values = {"id": document_id, "kind": kind}
        return int(self._connection.execute(_ADD_DOCUMENT, values).scalar_one())

    def nodes(self, key: int) -> list[Node]:
        """Return the revisions of a document in the order of their arrival."""
        above: dict[int, list[str]] = {}
        for child, id_ in self._connection.execute(_LINKS, {"document": key}):
            above.setdefault(child, []).append(id_)
        rows = self._connection.execute(_NODES, {"document": key}).all()
        ids = {row.seq: row.id for row in rows}
        for row in rows:
            if row.parent is not None:
                if row.parent not in ids:
                    raise Unreadable(f"parent of row {row.seq}")
                above.setdefault(row.seq, []).append(ids[row.parent])
        return [
            Node(row.seq, row.id, row.time_ms, row.is_open, tuple(sorted(above.get(row.seq, ()))))
            for row in rows
        ]

    def find(self, id_: str) -> Revision | None:
        """Return a revision by its id; None when it is unknown.

        Raises:
            StoreError: ``store.revision_damaged``.
        """
        row = self._connection.execute(_ONE, {"id": id_}).one_or_none()
        return None if row is None else self._read(row, {})

    def some(self, ids: Iterable[str]) -> Iterator[Revision]:
        """Yield the revisions of ``ids`` that are known, in that order.

        Raises:
            StoreError: ``store.revision_damaged``.
        """
        raws: dict[int, bytes] = {}
        for id_ in ids:
            row = self._connection.execute(_ONE, {"id": id_}).one_or_none()
            if row is not None:
                yield self._read(row, raws)

    def all_of(self, key: int) -> Iterator[Revision | StoreError]:
        """Yield the revisions of a document in order of arrival, damage as an error."""
        raws: dict[int, bytes] = {}
        for row in self._connection.execute(_ALL, {"document": key}).all():
            try:
                found = self._read(row, raws)
            except StoreError as error:
                yield error
            else:
                yield found

    def add(self, key: int, new: Revision, *, is_open: bool) -> None:
        """Store a new revision: packed against an earlier one and, as the newest, whole."""
        known, others = self._split_parents(key, new.parents)
        prefix, near = self._prefix(key, known)
        if near is not None:
            near = _near(near, new.parents)
        values = {
            "id": new.id, "document": key, "time_ms": new.time_ms, "is_open": is_open,
            "parent": known, "prefix": prefix, "packed": pack(new.raw, near),
        }  # fmt: skip
        seq = int(self._connection.execute(_ADD, values).scalar_one())
        if prefix is None:
            self._connection.execute(_REMOVE_NEWEST, {"document": key})
        else:
            copy = {"document": key, "revision": seq, "packed": pack(new.raw)}
            self._connection.execute(_PUT_NEWEST, copy)
        if others:
            self._connection.execute(_ADD_PARENTS, [{"child": seq, "id": id_} for id_ in others])

    def remove(self, seq: int) -> None:
        """Remove an open revision; its successor takes its place."""
        self._connection.execute(_REMOVE, {"seq": seq})

    def seal(self, key: int | None = None) -> None:
        """Seal what is open in one document, or everywhere."""
        if key is None:
            self._connection.execute(_SEAL_ALL)
        else:
            self._connection.execute(_SEAL, {"key": key})

    def seal_ids(self, ids: frozenset[str]) -> None:
        """Seal the revisions ``ids``."""
        self._connection.execute(_SEAL_ALL.where(revision.c.id.in_(ids)))

    def _split_parents(self, key: int, ids: tuple[str, ...]) -> tuple[int | None, tuple[str, ...]]:
        """Return the row of the first parent that is known, and the other parents."""
        for id_ in ids:
            seq = self._connection.execute(_KNOWN, {"document": key, "id": id_}).scalar()
            if seq is not None:
                return seq, tuple(other for other in ids if other != id_)
        return None, ids

    def _parents(self, seq: int) -> tuple[str, ...]:
        return tuple(self._connection.execute(_PARENTS, {"child": seq}).scalars())

    def _read(self, row: _Content, raws: dict[int, bytes]) -> Revision:
        raw = self._raw(row, raws)
        if raw is None:
            raise StoreError("store.revision_damaged", revision=row.id)
        return read(raw)

    def _raw(self, row: _Content, raws: dict[int, bytes]) -> bytes | None:
        """Return the bytes of a revision, kept in ``raws`` by row; None when they are damaged."""
        raw = _sound(row.whole, None, row.id)  # two ways to the newest, should one be damaged
        if raw is None and row.prefix is None:
            raw = _sound(row.packed, None, row.id)
        elif raw is None:
            before = self._raw_at(row.prefix, raws)
            near = None if before is None else _near(before, self._parents(row.seq))
            raw = near and _sound(row.packed, near, row.id)
        if raw is not None:
            raws[row.seq] = raw
        return raw

    def _raw_at(self, seq: int, raws: dict[int, bytes]) -> bytes | None:
        if seq in raws:
            return raws[seq]
        row = self._connection.execute(_AT, {"seq": seq}).one_or_none()
        return None if row is None else self._raw(row, raws)

    def _prefix(self, key: int, known: int | None) -> tuple[int | None, bytes | None]:
        """Return what to pack a revision against: its parent, else the nearest that is sealed."""
        rows = self._connection.execute(_LATEST, {"document": key}).all()
        before = {row.seq: row.prefix for row in rows}
        sealed = [row.seq for row in rows if not row.is_open]
        for seq in [known] * (known in sealed) + sealed:
            if seq is not None and _length(seq, before) < LONGEST_CHAIN:
                raw = self._raw_at(seq, {})
                return (None, None) if raw is None else (seq, raw)
        return None, None


def _length(seq: int, before: Mapping[int, int | None]) -> int:
    """Return how many revisions must be unpacked for that of row ``seq``."""
    at: int | None = seq
    for count in range(LONGEST_CHAIN):
        if at is None:
            return count
        at = before.get(at, at)  # an older row than those of ``before``: too far
    return LONGEST_CHAIN


def _near(whole: bytes, parents: tuple[str, ...]) -> bytes:
    """Return what a revision is packed against: an earlier one, and the ids it names."""
    return whole + "".join(sorted(parents)).encode()


def _sound(packed: bytes | None, near: bytes | None, id_: str) -> bytes | None:
    """Return the bytes of a revision; None when they are damaged."""
    if packed is None:
        return None
    try:
        raw = unpack(packed, near)
    except Unpackable:
        return None
    return raw if digest(raw) == id_ else None
