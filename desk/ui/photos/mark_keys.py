"""The keys of the sheet: 0 to 5 give stars, Alt and a digit a colour, X rejects, C crops."""

from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desk.model.photo import BEST_RATING, Colour
from desk.ui.photos.colours import BY_DIGIT

_PLAIN = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
REJECT_KEY = Qt.Key.Key_X
CROP_KEY = Qt.Key.Key_C
INFORMATION_KEY = Qt.Key.Key_I


@dataclass(frozen=True, slots=True)
class Mark:
    """What a person wants photos to be marked with; None leaves a thing as it is.

    Attributes:
        toggles_rejected: Whether it rejects, or takes that back when all are rejected.
    """

    rating: int | None = None
    colour: Colour | None = None
    toggles_rejected: bool = False


def mark_of(event: QKeyEvent) -> Mark | None:
    """Return the mark that a key gives; None for every other key."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if modifiers == _PLAIN and event.key() == REJECT_KEY:
        return Mark(toggles_rejected=True)
    digit = event.key() - Qt.Key.Key_0
    if modifiers == _PLAIN and 0 <= digit <= BEST_RATING:
        return Mark(rating=digit)
    if modifiers == _ALT and digit in BY_DIGIT:
        return Mark(colour=BY_DIGIT[digit])
    return None


def is_plain(event: QKeyEvent, key: Qt.Key) -> bool:
    """Tell whether an event is this key alone."""
    return event.key() == key and event.modifiers() == _PLAIN


def rating_key(rating: int) -> str:
    """Return the key of a rating as the system writes it."""
    return _text(Qt.Key(Qt.Key.Key_0 + rating), _PLAIN)


def colour_key(digit: int) -> str:
    """Return the keys of a colour as the system writes them."""
    return _text(Qt.Key(Qt.Key.Key_0 + digit), _ALT)


def key_text(key: Qt.Key) -> str:
    """Return a key without modifiers as the system writes it."""
    return _text(key, _PLAIN)


def _text(key: Qt.Key, modifiers: Qt.KeyboardModifier) -> str:
    combination = QKeyCombination(modifiers, key)
    return QKeySequence(combination).toString(QKeySequence.SequenceFormat.NativeText)
