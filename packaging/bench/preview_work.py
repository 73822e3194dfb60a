"""From a key to the page, inside: ``python -m bench.preview_work FOLDER WORDS KEYS``.

Types at the start, in the middle and at the end of a story in the real window, and measures from
each key event until the page has laid out the block that it changed. The page notes that moment
itself, on a clock that is compared with ours first.
"""

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWidgets import QWidget
from window_driver import open_desk, paths_in, wait, wait_until

from bench import prose
from bench.processes import peak_mb, tell
from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.services.commands.people import ActAs, AddPerson
from desk.services.desk import Desk
from desk.ui.editor.area import EditorArea
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.editor.preview.own_world import WORLD
from desk.ui.editor.preview.web import WebPreview

PLACES = {"start": 0.0, "middle": 0.5, "end": 1.0}
BETWEEN_MS = 90  # a fast typist
TYPED = "kata baru ditulis di sini, "
LONGEST_WAIT_MS = 5_000
SETTLE_MS = 2_000


class Heartbeat:
    """Notes the longest time that the window answered nothing."""

    def __init__(self) -> None:
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(interval=1)
        self._timer.timeout.connect(self._beat)

    def start(self) -> None:
        """Begin anew."""
        self.longest_ms = 0.0
        self._last = time.perf_counter()
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


NOTE_LAYOUT = """(() => {
  const splice = deskPage.splice;
  deskPage.splice = (given) => {
    const answer = splice(given);
    globalThis.laidOutMs = performance.now();
    return answer;
  };
})()"""
COMPARED = 50  # times that the clocks are


class PageClock:
    """Tells when a page laid something out, in seconds of ``time.perf_counter``."""

    def __init__(self, page: QWebEnginePage) -> None:
        self._page = page
        self._ask(NOTE_LAYOUT)
        self._ahead_s = min(self._compare() for _ in range(COMPARED))[1]

    def laid_out_s(self) -> float:
        """Return when the last change was laid out."""
        return self._ask("laidOutMs") / 1000 - self._ahead_s

    def _compare(self) -> tuple[float, float]:
        """Return how long an answer took, and how far the page's clock is ahead."""
        before_s = time.perf_counter()
        page_s = self._ask("performance.now()") / 1000
        after_s = time.perf_counter()
        return after_s - before_s, page_s - (before_s + after_s) / 2

    def _ask(self, code: str) -> float:
        answers: list[float] = []
        loop = QEventLoop()
        self._page.runJavaScript(code, WORLD, lambda answer: (answers.append(answer), loop.quit()))
        if not answers:
            loop.exec()
        return answers[0]


class Typist:
    """Types into one open story."""

    def __init__(self, area: EditorArea, tab: ArticleTab, keys: int) -> None:
        self._area = area
        self._body = tab.text.body
        self._keys = keys
        self._heart = Heartbeat()
        assert isinstance(area.preview.view, WebPreview)
        self._clock = PageClock(area.preview.view.page())

    def type_at(self, place: float) -> tuple[list[float], float]:
        """Return the time of each key, and the longest that the window stood still."""
        cursor = self._body.textCursor()
        length = self._body.document().characterCount() - 1
        cursor.setPosition(round(place * length))
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        self._body.setTextCursor(cursor)
        self._body.ensureCursorVisible()
        wait(SETTLE_MS)
        self._heart.start()
        return list(self._times()), self._heart.longest_ms

    def _times(self) -> Iterator[float]:
        for number in range(self._keys):
            yield self._press(TYPED[number % len(TYPED)])
            wait(BETWEEN_MS)

    def _press(self, key: str) -> float:
        shown: list[bool] = []
        loop = QEventLoop()

        def note() -> None:
            shown.append(True)
            loop.quit()

        self._area.preview.page_shown.connect(note)
        QTimer.singleShot(LONGEST_WAIT_MS, loop.quit)
        start = time.perf_counter()
        QTest.keyClick(self._body, key, Qt.KeyboardModifier.NoModifier)
        if not shown:
            loop.exec()
        self._area.preview.page_shown.disconnect(note)
        if not shown:
            raise TimeoutError("no page after a key")
        return (self._clock.laid_out_s() - start) * 1000


def make_story(store: Path, folder: Path, words: int) -> str:
    """Make a newsroom with one story; return its id."""
    with Desk.open(store, paths_in(folder)) as desk:
        desk.record(ActAs(desk.record(AddPerson("Ratna Wijayanti")).made))
        story = Article(
            headline="Banjir surut", dateline="Sawana", language="id", body=prose.text(words)
        )
        made: str = desk.record(CreateArticle(story)).made
    return made


def main() -> None:
    """Measure and print."""
    folder, words, keys = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    store = folder / "store"
    article = make_story(store, folder, words)
    with open_desk(store, paths_in(folder)) as driven:
        window: QWidget = driven.opening.frame.window
        wait_until(lambda: window.findChildren(EditorArea), "the editor")
        area = window.findChildren(EditorArea)[0]
        pages: list[bool] = []
        area.preview.page_shown.connect(lambda: pages.append(True))
        tab = area.open(article)
        wait_until(lambda: pages, "the page")
        typist = Typist(area, tab, keys)
        typist.type_at(0.0)  # the first keys warm everything up
        found: dict[str, object] = {}
        for name, place in PLACES.items():
            times, still_ms = typist.type_at(place)
            found[name] = {"times": times, "still_ms": still_ms}
        tell(found | {"peak_mb": peak_mb()})


if __name__ == "__main__":
    main()
