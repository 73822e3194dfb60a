"""Measure, print a table, write bench.json: ``make bench``, ``make bench ARGS=--quick``.

The large newsroom and the programs to compare with are kept in the cache folder.
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from platformdirs import user_cache_path

from bench import (
    bombs_work,
    bring_work,
    diff_work,
    newsroom,
    outside,
    peers,
    photo_store,
    photo_work,
    spelling_work,
)
from bench.newsroom import Size
from bench.processes import STARTED, Bench, measure, module
from bench.rows import Row, save, table, timed
from desk.paths import Paths
from desk.services.commands.people import ActAs, AddPerson
from desk.services.desk import Desk
from desk.text.spelling.words import LANGUAGES

PHOTOS, QUICK_PHOTOS = 100_000, 3_000
CARD, QUICK_CARD = 300, 24
FULL, QUICK = Size(10_000, 100), Size(300, 6)
ROOT = Path(__file__).resolve().parent.parent.parent
LONG, VERY_LONG = {"words": 10_000}, {"words": 50_000}
RUNS = 7
PLACES = ("start", "middle", "end")


def starts(bench: Bench, store: Path, work: dict[str, Any], *, with_peers: bool) -> Iterator[Row]:
    """Measure starts, ours and others' in turn, so that a busy moment hits all alike."""
    ours, bare, theirs = [], [], []
    retext = peers.retext(bench.cache) if with_peers else None
    apart = peers.environment(os.environ, bench.scratch)
    for run in range(bench.runs + 1):
        start = module("bench.start", STARTED, store, bench.scratch / "home")
        ours.append(measure(start, os.environ))
        bare.append(measure(module("bench.bare_window", STARTED), os.environ)["painted_ms"])
        if retext:
            theirs.append(measure([*retext, STARTED], apart)["painted_ms"])
        if run == 0:  # fills the disk's cache
            ours.clear(), bare.clear(), theirs.clear()
    painted = [found["painted_ms"] for found in ours]
    peak = max(found["peak_mb"] or 0 for found in ours)
    yield timed("first painted window", work, painted, peak, ("empty PySide6 window", bare))
    yield timed("first painted window", work, painted, peak, (peers.RETEXT, theirs))
    usable = [found["usable_ms"] for found in ours]
    yield timed("cold start to a usable list", work, usable, peak)
    held = measure([*module("bench.start", STARTED, store, bench.scratch / "home"), "memory"],
                   os.environ)  # fmt: skip
    yield Row("private memory with preview", work, peak_mb=held["private_mb"])


def window(bench: Bench, store: Path, work: dict[str, Any]) -> Iterator[Row]:
    """Measure work in the window."""
    home, runs = bench.scratch / "home", str(bench.runs)
    found = measure(module("bench.window_work", store, home, runs), os.environ)
    peak = found["peak_mb"]
    for kind, words in (("short", {"words": 400}), ("long", LONG)):
        times = found[kind]
        yield timed("open an article", work | words, times["text"], peak)
        yield timed("open an article to its page", work | words, times["page"], peak)
        yield timed("type to stored", work | words, times["stored"], peak)
    yield timed("list scroll by a screen", work, found["scroll"], peak)


def preview(bench: Bench) -> Iterator[Row]:
    """Measure from a key to the page, inside the window."""
    for words in (1_000, 10_000, 50_000):
        folder = bench.scratch / f"preview-{words}"
        folder.mkdir()
        keys = "15" if bench.runs < RUNS else "60"
        program = module("bench.preview_work", folder, str(words), keys)
        found = measure(program, os.environ | {"QT_QUICK_BACKEND": "software"})
        for place in PLACES:
            work = {"words": words, "typed_at": place}
            yield timed("preview-inside", work, found[place]["times"], found["peak_mb"])
            yield timed("window stands still", work, [found[place]["still_ms"]])


def stops(bench: Bench) -> Iterator[Row]:
    """Measure how long the window is silent while something is done to a whole long story."""
    folder = bench.scratch / "stops"
    folder.mkdir()
    program = module("bench.stops_work", folder, str(VERY_LONG["words"]))
    found = measure(program, os.environ | {"QT_QUICK_BACKEND": "software"})
    for act, silence_ms in found["silences"].items():
        yield timed("window stands still", VERY_LONG | {"act": act}, [silence_ms], found["peak_mb"])


