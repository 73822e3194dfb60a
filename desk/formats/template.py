"""The page's template and style, as shipped."""

from functools import cache
from typing import TYPE_CHECKING, Any

from desk import resources
from desk.model.ids import digest

if TYPE_CHECKING:
    from jinja2 import Template

_FOLDER = "templates/page"


@cache
def style() -> str:
    """Return the style sheet."""
    return resources.text(f"{_FOLDER}/page.css").strip()


@cache
def template_digest() -> str:
    """Return the digest of template and style: part of every edition."""
    return digest(f"{_source()}\0{style()}".encode())


def render(values: dict[str, Any]) -> str:
    """Return the page for the template's ``values``; every text is escaped."""
    return _template().render(values)


def _source() -> str:
    return resources.text(f"{_FOLDER}/page.html")


@cache
def _template() -> "Template":
    from jinja2 import Environment, StrictUndefined  # noqa: PLC0415 (a start does without)

    environment = Environment(
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.from_string(_source())
