"""Another photo in the place of one: a file, or a photo of the store."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from desk.media.file_kinds import patterns
from desk.services.attaching import bring_in
from desk.services.commands.base import Command, Done
from desk.services.commands.crops import SwapPhoto
from desk.services.commands.fields import Together
from desk.services.commands.photos import AddPhoto, BroughtIn
from desk.ui.context import Context
from desk.ui.editor.session import Session


class PhotoSwap(QObject):
    """Swaps photos of one session, and says that what belonged to the old one is reset."""

    def __init__(self, session: Session, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._context = context

    def choose_file(self, placement: str) -> None:
        """Ask for a file and show it in the place of a photo."""
        title = self.tr("Swap the photo")
        pattern = self.tr("Photos ({patterns})").format(patterns=patterns())
        window = self._context.front
        file, _ = QFileDialog.getOpenFileName(window, title, str(Path.home()), pattern)
        if file:
            self.take_file(placement, Path(file))

    def take_file(self, placement: str, file: Path) -> None:
        """Show a file in the place of a photo."""
        desk = self._context.shell.desk
        self._context.shell.tasks.read(
            lambda: bring_in(desk, file, {}), partial(self._take_brought, placement), owner=self
        )

    def take_photo(self, placement: str, photo: str) -> None:
        """Show a photo of the store in the place of another one."""
        self._do(SwapPhoto(self._session.article, placement, photo))

    def _take_brought(self, placement: str, brought: BroughtIn) -> None:
        swap = SwapPhoto(self._session.article, placement, brought.photo_id)
        self._do(Together((AddPhoto(brought.photo), swap)))

    def _do(self, command: Command) -> None:
        self._session.flush()
        self._context.shell.do(self.tr("Swap photo"), command, self._say)

    def _say(self, done: Done) -> None:
        if self._session.article in done.changes.documents:
            text = self.tr(
                "The photo is swapped, without the old crops and alt text. Read the caption."
            )
            self._context.messages.success(text)
