"""Making an article of a file that was read."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import reduce
from operator import or_
from typing import Any

from desk.formats.article_file import ArticleFile
from desk.formats.photo_entry import PhotoEntry
from desk.model.article import (
    LIST_FIELDS,
    PEOPLE_FIELDS,
    TEXT_FIELDS,
    TIME_FIELDS,
    Article,
    Placement,
    Related,
    Role,
    Status,
)
from desk.model.ids import is_id
from desk.model.kinds import Kind
from desk.model.times import with_offset
from desk.services.commands.articles import CreateArticle
from desk.services.commands.base import Context, Done, changed
from desk.services.commands.people import AddPerson
from desk.services.commands.photos import OVERRIDABLE, AddPhoto, BroughtIn
from desk.text.slug import slug


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that was read and whose photos were examined; no document is written yet.

    Attributes:
        warnings: Codes of what was left out.
        holding: Keeps the files of photos that the file itself held.
    """

    story: ArticleFile
    photos: tuple[tuple[PhotoEntry, BroughtIn], ...]
    warnings: tuple[str, ...] = ()
    holding: object = None


@dataclass(frozen=True, slots=True)
class ImportArticle:
    """Make an article of a prepared file, its people and photos in the same unit of work."""

    prepared: Prepared
    time_zone: str

    def apply(self, context: Context) -> Done:
        story = self.prepared.story
        changes = changed()
        people: dict[str, Any] = {}
        for role in PEOPLE_FIELDS:
            added = [AddPerson(name).apply(context) for name in getattr(story, role)]
            people[role] = tuple(dict.fromkeys(done.made for done in added))
            changes = reduce(or_, (done.changes for done in added), changes)
        for _, brought in self.prepared.photos:
            changes |= AddPhoto(brought.photo).apply(context).changes
        article = replace(self._article(context), **people, photos=tuple(self._placed(context)))
        made = CreateArticle(article).apply(context)
        return Done(changes | made.changes, made.inverse, made.made)

    def _article(self, context: Context) -> Article:
        story = self.prepared.story
        texts: dict[str, Any] = {name: getattr(story, name) for name in TEXT_FIELDS}
        texts |= {name: getattr(story, name) for name in LIST_FIELDS}
        for name in TIME_FIELDS:
            texts[name] = texts[name] and with_offset(texts[name], self.time_zone)
        return Article(
            **texts,
            status=story.status or Status.DRAFT,
            related=tuple(_related(context, entry) for entry in story.related),
            extra=story.extra,
        )

    def _placed(self, context: Context) -> Iterator[Placement]:
        """Return the photos in the order of the file; a second lead joins the gallery."""
        entries = self.prepared.photos
        leads = [entry for entry, _ in entries if entry.role is Role.LEAD]
        for number, (entry, brought) in enumerate(entries):
            role = entry.role or (Role.INLINE if leads or number else Role.LEAD)
            if role is Role.LEAD and leads and entry is not leads[0]:
                role = Role.GALLERY
            known = context.view(brought.photo_id, Kind.PHOTO).fields
            own: dict[str, Any] = {
                name: text
                for name, text in entry.texts.items()
                if name in OVERRIDABLE and text != known.get(name)
            }
            yield Placement(entry.id or context.new_id(), brought.photo_id, role, **own)


def _related(context: Context, entry: Related) -> Related:
    """Return the related story by its id here when its id, slug or headline is known."""
    if entry.article and context.work.documents.exists(entry.article):
        return entry
    found = context.work.articles.by_slug(slug(entry.headline)) if not entry.url else []
    if len(found) == 1:
        row = context.work.articles.row(found[0])
        return Related(found[0], row.headline if row else entry.headline)
    return entry if is_id(entry.article) or entry.url or entry.headline else Related()
