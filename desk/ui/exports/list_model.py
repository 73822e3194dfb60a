"""Exports as a Qt list, and how their rows look."""

from pathlib import Path

from PySide6.QtCore import QObject

from desk.model.rows import ReceiptRow
from desk.services.desk import Desk
from desk.ui.context import Context
from desk.ui.labels import headline_or_untitled, target_name
from desk.ui.moments import relative_time
from desk.ui.paged_list import PagedList
from desk.ui.row_delegate import RowContent, RowDelegate
from desk.ui.tasks import Tasks


class ReceiptList(PagedList[ReceiptRow]):
    """Shows the exports that were made, newest first."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(tasks, parent)
        self._desk = desk

    def load(self) -> None:
        """Show what was exported."""
        self.show_query(lambda after, _limit: self._desk.receipts(after))

    def describe(self, row: ReceiptRow) -> str:
        return f"{headline_or_untitled(row.headline)}, {target_name(row.target)}, {row.folder}"


class ReceiptDelegate(RowDelegate):
    """Draws ``ReceiptRow``s."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self._now_ms = context.shell.desk.now_ms

    def content(self, row: ReceiptRow) -> RowContent:
        overridden = self.tr("%n check(s) overridden", "", row.overrides)
        facts = (row.person, _short(row.folder), overridden if row.overrides else "")
        return RowContent(
            title=headline_or_untitled(row.headline),
            facts=" · ".join(fact for fact in facts if fact),
            icon="package",
            pill=target_name(row.target),
            tone="warning" if row.overrides else "",
            right=relative_time(row.time_ms, self._now_ms()),
            is_quiet=not row.headline.strip(),
        )


def _short(folder: str) -> str:
    try:
        return str(Path("~") / Path(folder).relative_to(Path.home()))
    except ValueError:
        return folder
