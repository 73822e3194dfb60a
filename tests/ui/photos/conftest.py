"""A store with photos, and the room that shows them."""

import pytest

from desk.model.ids import photo_id
from desk.model.photo import Photo
from desk.services.commands.fields import Together
from desk.services.commands.photos import AddPhoto

COUNT = 30


@pytest.fixture
def photos(desk):
    """Thirty photos without files; a credit is missing in every third one."""
    made = [
        Photo(
            file=f"{number:02}" * 32, extension="jpg", file_name=f"DSC_{number:04}.JPG",
            width_px=3000, height_px=2000,
            texts={"caption": f"Picture {number}.", "alt": "Alt.", "created": "2026-05-01"}
            | ({"credit": "Desk"} if number % 3 else {}),
        )
        for number in range(COUNT)
    ]  # fmt: skip
    desk.run("add", Together(tuple(AddPhoto(photo) for photo in made)))
    return [photo_id(photo.file) for photo in made]


@pytest.fixture
def sheet(qtbot, photos, rooms, context):
    """The Photos room with the photos, oldest first."""
    context.window.show_room("photos")
    room = rooms.photos
    room.bar.turn.setChecked(True)
    qtbot.waitUntil(lambda: first_caption(room) == "Picture 0.")
    assert room.model.rowCount() == COUNT
    room.grid.setFocus()
    room.selection.choose(0)
    return room


def first_caption(room):
    row = room.model.row(0)
    return row.caption if row else ""