def desk(bench: Bench, store: Path, work: dict[str, Any]) -> Iterator[Row]:
    """Measure work without a window."""
    folder = bench.scratch / "desk-work"
    folder.mkdir()
    found = measure(module("bench.desk_work", store, folder, str(bench.runs)), os.environ)
    yield timed("search", work, found["search"], found["search_mb"])
    photos = {"photos": 3, "megapixels": 12}
    yield timed("export a package", work | photos, found["export"], found["export_mb"])
    yield Row("bytes a revision", work | found["size"])


def bring(bench: Bench, count: int) -> Iterator[Row]:
    """Measure how a card comes in, into a store of its own."""
    card, store, home = (bench.scratch / name for name in ("card", "card-store", "card-home"))
    bring_work.make_card(card, count)
    _introduce(store, home)
    program = module("bench.bring_work", store, home, card)
    found = measure(program, os.environ, timeout_s=1_200)
    for folder in (card, store):
        shutil.rmtree(folder)
    work = {"photos": count, "megapixels": bring_work.MEGAPIXELS}
    peak = found["worker_mb"]
    yield timed("bring in a card: the first is shown", work, [found["first"]], peak)
    yield timed("bring in a card: all", work, [found["all"]], peak)
    yield timed("bring in a card: pauses of the window", work, found["pauses"])


def sheet(bench: Bench, photos: int) -> Iterator[Row]:
    """Measure the contact sheet, in a store of many photos."""
    folder = photo_store.cached(bench.cache, photos)
    _introduce(folder / "store", folder / "home")
    run = module("bench.sheet_work", folder / "store", folder / "home", str(bench.runs))
    firsts = [measure([*run, "first"], os.environ)["first"] for _ in range(bench.runs)]
    found = measure(run, os.environ)
    work, peak = {"photos": photos}, found["peak_mb"]
    yield timed("contact sheet: first screen", work, firsts, peak)
    yield timed("contact sheet: scroll a screen", work, found["painted"], peak)
    yield timed("contact sheet: scroll a screen to its pictures", work, found["drawn"], peak)
    yield timed("contact sheet: filter", work, found["filter"], peak)
    yield timed("contact sheet: longest frame while scrolling", work, found["frames"], peak)


def command(bench: Bench, store: Path, work: dict[str, Any]) -> Iterator[Row]:
    """Measure a command as a whole process."""
    program = module("bench.command", store)
    times = [measure(program, os.environ) for _ in range(bench.runs + 1)][1:]
    taken = [found["took_ms"] for found in times]
    peak = max(found["peak_mb"] or 0 for found in times)
    yield timed("desk list --limit 20", work, taken, peak)


def bombs(bench: Bench) -> Iterator[Row]:
    """Measure how long the window is silent while a hostile text is pasted and typed into."""
    folder = bench.scratch / "bombs"
    folder.mkdir()
    program = module("bench.bombs_work", folder)
    found = measure(program, os.environ | {"QT_QUICK_BACKEND": "software"}, timeout_s=600)
    work = {"hostile_texts": len(bombs_work.BOMBS)}
    yield timed("window stands still", work, list(found["silences"].values()), found["peak_mb"])


def diff(bench: Bench) -> Iterator[Row]:
    """Measure the comparison of two versions."""
    found = measure(module("bench.diff_work", str(bench.runs)), os.environ)
    changes = {"changes": diff_work.CHANGES}
    yield timed("diff of two versions", LONG | changes, found["scattered"], found["peak_mb"])
    yield timed("diff of two different texts", LONG, found["other"], found["peak_mb"])


