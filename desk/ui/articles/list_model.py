"""Articles as a Qt list."""

from PySide6.QtCore import QObject

from desk.model.rows import ArticleFilter, ArticleRow
from desk.services.desk import Desk
from desk.ui.labels import headline_or_untitled, status_label
from desk.ui.paged_list import PagedList
from desk.ui.tasks import Tasks


class ArticleList(PagedList[ArticleRow]):
    """Shows the articles that a filter lets through, newest first."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self.filter = ArticleFilter()

    def show_filter(self, filter_: ArticleFilter) -> None:
        """Show what another filter lets through."""
        self.filter = filter_
        self.show_query(lambda after, limit: self._desk.article_page(filter_, after, limit))

    def describe(self, row: ArticleRow) -> str:
        parts = (
            headline_or_untitled(row.headline),
            row.section,
            status_label(row.status),
            ", ".join(row.authors),
        )
        return ", ".join(part for part in parts if part)
