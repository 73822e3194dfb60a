"""Photos as a Qt list."""

from PySide6.QtCore import QObject

from desk.model.rows import PhotoFilter, PhotoRow
from desk.services.desk import Desk
from desk.ui.paged_list import PagedList
from desk.ui.tasks import Tasks


class PhotoRows(PagedList[PhotoRow]):
    """Shows the photos that a search finds, newest first."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk
        self.search = ""

    def show_search(self, search: str) -> None:
        """Show what another search finds."""
        self.search = search
        self.show_query(
            lambda after, limit: self._desk.photo_page(PhotoFilter(search), after, limit)
        )

    def describe(self, row: PhotoRow) -> str:
        return ", ".join(part for part in (row.caption or row.file_name, row.credit) if part)
