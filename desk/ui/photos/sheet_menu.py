"""What can be done with the photos that are chosen, by the mouse."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from desk.model.photo import BEST_RATING, Colour
from desk.model.rows import ArticleRow, PhotoRow
from desk.services.usage import stories_with
from desk.ui.context import Context
from desk.ui.labels import headline_or_untitled
from desk.ui.photos import wording
from desk.ui.photos.colours import chip_icon, digit
from desk.ui.photos.mark_keys import (
    CROP_KEY,
    INFORMATION_KEY,
    REJECT_KEY,
    Mark,
    colour_key,
    key_text,
    rating_key,
)

MOST_STORIES = 20


@dataclass(frozen=True, slots=True)
class Doings:
    """What the entries do."""

    look: Callable[[], None]
    crop: Callable[[PhotoRow], None]
    mark: Callable[[Mark], None]
    open_story: Callable[[str], None]
    tell: Callable[[PhotoRow], None]


class SheetMenu(QMenu):
    """The context menu over one photo or several."""

    def __init__(
        self, row: PhotoRow, count: int, context: Context, doings: Doings, over: QWidget
    ) -> None:
        super().__init__(over)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._context = context
        self._doings = doings
        icons = context.look.icons
        large, space = self.tr("&Look at it large"), self.tr("Space")
        self.addAction(icons.icon("zoom-in"), f"{large}\t{space}", doings.look)
        crop = self.tr("C&rop…")
        self.addAction(
            icons.icon("crop"), f"{crop}\t{key_text(CROP_KEY)}", lambda: doings.crop(row)
        )
        self.stories = self.addMenu(icons.icon("file-text"), self.tr("&Open a story"))
        self.stories.setEnabled(row.articles > 0)
        if row.articles:
            self._ask_stories(row)
        self.addSeparator()
        self._add_ratings(row)
        self._add_colours(row)
        rejects = self.tr("&Take back") if row.is_rejected and count == 1 else self.tr("Re&ject")
        words = f"{rejects}\t{key_text(REJECT_KEY)}"
        self._add_mark(self, words, Mark(toggles_rejected=True)).setIcon(icons.icon("circle-x"))
        self.addSeparator()
        tell = self.tr("File &information")
        self.addAction(
            icons.icon("info"), f"{tell}\t{key_text(INFORMATION_KEY)}", lambda: doings.tell(row)
        )

    def _ask_stories(self, row: PhotoRow) -> None:
        shell = self._context.shell
        shell.tasks.read(lambda: stories_with(shell.desk, row.id), self._add_stories, owner=self)

    def _add_stories(self, stories: list[ArticleRow]) -> None:
        for story in stories[:MOST_STORIES]:
            name = headline_or_untitled(story.headline).replace("&", "&&")
            action = self.stories.addAction(name)
            action.triggered.connect(lambda _on, id_=story.id: self._doings.open_story(id_))

    def _add_ratings(self, row: PhotoRow) -> None:
        menu = self.addMenu(self._context.look.icons.icon("star"), self.tr("&Stars"))
        for stars in range(BEST_RATING + 1):
            text = wording.STAR * stars or self.tr("No stars")
            action = self._add_mark(menu, f"{text}\t{rating_key(stars)}", Mark(rating=stars))
            action.setCheckable(True)
            action.setChecked(stars == row.rating)

    def _add_colours(self, row: PhotoRow) -> None:
        menu = self.addMenu(self._context.look.icons.icon("tag"), self.tr("&Colour"))
        for colour in Colour:
            text = f"{wording.colour_label(colour)}\t{colour_key(digit(colour))}"
            action = self._add_mark(menu, text, Mark(colour=colour))
            action.setIcon(chip_icon(colour))
            action.setCheckable(True)
            action.setChecked(colour == row.colour)

    def _add_mark(self, menu: QMenu, text: str, mark: Mark) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda _on: self._doings.mark(mark))
        return action
