"""Painted landscapes: a harbour, rice terraces, a volcano, a river with a bridge."""

import numpy as np
from paint import (
    HEIGHT,
    WIDTH,
    Array,
    U,
    V,
    below,
    blur,
    disc,
    glow,
    light,
    lines,
    mirrored,
    noise,
    over,
    polygon,
    ridge,
    vertical,
)

Random = np.random.Generator


def harbour(rng: Random) -> Array:
    """Fishing boats at a quay after sunset."""
    horizon = 0.56
    sky = vertical(
        [(0, "#22304f"), (0.25, "#5d5578"), (0.42, "#c97f6f"), (0.52, "#f7b877"), (1, "#f7b877")]
    )
    streaks = noise(rng, 4, 22)
    clouds = np.clip((streaks - 0.5) * 3, 0, 1) * np.clip(1.3 - V / horizon, 0.15, 1)
    sky = over(sky, clouds * 0.55, "#6b4a63")
    sky = light(sky, glow(0.63, 0.54, 0.34, 0.6) * 0.75, "#ffcf8a")
    sky = light(sky, disc(0.63, 0.528, 0.032), "#fff1cf")
    for height, rough, colour in ((0.515, 0.03, "#8d6471"), (0.54, 0.018, "#57475f")):
        sky = over(sky, below(height + rough * ridge(rng, 5)), colour)
    sky = _boats(sky)
    return _sea(rng, sky, horizon, 0.63)


def _boats(picture: Array) -> Array:
    for x, y, size in ((0.2, 0.57, 1.0), (0.46, 0.562, 0.62), (0.83, 0.575, 1.25)):
        hull = [(-0.09, -0.03), (0.1, -0.045), (0.075, 0.012), (-0.07, 0.012)]
        cabin = [(-0.045, -0.03), (-0.045, -0.075), (0.0, -0.075), (0.005, -0.033)]
        shapes = [[(x + a * size, y + b * size) for a, b in part] for part in (hull, cabin)]
        mast, bow, stern = (x + 0.03 * size, y - 0.2 * size), x + 0.098 * size, x - 0.088 * size
        rigging = [
            ((mast[0], y - 0.02 * size), mast),
            (mast, (bow, y - 0.045 * size)),
            (mast, (stern, y - 0.03 * size)),
            ((mast[0], y - 0.12 * size), (x - 0.07 * size, y - 0.16 * size)),
        ]
        picture = over(picture, polygon(*shapes), "#241d2b")
        picture = over(picture, lines(rigging[:1], 5 * size), "#241d2b")
        picture = over(picture, lines(rigging[1:], 2 * size), "#2e2533")
        picture = light(picture, glow(x - 0.02 * size, y - 0.055 * size, 0.012), "#ffd08a")
    return picture


