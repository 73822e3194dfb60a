"""Picture requests: what a story wants to show, by when, and which photos answered it."""

from dataclasses import dataclass
from enum import StrEnum

from desk.model import reading
from desk.model.revision import Fields


class RequestStatus(StrEnum):
    """Where a picture request stands."""

    OPEN = "open"
    DONE = "done"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Request:
    """A picture that a story waits for.

    Attributes:
        article: UUID of the story.
        what: What the picture should show.
        by: When it is needed: ISO 8601 with an offset, or empty.
        person: UUID of who asked, empty when unknown.
        photos: UUIDs of the photos that answered it.
    """

    article: str = ""
    what: str = ""
    by: str = ""
    person: str = ""
    status: RequestStatus = RequestStatus.OPEN
    photos: tuple[str, ...] = ()
    deleted: bool = False


def from_fields(fields: Fields) -> Request:
    """Return the request that a revision's ``fields`` describe."""
    status = reading.text(fields, "status")
    return Request(
        article=reading.text(fields, "article"),
        what=reading.text(fields, "what"),
        by=reading.text(fields, "by"),
        person=reading.text(fields, "person"),
        status=RequestStatus(status) if status in set(RequestStatus) else RequestStatus.OPEN,
        photos=reading.texts(fields, "photos"),
        deleted=fields.get("deleted") is True,
    )


def to_fields(request: Request) -> dict[str, object]:
    """Return the fields of a revision; the reverse of ``from_fields``."""
    fields: dict[str, object] = {
        "article": request.article, "what": request.what, "by": request.by,
        "person": request.person, "status": request.status.value, "photos": list(request.photos),
        "deleted": request.deleted,
    }  # fmt: skip
    return {name: value for name, value in fields.items() if value not in ("", [], False)}
