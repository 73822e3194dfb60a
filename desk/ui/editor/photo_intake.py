"""Pictures that are dropped, pasted or chosen, on their way into an article, one by one."""

from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QDateTime, QMimeData, QObject, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog

from desk.errors import DeskError, InputError
from desk.media.file_kinds import patterns
from desk.model.article import Role
from desk.services.attaching import bring_in
from desk.services.commands.base import Done
from desk.services.commands.fields import Together
from desk.services.commands.photos import AddPhoto, BroughtIn, PlacePhoto
from desk.services.picture_files import PictureFiles, find
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.sentences import code_sentence, error_sentence
from desk.ui.tasks import while_alive

SHOWN_REFUSALS = 3
Source = Callable[[], BroughtIn]  # examines a picture; runs off the UI thread


class PhotoIntake(QObject):
    """Attaches pictures to the article of one session.

    Signals:
        attached: A photo (its id) has been given a place in the article.
        ended: Nothing waits any more.
    """

    attached = Signal(str)
    ended = Signal()

    def __init__(self, session: Session, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context = context
        self._waiting: deque[Source] = deque()
        self._is_running = False
        self._folders = 0  # that are looked through
        self._total = 0
        self._attached = 0
        self._refused: list[DeskError] = []
        self._warnings: list[str] = []
        self._has_lead = False

    @property
    def is_running(self) -> bool:
        """Whether pictures wait for their place."""
        return self._is_running or self._folders > 0

    def choose_files(self) -> bool:
        """Ask for files and attach them; tell whether any were chosen."""
        title = self.tr("Add photos")
        pattern = self.tr("Photos ({patterns})").format(patterns=patterns())
        window = self._context.front
        files, _ = QFileDialog.getOpenFileNames(window, title, str(Path.home()), pattern)
        if files:
            self.take_files([Path(file) for file in files])
        return bool(files)

    def take_files(self, files: list[Path]) -> None:
        """Attach files, and the photos in folders."""
        if not any(file.is_dir() for file in files):
            self._take(files)
            return
        self._folders += 1
        tasks = self._context.shell.tasks
        tasks.read(partial(find, files), self._take_found, self._not_found, self)

    def _take_found(self, found: PictureFiles) -> None:
        self._folders -= 1
        self._take(found.files)
        self._tell_if_ended()

    def _not_found(self, error: DeskError) -> None:
        self._folders -= 1
        self._context.shell.tasks.failed.emit(error)
        self._tell_if_ended()

    def _tell_if_ended(self) -> None:
        if not self.is_running:
            self.ended.emit()

    def _take(self, files: list[Path]) -> None:
        if not files:
            self._context.messages.info(self.tr("There are no photos in the folder."))
            return
        desk = self._context.shell.desk
        for file in files:
            self._waiting.append(partial(bring_in, desk, file, {}))
        self._begin(len(files))

    def take_mime(self, source: QMimeData) -> bool:
        """Attach what was dropped or pasted; tell whether it holds files or a picture."""
        files = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if files:
            self.take_files(files)
            return True
        image = source.imageData() if source.hasImage() else None
        if isinstance(image, QImage) and not image.isNull():
            self._waiting.append(lambda: self._bring_in_image(image))
            self._begin(1)
            return True
        return False

    def _bring_in_image(self, image: QImage) -> BroughtIn:
        stamp = QDateTime.currentDateTime().toString("yyyyMMdd-HHmmss")
        with TemporaryDirectory() as folder:
            file = Path(folder) / f"pasted-{stamp}.png"
            if not image.save(str(file)):
                raise InputError("photo.unreadable", file=file.name)
            return bring_in(self._context.shell.desk, file, {})

    def _begin(self, count: int) -> None:
        self._total += count
        if not self._is_running:
            view = self._session.view
            self._has_lead = view is not None and any(
                placed.placement.role is Role.LEAD for placed in view.photos
            )
            self._session.flush()
            self._next()

    def _next(self) -> None:
        if not self._waiting:
            self._end()
            return
        self._is_running = True
        if self._total > 1:
            number = self._attached + len(self._refused) + 1
            text = self.tr("Attaching photo {number} of {total}…")
            self._context.messages.info(text.format(number=number, total=self._total))
        else:
            self._context.messages.info(self.tr("Attaching the photo…"))
        self._context.shell.tasks.read(self._waiting.popleft(), self._place, self._refuse, self)

    def _place(self, brought: BroughtIn) -> None:
        role = Role.INLINE if self._has_lead else Role.LEAD
        place = PlacePhoto(self._session.article, brought.photo_id, role, {})
        command = Together((AddPhoto(brought.photo), place))
        for code in brought.warnings:
            self._warnings.append(code_sentence(code, file=brought.photo.file_name))

        def placed(_done: Done) -> None:
            self._has_lead = True
            self._attached += 1
            self.attached.emit(brought.photo_id)
            self._next()

        placed, refuse = while_alive(self, placed), while_alive(self, self._refuse)
        self._context.shell.do(self.tr("Attach photo"), command, placed, refuse)

    def _refuse(self, error: DeskError) -> None:
        self._refused.append(error)
        self._next()

    def _end(self) -> None:
        """Say what came of it: what was refused stays to be read."""
        messages = self._context.messages
        if self._refused:
            sentences = [error_sentence(error) for error in self._refused[:SHOWN_REFUSALS]]
            more = len(self._refused) - len(sentences)
            if more:
                sentences.append(self.tr("%n more file(s) were refused.", "", more))
            messages.error(" ".join(sentences))
        elif self._warnings:
            messages.warning(self._warnings[-1])
        else:
            text = self.tr(
                "%n photo(s) attached. Caption and credit come next.", "", self._attached
            )
            messages.success(text)
        self._is_running = False
        self._total = self._attached = 0
        self._refused, self._warnings = [], []
        self.ended.emit()
