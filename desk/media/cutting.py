"""Cutting a crop out of an original: straightened and turned, from one decoding."""

from math import cos, radians, sin

from PIL import Image

from desk.media.pixels import Original, Part
from desk.model.cropping import Box, extent

_QUARTERS = {
    1: Image.Transpose.ROTATE_270,  # Pillow counts against the clock
    2: Image.Transpose.ROTATE_180,
    3: Image.Transpose.ROTATE_90,
}
_MARGIN_PX = 2  # at the corners of a straightened crop, where there is nothing to mix


def cut(original: Original, box: Box, size_px: tuple[int, int]) -> Image.Image:
    """Return the pixels of ``box`` at a size, which must not enlarge them.

    Raises:
        InputError: ``photo.damaged``.
    """
    size = size_px[::-1] if box.turns % 2 else size_px
    if box.degrees:
        pixels = _straightened(original, box, size)
    else:
        pixels = original.picture(size, _part(box)).pixels
    return pixels.transpose(_QUARTERS[box.turns]) if box.turns else pixels


def _straightened(original: Original, box: Box, size: tuple[int, int]) -> Image.Image:
    """Return the box at a size, taken from the upright part around it."""
    around = extent(original.size_px, box)
    width = max(1, round(size[0] * around.width / box.width))
    height = max(1, round(size[1] * around.height / box.height))
    pixels = original.picture((width, height), _part(around)).pixels
    shrink = max(0.5, 1 - _MARGIN_PX / min(width, height))
    across, down = cos(radians(box.degrees)) * shrink, sin(radians(box.degrees)) * shrink
    middle_x, middle_y = size[0] / 2, size[1] / 2
    turn = (
        across, -down, width / 2 - across * middle_x + down * middle_y,
        down, across, height / 2 - down * middle_x - across * middle_y,
    )  # fmt: skip
    return pixels.transform(size, Image.Transform.AFFINE, turn, Image.Resampling.BICUBIC)


def _part(box: Box) -> Part:
    """Return the edges of an upright box; what rounding put outside is left out."""
    left, top = min(max(0.0, box.x), 1.0), min(max(0.0, box.y), 1.0)
    right, bottom = min(1.0, box.x + box.width), min(1.0, box.y + box.height)
    return left, top, right, bottom
