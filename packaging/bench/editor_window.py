"""The program with one story open, as a person starts it: ``python -m bench.editor_window FOLDER``.

``prepare`` makes the store and says which story is open; text and page share the window.
"""

import sys
from pathlib import Path

from window_driver import paths_in

from bench.preview_work import make_story
from desk import settings
from desk.services.desk import Desk
from desk.services.jobs import Lanes
from desk.ui import rooms
from desk.ui.application import Launch, run_window
from desk.ui.editor.tabs import arrangement
from desk.ui.editor.tabs.arrangement import Arrangement
from desk.ui.window_state import WindowState


def prepare(folder: Path, words: int) -> str:
    """Make a newsroom with one story of so many words; return its text."""
    paths, store = paths_in(folder), folder / "store"
    article = make_story(store, folder, words)
    arrangement.keep(WindowState(paths.state), Arrangement((article,), article), [])
    settings.save(paths.settings_file, settings.Settings(panel_visible=False))
    with Desk.open(store, paths) as desk:
        return desk.article(article).article.body


def main() -> None:
    """Show the window until it is closed."""
    folder = Path(sys.argv[1])
    sys.argv[1:] = []
    paths, store = paths_in(folder), folder / "store"

    def open_desk(lanes: Lanes) -> Desk:
        return Desk.open(store, paths, lanes)

    sys.exit(run_window(Launch(paths, store, open_desk), rooms.furnish))


if __name__ == "__main__":
    main()
