"""What the faces show of one document: read models, made anew for each question."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desk.errors import InputError
from desk.model import article as articles
from desk.model import person as persons
from desk.model import photo as photos
from desk.model import publication as publications
from desk.model.article import Article, Placement
from desk.model.graph import View
from desk.model.kinds import Kind
from desk.model.merging import Dispute
from desk.model.photo import Photo
from desk.model.publication import Publication
from desk.store.store import Snapshot, Store


@dataclass(frozen=True, slots=True)
class PlacedPhoto:
    """A photo in its place in an article.

    Attributes:
        original: File of the original in the store; None when the photo has not arrived yet.
    """

    placement: Placement
    photo: Photo
    original: Path | None

    @property
    def caption(self) -> str:
        """The caption that readers see."""
        return self.placement.caption or self.photo.text("caption")

    @property
    def alt(self) -> str:
        """The alt text that readers hear."""
        return self.placement.alt or self.photo.text("alt")


@dataclass(frozen=True, slots=True)
class ArticleView:
    """An article with its people and photos.

    Attributes:
        fields: The raw fields, unknown ones included; an autosave writes them back.
        shown: The heads whose content this is: the parents of a save.
        revision: The newest of ``shown``.
        authors: Id and name of each, in the order of the byline.
        updated_by: Name, empty when unknown.
    """

    id: str
    article: Article
    fields: Mapping[str, Any]
    shown: tuple[str, ...]
    revision: str
    is_settled: bool
    disputes: Mapping[str, Dispute]
    authors: tuple[tuple[str, str], ...]
    editors: tuple[tuple[str, str], ...]
    photos: tuple[PlacedPhoto, ...]
    updated_ms: int
    updated_by: str


def article_view(snapshot: Snapshot, store: Store, article: str) -> ArticleView:
    """Return an article as it stands.

    Raises:
        InputError: ``article.unknown``.
    """
    view = document_view(snapshot, article, Kind.ARTICLE)
    story = articles.from_fields(view.fields)
    newest = snapshot.documents.revision(view.shown[-1])
    return ArticleView(
        id=article,
        article=story,
        fields=view.fields,
        shown=view.shown,
        revision=newest.id,
        is_settled=view.is_settled,
        disputes=view.disputes,
        authors=tuple((id_, person_name(snapshot, id_)) for id_ in story.authors),
        editors=tuple((id_, person_name(snapshot, id_)) for id_ in story.editors),
        photos=placed_photos(snapshot, store, story),
        updated_ms=newest.time_ms,
        updated_by=person_name(snapshot, newest.author),
    )


def document_view(snapshot: Snapshot, document: str, kind: Kind) -> View:
    """Return what a document of ``kind`` shows.

    Raises:
        InputError: ``<kind>.unknown``.
    """
    if not snapshot.documents.exists(document) or snapshot.documents.kind(document) != kind:
        raise InputError(f"{kind}.unknown", id=document)
    return snapshot.documents.view(document)


def placed_photos(snapshot: Snapshot, store: Store, story: Article) -> tuple[PlacedPhoto, ...]:
    """Return the photos of a story in their order; a photo that is unknown here is left out."""
    found = []
    for placement in story.photos:
        if snapshot.documents.exists(placement.photo):
            photo = photos.from_fields(snapshot.documents.view(placement.photo).fields)
            found.append(PlacedPhoto(placement, photo, original_path(store, photo)))
    return tuple(found)


def original_path(store: Store, photo: Photo) -> Path | None:
    """Return the file of a photo's original, None when it is not in the store."""
    if not store.photos.has(photo.file, photo.extension):
        return None
    return store.photos.path(photo.file, photo.extension)


def joined_person(snapshot: Snapshot, person: str) -> str:
    """Return the person that ``person`` is the same as, at the end; empty when unknown."""
    seen: set[str] = set()
    while person not in seen and snapshot.documents.exists(person):
        seen.add(person)
        same_as = persons.from_fields(snapshot.documents.view(person).fields).same_as
        if not same_as:
            return person
        person = same_as
    return ""


def person_name(snapshot: Snapshot, person: str) -> str:
    """Return the name of a person, or of the one that it is the same as; empty when unknown."""
    found = joined_person(snapshot, person)
    return persons.from_fields(snapshot.documents.view(found).fields).name if found else ""


def publication(snapshot: Snapshot) -> Publication:
    """Return the publication of the store: the oldest one."""
    found = snapshot.documents.find(Kind.PUBLICATION)
    if not found:
        return Publication()
    return publications.from_fields(snapshot.documents.view(found[0]).fields)
