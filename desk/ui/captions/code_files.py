"""The files of code replacements that a person loaded, read again when they change."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from desk.errors import DeskError
from desk.services.captioning import read_code_file
from desk.text.codes import CodeBook, Delimiter, joined
from desk.ui.tasks import Tasks
from desk.ui.window_state import WindowState

FILES_KEY = "captions/code_files"
DELIMITER_KEY = "captions/delimiter"
PAUSE_MS = 200  # programs write a file in several steps


class CodeFiles(QObject):
    """Holds the codes of several files; of a code that two have, the later file's counts.

    Attributes:
        book: All codes.
        troubles: File to why it could not be read.

    Signals:
        changed: Codes, files or the delimiter.
    """

    changed = Signal()

    def __init__(self, state: WindowState, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self._tasks = tasks
        self._books: dict[str, CodeBook] = {}
        self.book = CodeBook()
        self.troubles: dict[str, DeskError] = {}
        self.files: tuple[str, ...] = tuple(state.words(FILES_KEY))
        kept = state.word(DELIMITER_KEY)
        self.delimiter = Delimiter(kept) if kept in list(Delimiter) else Delimiter.BACKSLASH
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self.reload)
        self._watcher.fileChanged.connect(lambda _path: self._pause.start())
        self._watcher.directoryChanged.connect(lambda _path: self._look())
        self.reload()

    def set_files(self, files: Sequence[str]) -> None:
        """Load these files instead; remembered for this person."""
        self.files = tuple(dict.fromkeys(files))
        self._state.set_words(FILES_KEY, self.files)
        self._state.sync()
        self.reload()

    def set_delimiter(self, delimiter: Delimiter) -> None:
        """Write codes between these; remembered for this person."""
        self.delimiter = delimiter
        self._state.set_word(DELIMITER_KEY, delimiter.value)
        self.changed.emit()

    def count(self, file: str) -> int:
        """Return how many codes a file holds."""
        return len(self._books[file].codes) if file in self._books else 0

    def skipped(self, file: str) -> tuple[int, ...]:
        """Return the numbers of the lines of a file that hold no code."""
        return self._books[file].skipped if file in self._books else ()

    def reload(self) -> None:
        """Read the files again, off this thread."""
        self._watch()
        if not self.files:
            self._take((), [])
            return
        self._tasks.read(
            partial(_read_all, self.files), partial(self._take, self.files), owner=self
        )

    def _take(self, files: tuple[str, ...], read: list[CodeBook | DeskError]) -> None:
        if files != self.files:
            return
        found = dict(zip(files, read, strict=True))
        self._books = {file: book for file, book in found.items() if isinstance(book, CodeBook)}
        self.troubles = {
            file: trouble for file, trouble in found.items() if isinstance(trouble, DeskError)
        }
        self.book = joined(self._books.values())
        self.changed.emit()

    def _look(self) -> None:
        """Read again when a file that was not there is there now, as when it was replaced."""
        watched = set(self._watcher.files())
        if any(file not in watched and Path(file).exists() for file in self.files):
            self._pause.start()

    def _watch(self) -> None:
        old = [*self._watcher.files(), *self._watcher.directories()]
        if old:
            self._watcher.removePaths(old)
        folders = {str(Path(file).parent) for file in self.files}
        there = [path for path in (*self.files, *folders) if Path(path).exists()]
        if there:
            self._watcher.addPaths(there)


def _read_all(files: tuple[str, ...]) -> list[CodeBook | DeskError]:
    return [_read(file) for file in files]


def _read(file: str) -> CodeBook | DeskError:
    try:
        return read_code_file(Path(file))
    except DeskError as error:
        return error
