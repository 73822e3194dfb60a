"""The Outline section: headline and headings of a story, and the way to each."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from desk.services.views import ArticleView
from desk.text.outline import Heading, headings
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.labels import headline_or_untitled
from desk.ui.look import scale
from desk.ui.look.parts import Ground, TextRole, label, plain_tip, set_ground

PAUSE_MS = 400  # after the last key
HEADLINE = -1  # instead of the number of a line
LineRole = Qt.ItemDataRole.UserRole


class OutlineSection(QWidget):
    """Lists the headings of one session and follows its cursor.

    Signals:
        line_wanted: Number of the line of a heading, or ``HEADLINE``.
    """

    line_wanted = Signal(int)

    def __init__(self, session: Session, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = context.shell.tasks
        self._shown: tuple[str, list[Heading]] | None = None
        self._line = HEADLINE
        self.tree = QTreeWidget()
        self.empty = label(
            self.tr("No headings yet. A line that begins with ## becomes one."),
            TextRole.MUTED,
            wraps=True,
        )
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self._lay_out()
        self.tree.itemClicked.connect(self._choose)
        self.tree.itemActivated.connect(self._choose)
        session.edited.connect(self._later)
        session.loaded.connect(self.show_view)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._read()

    def show_view(self, _view: ArticleView) -> None:
        """Read the headings of the story, now or when they are looked at."""
        if self.isVisible():
            self._read()

    def follow(self, line: int) -> None:
        """Mark the heading over a line of the text; ``HEADLINE`` stands for the headline."""
        self._line = line
        if self.isVisible():
            self._mark()

    def _later(self) -> None:
        if self.isVisible():
            self._pause.start()

    def _read(self) -> None:
        fields = self._session.fields
        source, headline = str(fields.get("body") or ""), str(fields.get("headline") or "")
        show = partial(self._show, headline_or_untitled(headline))
        self._tasks.read(lambda: headings(source), show, owner=self)

    def _show(self, headline: str, found: list[Heading]) -> None:
        if (headline, found) != self._shown:
            self._shown = (headline, found)
            self._fill(headline, found)
            self.empty.setVisible(not found)
        self._mark()

    def _fill(self, headline: str, found: list[Heading]) -> None:
        has_focus = self.tree.hasFocus()
        self.tree.clear()
        top = _item(headline, HEADLINE)
        self.tree.addTopLevelItem(top)
        above: list[tuple[int, QTreeWidgetItem]] = [(0, top)]
        for heading in found:
            while above[-1][0] >= heading.level:
                above.pop()
            item = _item(heading.text or "…", heading.line)
            above[-1][1].addChild(item)
            above.append((heading.level, item))
        self.tree.expandAll()
        if has_focus:
            self.tree.setFocus()

    def _mark(self) -> None:
        """Make the last heading before the cursor the current one."""
        item = self.tree.topLevelItem(0)
        last = item
        while item is not None and item.data(0, LineRole) <= self._line:
            last = item
            item = self.tree.itemBelow(item)
        if last is not None and last is not self.tree.currentItem() and not self.tree.hasFocus():
            self.tree.setCurrentItem(last)

    def _choose(self, item: QTreeWidgetItem) -> None:
        self.line_wanted.emit(int(item.data(0, LineRole)))

    def _lay_out(self) -> None:
        self.tree.setAccessibleName(self.tr("Headings"))
        self.tree.setHeaderHidden(True)
        self.tree.setRootIsDecorated(False)
        self.tree.setItemsExpandable(False)
        self.tree.setIndentation(scale.GAP_PX)
        self.tree.setFrameShape(QFrame.Shape.NoFrame)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setObjectName("outline")
        set_ground(self.tree, Ground.WINDOW)
        self.empty.setContentsMargins(scale.GAP_PX, 0, scale.GAP_PX, scale.GAP_PX)
        self.empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, scale.UNIT_PX, 0, 0)
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(self.tree, 1)
        column.addWidget(self.empty)
        self.setFocusProxy(self.tree)


def _item(text: str, line: int) -> QTreeWidgetItem:
    made = QTreeWidgetItem([text])
    made.setData(0, LineRole, line)
    made.setToolTip(0, plain_tip(text))
    return made
