"""The History section: every version of a story, and the way back to one."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from desk.model.rows import RevisionRow
from desk.services.commands.articles import RestoreRevision
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.labels import field_label
from desk.ui.look import scale
from desk.ui.look.parts import Ground, button, set_ground
from desk.ui.moments import exact_time

RevisionRole = Qt.ItemDataRole.UserRole
NAMED_FIELDS = 3


class HistorySection(QWidget):
    """The revisions of one session, newest first."""

    def __init__(self, session: Session, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context = context
        self._is_stale = True
        self.list = QListWidget()
        self.restore = button(
            self.tr("Restore this version"), icon=context.look.icons.icon("rotate-ccw")
        )
        self._lay_out()
        self.restore.clicked.connect(self._restore)
        self.list.currentRowChanged.connect(lambda _row: self._enable())
        session.loaded.connect(self.show_view)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._load()

    def show_view(self, _view: ArticleView) -> None:
        """Read the versions of the story, now or when they are looked at."""
        self._is_stale = True
        if self.isVisible():
            self._load()

    def _load(self) -> None:
        self._is_stale = False
        shell, article = self._context.shell, self._session.article
        shell.tasks.read(lambda: shell.desk.history(article), self._show, owner=self)

    def _show(self, rows: list[RevisionRow]) -> None:
        chosen = self._chosen()
        self.list.clear()
        for row in rows:
            item = QListWidgetItem(self._words(row))
            item.setData(RevisionRole, row.id)
            item.setToolTip(self._changes(row, len(row.changed)))
            self.list.addItem(item)
            if row.id == chosen:
                self.list.setCurrentItem(item)
        self._enable()

    def _words(self, row: RevisionRow) -> str:
        who = row.person or (self.tr("Joined by the program") if len(row.parents) > 1 else "")
        first = " · ".join(part for part in (exact_time(row.time_ms), who) if part)
        lines = [first, self._changes(row, NAMED_FIELDS)]
        if row.label:
            lines.insert(0, f"★ {row.label}")
        return "\n".join(line for line in lines if line)

    def _changes(self, row: RevisionRow, most: int) -> str:
        if not row.parents:
            return self.tr("Started")
        named = [field_label(name) for name in row.changed]
        more = len(named) - most
        text = ", ".join(named[:most])
        return (
            self.tr("{fields} and {count} more").format(fields=text, count=more)
            if more > 0
            else text
        )

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return str(item.data(RevisionRole)) if item is not None else ""

    def _enable(self) -> None:
        view = self._session.view
        now = view.shown if view else ()
        settled = view is not None and view.is_settled
        self.restore.setEnabled(settled and bool(self._chosen()) and self._chosen() not in now)

    def _restore(self) -> None:
        revision = self._chosen()
        if revision:
            command = RestoreRevision(self._session.article, revision)
            self._session.do(self.tr("Restore version"), command)

    def _lay_out(self) -> None:
        self.list.setAccessibleName(self.tr("Versions"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setObjectName("history")
        set_ground(self.list, Ground.WINDOW)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, scale.GAP_PX)
        column.setSpacing(scale.UNIT_PX)
        column.addWidget(self.list, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(scale.GAP_PX, 0, scale.GAP_PX, 0)
        foot.addWidget(self.restore)
        column.addLayout(foot)
