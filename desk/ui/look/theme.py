"""The colours of the program, read from ``resources/themes``.

Text and its grounds keep WCAG 2.2 contrast AA (4.5:1), focus rings 3:1; a test computes it.

Source: WCAG 2.2, 1.4.3 Contrast (Minimum) and 1.4.11 Non-text Contrast.
"""

import json
from dataclasses import dataclass
from enum import StrEnum

from desk import resources


class ThemeName(StrEnum):
    """The themes that are shipped."""

    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, each ``#rrggbb``. There is a single accent.

    Attributes:
        window: Ground of panels and bars; ``surface``: of lists and text; ``raised``: of menus.
        text: Words; ``text_muted``: second to them; ``text_faint``: hints and placeholders.
        dimmed: Words on ``surface`` that shall step back as far as they can still be read.
        accent_soft: Ground of what is chosen, with ``on_accent_soft`` as its text.
    """

    name: str
    is_dark: bool
    window: str
    surface: str
    raised: str
    rail: str
    hover: str
    pressed: str
    border: str
    border_strong: str
    text: str
    text_muted: str
    text_faint: str
    dimmed: str
    accent: str
    accent_hover: str
    on_accent: str
    accent_soft: str
    on_accent_soft: str
    selection: str
    focus: str
    danger: str
    danger_soft: str
    warning: str
    warning_soft: str
    success: str
    success_soft: str
    scroll: str
    scroll_hover: str
    tooltip: str
    on_tooltip: str


def load(name: ThemeName) -> Theme:
    """Return a shipped theme."""
    return Theme(**json.loads(resources.text(f"themes/{name}.json")))
