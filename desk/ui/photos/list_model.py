"""Photos as a Qt list."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, QModelIndex, QObject, Qt

from desk.model.rows import PhotoFilter, PhotoRow
from desk.services.desk import Desk
from desk.ui.paged_list import Index, PagedList
from desk.ui.photo_mime import PHOTO_MIME, photo_mime
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

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        return photo_mime(self.rows[index.row()].id for index in indexes)

    def mimeTypes(self) -> list[str]:
        return [PHOTO_MIME]

    def describe(self, row: PhotoRow) -> str:
        return ", ".join(part for part in (row.caption or row.file_name, row.credit) if part)
