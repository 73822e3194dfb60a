"""Rows of lists: what tables show of documents. All times are Unix milliseconds."""

from dataclasses import dataclass
from enum import StrEnum

from desk.model.photo import NEEDED_FIELDS, Colour
from desk.model.rights import Rights


@dataclass(frozen=True, slots=True)
class ArticleFilter:
    """Which articles a list shows; empty fields do not filter.

    Attributes:
        search: Words; each must begin a word of the headline, body, caption, name, tag ...
        person: Part of the name of an author or editor.
    """

    search: str = ""
    status: str = ""
    section: str = ""
    person: str = ""


@dataclass(frozen=True, slots=True)
class ArticleRow:
    """An article in a list.

    Attributes:
        slug: Its own, else what its headline gives.
    """

    id: str
    headline: str
    slug: str
    section: str
    status: str
    language: str
    updated_ms: int
    due: str
    authors: tuple[str, ...]  # names
    editors: tuple[str, ...]  # names
    words: int
    photos: int
    lead_file: str  # stored name of the lead photo's original, or empty
    is_settled: bool
    exported_ms: int  # of the newest receipt, 0 when never exported


class PhotoSort(StrEnum):
    """By what photos are put in order; the newest, highest or last one comes first."""

    ADDED = "added"
    CHANGED = "changed"
    TAKEN = "taken"
    NAME = "name"
    RATING = "rating"


@dataclass(frozen=True, slots=True)
class PhotoOrder:
    """The order of a list of photos.

    Attributes:
        is_reversed: The oldest, lowest or first one comes first.
    """

    by: PhotoSort = PhotoSort.ADDED
    is_reversed: bool = False


@dataclass(frozen=True, slots=True)
class PhotoFilter:
    """Which photos a list shows; what is empty or None does not filter.

    Attributes:
        search: Words; each must begin a word of one of the photo's texts or of its file name.
        missing: Fields of ``desk.model.photo.NEEDED_FIELDS``; photos that lack any of them.
        rating: Fewest stars.
        is_looked_at: Whether a person saw its crops.
        is_used: Whether a story shows it.
        is_differing: Whether the copies of its metadata in the file disagree.
        taken_from: ISO 8601 date of the laptop's clock; photos that were taken on it or later.
        taken_before: The same; photos that were taken earlier, as far as that is known.
    """

    search: str = ""
    missing: tuple[str, ...] = ()
    rating: int = 0
    colours: tuple[Colour, ...] = ()
    rights: tuple[Rights, ...] = ()
    is_rejected: bool | None = None
    is_looked_at: bool | None = None
    is_used: bool | None = None
    is_differing: bool | None = None
    taken_from: str = ""
    taken_before: str = ""


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """A photo in a list.

    Attributes:
        number: Its place in the order in which photos came into this store.
        created: When it was taken, as ISO 8601 as far as it is known.
        is_looked_at: Whether a person saw its crops: there is one, and none waits.
        is_differing: Whether the copies of its metadata in the file disagree.
    """

    number: int
    id: str
    file: str  # SHA-256 of the original
    extension: str
    file_name: str
    caption: str
    credit: str
    alt: str
    headline: str
    creator: str
    created: str
    width_px: int
    height_px: int
    rating: int
    colour: Colour
    is_rejected: bool
    rights: Rights
    rights_until: str
    is_looked_at: bool
    is_differing: bool
    updated_ms: int
    articles: int  # stories that show it

    @property
    def missing(self) -> tuple[str, ...]:
        """The fields that it needs and lacks."""
        return tuple(name for name in NEEDED_FIELDS if not getattr(self, name).strip())


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person of the desk."""

    id: str
    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class ReceiptRow:
    """An export that was made."""

    id: str
    article: str
    headline: str
    target: str
    edition: str
    folder: str
    person: str  # name
    time_ms: int
    overrides: int


@dataclass(frozen=True, slots=True)
class RequestRow:
    """A picture request.

    Attributes:
        due: ISO 8601 with an offset, or empty.
        status: ``RequestStatus``.
        person: Name of who asked, empty when unknown.
    """

    id: str
    article: str
    what: str
    due: str
    status: str
    person: str


@dataclass(frozen=True, slots=True)
class WaitingRow:
    """A story that waits for a picture: because somebody asked, or because it is due without one.

    Attributes:
        id: Of the request; of the article when nobody asked.
        article: UUID.
        request: UUID, empty when nobody asked.
        due: When the picture, else the story is due: ISO 8601 with an offset, or empty.
        what: What is wanted, empty when nobody said.
        person: Name of who asked.
        has_lead: Whether the story has a lead photo already.
    """

    id: str
    article: str
    request: str
    headline: str
    section: str
    due: str
    what: str
    person: str
    has_lead: bool
    updated_ms: int


@dataclass(frozen=True, slots=True)
class ExportMark:
    """An export that sent a revision."""

    target: str
    person: str  # name
    time_ms: int


@dataclass(frozen=True, slots=True)
class RevisionRow:
    """A revision in the history of a document, newest first.

    Attributes:
        person: Name; empty for a merge by the program.
        is_here: Whether this laptop wrote it.
        changed: Names of the fields that differ from the first parent.
        status: The status that it gave the story, empty when it left it.
        label: The name that somebody gave it; ``label_id`` is the document of that name.
        exports: Newest first.
    """

    id: str
    parents: tuple[str, ...]
    person: str
    device: str
    is_here: bool
    time_ms: int
    is_open: bool
    changed: tuple[str, ...]
    status: str
    label: str
    label_id: str
    exports: tuple[ExportMark, ...]
