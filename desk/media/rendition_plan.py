"""What renditions of a photo are wanted, and how the plan travels to the worker."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path

from desk.child import Request
from desk.media.file_kinds import JPEG, WEBP
from desk.model.cropping import WHOLE, Box

FORMATS = {kind.extension: kind for kind in (JPEG, WEBP)}  # in which renditions are written

# What leaves the desk inside a picture; anything else is the desk's own affair.
SUPPLIED_FIELDS = (
    "caption", "credit", "creator", "copyright", "source", "alt", "usage_terms", "created",
    "digital_source_type", "data_mining", "other_constraints",
)  # fmt: skip


def supplied(texts: Mapping[str, str]) -> dict[str, str]:
    """Return the texts that a picture carries out of the house."""
    return {name: texts[name] for name in SUPPLIED_FIELDS if texts.get(name)}


@dataclass(frozen=True, slots=True)
class RenditionPlan:
    """Sizes of one photo to be written.

    Attributes:
        original: The original file.
        name: File names are ``<name>-<width>.<format>``.
        widths_px: Wanted widths; those wider than the part that is shown are left out.
        texts: Metadata for each file by ``desk.model.photo.TEXT_FIELDS``.
        lists: The same for ``LIST_FIELDS``.
        box: The part that is shown.
        formats: Keys of ``FORMATS``; each width is written in each.
    """

    original: Path
    name: str
    widths_px: tuple[int, ...]
    texts: Mapping[str, str] = field(default_factory=dict)
    lists: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    box: Box = WHOLE
    formats: tuple[str, ...] = (JPEG.extension,)


def request_from(plan: RenditionPlan) -> Request:
    """Return ``plan`` as the worker's request; the original's path is added by the call."""
    return {
        "do": "render",
        "name": plan.name,
        "widths_px": list(plan.widths_px),
        "texts": dict(plan.texts),
        "lists": {name: list(values) for name, values in plan.lists.items()},
        "box": asdict(plan.box),
        "formats": list(plan.formats),
    }


def plan_from(request: Request) -> RenditionPlan:
    """Return the plan of a request."""
    return RenditionPlan(
        Path(request["original"]),
        request["name"],
        tuple(request["widths_px"]),
        request["texts"],
        {name: tuple(values) for name, values in request["lists"].items()},
        Box(**request["box"]),
        tuple(request["formats"]),
    )
