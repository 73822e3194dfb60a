"""Marks of photos: stars, a colour, rejection."""

from dataclasses import dataclass

from desk.model.kinds import Kind
from desk.model.photo import Colour
from desk.services.commands.base import Context, Done
from desk.services.commands.fields import PatchFields, Together


@dataclass(frozen=True, slots=True)
class SetMarks:
    """Mark photos; None leaves a mark as it is."""

    photos: tuple[str, ...]
    rating: int | None = None
    colour: Colour | None = None
    is_rejected: bool | None = None

    def apply(self, context: Context) -> Done:
        patch: dict[str, object] = {}
        if self.rating is not None:
            patch["rating"] = self.rating or None
        if self.colour is not None:
            patch["colour"] = None if self.colour is Colour.NONE else self.colour.value
        if self.is_rejected is not None:
            patch["is_rejected"] = self.is_rejected or None
        commands = (PatchFields(photo, Kind.PHOTO, patch) for photo in self.photos)
        return Together(tuple(commands)).apply(context)
