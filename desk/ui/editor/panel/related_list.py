"""Related stories: picked from the list of articles, or an address."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desk.model.article import Related
from desk.model.kinds import Kind
from desk.model.rows import ArticleFilter, ArticleRow
from desk.services.commands.fields import PatchFields
from desk.services.fields import related_entry
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.labels import field_label, headline_or_untitled
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, label, plain_tip
from desk.ui.suggestions import Suggestions

PAUSE_MS = 120
OFFERED = 8
ROW_PX = 32
Entry = dict[str, str]


class RelatedList(QWidget):
    """The related stories of one session."""

    def __init__(self, session: Session, context: Context) -> None:
        super().__init__()
        self._session = session
        self._context = context
        self._entries: list[Entry] = []
        self.list = _DeletableList()
        self.line = QLineEdit()
        self.suggestions = Suggestions(self.line)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._set_up()
        session.loaded.connect(self._show)

    def _set_up(self) -> None:
        self.line.setPlaceholderText(self.tr("Headline or address"))
        self.line.setAccessibleName(self.tr("Add a related story"))
        self.list.setAccessibleName(field_label("related"))
        self.list.setToolTip(self.tr("Delete takes a story off"))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setProperty("framed", "true")
        self.list.hide()
        self.suggestions.picked.connect(self._pick)
        self.line.textEdited.connect(lambda _text: self._pause.start())
        self.line.returnPressed.connect(self._enter)
        self.list.removed.connect(self._remove)
        self._pause.timeout.connect(self._search)
        title = label(field_label("related"), TextRole.CAPTION)
        title.setBuddy(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(scale.HALF_PX)
        for part in (title, self.list, self.line):
            column.addWidget(part)
        self.setFocusProxy(self.line)

    def _show(self, view: ArticleView) -> None:
        self._draw([_entry(related) for related in view.article.related])

    def _draw(self, shown: list[Entry]) -> None:
        if shown == self._entries and self.list.count() == len(shown):
            return
        self._entries = shown
        row = self.list.currentRow()
        self.list.clear()
        for entry in shown:
            item = QListWidgetItem(entry.get("headline") or entry.get("url", ""))
            item.setToolTip(plain_tip(entry.get("url") or entry.get("headline", "")))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(shown) - 1))
        self.list.setVisible(bool(shown))
        self.list.setFixedHeight(min(len(shown), 5) * ROW_PX + 4)

    def _search(self) -> None:
        text = self.line.text().strip()
        if not text:
            self.suggestions.offer([])
            return
        desk = self._context.shell.desk
        self._context.shell.tasks.read(
            lambda: desk.article_page(ArticleFilter(search=text), None, OFFERED),
            self._offer,
            owner=self,
        )

    def _offer(self, rows: list[ArticleRow]) -> None:
        found = [row for row in rows if row.id != self._session.article]
        self.suggestions.offer([(headline_or_untitled(row.headline), row) for row in found])

    def _pick(self, row: ArticleRow) -> None:
        self._add({"article": row.id, "headline": row.headline})

    def _enter(self) -> None:
        text = self.line.text().strip()
        self.line.clear()
        self._pause.stop()
        self.suggestions.offer([])
        if text:
            desk = self._context.shell.desk
            self._context.shell.tasks.read(lambda: related_entry(desk, text), self._add, owner=self)

    def _add(self, entry: Entry) -> None:
        if entry not in self._entries:
            self._store([*self._entries, entry])

    def _remove(self, row: int) -> None:
        self._store(self._entries[:row] + self._entries[row + 1 :])

    def _store(self, entries: list[Entry]) -> None:
        patch = {"related": entries or None}
        command = PatchFields(self._session.article, Kind.ARTICLE, patch)
        self._draw(entries)  # what is added next builds on it, stored or not
        self._session.do(self.tr("Change related stories"), command)


class _DeletableList(QListWidget):
    """A list whose entries go with Delete."""

    removed = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self.currentRow() >= 0:
            self.removed.emit(self.currentRow())
            return
        super().keyPressEvent(event)


def _entry(related: Related) -> Entry:
    entry = {"article": related.article, "headline": related.headline, "url": related.url}
    return {name: value for name, value in entry.items() if value}
