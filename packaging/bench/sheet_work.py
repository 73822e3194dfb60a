"""Working in a contact sheet: ``python -m bench.sheet_work STORE FOLDER RUNS [first]``."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from window_driver import Driven, open_desk, paths_in, wait, wait_until

from bench.processes import peak_mb, tell
from bench.window_work import wait_for
from desk.ui.photos.room import PhotosRoom

SETTLE_MS = 1_000
SCREEN_PX = (1366, 768)


class SheetWorker:
    """Works in the Photos room of an open window."""

    def __init__(self, driven: Driven, runs: int) -> None:
        self._driven = driven
        self._runs = runs
        self._room = driven.window.findChildren(PhotosRoom)[0]
        self._grid = self._room.grid

    def first_screen(self) -> float:
        """Open the room; the time until every picture of the first screen is painted."""
        start = time.perf_counter()
        self._driven.opening.frame.actions["go.photos"].trigger()
        wait_for(self._is_drawn)
        return _ms(start)

    def scroll(self) -> tuple[list[float], list[float]]:
        """Scroll by a screen, many times: the time until it is painted, and until it has all."""
        bar, viewport = self._grid.verticalScrollBar(), self._grid.viewport()
        painted, drawn = [], []
        for run in range(self._runs * 6):
            start = time.perf_counter()
            # Every second time far away, where nothing has been read yet.
            far = bar.maximum() * (run % 7 + 1) // 9 if run % 2 else bar.value()
            bar.setValue(far + viewport.height())
            viewport.repaint()
            painted.append(_ms(start))
            wait_for(self._is_drawn)
            drawn.append(_ms(start))
        return painted, drawn

    def filter(self) -> list[float]:
        """Filter and sort in several ways; the time until the first screen is there."""
        bar = self._room.bar
        steps = (
            lambda: bar.boxes["needs"].setCurrentIndex(1),
            lambda: bar.boxes["rating"].setCurrentIndex(4),
            lambda: bar.order.setCurrentIndex(2),
            bar.clear,
            lambda: bar.search.setText("sawana"),
            bar.clear,
            lambda: bar.order.setCurrentIndex(0),
        )
        return [self._answered(step) for step in steps * self._runs]

    def _answered(self, step: Callable[[], object]) -> float:
        answers: list[bool] = []
        note = self._room.model.settled.connect(lambda: answers.append(True))
        start = time.perf_counter()
        step()
        wait_for(lambda: answers and self._is_drawn())
        took = _ms(start)
        self._room.model.settled.disconnect(note)
        return took

    def longest_frame(self) -> float:
        """Scroll for two seconds as a wheel does; the longest time in which nothing was painted."""
        bar, longest = self._grid.verticalScrollBar(), 0.0
        bar.setValue(0)
        last = begun = time.perf_counter()
        while time.perf_counter() - begun < 2:
            bar.setValue(bar.value() + bar.singleStep())
            wait(8)
            now = time.perf_counter()
            longest, last = max(longest, (now - last) * 1000), now
        return longest

    def _is_drawn(self) -> bool:
        model = self._room.model
        if not model.rowCount():
            return False
        seen = range(self._grid.first_seen(), self._grid.last_seen() + 1)
        rows = [model.row(place) for place in seen]
        pictures = self._room.pictures
        return all(row and pictures.pixmap(row.file, row.extension) is not None for row in rows)


def main() -> None:
    """Measure and print; with a fourth word the first screen only."""
    store, folder, runs = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    with open_desk(store, paths_in(folder)) as driven:
        driven.window.resize(*SCREEN_PX)
        wait_until(lambda: driven.window.findChildren(PhotosRoom), "the rooms")
        wait(SETTLE_MS)
        worker = SheetWorker(driven, runs)
        first = worker.first_screen()
        if sys.argv[4:]:
            tell({"first": first})
            driven.opening.frame.actions["go.desk"].trigger()  # where the next start begins
            return
        painted, drawn = worker.scroll()
        tell({
            "painted": painted, "drawn": drawn, "filter": worker.filter(),
            "frames": [worker.longest_frame() for _ in range(runs)], "peak_mb": peak_mb(),
        })  # fmt: skip


def _ms(start: float) -> float:
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
