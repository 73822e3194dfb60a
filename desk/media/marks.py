"""What a program that sorts photos left in a file: stars, rejection, a colour.

``xmp:Rating`` is -1 for a rejected photo and 0 to 5 for stars (XMP part 2, 8.4). ``xmp:Label`` is
any word; programs write the name of the colour, or what they call it as long as nobody renamed it.
"""

from dataclasses import dataclass
from math import isfinite

from desk.media.metadata_fields import Values
from desk.model.photo import BEST_RATING, Colour

RATING, LABEL, COLOUR_CLASS = "rating", "label", "colour_class"  # names of values of XMP
_LONGEST = 40  # characters of a label that may be known

# Photo Mechanic's classes, which it also writes as numbers; their usual names and colours. There is
# a second, lighter blue.
_CLASSES = (
    ("winner", Colour.PURPLE), ("winner alt", Colour.RED), ("superior", Colour.ORANGE),
    ("superior alt", Colour.YELLOW), ("typical", Colour.GREEN), ("typical alt", Colour.BLUE),
    ("extras", Colour.BLUE), ("trash", Colour.GREY),
)  # fmt: skip
_LABELS = {
    **{colour.value: colour for colour in Colour},  # Lightroom, digiKam, Capture One
    "pink": Colour.PURPLE, "magenta": Colour.PURPLE, "violet": Colour.PURPLE,
    "gray": Colour.GREY, "cyan": Colour.BLUE, "teal": Colour.BLUE,
    # Bridge
    "select": Colour.RED, "second": Colour.YELLOW, "approved": Colour.GREEN,
    "review": Colour.BLUE, "to do": Colour.PURPLE,
    **dict(_CLASSES),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Marks:
    """Marks as ``desk.model.photo.Photo`` has them."""

    rating: int = 0
    colour: Colour = Colour.NONE
    is_rejected: bool = False


def marks(values: Values) -> Marks:
    """Return the marks of the values of an XMP packet; what nobody here knows is none."""
    rating = _rating(_first(values, RATING))
    colour = _LABELS.get(" ".join(_first(values, LABEL).casefold().split()), Colour.NONE)
    if colour is Colour.NONE:
        colour = _class(_first(values, COLOUR_CLASS))
    return Marks(max(0, rating), colour, rating < 0)


def _first(values: Values, name: str) -> str:
    return "".join(values.get(name, ())[:1]).strip()[:_LONGEST]


def _rating(text: str) -> int:
    """Return whole stars, -1 for rejected; what is out of range says nothing."""
    try:
        number = float(text)
    except ValueError:
        return 0
    return int(number) if isfinite(number) and -1 <= number <= BEST_RATING else 0


def _class(text: str) -> Colour:
    number = int(text) if text.isascii() and text.isdecimal() else 0
    return _CLASSES[number - 1][1] if 0 < number <= len(_CLASSES) else Colour.NONE
