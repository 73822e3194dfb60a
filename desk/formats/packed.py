"""Photos as they leave the desk: their renditions, and how a page addresses them."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from desk.formats.closure import Closure, PlacedPhoto
from desk.formats.figures import Address, Picture
from desk.media.renditions import Rendition, RenditionPlan, Renditions

FOLDER = "media"
PRESET = "full"  # the whole picture, uncropped
WIDTHS_PX = (2000, 1200, 600)
SHOWN_PX = 1200  # width that a page and social networks load when nothing tells them better


@dataclass(frozen=True, slots=True)
class PackedPhoto:
    """A photo with its renditions, widest first."""

    placed: PlacedPhoto
    renditions: tuple[Rendition, ...]

    @property
    def widest(self) -> Rendition:
        """The rendition that stands for the photo."""
        return self.renditions[0]

    @property
    def file(self) -> str:
        """Path of the widest rendition within the package."""
        return f"{FOLDER}/{self.widest.file_name}"

    def picture(self) -> Picture:
        """Return where a page of the same package finds the photo."""
        fitting = [rendition for rendition in self.renditions if rendition.width_px <= SHOWN_PX]
        shown = fitting[0] if fitting else self.renditions[-1]
        widths = [f"{FOLDER}/{one.file_name} {one.width_px}w" for one in reversed(self.renditions)]
        return Picture(
            src=f"{FOLDER}/{shown.file_name}",
            srcset=", ".join(widths) if len(widths) > 1 else "",
            width_px=shown.width_px,
            height_px=shown.height_px,
            name=shown.file_name,
        )


def pack(closure: Closure, renditions: Renditions, folder: Path) -> list[PackedPhoto]:
    """Write the renditions of every photo of the story into ``folder``.

    Raises:
        InputError: An original is refused; codes as in ``desk.media.intake``.
        StoreError: ``rendition.unwritable``.
    """
    return [
        PackedPhoto(placed, tuple(renditions.make(_plan(closure, placed, number), folder)))
        for number, placed in enumerate(closure.photos, 1)
    ]


def addressing(packed: Sequence[PackedPhoto]) -> Address:
    """Return what tells a page of the same package where it finds a photo."""
    pictures = {photo.placed.placement.id: photo.picture() for photo in packed}
    return lambda placed: pictures[placed.placement.id]


def _plan(closure: Closure, placed: PlacedPhoto, number: int) -> RenditionPlan:
    return RenditionPlan(
        original=placed.original,
        name=f"{closure.slug}-{number}-{PRESET}",
        widths_px=_widths(placed.photo.width_px),
        texts=placed.texts,
        lists=placed.photo.lists,
    )


def _widths(original_px: int) -> tuple[int, ...]:
    """Return the wanted widths; a photo that is narrower than the widest keeps its own."""
    widest = min(original_px, WIDTHS_PX[0])
    return (widest, *(width for width in WIDTHS_PX if width < widest))
