"""Painted scenes of the town: a market stall, rain at night, a football match, a reading room."""

import numpy as np
from paint import (
    HEIGHT,
    WIDTH,
    Array,
    U,
    V,
    X,
    Y,
    blur,
    blur_picture,
    disc,
    glow,
    light,
    lines,
    mirrored,
    noise,
    over,
    polygon,
    rgb,
    smeared,
    vertical,
)

Random = np.random.Generator


def market(rng: Random) -> Array:
    """Crates of fruit and vegetables under awnings."""
    picture = vertical([(0, "#2b211c"), (0.5, "#4a382c"), (1, "#2a1e17")])
    for _ in range(40):
        spot = disc(rng.random(), rng.uniform(0.18, 0.45), rng.uniform(0.008, 0.03))
        warm = rng.choice(["#ffcf87", "#ff9d5c", "#ffe7bd", "#a8c8ff"])
        picture = light(picture, blur(spot, 5) * rng.uniform(0.1, 0.45), warm)
    kinds = (
        ("#c9362b", 26), ("#e8a030", 34), ("#7fae3c", 24), ("#8c2f4f", 22), ("#f0c94a", 30),
        ("#5d7f33", 28), ("#d8622f", 30), ("#6b3f77", 32), ("#b5c95a", 22), ("#a8452c", 26),
    )  # fmt: skip
    number = 0
    for row, (top, bottom) in enumerate(((0.42, 0.58), (0.57, 0.77), (0.75, 1.04))):
        crates = 4 - (row > 0)
        for place in range(crates):
            left, right = (place - 0.06 * row) / crates, (place + 1.0 + 0.02 * row) / crates
            colour, size_px = kinds[number % len(kinds)]
            picture = _crate(
                rng, picture, (left, top, right, bottom), colour, size_px * (1 + row * 0.35)
            )
            number += 1
    return _awnings(rng, picture)


def _crate(
    rng: Random, picture: Array, box: tuple[float, float, float, float], colour: str, size_px: float
) -> Array:
    left, top, right, bottom = box
    picture = over(
        picture, polygon([(left, top), (right, top), (right, bottom), (left, bottom)]), "#1d1510"
    )
    x0, x1 = left * WIDTH + size_px * 0.6, right * WIDTH - size_px * 0.6
    y = top * HEIGHT
    while y < (bottom - 0.05) * HEIGHT:
        for x in np.arange(x0, x1, size_px * 1.45):
            at = (x + rng.normal(0, size_px * 0.2), y + rng.normal(0, size_px * 0.18))
            _ball(
                picture,
                at,
                size_px * rng.uniform(0.86, 1.12),
                rgb(colour) * rng.uniform(0.78, 1.15),
            )
        y += size_px * 0.95
    front = [
        (left + 0.004, bottom - 0.05),
        (right - 0.004, bottom - 0.05),
        (right - 0.004, bottom),
        (left + 0.004, bottom),
    ]
    wood = np.clip(noise(rng, 3, 120, 3), 0, 1)[..., None] * rgb("#8a6238") + rgb("#3d2917") * 0.6
    picture = over(picture, polygon(front), wood)
    return over(picture, lines([((left, bottom - 0.05), (right, bottom - 0.05))], 3), "#c79b63")


def _ball(picture: Array, at: tuple[float, float], radius_px: float, colour: Array) -> None:
    """Paint one lit fruit into the picture itself: thousands of copies would be slow."""
    x0, x1 = max(0, int(at[0] - radius_px - 2)), min(WIDTH, int(at[0] + radius_px + 3))
    y0, y1 = max(0, int(at[1] - radius_px - 2)), min(HEIGHT, int(at[1] + radius_px + 3))
    if x0 >= x1 or y0 >= y1:
        return
    dx, dy = (X[y0:y1, x0:x1] - at[0]) / radius_px, (Y[y0:y1, x0:x1] - at[1]) / radius_px
    far = np.hypot(dx, dy)
    cover = np.clip((1 - far) * radius_px, 0, 1)[..., None]
    up = np.sqrt(np.clip(1 - far**2, 0, 1))
    lit = np.clip(-0.45 * dx - 0.65 * dy + 0.6 * up, 0, 1)
    shine = np.clip(lit - 0.9, 0, 1)[..., None] * 4
    paint = np.clip(colour * (0.28 + 0.9 * lit[..., None]) + shine, 0, 1)
    patch = picture[y0:y1, x0:x1]
    picture[y0:y1, x0:x1] = patch + cover * (paint - patch)


