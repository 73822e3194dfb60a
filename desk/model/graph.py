"""The revision graph of one document, and what its heads together say.

A view is a pure function of the revisions: it folds the heads in the order of their time, each
with the common ancestor, and stops at the first dispute. Several common ancestors (a criss-cross)
are merged first, as git's recursive strategy does; what they dispute falls back to its own base.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desk.model.merging import Dispute, Merged, MergeProse, merge_fields
from desk.model.revision import Fields, Revision, Signature, write

Graph = Mapping[str, Revision]


@dataclass(frozen=True, slots=True)
class View:
    """What a document shows.

    Attributes:
        fields: The merged content.
        disputes: Field name (``photos.ID.caption`` inside a table) to what must be settled.
        heads: Revisions that have no child, oldest first.
        shown: The heads whose content is in ``fields``: the parents of a save on this view.
    """

    fields: dict[str, Any]
    disputes: dict[str, Dispute]
    heads: tuple[str, ...]
    shown: tuple[str, ...]

    @property
    def is_settled(self) -> bool:
        """Whether nothing waits for a person."""
        return not self.disputes and self.shown == self.heads


def heads_of(graph: Graph) -> tuple[str, ...]:
    """Return the revisions without a child, oldest first."""
    inner = {parent for revision in graph.values() for parent in revision.parents}
    return tuple(_ordered(graph, graph.keys() - inner))


def view(graph: Graph, prose: MergeProse) -> View:
    """Return what the heads of ``graph`` say together; the graph holds at least one revision."""
    heads = heads_of(graph)
    fields: dict[str, Any] = dict(graph[heads[0]].fields)
    disputes: dict[str, Dispute] = {}
    shown = heads[:1]
    for head in heads[1:]:
        base = _base(graph, shown, (head,), prose)
        merged = merge_fields(base, fields, graph[head].fields, prose)
        fields, disputes, shown = merged.fields, merged.disputes, (*shown, head)
        if disputes:
            break
    return View(fields, disputes, heads, shown)


def join(graph: Graph, prose: MergeProse) -> Revision | None:
    """Return the merge revision of undisputed heads; every laptop makes the same one.

    Returns:
        None when there is one head already, or when a person must settle something first.
    """
    seen = view(graph, prose)
    if len(seen.heads) == 1 or not seen.is_settled:
        return None
    parents = [graph[head] for head in seen.heads]
    return write(parents[0].document, parents[0].kind, seen.fields, Signature("", "", 0), parents)


def _ordered(graph: Graph, ids: Iterable[str]) -> list[str]:
    return sorted(ids, key=lambda id_: (graph[id_].time_ms, id_))


def _ancestors(graph: Graph, ids: Iterable[str]) -> set[str]:
    seen: set[str] = set()
    todo = [id_ for id_ in ids if id_ in graph]
    while todo:
        id_ = todo.pop()
        if id_ not in seen:
            seen.add(id_)
            todo += [parent for parent in graph[id_].parents if parent in graph]
    return seen


def _base(graph: Graph, left: Iterable[str], right: Iterable[str], prose: MergeProse) -> Fields:
    common = _ancestors(graph, left) & _ancestors(graph, right)
    inner = {parent for id_ in common for parent in graph[id_].parents}
    tips = _ordered(graph, common - inner)
    if not tips:
        return {}
    fields = graph[tips[0]].fields
    for count, tip in enumerate(tips[1:], 1):
        base = _base(graph, tips[:count], (tip,), prose)
        fields = _settle(base, merge_fields(base, fields, graph[tip].fields, prose))
    return fields


def _settle(base: Fields, merged: Merged) -> Fields:
    """Return the merged fields with every disputed one taken back to ``base``."""
    fields = dict(merged.fields)
    for name in {path.partition(".")[0] for path in merged.disputes}:
        fields.pop(name, None)
        if name in base:
            fields[name] = base[name]
    return fields
