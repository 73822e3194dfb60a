"""A history as a story of days: what one person typed in one go is one entry."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from desk.model.rows import ExportMark, RevisionRow

PAUSE_MS = 600_000  # a longer one begins another entry


@dataclass(frozen=True, slots=True)
class Entry:
    """Revisions that are told together.

    Attributes:
        rows: Newest first, at least one. Only the newest may be named, sent, or change the status.
    """

    rows: tuple[RevisionRow, ...]

    @property
    def newest(self) -> RevisionRow:
        """The revision that stands for the entry."""
        return self.rows[0]

    @property
    def oldest(self) -> RevisionRow:
        """The revision with which the entry begins."""
        return self.rows[-1]

    @property
    def before(self) -> str:
        """The revision that the entry changed; empty when the story begins here."""
        return next(iter(self.oldest.parents), "")

    @property
    def changed(self) -> tuple[str, ...]:
        """Names of the fields that were changed, the latest first."""
        return tuple(dict.fromkeys(name for row in self.rows for name in row.changed))

    @property
    def exports(self) -> tuple[ExportMark, ...]:
        """What was sent, newest first."""
        return self.newest.exports


@dataclass(frozen=True, slots=True)
class Day:
    """The entries of one day of this laptop's calendar, newest first."""

    date: date
    entries: tuple[Entry, ...]


def days(rows: Iterable[RevisionRow]) -> list[Day]:
    """Return revisions, newest first, as entries under their days."""
    found: list[tuple[date, list[list[RevisionRow]]]] = []
    for row in rows:
        day = datetime.fromtimestamp(row.time_ms / 1000).astimezone().date()
        if not found or found[-1][0] != day:
            found.append((day, [[row]]))
        elif _is_same_go(found[-1][1][-1][-1], row):
            found[-1][1][-1].append(row)
        else:
            found[-1][1].append([row])
    return [Day(day, tuple(Entry(tuple(group)) for group in groups)) for day, groups in found]


def place(entries: Sequence[Day], revision: str) -> Entry | None:
    """Return the entry that holds a revision."""
    for day in entries:
        for entry in day.entries:
            if any(row.id == revision for row in entry.rows):
                return entry
    return None


def is_join(row: RevisionRow) -> bool:
    """Tell whether a revision joins versions of several laptops."""
    return len(row.parents) > 1


def _is_same_go(later: RevisionRow, row: RevisionRow) -> bool:
    is_marked = bool(row.label or row.exports or row.status)
    return (
        (later.person, later.device) == (row.person, row.device)
        and later.time_ms - row.time_ms <= PAUSE_MS
        and not is_marked
        and not is_join(later)
        and not is_join(row)
        and row.id in later.parents
    )
