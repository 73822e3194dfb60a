"""Where the cursor stood in each story, over a restart."""

import json
from dataclasses import astuple, dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from desk.ui.window_state import WindowState

PLACES_KEY = "editor/places"
MOST_KEPT = 200
MAX_POSITION = 2**31 - 1


@dataclass(frozen=True, slots=True)
class Place:
    """Cursor, selection and scroll position of a text.

    Attributes:
        anchor: Where the selection began, in UTF-16 units as Qt counts.
        position: Where the cursor is.
        top: Number of the paragraph at the top of the view.
    """

    anchor: int
    position: int
    top: int


class Places:
    """Remembers places by article, those looked at last."""

    def __init__(self, state: WindowState) -> None:
        self._state = state
        self._places = _read(state.word(PLACES_KEY))

    def of(self, article: str) -> Place | None:
        """Return the place in a story; None when it is unknown."""
        return self._places.get(article)

    def keep(self, article: str, place: Place) -> None:
        """Remember a place; ``save`` writes it."""
        self._places.pop(article, None)
        self._places[article] = place

    def save(self) -> None:
        """Write the places into the window state."""
        self._places = dict(list(self._places.items())[-MOST_KEPT:])
        rows = {article: astuple(place) for article, place in self._places.items()}
        self._state.set_word(PLACES_KEY, json.dumps(rows))


def place_in(text: QPlainTextEdit) -> Place:
    """Return where the cursor of a text is and what is at the top of its view."""
    cursor = text.textCursor()
    top = text.cursorForPosition(QPoint(0, 0)).blockNumber()
    return Place(cursor.anchor(), cursor.position(), top)


def go_to(text: QPlainTextEdit, place: Place) -> None:
    """Put the cursor of a text to a place; one beyond its end counts as the end."""
    end = text.document().characterCount() - 1
    cursor = text.textCursor()
    cursor.setPosition(min(place.anchor, end))
    cursor.setPosition(min(place.position, end), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    block = text.document().findBlockByNumber(place.top)
    if block.isValid():
        text.verticalScrollBar().setValue(block.firstLineNumber())


def _read(text: str) -> dict[str, Place]:
    """Read what was written; what is damaged counts as unknown."""
    try:
        rows = dict(json.loads(text)) if text else {}
    except (ValueError, TypeError, RecursionError):
        return {}
    return {article: Place(*row) for article, row in rows.items() if _is_place(row)}


def _is_place(row: object) -> bool:
    is_row = isinstance(row, list) and len(row) == len(Place.__slots__)
    return is_row and all(type(part) is int and 0 <= part <= MAX_POSITION for part in row)  # type: ignore[attr-defined]  # a list, asked just before
