"""Photos as they leave the desk: their renditions, and how a page addresses them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desk.formats.closure import Closure, PlacedPhoto
from desk.formats.figures import Address, Picture
from desk.media.file_kinds import JPEG, WEBP, FileKind
from desk.media.rendition_plan import FORMATS, supplied
from desk.media.renditions import Rendition, RenditionPlan, Renditions
from desk.model.crop import SHOWN_PX
from desk.model.cropping import WHOLE, Box

FOLDER = "media"
WHOLE_LABEL = "full"

_UNUSUAL = re.compile("[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class PackedPhoto:
    """A photo with its renditions, widest first.

    Attributes:
        label: Says in names of files what is shown: ``crop_label``.
    """

    placed: PlacedPhoto
    renditions: tuple[Rendition, ...]
    label: str = WHOLE_LABEL

    @property
    def widest(self) -> Rendition:
        """The rendition that stands for the photo."""
        return self.renditions[0]

    @property
    def file(self) -> str:
        """Path of the widest rendition within the package."""
        return f"{FOLDER}/{self.widest.file_name}"

    def of_type(self, kind: FileKind) -> list[Rendition]:
        """Return the renditions of one kind of file, widest first."""
        return [one for one in self.renditions if one.media_type == kind.media_type]

    def picture(self) -> Picture:
        """Return where a page of the same package finds the photo."""
        jpegs, webps = self.of_type(JPEG), self.of_type(WEBP)
        fitting = [rendition for rendition in jpegs if rendition.width_px <= SHOWN_PX]
        shown = fitting[0] if fitting else jpegs[-1]
        return Picture(
            src=f"{FOLDER}/{shown.file_name}",
            srcset=_srcset(jpegs) if len(jpegs) > 1 else "",
            width_px=shown.width_px,
            height_px=shown.height_px,
            name=shown.file_name,
            webp_srcset=_srcset(webps),
        )


def pack(closure: Closure, renditions: Renditions, folder: Path) -> list[PackedPhoto]:
    """Write the renditions of every photo of the story into ``folder``.

    Raises:
        InputError: An original is refused; codes as in ``desk.media.intake``.
        StoreError: ``rendition.unwritable``.
    """
    return [
        _packed(closure, placed, number, renditions, folder)
        for number, placed in enumerate(closure.photos, 1)
    ]


def crop_label(preset: str, box: Box) -> str:
    """Return the name of a preset as file names have it, such as ``16x9``."""
    if box == WHOLE:
        return WHOLE_LABEL
    return _UNUSUAL.sub("-", preset.lower().replace(":", "x")).strip("-") or "crop"


def addressing(packed: Sequence[PackedPhoto]) -> Address:
    """Return what tells a page of the same package where it finds a photo."""
    pictures = {photo.placed.placement.id: photo.picture() for photo in packed}
    return lambda placed: pictures[placed.placement.id]


def _srcset(renditions: Sequence[Rendition]) -> str:
    return ", ".join(f"{FOLDER}/{one.file_name} {one.width_px}w" for one in reversed(renditions))


def _packed(
    closure: Closure, placed: PlacedPhoto, number: int, renditions: Renditions, folder: Path
) -> PackedPhoto:
    label = crop_label(placed.preset, placed.box)
    plan = RenditionPlan(
        original=placed.original,
        name=f"{closure.slug}-{number}-{label}",
        widths_px=widths(placed.size_px[0], placed.widths_px),
        texts=supplied(placed.texts),
        box=placed.box,
        formats=tuple(FORMATS),
    )
    return PackedPhoto(placed, tuple(renditions.make(plan, folder)), label)


def widths(shown_px: int, wanted_px: Sequence[int]) -> tuple[int, ...]:
    """Return the widths to be made; what is narrower than the widest keeps its own.

    Args:
        wanted_px: ``Preset.widths_px``.
    """
    widest = min(shown_px, wanted_px[0])
    return (widest, *(width for width in wanted_px if width < widest))
