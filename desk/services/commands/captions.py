"""Captioning one photo or many."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk.errors import InputError
from desk.model.kinds import Kind
from desk.model.rights import Rights
from desk.services.commands.base import Context, Done
from desk.services.commands.fields import PatchFields, Together
from desk.text.captioning import FIELDS, Value


@dataclass(frozen=True, slots=True)
class Caption:
    """Give fields of photos new values, as one step of undo.

    Attributes:
        photos: Id of a photo to its fields (``desk.text.captioning.FIELDS``); an empty value takes
            a field away.
    """

    photos: Mapping[str, Mapping[str, Value]]

    def apply(self, context: Context) -> Done:
        patches = [
            PatchFields(photo, Kind.PHOTO, _patch(context, photo, values))
            for photo, values in self.photos.items()
        ]
        return (
            patches[0].apply(context)
            if len(patches) == 1
            else Together(tuple(patches)).apply(context)
        )


def _patch(context: Context, photo: str, values: Mapping[str, Value]) -> dict[str, Any]:
    """Return new fields; where a person decides, the copies in the file disagree no more."""
    patch = {name: _stored(name, value) for name, value in values.items()}
    differing = context.view(photo, Kind.PHOTO).fields.get("disagreements")
    if isinstance(differing, Mapping) and any(name in differing for name in values):
        left = {name: copies for name, copies in differing.items() if name not in values}
        patch["disagreements"] = left or None
    return patch


def _stored(name: str, value: Value) -> Any:
    if name not in FIELDS:
        raise InputError("field.unknown", field=name)
    if name == "rights" and value == Rights.USABLE:
        return None
    return (list(value) if isinstance(value, tuple) else value) or None
