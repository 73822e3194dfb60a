"""What the painted sample photos are made of: gradients, noise, ridges, light and grain.

A picture is an array (height, width, 3) of 0..1, a mask an array (height, width) of 0..1.
"""

from collections.abc import Sequence

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

WIDTH, HEIGHT = 1600, 1067
Array = np.ndarray
Colour = str
Point = tuple[float, float]  # fractions of width and height

Y, X = np.mgrid[0:HEIGHT, 0:WIDTH].astype(np.float32)
V, U = Y / HEIGHT, X / WIDTH  # 0..1 downwards and to the right
_FINE = 2  # masks are drawn this much larger, for smooth edges


def rgb(colour: Colour) -> Array:
    """Return ``#rrggbb`` as three fractions."""
    return np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / 255


def vertical(stops: Sequence[tuple[float, Colour]]) -> Array:
    """Return a picture that runs through colours from top to bottom."""
    places = [place for place, _ in stops]
    colours = np.array([rgb(colour) for _, colour in stops])
    column = np.stack([np.interp(V[:, 0], places, colours[:, c]) for c in range(3)], axis=1)
    return np.repeat(column[:, None, :], WIDTH, axis=1).astype(np.float32)


def over(picture: Array, mask: Array, paint: Array | Colour) -> Array:
    """Return the picture with ``paint`` laid over it where the mask is."""
    layer = rgb(paint) if isinstance(paint, str) else paint
    return picture + mask[..., None] * (layer - picture)


def light(picture: Array, mask: Array, colour: Colour) -> Array:
    """Return the picture with light added (screen)."""
    return 1 - (1 - picture) * (1 - mask[..., None] * rgb(colour))


def noise(rng: np.random.Generator, across: int, down: int, octaves: int = 5) -> Array:
    """Return cloudy noise, 0..1, whose coarsest grain is ``across`` by ``down`` a picture."""
    total = np.zeros((HEIGHT, WIDTH), np.float32)
    for octave in range(octaves):
        size = (down * 2**octave + 1, across * 2**octave + 1)
        grain = Image.fromarray(rng.random(size, np.float32))
        total += np.asarray(grain.resize((WIDTH, HEIGHT), Image.Resampling.BICUBIC)) / 2**octave
    total -= total.min()
    return total / total.max()


def ridge(rng: np.random.Generator, bumps: int, octaves: int = 6, rough: float = 0.5) -> Array:
    """Return a line of WIDTH heights, -1..1, like the crest of hills."""
    line = np.zeros(WIDTH, np.float32)
    for octave in range(octaves):
        knots = rng.uniform(-1, 1, bumps * 2**octave + 2)
        line += np.interp(np.linspace(0, len(knots) - 1, WIDTH), range(len(knots)), knots) * (
            rough**octave
        )
    return line / np.abs(line).max()


def below(line: Array, soft_px: float = 1.5) -> Array:
    """Return the mask of everything under a line of heights (fractions from the top)."""
    return np.clip((Y - line[None, :] * HEIGHT) / soft_px, 0, 1)


def polygon(*shapes: Sequence[Point]) -> Array:
    """Return the mask of filled shapes."""
    canvas = Image.new("L", (WIDTH * _FINE, HEIGHT * _FINE))
    draw = ImageDraw.Draw(canvas)
    for shape in shapes:
        draw.polygon([(x * WIDTH * _FINE, y * HEIGHT * _FINE) for x, y in shape], fill=255)
    return _mask(canvas)


def lines(strokes: Sequence[tuple[Point, Point]], width_px: float) -> Array:
    """Return the mask of straight strokes."""
    canvas = Image.new("L", (WIDTH * _FINE, HEIGHT * _FINE))
    draw = ImageDraw.Draw(canvas)
    scale = (WIDTH * _FINE, HEIGHT * _FINE)
    for start, end in strokes:
        ends = [(x * scale[0], y * scale[1]) for x, y in (start, end)]
        draw.line(ends, fill=255, width=max(1, round(width_px * _FINE)))
    return _mask(canvas)


def disc(x: float, y: float, radius: float, squash: float = 1.0) -> Array:
    """Return the mask of a filled ellipse; the radius is a fraction of the height."""
    far = np.hypot((U - x) * WIDTH / HEIGHT, (V - y) / squash)
    return np.clip((radius - far) * HEIGHT, 0, 1)


def glow(x: float, y: float, radius: float, squash: float = 1.0) -> Array:
    """Return a mask that fades from a point outwards."""
    far = np.hypot((U - x) * WIDTH / HEIGHT, (V - y) / squash)
    return np.exp(-((far / radius) ** 2))


def blur(mask: Array, radius_px: float) -> Array:
    """Return a mask out of focus."""
    image = Image.fromarray((np.clip(mask, 0, 1) * 255).astype(np.uint8))
    return np.asarray(image.filter(ImageFilter.GaussianBlur(radius_px)), np.float32) / 255


def blur_picture(picture: Array, radius_px: float) -> Array:
    """Return a picture out of focus."""
    return np.stack([blur(picture[..., c], radius_px) for c in range(3)], axis=2)


def mirrored(picture: Array, horizon: float) -> Array:
    """Return the picture with everything below the horizon a mirror of what is above it."""
    rows = np.arange(HEIGHT)
    edge = int(horizon * HEIGHT)
    source = np.where(rows < edge, rows, np.clip(2 * edge - rows, 0, edge - 1))
    return picture[source]


def smeared(picture: Array, reach_px: int) -> Array:
    """Return the picture drawn out downwards, as wet asphalt mirrors lights."""
    sums = np.cumsum(np.pad(picture, ((reach_px, 0), (0, 0), (0, 0)), mode="edge"), axis=0)
    return (sums[reach_px:] - sums[:-reach_px]) / reach_px


def finish(picture: Array, rng: np.random.Generator, grain: float = 0.02) -> Image.Image:
    """Return the picture as a photo: slightly dark corners, soft contrast, film grain."""
    corner = np.hypot(U - 0.5, (V - 0.5) * 0.9)
    shaded = picture * (1 - 0.55 * np.clip(corner - 0.25, 0, 1))[..., None]
    curved = shaded + 0.08 * np.sin((np.clip(shaded, 0, 1) - 0.5) * 2 * np.pi) * 0.5
    coarse = rng.normal(0, 1, (HEIGHT, WIDTH, 1)).astype(np.float32)
    colour = rng.normal(0, 0.4, (HEIGHT, WIDTH, 3)).astype(np.float32)
    grained = curved + grain * (coarse + colour)
    soft = Image.fromarray((np.clip(grained, 0, 1) * 255).astype(np.uint8))
    return soft.filter(ImageFilter.GaussianBlur(0.6))


def _mask(canvas: Image.Image) -> Array:
    small = canvas.resize((WIDTH, HEIGHT), Image.Resampling.BOX)
    return np.asarray(small, np.float32) / 255
