"""What a face may ask about the photos of the store."""

from collections.abc import Sequence

from desk.model import photo as photos
from desk.model.kinds import Kind
from desk.model.photo import Photo
from desk.model.rows import PhotoFilter, PhotoOrder, PhotoRow
from desk.services import views
from desk.store.store import Store

PAGE_PHOTOS = 200
EVERY_PHOTO = PhotoFilter()
NEWEST_PHOTO_FIRST = PhotoOrder()


class PhotoQueries:
    """The part of a desk that lists photos. Any thread may ask."""

    store: Store

    def photo_page(
        self,
        filter_: PhotoFilter = EVERY_PHOTO,
        after: PhotoRow | None = None,
        limit: int = PAGE_PHOTOS,
        order: PhotoOrder = NEWEST_PHOTO_FIRST,
    ) -> list[PhotoRow]:
        """Return one page of photos."""
        with self.store.read() as snapshot:
            return snapshot.photos.page(filter_, limit, after, order)

    def photo_numbers(
        self, filter_: PhotoFilter = EVERY_PHOTO, order: PhotoOrder = NEWEST_PHOTO_FIRST
    ) -> list[int]:
        """Return ``PhotoRow.number`` of every photo that a filter shows, in their order."""
        with self.store.read() as snapshot:
            return snapshot.photos.numbers(filter_, order)

    def photo_rows(self, numbers: Sequence[int]) -> list[PhotoRow]:
        """Return the rows of photos in the order of ``numbers``; without those that are gone."""
        with self.store.read() as snapshot:
            return snapshot.photos.rows(numbers)

    def photo_count(self, filter_: PhotoFilter = EVERY_PHOTO) -> int:
        """Return how many photos a filter shows."""
        with self.store.read() as snapshot:
            return snapshot.photos.count(filter_)

    def photo_row(self, photo: str) -> PhotoRow | None:
        """Return the row of a photo; None when it is deleted or unknown."""
        with self.store.read() as snapshot:
            return snapshot.photos.row(photo)

    def photo(self, photo: str) -> Photo:
        """Return a photo."""
        with self.store.read() as snapshot:
            return photos.from_fields(views.document_view(snapshot, photo, Kind.PHOTO).fields)
