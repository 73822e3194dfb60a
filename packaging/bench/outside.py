"""From a key to changed pixels of text and page, from outside, ours and others' in turn.

Needs an X server without a screen (Xvfb), openbox and wmctrl; without them there are no rows.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from bench import peers
from bench.editor_window import prepare
from bench.processes import Bench
from bench.rows import Row, timed

SCREEN = (1400, 900)
NEEDED = ("Xvfb", "openbox", "wmctrl")
PLACES = ("start", "middle", "end")
WORDS_A_SCREEN = 220  # so many a Page Down leaves behind, about


@dataclass(frozen=True, slots=True)
class Seat:
    """A program at the screen, and where its editor and its page are: x, y, width, height.

    Attributes:
        wait_s: From its start until its page is complete, by thousands of words.
        places: Where its page shows what is typed; not every page follows the cursor.
    """

    name: str
    command: list[str]
    editor: tuple[int, int, int, int]
    page: tuple[int, int, int, int]
    wait_s: tuple[float, float] = (6.0, 0.2)
    places: Sequence[str] = PLACES


def rows(bench: Bench, *, with_peers: bool) -> Iterator[Row]:
    """Measure at three lengths, at three places of the text."""
    python = peers.pixels(bench.cache) if all(map(shutil.which, NEEDED)) else None
    if python is None:
        sys.stderr.write(f"preview-outside: not measured; it needs {', '.join(NEEDED)}\n")
        return
    keys = 10 if bench.runs < 7 else 24
    with _screen() as display:
        for words in (1_000, 10_000, 50_000):
            folder = bench.scratch / f"outside-{words}"
            folder.mkdir()
            file = folder / "story.md"
            file.write_text(prepare(folder, words), encoding="utf-8")
            for place in PLACES:
                yield from _at(bench, python, display, (folder, file, words, place, keys),
                               with_peers=with_peers)  # fmt: skip


def _at(
    bench: Bench,
    python: str,
    display: str,
    what: tuple[Path, Path, int, str, int],
    *,
    with_peers: bool,
) -> Iterator[Row]:
    folder, file, words, place, keys = what
    work = {"words": words, "typed_at": place}
    # A page that was typed into is another one at the next place: each starts from a copy.
    shutil.copytree(folder, folder / place, ignore=shutil.ignore_patterns(*PLACES))
    given = {"place": place, "keys": keys, "pages": words // 2 // WORDS_A_SCREEN, "words": words}
    ours = _times(python, _ours(folder / place), given, _environment(display))
    if not ours:
        return
    yield timed("preview-outside", work, ours)
    for seat in _others(bench.cache) if with_peers else ():
        if place not in seat.places:
            continue
        apart = _environment(display) | peers.environment(os.environ, bench.scratch)
        others = {**apart, **_qt(display)}
        copy = folder / place / file.name
        times = _times(python, _opening(seat, copy), given, others)
        if times:
            yield timed("preview-outside", work, ours, peer=(seat.name, times))


def _times(
    python: str, seat: Seat, given: Mapping[str, Any], environment: Mapping[str, str]
) -> list[float]:
    """Return the times of a program; none when it did not show a key in both places."""
    start_s, thousand_s = seat.wait_s
    asked = {
        **given, "command": seat.command, "editor": seat.editor, "page": seat.page,
        "click": [seat.editor[0] + 200, seat.editor[1] + 250], "screen": SCREEN,
        "wait_s": start_s + thousand_s * given["words"] / 1000,
    }  # fmt: skip
    done = subprocess.run(
        [python, str(Path(__file__).with_name("key_to_pixels.py")), json.dumps(asked)],
        env=dict(environment), check=False, capture_output=True, text=True,
    )  # fmt: skip
    if done.returncode:
        sys.stderr.write(f"{seat.name}: {done.stderr.strip().splitlines()[-1]}\n")
        return []
    found: list[float] = json.loads(done.stdout.splitlines()[-1])["times"]
    return found


def _ours(folder: Path) -> Seat:
    command = [sys.executable, "-m", "bench.editor_window", str(folder)]
    return Seat("Editorial Desk", command, (100, 250, 700, 605), (880, 190, 480, 640))


def _others(cache: Path) -> Iterator[Seat]:
    if retext := peers.retext_program(cache):
        editor, page = (4, 110, 660, 760), (706, 110, 660, 760)
        yield Seat(peers.RETEXT, [retext], editor, page, places=("start",))
    if ghostwriter := shutil.which("ghostwriter"):
        yield Seat("ghostwriter", [ghostwriter], (170, 60, 580, 780), (786, 60, 580, 780))


def _opening(seat: Seat, file: Path) -> Seat:
    return replace(seat, command=[*seat.command, str(file)])


def _environment(display: str) -> dict[str, str]:
    return {**os.environ, **_qt(display)}


def _qt(display: str) -> dict[str, str]:
    """The same way of drawing for all, as on a machine without a graphics card."""
    given = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "QT_QUICK_BACKEND": "software"}
    if getattr(os, "geteuid", lambda: 1)() == 0:
        given |= {"QTWEBENGINE_DISABLE_SANDBOX": "1", "QTWEBENGINE_CHROMIUM_FLAGS": "--no-sandbox"}
    return given


@contextmanager
def _screen() -> Iterator[str]:
    """Start an X server and a window manager; yield the name of the display."""
    read, write = os.pipe()
    size = f"{SCREEN[0]}x{SCREEN[1]}x24"
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", size],
        pass_fds=[write], stderr=subprocess.DEVNULL,
    )  # fmt: skip
    os.close(write)
    with os.fdopen(read) as told:
        display = f":{told.readline().strip()}"
    manager = subprocess.Popen(
        ["openbox"], env={**os.environ, "DISPLAY": display}, stderr=subprocess.DEVNULL
    )
    try:
        yield display
    finally:
        for program in (manager, server):
            program.terminate()
            program.wait()
