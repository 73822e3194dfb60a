"""Where a photo is used."""

from desk.model.rows import ArticleRow
from desk.services.desk import Desk


def stories_with(desk: Desk, photo: str) -> list[ArticleRow]:
    """Return the articles that show a photo."""
    with desk.store.read() as snapshot:
        rows = (snapshot.articles.row(article) for article in snapshot.articles.using_photo(photo))
        return [row for row in rows if row is not None]
