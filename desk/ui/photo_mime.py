"""Photos of the store on their way from one place of the window to another."""

from collections.abc import Iterable

from PySide6.QtCore import QMimeData

from desk.model.ids import is_id

PHOTO_MIME = "application/x-editorial-desk-photos"
MOST_PHOTOS = 500  # in one drag


def photo_mime(photos: Iterable[str]) -> QMimeData:
    """Return what dragged photos carry: their ids, a line each."""
    made = QMimeData()
    made.setData(PHOTO_MIME, "\n".join(photos).encode())
    return made


def photos_in(source: QMimeData) -> tuple[str, ...]:
    """Return the ids of the photos that are dragged or pasted; none when it is something else."""
    if not source.hasFormat(PHOTO_MIME):
        return ()
    lines = bytes(source.data(PHOTO_MIME).data()).decode("ascii", "replace").split("\n")
    return tuple(dict.fromkeys(line for line in lines if is_id(line)))[:MOST_PHOTOS]
