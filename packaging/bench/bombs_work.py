"""Hostile texts in the real window: ``python -m bench.bombs_work FOLDER``.

Each is pasted beside its page; noted is the longest time that the window answered nothing while a
few keys follow. The texts make renderers slow, deep or dead.
"""

import os
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from window_driver import open_desk, paths_in, wait, wait_until

from bench.preview_work import Heartbeat, make_story
from bench.processes import peak_mb, tell
from desk.ui.editor.area import EditorArea

KEYS, BETWEEN_MS, SETTLE_MS = 6, 250, 600
BOMBS: dict[str, Callable[[], str]] = {
    "quotes in quotes": lambda: ">" * 19_000 + " x",
    "brackets": lambda: "[" * 19_900,
    "picture brackets": lambda: "![" * 9_900,
    "open links": lambda: "[a](" * 4_900,
    "stars": lambda: "*" * 19_900,
    "open emphasis": lambda: "_a " * 6_600,
    "open strong": lambda: "**a " * 4_900,
    "mixed emphasis": lambda: "*a _a " * 3_300,
    "code ramp": lambda: " ".join("`" * count for count in range(1, 195)),
    "open tags": lambda: "<a " * 6_600,
    "open comments": lambda: "<!-- " * 3_900,
    "open divisions": lambda: "<div>" * 3_900,
    "deep list": lambda: "\n".join("    " * depth + "- x" for depth in range(300)),
    "entities": lambda: "&#" * 9_900,
    "definitions": lambda: "\n".join(f"[r{number}]: http://a" for number in range(5_000)),
    "footnotes": lambda: " ".join(f"[^{number}]" for number in range(2_500)) + "\n\n"
    + "\n".join(f"[^{number}]: n" for number in range(2_500)),
    "abbreviations": lambda: "\n".join(f"*[A{number}]: x" for number in range(2_000)) + "\n\n"
    + " ".join(f"A{number}" for number in range(2_000)),
    "wide table": lambda: "|".join(["a"] * 2_000) + "\n" + "|".join(["-"] * 2_000),
    "spaces": lambda: "a" + " " * 19_900 + "b",
    "line feeds": lambda: "\n" * 100_000,
    "backslashes": lambda: "\\" * 19_900,
    "attributes": lambda: "<p " + "a=b " * 4_900,
    "mail": lambda: "<" + "a" * 19_900 + "@",
    "addresses": lambda: "<http:" * 3_300,
    "fences": lambda: "~~~\n" * 5_000,
    "one long line": lambda: "a" * 100_000,
}  # fmt: skip


def main() -> None:
    """Measure and print the longest silence of each text, in ms."""
    folder = Path(sys.argv[1])
    os.environ.setdefault("QT_QUICK_BACKEND", "software")
    store = folder / "store"
    article = make_story(store, folder, 1_000)
    with open_desk(store, paths_in(folder)) as driven:
        window = driven.opening.frame.window
        wait_until(lambda: window.findChildren(EditorArea), "the editor")
        area = window.findChildren(EditorArea)[0]
        pages: list[bool] = []
        area.preview.page_shown.connect(lambda: pages.append(True))
        tab = area.open(article)
        wait_until(lambda: pages, "the page")
        wait(SETTLE_MS)
        heart, silences = Heartbeat(), {}
        for name, text in BOMBS.items():
            body = tab.text.body
            body.selectAll()
            mime = QMimeData()
            mime.setText(text())
            heart.start()
            body.insertFromMimeData(mime)
            body.moveCursor(QTextCursor.MoveOperation.End)
            for _ in range(KEYS):
                QTest.keyClick(body, "x")
                wait(BETWEEN_MS)
            silences[name] = round(heart.longest_ms)
            sys.stderr.write(f"{name}: {silences[name]} ms\n")
        tell({"silences": silences, "peak_mb": peak_mb()})


if __name__ == "__main__":
    main()
