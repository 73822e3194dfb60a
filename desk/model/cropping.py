"""Geometry of crops: boxes of a ratio within a photo, never outside it.

A box is told in fractions of the upright original. A crop that is straightened is that box turned
around its own middle; a quarter turn changes only how the result is held. So every crop is
inside its photo exactly when the extent of the turned box is.
"""

from dataclasses import dataclass, replace
from math import cos, radians, sin

MOST_DEGREES = 15.0
LEAST_PX = 16.0  # a box is never smaller, or as small as its photo
DEFAULT_FOCUS = (0.5, 0.4)  # faces are above the middle
_SLACK = 1e-9

Size = tuple[float, float]
Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """A part of a photo.

    Attributes:
        x: Left edge before straightening, as a fraction of the photo's width.
        y: Upper edge, as a fraction of its height.
        width: As a fraction of the photo's width.
        height: As a fraction of the photo's height.
        degrees: How far the box is turned around its middle, clockwise; the picture is thereby
            straightened counter-clockwise.
        turns: Quarter turns clockwise of the result, 0 to 3.
    """

    x: float = 0.0
    y: float = 0.0
    width: float = 1.0
    height: float = 1.0
    degrees: float = 0.0
    turns: int = 0

    @property
    def middle(self) -> Point:
        """The middle in fractions of the photo."""
        return self.x + self.width / 2, self.y + self.height / 2


WHOLE = Box()


def size_px(photo: Size, box: Box) -> Size:
    """Return width and height of the result in pixels of the photo."""
    width, height = photo[0] * box.width, photo[1] * box.height
    return (height, width) if box.turns % 2 else (width, height)


def extent(photo: Size, box: Box) -> Box:
    """Return the upright box around ``box`` after straightening, as fractions."""
    across, down = _extent_px(photo[0] * box.width, photo[1] * box.height, box.degrees)
    width, height = across / photo[0], down / photo[1]
    middle_x, middle_y = box.middle
    return Box(middle_x - width / 2, middle_y - height / 2, width, height)


def is_inside(photo: Size, box: Box) -> bool:
    """Tell whether a box lies within its photo and has an area."""
    around = extent(photo, box)
    return (
        box.width > 0
        and box.height > 0
        and min(around.x, around.y) >= -_SLACK
        and around.x + around.width <= 1 + _SLACK
        and around.y + around.height <= 1 + _SLACK
    )


def automatic(photo: Size, ratio: float | None, focus: Point | None = None) -> Box:
    """Return the largest box of ``ratio`` with the focal point as near its middle as can be.

    Args:
        ratio: Width by height; None for the whole photo.
        focus: Fractions of the photo; None when nobody chose one.
    """
    if ratio is None:
        return WHOLE
    width, height = photo
    box_width = min(width, height * ratio)
    box = Box(width=box_width / width, height=min(1.0, box_width / ratio / height))
    return centred(photo, box, focus or DEFAULT_FOCUS)


def centred(photo: Size, box: Box, middle: Point) -> Box:
    """Return ``box`` with its middle as near to a point as the photo allows."""
    around = extent(photo, box)
    middle_x = _within(middle[0], around.width / 2, 1 - around.width / 2)
    middle_y = _within(middle[1], around.height / 2, 1 - around.height / 2)
    x, y = middle_x - box.width / 2, middle_y - box.height / 2
    if not box.degrees:
        x, y = _within(x, 0.0, 1 - box.width), _within(y, 0.0, 1 - box.height)
    return replace(box, x=x, y=y)


def fitted(photo: Size, box: Box, ratio: float | None = None) -> Box:
    """Return ``box`` with the ratio and small enough for its photo; its middle hardly moves.

    Args:
        ratio: Of the result, width by height; None keeps what it is.
    """
    width, height = photo[0] * box.width, photo[1] * box.height
    if ratio is not None:
        upright = 1 / ratio if box.turns % 2 else ratio
        area = width * height
        width, height = (area * upright) ** 0.5, (area / upright) ** 0.5
    across, down = _extent_px(width, height, box.degrees)
    scale = min(1.0, photo[0] / across, photo[1] / down)
    sized = replace(
        box,
        width=min(1.0, width * scale / photo[0]),
        height=min(1.0, height * scale / photo[1]),
    )
    return centred(photo, sized, box.middle)


