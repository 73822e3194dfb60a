"""Gathering all that a page or an export is made of."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from desk.formats.addresses import story_address
from desk.formats.closure import Closure, PlacedPhoto, RelatedStory
from desk.model import article as articles
from desk.model import person as persons
from desk.model.article import Article, Related
from desk.model.graph import View
from desk.model.kinds import Kind
from desk.model.person import Person
from desk.model.publication import Publication
from desk.model.shown_crop import role_preset, shown_crop
from desk.services import views
from desk.services.desk import Desk
from desk.services.views import ArticleView
from desk.store.store import Snapshot

_ARTICLE_LINK = re.compile(r"\(article:([0-9a-f-]{36})\)")


def closure(
    desk: Desk,
    seen: ArticleView,
    article: Article,
    target: str = "",
    options: Mapping[str, str] | None = None,
) -> Closure:
    """Return the closure of an article with the text of ``article``.

    Raises:
        RuleError: ``text.render_slow``, ``text.render_failed``.
    """
    found, links = gathered(desk, seen, article, target, options)
    blocks = desk.workshop.renderer.render(article.body, links)
    return replace(found, blocks=tuple(blocks))


def gathered(
    desk: Desk,
    seen: ArticleView,
    article: Article,
    target: str = "",
    options: Mapping[str, str] | None = None,
) -> tuple[Closure, Mapping[str, str]]:
    """Return the closure without blocks, and the addresses of the articles that the text links."""
    with desk.store.read() as snapshot:
        gathering = _Gathering(snapshot, views.publication(snapshot))
        links = dict(gathering.links(article))
        gathering.revisions[seen.id] = seen.revision
        publication = snapshot.documents.find(Kind.PUBLICATION)[0]
        gathering.note(publication)
        photos = tuple(gathering.photos(seen))
        authors, editors = gathering.people(article.authors), gathering.people(article.editors)
        related = tuple(gathering.related(entry) for entry in article.related)
        first_time_ms = snapshot.documents.first_time_ms(seen.id)
    found = Closure(
        article_id=seen.id,
        revision=seen.revision,
        time_ms=seen.updated_ms,
        article=article,
        photos=photos,
        authors=authors,
        editors=editors,
        publication=gathering.publication,
        publication_revision=gathering.revisions[publication],
        related=related,
        revisions=gathering.revisions,
        first_time_ms=first_time_ms,
        blocks=(),
        target=target,
        options=options or {},
    )
    return found, links


@dataclass(slots=True)
class _Gathering:
    """Reads documents and notes the revision of each."""

    snapshot: Snapshot
    publication: Publication
    revisions: dict[str, str] = field(default_factory=dict)

    def note(self, document: str) -> View:
        view = self.snapshot.documents.view(document)
        self.revisions[document] = view.shown[-1]
        return view

    def photos(self, seen: ArticleView) -> Iterator[PlacedPhoto]:
        for placed in seen.photos:
            if placed.original:
                id_ = placed.placement.photo
                self.note(id_)
                preset = role_preset(self.publication, placed.placement)
                yield PlacedPhoto(
                    placed.placement,
                    id_,
                    placed.photo,
                    self.revisions[id_],
                    placed.original,
                    shown_crop(placed.photo, preset, placed.placement.crops).box,
                    preset.name,
                    preset.widths_px,
                )

    def people(self, ids: tuple[str, ...]) -> tuple[tuple[str, Person], ...]:
        found = {}
        for id_ in ids:
            joined = views.joined_person(self.snapshot, id_)
            if joined:
                found[joined] = persons.from_fields(self.note(joined).fields)
        return tuple(found.items())

    def related(self, entry: Related) -> RelatedStory:
        story = self._article(entry.article)
        if story is None:
            return RelatedStory(entry.article, entry.headline, entry.url)
        address = story_address(story, self.publication) or entry.url
        return RelatedStory(entry.article, story.headline or entry.headline, address)

    def links(self, article: Article) -> Iterator[tuple[str, str]]:
        for id_ in _ARTICLE_LINK.findall(article.body):
            story = self._article(id_)
            address = story_address(story, self.publication) if story else ""
            if address:
                yield id_, address

    def _article(self, id_: str) -> Article | None:
        if not id_ or not self.snapshot.documents.exists(id_):
            return None
        story = articles.from_fields(self.note(id_).fields)
        return None if story.deleted else story
