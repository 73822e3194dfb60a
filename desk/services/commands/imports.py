"""Making an article of a file that was read."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from desk.formats.article_file import ArticleFile
from desk.formats.photo_entry import PhotoEntry
from desk.model.article import LIST_FIELDS, TEXT_FIELDS, TIME_FIELDS, Article, Related, Role, Status
from desk.model.ids import is_id
from desk.model.kinds import Kind
from desk.model.times import with_offset
from desk.services.commands.articles import CreateArticle
from desk.services.commands.base import Command, Context, Done
from desk.services.commands.people import Assign
from desk.services.commands.photos import AddPhoto, BroughtIn, PlacePhoto


@dataclass(frozen=True, slots=True)
class Prepared:
    """A file that was read and whose photos were examined; no document is written yet."""

    story: ArticleFile
    photos: tuple[tuple[PhotoEntry, BroughtIn], ...]


@dataclass(frozen=True, slots=True)
class ImportArticle:
    """Make an article of a prepared file, its people and photos in the same unit of work."""

    prepared: Prepared
    time_zone: str

    def apply(self, context: Context) -> Done:
        made = CreateArticle(self._article(context)).apply(context)
        changes = made.changes
        for command in self._rest(context, made.made):
            changes |= command.apply(context).changes
        return Done(changes, made.inverse, made.made)

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

    def _rest(self, context: Context, article: str) -> Iterator[Command]:
        """Return what follows the making; each is applied before the next is asked for."""
        story = self.prepared.story
        if story.authors or story.editors:
            yield Assign(article, story.authors, story.editors)
        has_lead = any(entry.role is Role.LEAD for entry, _ in self.prepared.photos)
        for number, (entry, brought) in enumerate(self.prepared.photos):
            role = entry.role
            if role is None:
                role = Role.INLINE if has_lead or number else Role.LEAD
            yield AddPhoto(brought.photo)
            known = context.view(brought.photo_id, Kind.PHOTO).fields
            texts = {name: text for name, text in entry.texts.items() if text != known.get(name)}
            yield PlacePhoto(article, brought.photo_id, role, texts, entry.id)


def _related(context: Context, entry: Related) -> Related:
    """Return the related story by its id here when its id, slug or headline is known."""
    if entry.article and context.work.documents.exists(entry.article):
        return entry
    found = context.work.articles.by_slug(entry.headline) if not entry.url else []
    if len(found) == 1:
        headline = context.work.articles.row(found[0])
        return Related(found[0], headline.headline if headline else entry.headline)
    return entry if is_id(entry.article) or entry.url or entry.headline else Related()
