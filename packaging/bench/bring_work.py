"""Bringing a card in by the window. ``python -m bench.bring_work STORE FOLDER CARD``."""

import os
import sys
import time
from pathlib import Path

import psutil
from PIL import Image
from PySide6.QtCore import QTimer
from window_driver import open_desk, paths_in, wait, wait_until

from bench.processes import tell
from desk.ui.photos.room import PhotosRoom

SIZE_PX = (6_000, 4_000)
MEGAPIXELS = SIZE_PX[0] * SIZE_PX[1] // 1_000_000
OCTAVES = ((8, 0.4), (32, 0.3), (128, 0.25), (512, 0.2))  # places across, share
TICK_MS = 10
PATIENCE_MS = 600_000


def make_card(folder: Path, count: int) -> None:
    """Write ``count`` files of a camera: the same picture, each with its own number inside."""
    folder.mkdir()
    first = folder / "IMG_0000.JPG"
    _scenery().save(first, quality=90, subsampling="4:2:0")
    data = first.read_bytes()
    for number in range(1, count):
        comment = f"number {number:08}".encode()
        segment = b"\xff\xfe" + (len(comment) + 2).to_bytes(2, "big") + comment
        (folder / f"IMG_{number:04}.JPG").write_bytes(data[:2] + segment + data[2:])


def _scenery() -> Image.Image:
    """Return a picture with as much detail as a photo has: soft shapes, edges, grain."""
    picture = Image.linear_gradient("L").resize(SIZE_PX).convert("RGB")
    for across, share in OCTAVES:
        coarse = (across, across * 2 // 3)
        bands = [Image.effect_noise(coarse, 120).resize(SIZE_PX, Image.Resampling.BICUBIC)
                 for _ in "RGB"]  # fmt: skip
        picture = Image.blend(picture, Image.merge("RGB", bands), share)
    grain = Image.merge("RGB", [Image.effect_noise(SIZE_PX, 20) for _ in "RGB"])
    return Image.blend(picture, grain, 0.2)


class Pulse:
    """A heart that beats every few milliseconds while the window is free."""

    def __init__(self) -> None:
        self.pauses_ms: list[float] = []
        self._last = time.perf_counter()
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._beat)
        self._timer.start()

    def _beat(self) -> None:
        now = time.perf_counter()
        self.pauses_ms.append((now - self._last) * 1000 - TICK_MS)
        self._last = now


def main() -> None:
    """Bring the card in and print how long it took."""
    store, folder, card = (Path(given) for given in sys.argv[1:4])
    with open_desk(store, paths_in(folder)) as driven:
        window = driven.opening.frame.window
        wait_until(lambda: window.findChildren(PhotosRoom), "the rooms")
        (room,) = window.findChildren(PhotosRoom)
        desk = driven.opening.desk
        assert desk is not None
        wait(2_000)  # what the window does at its start is over
        ended: list[float] = []
        workers: set[int] = set()
        room.bringing.bringer.ended.connect(lambda _summary: ended.append(time.perf_counter()))
        room.bringing.bringer.progressed.connect(
            lambda _progress: workers.update(desk.workshop.intake.process_ids())
        )
        pulse = Pulse()
        start, own = time.perf_counter(), psutil.Process()
        room.bringing.bring([card])
        wait_until(lambda: room.grid.model().rowCount(), "the first photo", PATIENCE_MS)
        first = time.perf_counter()
        peaks, spent = [0.0], [0.0]

        def look() -> bool:
            peaks.extend(_peak_mb(process_id) for process_id in workers)
            spent.append(sum(_cpu_s(process) for process in (own, *own.children())))
            return bool(ended)

        wait_until(look, "the last photo", PATIENCE_MS)
        took_s = ended[0] - start
        tell({
            "first": (first - start) * 1000, "all": took_s * 1000, "worker_mb": max(peaks),
            "busy": round(max(spent) / took_s / (os.cpu_count() or 1), 2),
            "photos": len(list(desk.store.photos.names())), "pauses": pulse.pauses_ms,
        })  # fmt: skip


def _cpu_s(process: psutil.Process) -> float:
    try:
        times = process.cpu_times()
    except psutil.Error:
        return 0.0
    return float(times.user + times.system)


def _peak_mb(process_id: int) -> float:
    """Return the most memory that a process ever held (Linux; 0 elsewhere)."""
    try:
        status = Path(f"/proc/{process_id}/status").read_text(encoding="ascii")
    except OSError:
        return 0.0
    lines = [line.split() for line in status.splitlines() if line.startswith("VmHWM")]
    return round(int(lines[0][1]) * 1024 / 1e6, 1) if lines else 0.0


if __name__ == "__main__":
    main()
