"""Pictures for tiles: scaled off the UI thread to the size in which they are painted."""

from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

from desk.services.desk import Desk
from desk.ui.picture_reading import PictureReader
from desk.ui.tasks import Tasks

KEPT_BYTES = 160 << 20


class Pictures(PictureReader):
    """Gives photos fitted into one size, now or a moment later."""

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._size = QSize()
        self._ratio = 1.0
        self._bytes = 0
        self._kept: OrderedDict[str, tuple[QSize, QPixmap]] = OrderedDict()

    def set_size(self, size: QSize, ratio: float) -> None:
        """Say into which size pictures are to be fitted, and for which device pixel ratio.

        Those of the size before are given until the new ones are here.
        """
        self._size, self._ratio = size * ratio, ratio

    def pixmap(self, file: str, extension: str) -> QPixmap | None:
        """Return the picture; None until ``arrived``, a null pixmap when there is none."""
        found = self._kept.get(file)
        if found is not None:
            self._kept.move_to_end(file)
            if found[0] == self._size or found[1].isNull():
                return found[1]
        self.want(file, extension)
        return found[1] if found else None

    def forget_missing(self) -> None:
        """Look again for photos that were not here."""
        for file in [file for file, (_, pixmap) in self._kept.items() if pixmap.isNull()]:
            del self._kept[file]

    def drawing(self) -> tuple[Callable[[Path], QImage], Callable[[str, QPixmap], None]]:
        size = QSize(self._size)
        return partial(fitted, size=size), partial(self._keep, size)

    def _keep(self, size: QSize, file: str, pixmap: QPixmap) -> None:
        self._forget(file)
        pixmap.setDevicePixelRatio(self._ratio)
        self._kept[file] = (size, pixmap)
        self._bytes += _bytes(pixmap)
        while self._bytes > KEPT_BYTES:
            self._forget(next(iter(self._kept)))

    def _forget(self, file: str) -> None:
        if file in self._kept:
            self._bytes -= _bytes(self._kept.pop(file)[1])


def fitted(path: Path, size: QSize) -> QImage:
    """Return a JPEG of our own cache fitted into ``size``, never enlarged; null when damaged.

    An empty size: as large as it is.
    """
    reader = QImageReader(str(path), b"jpeg")
    reader.setAutoDetectImageFormat(False)
    whole = reader.size()
    if not size.isEmpty() and (whole.width() > size.width() or whole.height() > size.height()):
        # The decoder scales to twice the size, which costs next to nothing; the rest is smooth.
        target = whole.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
        if whole.width() >= 2 * target.width():
            reader.setScaledSize(target)
            return _drawable(reader.read())
        return _drawable(
            reader.read().scaled(
                target,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
    return _drawable(reader.read())


def _drawable(image: QImage) -> QImage:
    """Return an image in the format of the screen, so that the UI thread need not convert it."""
    return image if image.isNull() else image.convertToFormat(QImage.Format.Format_RGB32)


def _bytes(pixmap: QPixmap) -> int:
    return pixmap.width() * pixmap.height() * 4
