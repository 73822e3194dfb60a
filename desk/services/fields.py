"""Setting fields by name and text, as front matter and the command line name them."""

import json
import re
from collections.abc import Callable, Mapping, Sequence
from typing import Any
from urllib.parse import urlsplit

from desk.errors import InputError
from desk.model.article import LIST_FIELDS, PEOPLE_FIELDS, TEXT_FIELDS, TIME_FIELDS, Status
from desk.model.times import with_offset
from desk.services.commands.base import Done
from desk.services.commands.people import Assign
from desk.services.desk import Desk

FIELD_NAMES = (*TEXT_FIELDS, *LIST_FIELDS, *PEOPLE_FIELDS, "status", "related")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def set_fields(desk: Desk, article: str, assignments: Mapping[str, str]) -> Done:
    """Change several fields of an article in one revision.

    Args:
        assignments: Field to text; people, tags and sources are separated by commas, related
            stories are ids, slugs or addresses separated by commas. Empty texts clear a field.

    Raises:
        InputError: ``field.unknown``: neither ours nor kept from an import; ``field.photos``;
            ``status.unknown``, ``language.invalid``, ``address.invalid``, ``time.*``.
    """
    seen = desk.article(article)
    patch: dict[str, Any] = {}
    people: dict[str, tuple[str, ...]] = {}
    for name, text in assignments.items():
        if name in PEOPLE_FIELDS:
            people[name] = split_names(text)
        elif name in FIELD_NAMES:
            patch[name] = _value(desk, name, text)
        elif name in seen.article.extra:
            kept = patch.get("extra", seen.article.extra)
            patch["extra"] = {key: value for key, value in {**kept, name: text}.items() if value}
        else:
            raise InputError("field.photos" if name == "photos" else "field.unknown", field=name)
    command = Assign(article, people.get("authors"), people.get("editors"), patch=patch)
    return desk.run("set", command)


def assign(
    desk: Desk,
    article: str,
    authors: Sequence[str] | None = None,
    editors: Sequence[str] | None = None,
    due: str | None = None,
) -> Done:
    """Set who writes and edits an article, and by when.

    Args:
        due: ISO 8601; in the publication's time zone when it gives none; empty for none.
    """
    when = with_offset(due, desk.publication().time_zone) if due else due
    people = [tuple(names) if names is not None else None for names in (authors, editors)]
    patch = {} if when is None else {"due": when}
    return desk.run("assign", Assign(article, people[0], people[1], patch=patch))


def split_names(text: str) -> tuple[str, ...]:
    """Return the entries of a list that a person typed with commas or lines between.

    A JSON array of texts gives entries that hold commas themselves.
    """
    entries = _array(text)
    if entries is None:
        entries = [part.strip() for part in re.split(r"[,\n]", text)]
    return tuple(dict.fromkeys(entry for entry in entries if entry))


def field_value(name: str, text: str, time_zone: str) -> Any:
    """Return the value of a field as a revision keeps it.

    Raises:
        InputError: ``status.unknown``, ``language.invalid``, ``address.invalid``, ``time.*``.
    """
    if name in LIST_FIELDS:
        return list(split_names(text))
    check = _CHECKS.get(name)
    if text and check:
        check(text)
    if name in TIME_FIELDS and text:
        return with_offset(text, time_zone)
    return text


def related_entry(desk: Desk, text: str) -> dict[str, str]:
    """Return the related story that a person names by id, slug, address or headline."""
    if text.startswith(("http://", "https://")):
        return {"url": text}
    try:
        found = desk.article(desk.find_article(text))
    except InputError:
        return {"headline": text}
    return {"article": found.id, "headline": found.article.headline}


def _value(desk: Desk, name: str, text: str) -> Any:
    if name == "related":
        entries = [related_entry(desk, entry) for entry in split_names(text)]
        return [entry for n, entry in enumerate(entries) if entry not in entries[:n]]
    return field_value(name, text, desk.publication().time_zone)


def _array(text: str) -> list[str] | None:
    if not text.startswith("["):
        return None
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return None
    return found if all(isinstance(entry, str) for entry in found) else None


def _check_status(text: str) -> None:
    if text not in set(Status):
        raise InputError("status.unknown", status=text, known=", ".join(Status))


def _check_language(text: str) -> None:
    if not _LANGUAGE.fullmatch(text):
        raise InputError("language.invalid", language=text)


def check_address(text: str) -> None:
    """Refuse what is not a web address.

    Raises:
        InputError: ``address.invalid``.
    """
    try:
        parts = urlsplit(text)
        is_good = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        is_good = False
    if not is_good or any(character.isspace() for character in text):
        raise InputError("address.invalid", address=text)


_CHECKS: Mapping[str, Callable[[str], None]] = {
    "status": _check_status,
    "language": _check_language,
    "canonical": check_address,
}
