"""Commands that take single values back from the past of an article."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desk.errors import InputError
from desk.model import article as articles
from desk.model import reading
from desk.model.differences import PHOTO_ORDER, PHOTOS, Path
from desk.model.kinds import Kind
from desk.services.commands.base import Command, Context, Done
from desk.services.commands.fields import PatchFields, PatchTable, Together


@dataclass(frozen=True, slots=True)
class RestoreField:
    """Give one value of an article what it was in a revision.

    Attributes:
        path: As ``desk.model.differences`` names it. A photo that is gone comes back to its place,
            also when only its caption is asked for.
    """

    article: str
    revision: str
    path: Path

    def apply(self, context: Context) -> Done:
        then = context.work.documents.revision(self.revision)
        if then.document != self.article:
            raise InputError("revision.unknown", revision=self.revision)
        now = context.view(self.article, Kind.ARTICLE).fields
        return self._command(now, then.fields).apply(context)

    def _command(self, now: Mapping[str, Any], then: Mapping[str, Any]) -> Command:
        name, *inside = self.path
        if name != PHOTOS or not inside:
            return self._patch({name: then.get(name)})
        placement, *key = inside
        entry = reading.table(then, PHOTOS).get(placement)
        if entry is None:
            return PatchTable(self.article, Kind.ARTICLE, PHOTOS, placement, None)
        if key and placement in reading.table(now, PHOTOS):
            patch = {key[0]: entry.get(key[0])}
            return PatchTable(self.article, Kind.ARTICLE, PHOTOS, placement, patch)
        order = _with_photo(now, then, placement)
        entry_back = PatchTable(self.article, Kind.ARTICLE, PHOTOS, placement, entry)
        return Together((entry_back, self._patch({PHOTO_ORDER: order})))

    def _patch(self, patch: Mapping[str, Any]) -> Command:
        return PatchFields(self.article, Kind.ARTICLE, patch)


def _with_photo(now: Mapping[str, Any], then: Mapping[str, Any], placement: str) -> list[str]:
    """Return the order of photos with one put back after those that stood before it."""
    order = [photo.id for photo in articles.from_fields(now).photos if photo.id != placement]
    before = [photo.id for photo in articles.from_fields(then).photos]
    above = before[: before.index(placement)] if placement in before else before
    at = max((order.index(id_) + 1 for id_ in above if id_ in order), default=0)
    return [*order[:at], placement, *order[at:]]
