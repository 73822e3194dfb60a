"""The past of the story in one tab: opens comparisons and brings back what was."""

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QStackedWidget

from desk.services.comparing import Comparison, FieldChange, Present, compare
from desk.services.views import ArticleView
from desk.text.taking_back import Edit, Passage, take_back
from desk.ui.context import Context
from desk.ui.editor.past.comparison_pane import ComparisonPane
from desk.ui.editor.past.going_back import GoingBack
from desk.ui.editor.past.history_section import HistorySection
from desk.ui.editor.past.sayings import Sayings
from desk.ui.editor.session import Session
from desk.ui.editor.text_pane import TextPane
from desk.ui.text_change import utf16_length

PAUSE_MS = 300  # after a key, before the present is compared again


class Past(QObject):
    """Shows the text of a session, or a comparison in its place.

    Attributes:
        pages: The text and, from the first comparison on, the comparison.

    Signals:
        toggled: Whether a comparison is shown.
        compared: The pair of revisions that is shown now, None when there is none any more.
    """

    toggled = Signal(bool)
    compared = Signal(object)

    def __init__(self, session: Session, text: TextPane, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._text = text
        self._context = context
        self._pair = ("", "")
        self._asked = 0
        self._taken_back = 0  # passages that the text's own undo would take away again
        self._pane: ComparisonPane | None = None
        self._back = GoingBack(session, context, self)
        self._sayings = Sayings(self)
        self.pages = QStackedWidget()
        self.pages.addWidget(text)
        self.pages.setFocusProxy(text)
        self._later = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._later.timeout.connect(self._compare)
        session.loaded.connect(self._on_loaded)
        session.edited.connect(self._follow)

    @property
    def is_open(self) -> bool:
        """Whether a comparison is shown."""
        return self._pane is not None and self.pages.currentWidget() is self._pane

    @property
    def pane(self) -> ComparisonPane:
        """The widget of comparisons; made when it is needed."""
        if self._pane is None:
            self._pane = ComparisonPane(self._context)
            self.pages.addWidget(self._pane)
            self._pane.closed.connect(self.close)
            self._pane.field_wanted.connect(self._take_field_back)
            self._pane.passage_wanted.connect(self._take_passage_back)
            self._pane.restore_wanted.connect(self._restore)
            self._pane.text.undo_wanted.connect(self._undo)
        return self._pane

    def show_comparison(self, old: str, new: str = "") -> None:
        """Compare two revisions.

        Args:
            new: Empty for the story as it reads now.
        """
        if self._session.view is None:
            return
        self._pair = (old, new)
        self._compare()
        if self.is_open:
            self.compared.emit(self._pair)

    def follow_choice(self, old: str, new: str) -> None:
        """Show another pair in a comparison that is open; nothing happens without one."""
        if self.is_open and self._pair != (old, new):
            self.show_comparison(old, new)

    def close(self) -> None:
        """Show the text again."""
        if self.is_open:
            self._later.stop()
            self._asked += 1
            self.pages.setCurrentWidget(self._text)
            self.pages.setFocusProxy(self._text)
            self._text.setFocus()
            self.toggled.emit(False)
            self.compared.emit(None)

    def attach(self, section: HistorySection) -> None:
        """Listen to a timeline."""
        section.compare_wanted.connect(self.show_comparison)
        section.chosen.connect(self.follow_choice)
        self.compared.connect(section.follow)
        section.follow(self._pair if self.is_open else None)

    def _on_loaded(self, _view: ArticleView) -> None:
        self._follow()

    def _follow(self) -> None:
        if self.is_open:
            self._later.start()

    def _compare(self) -> None:
        """Ask for the comparison; long texts take a while, and nobody waits."""
        self._asked += 1
        asked, shell, article = self._asked, self._context.shell, self._session.article
        view = self._session.view
        if view is None:
            return
        old, new = self._pair
        side = new or Present(self._session.fields, view.shown)
        shell.tasks.read(
            lambda: compare(shell.desk, article, old, side),
            lambda found: self._show(found, asked),
            owner=self,
        )

    def _show(self, found: Comparison, asked: int) -> None:
        if asked != self._asked:
            return
        view = self._session.view
        self.pane.show_comparison(found, can_change=view is not None and view.is_settled)
        if not self.is_open:
            self._taken_back = 0
            self.pages.setCurrentWidget(self.pane)
            self.pages.setFocusProxy(self.pane)
            self.pane.setFocus()
            self.toggled.emit(True)
            self.compared.emit(self._pair)

    # Back

    def _restore(self) -> None:
        shown = self.pane.comparison
        if shown is not None:
            self._back.restore(shown.old.revision, self._sayings.version(shown.old))
            self._forget_typed()

    def _take_field_back(self, change: FieldChange) -> None:
        shown = self.pane.comparison
        if shown is not None:
            name = self._sayings.field(change)
            self._back.take_field_back(shown.old.revision, change.path, name)
            self._forget_typed()

    def _take_passage_back(self, passage: Passage) -> None:
        comparison = self.pane.comparison
        if comparison is None:
            return
        old, new, now = comparison.old.body, comparison.new.body, self._text.body.text()

        def put(edit: Edit | None) -> None:
            if self._text.body.text() == now:
                self._put(edit)
            else:  # somebody typed meanwhile
                self._take_passage_back(passage)

        tasks = self._context.shell.tasks
        tasks.read(lambda: take_back(old, new, passage, now), put, owner=self)

    def _put(self, edit: Edit | None) -> None:
        messages = self._context.messages
        if edit is None:
            messages.info(self.tr("The passage stands in the text already."))
            return
        if self._text.body.isReadOnly():
            return
        text = self._text.body.text()
        cursor = QTextCursor(self._text.body.document())
        cursor.setPosition(utf16_length(text[: edit.position]))
        removed = text[edit.position : edit.position + edit.removed]
        end = cursor.position() + utf16_length(removed)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(edit.inserted)
        self._taken_back += 1
        self.pane.text.takes_undo = True
        said = (
            self.tr("The passage was taken back.")
            if edit.is_exact
            else self.tr("The text there has changed since; the passage was put after it.")
        )
        messages.success(said, self.tr("Undo"), self._undo)

    def _undo(self) -> None:
        if self._taken_back:
            self._taken_back -= 1
            self._text.body.undo()
        self.pane.text.takes_undo = self._taken_back > 0

    def _forget_typed(self) -> None:
        """Let Ctrl+Z revert the command that was just sent, as everywhere."""
        self._taken_back = 0
        self.pane.text.takes_undo = False
