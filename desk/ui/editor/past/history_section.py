"""The History section: every version of a story, the way to compare two and back to one."""

from functools import partial

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QGridLayout, QMenu, QVBoxLayout, QWidget

from desk.model.changes import Changes
from desk.model.rows import RevisionRow
from desk.services.commands.articles import NameVersion, RenameVersion
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.dialogs import Question, ask_text
from desk.ui.editor.past.going_back import GoingBack
from desk.ui.editor.past.sayings import Sayings
from desk.ui.editor.past.timeline import Entry, days
from desk.ui.editor.past.timeline_view import TimelineView
from desk.ui.editor.session import Session
from desk.ui.look import scale
from desk.ui.look.parts import TextRole, button, label

PAGE_ROWS = 100
PAUSE_MS, LONG_PAUSE_MS = 200, 2_000  # so that a storm of changes is read once
MANY_ROWS = 300


class HistorySection(QWidget):
    """The timeline of one session.

    Signals:
        compare_wanted: Two revisions, the older first; an empty second one is the present.
        chosen: As ``compare_wanted``: what a comparison that is open shall show now, because a
            person chose it.
    """

    compare_wanted = Signal(str, str)
    chosen = Signal(str, str)

    def __init__(self, session: Session, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context = context
        self._rows: list[RevisionRow] = []
        self._is_stale, self._is_reading, self._has_more = True, False, False
        self._begins = False
        self._compared: tuple[str, str] | None = None  # by a comparison that is open
        self._asked = 0  # answers to earlier questions are not shown
        self._back = GoingBack(session, context, self)
        self._sayings = Sayings(self)
        icons = context.look.icons
        self.list = TimelineView(context.look, self._sayings)
        self.only_marked = QCheckBox(self.tr("Only named and exported"))
        self.nothing = label("", TextRole.MUTED, wraps=True)
        self.compare = button(self.tr("Compare"), icon=icons.icon("diff"))
        self.name = button(self.tr("Name…"), icon=icons.icon("star"))
        self.restore = button(self.tr("Restore this version"), icon=icons.icon("rotate-ccw"))
        self._later = QTimer(self, singleShot=True)
        self._lay_out()
        self._connect()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_stale:
            self._load()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._is_stale = True  # while nobody looks, nothing is read

    def show_view(self, _view: ArticleView) -> None:
        """Read the versions of the story, now or when they are looked at."""
        self._match()  # another version may be the present one now
        self._reload()

    def pair(self) -> tuple[str, str] | None:
        """Return the two revisions that are to be compared; None when there is no pair.

        One that is chosen is compared with the present, the present with what was before.
        """
        entries = self.list.chosen()
        if len(entries) > 1:
            return entries[-1].newest.id, entries[0].newest.id
        if not entries:
            return None
        return (
            (entries[0].newest.id, "") if not self._is_now(entries[0]) else self._step(entries[0])
        )

    def follow(self, compared: tuple[str, str] | None) -> None:
        """Keep what is chosen to what a comparison shows; None when none is open."""
        self._compared = compared
        self._match()

    def begin(self) -> None:
        """Compare what is chosen, or the newest version with the one before, once it is read."""
        self._begins = True
        self.list.setFocus()
        self._load()

    def _begin(self) -> None:
        self._begins = False
        if not self.list.chosen() and (entries := self.list.entries()):
            self.list.choose(entries[0].newest.id)
        self._compare()

    # Reading

    def _on_changed(self, _changes: Changes) -> None:
        self._reload()  # names and exports are documents of their own

    def _reload(self) -> None:
        self._is_stale = True
        if self.isVisible():
            self._later.start(PAUSE_MS if len(self._rows) <= MANY_ROWS else LONG_PAUSE_MS)

    def _load(self) -> None:
        """Read as many rows as are shown, at least a page."""
        self._is_stale = False
        self._read(None, max(PAGE_ROWS, len(self._rows)))

    def _load_more(self) -> None:
        if self._has_more and not self._is_reading and self._rows:
            self._read(self._rows[-1], PAGE_ROWS)

    def _read(self, after: RevisionRow | None, limit: int) -> None:
        self._is_reading = True
        self._asked += 1
        shell, article, only = self._context.shell, self._session.article, self._is_filtered
        shell.tasks.read(
            lambda: shell.desk.history(article, limit, after, only_marked=only),
            partial(self._take, self._asked, after is not None, limit),
            owner=self,
        )

    def _take(self, asked: int, is_more: bool, limit: int, rows: list[RevisionRow]) -> None:  # noqa: FBT001
        if asked != self._asked:
            return
        self._is_reading = False
        self._has_more = len(rows) == limit
        shown = [*self._rows, *rows] if is_more else rows
        if shown != self._rows or not rows:
            self._rows = shown
            self._show()
        if self._begins:
            self._begin()

    def _show(self) -> None:
        self.list.show_days(days(self._rows))
        self.list.setVisible(bool(self._rows))
        self.nothing.setVisible(not self._rows)
        self.nothing.setText(
            self.tr("No version has a name yet, and none was exported.")
            if self._is_filtered
            else self.tr("There is no version yet.")
        )
        self._match()

    @property
    def _is_filtered(self) -> bool:
        return self.only_marked.isChecked()

    # What can be done

    def _is_now(self, entry: Entry) -> bool:
        view = self._session.view
        shown = view.shown if view else ()
        return len(shown) == 1 and any(row.id in shown for row in entry.rows[:1])

    def _step(self, entry: Entry) -> tuple[str, str] | None:
        new = "" if self._is_now(entry) else entry.newest.id
        before = entry.before or (entry.oldest.id if len(entry.rows) > 1 else "")
        return (before, new) if before else None

    def _enable(self) -> None:
        entries = self.list.chosen()
        view = self._session.view
        is_one = len(entries) == 1
        settled = view is not None and view.is_settled
        self.restore.setEnabled(settled and is_one and not self._is_now(entries[0]))
        self.compare.setEnabled(self.pair() is not None)
        self.name.setEnabled(is_one)
        named = is_one and entries[0].newest.label
        self.name.setText(self.tr("Rename…") if named else self.tr("Name…"))

    def _match(self) -> None:
        """Choose what the open comparison shows, where what is chosen means another pair."""
        if self._compared is not None and self.pair() != self._compared:
            self.list.mark([revision for revision in self._compared if revision])
        self._enable()

    def _choose(self) -> None:
        self._enable()
        pair = self.pair()
        if pair is not None:
            self.chosen.emit(*pair)

    def _compare(self) -> None:
        pair = self.pair()
        if pair is not None:
            self.compare_wanted.emit(*pair)

    def _compare_step(self, entry: Entry) -> None:
        pair = self._step(entry)
        if pair is not None:
            self.compare_wanted.emit(*pair)

    def _restore(self) -> None:
        entries = self.list.chosen()
        if len(entries) == 1:
            row = entries[0].newest
            self._back.restore(row.id, self._sayings.revision(row))

    def _name(self) -> None:
        entries = self.list.chosen()
        if len(entries) != 1:
            return
        row = entries[0].newest
        question = Question(
            self.tr("Name version"),
            self.tr("A name makes this version easy to find."),
            self.tr("Name version"),
        )
        window, icons = self._context.front, self._context.look.icons
        name = (ask_text(window, icons, question, row.label) or "").strip()
        article = self._session.article
        if name and row.label_id:
            command = RenameVersion(article, row.label_id, name)
            self._session.do(self.tr("Rename version"), command)
        elif name:
            # An open one is still being written: it is named after it was sealed.
            revision = "" if row.is_open else row.id
            self._session.do(self.tr("Name version"), NameVersion(article, name, revision))

    def _unname(self, row: RevisionRow) -> None:
        command = RenameVersion(self._session.article, row.label_id, "")
        self._session.do(self.tr("Remove name"), command)

    def _open_menu(self, at: QPoint) -> None:
        entries = self.list.chosen()
        if not entries:
            return
        entry = entries[0]
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.compare.text(), self._compare).setEnabled(self.compare.isEnabled())
        if len(entries) == 1:
            before = menu.addAction(self.tr("Compare with the one before"))
            before.triggered.connect(partial(self._compare_step, entry))
            before.setEnabled(self._step(entry) is not None)
            menu.addSeparator()
            menu.addAction(self.name.text(), self._name)
            if entry.newest.label_id:
                menu.addAction(self.tr("Remove name"), partial(self._unname, entry.newest))
            menu.addSeparator()
            menu.addAction(self.restore.text(), self._restore).setEnabled(self.restore.isEnabled())
        menu.popup(self.list.viewport().mapToGlobal(at))

    def _connect(self) -> None:
        self._later.timeout.connect(self._load)
        self.only_marked.toggled.connect(lambda _on: self._load())
        self.list.end_reached.connect(self._load_more)
        self.list.itemSelectionChanged.connect(self._choose)
        self.list.compare_wanted.connect(self._compare)
        self.list.customContextMenuRequested.connect(self._open_menu)
        self.compare.clicked.connect(self._compare)
        self.name.clicked.connect(self._name)
        self.restore.clicked.connect(self._restore)
        self._session.loaded.connect(self.show_view)
        self._context.shell.changed.connect(self._on_changed)

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(scale.GAP_PX, scale.UNIT_PX, scale.GAP_PX, 0)
        head.addWidget(self.only_marked)
        head.addWidget(self.nothing)
        self.nothing.hide()
        foot = QGridLayout()
        foot.setContentsMargins(scale.GAP_PX, 0, scale.GAP_PX, 0)
        foot.setSpacing(scale.UNIT_PX)
        foot.addWidget(self.compare, 0, 0)
        foot.addWidget(self.name, 0, 1)
        foot.addWidget(self.restore, 1, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, scale.GAP_PX)
        column.setSpacing(scale.UNIT_PX)
        column.addLayout(head)
        column.addWidget(self.list, 1)
        column.addLayout(foot)
        self.compare.setToolTip(self.tr("Show word by word what differs from the present"))
