"""Lists of picture requests and of stories that wait for a picture."""

from typing import Any

from sqlalchemy import Connection, Exists, Row, Select, exists, select

from desk.model.article import Role, Status
from desk.model.ids import is_id
from desk.model.rows import RequestRow, WaitingRow
from desk.store.names import Names
from desk.store.tables import (
    DUE_ARTICLE,
    LISTED_ARTICLE,
    OPEN_REQUEST,
    article,
    placement,
    receipt,
    request,
)

_STORY = ("headline", "section", "updated_ms")


class Requests:
    """Reads picture requests inside one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_article(self, article_id: str) -> list[RequestRow]:
        """Return the requests of a story, oldest first; withdrawn ones too."""
        if not is_id(article_id):
            return []
        query = select(request).where(request.c.article == article_id).order_by(request.c.id)
        rows = self._connection.execute(query).all()
        names = self._names(rows)
        return [
            RequestRow(
                row.id, row.article, row.what, row.due, row.status, names.get(row.person, "")
            )
            for row in rows
        ]

    def open(self, limit: int) -> list[WaitingRow]:
        """Return the open requests of stories that are not killed."""
        query = select(
            request.c.id, request.c.article, request.c.what, request.c.person,
            request.c.due.label("wanted_by"), article.c.due, *_story_columns(),
        )  # fmt: skip
        query = query.join_from(request, article, article.c.id == request.c.article)
        query = query.where(OPEN_REQUEST, LISTED_ARTICLE, _is_alive())
        rows = self._connection.execute(query.order_by(request.c.due, request.c.id).limit(limit))
        found = rows.all()
        names = self._names(found)
        return [
            WaitingRow(
                **_story(row), id=row.id, article=row.article, request=row.id,
                due=row.wanted_by or row.due, what=row.what, person=names.get(row.person, ""),
            )
            for row in found
        ]  # fmt: skip

    def without_lead(self, due_from: str, updated_from_ms: int, limit: int) -> list[WaitingRow]:
        """Return stories without a lead photo that were never exported and that nobody asked for.

        Args:
            due_from: Stories that are due from this day on (``2026-11-26``) ...
            updated_from_ms: ... and stories without a due time that were changed since then.
        """
        due = self._bare().where(DUE_ARTICLE, article.c.due >= due_from)
        due = due.order_by(article.c.due, article.c.id)
        today = self._bare().where(article.c.due == "", article.c.updated_ms >= updated_from_ms)
        today = today.order_by(article.c.updated_ms.desc(), article.c.id)
        found = [
            row
            for query in (due, today)
            for row in self._connection.execute(query.limit(limit)).all()
        ]
        return [
            WaitingRow(
                **_story(row), id=row.article, article=row.article, request="", due=row.due,
                what="", person="",
            )
            for row in found
        ]  # fmt: skip

    def _bare(self) -> Select[Any]:
        query = select(article.c.id.label("article"), article.c.due, *_story_columns())
        asked = exists().where(request.c.article == article.c.id, OPEN_REQUEST)
        sent = exists().where(receipt.c.article == article.c.id)
        query = query.where(LISTED_ARTICLE, _is_alive(), article.c.headline != "")
        return query.where(~_has_lead(), ~asked, ~sent)

    def _names(self, rows: Any) -> dict[str, str]:
        return Names(self._connection).of({row.person for row in rows if row.person})


def _story_columns() -> list[Any]:
    return [*(article.c[name] for name in _STORY), _has_lead().label("has_lead")]


def _story(row: Row[Any]) -> dict[str, Any]:
    return {name: getattr(row, name) for name in (*_STORY, "has_lead")}


def _has_lead() -> Exists:
    lead = placement.c.role == Role.LEAD.value
    return exists().where(placement.c.article == article.c.key, lead).correlate(article)


def _is_alive() -> Any:
    return article.c.status != Status.KILLED.value
