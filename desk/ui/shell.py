"""The one-way street: gesture, command, commit, changes, refresh."""

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desk.errors import DeskError
from desk.model.changes import Changes
from desk.ui.tasks import Tasks

if TYPE_CHECKING:  # they draw in the store; the frame is painted before
    from desk.services.commands.base import Command, Done
    from desk.services.desk import Desk

POLL_MS = 400  # so that a write of another process is seen within a second
log = logging.getLogger(__name__)


class Shell(QObject):
    """Sends commands down and announces what they, or other processes, changed.

    Attributes:
        desk: Queries; call them in a job of ``tasks``.
        tasks: Runs jobs off the UI thread.

    Signals:
        changed: ``Changes`` of a commit; views reload what they show of it.
        history_changed: What Undo and Redo would do now: two labels, empty for nothing.
    """

    changed = Signal(object)
    history_changed = Signal(str, str)

    def __init__(self, desk: "Desk", tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.tasks = tasks
        self._is_polling = False
        self._poll_failed = False
        self._timer = QTimer(self, interval=POLL_MS)
        self._timer.timeout.connect(self.poll)

    def start(self) -> None:
        """Begin to look for what other processes write."""
        self._timer.start()

    def stop(self) -> None:
        """Look no more, before the lanes are closed."""
        self._timer.stop()

    def do(
        self,
        label: str,
        command: "Command",
        then: "Callable[[Done], None] | None" = None,
        otherwise: Callable[[DeskError], None] | None = None,
        visit: str = "",
    ) -> None:
        """Run a command in the background.

        Args:
            label: What the Undo menu will say.
            then: Gets the outcome, after ``changed``.
            otherwise: Gets a refusal; it arrives at ``Tasks.failed`` when None.
            visit: As ``Desk.run`` takes it.
        """
        self._write(lambda: self.desk.run(label, command, visit), then, otherwise)

    def undo(self) -> None:
        """Revert the last command."""
        self._write(self.desk.undo)

    def redo(self) -> None:
        """Repeat the last reverted command."""
        self._write(self.desk.redo)

    def poll(self) -> None:
        """Announce what was written since the last time, by whomever."""
        if self._is_polling:  # a slow disk must not pile up questions
            return
        self._is_polling = True
        self.tasks.read(self.desk.poll_changes, self._polled, self._not_polled, self)

    def take_back(self, label: str) -> None:
        """Undo a step by its label, unless something else was done since."""
        if self.desk.undo_label == label:
            self.undo()

    def _write(
        self,
        job: "Callable[[], Done | None]",
        then: "Callable[[Done], None] | None" = None,
        otherwise: Callable[[DeskError], None] | None = None,
    ) -> None:
        def work() -> "tuple[Done | None, Changes]":
            # Polling in the same breath, so that the timer does not announce it again.
            return job(), self.desk.poll_changes()

        def announce(outcome: "tuple[Done | None, Changes]") -> None:
            done, seen = outcome
            changes = seen | done.changes if done else seen
            if changes:
                self.changed.emit(changes)
            self.history_changed.emit(self.desk.undo_label, self.desk.redo_label)
            if done and then:
                then(done)

        self.tasks.write(work, announce, otherwise, self)

    def _polled(self, changes: Changes) -> None:
        self._is_polling = self._poll_failed = False
        if changes:
            self.changed.emit(changes)

    def _not_polled(self, error: DeskError) -> None:
        self._is_polling = False
        if not self._poll_failed:  # said once, not twice a second
            self._poll_failed = True
            log.warning("cannot look for changes: %s", error)
            self.tasks.failed.emit(error)
