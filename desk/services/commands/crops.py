"""Commands on what is shown of photos; the originals never change."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desk.errors import InputError
from desk.model import article as articles
from desk.model.article import Placement
from desk.model.crop import Crop, FocalPoint, crops_fields, focal_fields, is_inside
from desk.model.kinds import Kind
from desk.services.commands.base import Context, Done
from desk.services.commands.fields import PatchFields, PatchTable

Crops = Mapping[str, Crop | None]  # by preset; None: automatic again


@dataclass(frozen=True, slots=True)
class CropPhoto:
    """Set crops of a photo, and its focal point when one is given.

    Attributes:
        focal: None leaves it as it is.
    """

    photo: str
    crops: Crops = field(default_factory=dict)
    focal: FocalPoint | None = None

    def apply(self, context: Context) -> Done:
        _check(self.crops)
        fields = context.view(self.photo, Kind.PHOTO).fields
        table = _changed(fields.get("crops", {}), self.crops)
        patch: dict[str, object] = {"crops": table or None}
        if self.focal is not None:
            patch["focal"] = focal_fields(self.focal)
        return PatchFields(self.photo, Kind.PHOTO, patch).apply(context)


@dataclass(frozen=True, slots=True)
class CropPlacement:
    """Set the crops of one story, which override the photo's; None: the photo's again."""

    article: str
    placement: str
    crops: Crops

    def apply(self, context: Context) -> Done:
        _check(self.crops)
        placed = _placed(context, self.article, self.placement)
        table = _changed(crops_fields(placed.crops), self.crops)
        patch = {"crops": table}
        return PatchTable(self.article, Kind.ARTICLE, "photos", self.placement, patch).apply(
            context
        )


@dataclass(frozen=True, slots=True)
class SwapPhoto:
    """Put another photo in the place of one; crops and alt text told of the old one and go."""

    article: str
    placement: str
    photo: str

    def apply(self, context: Context) -> Done:
        _placed(context, self.article, self.placement)
        context.view(self.photo, Kind.PHOTO)
        patch = {"photo": self.photo, "crops": None, "alt": None}
        return PatchTable(self.article, Kind.ARTICLE, "photos", self.placement, patch).apply(
            context
        )


def _placed(context: Context, article: str, placement: str) -> Placement:
    story = articles.from_fields(context.view(article, Kind.ARTICLE).fields)
    found = [other for other in story.photos if other.id == placement]
    if not found:
        raise InputError("photo.not_attached", photo=placement)
    return found[0]


def _check(crops: Crops) -> None:
    for preset, crop in crops.items():
        if crop is not None and not is_inside(crop):
            raise InputError("crop.outside", preset=preset)


def _changed(before: Mapping[str, object], crops: Crops) -> dict[str, object]:
    """Return a table of crops with some of them set or, where None, gone."""
    kept = {preset: table for preset, table in before.items() if preset not in crops}
    given = {preset: crop for preset, crop in crops.items() if crop is not None}
    return kept | crops_fields(given)