def _awnings(rng: Random, picture: Array) -> Array:
    stripes = 22
    for i in range(stripes):
        a, b = i / stripes, (i + 1) / stripes
        top = [(0.5 + (a - 0.5) * 0.8, 0), (0.5 + (b - 0.5) * 0.8, 0)]
        low = [(0.5 + (b - 0.5) * 1.12, 0.16), (0.5 + (a - 0.5) * 1.12, 0.16)]
        picture = over(picture, polygon([*top, *low]), "#d9d2bd" if i % 2 else "#b3402f")
        flap = 0.5 + ((a + b) / 2 - 0.5) * 1.12
        hem = disc(flap, 0.16, 0.0365) * (V > 0.16)
        picture = over(picture, hem, "#cfc7b0" if i % 2 else "#a0382a")
    picture = over(picture, np.clip(0.2 - V, 0, 1) * noise(rng, 9, 4) * 2.2, "#33201a")
    for x in (0.25, 0.72):
        picture = over(picture, lines([((x, 0.16), (x, 0.25))], 2), "#15100d")
        picture = light(picture, glow(x, 0.27, 0.3) * 0.6, "#ffcf87")
        picture = light(picture, disc(x, 0.262, 0.016, 1.25), "#fff6df")
    return picture


def rain(rng: Random) -> Array:
    """A city street in the rain at night."""
    horizon = 0.6
    picture = vertical([(0, "#1a2540"), (0.4, "#34446b"), (0.6, "#6a6b88"), (1, "#6a6b88")])
    picture = _houses(rng, picture)
    for _ in range(120):
        x, y, size = rng.random(), rng.uniform(0.3, 0.6), rng.uniform(0.006, 0.034)
        colour = rng.choice(["#ffb45c", "#ffd79a", "#ff5c4a", "#7fd0ff", "#fff2d6", "#5ee0a0"])
        ring = disc(x, y, size) - 0.35 * disc(x, y, size * 0.82)
        picture = light(picture, blur(ring, 1.5) * rng.uniform(0.35, 0.95), colour)
    wet = smeared(mirrored(picture, horizon), 130)
    depth = np.clip((V - horizon) / (1 - horizon), 0, 1)
    shift = ((noise(rng, 40, 60, 4) - 0.5) * 70 * depth).astype(int)
    columns = np.clip(np.arange(WIDTH)[None, :] + shift, 0, WIDTH - 1)
    road = wet[np.arange(HEIGHT)[:, None], columns] * (1.25 - 0.35 * depth[..., None])
    road = over(road, 0.12 + 0.3 * noise(rng, 50, 90, 3) * depth, "#0d1320")
    picture = over(picture, np.clip((V - horizon) * HEIGHT / 3, 0, 1), road)
    for x, y, size, colour in ((0.36, 0.86, 1.0, "#8c2a2e"), (0.66, 0.76, 0.62, "#1f3a55")):
        picture = _walker(picture, x, y, size, colour)
    return _drops(rng, picture)


def _houses(rng: Random, picture: Array) -> Array:
    x = -0.02
    while x < 1:
        width, top = (
            rng.uniform(0.06, 0.13),
            rng.uniform(0.02, 0.3) + 0.35 * np.exp(-(((x - 0.45) / 0.16) ** 2)),
        )
        wall = [(x, top), (x + width, top), (x + width, 0.62), (x, 0.62)]
        picture = over(
            picture, blur(polygon(wall), 3), "#141b2b" if rng.random() < 0.5 else "#1b2335"
        )
        panes = [
            [(a, b), (a + 0.008, b), (a + 0.008, b + 0.014), (a, b + 0.014)]
            for a in np.arange(x + 0.01, x + width - 0.015, 0.017)
            for b in np.arange(top + 0.02, 0.55, 0.031)
            if rng.random() < 0.3
        ]
        if panes:
            picture = light(
                picture,
                blur(polygon(*panes), 2.5) * 0.75,
                rng.choice(["#ffc983", "#ffe9c4", "#a9c4ff"]),
            )
        x += width + rng.uniform(0, 0.01)
    return picture


