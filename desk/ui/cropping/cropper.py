"""From a photo to its crop dialog, and from there into the store as one step of undo."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from desk.errors import InputError
from desk.model.crop_draft import CropDraft
from desk.services.commands.base import Command
from desk.services.cropping import CropSubject, OpenedCrops, open_crops, store_crops
from desk.ui.context import Context
from desk.ui.cropping.dialog import CropDialog
from desk.ui.thumbnails import read_jpeg

Do = Callable[[str, Command], None]


class Cropper(QObject):
    """Opens crops off the UI thread and shows them; one dialog at a time.

    Args:
        do: Runs a command with its label, as the place that asks does it.

    Signals:
        opened: The ``CropDialog`` that is on the screen now.
    """

    opened = Signal(object)

    def __init__(self, context: Context, do: Do, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._do = do
        self._wanted: CropSubject | None = None
        self.dialog: CropDialog | None = None

    def open(self, subject: CropSubject) -> None:
        """Show the crops of a photo as soon as they are read."""
        if self.dialog is not None or self._wanted is not None:
            return
        self._wanted = subject
        shell = self._context.shell
        shell.tasks.read(
            lambda: _read(open_crops(shell.desk, subject)), self._show, self._fail, owner=self
        )

    def _show(self, read: tuple[OpenedCrops, QImage]) -> None:
        self._wanted = None
        found, image = read
        dialog = CropDialog(
            found.draft, QPixmap.fromImage(image), self._context, self._context.front
        )
        self.dialog = dialog
        dialog.wanted.connect(lambda draft: self._store(found.subject, draft))
        dialog.finished.connect(self._forget)
        dialog.open()
        self.opened.emit(dialog)

    def _fail(self, error: object) -> None:
        self._wanted = None
        self._context.shell.tasks.failed.emit(error)

    def _store(self, subject: CropSubject, draft: CropDraft) -> None:
        command = store_crops(subject, draft)
        if command is not None:
            self._do(self.tr("Crop photo"), command)

    def _forget(self, _result: int) -> None:
        self.dialog = None


def _read(found: OpenedCrops) -> tuple[OpenedCrops, QImage]:
    image = read_jpeg(found.preview) if found.preview else QImage()
    if image.isNull():
        raise InputError("photo.missing", file=found.draft.photo.file_name)
    return found, image
