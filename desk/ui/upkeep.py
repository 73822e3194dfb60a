"""Backup and verification from the menu."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDate, QObject, Qt
from PySide6.QtWidgets import QFileDialog

from desk.services import upkeep
from desk.ui.context import Context
from desk.ui.message_bar import Kind, Message
from desk.ui.sentences import code_sentence

AskTarget = Callable[[str], Path | None]


class Upkeep(QObject):
    """Handles ``store.backup`` and ``store.verify``.

    Args:
        ask_target: Asks where to write; gets a name for the file, returns None when cancelled.
    """

    def __init__(self, context: Context, ask_target: AskTarget | None = None) -> None:
        super().__init__(context.shell)
        self._shell = context.shell
        self._messages = context.messages
        self._window = context.window
        self._ask_target = ask_target or self._ask
        context.actions.handle({"store.backup": self._backup, "store.verify": self._verify})

    def _backup(self) -> None:
        day = QDate.currentDate().toString(Qt.DateFormat.ISODate)
        target = self._ask_target(f"desk-{day}.zip")
        if target is None:
            return
        self._messages.info(self.tr("Backing up…"))
        self._shell.tasks.read(
            lambda: upkeep.backup(self._shell.desk, target),
            lambda missing: self._messages.show_message(self._outcome(target, missing)),
            self._messages.refuse,
            self,
        )

    def _outcome(self, target: Path, missing: tuple[str, ...]) -> Message:
        if missing:
            text = code_sentence("backup.incomplete", count=len(missing), file=target)
            return Message(text, Kind.WARNING)
        text = self.tr("The backup is in {file}").format(file=target)
        return Message(text, Kind.SUCCESS)

    def _verify(self) -> None:
        self._messages.info(self.tr("Checking every revision and photo…"))
        self._shell.tasks.read(
            lambda: upkeep.verify(self._shell.desk),
            lambda report: self._messages.show_message(
                self._verdict(report.revisions, report.photos, len(report.problems))
            ),
            self._messages.refuse,
            self,
        )

    def _verdict(self, revisions: int, photos: int, problems: int) -> Message:
        if problems:
            text = self.tr(
                "%n problem(s) found. Make a backup, then run “desk verify”.", "", problems
            )
            return Message(text, Kind.ERROR)
        text = self.tr("All is well: {revisions} revisions and {photos} photos are as written.")
        return Message(text.format(revisions=revisions, photos=photos), Kind.SUCCESS)

    def _ask(self, name: str) -> Path | None:
        title = self.tr("Back up")
        chosen, _filter = QFileDialog.getSaveFileName(
            self._window, title, str(Path.home() / name), "ZIP (*.zip)"
        )
        return Path(chosen) if chosen else None
