"""The past of documents as lists show it: who wrote what when, what is named, what was sent."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, select

from desk.errors import RuleError, StoreError
from desk.model import reading
from desk.model.ids import is_id
from desk.model.revision import Revision
from desk.model.rows import ExportMark, RevisionRow
from desk.store.names import Names
from desk.store.revisions import Node, Revisions
from desk.store.tables import document, label, receipt, revision

_READ_MAX = 200  # revisions whose authors are looked up for one answer


@dataclass(frozen=True, slots=True)
class _Marks:
    """What is said about revisions from outside, by their ids."""

    labels: Mapping[str, tuple[str, str]]  # id and name
    exports: Mapping[str, tuple[ExportMark, ...]]


class Histories:
    """Reads the past of documents inside one transaction.

    Args:
        device: Id of this laptop.
    """

    def __init__(self, connection: Connection, device: str) -> None:
        self._connection = connection
        self._device = device
        self._revisions = Revisions(connection)

    def page(
        self,
        document_id: str,
        limit: int | None = None,
        after: tuple[int, str] | None = None,
        *,
        only_marked: bool = False,
    ) -> list[RevisionRow]:
        """Return revisions of a document, newest first.

        Args:
            limit: At most so many; None for all.
            after: ``time_ms`` and id of the last row of the page before.
            only_marked: Only those that are named or were exported.

        Raises:
            RuleError: ``document.unknown``.
            StoreError: ``store.revision_damaged``.
        """
        nodes = sorted(self._nodes(document_id), key=lambda node: (-node.time_ms, node.id))
        marks = self._marks(document_id, nodes)
        if only_marked:
            nodes = [node for node in nodes if node.id in marks.labels or node.id in marks.exports]
        if after is not None:
            nodes = [node for node in nodes if (-node.time_ms, node.id) > (-after[0], after[1])]
        return self._rows(nodes[:limit], marks)

    def people_between(self, document_id: str, old: str, new: Iterable[str]) -> list[str]:
        """Return the names of those who wrote what ``new`` has and ``old`` has not, oldest first.

        Args:
            old: A revision.
            new: Revisions, for example the heads that are shown.
        """
        nodes = {node.id: node for node in self._nodes(document_id)}
        between = _ancestors(nodes, new) - _ancestors(nodes, [old])
        ordered = sorted((nodes[id_] for id_ in between), key=lambda node: (node.time_ms, node.id))
        latest = [node.id for node in ordered[-_READ_MAX:]]
        authors = [item.author for item in self._revisions.some(latest)]
        names = Names(self._connection).of(set(authors))
        return list(dict.fromkeys(names[author] for author in authors if author in names))

    def _nodes(self, document_id: str) -> list[Node]:
        key = self._revisions.key(document_id) if is_id(document_id) else None
        if key is None:
            raise RuleError("document.unknown", id=document_id)
        return self._revisions.nodes(key)

    def _rows(self, nodes: list[Node], marks: _Marks) -> list[RevisionRow]:
        wanted = dict.fromkeys(id_ for node in nodes for id_ in (node.id, *node.parents))
        found = {item.id: item for item in self._revisions.some(wanted)}
        for node in nodes:
            if node.id not in found:  # a flipped bit in an index
                raise StoreError("store.revision_damaged", revision=node.id)
        names = Names(self._connection).of({found[node.id].author for node in nodes})
        return [self._row(node, found, names, marks) for node in nodes]

    def _row(
        self,
        node: Node,
        found: Mapping[str, Revision],
        names: Mapping[str, str],
        marks: _Marks,
    ) -> RevisionRow:
        item = found[node.id]
        above = next((found[id_] for id_ in item.parents if id_ in found), None)
        before: Mapping[str, Any] = above.fields if above else {}
        differing = sorted({*before, *item.fields})
        changed = tuple(name for name in differing if before.get(name) != item.fields.get(name))
        label_id, name = marks.labels.get(node.id, ("", ""))
        is_moved = above is not None and "status" in changed
        return RevisionRow(
            id=item.id, parents=item.parents, person=names.get(item.author, ""),
            device=item.device, is_here=item.device == self._device, time_ms=item.time_ms,
            is_open=node.is_open, changed=changed,
            status=reading.text(item.fields, "status") if is_moved else "",
            label=name, label_id=label_id, exports=marks.exports.get(node.id, ()),
        )  # fmt: skip

    def _marks(self, document_id: str, nodes: list[Node]) -> _Marks:
        labels = select(document.c.id, label.c.revision, label.c.name)
        labels = labels.join(document, document.c.key == label.c.key)
        labels = labels.join(revision, revision.c.id == label.c.revision)
        key = self._revisions.key(document_id)
        labels = labels.where(revision.c.document == key, label.c.name != "")
        named = self._connection.execute(labels.order_by(label.c.key)).all()
        return _Marks(
            {row.revision: (row.id, row.name) for row in named},
            self._exports(document_id, {node.id for node in nodes}),
        )

    def _exports(self, document_id: str, ids: set[str]) -> dict[str, tuple[ExportMark, ...]]:
        columns = (receipt.c.revision, receipt.c.target, receipt.c.person, receipt.c.time_ms)
        query = select(*columns).where(receipt.c.article == document_id)
        rows = self._connection.execute(query.order_by(receipt.c.time_ms.desc())).all()
        names = Names(self._connection).of({row.person for row in rows if row.person})
        found: dict[str, tuple[ExportMark, ...]] = {}
        for row in rows:
            if row.revision in ids:
                mark = ExportMark(row.target, names.get(row.person, ""), row.time_ms)
                found[row.revision] = (*found.get(row.revision, ()), mark)
        return found


def _ancestors(nodes: Mapping[str, Node], ids: Iterable[str]) -> set[str]:
    """Return the revisions ``ids`` and all that they grew from."""
    seen: set[str] = set()
    todo = [id_ for id_ in ids if id_ in nodes]
    while todo:
        id_ = todo.pop()
        if id_ not in seen:
            seen.add(id_)
            todo += [parent for parent in nodes[id_].parents if parent in nodes]
    return seen
