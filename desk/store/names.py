"""Names of people as they are shown: a person joined to another goes by that one's name."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, Row, select

from desk.model.ids import is_id
from desk.store.tables import person

_Person = Row[tuple[str, str, str | None]]


class Names:
    """Looks people up inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, ids: Iterable[str]) -> dict[str, str]:
        """Return the names of people by id; unknown ones are left out."""
        known = self._with_joined({id_ for id_ in ids if is_id(id_)})
        return {id_: known[shown_as(id_, known)].name for id_ in ids if id_ in known}

    def _with_joined(self, ids: set[str]) -> dict[str, _Person]:
        known: dict[str, _Person] = {}
        todo = ids
        while todo:
            query = select(person.c.id, person.c.name, person.c.same_as)
            rows = self._connection.execute(query.where(person.c.id.in_(list(todo)))).all()
            known |= {row.id: row for row in rows}
            todo = {row.same_as for row in rows if row.same_as and row.same_as not in known}
        return known


def shown_as(id_: str, known: Mapping[str, _Person]) -> str:
    """Return the person as whom ``id_`` is shown; in a ring of people the one of the oldest id."""
    path = [id_]
    while (following := known[path[-1]].same_as) and following in known:
        if following in path:
            return min(path[path.index(following) :])
        path.append(following)
    return path[-1]
