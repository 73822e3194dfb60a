"""One open article: its session and the widgets that show it."""

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from desk.services.commands.articles import NameVersion
from desk.services.views import ArticleView
from desk.ui.context import Context
from desk.ui.dialogs import Question, ask_text
from desk.ui.editor.checker import Checker
from desk.ui.editor.panel.checks_section import ChecksSection
from desk.ui.editor.panel.panel import Panel, Section
from desk.ui.editor.panel.photos_section import PhotosSection
from desk.ui.editor.photo_intake import PhotoIntake
from desk.ui.editor.session import Session
from desk.ui.editor.tab_header import TabHeader
from desk.ui.editor.text_pane import TextPane
from desk.ui.editor.writing.line_watch import LineWatch
from desk.ui.labels import headline_or_untitled
from desk.ui.thumbnails import Thumbnails


class ArticleTab(QObject):
    """Ties header, text and panel of an article together.

    Signals:
        titled: The headline has changed.
        gone: The article does not exist any more.
        panel_wanted: A section of the panel was asked for.
    """

    titled = Signal(str)
    gone = Signal()
    panel_wanted = Signal()

    def __init__(
        self, article: str, context: Context, thumbnails: Thumbnails, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self.article = article
        self.title = ""
        self.is_new = False
        self.session = Session(context.shell, article, self)
        self.header = TabHeader(self.session, context)
        self.text = TextPane(self.session, context)
        self.session.lines = LineWatch(self.text.body.document())
        self.checker = Checker(self.session, context, self)
        self.intake = PhotoIntake(self.session, context, self)
        self.panel = Panel(self.session, self.checker, context, thumbnails)
        self._connect()
        self.session.load()

    def take_mime(self, source: QMimeData) -> bool:
        """Attach pictures that were dropped or pasted; tell whether there are any."""
        if self.session.view is None or not self.session.view.is_settled:
            return False
        return self.intake.take_mime(source)

    def add_photos(self) -> None:
        """Ask for pictures and attach them."""
        if self.session.view is not None and self.session.view.is_settled:
            self.intake.choose_files()

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
        name = ask_text(self._context.window, self._context.look.icons, question)
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

    def focus_field(self, name: str) -> None:
        """Put the keyboard where a finding points."""
        if self.text.focus_field(name):
            return
        self.panel_wanted.emit()
        self.panel.focus_field(name)

    def flush(self) -> None:
        """Send what is typed to the store now."""
        self.panel.flush()
        self.session.flush()

    def release(self) -> None:
        """Take the widgets off the screen; the session has stored everything."""
        for widget in (self.header, self.text, self.panel):
            widget.deleteLater()
        self.deleteLater()

    def _connect(self) -> None:
        self.session.loaded.connect(self._show)
        self.session.edited.connect(self._retitle)
        self.session.gone.connect(self.gone)
        self.text.files_given.connect(self.take_mime)
        self.header.checks_wanted.connect(self.show_checks)
        self.checker.found.connect(self.header.show_findings)
        self.panel.made.connect(self._connect_section)

    def _connect_section(self, section: QWidget) -> None:
        if isinstance(section, ChecksSection):
            section.field_wanted.connect(self.focus_field)
        elif isinstance(section, PhotosSection):
            section.mark_wanted.connect(self._insert_mark)
            section.files_wanted.connect(self.add_photos)

    def _show(self, _view: ArticleView) -> None:
        self._retitle()

    def _retitle(self) -> None:
        title = headline_or_untitled(self.session.story.headline)
        if title != self.title:
            self.title = title
            self.titled.emit(title)

    def _insert_mark(self, placement: str) -> None:
        if placement:
            self.text.body.insert_paragraph(f"![](photo:{placement})")
            self.text.body.setFocus()
