"""The shapes that the article file's keys must have."""

from datetime import datetime
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any

from desk.errors import InputError
from desk.formats import photo_entry
from desk.formats.front_matter import Scalar, Sequence, Table, Value
from desk.formats.photo_entry import PhotoEntry
from desk.model.article import Related, Role, Status
from desk.model.ids import is_id

EMPTY = Scalar("", is_text=True, line=0)
_RELATED_NAMES = ("headline", "url", "article")


def text(name: str, value: Value) -> str:
    """Return one text, whatever YAML would make of it; a section must be text in YAML too.

    Raises:
        InputError: ``article_file.not_text``, ``article_file.section_not_text``.
    """
    is_section = name == "section"
    if not isinstance(value, Scalar) or (is_section and not value.is_text):
        code = "article_file.section_not_text" if is_section else "article_file.not_text"
        raise InputError(code, field=name, line=value.line)
    return value.text


def texts(name: str, value: Value) -> tuple[str, ...]:
    """Return a list of texts, each once; a single text is a list of one.

    Raises:
        InputError: ``article_file.not_list``.
    """
    if isinstance(value, Table):
        raise InputError("article_file.not_list", field=name, line=value.line)
    items = value.items if isinstance(value, Sequence) else (value,)
    found = [text(name, item) for item in items]
    return tuple(dict.fromkeys(item for item in found if item))


def time(name: str, value: Value) -> str:
    """Return a date or a time as it was typed.

    Raises:
        InputError: ``article_file.time``: not ISO 8601.
    """
    typed = text(name, value)
    try:
        datetime.fromisoformat(typed or "2000-01-01")
    except ValueError as error:
        details = {"field": name, "line": value.line, "text": typed}
        raise InputError("article_file.time", **details) from error
    return typed


def status(value: Value) -> Status | None:
    """Return the status; None when it is empty.

    Raises:
        InputError: ``article_file.status``: not one of ``Status``.
    """
    typed = text("status", value)
    if typed and typed not in set(Status):
        choices = ", ".join(Status)
        raise InputError(
            "article_file.status", field="status", line=value.line, text=typed, choices=choices
        )
    return Status(typed) if typed else None


def plain(value: Value) -> Any:
    """Return a value as texts, lists and dictionaries."""
    if isinstance(value, Scalar):
        return value.text
    if isinstance(value, Sequence):
        return [plain(item) for item in value.items]
    return {name: plain(item) for name, item in value.items.items()}


def read_related(value: Value) -> tuple[tuple[Related, ...], dict[str, Any]]:
    """Return the related stories, and what their tables hold that the program does not know.

    An entry is a table {headline, url, article}, or a text: an address, an id, or a headline.

    Raises:
        InputError: ``article_file.related``: an entry is a list.
    """
    found: list[Related] = []
    unknown: dict[str, Any] = {}
    for number, entry in enumerate(_entries(value), 1):
        if isinstance(entry, Sequence):
            raise InputError("article_file.related", field="related", line=entry.line)
        if isinstance(entry, Scalar):
            found.append(_related_from_text(entry.text))
            continue
        given = entry.items
        found.append(
            Related(**{name: text(name, given.get(name, EMPTY)) for name in _RELATED_NAMES})
        )
        unknown |= {
            f"related.{number}.{name}": plain(item)
            for name, item in given.items()
            if name not in _RELATED_NAMES
        }
    return tuple(entry for entry in found if entry != Related()), unknown


def read_photos(value: Value) -> tuple[PhotoEntry, ...]:
    """Return the photos; an entry is a table, or the name of a file.

    Raises:
        InputError: ``article_file.photo``: an entry is a list; ``article_file.photo_file``: it
            names no file, or one outside the article file's folder; ``article_file.role``.
    """
    return tuple(_photo(entry) for entry in _entries(value))


def _entries(value: Value) -> tuple[Value, ...]:
    if isinstance(value, Sequence):
        return value.items
    return () if isinstance(value, Scalar) and not value.text else (value,)


def _related_from_text(typed: str) -> Related:
    if typed.lower().startswith(("http://", "https://")):
        return Related(url=typed)
    return Related(article=typed) if is_id(typed) else Related(headline=typed)


def _photo(entry: Value) -> PhotoEntry:
    if isinstance(entry, Sequence):
        raise InputError("article_file.photo", field="photos", line=entry.line)
    given = entry.items if isinstance(entry, Table) else {"file": entry}
    listed = {name: texts(name, given.get(name, EMPTY)) for name in photo_entry.LIST_NAMES}
    written = {name: text(name, given.get(name, EMPTY)) for name in photo_entry.TEXT_NAMES}
    return PhotoEntry(
        file=_file(entry, given.get("file", EMPTY)),
        id=text("id", given.get("id", EMPTY)),
        role=_role(given.get("role", EMPTY)),
        texts={name: value for name, value in written.items() if value},
        lists={name: values for name, values in listed.items() if values},
        extra={
            name: plain(value) for name, value in given.items() if name not in photo_entry.NAMES
        },
    )


def _file(entry: Value, value: Value) -> str:
    name = text("file", value)
    path, on_windows = PurePosixPath(name.replace("\\", "/")), PureWindowsPath(name)
    if not path.name or path.is_absolute() or on_windows.drive or ".." in path.parts:
        line = value.line or entry.line
        raise InputError("article_file.photo_file", field="photos", line=line, text=name)
    return name


def _role(value: Value) -> Role | None:
    typed = text("role", value)
    if typed and typed not in set(Role):
        raise InputError(
            "article_file.role", field="role", line=value.line, text=typed, choices=", ".join(Role)
        )
    return Role(typed) if typed else None
