"""Acts on a whole long story in the real window: ``python -m bench.stops_work FOLDER WORDS``.

Noted of each act is the longest time that the window answered nothing until the text was stored
and the page was still again.
"""

import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from window_driver import Driven, open_desk, paths_in, wait, wait_until

from bench.preview_work import Heartbeat, make_story
from bench.processes import peak_mb, tell
from desk.text.formatting.emphasis import Emphasis
from desk.text.formatting.lines import ListKind
from desk.ui.application import START_ENGINE_MS
from desk.ui.editor.area import EditorArea
from desk.ui.editor.article_tab import ArticleTab
from desk.ui.editor.writing.formatter import Formatter

SETTLE_MS = 1_500
REPLACED, REPLACEMENT = "yang", "yg"


class Acts:
    """What a person does to the story of one tab."""

    def __init__(self, driven: Driven, tab: ArticleTab) -> None:
        self._actions = driven.opening.frame.actions
        self._tab = tab
        self._body = tab.text.body
        self._format = Formatter(self._body)

    def all(self) -> dict[str, Callable[[], object]]:
        """Return each act by its name, in the order in which they are done."""
        body = self._body
        return {
            "go to the end": lambda: body.moveCursor(QTextCursor.MoveOperation.End),
            "bold": self._to_all(lambda: self._format.emphasise(Emphasis.BOLD)),
            "undo bold": body.undo,
            "quote": self._to_all(self._format.quote),
            "undo quote": body.undo,
            "list": self._to_all(lambda: self._format.list_(ListKind.BULLETS)),
            "undo list": body.undo,
            "copy": self._to_all(body.copy),
            "copy as rich text": self._to_all(self._actions["edit.copy_rich"].trigger),
            "paste at the end": self._paste,
            "undo paste": body.undo,
            "find": self._find,
            "replace all": self._replace,
            "undo replace": body.undo,
            "type over all": self._to_all(lambda: QTest.keyClick(body, "x")),
            "undo typing": body.undo,
            "larger text": self._actions["view.zoom_in"].trigger,
            "focus on the sentence": self._actions["view.focus_sentence"].trigger,
        }

    def _paste(self) -> None:
        self._body.moveCursor(QTextCursor.MoveOperation.End)
        self._body.insertFromMimeData(QApplication.clipboard().mimeData())

    def _find(self) -> None:
        self._tab.find(is_replacing=True)
        QTest.keyClicks(self._tab.search.bar.field, REPLACED)

    def _replace(self) -> None:
        self._tab.search.bar.replacement.setText(REPLACEMENT)
        self._tab.search.bar.replace_all_wanted.emit()

    def _to_all(self, act: Callable[[], object]) -> Callable[[], object]:
        def done() -> None:
            self._body.selectAll()
            act()

        return done


def main() -> None:
    """Measure and print the longest silence of each act, in ms."""
    folder, words = Path(sys.argv[1]), int(sys.argv[2])
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    store = folder / "store"
    article = make_story(store, folder, words)
    with open_desk(store, paths_in(folder)) as driven:
        window = driven.opening.frame.window
        wait_until(lambda: window.findChildren(EditorArea), "the editor")
        area = window.findChildren(EditorArea)[0]
        wait(START_ENGINE_MS + SETTLE_MS)
        heart, silences = Heartbeat(), {}

        def note(name: str, act: Callable[[], object]) -> None:
            heart.start()
            act()
            wait(SETTLE_MS)
            wait_until(lambda: area.current is None or area.current.session.is_stored, "the store")
            silences[name] = round(heart.longest_ms, 1)

        note("open", partial(area.open, article))
        tab = area.open(article)
        wait(2 * SETTLE_MS)
        for name, act in Acts(driven, tab).all().items():
            note(name, act)
        tell({"silences": silences, "peak_mb": peak_mb()})
        QApplication.clipboard().clear()  # or Qt lets go of it after Python ended


if __name__ == "__main__":
    main()
