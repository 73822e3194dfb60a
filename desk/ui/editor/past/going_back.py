"""Brings back versions and fields of a story, says which, and offers Undo."""

from functools import partial

from PySide6.QtCore import QObject

from desk.model.differences import Path
from desk.services.commands.articles import RestoreRevision
from desk.services.commands.base import Command
from desk.services.commands.past import RestoreField
from desk.ui.context import Context
from desk.ui.editor.session import Session
from desk.ui.tasks import while_alive


class GoingBack(QObject):
    """Runs the commands that give one session what it was."""

    def __init__(self, session: Session, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._context = context

    def restore(self, revision: str, name: str) -> None:
        """Give the story all that it was in a revision.

        Args:
            name: What the revision is called, for the message.
        """
        said = self.tr("The version “{version}” was restored.").format(version=name)
        command = RestoreRevision(self._session.article, revision)
        self._run(self.tr("Restore version"), command, said)

    def take_field_back(self, revision: str, path: Path, name: str) -> None:
        """Give one field what it was in a revision.

        Args:
            name: What the field is called, for the message.
        """
        said = self.tr("The field “{field}” was taken back.").format(field=name)
        command = RestoreField(self._session.article, revision, path)
        self._run(self.tr("Take field back"), command, said)

    def _run(self, label: str, command: Command, said: str) -> None:
        self._session.do(label, command, then=while_alive(self, partial(self._say, label, said)))

    def _say(self, label: str, said: str) -> None:
        # Undo of typing knows nothing of a command: Ctrl+Z in the text would not revert it.
        take_back = partial(self._context.shell.take_back, label)
        self._context.messages.success(said, self.tr("Undo"), take_back)
