"""Checks a whole store, and makes its derived tables anew."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, delete, exists, func, select
from sqlalchemy.exc import DBAPIError

from desk.errors import StoreError
from desk.model.revision import Revision
from desk.store import derived, search_index, tables
from desk.store.deriving import Deriver
from desk.store.photo_files import PhotoFiles
from desk.store.revisions import Node, Revisions
from desk.store.store import Store
from desk.store.tables import document, revision


@dataclass(frozen=True, slots=True)
class Problem:
    """Something that is wrong with a store; ``desk.sentences`` holds its sentence.

    Attributes:
        code: ``verify.<what>``.
    """

    code: str
    details: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class VerifyReport:
    """What was checked, and what is wrong."""

    revisions: int
    documents: int
    photos: int
    problems: tuple[Problem, ...]


def verify(store: Store) -> VerifyReport:
    """Check every hash, every link, every derived row, the search index and every photo file.

    Writes nothing.
    """
    checks = _Checks(store)
    try:
        with store.read() as snapshot:
            checks.run(snapshot.connection)
    except StoreError as error:
        checks.problems.append(Problem("verify.database", {"reason": error.code}))
    except DBAPIError as error:  # of a damaged file, anything may come
        checks.problems.append(Problem("verify.database", {"reason": error.orig}))
    return VerifyReport(checks.revisions, checks.documents, checks.photos, tuple(checks.problems))


def rebuild(store: Store) -> int:
    """Make every derived row and the search index anew, all or nothing.

    Returns:
        The number of documents.

    Raises:
        StoreError: As ``Store.write``.
    """
    with store.write() as work:
        connection = work.connection
        connection.exec_driver_sql("DROP TABLE IF EXISTS search")
        for table in (tables.search_text, *reversed(tables.DERIVED)):
            connection.execute(delete(table))
        search_index.install(connection)
        deriver = Deriver(connection, store.merge_prose)
        keys = list(connection.execute(select(document.c.key)).scalars())
        for key in keys:
            deriver.update(key)
    return len(keys)


class _Checks:
    """Counts what it checks and collects problems."""

    def __init__(self, store: Store) -> None:
        self._merge_prose = store.merge_prose
        self._photo_files: PhotoFiles = store.photos
        self.revisions = self.documents = self.photos = 0
        self.problems: list[Problem] = []

    def run(self, connection: Connection) -> None:
        """Check all; the search index last, for it takes longest."""
        self.problems += _file_problems(connection)
        self.problems += _prefix_problems(connection)
        self.problems += _orphans(connection)
        deriver, revisions = Deriver(connection, self._merge_prose), Revisions(connection)
        query = select(document.c.key, document.c.id, document.c.kind).order_by(document.c.id)
        for key, id_, kind in connection.execute(query).all():
            self.documents += 1
            self.problems += self._document_problems(revisions, key, id_)
            self.problems += self._row_problems(connection, deriver, (key, id_, kind))
        if not search_index.is_sound(connection):
            self.problems.append(Problem("verify.search"))

    def _document_problems(self, revisions: Revisions, key: int, id_: str) -> Iterator[Problem]:
        nodes = {node.id: node for node in revisions.nodes(key)}
        if not nodes:
            yield Problem("verify.document", {"document": id_})
        for item in revisions.all_of(key):
            self.revisions += 1
            if isinstance(item, StoreError):
                yield Problem("verify.revision", {**item.details, "document": id_})
            elif not _agrees(item, nodes[item.id], id_):
                yield Problem("verify.revision_row", {"revision": item.id, "document": id_})
            elif any(
                above in nodes and nodes[above].time_ms >= item.time_ms for above in item.parents
            ):  # a ring of revisions would need a parent that is not older
                yield Problem("verify.order", {"revision": item.id, "document": id_})

    def _row_problems(
        self, connection: Connection, deriver: Deriver, seen: tuple[int, str, str]
    ) -> Iterator[Problem]:
        key, id_, kind = seen
        wanted = deriver.expected(key)
        found = derived.stored(connection, key, kind)
        for table in derived.tables_of(kind):
            if wanted.rows.get(table, []) != found.rows[table]:
                yield Problem("verify.row", {"table": table.name, "document": id_})
        if wanted.text != found.text:
            yield Problem("verify.row", {"table": "search_text", "document": id_})
        for row in wanted.rows.get(tables.photo, []):
            yield from self._photo_problems(row["file"], row["extension"])

    def _photo_problems(self, sha256: str, extension: str) -> Iterator[Problem]:
        self.photos += 1
        if not self._photo_files.has(sha256, extension):
            yield Problem("verify.photo_missing", {"file": f"{sha256}.{extension}"})
        elif not self._photo_files.is_sound(sha256, extension):
            yield Problem("verify.photo_damaged", {"file": f"{sha256}.{extension}"})


def _agrees(item: Revision, node: Node, document_id: str) -> bool:
    return (item.document, item.time_ms, item.parents) == (document_id, node.time_ms, node.parents)


def _file_problems(connection: Connection) -> Iterator[Problem]:
    for row in connection.exec_driver_sql("PRAGMA integrity_check").all():
        if row[0] != "ok":
            yield Problem("verify.database", {"reason": row[0]})
    for row in connection.exec_driver_sql("PRAGMA foreign_key_check").all():
        yield Problem("verify.link", {"table": row[0], "row": row[1], "target": row[2]})


def _prefix_problems(connection: Connection) -> Iterator[Problem]:
    prefix = revision.alias("prefix")
    query = select(revision.c.id).join(prefix, revision.c.prefix == prefix.c.seq)
    query = query.where(
        prefix.c.is_open
        | (prefix.c.document != revision.c.document)
        | (prefix.c.seq >= revision.c.seq)
    )
    for id_ in connection.execute(query).scalars():
        yield Problem("verify.prefix", {"revision": id_})


def _orphans(connection: Connection) -> Iterator[Problem]:
    """Yield derived rows that belong to no document of their kind."""
    for table in tables.DERIVED:
        kinds = [kind for kind in derived.KINDS if table in derived.tables_of(kind)]
        owner = derived.owner(table)
        known = exists().where(document.c.key == owner, document.c.kind.in_(kinds))
        query: Any = select(func.count()).select_from(table).where(~known)
        count = connection.execute(query).scalar_one()
        if count:
            yield Problem("verify.orphans", {"table": table.name, "count": count})
