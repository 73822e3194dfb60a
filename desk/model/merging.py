"""Three-way merging of the fields of a document; pure.

Values: the side that changed wins; changed on both sides in different ways is a dispute.
Lists: additions and removals of both sides, in the order of the side that changed it; two new
orders are a dispute. Tables (the photos of an article, unknown front matter): entry by entry,
field by field; an entry that one side removed and the other changed is a dispute. Prose: judged
sentence by sentence by the function that the caller brings (``desk.text.prose.merge``).
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desk.model.revision import Fields

PROSE_FIELDS = frozenset({"body", "caption", "summary"})


class Verdict(StrEnum):
    """How a stretch of prose was joined."""

    OK = "ok"  # untouched, changed by one side only, or by both alike
    CHECK = "check"  # both changed the sentence in different words: a person confirms
    CONFLICT = "conflict"  # both changed the same words: a person chooses


@dataclass(frozen=True, slots=True)
class Chunk:
    """A stretch of merged prose.

    Attributes:
        text: What the merged text shows: the settled text, the proposal of a check, the first
            side of a conflict.
    """

    verdict: Verdict
    text: str
    base: str = ""
    first: str = ""
    second: str = ""


MergeProse = Callable[[str, str, str], "list[Chunk]"]


@dataclass(frozen=True, slots=True)
class Dispute:
    """What a person must settle in one field."""

    base: Any
    first: Any
    second: Any
    chunks: tuple[Chunk, ...] = ()


@dataclass(frozen=True, slots=True)
class Merged:
    """Fields joined from two sides, and what they could not agree on."""

    fields: dict[str, Any]
    disputes: dict[str, Dispute]


def merge_fields(base: Fields, first: Fields, second: Fields, prose: MergeProse) -> Merged:
    """Join two sets of fields that grew from ``base``; mirrors when the sides are swapped."""
    fields: dict[str, Any] = {}
    disputes: dict[str, Dispute] = {}
    for name in sorted({*base, *first, *second}):
        value = _merge_value(
            name, (base.get(name), first.get(name), second.get(name)), prose, disputes
        )
        if value is not None:
            fields[name] = value
    return Merged(fields, disputes)


def _merge_value(
    name: str, sides: tuple[Any, Any, Any], prose: MergeProse, disputes: dict[str, Dispute]
) -> Any:
    base, first, second = sides
    if second in (first, base):
        return first
    if first == base:
        return second
    if _leaf(name) in PROSE_FIELDS and _all_of(str, sides):
        return _merge_prose(name, (base or "", first or "", second or ""), prose, disputes)
    if _all_of(list, sides):
        return _merge_lists(name, (base or [], first or [], second or []), disputes)
    if _all_of(dict, sides) and not _is_whole(name, first, second):
        return _merge_tables(name, (base or {}, first or {}, second or {}), prose, disputes)
    disputes[name] = Dispute(base, first, second)
    return first


def _merge_prose(
    name: str, sides: tuple[str, str, str], prose: MergeProse, disputes: dict[str, Dispute]
) -> str | None:
    chunks = prose(*sides)
    if any(chunk.verdict is not Verdict.OK for chunk in chunks):
        disputes[name] = Dispute(*sides, chunks=tuple(chunks))
    return "".join(chunk.text for chunk in chunks) or None


def _merge_lists(
    name: str, sides: tuple[list[Any], list[Any], list[Any]], disputes: dict[str, Dispute]
) -> list[Any] | None:
    base, first, second = sides
    old, one, two = (_common(side, sides) for side in sides)
    if one not in (old, two) and two != old:
        disputes[name] = Dispute(base, first, second)
    leading, other = (second, first) if one == old != two else (first, second)
    kept = [item for item in leading if item in other or item not in base]
    return kept + [item for item in other if item not in leading and item not in base] or None


def _merge_tables(
    name: str,
    sides: tuple[Mapping[str, Any], Mapping[str, Any], Mapping[str, Any]],
    prose: MergeProse,
    disputes: dict[str, Dispute],
) -> dict[str, Any] | None:
    joined: dict[str, Any] = {}
    inner: dict[str, Dispute] = {}
    for key in sorted({entry for side in sides for entry in side}):
        base, first, second = (side.get(key) for side in sides)
        value = _merge_value(f"{name}.{key}", (base, first, second), prose, inner)
        if value is not None:
            joined[key] = value
    disputes |= inner
    return joined if joined or inner else None


def _common(items: list[Any], sides: tuple[list[Any], ...]) -> list[Any]:
    """Return the items that all sides have, in the order of ``items``."""
    return [item for item in items if all(item in side for side in sides)]


def _is_whole(name: str, first: object, second: object) -> bool:
    """Tell whether a table is one value: half of two crops or focal points is none that was chosen.

    So is an entry that one side took away; a missing table is an empty one.
    """
    if _leaf(name) == "focal" or ".crops." in f".{name}":
        return True
    return "." in name and not name.endswith(".crops") and (first is None) != (second is None)


def _leaf(name: str) -> str:
    return name.rpartition(".")[2]


def _all_of(kind: type, sides: Iterable[object]) -> bool:
    return all(side is None or isinstance(side, kind) for side in sides)
