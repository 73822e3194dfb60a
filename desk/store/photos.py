"""Lists of photos."""

from typing import Any

from sqlalchemy import Connection, Integer, Select, func, literal, select, tuple_

from desk.model.ids import is_id
from desk.model.rows import PhotoRow
from desk.store import matching, search_index
from desk.store.column_types import DocumentId
from desk.store.tables import LISTED_ARTICLE, LISTED_PHOTO, appearance, article, photo, placement

_COLUMNS = (
    "id", "file", "extension", "file_name", "caption", "credit", "alt", "width_px", "height_px",
    "updated_ms",
)  # fmt: skip


class Photos:
    """Reads lists of photos inside one transaction; deleted photos are in none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, search: str, limit: int, after: tuple[int, str] | None = None) -> list[PhotoRow]:
        """Return the next photos, newest first.

        Args:
            after: ``updated_ms`` and id of the last row of the page before.
        """
        query = _filtered(_rows(), search)
        query = query.order_by(photo.c.updated_ms.desc(), photo.c.id.desc()).limit(limit)
        if after is not None:
            query = query.where(
                tuple_(photo.c.updated_ms, photo.c.id)
                < tuple_(literal(after[0], Integer), literal(after[1], DocumentId))
            )
        return self._read(query)

    def count(self, search: str) -> int:
        """Return how many photos a search shows."""
        query = _filtered(select(func.count()).select_from(photo), search)
        return int(self._connection.execute(query).scalar_one())

    def row(self, id_: str) -> PhotoRow | None:
        """Return the row of a photo; None when it is unknown or deleted."""
        found = self._read(_rows().where(LISTED_PHOTO, photo.c.id == id_)) if is_id(id_) else []
        return found[0] if found else None

    def looks(self) -> list[tuple[str, str, str]]:
        """Return id, hash of the pixels (or empty) and fingerprint (or empty) of each photo."""
        query = select(photo.c.id, appearance.c.pixels, appearance.c.look)
        query = query.join(appearance, appearance.c.key == photo.c.key).where(LISTED_PHOTO)
        rows = self._connection.execute(query.order_by(photo.c.key))
        return [(id_, pixels or "", look) for id_, pixels, look in rows]

    def _read(self, query: Select[Any]) -> list[PhotoRow]:
        return [PhotoRow(**row) for row in self._connection.execute(query).mappings()]


def _rows() -> Select[Any]:
    shown = select(func.count(placement.c.article.distinct())).join(article)
    shown = shown.where(placement.c.photo == photo.c.id, LISTED_ARTICLE)
    return select(
        *(photo.c[name] for name in _COLUMNS),
        shown.correlate(photo).scalar_subquery().label("articles"),
    )


def _filtered(query: Select[Any], search: str) -> Select[Any]:
    query = query.where(LISTED_PHOTO)
    for term in matching.terms(search):
        query = query.where(photo.c.key.in_(search_index.matches(term)))
    return query
