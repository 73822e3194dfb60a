"""Small pictures of photos: read off the UI thread from JPEGs that the program made itself.

A person's file is never given to Qt, whose reader follows an SVG that is named ``.jpg``.
"""

from collections import OrderedDict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desk.errors import DeskError
from desk.services.desk import Desk
from desk.ui.tasks import Tasks

KEPT = 600  # pictures of at most 400 px
AT_ONCE = 2


class Thumbnails(QObject):
    """Gives the thumbnail of a photo, now or a moment later.

    Signals:
        arrived: The thumbnail of a file (its SHA-256) is here, or it is known to be missing.
    """

    arrived = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[str, str] = OrderedDict()
        self._running: set[str] = set()

    def pixmap(self, file: str, extension: str) -> QPixmap | None:
        """Return the thumbnail; None until ``arrived``, a null pixmap when there is none."""
        if file in self._kept:
            self._kept.move_to_end(file)
            return self._kept[file]
        if file not in self._running:
            self._wanted[file] = extension
            self._wanted.move_to_end(file)  # what is on screen now comes first
            self._start()
        return None

    def forget_missing(self) -> None:
        """Look again for photos that were not here."""
        for file in [file for file, pixmap in self._kept.items() if pixmap.isNull()]:
            del self._kept[file]

    def _start(self) -> None:
        while self._wanted and len(self._running) < AT_ONCE:
            file, extension = self._wanted.popitem()
            self._running.add(file)
            self._tasks.read(
                partial(self._read, file, extension), partial(self._keep, file), owner=self
            )

    def _read(self, file: str, extension: str) -> QImage:
        try:
            path = self._desk.thumbnail(file, extension)
        except DeskError:  # the original cannot be drawn; the list shows a plain tile
            path = None
        return read_jpeg(path) if path is not None else QImage()

    def _keep(self, file: str, image: QImage) -> None:
        self._running.discard(file)
        self._kept[file] = QPixmap.fromImage(image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(file)
        self._start()


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
