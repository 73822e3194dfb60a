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


class ThemeChoice(StrEnum):
    """Light or dark."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """All preferences with their defaults.

    Attributes:
        language: Of the interface; empty: of the system.
        editor_font_px: Height of the type one writes in, one of ``EDITOR_FONT_PX``.
        preview_visible: Whether the page is shown beside the text.
        panel_visible: Whether the panel (Story, People ...) is shown beside the page.
        spelling: Whether misspelt words are marked.
    """

    language: str = ""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    editor_font_px: int = 17
    preview_visible: bool = True
    panel_visible: bool = True
    spelling: bool = True


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
    if "theme" in kept:
        kept["theme"] = ThemeChoice(kept["theme"])
    return Settings(**kept)


def _is_usable(name: str, value: object, default: object) -> bool:
    match name:
        case "language":
            return value in LANGUAGES
        case "theme":
            return value in list(ThemeChoice)
        case "editor_font_px":
            return type(value) is int and value in EDITOR_FONT_PX
        case _:
            return type(value) is type(default)


def _set_aside(path: Path) -> Path | None:
    aside = path.with_name(f"{path.name}.damaged")
    with contextlib.suppress(OSError):  # a folder that cannot be written keeps the file there
        path.replace(aside)
        return aside
    return None
