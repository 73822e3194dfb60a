"""From the revisions of a document to its derived rows."""

from sqlalchemy import Connection, select

from desk.errors import StoreError
from desk.model import graph as graphs
from desk.model import reading
from desk.model.graph import View
from desk.model.merging import MergeProse
from desk.model.revision import Revision
from desk.store import derived
from desk.store.derived import Derived, Seen
from desk.store.documents import heads_of
from desk.store.revisions import Revisions
from desk.store.tables import document
from desk.text import counting

LONG_WORDS = 3_000  # merging longer stories takes too long inside a write


class Deriver:
    """Makes derived rows inside one transaction."""

    def __init__(self, connection: Connection, merge_prose: MergeProse) -> None:
        self._connection = connection
        self._merge_prose = merge_prose
        self._revisions = Revisions(connection)

    def update(self, key: int) -> None:
        """Make the derived rows of a document what its revisions say."""
        row = self._document(key)
        derived.write(self._connection, key, row[1], self.expected(key))

    def expected(self, key: int) -> Derived:
        """Return what a document must give to lists and search; without its damaged revisions."""
        id_, kind = self._document(key)
        if not derived.tables_of(kind):
            return Derived({})
        heads = self._heads(key)
        if not heads:
            return Derived({})
        newest = max(heads, key=lambda item: (item.time_ms, item.id))
        view = self._view(key, heads)
        return derived.derive(Seen(key, id_, kind, view, newest.time_ms, newest.author))

    def _document(self, key: int) -> tuple[str, str]:
        query = select(document.c.id, document.c.kind).where(document.c.key == key)
        id_, kind = self._connection.execute(query).one()
        return id_, kind

    def _heads(self, key: int) -> list[Revision]:
        try:
            found = [self._revisions.find(id_) for id_ in heads_of(self._revisions.nodes(key))]
            return [item for item in found if item is not None]
        except StoreError:
            graph = self._readable(key)
            return [graph[id_] for id_ in graphs.heads_of(graph)]

    def _view(self, key: int, heads: list[Revision]) -> View:
        ids = tuple(item.id for item in heads)
        if len(heads) == 1 or any(_is_long(item) for item in heads):
            return View(dict(heads[0].fields), {}, ids, ids[:1])
        return graphs.view(self._readable(key), self._merge_prose)

    def _readable(self, key: int) -> dict[str, Revision]:
        found = self._revisions.all_of(key)
        return {item.id: item for item in found if isinstance(item, Revision)}


def _is_long(item: Revision) -> bool:
    body = reading.text(item.fields, "body")
    return len(body) > LONG_WORDS and counting.words(body) > LONG_WORDS
