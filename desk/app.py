"""The program's two ways in: the command line (``desk``) and the window (``desk-window``)."""

import os
import sys
from pathlib import Path

from desk.paths import Paths, user_paths, user_store
from desk.sentences import sentence

NO_SCREEN = 3  # exit status: the machine failed


def main() -> int:
    """Run the command line; without a command, the window. Return the exit status."""
    arguments = sys.argv[1:]
    if not arguments:
        return window_main()
    # The window does without the command line, and a command without the window's toolkit.
    from desk.cli.main import run  # noqa: PLC0415

    return run(arguments, user_paths(), _open_window)


def window_main() -> int:
    """Open the window, for desktop entries: ``desk-window [FILE]``. Return the exit status.

    FILE is an article file to bring in.
    """
    paths = user_paths()
    file = Path(sys.argv[1]).absolute() if len(sys.argv) > 1 else None
    return _open_window(user_store(None, paths), paths, file=file)


def _open_window(folder: Path, paths: Paths, person: str = "", file: Path | None = None) -> int:
    if _lacks_screen():  # Qt would end the process without a word that helps
        sys.stderr.write(f"desk: {sentence('program.no_screen', {})}\n")
        return NO_SCREEN
    from desk.ui.program import open_window  # noqa: PLC0415 (see above)

    return open_window(folder, paths, person, file)


def _lacks_screen() -> bool:
    named = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform == "linux" and not any(os.environ.get(name) for name in named)
