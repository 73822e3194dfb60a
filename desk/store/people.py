"""Lists of people."""

from sqlalchemy import Connection, func, select

from desk.model.rows import PersonRow
from desk.store.names import shown_as
from desk.store.tables import LISTED_ARTICLE, article, assignment, person


class People:
    """Reads people inside one transaction.

    A person who is joined to another (``same_as``) is not listed; the other one stands for both.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def all(self) -> list[PersonRow]:
        """Return the people of the desk in the order of their names."""
        known = {row.id: row for row in self._connection.execute(select(person))}
        groups: dict[str, list[str]] = {}
        for id_ in known:
            groups.setdefault(shown_as(id_, known), []).append(id_)
        counts = self._counts()
        rows = [
            PersonRow(id_, known[id_].name, counts.get(id_, 0) if ids == [id_] else self._of(ids))
            for id_, ids in groups.items()
            if not known[id_].is_deleted
        ]
        return sorted(rows, key=lambda row: (row.name.casefold(), row.id))

    def named(self, name: str) -> list[str]:
        """Return the people of exactly this name, oldest first."""
        query = select(person).where(person.c.name == name)
        named = {row.id: row for row in self._connection.execute(query)}
        known = named
        if any(row.same_as for row in named.values()):
            known = {row.id: row for row in self._connection.execute(select(person))}
        found = {shown_as(id_, known) for id_ in named}
        return sorted(id_ for id_ in found if not known[id_].is_deleted)

    def _counts(self) -> dict[str, int]:
        """Return how many articles each person has a part in, deleted ones aside."""
        counted = select(assignment.c.person, func.count(assignment.c.article.distinct()))
        counted = counted.group_by(assignment.c.person)
        deleted = select(article.c.key).where(article.c.is_deleted.is_(True))
        gone = counted.where(assignment.c.article.in_(deleted))
        counts = {row[0]: row[1] for row in self._connection.execute(counted)}
        for id_, count in self._connection.execute(gone):
            counts[id_] -= count
        return counts

    def _of(self, ids: list[str]) -> int:
        query = select(func.count(assignment.c.article.distinct())).join(article)
        query = query.where(LISTED_ARTICLE, assignment.c.person.in_(ids))
        return int(self._connection.execute(query).scalar_one())
