"""A unit of work: everything written in it is there afterwards, or nothing."""

from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, select

from desk.errors import InputError, StoreError
from desk.model import reading
from desk.model.baseline import Baseline
from desk.model.ids import is_id
from desk.model.kinds import Kind
from desk.model.merging import MergeProse, merge_fields
from desk.model.revision import Revision, Signature, content, read, write
from desk.store.column_types import is_hash
from desk.store.deriving import Deriver
from desk.store.local_values import WritableLocalValues
from desk.store.revisions import Node, Revisions
from desk.store.snapshot import Snapshot
from desk.store.tables import label, receipt
from desk.store.typing_past import WritableTypingPast

_NAMING = (Kind.LABEL, Kind.RECEIPT, Kind.NOTE)  # kinds that name a revision of an article
_NAMED_BY = (label, receipt)
_LATEST_MS = 2**53  # beyond, JSON numbers lose digits


class Work(Snapshot):
    """A snapshot that can be written on; its reads see what it wrote."""

    local: WritableLocalValues
    typing_past: WritableTypingPast

    def __init__(self, connection: Connection, device: str, merge_prose: MergeProse) -> None:
        super().__init__(connection, device, merge_prose)
        self.local = WritableLocalValues(connection)
        self.typing_past = WritableTypingPast(connection)
        self._merge_prose = merge_prose
        self._revisions = Revisions(connection)
        self._deriver = Deriver(connection, merge_prose)

    def append(
        self,
        document: str,
        kind: str,
        fields: Mapping[str, Any],
        author: str,
        time_ms: int,
        parents: Iterable[str] | None = None,
    ) -> Revision:
        """Seal what is open in a document and write a sealed revision.

        Args:
            document: UUID; a new one makes a new document.
            fields: All fields, not only the changed ones.
            author: UUID of the person, or empty.
            time_ms: Now; the revision is later than its parents in any case.
            parents: The heads whose content ``fields`` come from; None: those of the view.

        Raises:
            InputError: ``revision.unknown``: a parent is not one of this document;
                ``text.surrogate``.
        """
        key = self._revisions.add_document(document, kind)
        self._revisions.seal(key)
        if kind in _NAMING and self.documents.exists(reading.text(fields, "article")):
            self.seal(reading.text(fields, "article"))
        if parents is None:
            parents = self.documents.view(document).shown if self._revisions.nodes(key) else ()
        above = [self._parent(document, id_) for id_ in dict.fromkeys(parents)]
        new = write(document, kind, fields, Signature(author, self.device, time_ms), above)
        return self._keep(key, new, is_open=False)

    def autosave(
        self,
        document: str,
        fields: Mapping[str, Any],
        author: str,
        time_ms: int,
        base: Baseline,
    ) -> Revision:
        """Store what is typed in one editor tab, as an open revision.

        The tab's own revision is replaced when it is still what this tab wrote: open, of this
        laptop and author, without child, named by nothing. Otherwise a new revision is written
        beside what came in between, on the heads that the tab shows. Unchanged fields write
        nothing. When another tab has replaced a head that this one shows, what was typed here is
        brought into what the document says now, and the revision holds both.

        Args:
            base: What the tab shows. ``own`` is never a revision that another tab wrote: a
                returned revision that was shown already is not own.

        Raises:
            RuleError: ``document.unknown``.
            InputError: ``text.surrogate``.
        """
        key = self.documents.key(document)
        signature = Signature(author, self.device, time_ms)
        nodes = {node.id: node for node in self._revisions.nodes(key)}
        mine, shown, moved = nodes.get(base.own or ""), base.shown, None
        if not nodes.keys() >= {*shown}:
            moved = self._moved(document, fields, base)
            if moved is not None:
                fields, shown = moved
            elif mine and not self._is_shown(mine, base):
                mine = None
        if mine and self._may_amend(mine, nodes, shown, author):
            return self._amend(key, mine, fields, signature)
        above = _shown_parents(nodes, shown, mine)
        parents = [self._parent(document, id_) for id_ in above]
        new = write(document, self.documents.kind(document), fields, signature, parents)
        if parents and not moved and dict(new.fields) == self._shown_fields(document, parents):
            return parents[-1]
        self._revisions.seal_ids(frozenset(above))
        return self._keep(key, new, is_open=True)

    def seal(self, document: str) -> None:
        """Seal what is open in a document.

        Raises:
            RuleError: ``document.unknown``.
        """
        self._revisions.seal(self.documents.key(document))

    def seal_all(self) -> None:
        """Seal what is open anywhere."""
        self._revisions.seal()

    def join(self, document: str) -> Revision | None:
        """Seal a document and write the merge revision of its heads.

        Returns:
            None when there is one head already, or when a person must settle something first.
        """
        self.seal(document)
        merged = self.documents.join(document)
        return merged and self._keep(self.documents.key(document), merged, is_open=False)

    def receive(self, raws: Iterable[bytes]) -> frozenset[str]:
        """Add revisions of other laptops; those that are known change nothing.

        Returns:
            The documents that have new revisions.

        Raises:
            StoreError: ``store.revision_damaged``: bytes that are no revision.
        """
        keys: dict[int, str] = {}
        for new in sorted(map(_readable, raws), key=lambda item: (item.time_ms, item.id)):
            if self._revisions.find(new.id) is None:
                key = self._revisions.add_document(new.document, new.kind)
                self._revisions.seal_ids(frozenset(new.parents))
                self._revisions.add(key, new, is_open=False)
                keys[key] = new.document
            else:
                self._revisions.seal_ids(frozenset([new.id]))
        for key in keys:
            self._deriver.update(key)
        return frozenset(keys.values())

    def _moved(
        self, document: str, fields: Mapping[str, Any], base: Baseline
    ) -> tuple[Mapping[str, Any], tuple[str, ...]] | None:
        """Bring what changed since ``base`` into what a document says now.

        A head that was shown is gone, so the graph does not know any more what was typed on; the
        tab does.

        Returns:
            The fields and the heads that they stand on; None when a person must settle something:
            then both versions stand beside each other.
        """
        now = self.documents.view(document)
        if not now.is_settled:
            return None
        merged = merge_fields(base.fields, fields, now.fields, self._merge_prose)
        return None if merged.disputes else (merged.fields, now.shown)

    def _is_shown(self, mine: Node, base: Baseline) -> bool:
        """Tell whether a tab shows all of its own revision, not only what it typed of it."""
        return self.documents.revision(mine.id).fields == content(base.fields)

    def _shown_fields(self, document: str, parents: list[Revision]) -> dict[str, Any] | None:
        if len(parents) == 1:
            return dict(parents[0].fields)
        view = self.documents.view(document)
        is_shown = {*view.shown} == {parent.id for parent in parents}
        return view.fields if is_shown and not view.disputes else None

    def _parent(self, document: str, id_: str) -> Revision:
        found = self.documents.revision(id_)
        if found.document != document:
            raise InputError("revision.unknown", revision=id_)
        return found

    def _keep(self, key: int, new: Revision, *, is_open: bool) -> Revision:
        if self._revisions.find(new.id) is None:
            self._revisions.add(key, new, is_open=is_open)
            self._deriver.update(key)
        return new

    def _amend(
        self, key: int, mine: Node, fields: Mapping[str, Any], signature: Signature
    ) -> Revision:
        before = self.documents.revision(mine.id)
        above = [known for id_ in mine.parents if (known := self._revisions.find(id_))]
        new = write(before.document, before.kind, fields, signature, above)
        if dict(new.fields) == dict(before.fields):
            return before
        self._revisions.remove(mine.seq)
        return self._keep(key, new, is_open=True)

    def _may_amend(
        self, mine: Node, nodes: Mapping[str, Node], shown: tuple[str, ...], author: str
    ) -> bool:
        if not mine.is_open or not {*shown} <= {mine.id, *mine.parents}:
            return False
        if any(mine.id in node.parents for node in nodes.values()):
            return False
        before = self.documents.revision(mine.id)
        is_ours = (before.author, before.device) == (author, self.device)
        return is_ours and not self._is_named(mine.id)

    def _is_named(self, id_: str) -> bool:
        queries = [select(table.c["key"]).where(table.c.revision == id_) for table in _NAMED_BY]
        return any(self.connection.execute(query).first() for query in queries)


def _shown_parents(
    nodes: Mapping[str, Node], shown: tuple[str, ...], mine: Node | None
) -> tuple[str, ...]:
    """Return the parents of a new revision of a tab: what it shows, its own last one included.

    When nothing of it is known any more (another process replaced it), what was written stands
    by itself, and merging shows all of it.
    """
    ids = [id_ for id_ in dict.fromkeys((*shown, *([mine.id] if mine else []))) if id_ in nodes]
    todo = [parent for id_ in ids for parent in nodes[id_].parents]
    covered: set[str] = set()
    while todo:
        id_ = todo.pop()
        if id_ not in covered and id_ in nodes:
            covered.add(id_)
            todo += nodes[id_].parents
    return tuple(sorted({*ids} - covered, key=lambda id_: (nodes[id_].time_ms, id_)))


def _readable(raw: bytes) -> Revision:
    found = read(raw)
    is_sound = (
        is_id(found.document)
        and found.kind != ""
        and all(is_hash(id_) for id_ in found.parents)
        and 0 <= found.time_ms < _LATEST_MS
    )
    if not is_sound:
        raise StoreError("store.revision_damaged", revision=found.id)
    return found
