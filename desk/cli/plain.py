"""Portraits as plain text: one line a value, no boxes."""

from collections.abc import Iterator, Mapping
from typing import Any

from desk.cli import output
from desk.model.rows import ArticleRow, PhotoRow
from desk.model.times import iso

SHORT_ID = 8  # last characters of an id: they differ where the first ones are the time


def article_line(row: ArticleRow, time_zone: str) -> str:
    """Return the line of an article in the list."""
    updated = iso(row.updated_ms, time_zone)[:16].replace("T", " ")
    mark = "" if row.is_settled else "  (unsettled)"
    return (
        f"{row.id[-SHORT_ID:]}  {row.status:<9}  {row.section or '-':<14}  "
        f"{row.headline or '(no headline)'}  {updated}{mark}"
    )


def photo_line(row: PhotoRow) -> str:
    """Return the line of a photo in the list."""
    lacks = f"  (no {', no '.join(row.missing)})" if row.missing else ""
    shown = row.headline or row.caption.partition("\n")[0] or "-"
    return f"{row.id[-SHORT_ID:]}  {row.file_name or '-':<24}  {shown}{lacks}"


def say_article(portrait: Mapping[str, Any]) -> None:
    """Print every filled field, the body last."""
    for name, value in portrait.items():
        if name not in ("body", "photos", "headline", "settled"):
            _say_value(name, value)
        elif name == "headline":
            output.say(f"headline: {value}")
    if not portrait["settled"]:
        output.say("settled: no")
    for number, photo in enumerate(portrait["photos"], 1):
        output.say(f"photo {number}:")
        for line in lines(photo):
            output.say(f"  {line}")
    if portrait["body"]:
        output.say()
        output.say_text(portrait["body"])


def lines(table: Mapping[str, Any], prefix: str = "") -> Iterator[str]:
    """Return ``name: value`` of each filled entry; tables become ``table.name: value``."""
    for name, value in table.items():
        if isinstance(value, Mapping):
            yield from lines(value, f"{prefix}{name}.")
        elif value or value is False:
            yield f"{prefix}{name}: {_text(value)}"


def _say_value(name: str, value: Any) -> None:
    for line in lines({name: value}):
        output.say(line)


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "on" if value else "off"
    if isinstance(value, Mapping):
        return " | ".join(str(part) for part in value.values())
    if isinstance(value, list):
        return ", ".join(_text(item) for item in value)
    return str(value)