def _walker(picture: Array, x: float, y: float, size: float, colour: str) -> Array:
    legs = [
        ((x - 0.012 * size, y), (x, y - 0.13 * size)),
        ((x + 0.016 * size, y), (x, y - 0.13 * size)),
    ]
    coat = [(-0.026, -0.11), (-0.02, -0.24), (0.02, -0.24), (0.028, -0.11)]
    picture = over(picture, blur(disc(x, y + 0.005, 0.06 * size, 0.15), 8) * 0.7, "#05080f")
    picture = over(picture, lines(legs, 13 * size), "#0b0f18")
    picture = over(picture, polygon([(x + a * size, y + b * size) for a, b in coat]), "#10151f")
    picture = over(picture, disc(x, y - 0.262 * size, 0.026 * size), "#0d1119")
    picture = over(
        picture,
        lines(
            [((x + 0.012 * size, y - 0.2 * size), (x + 0.012 * size, y - 0.38 * size))], 3 * size
        ),
        "#0b0f18",
    )
    dome = disc(x + 0.012 * size, y - 0.3 * size, 0.135 * size, 0.72) * (y - 0.3 * size > V)
    picture = over(picture, dome, colour)
    rim = dome * np.clip((V - (y - 0.335 * size)) * 14, 0, 1)
    picture = over(picture, rim * 0.55, "#05070c")
    return light(
        picture, dome * glow(x - 0.04 * size, y - 0.4 * size, 0.08 * size) * 0.45, "#ffd6b0"
    )


def _drops(rng: Random, picture: Array) -> Array:
    for count, width_px, length, strength in ((900, 0.6, 0.03, 0.22), (220, 1.1, 0.07, 0.3)):
        xs, ys = rng.uniform(-0.05, 1.05, count), rng.uniform(-0.1, 1, count)
        streaks = [((x, y), (x - length * 0.12, y + length)) for x, y in zip(xs, ys, strict=True)]
        picture = light(picture, blur(lines(streaks, width_px), 0.7) * strength, "#cfdcf2")
    return picture


