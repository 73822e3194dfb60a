"""Values that belong to this laptop: they are in no package and no document."""

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import insert

from desk.store.tables import local


class LocalValues:
    """Reads local values inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, key: str) -> str:
        """Return a value, or an empty text."""
        query = select(local.c.value).where(local.c.key == key)
        return self._connection.execute(query).scalar() or ""


class WritableLocalValues(LocalValues):
    """Reads and writes local values inside one transaction."""

    def set(self, key: str, value: str) -> None:
        """Keep a value."""
        query = insert(local).values(key=key, value=value)
        query = query.on_conflict_do_update(index_elements=[local.c.key], set_={"value": value})
        self._connection.execute(query)
