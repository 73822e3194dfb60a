"""What the timeline and the comparison say of a version."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QLocale, QObject

from desk.model.rows import RevisionRow
from desk.services.comparing import FieldChange, Version
from desk.ui.editor.past.timeline import Entry, is_join
from desk.ui.labels import field_label, status_label, status_tone, target_name
from desk.ui.moments import clock_time, exact_time

NAMED_FIELDS = 3


@dataclass(frozen=True, slots=True)
class Said:
    """What one line of the timeline says.

    Attributes:
        marks: Words and tone of each pill.
    """

    title: str
    right: str
    facts: str
    marks: tuple[tuple[str, str], ...]
    is_named: bool

    @property
    def whole(self) -> str:
        """All of it in one sentence, for screen readers."""
        parts = (self.title, self.right, self.facts, *(words for words, _tone in self.marks))
        return ", ".join(filter(None, parts))


class Sayings(QObject):
    """Puts the past into words."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fields: dict[str, str] = {}  # a long history names the same few again and again

    def entry(self, entry: Entry) -> Said:
        """Return what an entry of the timeline says."""
        said = self.row(entry.newest, entry.changed)
        if len(entry.rows) == 1:
            return said
        begun, ended = clock_time(entry.oldest.time_ms), clock_time(entry.newest.time_ms)
        right = ended if begun == ended else f"{begun} - {ended}"
        count = self.tr("%n version(s)", "", len(entry.rows))
        facts = " · ".join(filter(None, (said.facts, count)))
        return Said(said.title, right, facts, said.marks, said.is_named)

    def row(self, row: RevisionRow, changed: tuple[str, ...] | None = None) -> Said:
        """Return what one revision says."""
        who = self.who(row)
        first = (who,) if row.label else ()
        facts = (*first, self.changes(row, row.changed if changed is None else changed))
        if not row.is_here and row.device:
            facts = (*facts, self.laptop(row))
        return Said(
            title=f"★ {row.label}" if row.label else who,
            right=clock_time(row.time_ms),
            facts=" · ".join(filter(None, facts)),
            marks=self._marks(row),
            is_named=bool(row.label),
        )

    def who(self, row: RevisionRow) -> str:
        """Return who wrote a revision."""
        if row.person:
            return row.person
        return self.tr("Joined by the program") if is_join(row) else self.tr("Somebody")

    def laptop(self, row: RevisionRow) -> str:
        """Return on which laptop a revision was written."""
        if not row.device:
            return ""
        if row.is_here:
            return self.tr("This laptop")
        return self.tr("Another laptop ({id})").format(id=row.device[-4:])

    def changes(self, row: RevisionRow, changed: tuple[str, ...], most: int = NAMED_FIELDS) -> str:
        """Return the names of fields that were changed."""
        if not row.parents:
            return self.tr("Started")
        named = list(dict.fromkeys(map(self._field, changed)))
        more = len(named) - most
        text = ", ".join(named[:most])
        return (
            self.tr("{fields} and {count} more").format(fields=text, count=more)
            if more > 0
            else text
        )

    def tip(self, entry: Entry) -> str:
        """Return all that is known of an entry, for its tooltip."""
        row = entry.newest
        lines = [row.label, exact_time(row.time_ms), self.who(row), self.laptop(row)]
        lines.append(self.changes(entry.oldest, entry.changed, len(entry.changed)))
        lines += [
            self.tr("Exported {time} as {target}").format(
                time=exact_time(mark.time_ms), target=target_name(mark.target)
            )
            for mark in entry.exports
        ]
        return "\n".join(filter(None, lines))

    def day(self, day: date) -> str:
        """Return the heading of a day."""
        today = date.today()  # noqa: DTZ011 (the calendar on this person's desk)
        if day == today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        shown = "dddd, d MMMM" if day.year == today.year else "d MMMM yyyy"
        return QLocale().toString(QDate(day.year, day.month, day.day), shown)

    def version(self, version: Version) -> str:
        """Return the name of one side of a comparison."""
        if not version.revision:
            return self.tr("As it is now")
        return _by(version.time_ms, version.person)

    def revision(self, row: RevisionRow) -> str:
        """Return the name of one revision, for a sentence."""
        return row.label or _by(row.time_ms, row.person)

    def field(self, change: FieldChange) -> str:
        """Return the name of a field that differs."""
        name = field_label(change.path[-1] if len(change.path) != 2 else "photo")
        return f"{name} ({change.of})" if len(change.path) > 2 else name

    def _field(self, name: str) -> str:
        if name not in self._fields:
            self._fields[name] = field_label(name)
        return self._fields[name]

    def _marks(self, row: RevisionRow) -> tuple[tuple[str, str], ...]:
        marks: list[tuple[str, str]] = []
        if row.status:
            marks.append((status_label(row.status), status_tone(row.status)))
        if row.exports:
            count = len(row.exports)
            exported = self.tr("Exported: {target}").format(
                target=target_name(row.exports[0].target)
            )
            marks.append((f"{exported} +{count - 1}" if count > 1 else exported, "accent"))
        if is_join(row):
            marks.append((self.tr("Versions joined"), ""))
        return tuple(marks)


def _by(time_ms: int, person: str) -> str:
    return " · ".join(filter(None, (exact_time(time_ms), person)))
