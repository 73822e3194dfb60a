"""What captioning reads: photos, the files of codes, and what the house is used to."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from desk.errors import InputError
from desk.model import photo as photos
from desk.model.kinds import Kind
from desk.model.photo import Photo
from desk.model.publication import Publication
from desk.model.times import iso
from desk.services import identity, views
from desk.services.desk import Desk
from desk.text.codes import CodeBook, read_codes
from desk.text.decoding import decode

MOST_BYTES = 8_000_000  # of a file of codes


@dataclass(frozen=True, slots=True)
class Captioned:
    """Photos that are captioned together, and what helps with it.

    Attributes:
        photos: By id, in the order that was asked for; photos that are gone are left out.
        person: Name of the person who captions.
        today: ISO 8601 date in the publication's time zone.
    """

    photos: dict[str, Photo]
    publication: Publication
    person: str
    today: str


def captioned(desk: Desk, ids: Iterable[str]) -> Captioned:
    """Return photos as they stand, read at one moment."""
    found: dict[str, Photo] = {}
    with desk.store.read() as snapshot:
        for id_ in ids:
            if snapshot.documents.exists(id_):
                photo = photos.from_fields(views.document_view(snapshot, id_, Kind.PHOTO).fields)
                if not photo.deleted:
                    found[id_] = photo
        publication = views.publication(snapshot)
        person = views.person_name(snapshot, identity.me(snapshot))
    return Captioned(found, publication, person, _today(desk, publication))


def read_code_file(path: Path) -> CodeBook:
    """Return the codes of a tab-separated file.

    Raises:
        InputError: ``file.missing``, ``file.unreadable``, ``file.not_utf8``, ``file.not_text``,
            ``codes.too_large``, ``codes.none``.
    """
    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except FileNotFoundError as error:
        raise InputError("file.missing", file=path) from error
    except OSError as error:
        raise InputError("file.unreadable", file=path, reason=error.strerror) from error
    if len(data) > MOST_BYTES:
        raise InputError("codes.too_large", file=path.name, most=MOST_BYTES // 1_000_000)
    book = read_codes(decode(data, path.name))
    if not book.codes:
        raise InputError("codes.none", file=path.name)
    return book


def _today(desk: Desk, publication: Publication) -> str:
    return iso(desk.now_ms(), publication.time_zone)[:10]
