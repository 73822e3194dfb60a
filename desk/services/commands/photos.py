"""Commands on photos and their places in articles."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from desk.errors import InputError
from desk.model import article as articles
from desk.model import photo as photos
from desk.model.article import Placement, Role
from desk.model.ids import photo_id
from desk.model.kinds import Kind
from desk.model.photo import Photo
from desk.services.commands.base import Command, Context, Done, changed
from desk.services.commands.fields import PatchFields, PatchTable, Together

OVERRIDABLE = frozenset({"caption", "alt"})


@dataclass(frozen=True, slots=True)
class BroughtIn:
    """A photo that was examined.

    Attributes:
        photo: What a new photo will say; of a known one, what it says.
        source: The file that the person gave.
        warnings: Codes: ``photo.credit_differs``.
    """

    photo: Photo
    photo_id: str
    source: Path
    is_new: bool
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AddPhoto:
    """Make a photo known. A photo that is known keeps what it has.

    The original lies in the store already.
    """

    photo: Photo

    def apply(self, context: Context) -> Done:
        id_ = photo_id(self.photo.file)
        if not context.work.documents.exists(id_):
            context.append(id_, Kind.PHOTO, photos.to_fields(self.photo))
            return Done(changed(id_), made=id_)
        if context.work.documents.view(id_).fields.get("deleted"):
            PatchFields(id_, Kind.PHOTO, {"deleted": None}).apply(context)
        return Done(changed(), made=id_)


@dataclass(frozen=True, slots=True)
class PlacePhoto:
    """Put a known photo into an article; the placement is what was made.

    Attributes:
        texts: Caption and alt text of the placement; they override the photo's own.
        id: Of the placement; empty for a new one.
    """

    article: str
    photo: str
    role: Role
    texts: Mapping[str, str]
    id: str = ""

    def apply(self, context: Context) -> Done:
        fields = context.view(self.article, Kind.ARTICLE).fields
        story = articles.from_fields(fields)
        id_ = self.id or context.new_id()
        kept: dict[str, Any] = {
            name: text for name, text in self.texts.items() if name in OVERRIDABLE
        }
        same = (old for old in story.photos if (old.id, old.photo) == (id_, self.photo))
        kept["crops"] = next((old.crops for old in same), {})  # of another photo they mean nothing
        placement = Placement(id_, self.photo, self.role, **kept)
        others = tuple(_step_aside(other, self.role) for other in story.photos if other.id != id_)
        placed = (placement, *others) if self.role is Role.LEAD else (*others, placement)
        new = articles.to_fields(replace(story, photos=placed))
        patch = {"photos": new["photos"], "photo_order": new["photo_order"]}
        done = PatchFields(self.article, Kind.ARTICLE, patch).apply(context)
        return Done(done.changes, done.inverse, id_)


@dataclass(frozen=True, slots=True)
class DetachPhoto:
    """Take a placement out of an article; the photo and its file stay."""

    article: str
    placement: str

    def apply(self, context: Context) -> Done:
        fields = context.view(self.article, Kind.ARTICLE).fields
        table = dict(fields.get("photos", {}))
        if table.pop(self.placement, None) is None:
            raise InputError("photo.not_attached", photo=self.placement)
        order = [id_ for id_ in fields.get("photo_order", []) if id_ != self.placement]
        patch = {"photos": table or None, "photo_order": order or None}
        return PatchFields(self.article, Kind.ARTICLE, patch).apply(context)


@dataclass(frozen=True, slots=True)
class OrderPhotos:
    """Put the photos of an article into another order."""

    article: str
    placements: tuple[str, ...]

    def apply(self, context: Context) -> Done:
        patch = {"photo_order": list(self.placements)}
        return PatchFields(self.article, Kind.ARTICLE, patch).apply(context)


@dataclass(frozen=True, slots=True)
class SetRole:
    """Say what a photo is for in an article; a story has one lead photo."""

    article: str
    placement: str
    role: Role

    def apply(self, context: Context) -> Done:
        story = articles.from_fields(context.view(self.article, Kind.ARTICLE).fields)
        found = [other for other in story.photos if other.id == self.placement]
        if not found:
            raise InputError("photo.not_attached", photo=self.placement)
        texts = {"caption": found[0].caption, "alt": found[0].alt}
        return PlacePhoto(self.article, found[0].photo, self.role, texts, self.placement).apply(
            context
        )


@dataclass(frozen=True, slots=True)
class OwnText:
    """Give a photo its own caption or alt text in one story; empty: the photo's own again."""

    article: str
    placement: str
    name: str
    text: str

    def apply(self, context: Context) -> Done:
        if self.placement not in context.view(self.article, Kind.ARTICLE).fields.get("photos", {}):
            raise InputError("photo.not_attached", photo=self.placement)
        if self.name not in OVERRIDABLE:  # credit and terms live on the photo alone
            raise InputError("field.unknown", field=self.name)
        own = {self.name: self.text}
        return PatchTable(self.article, Kind.ARTICLE, "photos", self.placement, own).apply(context)


@dataclass(frozen=True, slots=True)
class CaptionPhoto:
    """Change the texts of a photo (``desk.model.photo.TEXT_FIELDS``)."""

    photo: str
    texts: Mapping[str, str]

    def apply(self, context: Context) -> Done:
        return PatchFields(self.photo, Kind.PHOTO, dict(self.texts)).apply(context)


@dataclass(frozen=True, slots=True)
class CaptionPlacement:
    """Change what an article says under a photo.

    Caption and alt text stay with the placement when the photo is shown elsewhere too or the
    placement has its own already; otherwise, and for all other texts, the photo itself changes.
    """

    article: str
    placement: str
    texts: Mapping[str, str]

    def apply(self, context: Context) -> Done:
        story = articles.from_fields(context.view(self.article, Kind.ARTICLE).fields)
        found = [other for other in story.photos if other.id == self.placement]
        if not found:
            raise InputError("photo.not_attached", photo=self.placement)
        placement = found[0]
        shared = len(context.work.articles.using_photo(placement.photo)) > 1
        own = {
            name: text
            for name, text in self.texts.items()
            if name in OVERRIDABLE and (shared or getattr(placement, name))
        }
        general = {name: text for name, text in self.texts.items() if name not in own}
        commands: list[Command] = []
        if general:
            commands.append(CaptionPhoto(placement.photo, general))
        if own:
            commands.append(PatchTable(self.article, Kind.ARTICLE, "photos", placement.id, own))
        done = Together(tuple(commands)).apply(context)
        return Done(done.changes | changed(self.article), done.inverse)


def _step_aside(placement: Placement, role: Role) -> Placement:
    """Return the placement; an old lead photo joins the gallery when a new one takes its place."""
    if role is Role.LEAD and placement.role is Role.LEAD:
        return replace(placement, role=Role.GALLERY)
    return placement
