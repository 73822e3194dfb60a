"""A folder whose new files are brought in while the program runs."""

from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from desk.services.picture_files import find
from desk.ui.context import Context

FOLDER_KEY = "photos/watched"
LOOK_MS = 2_000

Stamp = tuple[int, int]  # bytes and time of the last change


@dataclass(frozen=True, slots=True)
class _Look:
    """What a folder held at a moment."""

    folder: Path
    files: dict[Path, Stamp]


class WatchedFolder(QObject):
    """Looks into a folder every few seconds; what is there at the beginning does not count.

    A file has arrived when it has not grown from one look to the next: programs write slowly, and
    half a photo is a damaged one.

    Signals:
        arrived: Files (list of ``Path``) that are complete.
        looked: A look into the folder has ended.
    """

    arrived = Signal(list)
    looked = Signal()

    def __init__(self, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._seen: dict[Path, Stamp] | None = None  # None: not looked yet
        self._growing: dict[Path, Stamp] = {}
        self._is_looking = False
        self.timer = QTimer(self, interval=LOOK_MS)
        self.timer.timeout.connect(self.look)
        context.window.closing.connect(self.timer.stop)
        if self.folder is not None:
            self._begin()

    @property
    def folder(self) -> Path | None:
        """The folder that is watched; None: none is."""
        name = self._context.state.word(FOLDER_KEY)
        return Path(name) if name else None

    @property
    def is_ready(self) -> bool:
        """Whether it is known what was there at the beginning."""
        return self._seen is not None

    def watch(self, folder: Path | None) -> None:
        """Watch a folder from now on, or none."""
        self._context.state.set_word(FOLDER_KEY, str(folder) if folder is not None else "")
        self.timer.stop()
        if folder is not None:
            self._begin()

    def look(self) -> None:
        """Look once."""
        folder = self.folder
        if folder is None or self._is_looking:  # a slow disk must not pile up questions
            return
        self._is_looking = True
        tasks = self._context.shell.tasks
        tasks.read(partial(_look, folder), self._compare, lambda _error: self._compare(None), self)

    def _begin(self) -> None:
        self._seen, self._growing = None, {}
        self.timer.start()
        self.look()

    def _compare(self, look: _Look | None) -> None:
        self._is_looking = False
        if look is not None and look.folder == self.folder:
            self._take(look)
        self.looked.emit()

    def _take(self, look: _Look) -> None:
        if self._seen is None:
            self._seen = look.files
            return
        new = {file: stamp for file, stamp in look.files.items() if self._seen.get(file) != stamp}
        ready = [file for file, stamp in new.items() if self._growing.get(file) == stamp]
        self._growing = {file: stamp for file, stamp in new.items() if file not in ready}
        self._seen |= {file: new[file] for file in ready}
        if ready:
            self.arrived.emit(ready)


def _look(folder: Path) -> _Look | None:
    """Return what a folder holds; None when it is not there, for example a card."""
    if not folder.is_dir():
        return None
    files = {}
    for file in find([folder]).files:
        try:
            found = file.stat()
        except OSError:  # gone again
            continue
        files[file] = (found.st_size, found.st_mtime_ns)
    return _Look(folder, files)
