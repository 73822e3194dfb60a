"""The desk's main job without a screen: what ``make run`` does where there is none.

Fills a temporary store with the sample newsroom, exports an article as HTML and JSON, draws the
window, and prints where all of it is. Everything but the drawing is what a person would type.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from window_driver import open_desk, paths_in, picture, wait, wait_until

from desk.services.commands.people import ActAs, AddPerson
from desk.services.desk import Desk
from desk.ui.rooms import Rooms

PROGRAM = Path(sys.executable).with_name("desk")
STORY = "gunung-sorang-siaga"
SIZE_PX = (1366, 768)
SETTLE_MS = 1_500


class Demonstration:
    """The job, in a folder that stays for the person to look at."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._store = folder / "store"
        self._home = folder / "home"
        self._environment = os.environ | {
            f"XDG_{name}_HOME": str(self._home / name.lower())
            for name in ("DATA", "CONFIG", "STATE", "CACHE")
        }

    def run(self) -> None:
        """Do it step by step."""
        self._desk("sample")
        self._desk("list", "--limit", "5")
        exports = self._folder / "exports"
        for kind in ("html", "json"):
            self._desk("export", STORY, "--format", kind, "--to", str(exports))
        self._draw(self._folder / "window.png")
        page = next(exports.glob("*/index.html"))
        _say("")
        for what, where in (
            ("Page", page),
            ("Data", page.with_name("article.json")),
            ("Window", self._folder / "window.png"),
            ("Store", self._store),
        ):
            _say(f"{what + ':':8}{where}")
        _say(f"\nTo go on without a screen: {_shown(PROGRAM)} --help")

    def _desk(self, *arguments: str) -> None:
        _say(f"\n$ desk --store {self._store} {' '.join(arguments)}")
        subprocess.run(
            [PROGRAM, "--store", self._store, *arguments], env=self._environment, check=True
        )

    def _draw(self, target: Path) -> None:
        paths = paths_in(self._home)
        with Desk.open(self._store, paths) as desk:
            desk.record(ActAs(desk.record(AddPerson("Ratna Wijayanti")).made))
            story = desk.find_article(STORY)
        with open_desk(self._store, paths) as driven:
            driven.window.resize(*SIZE_PX)
            wait_until(lambda: driven.window.findChildren(Rooms), "the rooms")
            rooms = driven.window.findChildren(Rooms)[0]
            pages: list[bool] = []
            rooms.editor.preview.page_completed.connect(lambda: pages.append(True))
            rooms.open_article(story)
            wait_until(lambda: pages, "the page")
            wait(SETTLE_MS)
            picture(driven.window).save(str(target))


def _shown(path: Path) -> str:
    try:
        return str(path.relative_to(Path.cwd()))
    except ValueError:
        return str(path)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def main() -> None:
    """Say what happens, and do it."""
    _say("There is no screen here, so the desk does its main job without one.")
    Demonstration(Path(tempfile.mkdtemp(prefix="editorial-desk-"))).run()


if __name__ == "__main__":
    main()