def _sea(rng: Random, sky: Array, horizon: float, sun: float) -> Array:
    depth = np.clip((V - horizon) / (1 - horizon), 0, 1)
    ripples = noise(rng, 8, 150, 3) - 0.5
    shift = (ripples * (6 + 60 * depth)).astype(int)
    rows = np.clip(2 * int(horizon * HEIGHT) - np.arange(HEIGHT)[:, None] + shift, 0, HEIGHT - 1)
    columns = np.clip(np.arange(WIDTH)[None, :] + shift // 2, 0, WIDTH - 1)
    water = sky[rows, columns] * (0.8 - 0.35 * depth[..., None])
    water = over(water, np.clip(0.25 + 0.35 * depth, 0, 1), "#1d2c46")
    path = np.exp(-(((U - sun) / (0.02 + 0.1 * depth)) ** 2))
    water = light(water, path * np.clip(ripples * 6, 0, 1) * 0.9, "#ffc27d")
    return over(sky, (horizon * HEIGHT <= np.arange(HEIGHT))[:, None] * np.ones(WIDTH), water)


def terraces(rng: Random) -> Array:
    """Rice terraces in morning mist."""
    picture = vertical([(0, "#a9c7d8"), (0.3, "#e8ead9"), (1, "#e8ead9")])
    picture = over(picture, np.clip(noise(rng, 5, 9) - 0.45, 0, 1) * 0.9, "#ffffff")
    for height, rough, colour in (
        (0.27, 0.11, "#9db7bd"), (0.33, 0.07, "#7d9f9c"), (0.38, 0.05, "#5f8577"),
    ):  # fmt: skip
        picture = over(picture, below(height + rough * ridge(rng, 4)), colour)
        mist = np.exp(-(((V - height - 0.09) / 0.05) ** 2)) * (0.4 + 0.6 * noise(rng, 4, 6))
        picture = over(picture, np.clip(mist, 0, 0.85), "#eef0e4")
    return _steps(rng, picture)


def _steps(rng: Random, picture: Array) -> Array:
    greens = ("#5d8a3a", "#79a343", "#93b650", "#6d9a45", "#a8bf5a")
    blades = noise(rng, 160, 90, 3)
    turn = np.linspace(0, 2 * np.pi, WIDTH, endpoint=False)
    wave = sum(np.sin(k * turn + rng.uniform(0, 6)) / k for k in (1, 2, 3, 5)).astype(np.float32)
    sweep = np.linspace(-1, 1, WIDTH, dtype=np.float32) ** 2
    y, number = 0.43, 0
    while y < 1.08:
        size = 0.018 + 0.075 * (y - 0.4)
        drift = np.roll(wave, -90 * number) / 2
        edge = y + (0.03 + 0.05 * (y - 0.4)) * drift + 0.07 * sweep * (y - 0.35)
        inside = below(edge)
        is_flooded = number % 4 == 2
        field = vertical([(0, "#c9d8d6"), (1, "#8fb0b4")]) if is_flooded else None
        paint = field if field is not None else greens[number % len(greens)]
        picture = over(picture, inside, paint)
        band = np.clip(1 - (V - edge[None, :]) / (size * 1.1), 0, 1) * inside
        picture = over(picture, (band**6) * 0.75, "#2f4a22")  # the bank's shadow
        if not is_flooded:
            picture = over(picture, inside * np.clip(blades - 0.5, 0, 1) * 0.5, "#d3dd84")
            picture = over(picture, inside * np.clip(0.5 - blades, 0, 1) * 0.6, "#31561f")
        rim = np.clip(1 - np.abs(V - edge[None, :]) * HEIGHT / 2.2, 0, 1)
        picture = over(picture, rim * 0.8, "#c7cf7f")
        y += size
        number += 1
    picture = light(picture, glow(0.15, 0.2, 0.6) * 0.35, "#fff0c0")
    return _huts(picture)


def _huts(picture: Array) -> Array:
    for x, y, size in ((0.71, 0.56, 1.0), (0.3, 0.475, 0.55)):
        roof = [(-0.035, 0), (0.0, -0.05), (0.035, 0)]
        walls = [(-0.022, 0), (0.022, 0), (0.022, 0.045), (-0.022, 0.045)]
        place = [[(x + a * size, y + b * size) for a, b in part] for part in (walls, roof)]
        picture = over(picture, polygon(place[0]), "#6d5640")
        picture = over(picture, polygon(place[1]), "#4a3a2d")
    return picture


def volcano(rng: Random) -> Array:
    """A volcano with a column of ash at sunrise."""
    picture = vertical([(0, "#35507c"), (0.35, "#8aa0bb"), (0.6, "#f3c9a5"), (1, "#f3c9a5")])
    picture = over(picture, np.clip(noise(rng, 6, 16) - 0.55, 0, 1) * 1.2, "#f7dcc4")
    picture = _plume(rng, picture)
    column = np.linspace(0, 1, WIDTH, dtype=np.float32)
    slope = 0.34 + 0.46 * (1 - np.exp(-np.abs(column - 0.55) * 3.4))
    crest = np.maximum(slope, 0.355) + 0.008 * ridge(rng, 14)
    cone = below(crest)
    gullies = noise(rng, 60, 3, 4)
    picture = over(
        picture, cone, vertical([(0.3, "#4d4a5c"), (0.55, "#5c6070"), (0.85, "#7d8a8d")])
    )
    flank = np.clip((0.62 - U) * 2.5, -1, 1)
    picture = over(picture, cone * np.clip(gullies - 0.45, 0, 1) * 0.8, "#2b2c3d")
    picture = over(picture, cone * np.clip(-flank, 0, 1) * 0.28, "#ffb98a")
    picture = over(picture, cone * np.clip(flank, 0, 1) * 0.3, "#23304a")
    for height, rough, colour in (
        (0.72, 0.035, "#5a6f6c"), (0.79, 0.04, "#3a544c"), (0.88, 0.045, "#1d332d"),
    ):  # fmt: skip
        mist = np.exp(-(((V - height + 0.01) / 0.045) ** 2)) * (0.3 + 0.7 * noise(rng, 5, 8))
        picture = over(picture, np.clip(mist, 0, 0.8), "#f1d6c0")
        picture = over(picture, below(height + rough * ridge(rng, 9, 8, 0.62)), colour)
    return _fields(rng, picture)


def _plume(rng: Random, picture: Array) -> Array:
    rise = np.clip((0.36 - V) / 0.36, 0, 1)
    middle = 0.55 + 0.16 * rise**1.6
    width = 0.014 + 0.15 * rise**1.15
    billow = noise(rng, 9, 8, 6)
    shape = np.exp(-(((U - middle) / width + (billow - 0.5) * 1.3) ** 2) * 1.4)
    shape = np.clip(shape * 1.9 - 0.3, 0, 1) * np.clip((0.37 - V) * 60, 0, 1)
    picture = over(picture, shape * 0.96, "#8d8791")
    lit = shape * np.clip((billow - 0.42) * 2.6, 0, 1)
    picture = over(picture, lit * 0.8, "#f0d2bd")
    return over(picture, shape * np.clip((0.5 - billow) * 2.4, 0, 1), "#55526a")


def _fields(rng: Random, picture: Array) -> Array:
    ground = below(0.95 + 0.006 * ridge(rng, 6))
    picture = over(picture, ground, "#14251d")
    trunks = [
        ((x, 0.97), (x + 0.012, 0.97 - h)) for x, h in ((0.07, 0.3), (0.12, 0.22), (0.9, 0.26))
    ]
    picture = over(picture, lines(trunks, 6), "#14201b")
    for _, (x, y) in trunks:
        for angle in np.linspace(-2.9, -0.2, 9):
            tip = (x + 0.052 * np.cos(angle), y + 0.05 * np.sin(angle) + 0.035)
            bend = (x + 0.03 * np.cos(angle), y + 0.045 * np.sin(angle))
            leaf = [(x, y), bend, tip, (bend[0], bend[1] + 0.013)]
            picture = over(picture, polygon(leaf), "#14201b")
    return picture


def bridge(rng: Random) -> Array:
    """A railway bridge over a misty river."""
    horizon = 0.62
    picture = vertical([(0, "#93aebb"), (0.4, "#d9dfd8"), (0.62, "#f2e6cf"), (1, "#f2e6cf")])
    picture = light(picture, glow(0.3, 0.36, 0.5) * 0.5, "#ffe9bd")
    for height, rough, colour in (
        (0.46, 0.07, "#a9bcbb"), (0.53, 0.05, "#88a29d"), (0.585, 0.03, "#5c7a70"),
    ):  # fmt: skip
        picture = over(picture, below(height + rough * ridge(rng, 5, 7, 0.55)), colour)
        mist = np.exp(-(((V - height - 0.07) / 0.045) ** 2)) * (0.4 + 0.6 * noise(rng, 4, 7))
        picture = over(picture, np.clip(mist, 0, 0.8), "#f4ecdc")
    picture = _truss(picture)
    still = mirrored(picture, horizon) * 0.86
    depth = np.clip((V - horizon) / (1 - horizon), 0, 1)
    shift = ((noise(rng, 6, 120, 3) - 0.5) * (4 + 40 * depth)).astype(int)
    rows = np.clip(np.arange(HEIGHT)[:, None] + shift, int(horizon * HEIGHT), HEIGHT - 1)
    water = still[rows, np.arange(WIDTH)[None, :]]
    water = over(water, 0.15 + 0.4 * depth, "#4d6a6c")
    picture = over(picture, np.clip((V - horizon) * HEIGHT, 0, 1), water)
    veil = np.exp(-(((V - horizon) / 0.03) ** 2)) * (0.35 + 0.65 * noise(rng, 6, 5))
    return _reeds(rng, over(picture, np.clip(veil, 0, 0.75), "#f6efe0"))


def _truss(picture: Array) -> Array:
    deck, steel = 0.47, "#3d3a3c"
    beams: list[tuple[tuple[float, float], tuple[float, float]]] = []
    for start in (0.02, 0.34, 0.66):
        knots = np.linspace(start, start + 0.32, 9)
        arch = deck - 0.13 * np.sin(np.linspace(0, np.pi, 9)) - 0.02
        for i in range(8):
            beams.append(((knots[i], arch[i]), (knots[i + 1], arch[i + 1])))
            beams.append(((knots[i], arch[i]), (knots[i], deck)))
            lower, upper = (i, i + 1) if i < 4 else (i + 1, i)
            beams.append(((knots[lower], deck), (knots[upper], arch[upper])))
        beams.append(((knots[8], arch[8]), (knots[8], deck)))
    picture = over(picture, lines(beams, 4.5), steel)
    for x in (0.02, 0.34, 0.66, 0.98):
        pier = [(x - 0.016, deck), (x + 0.016, deck), (x + 0.024, 0.63), (x - 0.024, 0.63)]
        picture = over(picture, polygon(pier), "#6c6762")
    picture = over(
        picture, polygon([(0, deck), (1, deck), (1, deck + 0.018), (0, deck + 0.018)]), steel
    )
    for number in range(5):
        x = 0.4 + 0.076 * number
        wagon = [(x, deck - 0.048), (x + 0.072, deck - 0.048), (x + 0.072, deck), (x, deck)]
        picture = over(picture, polygon(wagon), "#8e3b2f" if number else "#c9a24a")
        panes = [
            [
                (x + p, deck - 0.037),
                (x + p + 0.009, deck - 0.037),
                (x + p + 0.009, deck - 0.021),
                (x + p, deck - 0.021),
            ]
            for p in (0.008, 0.022, 0.036, 0.05)
        ]
        picture = over(picture, polygon(*panes), "#f3e2b3")
    return picture


def _reeds(rng: Random, picture: Array) -> Array:
    stalks = []
    for _ in range(260):
        x = rng.choice([rng.normal(0.04, 0.05), rng.normal(0.95, 0.06)])
        tall = rng.uniform(0.05, 0.24)
        stalks.append(((x, 1.01), (x + rng.normal(0, 0.02), 1 - tall)))
    return over(picture, blur(lines(stalks, 2.2), 1.2) * 0.95, "#26332a")
