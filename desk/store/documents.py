"""Documents as a snapshot shows them: graph and view."""

from sqlalchemy import Connection, String, func, or_, select, type_coerce

from desk.errors import InputError, RuleError, StoreError
from desk.model import graph as graphs
from desk.model.graph import View
from desk.model.ids import MIN_ABBREVIATION, is_id
from desk.model.merging import MergeProse
from desk.model.revision import Revision
from desk.store.column_types import Unreadable, is_hash
from desk.store.revisions import Node, Revisions
from desk.store.tables import document, revision

_HEX = frozenset("0123456789abcdef")


class Documents:
    """Reads documents inside one transaction.

    Args:
        merge_prose: Joins two versions of a text; see ``desk.model.merging``.
    """

    def __init__(self, connection: Connection, merge_prose: MergeProse) -> None:
        self._connection = connection
        self._merge_prose = merge_prose
        self._revisions = Revisions(connection)

    def exists(self, id_: str) -> bool:
        """Tell whether a document has a revision here; any text may be asked for."""
        return is_id(id_) and self._revisions.key(id_) is not None

    def kind(self, id_: str) -> str:
        """Return the kind of a document: a ``Kind``, or one of a newer program.

        Raises:
            RuleError: ``document.unknown``.
        """
        query = select(document.c.kind).where(document.c.key == self.key(id_))
        return str(self._connection.execute(query).scalar_one())

    def key(self, id_: str) -> int:
        """Return the integer key of a document.

        Raises:
            RuleError: ``document.unknown``.
        """
        key = self._revisions.key(id_) if is_id(id_) else None
        if key is None:
            raise RuleError("document.unknown", id=id_)
        return key

    def graph(self, id_: str) -> dict[str, Revision]:
        """Return every revision of a document by its id.

        Raises:
            RuleError: ``document.unknown``.
            StoreError: ``store.revision_damaged``.
        """
        found = {}
        for item in self._revisions.all_of(self.key(id_)):
            if isinstance(item, StoreError):
                raise item
            found[item.id] = item
        return found

    def view(self, id_: str) -> View:
        """Return what a document shows.

        Raises:
            RuleError: ``document.unknown``.
            StoreError: ``store.revision_damaged``.
        """
        heads = self.heads(id_)
        if len(heads) > 1:
            return graphs.view(self.graph(id_), self._merge_prose)
        found = self._revisions.find(heads[0])
        if found is None:
            raise Unreadable(heads[0])
        return View(dict(found.fields), {}, heads, heads)

    def heads(self, id_: str) -> tuple[str, ...]:
        """Return the revisions of a document that have no child, oldest first."""
        return heads_of(self._revisions.nodes(self.key(id_)))

    def join(self, id_: str) -> Revision | None:
        """Return the merge revision that a document lacks; None as ``desk.model.graph.join``."""
        if len(self.heads(id_)) == 1:
            return None
        return graphs.join(self.graph(id_), self._merge_prose)

    def revision(self, id_: str) -> Revision:
        """Return a revision by its whole id.

        Raises:
            InputError: ``revision.unknown``.
            StoreError: ``store.revision_damaged``.
        """
        found = self._revisions.find(id_) if is_hash(id_) else None
        if found is None:
            raise InputError("revision.unknown", revision=id_)
        return found

    def open_revision(self, id_: str) -> str | None:
        """Return the newest open revision of a document; None when all are sealed."""
        query = select(revision.c.id).where(revision.c.document == self.key(id_))
        query = query.where(revision.c.is_open).order_by(revision.c.seq.desc())
        return self._connection.execute(query).scalars().first()

    def left_open(self) -> dict[str, str]:
        """Return the newest open revision of each document that has one."""
        query = select(document.c.id, revision.c.id.label("revision")).join(revision)
        query = query.where(revision.c.is_open).order_by(revision.c.seq)
        return {row.id: row.revision for row in self._connection.execute(query)}

    def first_time_ms(self, id_: str) -> int:
        """Return the time of the first revision of a document."""
        query = select(func.min(revision.c.time_ms)).where(revision.c.document == self.key(id_))
        return int(self._connection.execute(query).scalar_one())

    def find(self, kind: str) -> list[str]:
        """Return the ids of the documents of a kind, oldest first; deleted ones too."""
        query = select(document.c.id).where(document.c.kind == kind).order_by(document.c.id)
        return list(self._connection.execute(query).scalars())

    def by_abbreviation(self, text: str, kind: str) -> list[str]:
        """Return the documents of a kind whose id begins or ends with ``text``, oldest first.

        Args:
            text: At least 4 hexadecimal characters; hyphens and capitals do not matter.
        """
        part = text.lower().replace("-", "")
        if len(part) < MIN_ABBREVIATION or not set(part) <= _HEX:
            return []
        spelled = func.lower(func.hex(type_coerce(document.c.id, String)))
        query = select(document.c.id).where(document.c.kind == kind).order_by(document.c.id)
        query = query.where(or_(spelled.like(f"{part}%"), spelled.like(f"%{part}")))
        return list(self._connection.execute(query).scalars())


def heads_of(nodes: list[Node]) -> tuple[str, ...]:
    """Return the ids of the nodes that are nobody's parent, oldest first."""
    inner = {id_ for node in nodes for id_ in node.parents}
    heads = [node for node in nodes if node.id not in inner]
    return tuple(node.id for node in sorted(heads, key=lambda node: (node.time_ms, node.id)))
