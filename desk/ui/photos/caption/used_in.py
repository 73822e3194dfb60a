"""The stories that show a photo."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desk.model.rows import ArticleRow
from desk.services.usage import stories_with
from desk.ui.labels import headline_or_untitled
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, label, line, plain_tip
from desk.ui.shell import Shell

ROW_PX, MOST_ROWS = 32, 5


class UsedIn(QWidget):
    """Lists them.

    Signals:
        open_wanted: Id of an article.
    """

    open_wanted = Signal(str)

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        self._shell = shell
        self._photo = ""
        self.title = label("", TextRole.HEADING)
        self.stories = QListWidget()
        self.stories.setProperty("framed", "true")
        self.stories.setAccessibleName(self.tr("Stories that show the photo"))
        self.stories.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.UNIT_PX)
        for part in (line(), self.title, self.stories):
            column.addWidget(part)
        self.stories.itemActivated.connect(
            lambda item: self.open_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
        )

    def show_photo(self, photo: str) -> None:
        """Look for the stories of a photo; hide without one."""
        self._photo = photo
        self.setVisible(bool(photo))
        if photo:
            find = partial(stories_with, self._shell.desk, photo)
            self._shell.tasks.read(find, partial(self._show, photo), owner=self)

    def _show(self, photo: str, rows: list[ArticleRow]) -> None:
        if photo != self._photo:
            return
        self.stories.clear()
        for row in rows:
            item = QListWidgetItem(headline_or_untitled(row.headline))
            item.setToolTip(plain_tip(item.text()))
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            self.stories.addItem(item)
        used = self.tr("Used in %n story(s)", "", len(rows))
        self.title.setText(used if rows else self.tr("Not used yet"))
        self.stories.setVisible(bool(rows))
        self.stories.setFixedHeight(min(len(rows), MOST_ROWS) * ROW_PX + 2)
