"""Bringing many photos in at once: a card, a folder, what was dropped.

Every core opens files while the photos that are ready are written in small units of work, so the
first one can be captioned while the rest still comes in. A file that cannot be used is refused
alone; a disk that is full ends the run, and what came in before stays.
"""

import hashlib
import stat
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, replace
from pathlib import Path
from threading import Event

from desk.errors import DeskError, InputError, RuleError, StoreError
from desk.media import guards
from desk.model.alike import resembling
from desk.model.ids import photo_id
from desk.model.photo import Photo
from desk.services import attaching
from desk.services.brought import Brought, Fate, Progress, Summary
from desk.services.commands.base import Command
from desk.services.commands.fields import Together
from desk.services.commands.photos import AddPhoto
from desk.services.desk import Desk
from desk.services.picture_files import PictureFiles, find

_BLOCK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class _Ready:
    """A photo whose original and previews are here; only its document is missing."""

    file: Path
    photo: Photo
    is_new: bool


_Outcome = _Ready | Brought | StoreError | None  # None: not looked at


class Bringing:
    """One run.

    Args:
        report: Gets the progress after each unit of work, in the thread of ``run``.
    """

    def __init__(self, desk: Desk, report: Callable[[Progress], None]) -> None:
        self._desk = desk
        self._report = report
        self._stop = Event()
        self._files: list[Brought] = []
        self._made: dict[str, str] = {}  # new photos and how they look
        self._is_hurried = False
        self._progress = Progress()
        self._failure: StoreError | None = None

    def cancel(self, *, at_once: bool = False) -> None:
        """Ask the run to stop; what is brought in already stays. Any thread may ask.

        Args:
            at_once: Do not wait for files that are being opened.
        """
        self._is_hurried = at_once
        self._stop.set()
        if at_once:
            self._desk.workshop.intake.interrupt()

    def run(self, sources: Sequence[Path]) -> Summary:
        """Bring files and folders in and say what became of them.

        A refusal is no error of the run, nor is a disk that is full.
        """
        found = find(sources, lambda: not self._stop.is_set())
        self._progress = Progress(total=len(found.files) + len(found.closed))
        self._report(self._progress)
        for folder in found.closed:
            error = InputError("photo.unreadable", file=guards.shown_name(folder))
            self._tell(Brought(folder, Fate.REFUSED, error=error))
        intake = self._desk.workshop.intake
        # One more than there are workers: while an original is copied, its worker opens the next.
        with ThreadPoolExecutor(intake.workers + 1, "desk-photos") as threads:
            try:
                for outcomes in self._outcomes(threads, found.files):
                    self._keep(outcomes)
            except BaseException:
                self._stop.set()
                raise
        intake.rest()
        if self._made and not self._is_hurried:
            self._compare()
        return self._summary(found)

    def _outcomes(self, threads: ThreadPoolExecutor, files: list[Path]) -> Iterator[list[_Outcome]]:
        """Yield what is ready, again and again; few wait, so that a stop is a stop."""
        rest = iter(files)
        waiting: set[Future[_Outcome]] = set()
        while True:
            while not self._stop.is_set() and len(waiting) < 2 * self._desk.workshop.intake.workers:
                if (file := next(rest, None)) is None:
                    break
                waiting.add(threads.submit(self._take, file))
            if not waiting:
                return
            done, waiting = wait(waiting, return_when=FIRST_COMPLETED)
            yield [future.result() for future in done]

    def _take(self, file: Path) -> _Outcome:
        """Open a file and copy its original into the store."""
        if self._stop.is_set():
            return None
        try:
            known = self._known(file)
            if known is not None:
                self._desk.store.photos.add(file, known.file, known.extension)
                return _Ready(file, known, is_new=False)
            brought = attaching.bring_in(self._desk, file, {})
        except InputError as error:
            return None if self._stop.is_set() else Brought(file, Fate.REFUSED, error=error)
        except StoreError as error:
            return error
        return _Ready(file, brought.photo, is_new=brought.is_new)

    def _known(self, file: Path) -> Photo | None:
        """Return the photo that has the bytes of ``file``, which nobody needs to decode then."""
        sha256 = _sha256(file)
        return attaching.known(self._desk, photo_id(sha256)) if sha256 else None

    def _compare(self) -> None:
        """Find out which of the new photos look like others; nobody had to wait for it."""
        with self._desk.store.read() as snapshot:
            known = [(known.photo, known.look) for known in snapshot.photos.looks()]
        found = resembling(self._made, known)
        self._files = [
            replace(brought, fate=Fate.SIMILAR, other=found[brought.photo])
            if brought.fate is Fate.NEW and brought.photo in found
            else brought
            for brought in self._files
        ]

    def _keep(self, outcomes: list[_Outcome]) -> None:
        """Write the documents of what is ready, in one unit of work."""
        ready = [outcome for outcome in outcomes if isinstance(outcome, _Ready)]
        for outcome in outcomes:
            if isinstance(outcome, StoreError):
                self._fail(outcome)
            elif isinstance(outcome, Brought):
                self._tell(outcome)
        missing = [one for one in ready if _is_missing(one)]
        error = self._write(missing)
        if isinstance(error, StoreError):
            self._fail(error)
        for one in ready:
            if error is None or one not in missing:
                self._tell(self._fate(one))
            elif isinstance(error, RuleError):
                self._tell(Brought(one.file, Fate.REFUSED, error=error))
        self._report(self._progress)

    def _write(self, missing: list[_Ready]) -> DeskError | None:
        """Write documents; return why that was not possible."""
        commands: tuple[Command, ...] = tuple(AddPhoto(one.photo) for one in missing)
        try:
            if commands:
                self._desk.record(Together(commands))
        except DeskError as error:
            return error
        return None

    def _fate(self, ready: _Ready) -> Brought:
        photo = ready.photo
        id_ = photo_id(photo.file)
        if not ready.is_new or id_ in self._made:
            return Brought(ready.file, Fate.KNOWN, id_)
        self._made[id_] = photo.look
        same = self._same(id_, photo.pixels)
        fate = Fate.SAME if same else Fate.NEW
        return Brought(ready.file, fate, id_, same, is_rejected=photo.is_rejected)

    def _same(self, photo: str, pixels: str) -> str:
        """Return the first photo that shows the very same; empty when this one is the first."""
        with self._desk.store.read() as snapshot:
            found = snapshot.photos.with_pixels(pixels)
        return "" if not found or found[0] == photo else found[0]

    def _tell(self, brought: Brought) -> None:
        self._files.append(brought)
        progress = self._progress
        if brought.fate is Fate.REFUSED:
            self._progress = replace(progress, refused=progress.refused + 1)
        elif brought.fate is Fate.KNOWN:
            self._progress = replace(progress, known=progress.known + 1)
        else:
            self._progress = replace(progress, new=progress.new + 1, newest=brought.photo)

    def _fail(self, error: StoreError) -> None:
        self._failure = self._failure or error
        self._stop.set()

    def _summary(self, found: PictureFiles) -> Summary:
        left = self._progress.total - self._progress.done
        is_cancelled = self._stop.is_set() and self._failure is None
        return Summary(
            tuple(self._files), left, found.hidden, found.others, is_cancelled, self._failure
        )


def _is_missing(ready: _Ready) -> bool:
    """Tell whether nobody sees the photo yet."""
    return ready.is_new or ready.photo.deleted


def _sha256(file: Path) -> str:
    """Return the hash of a file; empty for what a worker must look at, to say what is wrong."""
    try:
        found = file.stat()
        if not stat.S_ISREG(found.st_mode) or found.st_size > guards.MAX_BYTES:
            return ""
        digest = hashlib.sha256()
        with file.open("rb") as reading:
            while block := reading.read(_BLOCK_BYTES):
                digest.update(block)
    except (OSError, ValueError):
        return ""
    return digest.hexdigest()
