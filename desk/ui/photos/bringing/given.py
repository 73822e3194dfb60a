"""What a person hands over: files, folders, or a picture without a file."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QDateTime, QMimeData
from PySide6.QtGui import QImage

from desk.errors import InputError


@dataclass(frozen=True, slots=True)
class Given:
    """Pictures that wait to be brought in.

    Attributes:
        files: Files and folders.
        image: A picture of the clipboard; it becomes a file of its own.
    """

    files: tuple[Path, ...] = ()
    image: QImage | None = None

    def __bool__(self) -> bool:
        return bool(self.files) or self.image is not None

    def sources(self, folder: Path) -> Sequence[Path]:
        """Return the files and folders; the picture is written into ``folder``. Slow.

        Raises:
            InputError: ``photo.unreadable``: the picture cannot be written.
        """
        if self.image is None:
            return self.files
        stamp = QDateTime.currentDateTime().toString("yyyyMMdd-HHmmss")
        file = folder / f"pasted-{stamp}.png"
        if not self.image.save(str(file)):
            raise InputError("photo.unreadable", file=file.name)
        return [*self.files, file]


def may_be_given(source: QMimeData) -> bool:
    """Tell whether something dropped or pasted may hold pictures, without looking closely."""
    return any(url.isLocalFile() for url in source.urls()) or source.hasImage()


def given_by(source: QMimeData) -> Given:
    """Return the pictures in something dropped or pasted; addresses of the web are left out."""
    files = tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())
    image = source.imageData() if not files and source.hasImage() else None
    if isinstance(image, QImage) and not image.isNull():
        return Given(image=image)
    return Given(files)
