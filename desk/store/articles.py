"""Lists of articles."""

from typing import Any

from sqlalchemy import (
    CTE,
    Connection,
    Integer,
    Row,
    ScalarSelect,
    Select,
    func,
    literal,
    select,
    tuple_,
)

from desk.model.article import PEOPLE_FIELDS, Role
from desk.model.ids import is_id
from desk.model.rows import ArticleFilter, ArticleRow
from desk.store import matching, search_index
from desk.store.column_types import DocumentId
from desk.store.names import Names
from desk.store.tables import LISTED_ARTICLE, article, assignment, person, photo, placement, receipt

_COLUMNS = (
    "key", "id", "headline", "slug", "section", "status", "language", "updated_ms", "due",
    "words", "is_settled",
)  # fmt: skip


class Articles:
    """Reads lists of articles inside one transaction; deleted articles are in none."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def page(
        self, filter_: ArticleFilter, limit: int, after: tuple[int, str] | None = None
    ) -> list[ArticleRow]:
        """Return the next articles, newest first.

        Args:
            after: ``updated_ms`` and id of the last row of the page before.
        """
        query = _filtered(_rows(), filter_)
        query = query.order_by(article.c.updated_ms.desc(), article.c.id.desc()).limit(limit)
        if after is not None:
            query = query.where(
                tuple_(article.c.updated_ms, article.c.id)
                < tuple_(literal(after[0], Integer), literal(after[1], DocumentId))
            )
        return self._read(query)

    def count(self, filter_: ArticleFilter) -> int:
        """Return how many articles a filter shows."""
        query = _filtered(select(func.count()).select_from(article), filter_)
        return int(self._connection.execute(query).scalar_one())

    def row(self, id_: str) -> ArticleRow | None:
        """Return the row of an article; None when it is unknown or deleted."""
        if not is_id(id_):
            return None
        found = self._read(_rows().where(LISTED_ARTICLE, article.c.id == id_))
        return found[0] if found else None

    def by_slug(self, slug: str) -> list[str]:
        """Return the articles of a slug, oldest first."""
        query = select(article.c.id).where(LISTED_ARTICLE, article.c.slug == slug)
        return list(self._connection.execute(query.order_by(article.c.id)).scalars())

    def sections(self) -> list[str]:
        """Return the sections that articles name, in alphabetical order."""
        query = select(article.c.section).where(LISTED_ARTICLE, article.c.section != "").distinct()
        return sorted(self._connection.execute(query).scalars())

    def using_photo(self, photo_id: str) -> list[str]:
        """Return the articles that show a photo, oldest first."""
        query = (
            select(article.c.id)
            .join(placement)
            .where(LISTED_ARTICLE, placement.c.photo == photo_id)
        )
        return list(self._connection.execute(query.distinct().order_by(article.c.id)).scalars())

    def _read(self, query: Select[Any]) -> list[ArticleRow]:
        rows = self._connection.execute(query).all()
        assigned = self._assigned([row.key for row in rows])
        names = Names(self._connection).of({id_ for ids in assigned.values() for id_ in ids})
        return [_row(row, assigned, names) for row in rows]

    def _assigned(self, keys: list[int]) -> dict[tuple[int, str], list[str]]:
        found: dict[tuple[int, str], list[str]] = {}
        query = select(assignment.c.article, assignment.c.role, assignment.c.person)
        query = query.where(assignment.c.article.in_(keys)).order_by(assignment.c.position)
        for key, role, id_ in self._connection.execute(query):
            found.setdefault((key, role), []).append(id_)
        return found


def _rows() -> Select[Any]:
    return select(
        *(article.c[name] for name in _COLUMNS),
        _photo_count().label("photos"),
        _lead_file().label("lead_file"),
        _exported_ms().label("exported_ms"),
    )


def _photo_count() -> ScalarSelect[int]:
    query = select(func.count()).where(placement.c.article == article.c.key)
    return query.correlate(article).scalar_subquery()


def _lead_file() -> ScalarSelect[str]:
    query = select(photo.c.file + "." + photo.c.extension)
    query = query.join(placement, placement.c.photo == photo.c.id)
    query = query.where(placement.c.article == article.c.key, placement.c.role == Role.LEAD.value)
    return query.order_by(placement.c.position).limit(1).correlate(article).scalar_subquery()


def _exported_ms() -> ScalarSelect[int]:
    query = select(func.max(receipt.c.time_ms)).where(receipt.c.article == article.c.id)
    return query.correlate(article).scalar_subquery()


def _row(
    row: Row[Any], assigned: dict[tuple[int, str], list[str]], names: dict[str, str]
) -> ArticleRow:
    fields: dict[str, Any] = {name: getattr(row, name) for name in _COLUMNS if name != "key"}
    fields |= {
        role: tuple(names[id_] for id_ in assigned.get((row.key, role), ()) if id_ in names)
        for role in PEOPLE_FIELDS
    }
    return ArticleRow(
        **fields,
        photos=row.photos,
        lead_file=row.lead_file or "",
        exported_ms=row.exported_ms or 0,
    )


def _filtered(query: Select[Any], filter_: ArticleFilter) -> Select[Any]:
    query = query.where(LISTED_ARTICLE)
    if filter_.status:
        query = query.where(article.c.status == filter_.status)
    if filter_.section:
        query = query.where(article.c.section == filter_.section)
    if filter_.person.strip():
        query = query.where(article.c.key.in_(select(_by_person(filter_.person).c.article)))
    for number, term in enumerate(matching.terms(filter_.search)):
        query = query.where(article.c.key.in_(_found(term, number)))
    return query


def _by_person(part: str) -> CTE:
    contains = getattr(func, matching.CONTAINS)(person.c.name, matching.fold(part.strip()))
    named = select(person.c.id).where(contains == 1)
    return _assigned_to(named, "person")


def _found(term: str, number: int) -> Select[Any]:
    """Return the articles whose text, whose photos or whose people a term matches."""
    matched = search_index.matches(term).cte(f"matched_{number}")
    shown = select(placement.c.article).join(photo, photo.c.id == placement.c.photo)
    shown = shown.join(matched, matched.c[0] == photo.c.key)
    named = select(person.c.id).join(matched, matched.c[0] == person.c.key)
    signed = select(_assigned_to(named, f"signed_{number}").c.article)
    return select(matched.c[0]).union(shown, signed)  # type: ignore[return-value]


def _assigned_to(people: Select[Any], name: str) -> CTE:
    """Return the articles of people, and of those who are joined to them."""
    known = people.cte(f"{name}_known", recursive=True)
    joined = select(person.c.id).join(known, person.c.same_as == known.c.id)
    known = known.union(joined)
    query = select(assignment.c.article).where(assignment.c.person.in_(select(known.c.id)))
    return query.cte(f"{name}_articles")
