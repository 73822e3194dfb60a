"""Large previews of single photos: the one that is looked at first, then its neighbours."""

from collections import OrderedDict
from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtGui import QImage, QPixmap

from desk.model.rows import PhotoRow
from desk.services.desk import Desk
from desk.ui.photos.pictures import fitted
from desk.ui.picture_reading import drawn
from desk.ui.tasks import Tasks

KEPT = 5  # of at most 1600 px, 8 MB each


class Previews(QObject):
    """Gives the preview of a photo, now or a moment later.

    Signals:
        arrived: The preview of a file (its SHA-256) is here, or it is known to be missing.
    """

    arrived = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._kept: OrderedDict[str, QPixmap] = OrderedDict()
        self._wanted: list[PhotoRow] = []
        self._running = ""

    def pixmap(self, file: str) -> QPixmap | None:
        """Return a preview; None until ``arrived``, a null pixmap when there is none."""
        return self._kept.get(file)

    def want(self, rows: Sequence[PhotoRow]) -> None:
        """Read these previews, the first one first, and no others."""
        for row in reversed(rows):
            if row.file in self._kept:
                self._kept.move_to_end(row.file)
        self._wanted = list(rows[:KEPT])
        self._start()

    def _start(self) -> None:
        missing = [row for row in self._wanted if row.file not in self._kept]
        if self._running or not missing:
            return
        row = missing[0]
        self._running = row.file
        draw = partial(fitted, size=QSize())  # as large as it is
        read = partial(drawn, self._desk.preview, row.file, row.extension, draw)
        self._tasks.read(read, partial(self._keep, row.file), owner=self)

    def _keep(self, file: str, image: QImage) -> None:
        self._running = ""
        self._kept[file] = QPixmap.fromImage(image)
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        self.arrived.emit(file)
        self._start()
