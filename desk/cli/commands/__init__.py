"""The commands, a module a group; a module is imported when one of its commands is asked for."""

from typing import Any

import typer


def group(**given: Any) -> typer.Typer:
    """Return an empty group of commands that prints plain text, without boxes and colours."""
    return typer.Typer(
        add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False, **given
    )
