"""How pictures get into the Photos room: dropped, pasted, chosen, or watched for."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QMenu, QPushButton, QWidget

from desk.media.file_kinds import patterns
from desk.services.brought import Fate, Summary
from desk.ui.context import Context
from desk.ui.look.parts import button
from desk.ui.photos.bringing.bringer import Bringer
from desk.ui.photos.bringing.given import Given, given_by, may_be_given
from desk.ui.photos.bringing.progress_line import ProgressLine
from desk.ui.photos.bringing.summary_dialog import SummaryDialog
from desk.ui.photos.bringing.telling import Telling
from desk.ui.photos.bringing.watched_folder import WatchedFolder
from desk.ui.thumbnails import Thumbnails

FOLDER_KEY = "photos/folder"  # where pictures were chosen last
WARM_UP_MS = 500  # after the room is on the screen


class PhotoBringing(QObject):
    """Gives a room its button, its line of progress, and ears for drops.

    Attributes:
        button: Opens the menu of ways to add pictures.
        line: Stands over the sheet while pictures come in.

    Signals:
        show_wanted: Id of a photo that is to be shown in the sheet.
    """

    show_wanted = Signal(str)

    def __init__(self, room: QWidget, context: Context, thumbnails: Thumbnails) -> None:
        super().__init__(room)
        self._context = context
        self._thumbnails = thumbnails
        self._telling = Telling(self)
        self.bringer = Bringer(context, self)
        self.watched = WatchedFolder(context, self)
        self.line = ProgressLine(room)
        self.menu = QMenu(room)
        self.button = self._make_button()
        self.bringer.progressed.connect(self.line.show_progress)
        self.bringer.ended.connect(self._tell)
        self.line.cancelled.connect(self.bringer.cancel)
        self.watched.arrived.connect(lambda files: self.bringer.bring(Given(tuple(files))))
        room.setAcceptDrops(True)
        room.installEventFilter(self)
        context.actions.handle(
            {"photo.bring_files": self.choose_files, "photo.bring_folder": self.choose_folder}
        )

    def bring(self, files: list[Path]) -> None:
        """Bring files and folders in, and show the room."""
        self._context.window.show_room("photos")
        self.bringer.bring(Given(tuple(files)))

    def paste(self) -> None:
        """Bring in what is on the clipboard."""
        given = given_by(QGuiApplication.clipboard().mimeData())
        if given:
            self.bringer.bring(given)
        else:
            self._context.messages.info(self.tr("There is no picture on the clipboard."))

    def choose_files(self) -> None:
        """Ask for pictures and bring them in."""
        pattern = self.tr("Photos ({patterns})").format(patterns=patterns())
        title = self.tr("Add photos")
        window = self._context.window
        files, _ = QFileDialog.getOpenFileNames(window, title, self._last_folder(), pattern)
        if files:
            self._context.state.set_word(FOLDER_KEY, str(Path(files[0]).parent))
            self.bring([Path(file) for file in files])

    def choose_folder(self) -> None:
        """Ask for a folder and bring in what is in it."""
        folder = self._ask_folder(self.tr("Add the photos of a folder"))
        if folder is not None:
            self.bring([folder])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            QTimer.singleShot(WARM_UP_MS, self, self._warm_up)
        if isinstance(event, QDropEvent) and may_be_given(event.mimeData()):
            event.acceptProposedAction()
            if not isinstance(event, QDragEnterEvent | QDragMoveEvent):
                self.bringer.bring(given_by(event.mimeData()))
            return True
        return super().eventFilter(watched, event)

    def _warm_up(self) -> None:
        """Start a worker, so that the first picture does not wait for it."""
        tasks = self._context.shell.tasks
        tasks.read(self._context.shell.desk.workshop.intake.warm_up, lambda _none: None, owner=self)

    def _watch(self, is_wanted: bool) -> None:  # noqa: FBT001 (as Qt's own)
        folder = self._ask_folder(self.tr("Watch a folder")) if is_wanted else None
        self.watched.watch(folder)
        self._name_watch()
        if folder is not None:
            text = self.tr(
                "New pictures in {folder} are brought in from now on, while the program runs."
            )
            self._context.messages.success(text.format(folder=folder.name or str(folder)))

    def _name_watch(self) -> None:
        folder = self.watched.folder
        self._watching.setChecked(folder is not None)
        text = self.tr("&Watch a folder…")
        if folder is not None:
            text = self.tr("&Watch {folder}").format(folder=folder.name.replace("&", "&&"))
        self._watching.setText(text)

    def _ask_folder(self, title: str) -> Path | None:
        window = self._context.window
        folder = QFileDialog.getExistingDirectory(window, title, self._last_folder())
        if not folder:
            return None
        self._context.state.set_word(FOLDER_KEY, folder)
        return Path(folder)

    def _last_folder(self) -> str:
        last = self._context.state.word(FOLDER_KEY)
        return last if last and Path(last).is_dir() else str(Path.home())

    def _tell(self, summary: Summary) -> None:
        """Say what came of it; what went wrong stays to be read."""
        if not self.bringer.is_running:
            self.line.hide()
        if not (summary.files or summary.failure or summary.left or summary.others):
            return
        messages = self._context.messages
        text = " ".join(self._telling.sentences(summary))
        is_odd = len(summary.with_fate(Fate.NEW)) < len(summary.files) or bool(summary.others)
        action = self.tr("Details…") if is_odd else ""
        say = messages.success
        if summary.failure is not None:
            say = messages.error
        elif summary.with_fate(Fate.REFUSED) or summary.left:
            say = messages.warning
        say(text, action, lambda: self.show_summary(summary))

    def show_summary(self, summary: Summary) -> SummaryDialog:
        """Open the dialog that tells all."""
        dialog = SummaryDialog(summary, self._context, self._thumbnails)
        dialog.open_wanted.connect(self._show)
        dialog.open()
        return dialog

    def _show(self, photo: str) -> None:
        self._context.window.show_room("photos")
        self.show_wanted.emit(photo)

    def _make_button(self) -> QPushButton:
        actions, icons = self._context.actions, self._context.look.icons
        self.menu.addAction(actions["photo.bring_files"])
        self.menu.addAction(actions["photo.bring_folder"])
        self.menu.addSeparator()
        self._watching = self.menu.addAction(self.tr("&Watch a folder…"))
        self._watching.setCheckable(True)
        self._name_watch()
        self._watching.triggered.connect(self._watch)
        made = button(self.tr("Add photos"), icon=icons.icon("image-plus"))
        made.setMenu(self.menu)
        return made
