"""A store with photos, and the room that shows them."""

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QStyledItemDelegate

from desk.model.ids import photo_id
from desk.model.photo import Photo
from desk.services.commands.fields import Together
from desk.services.commands.photos import AddPhoto
from desk.ui.photos.grid import PhotoGrid

COUNT = 30
MANY = 100_000


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
    qtbot.waitUntil(lambda: list(room.model.numbers) == sorted(room.model.numbers) != [])
    room.grid.setFocus()
    room.selection.choose(0)
    qtbot.waitUntil(lambda: first_caption(room) == "Picture 0.")
    assert room.model.rowCount() == COUNT
    return room


def first_caption(room):
    row = room.model.row(0)
    return row.caption if row else ""


class Numbers(QAbstractListModel):
    """Rows that say their number; counts how many were asked for."""

    def __init__(self, count=MANY):
        super().__init__()
        self.count = count
        self.asked = set()

    def rowCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else self.count

    def flags(self, index):
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        self.asked.add(index.row())
        return f"Photo {index.row()}" if role == Qt.ItemDataRole.DisplayRole else None


@pytest.fixture
def grid(qtbot, look):
    """A sheet of a hundred thousand tiles; the first one has the keyboard."""
    made = PhotoGrid()
    qtbot.addWidget(made)
    made.setModel(Numbers())
    made.setItemDelegate(QStyledItemDelegate(made))
    made.resize(1000, 700)
    made.set_tile_width(200)
    made.show()
    qtbot.waitExposed(made)
    made.setFocus()
    made.setCurrentIndex(made.model().index(0, 0))
    return made
