"""Small pictures of photos: as they are, and cut to fill a place."""

from collections import OrderedDict
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desk.services.desk import Desk
from desk.ui.picture_reading import PictureReader
from desk.ui.tasks import Tasks

KEPT = 600  # pictures of at most 400 px


class Thumbnails(PictureReader):
    """Gives the thumbnail of a photo, now or a moment later."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()

    def pixmap(self, file: str, extension: str) -> QPixmap | None:
        """Return the thumbnail; None until ``arrived``, a null pixmap when there is none."""
        if file in self._kept:
            self._kept.move_to_end(file)
            return self._kept[file]
        self.want(file, extension)
        return None

    def forget_missing(self) -> None:
        """Look again for photos that were not here."""
        for file in [file for file, pixmap in self._kept.items() if pixmap.isNull()]:
            del self._kept[file]

    def drawing(self) -> tuple[Callable[[Path], QImage], Callable[[str, QPixmap], None]]:
        return read_jpeg, self._keep

    def _keep(self, file: str, pixmap: QPixmap) -> None:
        self._kept[file] = pixmap
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)


def read_jpeg(path: Path) -> QImage:
    """Return a JPEG of our own cache as an image; a null one when it is damaged."""
    reader = QImageReader(str(path), b"jpeg")
    reader.setAutoDetectImageFormat(False)
    return reader.read()


def jpeg_image(data: bytes) -> QImage:
    """Return the bytes of a JPEG of our own making as an image; a null one when there are none."""
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QBuffer.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"jpeg")
    reader.setAutoDetectImageFormat(False)
    return reader.read() if data else QImage()


def cropped(pixmap: QPixmap, size: QSize, ratio: float) -> QPixmap:
    """Return the middle of a picture so that it fills ``size`` at the device pixel ratio."""
    target = size * ratio
    scaled = pixmap.scaled(
        target,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left = (scaled.width() - target.width()) // 2
    top = (scaled.height() - target.height()) // 3  # faces are above the middle
    middle = scaled.copy(left, top, target.width(), target.height())
    middle.setDevicePixelRatio(ratio)
    return middle
