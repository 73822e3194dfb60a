"""One open article: its session and the widgets that show it."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desk.errors import DeskError
from desk.model.article import Role
from desk.services.commands.articles import NameVersion
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.dialogs import Question, ask_text
from desk.ui.editor.checker import Checker
from desk.ui.editor.clipboard.copying import Copying
from desk.ui.editor.clipboard.menu import ClipboardMenu
from desk.ui.editor.clipboard.pasting import Pasting
from desk.ui.editor.find.search import StorySearch
from desk.ui.editor.panel.checks_section import ChecksSection
from desk.ui.editor.panel.outline_section import HEADLINE, OutlineSection
from desk.ui.editor.panel.panel import Panel, Section
from desk.ui.editor.panel.photos_section import PhotosSection
from desk.ui.editor.past.history_section import HistorySection
from desk.ui.editor.past.past import Past
from desk.ui.editor.photo_drop import PhotoDrop
from desk.ui.editor.photo_intake import PhotoIntake
from desk.ui.editor.session import Session
from desk.ui.editor.spelling.marks import SpellingMarks
from desk.ui.editor.spelling.menu import SpellingMenu
from desk.ui.editor.tab_header import TabHeader
from desk.ui.editor.text_pane import TextPane
from desk.ui.editor.writing.formatter import Formatter
from desk.ui.editor.writing.go_to_word import ask_word, go_to_word, put_cursor
from desk.ui.editor.writing.photo_in_text import PhotoInText
from desk.ui.editor.writing.photo_marks import PhotoMarks
from desk.ui.editor.writing.places import Place, go_to, place_in
from desk.ui.labels import headline_or_untitled
from desk.ui.thumbnails import Thumbnails


class ArticleTab(QObject):
    """Ties header, text and panel of an article together.

    Signals:
        titled: The headline has changed.
        gone: The article does not exist any more.
        panel_wanted: A section of the panel was asked for.
        shown_wanted: The tab should come to the front.
        store_photos_wanted: Photos of the store should be chosen, and given to ``give_photos``;
            whether for the text.
        photo_wanted: Placement id and photo id: the photo should be changed where it lives.
    """

    titled = Signal(str)
    gone = Signal()
    panel_wanted = Signal()
    shown_wanted = Signal()
    store_photos_wanted = Signal(bool)
    photo_wanted = Signal(str, str)

    def __init__(
        self,
        article: str,
        context: Context,
        thumbnails: Thumbnails,
        siblings: Callable[[], Sequence["ArticleTab"]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._siblings = siblings
        self.article = article
        self.title = ""
        self.is_new = False
        self._wanted_place: Place | None = None
        self.session = Session(context.shell, article, self)
        self.header = TabHeader(self.session, context)
        self.text = TextPane(self.session, context)
        self.spelling = SpellingMarks(self.text.body, self.session, context)
        SpellingMenu(self.text.body, self.spelling, context)
        self.drop = PhotoDrop(self.text.body, self.session, context)
        self.copying = Copying(self.text.body, self.session, context)
        self.pasting = Pasting(self.text.body, self.session, context)
        ClipboardMenu(self.text.body, context.actions)
        self.marks = PhotoMarks(self.text.body, self.session, context)
        self.past = Past(self.session, self.text, context, self)
        self.checker = Checker(self.session, context, self)
        self.intake = PhotoIntake(self.session, context, self)
        self.panel = Panel(self.session, self.checker, context, thumbnails)
        self._connect()
        self.session.load()

    @property
    def place(self) -> Place | None:
        """Where the cursor is; None while the text is not here yet."""
        if self.session.view is None or self._wanted_place is not None:
            return self._wanted_place
        return place_in(self.text.body)

    def go_to(self, place: Place | None) -> None:
        """Put the cursor to a place, as soon as the text is here."""
        self._wanted_place = place
        if self.session.view is not None:
            self._go()

    def take_mime(self, source: QMimeData) -> bool:
        """Attach pictures that were dropped or pasted; tell whether there are any."""
        if self.session.view is None or not self.session.view.is_settled:
            return False
        return self.drop.attach(source) or self.intake.take_mime(source)

    def add_photos(self) -> None:
        """Ask for pictures and attach them."""
        self.choose_files(is_in_text=False)

    def choose_files(self, *, is_in_text: bool) -> None:
        """Ask for pictures and attach them, to stand in the text at the cursor or not."""
        if self.session.view is None or not self.session.view.is_settled:
            return
        if is_in_text:
            PhotoInText(self.session, self.intake, Formatter(self.text.body), self).begin()
        else:
            self.intake.choose_files()

    def choose_photos(self, *, is_in_text: bool = False) -> None:
        """Ask for photos of the store and attach them."""
        if self.session.view is not None and self.session.view.is_settled:
            self.store_photos_wanted.emit(is_in_text)

    @property
    def has_lead(self) -> bool:
        """Whether the story has a lead photo."""
        view = self.session.view
        return view is not None and any(one.placement.role is Role.LEAD for one in view.photos)

    def paste_photo(self) -> None:
        """Attach the picture on the clipboard."""
        if not self.take_mime(QApplication.clipboard().mimeData()):
            self._context.messages.info(self.tr("There is no picture on the clipboard."))

    def save_version(self) -> None:
        """Seal the story and ask for a name of the version."""
        self.flush()
        question = Question(
            self.tr("Save version"),
            self.tr("Everything is stored while you type. A name makes this version easy to find."),
            self.tr("Save version"),
        )
        name = ask_text(self._context.front, self._context.look.icons, question)
        if name is None:
            return
        if name:
            self.session.do(self.tr("Name version"), NameVersion(self.article, name))
        else:
            self.session.seal()
        self._context.messages.success(self.tr("The version is saved."))

    def show_checks(self) -> None:
        """Show what blocks the story."""
        self.panel.show_section(Section.CHECKS)
        self.panel_wanted.emit()

    @cached_property
    def search(self) -> StorySearch:
        """Finds and replaces in the text; its bar is made when it is first asked for."""
        made = StorySearch(self.text.body, self._context, self._siblings)
        self.text.add_bar(made.bar)
        return made

    def find(self, *, is_replacing: bool) -> None:
        """Open the search over the text; a comparison gives way to it."""
        self.past.close()
        self.search.begin(is_replacing=is_replacing)

    def when_loaded(self, then: Callable[[], None]) -> None:
        """Call ``then`` as soon as the text is here; at once when it is."""
        if self.session.view is not None:
            then()
            return
        once = Qt.ConnectionType.SingleShotConnection
        self.session.loaded.connect(lambda _view: then(), once)
        self.session.load()

    def show_itself(self) -> None:
        """Bring the tab to the front."""
        self.shown_wanted.emit()

    def go_to_next_misspelt(self) -> None:
        """Select the next misspelt word of the text."""
        right = self.tr("Every word is in the dictionary.")
        self.spelling.go_to_next(lambda: self._context.messages.info(right))

    def show_past(self) -> None:
        """Show the versions and what the last one changed; back to the text the second time."""
        if self.past.is_open:
            self.past.close()
            return
        self.panel.show_section(Section.HISTORY)
        self.panel_wanted.emit()
        self.panel.history.begin()

    def show_comparison(self, old_revision: str, new_revision: str = "") -> None:
        """Compare two versions in the place of the text; empty means the present."""
        self.past.show_comparison(old_revision, new_revision)

    def show_outline(self) -> None:
        """Show the headings of the story and put the keyboard there."""
        self.panel.show_section(Section.OUTLINE)
        self.panel_wanted.emit()
        self.panel.outline.tree.setFocus()

    def ask_for_word(self) -> None:
        """Ask for the number of a word and put the cursor there."""
        total = self.text.counter.words
        number = ask_word(self._context.front, self._context.look.icons, total)
        if number is not None:
            go_to_word(self.text.body, number, self._context.shell.tasks)

    def focus_field(self, name: str) -> None:
        """Put the keyboard where a finding points."""
        if name in ("headline", "body"):
            self.past.close()
        if self.text.focus_field(name):
            return
        self.panel_wanted.emit()
        self.panel.focus_field(name)

    def flush(self) -> None:
        """Send what is typed to the store now."""
        self.panel.flush()
        self.session.flush()

    def close(
        self,
        then: Callable[[], None],
        otherwise: Callable[[DeskError], None] | None = None,
        *,
        for_good: bool = False,
    ) -> None:
        """Store everything, also what is still brought in; arguments as ``Session.close``."""
        for source in (self.intake, self.pasting):
            if source.is_running:
                again = partial(self.close, then, otherwise, for_good=for_good)
                source.ended.connect(again, Qt.ConnectionType.SingleShotConnection)
                return
        self.panel.flush()
        self.session.close(then, otherwise, for_good=for_good)

    def release(self) -> None:
        """Take the widgets off the screen; the session has stored everything."""
        for widget in (self.header, self.past.pages, self.panel):
            widget.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        self.session.loaded.connect(self._show)
        self.session.edited.connect(self._retitle)
        self.session.gone.connect(self.gone)
        self.text.files_given.connect(self.take_mime)
        self.text.recovery_bar.compare_wanted.connect(self.show_comparison)
        self.header.checks_wanted.connect(self.show_checks)
        self.checker.found.connect(self.header.show_findings)
        self.panel.made.connect(self._connect_section)

    def _connect_section(self, section: QWidget) -> None:
        if isinstance(section, ChecksSection):
            section.field_wanted.connect(self.focus_field)
        elif isinstance(section, PhotosSection):
            section.mark_wanted.connect(self.marks.put_in)
            section.files_wanted.connect(self.add_photos)
            section.store_photos_wanted.connect(self.choose_photos)
            section.photo_wanted.connect(self.photo_wanted)
            self.marks.changed.connect(lambda: section.show_marks(self.marks.marked))
            section.show_marks(self.marks.marked)
        elif isinstance(section, HistorySection):
            self.past.attach(section)
        elif isinstance(section, OutlineSection):
            section.line_wanted.connect(self._go_to_line)
            follow = partial(self._show_line, section)
            self.text.body.cursorPositionChanged.connect(follow)
            follow()

    def _show_line(self, outline: OutlineSection) -> None:
        outline.follow(self.text.body.textCursor().blockNumber())

    def _go_to_line(self, line: int) -> None:
        if line == HEADLINE:
            self.text.headline.setFocus()
        else:
            block = self.text.body.document().findBlockByNumber(line)
            put_cursor(self.text.body, block.position())

    def _show(self, _view: ArticleView) -> None:
        self._retitle()
        if self._wanted_place is not None:
            QTimer.singleShot(0, self, self._go)  # when the text is laid out

    def _go(self) -> None:
        place, self._wanted_place = self._wanted_place, None
        if place is not None:
            go_to(self.text.body, place)

    def _retitle(self) -> None:
        title = headline_or_untitled(self.session.story.headline)
        if title != self.title:
            self.title = title
            self.titled.emit(title)
