"""The preferences in use: changed at one place, heard by whoever shows them."""

import dataclasses
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from desk import settings
from desk.errors import StoreError
from desk.settings import Settings


class LiveSettings(QObject):
    """Holds the preferences and saves each change.

    Signals:
        changed: The new ``Settings``.
        failed: They could not be saved (``StoreError``); they hold until the window is closed.
    """

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, now: Settings, file: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.now = now
        self._file = file

    def change(self, **values: Any) -> None:
        """Change some preferences, by their names in ``Settings``."""
        new = dataclasses.replace(self.now, **values)
        if new == self.now:
            return
        self.now = new
        self.changed.emit(new)
        try:
            settings.save(self._file, new)
        except OSError as error:
            self.failed.emit(
                StoreError("settings.unwritable", file=self._file, reason=error.strerror)
            )
