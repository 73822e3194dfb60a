"""Where the window was and what was open, in an ini file of this laptop."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget

FILE = "window.ini"


class WindowState:
    """Remembers geometry, splitters, the room and the open tabs.

    A damaged file counts as empty: the defaults are good ones.
    """

    def __init__(self, folder: Path) -> None:
        self._ini = QSettings(str(folder / FILE), QSettings.Format.IniFormat)

    def save_window(self, window: QMainWindow) -> None:
        """Remember where the window is."""
        self._ini.setValue("window/geometry", window.saveGeometry())

    def restore_window(self, window: QMainWindow) -> bool:
        """Put the window where it was; return whether that was known."""
        return window.restoreGeometry(self._bytes("window/geometry"))

    def save_place(self, name: str, window: QWidget) -> None:
        """Remember where another window than the main one is."""
        self._ini.setValue(f"place/{name}", window.saveGeometry())

    def restore_place(self, name: str, window: QWidget) -> bool:
        """Put such a window where it was; return whether that was known."""
        return window.restoreGeometry(self._bytes(f"place/{name}"))

    def keep_splitter(self, name: str, splitter: QSplitter, sizes_px: Sequence[int]) -> None:
        """Restore a splitter and remember how it is moved; ``sizes_px`` are its defaults."""
        key = f"splitter/{name}"
        if not splitter.restoreState(self._bytes(key)):
            splitter.setSizes(list(sizes_px))
        splitter.splitterMoved.connect(
            lambda _position, _index: self._ini.setValue(key, splitter.saveState())
        )

    def words(self, key: str) -> list[str]:
        """Return a remembered list, for example the ids of the open tabs."""
        value = self._ini.value(key)
        return [str(word) for word in value] if isinstance(value, list) else _one(value)

    def set_words(self, key: str, words: Sequence[str]) -> None:
        """Remember a list."""
        self._ini.setValue(key, list(words))

    def word(self, key: str) -> str:
        """Return a remembered value, for example the room; empty when there is none."""
        value = self._ini.value(key)
        return value if isinstance(value, str) else ""

    def set_word(self, key: str, value: str) -> None:
        """Remember a value."""
        self._ini.setValue(key, value)

    def sync(self) -> None:
        """Write the file now."""
        self._ini.sync()

    def _bytes(self, key: str) -> QByteArray:
        value = self._ini.value(key)
        return value if isinstance(value, QByteArray) else QByteArray()


def _one(value: object) -> list[str]:
    # Qt reads a list of one back as a plain text.
    return [value] if isinstance(value, str) and value else []
