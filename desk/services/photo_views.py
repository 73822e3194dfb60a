"""What the faces show of one photo, made anew for each question."""

from dataclasses import dataclass

from desk.model import photo as photos
from desk.model.kinds import Kind
from desk.model.photo import Photo
from desk.model.rows import ArticleRow
from desk.services import usage, views
from desk.services.desk import Desk


@dataclass(frozen=True, slots=True)
class PhotoView:
    """A photo as it stands.

    Attributes:
        revision: The newest of its heads.
        updated_by: Name, empty when unknown.
        articles: Stories that show it.
        has_arrived: Whether its original is here.
    """

    id: str
    photo: Photo
    revision: str
    is_settled: bool
    updated_ms: int
    updated_by: str
    articles: tuple[ArticleRow, ...]
    has_arrived: bool


def photo_view(desk: Desk, photo: str) -> PhotoView:
    """Return a photo as it stands.

    Raises:
        InputError: ``photo.unknown``.
    """
    with desk.store.read() as snapshot:
        view = views.document_view(snapshot, photo, Kind.PHOTO)
        newest = snapshot.documents.revision(view.shown[-1])
        updated_by = views.person_name(snapshot, newest.author)
    found = photos.from_fields(view.fields)
    return PhotoView(
        id=photo,
        photo=found,
        revision=newest.id,
        is_settled=view.is_settled,
        updated_ms=newest.time_ms,
        updated_by=updated_by,
        articles=tuple(usage.stories_with(desk, photo)),
        has_arrived=views.original_path(desk.store, found) is not None,
    )
