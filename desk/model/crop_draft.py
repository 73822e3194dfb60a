"""The crops of one photo while a person works on them, before anything is stored."""

from collections.abc import Mapping, Sequence
from dataclasses import astuple, dataclass, field, replace

from desk.model.crop import Crop, FocalPoint, Preset
from desk.model.cropping import (
    DEFAULT_FOCUS,
    Box,
    Point,
    automatic,
    is_inside,
    is_too_small,
    size_px,
    straightened,
    turned,
)
from desk.model.photo import Photo
from desk.model.shown_crop import ShownCrop, crop_of, focus_of, shown_crop

_ALIKE = 1e-3  # crops are stored rounded


@dataclass(slots=True)
class CropDraft:
    """All crops of a photo side by side, as the photo or one story shows them.

    Attributes:
        own: Crops of the story; None when the photo itself is worked on.
        focus: The focal point.
        boxes: What each preset shows now.
    """

    photo: Photo
    presets: Sequence[Preset]
    own: Mapping[str, Crop] | None = None
    focus: Point = DEFAULT_FOCUS
    boxes: dict[str, Box] = field(default_factory=dict)
    _before: dict[str, ShownCrop] = field(default_factory=dict)
    _level: dict[str, Box] = field(default_factory=dict)
    _unturned: dict[str, Box] = field(default_factory=dict)
    _has_moved_focus: bool = False

    def __post_init__(self) -> None:
        self.focus = focus_of(self.photo) or DEFAULT_FOCUS
        for preset in self.presets:
            shown = shown_crop(self.photo, preset, self.own)
            self._before[preset.name] = shown
            self.boxes[preset.name] = shown.box

    @property
    def size(self) -> tuple[int, int]:
        """Upright width and height of the photo."""
        return max(1, self.photo.width_px), max(1, self.photo.height_px)

    @property
    def is_story(self) -> bool:
        """Whether crops are those of one story."""
        return self.own is not None

    def preset(self, name: str) -> Preset:
        """Return a preset by its name."""
        return next(preset for preset in self.presets if preset.name == name)

    def put(self, name: str, box: Box) -> None:
        """Give a preset another box; one that is not inside the photo is left aside."""
        if is_inside(self.size, box):
            self.boxes[name] = box
            self._level.pop(name, None)
            self._unturned.pop(name, None)

    def move_focus(self, point: Point) -> None:
        """Move the focal point; every crop that nobody made by hand follows."""
        following = [preset for preset in self.presets if self.is_automatic(preset.name)]
        self.focus = min(max(0.0, point[0]), 1.0), min(max(0.0, point[1]), 1.0)
        self._has_moved_focus = True
        for preset in following:
            self.put(preset.name, automatic(self.size, preset.ratio, self.focus))

    def turn(self, name: str, quarters: int) -> None:
        """Turn a crop clockwise by quarters; turning back gives back what was there."""
        box = self._unturned.get(name) or self.boxes[name]
        quarters += self.boxes[name].turns - box.turns
        ratio = self.preset(name).ratio
        self.put(name, turned(self.size, box, quarters, ratio) if quarters % 4 else box)
        self._unturned[name] = box

    def straighten(self, name: str, degrees: float) -> None:
        """Turn the picture within a crop clockwise by so many degrees in all."""
        level = self._level.get(name) or replace(self.boxes[name], degrees=0.0)
        self.put(name, straightened(self.size, level, -degrees))
        self._level[name] = level

    def reset(self, name: str) -> None:
        """Go back to the automatic crop; in a story to what the photo itself shows."""
        self.put(name, self._inherited(name))

    def is_automatic(self, name: str) -> bool:
        """Tell whether a crop is what the focal point alone makes of it."""
        made = automatic(self.size, self.preset(name).ratio, self.focus)
        return _are_alike(self.boxes[name], made)

    def is_own(self, name: str) -> bool:
        """Tell whether the story shows another part than the photo itself."""
        return self.is_story and not _are_alike(self.boxes[name], self._inherited(name))

    def is_looked_at(self, name: str) -> bool:
        """Tell whether a person saw this very crop before."""
        return self._before[name].is_looked_at and not self._is_changed(name)

    def wanted_px(self, name: str) -> int:
        """Return how wide the rendition is that a page shows of a preset."""
        return self.preset(name).shown_px

    def is_too_small(self, name: str) -> bool:
        """Tell whether a crop has fewer pixels across than that rendition."""
        return is_too_small(self.size, self.boxes[name], self.wanted_px(name))

    def width_px(self, name: str) -> int:
        """Return how many pixels of the original a crop has across."""
        return round(size_px(self.size, self.boxes[name])[0])

    def of_photo(self) -> dict[str, Crop | None]:
        """Return the photo's crops to be stored; all of them count as looked at."""
        wanted = {
            name: crop_of(box, is_looked_at=True)
            for name, box in self.boxes.items()
            if not self.is_looked_at(name) and not self.is_own(name)
        }
        return dict(wanted)

    def of_story(self) -> dict[str, Crop | None]:
        """Return the story's own crops to be stored; None for those that are the photo's again."""
        changed: dict[str, Crop | None] = {}
        for name, box in self.boxes.items():
            if self.is_own(name):
                if not self.is_looked_at(name):
                    changed[name] = crop_of(box, is_looked_at=True)
            elif self._before[name].is_own:
                changed[name] = None
        return changed

    def new_focus(self) -> FocalPoint | None:
        """Return the photo's focal point to be stored; None when it is as before."""
        if self.is_story or not self._has_moved_focus:
            return None
        return FocalPoint(*self.focus)

    def _inherited(self, name: str) -> Box:
        preset = self.preset(name)
        if self.is_story:
            return shown_crop(self.photo, preset).box
        return automatic(self.size, preset.ratio, self.focus)

    def _is_changed(self, name: str) -> bool:
        return not _are_alike(self.boxes[name], self._before[name].box)


def _are_alike(one: Box, other: Box) -> bool:
    pairs = zip(astuple(one), astuple(other), strict=True)
    return all(abs(first - second) <= _ALIKE for first, second in pairs)
