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

_DEEPEST = 64  # criss-crosses within each other; beyond, merging has no base and asks more


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
    bases = _Bases(graph, prose)
    for head in heads[1:]:
        base = bases.of(shown, head)
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


class _Bases:
    """Finds what versions grew from; each common ancestor is merged once."""

    def __init__(self, graph: Graph, prose: MergeProse) -> None:
        self._graph = graph
        self._prose = prose
        self._known: dict[tuple[tuple[str, ...], str], Fields] = {}

    def of(self, left: tuple[str, ...], right: str, depth: int = 0) -> Fields:
        """Return what the versions of ``left`` together and ``right`` have in common."""
        if depth == _DEEPEST:
            return {}
        if (left, right) not in self._known:
            self._known[left, right] = self._find(left, right, depth)
        return self._known[left, right]

    def _find(self, left: tuple[str, ...], right: str, depth: int) -> Fields:
        common = self._ancestors(left) & self._ancestors((right,))
        inner = {parent for id_ in common for parent in self._graph[id_].parents}
        tips = tuple(_ordered(self._graph, common - inner))
        if not tips:
            return {}
        fields = self._graph[tips[0]].fields
        for count, tip in enumerate(tips[1:], 1):
            base = self.of(tips[:count], tip, depth + 1)
            merged = merge_fields(base, fields, self._graph[tip].fields, self._prose)
            fields = _settle(base, merged)
        return fields

    def _ancestors(self, ids: Iterable[str]) -> set[str]:
        seen: set[str] = set()
        todo = [id_ for id_ in ids if id_ in self._graph]
        while todo:
            id_ = todo.pop()
            if id_ not in seen:
                seen.add(id_)
                todo += [parent for parent in self._graph[id_].parents if parent in self._graph]
        return seen


def _settle(base: Fields, merged: Merged) -> Fields:
    """Return the merged fields with every disputed one taken back to ``base``."""
    fields = dict(merged.fields)
    for name in {path.partition(".")[0] for path in merged.disputes}:
        fields.pop(name, None)
        if name in base:
            fields[name] = base[name]
    return fields
