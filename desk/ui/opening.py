"""From a painted frame to a working desk: open the store, ask who works here, furnish the rooms."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from desk.errors import DeskError
from desk.ui.actions.actions import Actions
from desk.ui.context import Context, Furnish, Furniture
from desk.ui.empty_state import EmptyState
from desk.ui.live_settings import LiveSettings
from desk.ui.look.look import Look
from desk.ui.main_window import MainWindow
from desk.ui.sentences import error_sentence
from desk.ui.shell import Shell
from desk.ui.tasks import Tasks
from desk.ui.window_state import WindowState

if TYPE_CHECKING:
    from desk.services.desk import Desk
    from desk.ui.answering import Found
    from desk.ui.first_start import FirstAnswers, FirstStartPage


@dataclass(frozen=True, slots=True)
class Frame:
    """What exists before the store is open."""

    look: Look
    actions: Actions
    settings: LiveSettings
    state: WindowState
    window: MainWindow
    tasks: Tasks


class Opening(QObject):
    """Opens a desk in the frame.

    Attributes:
        frame: What it is opened in.
        desk: The open store; None until it is.
        shell: The one-way street; None until the store is open.

    Signals:
        ready: The rooms are furnished.
    """

    ready = Signal()

    def __init__(self, frame: Frame, open_desk: "Callable[[], Desk]", furnish: Furnish) -> None:
        super().__init__(frame.window)
        self.desk: Desk | None = None
        self.shell: Shell | None = None
        self.frame = frame
        self._open_desk = open_desk
        self._furnish = furnish
        self._furniture: Furniture | None = None
        self._waiting: list[Path] = []

    def begin(self) -> None:
        """Open the store in the background."""
        self.frame.tasks.write(self._open, self._opened, self._refused, self)

    def open_file(self, file: Path) -> None:
        """Bring in a file, now or as soon as the rooms are there."""
        if self._furniture is None:
            self._waiting.append(file)
        else:
            self._furniture.open_file(file)

    def _open(self) -> "Found":
        from desk.ui import answering  # noqa: PLC0415 (draws in the store; the frame comes first)

        desk = self._open_desk()
        self.desk = desk  # at once, so that it is closed even when the window is gone already
        return answering.look_round(desk)

    def _opened(self, found: "Found") -> None:
        self.shell = Shell(found.desk, self.frame.tasks, self)
        from desk.ui.edit_router import EditRouter  # noqa: PLC0415 (a window paints first)

        EditRouter(self.shell, self.frame.actions)
        if found.has_person:
            self._finish()
            return
        from desk.ui.first_start import FirstStartPage  # noqa: PLC0415 (once in a store's life)

        page = FirstStartPage(self.frame.look.icons, found.publication, is_empty=found.is_empty)
        page.answered.connect(lambda answers: self._answered(page, found, answers))
        self.frame.window.show_page(page)
        page.setFocus()

    def _answered(self, page: "FirstStartPage", found: "Found", answers: "FirstAnswers") -> None:
        page.setEnabled(False)

        def done(_none: None) -> None:
            self.frame.window.drop_page(page)
            self._finish()

        def refused(error: DeskError) -> None:
            page.setEnabled(True)
            self.frame.window.messages.refuse(error)

        def keep() -> None:
            from desk.ui import answering  # noqa: PLC0415 (see _open)

            answering.keep(found.desk, answers)

        self.frame.tasks.write(keep, done, refused, owner=page)

    def _finish(self) -> None:
        from desk.ui.captions.code_files import CodeFiles  # noqa: PLC0415 (see _open)

        assert self.shell is not None
        frame = self.frame
        codes = CodeFiles(frame.state, frame.tasks, self)
        context = Context(
            self.shell, frame.look, frame.actions, frame.settings, frame.state, frame.window, codes
        )
        self._furniture = self._furnish(context)
        frame.window.set_rooms(self._furniture.rooms)
        self.shell.start()
        for file in self._waiting:
            self._furniture.open_file(file)
        self._waiting.clear()
        self.ready.emit()

    def _refused(self, error: DeskError) -> None:
        if self.desk is not None:  # a second try opens it anew
            self.desk.close()
            self.desk = None
        page = EmptyState(
            self.frame.look.icons,
            "octagon-alert",
            self.tr("The desk cannot be opened"),
            error_sentence(error),
            self.tr("Try again"),
        )

        def again() -> None:
            self.frame.window.drop_page(page)
            self.begin()

        page.acted.connect(again)
        self.frame.window.show_page(page)
