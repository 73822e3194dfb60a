"""What a feature of the window is given; it asks nobody else."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desk.ui.actions.actions import Actions
from desk.ui.live_settings import LiveSettings
from desk.ui.look.look import Look
from desk.ui.main_window import MainWindow, Room
from desk.ui.message_bar import MessageBar
from desk.ui.shell import Shell
from desk.ui.window_state import WindowState

if TYPE_CHECKING:  # it draws in the store; the frame is painted before
    from desk.ui.captions.code_files import CodeFiles


@dataclass(frozen=True, slots=True)
class Context:
    """The parts that all features share.

    Attributes:
        codes: Code replacements of this person, for captions.
    """

    shell: Shell
    look: Look
    actions: Actions
    settings: LiveSettings
    state: WindowState
    window: MainWindow
    codes: "CodeFiles"

    @property
    def messages(self) -> MessageBar:
        """The bar for what happened, in the window in front."""
        return self.window.front.messages

    @property
    def front(self) -> QWidget:
        """The window in front; dialogs about a story stand over it."""
        return self.window.front.window


@dataclass(frozen=True, slots=True)
class Furniture:
    """What the features put into the window.

    Attributes:
        open_file: Brings in a file that was given at the start or to a second start.
    """

    rooms: Sequence[Room]
    open_file: Callable[[Path], object]


Furnish = Callable[[Context], Furniture]
