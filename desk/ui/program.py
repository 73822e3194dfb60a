"""The window as the program's entry points start it."""

from pathlib import Path
from typing import TYPE_CHECKING

from desk.paths import Paths
from desk.services.jobs import Lanes
from desk.ui.application import Launch, run_window
from desk.ui.context import Context, Furniture

if TYPE_CHECKING:
    from desk.services.desk import Desk


def open_window(folder: Path, paths: Paths, person: str = "", file: Path | None = None) -> int:
    """Open the window of the store in ``folder``; return the exit status of the process.

    Args:
        person: Name of who acts, empty for this laptop's person.
        file: An article file to bring in.
    """

    def open_desk(lanes: Lanes) -> "Desk":
        # Both draw in much; here they do it off the UI thread, behind the painted frame.
        from desk.services.desk import Desk  # noqa: PLC0415
        from desk.ui import rooms  # noqa: F401, PLC0415

        desk = Desk.open(folder, paths, lanes)
        if person:
            desk.act_as(person)
        return desk

    return run_window(Launch(paths, folder, open_desk, file), _furnish)


def _furnish(context: Context) -> Furniture:
    from desk.ui import rooms  # noqa: PLC0415 (see above)

    return rooms.furnish(context)
