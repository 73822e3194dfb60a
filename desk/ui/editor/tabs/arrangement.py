"""Which stories are open in which window, over a restart."""

import base64
import binascii
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Any

from desk.ui.window_state import WindowState

TABS_KEY = "editor/tabs"
CURRENT_KEY = "editor/current"
PAIR_KEY = "editor/side_by_side"
WINDOWS_KEY = "editor/windows"
MOST_WINDOWS = 16


@dataclass(frozen=True, slots=True)
class Arrangement:
    """The tabs of one window.

    Attributes:
        tabs: Ids of the articles, in their order.
        current: The one that is shown; empty for the list.
        pair: The two that are shown side by side, from left to right; else empty.
        geometry: Where the window stands, as Qt writes it in base64; empty for the main window.
    """

    tabs: tuple[str, ...] = ()
    current: str = ""
    pair: tuple[str, ...] = ()
    geometry: str = ""

    @property
    def geometry_bytes(self) -> bytes:
        """Return ``geometry`` as Qt wants it; empty when it is damaged."""
        try:
            return base64.b64decode(self.geometry, validate=True)
        except (binascii.Error, ValueError):
            return b""


def geometry_text(geometry: bytes) -> str:
    """Return what ``Arrangement.geometry`` holds of a window's geometry."""
    return base64.b64encode(geometry).decode()


def keep(state: WindowState, main: Arrangement, windows: Sequence[Arrangement]) -> None:
    """Remember the tabs of the main window and of the others."""
    state.set_words(TABS_KEY, main.tabs)
    state.set_word(CURRENT_KEY, main.current)
    state.set_words(PAIR_KEY, main.pair)
    state.set_word(WINDOWS_KEY, json.dumps([asdict(window) for window in windows]))


def kept(state: WindowState) -> tuple[Arrangement, list[Arrangement]]:
    """Return what was remembered; an article stands in one window only."""
    seen: set[str] = set()
    main = _checked(
        {
            "tabs": state.words(TABS_KEY),
            "current": state.word(CURRENT_KEY),
            "pair": state.words(PAIR_KEY),
        },
        seen,
    )
    try:
        rows = list(json.loads(state.word(WINDOWS_KEY) or "[]"))
    except (ValueError, TypeError, RecursionError):
        rows = []
    others = [_checked(row, seen) for row in rows[:MOST_WINDOWS] if isinstance(row, dict)]
    return main, [window for window in others if window.tabs]


def _checked(row: dict[str, Any], seen: set[str]) -> Arrangement:
    tabs = tuple(name for name in dict.fromkeys(_texts(row.get("tabs"))) if name not in seen)
    seen.update(tabs)
    pair = tuple(name for name in _texts(row.get("pair")) if name in tabs)
    current, geometry = row.get("current"), row.get("geometry")
    return Arrangement(
        tabs,
        current if isinstance(current, str) and current in tabs else "",
        pair if len(set(pair)) == 2 else (),
        geometry if isinstance(geometry, str) else "",
    )


def _texts(value: object) -> list[str]:
    return (
        [text for text in value if isinstance(text, str) and text]
        if isinstance(value, list)
        else []
    )
