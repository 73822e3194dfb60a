"""Lists of exports."""

from typing import Any

from sqlalchemy import Connection, Integer, Select, literal, select, tuple_

from desk.model.ids import is_id
from desk.model.rows import ReceiptRow
from desk.store.column_types import DocumentId
from desk.store.names import Names
from desk.store.tables import article, receipt

_COLUMNS = ("id", "target", "edition", "folder", "time_ms", "overrides")


class Receipts:
    """Reads lists of exports inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(self, limit: int, after: tuple[int, str] | None = None) -> list[ReceiptRow]:
        """Return the next exports, newest first.

        Args:
            after: ``time_ms`` and id of the last row of the page before.
        """
        query = _newest_first().limit(limit)
        if after is not None:
            query = query.where(
                tuple_(receipt.c.time_ms, receipt.c.id)
                < tuple_(literal(after[0], Integer), literal(after[1], DocumentId))
            )
        return self._read(query)

    def of_article(self, article_id: str) -> list[ReceiptRow]:
        """Return the exports of an article, newest first."""
        if not is_id(article_id):
            return []
        return self._read(_newest_first().where(receipt.c.article == article_id))

    def _read(self, query: Select[Any]) -> list[ReceiptRow]:
        rows = self._connection.execute(query).all()
        names = Names(self._connection).of({row.person for row in rows if row.person})
        return [
            ReceiptRow(
                **{name: getattr(row, name) for name in _COLUMNS},
                article=row.article or "",
                headline=row.headline or "",
                person=names.get(row.person, ""),
            )
            for row in rows
        ]


def _newest_first() -> Select[Any]:
    columns = (receipt.c[name] for name in (*_COLUMNS, "article", "person"))
    query = select(*columns, article.c.headline)
    query = query.outerjoin_from(receipt, article, article.c.id == receipt.c.article)
    return query.order_by(receipt.c.time_ms.desc(), receipt.c.id.desc())
