"""Puts the features into the window: builds the rooms and says what the actions do."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desk.media.file_kinds import is_usual
from desk.model.article import Article, Role
from desk.model.kinds import Kind
from desk.services import sample
from desk.services.commands.articles import CreateArticle
from desk.services.commands.base import Done
from desk.services.commands.fields import PatchFields, Together
from desk.services.importing import KINDS, Imported, import_file
from desk.ui.article_actions import ArticleActions
from desk.ui.articles.room import ArticlesRoom
from desk.ui.close_guard import CloseGuard
from desk.ui.context import Context, Furniture
from desk.ui.dialogs import Question, confirm
from desk.ui.editor.area import EditorArea
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.exports.dialog import ExportDialog
from desk.ui.exports.room import ExportsRoom
from desk.ui.format_actions import FormatActions
from desk.ui.full_screen import FullScreen
from desk.ui.labels import headline_or_untitled
from desk.ui.main_window import Room
from desk.ui.photos.picker import PhotoPicker, Picked
from desk.ui.photos.room import PhotosRoom
from desk.ui.preferences.room import SettingsRoom
from desk.ui.sentences import code_sentence
from desk.ui.thumbnails import Thumbnails
from desk.ui.upkeep import Upkeep
from desk.ui.writing_actions import WritingActions


def furnish(context: Context) -> Furniture:
    """Return the rooms of the desk."""
    rooms = Rooms(context)
    return Furniture(rooms.all(), rooms.take_file)


class Rooms(QObject):
    """Composes the features, which know nothing of each other."""

    def __init__(self, context: Context) -> None:
        super().__init__(context.window)
        self._context = context
        self.thumbnails = Thumbnails(context.shell.desk, context.shell.tasks, self)
        self.articles = ArticlesRoom(context, self.thumbnails)
        self.editor = EditorArea(self.articles, self.tr("Articles"), context, self.thumbnails)
        self.photos = PhotosRoom(context, self.thumbnails)
        self.exports = ExportsRoom(context)
        self.settings = SettingsRoom(context)
        self._connect()
        self._handle_actions()
        self._article_actions = ArticleActions(self.editor, context)
        self._writing_actions = WritingActions(context)
        self._full_screen = FullScreen(self.editor, context)
        self._format_actions = FormatActions(self.editor, context, self.thumbnails)
        self._upkeep = Upkeep(context)
        self._guard = CloseGuard(self.editor, context)
        self.editor.restore()

    def all(self) -> list[Room]:
        """Return the rooms in the order of the rail."""
        return [
            Room("desk", self.tr("Desk"), "newspaper", self.editor),
            Room("photos", self.tr("Photos"), "images", self.photos),
            Room("exports", self.tr("Exports"), "package", self.exports),
            Room("settings", self.tr("Settings"), "settings", self.settings, is_last=True),
        ]

    def open_article(self, article: str) -> None:
        """Show an article in its tab."""
        self._context.window.show_room("desk")
        self.editor.open(article)

    def new_article(self) -> None:
        """Start an article in the language of the publication."""

        def made(done: Done) -> None:
            self._context.window.show_room("desk")
            self.editor.open(done.made, is_new=True)

        self._context.shell.do(self.tr("New article"), CreateArticle(Article()), made)

    def take_file(self, file: Path) -> None:
        """Bring in an article file, a photo or a folder of photos, as the system opens them."""
        if is_usual(file.suffix.removeprefix(".")) or file.is_dir():
            self.photos.bringing.bring([file])
        else:
            self.import_files([file])

    def import_files(self, files: list[Path]) -> None:
        """Bring in article files, one after the other."""
        if not files:
            return
        desk, label = self._context.shell.desk, self.tr("Import")
        self._context.messages.info(self.tr("Importing {file}…").format(file=files[0].name))
        self._context.shell.tasks.read(
            lambda: import_file(desk, files[0], label),
            partial(self._imported, files[1:]),
            owner=self,
        )

    def export(self, articles: list[str]) -> None:
        """Ask how to export articles, and do it."""
        if articles:
            ExportDialog(articles, self._context, self.editor.flush).open()

    def _imported(self, rest: list[Path], imported: Imported) -> None:
        self._context.shell.poll()
        if imported.warnings:
            self._context.messages.warning(code_sentence(imported.warnings[0]))
        else:
            text = self.tr("Imported: {headline}").format(headline=imported.headline)
            self._context.messages.success(text)
        if rest:
            self.import_files(rest)
        else:
            self.open_article(imported.id)

    def _choose_files(self) -> None:
        title = self.tr("Import articles")
        pattern = self.tr("Articles ({patterns})").format(
            patterns=" ".join(f"*{kind}" for kind in KINDS)
        )
        window = self._context.window
        files, _ = QFileDialog.getOpenFileNames(window, title, str(Path.home()), pattern)
        self.import_files([Path(file) for file in files])

    def _fill_sample(self) -> None:
        shell = self._context.shell
        self.articles.sample.setEnabled(False)
        self._context.messages.info(self.tr("Bringing in the sample newsroom…"))

        def filled(count: int) -> None:
            self.articles.sample.setEnabled(True)
            shell.poll()
            text = self.tr("%n sample article(s) are on the desk.", "", count)
            self._context.messages.success(text)

        shell.tasks.read(lambda: sample.fill(shell.desk), filled, owner=self)

    def _answer_tab(self, tab: ArticleTab) -> None:
        tab.store_photos_wanted.connect(partial(self._pick_photos, tab))
        tab.photo_wanted.connect(partial(self._edit_photo, tab))

    def _pick_photos(self, tab: ArticleTab, is_in_text: bool) -> None:  # noqa: FBT001 (a signal gives it)
        has_lead = None if is_in_text else tab.has_lead
        picker = PhotoPicker(self._context, self._context.front, has_lead=has_lead)

        def give(picked: Picked) -> None:
            way = {"role": Role.INLINE} if is_in_text else picked.way
            tab.drop.give(picked.photos, is_in_text=is_in_text, **way)

        picker.picked.connect(give)
        picker.files_wanted.connect(partial(tab.choose_files, is_in_text=is_in_text))
        picker.open()

    def _edit_photo(self, tab: ArticleTab, placement: str, photo: str) -> None:
        """Show a photo of a story where all of it can be changed."""
        article, window = tab.article, self._context.window

        def back() -> None:
            window.show_room("desk")
            shown = self.editor.open(article)
            shown.when_loaded(lambda: shown.focus_field(f"photos.{placement}.caption"))

        tab.flush()
        window.show_room("photos")
        if not window.front.is_main:
            window.raise_up()
        self.photos.show_photo(photo)
        self.photos.way_back.offer(headline_or_untitled(tab.session.story.headline), back)

    def _leave_photos(self, room: str) -> None:
        if room != "photos":
            self.photos.way_back.withdraw()

    def _delete(self, articles: list[str]) -> None:
        question = Question(
            self.tr("Delete"),
            self.tr("%n article(s) will leave the list. Undo brings them back.", "", len(articles)),
            self.tr("Delete"),
            is_dangerous=True,
        )
        if not confirm(self._context.window, self._context.look.icons, question):
            return
        commands = (PatchFields(id_, Kind.ARTICLE, {"deleted": True}) for id_ in articles)
        self._context.shell.do(self.tr("Delete articles"), Together(tuple(commands)))

    def _connect(self) -> None:
        self.articles.open_wanted.connect(self.open_article)
        self.articles.new_wanted.connect(self.new_article)
        self.articles.import_wanted.connect(self._choose_files)
        self.articles.sample_wanted.connect(self._fill_sample)
        self.articles.export_wanted.connect(self.export)
        self.articles.delete_wanted.connect(self._delete)
        self.articles.files_given.connect(self.import_files)
        self.editor.export_wanted.connect(self.export)
        self.editor.tab_made.connect(self._answer_tab)
        self._context.window.room_changed.connect(self._leave_photos)
        self.photos.open_wanted.connect(self.open_article)
        self.photos.waiting.attaching.connect(self.editor.flush)
        self.exports.open_wanted.connect(self.open_article)

    def _handle_actions(self) -> None:
        actions = self._context.actions
        actions.handle(
            {
                "article.new": self.new_article,
                "article.import": self._choose_files,
                "article.export": self._export_current,
                "app.preferences": lambda: self._context.window.show_room("settings"),
                "go.search": self._search,
                "go.next_tab": lambda: self._step(1),
                "go.previous_tab": lambda: self._step(-1),
            }
        )
        now = self._context.settings.now
        editor = self.editor
        actions.handle_toggle("view.preview", editor.show_preview, is_on=now.preview_visible)
        actions.handle_toggle("view.panel", editor.show_panel, is_on=now.panel_visible)
        actions.handle_toggle("view.split", editor.split, is_on=False)

    def _export_current(self) -> None:
        tab = self.editor.current
        self.export([tab.article] if tab is not None else self.articles.chosen())

    def _search(self) -> None:
        self._context.actions["go.desk"].trigger()  # raises the window, too
        self.editor.show_home()
        self.articles.focus_search()

    def _step(self, by: int) -> None:
        if self._context.window.front.is_main:
            self._context.window.show_room("desk")
        self.editor.step(by)
