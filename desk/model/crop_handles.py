"""Dragging the handles of a crop."""

from dataclasses import replace
from enum import StrEnum

from desk.model.cropping import (
    LEAST_PX,
    Box,
    Point,
    Size,
    centred,
    size_px,
    step_in_photo,
    to_photo,
)


class Handle(StrEnum):
    """What of a box a person holds: compass points as the box is seen."""

    NORTH_WEST = "nw"
    NORTH = "n"
    NORTH_EAST = "ne"
    EAST = "e"
    SOUTH_EAST = "se"
    SOUTH = "s"
    SOUTH_WEST = "sw"
    WEST = "w"

    @property
    def direction(self) -> Point:
        """Which way the handle lies from the middle: -1, 0 or 1 right and down."""
        across = ("e" in self.value) - ("w" in self.value)
        down = ("s" in self.value) - ("n" in self.value)
        return float(across), float(down)


def resized(photo: Size, box: Box, handle: Handle, to_px: Point, ratio: float | None = None) -> Box:
    """Return ``box`` with a handle dragged; what lies opposite stays, the photo stops it.

    Args:
        to_px: How far the handle was dragged, right and down, in pixels of the photo as the
            result is seen.
        ratio: Width by height of the result; None when it is free.
    """
    width, height = size_px(photo, box)
    right, down = handle.direction
    wide, high = width + right * to_px[0], height + down * to_px[1]
    least = min(LEAST_PX, width, height)
    if ratio is None:
        box = _stretched(photo, box, (right, 0.0), (max(least, wide), height))
        return _stretched(photo, box, (0.0, down), (size_px(photo, box)[0], max(least, high)))
    if not right:
        wide = high * ratio
    elif down:
        wide = (wide + high * ratio) / 2
    least_wide = max(least, least * ratio)
    return _stretched(
        photo, box, (right, down), (max(least_wide, wide), max(least_wide, wide) / ratio)
    )


def _stretched(photo: Size, box: Box, direction: Point, to: Size) -> Box:
    """Return ``box`` with another size of its result, as far as the photo allows.

    The corners go in straight lines, so what the photo allows is a share of the way.
    """
    before = size_px(photo, box)
    grown = (to[0] - before[0], to[1] - before[1])
    share = 1.0
    if grown != (0.0, 0.0):
        corners = [(right, down) for right in (-1, 1) for down in (-1, 1)]
        for corner in corners:
            away = tuple(
                (side + way) / 2 * more
                for side, way, more in zip(corner, direction, grown, strict=True)
            )
            start = to_photo(photo, box, ((corner[0] + 1) / 2, (corner[1] + 1) / 2))
            step = step_in_photo(box, (away[0], away[1]))
            share = min(share, _share(start[0], step[0] / photo[0]))
            share = min(share, _share(start[1], step[1] / photo[1]))
    size = (before[0] + grown[0] * share, before[1] + grown[1] * share)
    step = step_in_photo(
        box, (direction[0] * grown[0] * share / 2, direction[1] * grown[1] * share / 2)
    )
    middle = (box.middle[0] + step[0] / photo[0], box.middle[1] + step[1] / photo[1])
    width, height = size[::-1] if box.turns % 2 else size
    sized = replace(box, width=min(1.0, width / photo[0]), height=min(1.0, height / photo[1]))
    return centred(photo, sized, middle)


def _share(start: float, step: float) -> float:
    """Return how much of a step from ``start`` stays between 0 and 1."""
    if step > 0:
        return max(0.0, (1 - start) / step)
    return max(0.0, start / -step) if step < 0 else 1.0
