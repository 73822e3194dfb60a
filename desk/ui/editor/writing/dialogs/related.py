"""Which article of the desk a story links to."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desk.model.rows import ArticleFilter, ArticleRow
from desk.ui.context import Context
from desk.ui.editor.writing.dialogs.asking import AskingDialog
from desk.ui.labels import headline_or_untitled, status_label
from desk.ui.look.parts import plain_tip

PAUSE_MS = 120
OFFERED = 8
ROW_PX = 32
_MOVES = (Qt.Key.Key_Down, Qt.Key.Key_Up)
RowRole = Qt.ItemDataRole.UserRole


class RelatedDialog(AskingDialog):
    """Searches the articles of the desk; without words it offers the newest.

    Signals:
        chosen: The ``ArticleRow`` to link to.
    """

    chosen = Signal(object)

    def __init__(self, context: Context, article: str, words: str, parent: QWidget) -> None:
        """Make the dialog; ``article`` is the story itself, ``words`` what to look for first."""
        text = self.tr("The link follows the article, also when its address changes.")
        texts = (self.tr("Related article"), text, self.tr("Insert"))
        super().__init__(context.look.icons, texts, parent)
        self._context = context
        self._article = article
        self._is_wanted = False
        self.line = QLineEdit(words)
        self.line.setPlaceholderText(self.tr("Part of a headline, a name or the text"))
        self.list = QListWidget()
        self.list.setProperty("framed", "true")
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedHeight(OFFERED * ROW_PX + 4)
        self.add_field(self.tr("Find an article"), self.line)
        self.body.addWidget(self.list)
        self.body.addWidget(self.trouble)
        self.list.setAccessibleName(self.tr("Articles found"))
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._search)
        self.line.textEdited.connect(lambda _text: self._wait())
        self.line.installEventFilter(self)
        self.list.itemActivated.connect(lambda _item: self.accept())
        self.do.setEnabled(False)
        self.line.selectAll()
        self.line.setFocus()
        self._search()

    def accept(self) -> None:
        if self._pause.isActive():  # Return came before the search: take what it finds
            self._pause.stop()
            self._is_wanted = True
            self._search()
            return
        item = self.list.currentItem()
        if item is None:
            return
        row: ArticleRow = item.data(RowRole)
        super().accept()
        self.chosen.emit(row)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            watched is self.line
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() in _MOVES
            and self.list.count()
        ):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            self.list.setCurrentRow((self.list.currentRow() + step) % self.list.count())
            return True
        return False

    def _wait(self) -> None:
        self._pause.start()
        self.do.setEnabled(True)

    def _search(self) -> None:
        desk, text = self._context.shell.desk, self.line.text().strip()
        self._context.shell.tasks.read(
            lambda: desk.article_page(ArticleFilter(search=text), None, OFFERED + 1),
            self._offer,
            owner=self,
        )

    def _offer(self, rows: list[ArticleRow]) -> None:
        self.list.clear()
        for row in [row for row in rows if row.id != self._article][:OFFERED]:
            headline = headline_or_untitled(row.headline)
            item = QListWidgetItem(f"{headline} · {status_label(row.status)}")
            item.setToolTip(plain_tip(headline))
            item.setData(RowRole, row)
            self.list.addItem(item)
        self.list.setCurrentRow(0)
        self.do.setEnabled(self.list.count() > 0)
        self.say("" if self.list.count() else self.tr("No other article is found."))
        if self._is_wanted and not self._pause.isActive():
            self._is_wanted = False
            self.accept()
