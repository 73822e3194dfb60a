"""Checks a story whenever it is stored, one check at a time."""

from PySide6.QtCore import QObject, Signal

from desk.errors import DeskError
from desk.model.checks import Finding
from desk.services.checking import findings
from desk.ui.context import Context
from desk.ui.editor.session import Session


class Checker(QObject):
    """Keeps the findings of one session up to date.

    Attributes:
        findings: As they were found last; None before the first check.

    Signals:
        found: The ``Finding``s of now.
    """

    found = Signal(list)

    def __init__(self, session: Session, context: Context, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.findings: list[Finding] | None = None
        self._session = session
        self._context = context
        self._is_running = False
        self._is_wanted = False
        session.loaded.connect(self.check)

    def check(self) -> None:
        """Check the story as it is stored."""
        if self._is_running:
            self._is_wanted = True
            return
        self._is_running, self._is_wanted = True, False
        shell, article = self._context.shell, self._session.article
        shell.tasks.read(lambda: findings(shell.desk, article), self._take, self._fail, self)

    def _take(self, found: list[Finding]) -> None:
        if found != self.findings:
            self.findings = found
            self.found.emit(found)
        self._go_on()

    def _fail(self, error: DeskError) -> None:
        self._context.shell.tasks.failed.emit(error)
        self._go_on()

    def _go_on(self) -> None:
        self._is_running = False
        if self._is_wanted:
            self.check()
