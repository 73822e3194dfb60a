"""Reading pictures of photos off the UI thread, what is on the screen now before the rest.

Only JPEGs that the program made itself are read: a person's file is never given to Qt, whose
reader follows an SVG that is named ``.jpg``.
"""

from collections import OrderedDict
from collections.abc import Callable, Collection
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPixmap

from desk.errors import DeskError
from desk.services.desk import Desk
from desk.ui.tasks import Tasks

AT_ONCE = 2
Find = Callable[[str, str], Path | None]


class PictureReader(QObject):
    """Reads what is wanted, the latest wish first; subclasses keep it.

    Signals:
        arrived: The picture of a file (its SHA-256) is here, or it is known to be missing.
    """

    arrived = Signal(str)

    def __init__(self, desk: Desk, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._wanted: OrderedDict[str, str] = OrderedDict()  # file and extension
        self._running: set[str] = set()

    def want(self, file: str, extension: str) -> None:
        """Read the picture of a file soon; ``arrived`` tells when it is here."""
        if file not in self._running:
            self._wanted[file] = extension
            self._wanted.move_to_end(file)
            self._start()

    def want_only(self, files: Collection[str]) -> None:
        """Forget the wishes for other files: they were scrolled away."""
        for file in [file for file in self._wanted if file not in files]:
            del self._wanted[file]

    def drawing(self) -> tuple[Callable[[Path], QImage], Callable[[str, QPixmap], None]]:
        """Return what draws the next thumbnail, off the UI thread, and what keeps it."""
        raise NotImplementedError

    def _start(self) -> None:
        while self._wanted and len(self._running) < AT_ONCE:
            file, extension = self._wanted.popitem()
            self._running.add(file)
            draw, keep = self.drawing()
            read = partial(drawn, self._desk.thumbnail, file, extension, draw)
            self._tasks.read(read, partial(self._take, file, keep), owner=self)

    def _take(self, file: str, keep: Callable[[str, QPixmap], None], image: QImage) -> None:
        self._running.discard(file)
        keep(file, QPixmap.fromImage(image))
        self.arrived.emit(file)
        self._start()


def drawn(find: Find, file: str, extension: str, draw: Callable[[Path], QImage]) -> QImage:
    """Return the picture of an original; a null one when it is not here or cannot be drawn."""
    try:
        path = find(file, extension)
    except DeskError:  # whoever shows it shows a plain tile
        path = None
    return draw(path) if path is not None else QImage()
