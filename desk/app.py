"""The program's two ways in: the command line (``desk``) and the window (``desk-window``)."""

import sys
from pathlib import Path

from desk.cli.main import run
from desk.paths import Paths, user_paths, user_store


def main() -> int:
    """Run the command line; without a command, the window. Return the exit status."""
    return run(sys.argv[1:], user_paths(), _open_window)


def window_main() -> int:
    """Open the window, for desktop entries: ``desk-window [FILE]``. Return the exit status.

    FILE is an article file that the window offers to import.
    """
    paths = user_paths()
    file = Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else None
    return _open_window(user_store(None, paths), paths, file=file)


def _open_window(folder: Path, paths: Paths, person: str = "", file: Path | None = None) -> int:
    # The window's toolkit is loaded only when there is a window.
    from desk.ui.program import open_window  # noqa: PLC0415

    return open_window(folder, paths, person, file)
