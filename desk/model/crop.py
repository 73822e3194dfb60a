"""Crops and focal points: fractions of the upright original, so that no size matters."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from desk.model import reading

FREE = "free"  # name and ratio of a preset without a ratio
_DIGITS = 5  # of fractions: a tenth of a pixel in a picture of 10,000
_SLACK = 10**-_DIGITS  # what rounding may add up to
_LARGEST_SIDE = 10_000
USUAL_WIDTHS_PX = (2000, 1200, 600)
SHOWN_PX = 1200  # width that a page and social networks load when nothing tells them better
MOST_WIDTHS = 8  # of one preset
_WHOLE_TURN = 360


@dataclass(frozen=True, slots=True)
class FocalPoint:
    """What a picture is about, as a person pointed at it; every crop keeps it inside.

    Attributes:
        x: 0 is the left edge, 1 the right one.
        y: 0 is the upper edge, 1 the lower one.
    """

    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Crop:
    """The part of a picture that a preset shows.

    Attributes:
        x: Left edge of the rectangle.
        y: Upper edge.
        width: Above 0.
        height: Above 0.
        angle: Degrees clockwise that the picture is turned, about the middle of the rectangle,
            before it is cut.
        is_looked_at: Whether a person made or confirmed it.
    """

    x: float
    y: float
    width: float
    height: float
    angle: float = 0.0
    is_looked_at: bool = False


@dataclass(frozen=True, slots=True)
class Preset:
    """A shape in which the publication shows pictures.

    Attributes:
        name: As people and the command line call it.
        width: Of the ratio; 0: any shape.
        height: Of the ratio; 0: any shape.
        widths_px: Widths in which its pictures are exported, widest first.
    """

    name: str
    width: int = 0
    height: int = 0
    widths_px: tuple[int, ...] = USUAL_WIDTHS_PX

    @property
    def shown_px(self) -> int:
        """The width in which a page shows it, whatever a single picture has."""
        return next((width for width in self.widths_px if width <= SHOWN_PX), self.widths_px[-1])

    @property
    def ratio_text(self) -> str:
        """The ratio as ``preset_of`` reads it."""
        return FREE if self.ratio is None else f"{self.width}:{self.height}"

    @property
    def ratio(self) -> float | None:
        """Width by height; None: any shape."""
        return self.width / self.height if self.width and self.height else None


_OF_TELEPHONES_PX = (1080, 600)
PRESETS = (
    Preset("16:9", 16, 9), Preset("4:3", 4, 3), Preset("3:2", 3, 2), Preset("1:1", 1, 1),
    Preset("4:5", 4, 5, _OF_TELEPHONES_PX), Preset("9:16", 9, 16, _OF_TELEPHONES_PX), Preset(FREE),
)  # fmt: skip


def focal_from(fields: Mapping[str, Any], name: str) -> FocalPoint | None:
    """Return the focal point of a table; None when nobody chose one that lies in the picture."""
    given = reading.table(fields, name)
    x, y = reading.real(given, "x"), reading.real(given, "y")
    if x is None or y is None or not (0 <= x <= 1 and 0 <= y <= 1):
        return None
    return FocalPoint(x, y)


def focal_fields(focal: FocalPoint | None) -> dict[str, float]:
    """Return the table of a focal point; empty for None."""
    return {} if focal is None else {"x": _rounded(focal.x), "y": _rounded(focal.y)}


def crops_from(fields: Mapping[str, Any], name: str) -> dict[str, Crop]:
    """Return the crops of a table, by preset; what is no rectangle in the picture is left out."""
    given = reading.table(fields, name)
    read = {preset: _crop(reading.table(given, preset)) for preset in given if preset}
    return {preset: crop for preset, crop in read.items() if crop is not None}


def crops_fields(crops: Mapping[str, Crop]) -> dict[str, dict[str, float | bool]]:
    """Return the table of ``crops``."""
    return {preset: _crop_fields(crop) for preset, crop in crops.items()}


def is_inside(crop: Crop) -> bool:
    """Tell whether a crop is a rectangle within the picture."""
    return (
        crop.x >= 0 and crop.y >= 0 and crop.width > 0 and crop.height > 0
        and crop.x + crop.width <= 1 + _SLACK and crop.y + crop.height <= 1 + _SLACK
    )  # fmt: skip


def presets_from(fields: Mapping[str, Any], name: str) -> tuple[Preset, ...]:
    """Return the presets of a list of tables, each name once."""
    read = (_preset(entry) for entry in reading.tables(fields, name))
    return tuple({preset.name: preset for preset in read if preset is not None}.values())


def presets_fields(presets: tuple[Preset, ...]) -> list[dict[str, Any]]:
    """Return the list of tables of ``presets``."""
    return [_preset_fields(preset) for preset in presets]


def preset_of(name: str, ratio: str, widths_px: Iterable[int] = USUAL_WIDTHS_PX) -> Preset | None:
    """Return a preset of a ratio such as ``16:9`` or ``free``; None when it is neither.

    Args:
        widths_px: In any order; without any that can be, the usual ones.
    """
    if not name or name != name.strip():
        return None
    fit = sorted({width for width in widths_px if 0 < width <= _LARGEST_SIDE}, reverse=True)
    widths = tuple(fit[:MOST_WIDTHS]) or USUAL_WIDTHS_PX
    if ratio == FREE:
        return Preset(name, widths_px=widths)
    width, _, height = ratio.partition(":")
    if not (_is_side(width) and _is_side(height)):
        return None
    return Preset(name, int(width), int(height), widths)


def _preset(entry: Mapping[str, Any]) -> Preset | None:
    widths = reading.numbers(entry, "widths_px")
    return preset_of(reading.text(entry, "name"), reading.text(entry, "ratio"), widths)


def _preset_fields(preset: Preset) -> dict[str, Any]:
    is_usual = preset.widths_px == USUAL_WIDTHS_PX
    widths = {} if is_usual else {"widths_px": list(preset.widths_px)}
    return {"name": preset.name, "ratio": preset.ratio_text, **widths}


def _is_side(text: str) -> bool:
    return text.isascii() and text.isdecimal() and 0 < int(text[:6]) <= _LARGEST_SIDE


def _crop(given: Mapping[str, Any]) -> Crop | None:
    x, y = reading.real(given, "x"), reading.real(given, "y")
    width, height = reading.real(given, "width"), reading.real(given, "height")
    if x is None or y is None or width is None or height is None:
        return None
    angle = (reading.real(given, "angle") or 0.0) % _WHOLE_TURN
    crop = Crop(x, y, width, height, angle, given.get("is_looked_at") is True)
    return crop if is_inside(crop) else None


def _crop_fields(crop: Crop) -> dict[str, float | bool]:
    sides = {name: _rounded(getattr(crop, name)) for name in ("x", "y", "width", "height")}
    turned = {"angle": _rounded(crop.angle % _WHOLE_TURN)} if crop.angle % _WHOLE_TURN else {}
    return {**sides, **turned, **({"is_looked_at": True} if crop.is_looked_at else {})}


def _rounded(number: float) -> float:
    return round(float(number), _DIGITS)
