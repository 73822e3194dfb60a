"""A panel of captions in the real window, with photos to caption."""

from concurrent.futures import wait
from dataclasses import replace
from threading import Barrier

import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from desk.model.article import Article
from desk.services.attaching import attach
from desk.services.commands.articles import CreateArticle
from desk.services.commands.publication import SetPublication
from desk.ui.photos.caption.panel import CaptionPanel
from desk.ui.thumbnails import Thumbnails

COUNT = 5


def settle(lanes):
    """Wait until nobody reads any more, so that the store may be closed."""
    reads = Barrier(3)
    wait([lanes.read(reads.wait) for _ in range(3)])


@pytest.fixture(scope="module")
def stock(stock_store, tmp_path_factory):
    folder = tmp_path_factory.mktemp("card")
    return stock_store(lambda desk: bring_in(desk, folder))


def bring_in(desk, folder):
    story = desk.run("new", CreateArticle(Article(headline="Banjir"))).made
    for number in range(COUNT):
        file = folder / f"DSC_{number}.jpg"
        Image.new("RGB", (60, 40), (number * 40, 90, 90)).save(file)
        attach(desk, story, file, {"caption": f"Foto {number}.", "creator": "Wayan"})
    made = desk.publication()
    lists = {"credit": ("ANTARA FOTO", "Harian Sorang")}
    templates = {"Banjir": {"credit": "ANTARA/{creator}", "caption": "Banjir {seq} di {city}."}}
    desk.run("p", SetPublication(replace(made, house_lists=lists, caption_templates=templates)))
    return [placed.placement.photo for placed in desk.article(story).photos]


@pytest.fixture
def first_store(stock):
    return stock.base


@pytest.fixture
def photos(stock):
    return stock.made


@pytest.fixture
def panel(qtbot, photos, desk, context, lanes, tmp_path):
    file = tmp_path / "codes.txt"
    file.write_text("bmk\tBambang Kuswanto\tBambang\n", encoding="utf-8")
    context.window.show()
    context.shell.start()
    made = CaptionPanel(context, Thumbnails(desk, context.shell.tasks, context.window))
    made.setParent(context.window, Qt.WindowType.Window)
    made.resize(made.width(), 768)
    made.codes.set_files([str(file)])
    qtbot.waitUntil(lambda: made.codes.count(str(file)) == 1)
    yield made
    made.show_photos([])
    context.shell.stop()
    settle(lanes)


@pytest.fixture
def one(hands, panel, photos):
    hands.choose(panel, photos[:1])
    return panel


@pytest.fixture
def several(hands, panel, photos):
    hands.choose(panel, photos)
    return panel


class Hands:
    """What a person does with a panel."""

    def __init__(self, qtbot):
        self._qtbot = qtbot

    def choose(self, panel, photos):
        panel.show_photos(photos)
        self._qtbot.waitUntil(lambda: panel.shown_ids == tuple(photos))

    def type_in(self, panel, name, text):
        panel.focus_field(name)
        self._qtbot.waitUntil(panel.fields[name].editor.hasFocus)
        self._qtbot.keyClicks(panel.fields[name].editor, text)

    def clear(self, panel, name):
        panel.focus_field(name)
        editor = panel.fields[name].editor
        self._qtbot.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self._qtbot.keyClick(editor, Qt.Key.Key_Delete)

    def open_dialog(self, kind):
        def found():
            shown = QApplication.topLevelWidgets()
            return [one for one in shown if isinstance(one, kind) and one.isVisible()]

        self._qtbot.waitUntil(lambda: bool(found()))
        return found()[0]


@pytest.fixture
def hands(qtbot):
    return Hands(qtbot)