def photos(bench: Bench, *, with_peers: bool) -> Iterator[Row]:
    """Measure work on a photo of 24 megapixels, ours and others' in turn, in CPU time."""
    path, folder = photo_work.photo(bench.cache), bench.scratch / "photos"
    folder.mkdir()
    vips = peers.vips_cascade(bench.cache) if with_peers else None
    apart = peers.environment(os.environ, bench.scratch)
    found: dict[str, list[float]] = {name: [] for name in (*photo_work.WORK, peers.VIPS)}
    peaks: dict[str, float] = {}
    for _ in range(bench.runs):
        for name in photo_work.WORK:
            told = measure(module("bench.photo_work", name, path, folder), os.environ)
            found[name].append(told["cpu_ms"])
            peaks[name] = max(peaks.get(name, 0), told["peak_mb"] or 0)
        if vips:
            found[peers.VIPS].append(measure([*vips, path, folder], apart)["cpu_ms"])
    work = {"megapixels": 24}
    four = work | {"widths": 4, "formats": 2}
    full = ("Pillow, full decode", found["full_decode"])
    yield timed("photo to previews, CPU", work, found["intake"], peaks["intake"], full)
    cascade = ("pyvips cascade", found[peers.VIPS])
    yield timed("renditions, CPU", four, found["renditions"], peaks["renditions"], cascade)


def spelling(bench: Bench) -> Iterator[Row]:
    """Measure how long the words of a long story take that nobody has judged yet."""
    found = measure(module("bench.spelling_work", str(bench.runs)), os.environ)
    for language in LANGUAGES:
        work = {"new_words": spelling_work.WORDS, "language": language}
        yield timed("spelling", work, found[language], found["peak_mb"])


@dataclass(frozen=True, slots=True)
class Run:
    """What one run of the benchmark works with."""

    bench: Bench
    size: Size
    is_quick: bool
    with_peers: bool

    @property
    def work(self) -> dict[str, Any]:
        """The size of the newsroom in ``store``."""
        return {"articles": self.size.stories + self.size.long_stories}

    @property
    def store(self) -> Path:
        """A newsroom of its own for this run, made when a part first asks for it."""
        store = self.bench.scratch / "store"
        if not store.exists():
            shutil.copytree(newsroom.cached(self.bench.cache, self.size), store)
            _introduce(store, self.bench.scratch / "home")
        return store


PARTS: dict[str, Callable[[Run], Iterator[Row]]] = {
    "start": lambda run: starts(run.bench, run.store, run.work, with_peers=run.with_peers),
    "command": lambda run: command(run.bench, run.store, run.work),
    "window": lambda run: window(run.bench, run.store, run.work),
    "preview": lambda run: preview(run.bench),
    "stops": lambda run: stops(run.bench),
    "outside": lambda run: outside.rows(run.bench, with_peers=run.with_peers),
    "bombs": lambda run: bombs(run.bench),
    "desk": lambda run: desk(run.bench, run.store, run.work),
    "diff": lambda run: diff(run.bench),
    "spelling": lambda run: spelling(run.bench),
    "photos": lambda run: photos(run.bench, with_peers=run.with_peers),
    "bring": lambda run: bring(run.bench, QUICK_CARD if run.is_quick else CARD),
    "sheet": lambda run: sheet(run.bench, QUICK_PHOTOS if run.is_quick else PHOTOS),
}


def main() -> None:
    """Run the measurements."""
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a small newsroom, few runs")
    parser.add_argument("--no-peers", action="store_true", help="do not install other programs")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=list(PARTS))
    given = parser.parse_args()
    size = QUICK if given.quick else FULL
    cache = user_cache_path("editorial-desk-bench", appauthor=False, ensure_exists=True)
    with tempfile.TemporaryDirectory(dir=cache) as scratch:
        bench = Bench(cache, Path(scratch), 3 if given.quick else RUNS)
        run = Run(bench, size, given.quick, not given.no_peers)
        rows = []
        for name in given.only:
            for row in PARTS[name](run):
                sys.stderr.write(f"{row.name}\n")
                rows.append(row)
    sys.stdout.write(table(rows) + "\n")
    save(rows, ROOT / "bench.json")


def _introduce(store: Path, home: Path) -> None:
    """Say who works here, so that the window shows the list and not its first page."""
    paths = Paths(*[home / name for name in ("data", "config", "state", "cache", "log")])
    with Desk.open(store, paths) as opened:
        opened.record(ActAs(opened.record(AddPerson("Ratna Wijayanti")).made))


if __name__ == "__main__":
    main()
