"""Renditions: the sizes of a photo that leave the desk, with their caption and credit inside."""

from dataclasses import dataclass
from pathlib import Path

from desk.child import Child
from desk.closing import Closing
from desk.media.calls import WORKER, call
from desk.media.rendition_plan import FORMATS, RenditionPlan, request_from

__all__ = ["Rendition", "RenditionPlan", "Renditions"]


@dataclass(frozen=True, slots=True)
class Rendition:
    """A file that was written.

    Attributes:
        file_name: ``<name>-<width>.<format>``.
        path: Where it lies.
        width_px: Width.
        height_px: Height.
        bytes: Size of the file.
        sha256: Of the file, hexadecimal.
        media_type: IANA media type.
    """

    file_name: str
    path: Path
    width_px: int
    height_px: int
    bytes: int
    sha256: str
    media_type: str


class Renditions(Closing):
    """Makes renditions in a worker process; safe to share among threads.

    The same plan gives the same bytes: upright, cropped, sRGB with profile, progressive JPEG or
    WebP, and no metadata but that of the plan, as XMP and (JPEG) IIM.

    Args:
        timeout_s: How long all sizes of one photo may take.
    """

    def __init__(self, timeout_s: float = 60) -> None:
        self._child = Child(WORKER, timeout_s)

    def make(self, plan: RenditionPlan, folder: Path) -> list[Rendition]:
        """Write the renditions of ``plan`` into the existing ``folder``; widest first.

        Nothing is enlarged: when what is shown is narrower than every width, it keeps its own.
        The formats of a width follow each other.

        Raises:
            InputError: The original is refused; codes as in ``Intake.examine``.
            StoreError: ``rendition.unwritable``.
        """
        request = request_from(plan) | {"folder": str(folder.absolute())}
        answer = call(self._child, plan.original.absolute(), request)
        return [
            Rendition(
                **described,
                path=folder / described["file_name"],
                media_type=FORMATS[described["file_name"].rpartition(".")[2]].media_type,
            )
            for described in answer["files"]
        ]

    def close(self) -> None:
        """End the worker process; a later call starts a new one."""
        self._child.close()
