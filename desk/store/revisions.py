"""Rows of revisions: what is packed against what, which are open, who descends from whom."""

from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update

from desk.errors import StoreError
from desk.model.ids import digest
from desk.model.revision import Revision, read
from desk.store.packing import Unpackable, pack, unpack
from desk.store.tables import document, parent, revision

WHOLE_EVERY = 16  # so one flipped bit never takes a longer run of revisions with it


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
        query = select(document.c.key).where(document.c.id == document_id)
        return self._connection.execute(query).scalar()

    def add_document(self, document_id: str, kind: str) -> int:
        """Return the key of a document, made when it is unknown."""
        known = self.key(document_id)
        if known is not None:
            return known
        query = insert(document).values(id=document_id, kind=kind).returning(document.c.key)
        return int(self._connection.execute(query).scalar_one())

    def nodes(self, key: int) -> list[Node]:
        """Return the revisions of a document in the order of their arrival."""
        mine = revision.c.document == key
        above: dict[int, list[str]] = {}
        links = select(parent.c.child, parent.c.id).join(revision).where(mine)
        for child, parent_id in self._connection.execute(links):
            above.setdefault(child, []).append(parent_id)
        query = select(revision.c.seq, revision.c.id, revision.c.time_ms, revision.c.is_open)
        rows = self._connection.execute(query.where(mine).order_by(revision.c.seq))
        return [
            Node(row.seq, row.id, row.time_ms, row.is_open, tuple(sorted(above.get(row.seq, ()))))
            for row in rows
        ]

    def find(self, id_: str) -> Revision | None:
        """Return a revision by its id; None when it is unknown.

        Raises:
            StoreError: ``store.revision_damaged``.
        """
        row = self._connection.execute(_CONTENT.where(revision.c.id == id_)).one_or_none()
        return None if row is None else self._read(row.id, row.packed, row.prefix, {})

    def all_of(self, key: int) -> Iterator[Revision | StoreError]:
        """Yield the revisions of a document in order of arrival, damage as an error."""
        wholes: dict[int, bytes] = {}
        query = _CONTENT.where(revision.c.document == key).order_by(revision.c.seq)
        for row in self._connection.execute(query).all():
            try:
                found = self._read(row.id, row.packed, row.prefix, wholes)
            except StoreError as error:
                yield error
            else:
                if row.prefix is None:
                    wholes[row.seq] = found.raw
                yield found

    def add(self, key: int, new: Revision, *, is_open: bool) -> None:
        """Store a new revision whole, and pack the one that was newest until now."""
        self._pack_newest(key)
        query = insert(revision).values(
            id=new.id, document=key, time_ms=new.time_ms, is_open=is_open, prefix=None,
            packed=pack(new.raw),
        )  # fmt: skip
        seq = int(self._connection.execute(query.returning(revision.c.seq)).scalar_one())
        if new.parents:
            self._connection.execute(
                insert(parent), [{"child": seq, "id": id_} for id_ in new.parents]
            )

    def remove(self, seq: int) -> None:
        """Remove an open revision; its successor takes its place."""
        self._connection.execute(delete(revision).where(revision.c.seq == seq, revision.c.is_open))

    def seal(self, key: int | None = None) -> None:
        """Seal what is open in one document, or everywhere."""
        query = update(revision).where(revision.c.is_open).values(is_open=False)
        self._connection.execute(query if key is None else query.where(revision.c.document == key))

    def seal_ids(self, ids: frozenset[str]) -> None:
        """Seal the revisions ``ids``."""
        query = update(revision).where(revision.c.id.in_(ids), revision.c.is_open)
        self._connection.execute(query.values(is_open=False))

    def _read(
        self, id_: str, packed: bytes, prefix: int | None, wholes: dict[int, bytes]
    ) -> Revision:
        try:
            if prefix is not None and prefix not in wholes:
                wholes[prefix] = self._whole(prefix)
            raw = unpack(packed, None if prefix is None else wholes[prefix])
        except Unpackable as error:
            raise StoreError("store.revision_damaged", revision=id_) from error
        if digest(raw) != id_:
            raise StoreError("store.revision_damaged", revision=id_)
        return read(raw)

    def _whole(self, seq: int) -> bytes:
        query = select(revision.c.packed, revision.c.prefix).where(revision.c.seq == seq)
        row = self._connection.execute(query).one_or_none()
        if row is None or row.prefix is not None:
            raise Unpackable(f"prefix {seq}")
        return unpack(row.packed)

    def _pack_newest(self, key: int) -> None:
        query = select(revision.c.seq, revision.c.prefix, revision.c.is_open)
        query = query.where(revision.c.document == key).order_by(revision.c.seq.desc())
        rows = self._connection.execute(query.limit(WHOLE_EVERY)).all()
        if not rows or rows[0].prefix is not None:
            return
        wholes = [row.seq for row in rows[1:] if row.prefix is None and not row.is_open]
        if wholes:
            self._pack(rows[0].seq, wholes[0])

    def _pack(self, seq: int, prefix: int) -> None:
        try:
            raw, whole = self._whole(seq), self._whole(prefix)
        except Unpackable:  # stays as it is for "desk verify" to report
            return
        query = update(revision).where(revision.c.seq == seq)
        self._connection.execute(query.values(prefix=prefix, packed=pack(raw, whole)))


_CONTENT = select(revision.c.seq, revision.c.id, revision.c.packed, revision.c.prefix)