def moved(photo: Size, box: Box, across_px: float, down_px: float) -> Box:
    """Return ``box`` moved by pixels of the photo, as the result is seen; the photo stops it."""
    step_x, step_y = step_in_photo(box, (across_px, down_px))
    middle_x, middle_y = box.middle
    return centred(photo, box, (middle_x + step_x / photo[0], middle_y + step_y / photo[1]))


def scaled(photo: Size, box: Box, factor: float) -> Box:
    """Return ``box`` larger or smaller around its middle, with its ratio."""
    width, height = photo[0] * box.width, photo[1] * box.height
    across, down = _extent_px(width, height, box.degrees)
    most = min(photo[0] / across, photo[1] / down)
    least = min(1.0, LEAST_PX / min(width, height))
    factor = _within(factor, least, max(least, most))
    sized = replace(box, width=min(1.0, box.width * factor), height=min(1.0, box.height * factor))
    return centred(photo, sized, box.middle)


def turned(photo: Size, box: Box, quarters: int, ratio: float | None) -> Box:
    """Return ``box`` with its result turned clockwise, brought back to ``ratio``."""
    return fitted(photo, replace(box, turns=(box.turns + quarters) % 4), ratio)


def straightened(photo: Size, box: Box, degrees: float) -> Box:
    """Return ``box`` turned so far around its middle, made smaller when a corner would stick out.

    The box that straightening began with is to be given each time: going back to 0° then gives
    back what was there.
    """
    angle = _within(degrees, -MOST_DEGREES, MOST_DEGREES)
    return fitted(photo, replace(box, degrees=angle))


def is_too_small(photo: Size, box: Box, wanted_px: int) -> bool:
    """Tell whether the result is narrower than the rendition that is made of it."""
    return round(size_px(photo, box)[0]) < wanted_px


def to_photo(photo: Size, box: Box, point: Point) -> Point:
    """Return where a point of the result (fractions of it) lies in the photo, in fractions."""
    width, height = size_px(photo, box)
    away = ((point[0] - 0.5) * width, (point[1] - 0.5) * height)
    step_x, step_y = step_in_photo(box, away)
    middle_x, middle_y = box.middle
    return middle_x + step_x / photo[0], middle_y + step_y / photo[1]


def to_result(photo: Size, box: Box, point: Point) -> Point:
    """Return where a point of the photo lies in the result; the reverse of ``to_photo``."""
    middle_x, middle_y = box.middle
    away = ((point[0] - middle_x) * photo[0], (point[1] - middle_y) * photo[1])
    angle = radians(90 * box.turns - box.degrees)
    across, down = _rotated(away, angle)
    width, height = size_px(photo, box)
    return across / width + 0.5, down / height + 0.5


def step_in_photo(box: Box, step: Point) -> Point:
    """Return a step of the result as one in the photo, both in pixels."""
    return _rotated(step, radians(box.degrees - 90 * box.turns))


def _rotated(step: Point, angle: float) -> Point:
    """Return a step turned clockwise, for y goes down."""
    across, down = step
    return across * cos(angle) - down * sin(angle), across * sin(angle) + down * cos(angle)


def _extent_px(width: float, height: float, degrees: float) -> Size:
    """Return the size around a turned box; at least the box's own, however flat it is."""
    angle = radians(abs(degrees))
    across = width * cos(angle) + height * sin(angle)
    down = width * sin(angle) + height * cos(angle)
    return max(width, across), max(height, down)


def _within(value: float, least: float, most: float) -> float:
    return max(least, min(value, most)) if least <= most else (least + most) / 2
