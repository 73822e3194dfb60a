"""Which stories wait for a picture, and what became of requests."""

import re
from dataclasses import dataclass
from datetime import datetime, timedelta

from desk.errors import InputError
from desk.model import request as requests
from desk.model.kinds import Kind
from desk.model.request import Request
from desk.model.rows import PhotoRow, WaitingRow
from desk.model.times import iso, milliseconds, with_offset, zone
from desk.services import views
from desk.services.desk import Desk

MOST_ROWS = 300
_CLOCK = re.compile(r"\d{1,2}[:.]\d{2}")
LATE_DAYS = 3  # how long a story that is overdue and has no picture is still shown


@dataclass(frozen=True, slots=True)
class RequestView:
    """A picture request with its answer.

    Attributes:
        person: Name of who asked, empty when unknown.
        photos: The photos that answered it and are here.
    """

    id: str
    request: Request
    person: str
    photos: tuple[PhotoRow, ...]


def stories_that_wait(desk: Desk) -> list[WaitingRow]:
    """Return the stories that wait for a picture, the one that is due first comes first.

    Those are the stories with an open request, and those of today or with a due time that have
    no lead photo; stories that are killed or were exported do not wait by themselves.
    """
    with desk.store.read() as snapshot:
        today = _today(desk.now_ms(), views.publication(snapshot).time_zone)
        due_from = (today - timedelta(days=LATE_DAYS)).date().isoformat()
        since_ms = int(today.timestamp() * 1000)
        rows = [
            *snapshot.requests.open(MOST_ROWS),
            *snapshot.requests.without_lead(due_from, since_ms, MOST_ROWS),
        ]
    return sorted(rows, key=_urgency)[:MOST_ROWS]


def requests_of(desk: Desk, article: str) -> list[RequestView]:
    """Return the picture requests of a story, oldest first."""
    found = []
    with desk.store.read() as snapshot:
        for row in snapshot.requests.of_article(article):
            view = views.document_view(snapshot, row.id, Kind.REQUEST)
            request = requests.from_fields(view.fields)
            photos = (snapshot.photos.row(photo) for photo in request.photos)
            known = tuple(photo for photo in photos if photo is not None)
            found.append(RequestView(row.id, request, row.person, known))
    return found


def wanted_by(desk: Desk, text: str) -> str:
    """Return when a picture is needed as ISO 8601 with an offset; empty for no text.

    Args:
        text: A time of day (``17:00``: the next one), a day, or both, as the publication's clock
            shows them.

    Raises:
        InputError: ``time.invalid``.
    """
    typed = text.strip()
    zone_name = desk.publication().time_zone
    if not _CLOCK.fullmatch(typed):
        return with_offset(typed, zone_name) if typed else ""
    now = iso(desk.now_ms(), zone_name)
    clock = typed.replace(".", ":").zfill(5)
    found = with_offset(f"{now[:10]}T{clock}", zone_name)
    if milliseconds(found) > desk.now_ms():
        return found
    tomorrow = datetime.fromisoformat(now) + timedelta(days=1)
    return with_offset(f"{tomorrow.date().isoformat()}T{clock}", zone_name)


def excerpt(desk: Desk, article: str) -> str:
    """Return the text of a story that waits, as it stands; empty when it is gone."""
    try:
        return desk.article(article).article.body
    except InputError:
        return ""


def _today(now_ms: int, zone_name: str) -> datetime:
    try:
        place = zone(zone_name)
    except InputError:  # typed by hand in another program
        place = zone("UTC")
    now = datetime.fromtimestamp(now_ms / 1000, place)
    return now.replace(hour=0, minute=0, second=0, microsecond=0)


def _urgency(row: WaitingRow) -> tuple[bool, int, bool, int]:
    """Return what rows are sorted by: the due time; then what was asked for, then what is new."""
    try:
        due_ms = milliseconds(row.due) if row.due else 0
    except InputError:
        due_ms = 0
    return (due_ms == 0, due_ms, not row.request, -row.updated_ms)
