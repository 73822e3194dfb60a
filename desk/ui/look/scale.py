"""The type scale and the grid; nothing in the interface uses other sizes."""

from enum import IntEnum
from typing import Final

from PySide6.QtGui import QFont

INTERFACE_FAMILY: Final = "Inter"
TEXT_FAMILY: Final = "Literata"
MONO_FAMILY: Final = "JetBrains Mono"

# The grid, in device-independent pixels.
HALF_PX: Final = 4
UNIT_PX: Final = 8
GAP_PX: Final = 16
WIDE_PX: Final = 24
PAGE_PX: Final = 32

CONTROL_PX: Final = 32  # height of buttons and fields
ROW_PX: Final = 40  # height of a row of a list
ICON_PX: Final = 16
RAIL_ICON_PX: Final = 20
RAIL_PX: Final = 80  # width of the rail of rooms


class Size(IntEnum):
    """Heights of type, in device-independent pixels."""

    CAPTION = 11
    SMALL = 12
    BODY = 13
    LEAD = 15
    TITLE = 18
    HEADLINE = 24
    DISPLAY = 32


def font(
    size: int = Size.BODY,
    weight: QFont.Weight = QFont.Weight.Normal,
    family: str = INTERFACE_FAMILY,
) -> QFont:
    """Return a font of the scale; other systems' scripts come from their own fonts."""
    made = QFont(family)
    made.setPixelSize(size)
    made.setWeight(weight)
    made.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return made
