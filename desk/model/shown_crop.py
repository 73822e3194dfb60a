"""Which part of a photo is shown: a story's own crop, else the photo's, else an automatic one."""

from collections.abc import Mapping
from dataclasses import dataclass

from desk.model.article import Placement
from desk.model.crop import FREE, Crop, Preset
from desk.model.cropping import Box, Point, automatic
from desk.model.photo import Photo
from desk.model.publication import Publication

_QUARTER = 90
_WHOLE_TURN = 360


@dataclass(frozen=True, slots=True)
class ShownCrop:
    """What a preset shows of a photo.

    Attributes:
        is_looked_at: Whether a person made or confirmed it.
        is_own: Whether it is the story's own, not the photo's.
    """

    box: Box
    is_looked_at: bool = False
    is_own: bool = False


def shown_crop(photo: Photo, preset: Preset, own: Mapping[str, Crop] | None = None) -> ShownCrop:
    """Return what ``preset`` shows of ``photo``.

    Args:
        own: Crops of the placement.
    """
    for crops, is_own in ((own or {}, True), (photo.crops, False)):
        if preset.name in crops:
            crop = crops[preset.name]
            return ShownCrop(box_of(crop), crop.is_looked_at, is_own)
    size = max(1, photo.width_px), max(1, photo.height_px)
    return ShownCrop(automatic(size, preset.ratio, focus_of(photo)))


def role_preset(publication: Publication, placement: Placement) -> Preset:
    """Return the preset in which a story shows a placement; without one the whole picture."""
    name = publication.role_presets.get(placement.role.value, FREE)
    found = (preset for preset in publication.crop_presets if preset.name == name)
    return next(found, Preset(FREE))


def focus_of(photo: Photo) -> Point | None:
    """Return the focal point that a person chose."""
    return (photo.focal.x, photo.focal.y) if photo.focal else None


def box_of(crop: Crop) -> Box:
    """Return the box of a crop; its angle is quarter turns and a straightening in one."""
    turns = round(crop.angle / _QUARTER)
    degrees = turns * _QUARTER - crop.angle
    return Box(crop.x, crop.y, crop.width, crop.height, degrees, turns % 4)


def crop_of(box: Box, *, is_looked_at: bool) -> Crop:
    """Return the crop of a box; the reverse of ``box_of``."""
    angle = (box.turns * _QUARTER - box.degrees) % _WHOLE_TURN
    return Crop(box.x, box.y, box.width, box.height, angle, is_looked_at)


def crop_within(photo: Photo, preset: Preset, sides: tuple[float, float, float, float]) -> Crop:
    """Return the largest crop of a preset within x, y, width and height; a person chose it."""
    x, y, width, height = sides
    wide, high = width * max(1, photo.width_px), height * max(1, photo.height_px)
    if preset.ratio is not None and high > 0:
        across = min(1.0, high * preset.ratio / wide) if wide > 0 else 1.0
        down = min(1.0, wide / preset.ratio / high)
        x, width = x + width * (1 - across) / 2, width * across
        y, height = y + height * (1 - down) / 2, height * down
    return Crop(x, y, width, height, is_looked_at=True)
