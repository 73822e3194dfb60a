"""What one call of the program was given before the command's own arguments."""

from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from desk.errors import InputError
from desk.paths import Paths


class OpenWindow(Protocol):
    """Opens the window; the command line knows no Qt, so the program brings this."""

    def __call__(self, folder: Path, paths: Paths, person: str) -> int:
        """Show the window until it is closed; return the exit status."""
        ...


@dataclass(frozen=True, slots=True)
class Invocation:
    """The options before the command.

    Attributes:
        folder: Of the store.
        person: Name of the person who acts, empty for this laptop's person.
    """

    paths: Paths
    folder: Path
    person: str
    open_window: OpenWindow


def refuse_broken_text(arguments: list[str]) -> None:
    """Refuse arguments that are no UTF-8: no file of ours could keep them.

    Raises:
        InputError: ``usage.not_utf8``.
    """
    for number, argument in enumerate(arguments, 1):
        try:
            argument.encode()
        except UnicodeEncodeError as error:
            raise InputError("usage.not_utf8", number=number, text=argument) from error
