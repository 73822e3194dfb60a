"""What a row of the list says about an article."""

from desk.model.rows import ArticleRow
from desk.ui.context import Context
from desk.ui.labels import headline_or_untitled, status_label, status_tone
from desk.ui.moments import relative_time
from desk.ui.row_delegate import RowContent, RowDelegate
from desk.ui.thumbnails import Thumbnails


class ArticleDelegate(RowDelegate):
    """Draws ``ArticleRow``s."""

    def __init__(self, context: Context, thumbnails: Thumbnails) -> None:
        super().__init__(context.look, thumbnails)
        self._now_ms = context.shell.desk.now_ms

    def content(self, row: ArticleRow) -> RowContent:
        return RowContent(
            title=headline_or_untitled(row.headline),
            facts=" · ".join(self._facts(row)),
            icon="file-text",
            photo=row.lead_file,
            pill=status_label(row.status),
            tone=status_tone(row.status),
            right=relative_time(row.updated_ms, self._now_ms()),
            is_quiet=not row.headline.strip(),
            warning="" if row.is_settled else "triangle-alert",
        )

    def _facts(self, row: ArticleRow) -> list[str]:
        """Return what the second line says: section, people, length, photos, export."""
        parts = [row.section, ", ".join(row.authors)]
        if row.editors:
            parts.append(self.tr("Editor: {names}").format(names=", ".join(row.editors)))
        if row.words:
            parts.append(self.tr("%n word(s)", "", row.words))
        if row.photos:
            parts.append(self.tr("%n photo(s)", "", row.photos))
        if row.exported_ms:
            parts.append(self.tr("Exported"))
        return [part for part in parts if part]
