"""Starting the program on a store, measured in a process of its own.

``python -m bench.start NS STORE FOLDER [memory]`` prints when the window was painted first and
when the list could be used; with ``memory`` also what it holds with an article and its page open.

The program is started as its own command starts it (``run_window``); what opens the frame, and
what furnishes the rooms, is wrapped to note the time. Nothing else is imported before.
"""

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desk.paths import Paths
from desk.services.jobs import Lanes
from desk.ui import application
from desk.ui.application import Launch
from desk.ui.context import Context, Furniture
from desk.ui.opening import Opening

if TYPE_CHECKING:
    from desk.services.desk import Desk
    from desk.ui.articles.room import ArticlesRoom

SETTLE_MS = 3_000


class Start:
    """One start and what it showed when."""

    def __init__(self, started_ns: int, store: Path, folder: Path, *, with_memory: bool) -> None:
        self._started_ns = started_ns
        self._store = store
        self._paths = Paths(
            *[folder / name for name in ("data", "config", "state", "cache", "log")]
        )
        self._with_memory = with_memory
        self.found: dict[str, Any] = {}

    def run(self) -> None:
        """Run the program until everything is measured."""
        inherited = application.open_window

        def open_window(*arguments: Any) -> Opening:
            opening = inherited(*arguments)
            opening.frame.window.painted.connect(self._painted)
            return opening

        application.open_window = open_window
        launch = Launch(self._paths, self._store, self._open_desk)
        application.run_window(launch, self._furnish)

    def _painted(self) -> None:
        self.found["painted_ms"] = self._since_ms()

    def _open_desk(self, lanes: Lanes) -> "Desk":
        from desk.services.desk import Desk  # noqa: PLC0415 (as desk.ui.program)
        from desk.ui import rooms  # noqa: F401, PLC0415 (as desk.ui.program)

        return Desk.open(self._store, self._paths, lanes)

    def _furnish(self, context: Context) -> Furniture:
        from PySide6.QtCore import QTimer  # noqa: PLC0415 (as desk.ui.program)

        from desk.ui import rooms  # noqa: PLC0415 (as desk.ui.program)

        furniture = rooms.furnish(context)
        QTimer.singleShot(0, context.window, lambda: self._look(context))
        return furniture

    def _look(self, context: Context) -> None:
        from window_driver import wait_until  # noqa: PLC0415 (after the start)

        from bench.processes import peak_mb  # noqa: PLC0415 (as above)
        from desk.ui.articles.room import ArticlesRoom  # noqa: PLC0415 (as above)

        room = context.window.findChildren(ArticlesRoom)[0]
        wait_until(lambda: room.model.rows, "the list")
        room.list.viewport().repaint()
        self.found["usable_ms"] = self._since_ms()
        self.found["rows"] = len(room.model.rows)
        self.found["peak_mb"] = peak_mb()
        if self._with_memory:
            self.found["private_mb"] = _with_a_page(context, room)
        context.window.close()

    def _since_ms(self) -> float:
        return (time.monotonic_ns() - self._started_ns) / 1e6


def _with_a_page(context: Context, room: "ArticlesRoom") -> float:
    import psutil  # noqa: PLC0415 (after the start)
    from window_driver import wait, wait_until  # noqa: PLC0415 (as above)

    from bench.processes import private_mb  # noqa: PLC0415 (as above)
    from desk.ui.editor.area import EditorArea  # noqa: PLC0415 (as above)
    from desk.ui.paged_list import RowRole  # noqa: PLC0415 (as above)

    area = context.window.findChildren(EditorArea)[0]
    pages: list[bool] = []
    area.preview.page_completed.connect(lambda: pages.append(True))
    area.open(room.model.index(0).data(RowRole).id)
    wait_until(lambda: pages, "the page")
    wait(SETTLE_MS)
    return private_mb(psutil.Process())


def main() -> None:
    """Measure one start and print it."""
    store, folder = Path(sys.argv[2]), Path(sys.argv[3])
    start = Start(int(sys.argv[1]), store, folder, with_memory="memory" in sys.argv)
    sys.argv[1:] = []
    start.run()
    from bench.processes import tell  # noqa: PLC0415 (after the start)

    tell(start.found)


if __name__ == "__main__":
    main()
