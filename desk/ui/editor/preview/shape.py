"""The widths in which a page can be seen."""

from dataclasses import dataclass
from enum import StrEnum


class Shape(StrEnum):
    """What the page is looked at on."""

    FIT = "fit"
    PHONE = "phone"
    TABLET = "tablet"
    DESKTOP = "desktop"
    PAPER = "paper"


WIDTHS_PX = {
    Shape.PHONE: 390,
    Shape.TABLET: 768,
    Shape.DESKTOP: 1200,
    Shape.PAPER: 794,  # A4 at 96 dots an inch
}
GROWS = frozenset({Shape.FIT, Shape.DESKTOP})  # takes more room when there is more


@dataclass(frozen=True, slots=True)
class Fitted:
    """How a page is put into the room that there is.

    Attributes:
        left_px: Free room on its left.
        width_px: On the screen.
        zoom: Pixels of the screen for one of the page.
    """

    left_px: int
    width_px: int
    zoom: float


def fit(shape: Shape, room_px: int) -> Fitted:
    """Return how a page of a shape stands in so much room: never cut off, never enlarged."""
    wanted = WIDTHS_PX.get(shape, room_px)
    if shape in GROWS and wanted <= room_px:
        return Fitted(0, room_px, 1.0)
    width = min(wanted, room_px)
    return Fitted((room_px - width) // 2, width, max(0.25, width / max(1, wanted)))
