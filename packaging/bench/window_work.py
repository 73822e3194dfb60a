"""Working in the window: open, type, scroll. ``python -m bench.window_work STORE FOLDER RUNS``."""

import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QWidget
from window_driver import open_desk, paths_in, wait, wait_until

from bench.processes import peak_mb, tell
from desk.model.rows import ArticleRow
from desk.services.desk import Desk
from desk.ui.articles.room import ArticlesRoom
from desk.ui.editor.area import EditorArea
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.paged_list import RowRole

LONG_WORDS = 5_000
PAUSE_MS = 60


class Worker:
    """Works in one open window."""

    def __init__(self, window: QWidget, desk: Desk, runs: int) -> None:
        self._room = window.findChildren(ArticlesRoom)[0]
        self._area = window.findChildren(EditorArea)[0]
        self._desk = desk
        self._runs = runs

    def open_articles(self, rows: list[ArticleRow]) -> dict[str, list[float]]:
        """Open articles one after the other; times to the text and to the page, and of a save."""
        times: dict[str, list[float]] = {"text": [], "page": [], "stored": []}
        for row in rows[: self._runs]:
            for name, took in self._open(row).items():
                times[name].append(took)
        return times

    def scroll(self) -> list[float]:
        """Scroll the list by a screen, many times; the time until it is painted."""
        self._area.show_home()
        wait(PAUSE_MS)
        bar, viewport = self._room.list.verticalScrollBar(), self._room.list.viewport()
        times = []
        for _ in range(self._runs * 6):
            start = time.perf_counter()
            bar.setValue(bar.value() + viewport.height())
            viewport.repaint()
            times.append(_ms(start))
            wait(PAUSE_MS)  # the next rows arrive, thumbnails too
        return times

    def rows(self) -> list[ArticleRow]:
        """Return the rows that the list shows now."""
        model = self._room.model
        return [model.index(number).data(RowRole) for number in range(model.rowCount())]

    def _open(self, row: ArticleRow) -> dict[str, float]:
        pages: list[bool] = []
        note = self._area.preview.page_completed.connect(lambda: pages.append(True))
        start = time.perf_counter()
        tab = self._area.open(row.id)
        wait_for(lambda: tab.session.view and tab.text.body.document().characterCount() > 1)
        tab.text.body.viewport().repaint()
        took = {"text": _ms(start)}
        wait_for(lambda: pages)
        took["page"] = _ms(start)
        self._area.preview.page_completed.disconnect(note)
        took["stored"] = self._type(tab)
        self._area.close_tab(tab)
        wait_until(lambda: tab not in self._area.tabs, "the closed tab")
        return took

    def _type(self, tab: ArticleTab) -> float:
        before = self._desk.store.changed_since(0)[0]
        start = time.perf_counter()
        tab.text.body.insertPlainText("Kata ")
        wait_for(lambda: tab.session.is_stored)
        took = _ms(start)
        if self._desk.store.changed_since(before)[0] == before:
            raise RuntimeError("nothing was stored")
        return took


def wait_for(condition: Callable[[], object]) -> None:
    """Let the window work until something is true, looking every millisecond."""
    clock = QElapsedTimer()
    clock.start()
    while not condition():
        wait(1)
        if clock.elapsed() > 60_000:
            raise TimeoutError("waited in vain")


def main() -> None:
    """Measure and print."""
    store, folder, runs = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
    with open_desk(store, paths_in(folder)) as driven:
        window = driven.opening.frame.window
        wait_until(lambda: window.findChildren(ArticlesRoom), "the rooms")
        room = window.findChildren(ArticlesRoom)[0]
        wait_until(lambda: room.model.rows, "the list")
        assert driven.opening.desk is not None
        worker = Worker(window, driven.opening.desk, runs)
        rows = worker.rows()
        long_rows = [row for row in rows if row.words > LONG_WORDS]
        scrolled = worker.scroll()
        short_rows = [row for row in worker.rows() if row.words < LONG_WORDS]
        worker.open_articles(short_rows[:1])  # the first one also starts WebEngine
        tell({
            "scroll": scrolled, "short": worker.open_articles(short_rows[1:]),
            "long": worker.open_articles(long_rows), "peak_mb": peak_mb(),
        })  # fmt: skip


def _ms(start: float) -> float:
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    main()
