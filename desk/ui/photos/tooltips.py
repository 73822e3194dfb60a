"""What a photo of the sheet says when the pointer rests on it; the stories come a moment later."""

from functools import partial

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QToolTip, QWidget

from desk.model.rows import ArticleRow, PhotoRow
from desk.services.usage import stories_with
from desk.ui.context import Context
from desk.ui.labels import headline_or_untitled
from desk.ui.look.parts import plain_tip
from desk.ui.photos import wording

MOST_STORIES = 8


class Tooltips(QObject):
    """Shows the notes of a photo and the headlines of its stories."""

    def __init__(self, context: Context, over: QWidget) -> None:
        super().__init__(over)
        self._shell = context.shell
        self._over = over
        self._shown = ""

    def show_for(self, row: PhotoRow, place: QPoint) -> None:
        """Show what is known of a photo at a global place."""
        seen = (wording.facts(row), row.credit, wording.STAR * row.rating)
        lines = [row.caption or row.file_name, *seen, *wording.notes(row)]
        text = "\n".join(line for line in lines if line)
        self._show(text, place)
        if row.articles:
            self._shell.tasks.read(
                lambda: stories_with(self._shell.desk, row.id),
                partial(self._add_stories, text, place),
                owner=self,
            )

    def _add_stories(self, text: str, place: QPoint, rows: list[ArticleRow]) -> None:
        if not QToolTip.isVisible() or self._shown != text:
            return  # the pointer went on
        names = [f"– {headline_or_untitled(row.headline)}" for row in rows[:MOST_STORIES]]
        if len(rows) > MOST_STORIES:
            names.append(self.tr("… and %n more", "", len(rows) - MOST_STORIES))
        self._show("\n".join([text, *names]), place)

    def _show(self, text: str, place: QPoint) -> None:
        self._shown = text
        QToolTip.showText(place, plain_tip(text), self._over)
