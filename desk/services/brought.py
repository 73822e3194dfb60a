"""What bringing photos in tells: how far it is, and what became of each file."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from desk.errors import DeskError, StoreError


class Fate(StrEnum):
    """What became of a file.

    ``SAME``: brought in, though a photo that looks the very same, with other metadata, is here.
    ``SIMILAR``: brought in, though a photo that looks much like it is here.
    """

    NEW = "new"
    SAME = "same"
    SIMILAR = "similar"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Brought:
    """What became of one file.

    Attributes:
        photo: Its document; empty when it was refused.
        other: The photo that was here and looks the same or alike.
        error: Why it was refused.
        is_rejected: Whether it is new and its file says that somebody rejected it.
    """

    file: Path
    fate: Fate
    photo: str = ""
    other: str = ""
    error: DeskError | None = None
    is_rejected: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a run is."""

    total: int = 0
    new: int = 0
    known: int = 0
    refused: int = 0
    newest: str = ""  # the photo that came last

    @property
    def done(self) -> int:
        """How many files were dealt with."""
        return self.new + self.known + self.refused


@dataclass(frozen=True, slots=True)
class Summary:
    """What a run did.

    Attributes:
        files: One entry for each file that was dealt with, in the order in which they were ready.
        left: Files that nobody looked at, because the run was stopped.
        hidden: Hidden files and folders that were left out.
        others: Files of other kinds that were left out.
        failure: Why the run could not go on, for example a full disk.
    """

    files: tuple[Brought, ...]
    left: int = 0
    hidden: int = 0
    others: int = 0
    is_cancelled: bool = False
    failure: StoreError | None = None

    def with_fate(self, *fates: Fate) -> tuple[Brought, ...]:
        """Return the files with one of ``fates``."""
        return tuple(brought for brought in self.files if brought.fate in fates)
