"""The closure of an export: all that its bytes are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desk import __version__
from desk.formats import addresses, moments
from desk.formats.template import template_digest
from desk.model import canonical
from desk.model.article import Article, Placement, Role
from desk.model.crop import FREE, USUAL_WIDTHS_PX
from desk.model.cropping import WHOLE, Box, size_px
from desk.model.ids import digest
from desk.model.person import Person
from desk.model.photo import Photo
from desk.model.publication import Publication
from desk.text.rendering import Block


@dataclass(frozen=True, slots=True)
class PlacedPhoto:
    """A photo as one story shows it.

    Attributes:
        photo_id: UUID.
        revision: Of the photo.
        original: The original file.
        box: The part that the story shows.
        preset: Name of the crop preset that shows it.
        widths_px: In which it is exported, widest first.
    """

    placement: Placement
    photo_id: str
    photo: Photo
    revision: str
    original: Path
    box: Box = WHOLE
    preset: str = FREE
    widths_px: tuple[int, ...] = USUAL_WIDTHS_PX

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height of what is shown, in pixels of the original."""
        width, height = size_px((self.photo.width_px, self.photo.height_px), self.box)
        return round(width), round(height)

    @property
    def caption(self) -> str:
        """The story's own caption, else the photo's."""
        return self.placement.caption or self.photo.text("caption")

    @property
    def alt(self) -> str:
        """The story's own alt text, else the photo's."""
        return self.placement.alt or self.photo.text("alt")

    @property
    def credit(self) -> str:
        """The photo's credit line."""
        return self.photo.text("credit")

    @property
    def texts(self) -> dict[str, str]:
        """Every text of the photo, with the caption and alt text of this story."""
        own = {"caption": self.caption, "alt": self.alt}
        return {name: value for name, value in (dict(self.photo.texts) | own).items() if value}


@dataclass(frozen=True, slots=True)
class RelatedStory:
    """A related story with the headline and address that are true now.

    Attributes:
        article_id: UUID; empty for a story outside the store.
    """

    article_id: str
    headline: str
    url: str


@dataclass(frozen=True, slots=True)
class Closure:
    """Everything that an export is a function of.

    Attributes:
        article_id: UUID.
        revision: Of the article, as are ``time_ms`` and ``first_time_ms`` (its first revision's).
        photos: In the order of the story.
        authors: UUID and person of each, in order; a joined person as the one it is joined to.
        revisions: Document to the revision that was read, of all that is above and below.
        blocks: The body, rendered.
        target: ``html``, ``json`` or ``package``; empty for a preview.
        options: What else was asked for.
    """

    article_id: str
    revision: str
    time_ms: int
    article: Article
    photos: tuple[PlacedPhoto, ...]
    authors: tuple[tuple[str, Person], ...]
    editors: tuple[tuple[str, Person], ...]
    publication: Publication
    publication_revision: str
    related: tuple[RelatedStory, ...]
    revisions: Mapping[str, str]
    first_time_ms: int
    blocks: Sequence[Block]
    target: str = ""
    options: Mapping[str, str] = field(default_factory=dict)
    program_version: str = __version__

    @property
    def language(self) -> str:
        """The article's language, else the publication's: a BCP 47 tag."""
        return self.article.language.strip() or self.publication.language

    @property
    def slug(self) -> str:
        """ASCII, at most 60 characters, never empty."""
        return addresses.story_slug(self.article)

    @property
    def address(self) -> str:
        """Where the story will be read; empty when nobody can know."""
        return addresses.story_address(self.article, self.publication)

    @property
    def published(self) -> str:
        """What was typed, else the embargo, else empty: never the clock."""
        return self.time("published") or self.time("embargo")

    @property
    def author_names(self) -> list[str]:
        """Names without "by"."""
        return [person.name for _, person in self.authors if person.name]

    @property
    def editor_names(self) -> list[str]:
        """Names."""
        return [person.name for _, person in self.editors if person.name]

    @property
    def lead(self) -> PlacedPhoto | None:
        """The lead photo."""
        leads = (placed for placed in self.photos if placed.placement.role is Role.LEAD)
        return next(leads, None)

    def time(self, name: str) -> str:
        """Return a time field of the article as RFC 3339; empty when it is not filled."""
        return moments.from_text(getattr(self.article, name), self.publication)

    def wording(self, name: str) -> str:
        """Return a wording of the publication in the article's language."""
        return self.publication.wording(name, self.language)


def provenance(closure: Closure) -> dict[str, object]:
    """Return all that decides the bytes of any target: exports that share it fit together."""
    return {
        "revisions": dict(sorted(closure.revisions.items())),
        "template": template_digest(),
        "options": dict(sorted(closure.options.items())),
        "program": closure.program_version,
    }


def edition(closure: Closure) -> str:
    """Return the digest of the closure, hexadecimal: the same edition is the same bytes."""
    return digest(canonical.encode(provenance(closure) | {"target": closure.target}))
