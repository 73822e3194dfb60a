"""Preferences of the person, kept in ``settings.json``."""

import contextlib
import json
import os
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import Any

Upgrade = Callable[[dict[str, Any]], None]
UPGRADES: tuple[Upgrade, ...] = ()  # UPGRADES[n] turns version n into version n + 1

LANGUAGES = ("", "en", "id")  # the empty one is the system's
EDITOR_FONT_PX = range(12, 33)
EDITOR_MEASURE = range(40, 101)  # characters a line
EDITOR_LINE_PERCENT = range(140, 201, 5)  # of the height of the type
_RANGES = {
    "editor_font_px": EDITOR_FONT_PX,
    "editor_measure": EDITOR_MEASURE,
    "editor_line_percent": EDITOR_LINE_PERCENT,
}


class ThemeChoice(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Drawing(StrEnum):
    """What draws the window and its pages."""

    AUTOMATIC = "automatic"
    PROCESSOR = "processor"


class EditorFont(StrEnum):
    """The type one writes in."""

    SERIF = "serif"
    SANS = "sans"
    MONO = "mono"


class FocusScope(StrEnum):
    """What stays in full colour while one writes."""

    OFF = "off"
    SENTENCE = "sentence"
    PARAGRAPH = "paragraph"


_CHOICES: dict[str, type[StrEnum]] = {
    "theme": ThemeChoice,
    "drawing": Drawing,
    "editor_font": EditorFont,
    "focus": FocusScope,
}


@dataclass(frozen=True, slots=True)
class Settings:
    """All preferences with their defaults.

    Attributes:
        language: Of the interface; empty: of the system.
        editor_font_px: Height of the type one writes in, one of ``EDITOR_FONT_PX``.
        preview_visible: Whether the page is shown beside the text.
        preview_follows: Whether page and text scroll together.
        panel_visible: Whether the panel (Story, People ...) is shown beside the page.
        spelling: Whether misspelt words are marked.
        editor_measure: Characters a line, one of ``EDITOR_MEASURE``.
        editor_line_percent: Distance of lines, one of ``EDITOR_LINE_PERCENT``.
        focus: What is not dimmed while one writes.
        typewriter: Whether the line that is written stays at its height.
        format_bar_visible: Whether the bar of formats is shown over the text.
        smart_typography: Whether quotation marks and dashes become typographic while one types.
        drawing: What draws the window from the next start on.
    """

    language: str = ""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    editor_font_px: int = 17
    preview_visible: bool = True
    preview_follows: bool = True
    panel_visible: bool = True
    spelling: bool = True
    editor_font: EditorFont = EditorFont.SERIF
    editor_measure: int = 72
    editor_line_percent: int = 160
    focus: FocusScope = FocusScope.OFF
    typewriter: bool = False
    format_bar_visible: bool = True
    smart_typography: bool = True
    drawing: Drawing = Drawing.AUTOMATIC


@dataclass(frozen=True, slots=True)
class Loaded:
    """Preferences as read.

    Attributes:
        set_aside: Where a damaged file was moved; None when there was none.
    """

    settings: Settings = field(default_factory=Settings)
    set_aside: Path | None = None


def load(path: Path) -> Loaded:
    """Return the stored preferences; a default for each that is missing, unknown or wrong.

    A file that is not JSON is moved to ``settings.json.damaged``, so that its owner can look.
    """
    try:
        stored = dict(json.loads(path.read_text(encoding="utf-8")))
        version = stored.pop("version", 0)
        for upgrade in UPGRADES[version:]:
            upgrade(stored)
    except OSError:
        return Loaded()
    except (ValueError, TypeError, KeyError, RecursionError):
        return Loaded(set_aside=_set_aside(path))
    return Loaded(_checked(stored))


def save(path: Path, settings: Settings) -> None:
    """Store the preferences; a crash leaves the old file or the new one.

    Raises:
        OSError: The folder cannot be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    new = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        with new.open("w", encoding="utf-8") as file:
            json.dump({"version": len(UPGRADES)} | asdict(settings), file, indent=2)
            file.flush()
            os.fsync(file.fileno())
        new.replace(path)
    finally:
        new.unlink(missing_ok=True)


def _checked(stored: dict[str, Any]) -> Settings:
    defaults = asdict(Settings())
    kept = {
        name: stored[name]
        for name, default in defaults.items()
        if name in stored and _is_usable(name, stored[name], default)
    }
    for name in kept.keys() & _CHOICES.keys():
        kept[name] = _CHOICES[name](kept[name])
    return Settings(**kept)


def _is_usable(name: str, value: object, default: object) -> bool:
    if name == "language":
        return value in LANGUAGES
    if name in _CHOICES:
        return value in list(_CHOICES[name])
    if name in _RANGES:
        return type(value) is int and value in _RANGES[name]
    return type(value) is type(default)


def _set_aside(path: Path) -> Path | None:
    aside = path.with_name(f"{path.name}.damaged")
    with contextlib.suppress(OSError):  # a folder that cannot be written keeps the file there
        path.replace(aside)
        return aside
    return None
