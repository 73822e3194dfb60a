"""Pictures that are dropped, pasted or chosen, on their way into an article, one by one."""

from collections import deque
from collections.abc import Callable
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QDateTime, QMimeData, QObject
from PySide6.QtGui import QImage

from desk.errors import DeskError, InputError
from desk.model.article import Role
from desk.services.attaching import bring_in
from desk.services.commands.base import Done
from desk.services.commands.fields import Together
from desk.services.commands.photos import AddPhoto, BroughtIn, PlacePhoto
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.sentences import code_sentence

Source = Callable[[], BroughtIn]  # examines a picture; runs off the UI thread


class PhotoIntake(QObject):
    """Attaches pictures to the article of one session."""

    def __init__(self, session: Session, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._context = context
        self._waiting: deque[Source] = deque()
        self._is_running = False
        self._total = 0
        self._attached = 0
        self._refused = 0
        self._has_lead = False

    def take_files(self, files: list[Path]) -> None:
        """Attach files."""
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
            if not image.save(str(file), b"PNG"):
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
            number = self._attached + self._refused + 1
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
            self._context.messages.warning(code_sentence(code, file=brought.photo.file_name))

        def placed(_done: Done) -> None:
            self._has_lead = True
            self._attached += 1
            self._next()

        self._context.shell.do(self.tr("Attach photo"), command, placed, self._refuse)

    def _refuse(self, error: DeskError) -> None:
        self._refused += 1
        self._context.messages.refuse(error)
        if self._waiting:
            self._next()
        else:
            self._reset()

    def _end(self) -> None:
        if self._attached and not self._refused:
            text = self.tr(
                "%n photo(s) attached. Caption and credit come next.", "", self._attached
            )
            self._context.messages.success(text)
        self._reset()

    def _reset(self) -> None:
        self._is_running = False
        self._total = self._attached = self._refused = 0
