"""Two versions of an article side by side: the text word by word, and every other field."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import Any

from desk.errors import InputError
from desk.model import photo as photos
from desk.model import reading
from desk.model.differences import PHOTOS, Difference, Path, differences
from desk.model.revision import Fields
from desk.services import views
from desk.services.desk import Desk
from desk.store.store import Snapshot
from desk.text.alignment import align
from desk.text.word_diff import Mark, Run, word_diff

_WHOLE = frozenset({"status", "role", "language"})  # words of ours, not of a person


@dataclass(frozen=True, slots=True)
class Version:
    """One side of a comparison.

    Attributes:
        revision: Empty for the story as it reads now.
        body: The text, for whom a passage of it is taken back.
    """

    revision: str
    person: str
    time_ms: int
    body: str


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that differs.

    Attributes:
        of: The photo whose value it is, as a desk calls it; empty for a field of the story.
        runs: What was there, what is there, what stayed.
    """

    path: Path
    of: str
    runs: tuple[Run, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """What differs between two versions.

    Attributes:
        body: The text word by word.
        fields: All other fields that differ.
        people: Names of those who wrote what lies between, in the order in which they began.
    """

    article: str
    old: Version
    new: Version
    body: tuple[Run, ...]
    fields: tuple[FieldChange, ...]
    people: tuple[str, ...]

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return not self.fields and all(run.mark is Mark.EQUAL for run in self.body)


@dataclass(frozen=True, slots=True)
class Present:
    """The story as a tab shows it, what is typed and not stored included."""

    fields: Fields
    shown: tuple[str, ...]


def compare(desk: Desk, article: str, old: str, new: str | Present) -> Comparison:
    """Compare a revision with another one or with the present.

    Raises:
        InputError: ``revision.unknown``: one is not a revision of this article.
    """
    with desk.store.read() as snapshot:
        before, old_fields = _version(snapshot, article, old)
        if isinstance(new, Present):
            now = reading.text(new.fields, "body")
            after, new_fields = Version("", "", 0, now), new.fields
            heads = new.shown
        else:
            after, new_fields = _version(snapshot, article, new)
            heads = (new,)
        found = differences(old_fields, new_fields)
        fields = tuple(_changes(snapshot, found, old_fields, new_fields))
        people = tuple(snapshot.histories.people_between(article, old, heads))
    body = tuple(word_diff(before.body, after.body))  # long work: the snapshot is closed
    return Comparison(article, before, after, body, fields, people)


def _version(snapshot: Snapshot, article: str, revision: str) -> tuple[Version, Fields]:
    found = snapshot.documents.revision(revision)
    if found.document != article:
        raise InputError("revision.unknown", revision=revision)
    person = views.person_name(snapshot, found.author)
    body = reading.text(found.fields, "body")
    return Version(revision, person, found.time_ms, body), found.fields


def _changes(
    snapshot: Snapshot, found: list[Difference], old: Fields, new: Fields
) -> Iterator[FieldChange]:
    words = _Words(snapshot, old, new)
    for item in found:
        if item.path != ("body",):
            of = words.photo(item.path[1]) if len(item.path) > 1 else ""
            yield FieldChange(item.path, of, words.runs(item))


class _Words:
    """Says values as a desk says them: people by name, photos by file."""

    def __init__(self, snapshot: Snapshot, old: Fields, new: Fields) -> None:
        self._snapshot = snapshot
        self._placements: dict[str, Any] = {
            **reading.table(old, PHOTOS), **reading.table(new, PHOTOS)
        }  # fmt: skip

    def runs(self, item: Difference) -> tuple[Run, ...]:
        name = item.path[-1]
        if name in _WHOLE:
            return _replaced(_text(item.old), _text(item.new))
        if len(item.path) == 2:  # a photo that came or went
            words = self.photo(item.path[1])
            return _replaced(words if item.old else "", words if item.new else "")
        if isinstance(item.old, list) or isinstance(item.new, list):
            return _of_lists(self._entries(name, item.old), self._entries(name, item.new))
        return tuple(word_diff(_text(item.old), _text(item.new)))

    def photo(self, placement: str) -> str:
        entry = self._placements.get(placement)
        id_ = reading.text(entry, "photo") if isinstance(entry, Mapping) else ""
        if not self._snapshot.documents.exists(id_):
            return placement[-8:]
        found = photos.from_fields(self._snapshot.documents.view(id_).fields)
        return found.file_name or found.text("caption") or placement[-8:]

    def _entries(self, name: str, value: Any) -> list[str]:
        entries = value if isinstance(value, list) else []
        match name:
            case "authors" | "editors":
                return [self._person(str(entry)) for entry in entries]
            case "photo_order":
                return [self.photo(str(entry)) for entry in entries]
            case "related":
                return [_related(entry) for entry in entries]
        return [_text(entry) for entry in entries]

    def _person(self, id_: str) -> str:
        return views.person_name(self._snapshot, id_) or id_[-8:]


def _replaced(old: str, new: str) -> tuple[Run, ...]:
    runs = (Run(Mark.DELETED, old), Run(Mark.INSERTED, new))
    return tuple(run for run in runs if run.text)


def _of_lists(old: list[str], new: list[str]) -> tuple[Run, ...]:
    """Return entries as runs, whole entries marked."""
    found: list[tuple[Mark, str]] = []
    old_at = new_at = 0
    for i, j, count in chain(align([tuple(old)], [tuple(new)]), [(len(old), len(new), 0)]):
        found += [(Mark.DELETED, entry) for entry in old[old_at:i]]
        found += [(Mark.INSERTED, entry) for entry in new[new_at:j]]
        found += [(Mark.EQUAL, entry) for entry in old[i : i + count]]
        old_at, new_at = i + count, j + count
    comma = Run(Mark.EQUAL, ", ")
    runs = [run for mark, entry in found for run in (comma, Run(mark, entry))]
    return tuple(runs[1:])


def _related(entry: Any) -> str:
    if not isinstance(entry, Mapping):
        return _text(entry)
    return next((text for key in ("headline", "url", "article") if (text := _text(entry.get(key)))),
                "")  # fmt: skip


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.dumps(value, ensure_ascii=False, sort_keys=True)
