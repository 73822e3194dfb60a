import dataclasses

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from desk.errors import StoreError
from desk.model.rows import ArticleFilter
from desk.services.desk import Desk
from desk.settings import Settings
from desk.ui.context import Furniture
from desk.ui.first_start import FirstStartPage
from desk.ui.live_settings import LiveSettings
from desk.ui.main_window import MainWindow, Room
from desk.ui.opening import Frame, Opening


class House:
    """A frame with one empty room, and what was opened in it."""

    def __init__(self, frame, open_desk):
        self.files = []
        self.frame = frame
        self.opening = Opening(frame, open_desk, self.furnish)

    def furnish(self, context):
        self.context = context
        return Furniture([Room("desk", "Desk", "newspaper", QWidget())], self.files.append)

    def page(self):
        return self.frame.window.findChild(FirstStartPage)


@pytest.fixture
def frame(qtbot, actions, look, state, paths, lanes):
    from desk.ui.tasks import Tasks

    window = MainWindow([], actions, look, state)
    qtbot.addWidget(window)
    window.show()
    live = LiveSettings(Settings(), paths.settings_file)
    return Frame(look, actions, live, state, window, Tasks(lanes, window))


@pytest.fixture
def house(frame, tmp_path, paths, lanes):
    made = House(frame, lambda: Desk.open(tmp_path / "store", paths, lanes))
    yield made
    if made.opening.shell:
        made.opening.shell.stop()
    if made.opening.desk:
        made.opening.desk.close()
    lanes.close()


def test_a_new_store_asks_who_works_here(qtbot, house):
    house.opening.begin()
    qtbot.waitUntil(lambda: house.page() is not None)
    page = house.page()
    page.name.setText("Sari Dewi")
    page.publication.setText("Harian Kota")
    with qtbot.waitSignal(house.opening.ready):
        page.open_button.click()
    assert house.opening.desk.me()[1] == "Sari Dewi"
    assert house.opening.desk.publication().name == "Harian Kota"
    assert house.frame.window.room == "desk"
    assert house.context.shell is house.opening.shell
    assert house.opening.desk.undo_label == ""


def test_a_known_person_sees_the_rooms_at_once(qtbot, house, tmp_path, paths):
    from desk.services.commands.people import ActAs, AddPerson

    with Desk.open(tmp_path / "store", paths) as desk:
        desk.run("", ActAs(desk.run("", AddPerson("Sari")).made))
    with qtbot.waitSignal(house.opening.ready):
        house.opening.begin()
    assert house.page() is None


def test_the_sample_newsroom_is_filled_in(qtbot, house, monkeypatch):
    from desk.services import sample

    filled = []
    monkeypatch.setattr(sample, "fill", filled.append)
    house.opening.begin()
    qtbot.waitUntil(lambda: house.page() is not None)
    with qtbot.waitSignal(house.opening.ready):
        house.page().sample_button.click()
    assert filled == [house.opening.desk]
    assert house.opening.desk.article_count(ArticleFilter()) == 0


def test_a_file_given_at_the_start_waits_for_the_rooms(qtbot, house, tmp_path):
    house.opening.open_file(tmp_path / "a.md")
    house.opening.begin()
    qtbot.waitUntil(lambda: house.page() is not None)
    assert house.files == []
    house.page().name.setText("Sari")
    with qtbot.waitSignal(house.opening.ready):
        house.page().open_button.click()
    house.opening.open_file(tmp_path / "b.md")
    assert house.files == [tmp_path / "a.md", tmp_path / "b.md"]


def test_a_store_that_cannot_be_opened_says_why_and_can_be_tried_again(qtbot, house, monkeypatch):
    real = house.opening._open_desk

    def busy():
        raise StoreError("store.busy", folder="the-store")

    monkeypatch.setattr(house.opening, "_open_desk", busy)
    house.opening.begin()
    window = house.frame.window

    def told():
        return [words for words in window.findChildren(QLabel) if "the-store" in words.text()]

    qtbot.waitUntil(lambda: bool(told()))
    monkeypatch.setattr(house.opening, "_open_desk", real)
    next(b for b in window.findChildren(QPushButton) if b.text() == "Try again").click()
    qtbot.waitUntil(lambda: house.page() is not None)


def test_the_frame_can_be_compared(frame):
    assert dataclasses.replace(frame) == frame
