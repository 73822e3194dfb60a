"""What undo of typing knows of the stories that are open on this laptop."""

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert

from desk.store.packing import Unpackable, pack, unpack
from desk.store.tables import document, undo


class KeptPast(NamedTuple):
    """The past of one field.

    Attributes:
        digest: SHA-256 of the text that it belongs to, hexadecimal.
        raw: The steps, as ``desk.text.past_coding`` writes them.
    """

    digest: str
    raw: bytes


class TypingPast:
    """Reads it inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, document_id: str) -> dict[str, KeptPast]:
        """Return what is kept for the fields of a document; damage counts as nothing."""
        query = select(undo.c.field, undo.c.digest, undo.c.packed).join(document)
        found = {}
        for row in self._connection.execute(query.where(document.c.id == document_id)):
            try:
                found[row.field] = KeptPast(row.digest, unpack(row.packed))
            except Unpackable:
                continue
        return found


class WritableTypingPast(TypingPast):
    """Reads and writes it inside one transaction."""

    def keep(self, document_id: str, pasts: Mapping[str, KeptPast]) -> None:
        """Keep the past of fields of a document in place of what was kept."""
        query = select(document.c.key).where(document.c.id == document_id)
        key = self._connection.execute(query).scalar()
        for field, past in pasts.items() if key is not None else ():
            values = {"digest": past.digest, "packed": pack(past.raw)}
            put = insert(undo).values(document=key, field=field, **values)
            put = put.on_conflict_do_update(index_elements=["document", "field"], set_=values)
            self._connection.execute(put)

    def forget(self, document_id: str) -> None:
        """Keep nothing of a document any more."""
        mine = select(document.c.key).where(document.c.id == document_id).scalar_subquery()
        self._connection.execute(delete(undo).where(undo.c.document == mine))

    def forget_all(self) -> None:
        """Keep nothing of any document."""
        self._connection.execute(delete(undo))
