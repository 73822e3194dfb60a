"""Which files of a card or a folder may be photos."""

import os
import stat
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from desk.media.file_kinds import is_usual


@dataclass(slots=True)
class PictureFiles:
    """What was found.

    Attributes:
        files: In the order of their names, folder by folder; each once.
        hidden: How many hidden files and folders were left out.
        others: How many files were left out because their names say that they are no photos.
        closed: Folders that cannot be read.
    """

    files: list[Path] = field(default_factory=list)
    hidden: int = 0
    others: int = 0
    closed: list[Path] = field(default_factory=list)


def find(sources: Iterable[Path], go_on: Callable[[], bool] = lambda: True) -> PictureFiles:
    """Return the photos among ``sources`` and in their folders, however deep.

    A file that is named itself counts, whatever its name: it is refused with a reason later. Links
    to folders are not followed, since they may lead round in a circle.

    Args:
        go_on: Asked now and then; the search ends where it is when it says no.
    """
    found = PictureFiles()
    seen: set[Path] = set()
    for source in sources:
        inside = _walk(source, found, go_on) if source.is_dir() else (source,)
        for file in inside:
            if file not in seen:
                seen.add(file)
                found.files.append(file)
    return found


def _walk(folder: Path, found: PictureFiles, go_on: Callable[[], bool]) -> Iterator[Path]:
    waiting = [folder]
    while waiting and go_on():
        here = waiting.pop()
        try:
            entries = sorted(os.scandir(here), key=lambda entry: entry.name)
        except OSError:
            found.closed.append(here)
            continue
        folders = []
        for entry in entries:
            if _is_hidden(entry):
                found.hidden += 1
            elif entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry.path))
            elif is_usual(Path(entry.name).suffix.removeprefix(".")):
                yield Path(entry.path)
            else:
                found.others += 1
        waiting.extend(reversed(folders))


def _is_hidden(entry: "os.DirEntry[str]") -> bool:
    if entry.name.startswith("."):
        return True
    hidden = getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0)
    try:
        attributes = getattr(entry.stat(follow_symlinks=False), "st_file_attributes", 0)
    except OSError:
        return False
    return bool(attributes & hidden)
