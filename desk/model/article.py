"""Articles: the fields of a story, its people by id and its photos by placement."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from desk.model import reading
from desk.model.crop import Crop, crops_fields, crops_from
from desk.model.revision import Fields


class Status(StrEnum):
    """Where a story stands; "exported" and "corrected" are derived from receipts."""

    PLANNED = "planned"
    DRAFT = "draft"
    SUBMITTED = "submitted"
    EDITING = "editing"
    READY = "ready"
    KILLED = "killed"


class Role(StrEnum):
    """What a photo is for in a story."""

    LEAD = "lead"
    INLINE = "inline"
    GALLERY = "gallery"


TEXT_FIELDS = (
    "headline", "flash", "slug", "section", "dateline", "language", "summary", "body",
    "due", "published", "embargo", "canonical", "seo_title", "seo_description",
)  # fmt: skip
TIME_FIELDS = frozenset({"due", "published", "embargo"})  # ISO 8601 with an offset
LIST_FIELDS = ("tags", "sources")
PEOPLE_FIELDS = ("authors", "editors")


@dataclass(frozen=True, slots=True)
class Placement:
    """A photo in a story. What it leaves empty it inherits from the photo.

    Attributes:
        id: UUID of the placement; ``![](photo:ID)`` in the body shows it there.
        photo: UUID of the photo.
        caption: Overrides the photo's own caption when not empty.
        alt: Overrides the photo's own alt text when not empty.
        crops: By preset; each overrides the photo's own crop of that preset.
    """

    id: str
    photo: str
    role: Role = Role.INLINE
    caption: str = ""
    alt: str = ""
    crops: Mapping[str, Crop] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Related:
    """A related story: one of this store, or one known by its address only.

    Attributes:
        article: UUID, empty for a story outside the store. Its live headline and address win.
        headline: As it was when the relation was made or imported.
        url: Address, empty when it follows from the publication.
    """

    article: str = ""
    headline: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """A story as the program works with it; unknown fields travel in ``extra``."""

    headline: str = ""
    flash: str = ""
    slug: str = ""
    section: str = ""
    dateline: str = ""
    language: str = ""
    summary: str = ""
    body: str = ""
    due: str = ""
    published: str = ""
    embargo: str = ""
    canonical: str = ""
    seo_title: str = ""
    seo_description: str = ""
    tags: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    editors: tuple[str, ...] = ()
    status: Status = Status.DRAFT
    related: tuple[Related, ...] = ()
    photos: tuple[Placement, ...] = ()
    extra: Mapping[str, Any] = field(default_factory=dict)
    deleted: bool = False


def from_fields(fields: Fields) -> Article:
    """Return the article that a revision's ``fields`` describe; wrong types read as empty."""
    status = reading.text(fields, "status")
    plain: dict[str, Any] = {name: reading.text(fields, name) for name in TEXT_FIELDS}
    plain |= {name: reading.texts(fields, name) for name in (*LIST_FIELDS, *PEOPLE_FIELDS)}
    return Article(
        **plain,
        status=Status(status) if status in set(Status) else Status.DRAFT,
        related=tuple(_related(entry) for entry in reading.tables(fields, "related")),
        photos=_placements(fields),
        extra=reading.table(fields, "extra"),
        deleted=fields.get("deleted") is True,
    )


def to_fields(article: Article) -> dict[str, Any]:
    """Return the fields of a revision; the reverse of ``from_fields``."""
    fields: dict[str, Any] = {name: getattr(article, name) for name in TEXT_FIELDS}
    fields |= {name: list(getattr(article, name)) for name in (*LIST_FIELDS, *PEOPLE_FIELDS)}
    fields["status"] = article.status.value
    fields["related"] = [
        _filled({"article": entry.article, "headline": entry.headline, "url": entry.url})
        for entry in article.related
    ]
    fields["photos"] = {
        placement.id: _filled(
            {
                "photo": placement.photo,
                "role": placement.role.value,
                "caption": placement.caption,
                "alt": placement.alt,
                "crops": crops_fields(placement.crops),
            }
        )
        for placement in article.photos
    }
    fields["photo_order"] = [placement.id for placement in article.photos]
    fields["extra"] = dict(article.extra)
    fields["deleted"] = article.deleted
    return {name: value for name, value in fields.items() if value not in ("", [], {}, False)}


def _related(entry: Mapping[str, Any]) -> Related:
    return Related(
        reading.text(entry, "article"), reading.text(entry, "headline"), reading.text(entry, "url")
    )


def _placements(fields: Fields) -> tuple[Placement, ...]:
    table = reading.table(fields, "photos")
    order = [id_ for id_ in reading.texts(fields, "photo_order") if id_ in table]
    found = []
    for id_ in dict.fromkeys([*order, *sorted(table)]):
        entry = table[id_]
        if not isinstance(entry, dict) or not reading.text(entry, "photo"):
            continue
        role = reading.text(entry, "role")
        found.append(
            Placement(
                id=id_,
                photo=reading.text(entry, "photo"),
                role=Role(role) if role in set(Role) else Role.INLINE,
                caption=reading.text(entry, "caption"),
                alt=reading.text(entry, "alt"),
                crops=crops_from(entry, "crops"),
            )
        )
    return tuple(found)


def _filled(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in entry.items() if value}
