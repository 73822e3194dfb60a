"""Reading of fields that may come from anywhere: a wrong type reads as empty."""

import math
from collections.abc import Mapping
from typing import Any


def text(fields: Mapping[str, Any], name: str) -> str:
    """Return a text, or an empty one."""
    value = fields.get(name)
    return value if isinstance(value, str) else ""


def texts(fields: Mapping[str, Any], name: str) -> tuple[str, ...]:
    """Return the texts of a list, each once."""
    value = fields.get(name)
    found = value if isinstance(value, list) else []
    return tuple(dict.fromkeys(item for item in found if isinstance(item, str) and item))


def table(fields: Mapping[str, Any], name: str) -> dict[str, Any]:
    """Return a table, or an empty one."""
    value = fields.get(name)
    return dict(value) if isinstance(value, dict) else {}


def tables(fields: Mapping[str, Any], name: str) -> list[dict[str, Any]]:
    """Return the tables of a list."""
    value = fields.get(name)
    found = value if isinstance(value, list) else []
    return [dict(item) for item in found if isinstance(item, dict)]


def number(fields: Mapping[str, Any], name: str) -> int:
    """Return a whole number, or 0."""
    value = fields.get(name)
    return value if isinstance(value, int) and not isinstance(value, bool) else 0


def numbers(fields: Mapping[str, Any], name: str) -> tuple[int, ...]:
    """Return the whole numbers of a list."""
    value = fields.get(name)
    found = value if isinstance(value, list) else []
    return tuple(item for item in found if isinstance(item, int) and not isinstance(item, bool))


def real(fields: Mapping[str, Any], name: str) -> float | None:
    """Return a finite number, or None."""
    value = fields.get(name)
    if not isinstance(value, int | float) or isinstance(value, bool):
        return None
    try:
        number = float(value)
    except OverflowError:
        return None
    return number if math.isfinite(number) else None


def text_table(fields: Mapping[str, Any], name: str) -> dict[str, str]:
    """Return the texts of a table by their names."""
    return {key: value for key, value in table(fields, name).items() if isinstance(value, str)}