def football(rng: Random) -> Array:
    """A match under floodlights."""
    picture = vertical([(0, "#0c1424"), (0.3, "#1a2940"), (1, "#1a2940")])
    stand = polygon([(0, 0.2), (1, 0.14), (1, 0.47), (0, 0.47)])
    crowd = rng.random((HEIGHT // 5 + 1, WIDTH // 5 + 1, 3)).astype(np.float32)
    crowd = np.repeat(np.repeat(crowd, 5, axis=0), 5, axis=1)[:HEIGHT, :WIDTH]
    grey = crowd.mean(axis=2, keepdims=True)
    crowd = blur_picture(grey + 0.35 * (crowd - grey), 1.2) ** 2 * rgb("#8fa3c4") * 1.5
    picture = over(
        picture, stand, crowd * (0.45 + 0.9 * np.clip((V - 0.12) * 2.4, 0, 1))[..., None]
    )
    picture = over(picture, polygon([(0, 0.15), (1, 0.08), (1, 0.145), (0, 0.205)]), "#0a0f1a")
    boards = ("#1f5fa8", "#e0e4e8", "#b3262e", "#e0b63c", "#e0e4e8", "#1c7a4c")
    for i, colour in enumerate(boards * 2):
        a, b = i / 12, (i + 1) / 12
        picture = over(
            picture,
            polygon([(a, 0.455), (b - 0.002, 0.455), (b - 0.002, 0.487), (a, 0.487)]),
            colour,
        )
    picture = _pitch(rng, picture)
    for x in (0.1, 0.37, 0.64, 0.91):
        y = 0.07 - 0.03 * x
        picture = light(picture, glow(x, y, 0.2) * 0.6, "#cfe0ff")
        lamps = [disc(x + dx, y + dy, 0.009) for dx in (-0.016, 0, 0.016) for dy in (-0.015, 0.015)]
        picture = light(picture, np.clip(sum(lamps), 0, 1), "#ffffff")
    return picture


def _pitch(rng: Random, picture: Array) -> Array:
    depth = np.clip((V - 0.487) / (1 - 0.487), 1e-3, 1)
    across = (U - 0.5) / (0.35 + depth) + 0.5
    stripes = np.sin(across * 46) > 0
    grass = noise(rng, 200, 160, 2)
    turf = np.where(stripes[..., None], rgb("#4a7f43"), rgb("#3f713b")) * (
        0.72 + 0.5 * grass[..., None]
    )
    turf *= (0.75 + 0.35 * depth)[..., None]
    picture = over(picture, np.clip((V - 0.487) * HEIGHT, 0, 1), turf)
    chalk = [
        ((-0.1, 0.55), (1.1, 0.55)),
        ((0.62, 0.55), (0.78, 1.02)),
        ((0.5, 0.72), (1.1, 0.72)),
        ((0.5, 0.72), (0.44, 0.55)),
    ]
    picture = over(picture, blur(lines(chalk, 4), 0.8) * 0.8, "#e9f2e4")
    red, white = "#b0343a", "#f2f2ee"
    players = (
        (0.2, 0.8, 1.5, red, 1), (0.33, 0.72, 1.1, white, -1), (0.48, 0.9, 1.9, red, 1),
        (0.57, 0.66, 0.9, white, 1), (0.7, 0.78, 1.35, white, -1), (0.86, 0.62, 0.75, red, -1),
        (0.09, 0.62, 0.72, white, 1),
    )  # fmt: skip
    for x, y, size, shirt, side in players:
        picture = _player(picture, (x, y), size * 0.62, shirt, side)
    picture = over(picture, disc(0.535, 0.905, 0.009), "#f6f6f0")
    return over(picture, disc(0.532, 0.908, 0.005) * 0.4, "#5f6660")


def _player(picture: Array, at: tuple[float, float], size: float, shirt: str, side: int) -> Array:
    x, y = at

    def spot(a: float, b: float) -> tuple[float, float]:
        return (x + side * a * size * HEIGHT / WIDTH, y - b * size)

    picture = over(picture, blur(disc(x + 0.03 * size, y, 0.05 * size, 0.2), 5) * 0.55, "#12301a")
    picture = over(
        picture,
        lines(
            [
                (spot(-0.045, 0.01), spot(-0.02, 0.045)),
                (spot(-0.02, 0.045), spot(0, 0.08)),
                (spot(0.04, 0), spot(0.028, 0.04)),
                (spot(0.028, 0.04), spot(0, 0.08)),
            ],
            9 * size,
        ),
        "#7d5138",
    )
    picture = over(
        picture,
        polygon([spot(-0.03, 0.06), spot(0.032, 0.055), spot(0.02, 0.1), spot(-0.02, 0.1)]),
        "#20242c",
    )
    picture = over(
        picture,
        polygon([spot(-0.02, 0.092), spot(0.02, 0.092), spot(0.03, 0.152), spot(-0.018, 0.156)]),
        shirt,
    )
    picture = over(
        picture,
        lines(
            [(spot(0.025, 0.147), spot(0.056, 0.11)), (spot(-0.014, 0.15), spot(-0.048, 0.118))],
            7 * size,
        ),
        shirt,
    )
    return over(picture, disc(*spot(0.01, 0.174), 0.0165 * size), "#6f4630")


def reading_room(rng: Random) -> Array:
    """Shelves of a small library by lamplight."""
    picture = vertical([(0, "#2a1d15"), (1, "#1d130d")])
    hues = (
        "#7a2f26",
        "#264d5a",
        "#8a6a2f",
        "#39502f",
        "#5a3550",
        "#b08a4a",
        "#22303f",
        "#9a4b2e",
        "#d0bf98",
        "#4f5d50",
    )
    for shelf in range(5):
        low = 0.17 + 0.165 * shelf
        picture = _books(rng, picture, low, hues)
        board = [(0, low), (1, low), (1, low + 0.014), (0, low + 0.014)]
        picture = over(picture, polygon(board), "#6a4527")
        picture = over(picture, np.clip(1 - np.abs(V - low - 0.03) / 0.02, 0, 1) * 0.5, "#0d0805")
    table = np.clip((V - 0.83) * HEIGHT, 0, 1)
    wood = rgb("#5a3820") * (0.65 + 0.6 * noise(rng, 3, 60, 4)[..., None])
    picture = over(picture, table, wood)
    picture = _open_book(picture)
    picture = light(picture, glow(0.71, 0.6, 0.42) * 0.5, "#ffbf6e")
    shade = [(0.655, 0.62), (0.765, 0.62), (0.74, 0.5), (0.68, 0.5)]
    picture = over(picture, lines([((0.71, 0.6), (0.71, 0.88))], 9), "#8a6a38")
    picture = over(picture, disc(0.71, 0.885, 0.05, 0.3), "#6f5429")
    picture = over(picture, polygon(shade), "#f3cd86")
    picture = light(picture, glow(0.71, 0.61, 0.07) * 0.8, "#fff0cc")
    dark = 1 - 0.62 * np.clip(np.hypot((U - 0.68) * 1.2, V - 0.62) - 0.12, 0, 0.85)
    return picture * dark[..., None]


def _books(rng: Random, picture: Array, low: float, hues: tuple[str, ...]) -> Array:
    x = 0.0
    while x < 1:
        width, tall = rng.uniform(0.009, 0.024), rng.uniform(0.09, 0.138)
        if rng.random() < 0.06:
            x += rng.uniform(0.01, 0.03)
        lean = rng.choice([0, 0, 0, 0, 0.008])
        colour = str(rng.choice(hues))
        x0, x1, y0, y1 = (
            int(v) for v in (x * WIDTH, (x + width) * WIDTH, (low - tall) * HEIGHT, low * HEIGHT)
        )
        if lean:
            spine = [
                (x + lean, low - tall),
                (x + width + lean, low - tall),
                (x + width, low),
                (x, low),
            ]
            picture = over(picture, polygon(spine), colour)
        else:
            round_ = 0.55 + 0.6 * np.sin(np.linspace(0.25, np.pi - 0.1, max(1, x1 - x0)))
            part = picture[max(0, y0) : y1, x0:x1]
            part[:] = rgb(colour) * round_[None, : part.shape[1], None] * rng.uniform(0.8, 1.1)
            for band in (0.14, 0.2, 0.82):
                at = int(max(0, y0) + band * (y1 - max(0, y0)))
                picture[at : at + 3, x0:x1] = rgb("#d9b768") * round_[None, : part.shape[1], None]
        x += width + lean + 0.0012
    return picture


def _open_book(picture: Array) -> Array:
    picture = over(picture, blur(disc(0.42, 0.935, 0.21, 0.24), 12) * 0.7, "#150c06")
    for side in (-1, 1):
        page = [
            (0.42, 0.885),
            (0.42 + side * 0.13, 0.87),
            (0.42 + side * 0.155, 0.945),
            (0.42, 0.965),
        ]
        picture = over(picture, polygon(page), "#efe2c4" if side > 0 else "#dccdab")
        rows = [
            (
                (0.42 + side * 0.015, 0.897 + 0.009 * i),
                (0.42 + side * (0.125 + 0.002 * i), 0.884 + 0.0085 * i),
            )
            for i in range(7)
        ]
        picture = over(picture, lines(rows, 1.6) * 0.55, "#6b5a45")
    return over(picture, lines([((0.42, 0.885), (0.42, 0.965))], 3) * 0.5, "#5c4930")
