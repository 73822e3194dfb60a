"""Thumbnails and tiles: read off the UI thread, what is looked at now before the rest."""

from threading import Event

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from desk.errors import InputError
from desk.ui.photos.pictures import Pictures, fitted
from desk.ui.picture_reading import AT_ONCE
from desk.ui.thumbnails import Thumbnails

SIZE = (400, 300)


class Cache:
    """Gives the same thumbnail for every file but those that are missing or broken."""

    def __init__(self, path):
        self.path = path
        self.asked = []
        self.missing = set()
        self.broken = set()
        self.go = Event()
        self.go.set()

    def thumbnail(self, file, _extension):
        self.asked.append(file)
        assert self.go.wait(10)
        if file in self.broken:
            raise InputError("photo.damaged", file=file)
        return None if file in self.missing else self.path


@pytest.fixture
def cache(tmp_path):
    path = tmp_path / "thumbnail.jpg"
    Image.new("RGB", SIZE, (40, 80, 120)).save(path)
    return Cache(path)


@pytest.fixture
def thumbnails(qtbot, cache, tasks):
    return Thumbnails(cache, tasks)


@pytest.fixture
def pictures(qtbot, cache, tasks):
    return Pictures(cache, tasks)


@pytest.fixture
def read(qtbot):
    """Return a function that asks for a picture and waits until it is here."""

    def ask(reader, file):
        with qtbot.waitSignal(reader.arrived, check_params_cb=lambda arrived: arrived == file):
            reader.pixmap(file, "jpg")
        return reader.pixmap(file, "jpg")

    return ask


def test_a_thumbnail_comes_a_moment_later_and_is_kept(thumbnails, cache, read):
    assert read(thumbnails, "a").size() == QSize(*SIZE)
    assert thumbnails.pixmap("a", "jpg") is not None
    assert cache.asked == ["a"]


@pytest.mark.parametrize("why", ["missing", "broken"])
def test_what_cannot_be_shown_is_null_until_it_is_looked_for_again(thumbnails, cache, read, why):
    getattr(cache, why).add("a")
    assert read(thumbnails, "a").isNull()
    getattr(cache, why).clear()
    assert thumbnails.pixmap("a", "jpg").isNull()
    thumbnails.forget_missing()
    assert not read(thumbnails, "a").isNull()


def test_what_is_wanted_last_is_read_first(qtbot, thumbnails, cache):
    cache.go.clear()
    arrived = []
    thumbnails.arrived.connect(arrived.append)
    for number in range(AT_ONCE + 3):
        thumbnails.pixmap(str(number), "jpg")
    thumbnails.pixmap(str(AT_ONCE), "jpg")  # on the screen again
    cache.go.set()
    qtbot.waitUntil(lambda: len(arrived) == AT_ONCE + 3)
    assert cache.asked[AT_ONCE] == str(AT_ONCE)
    assert len(cache.asked) == AT_ONCE + 3


def test_what_was_scrolled_away_is_not_read(qtbot, pictures, cache):
    cache.go.clear()
    arrived = []
    pictures.arrived.connect(arrived.append)
    for number in range(AT_ONCE + 3):
        pictures.pixmap(str(number), "jpg")
    last = str(AT_ONCE + 2)
    pictures.want_only({last})
    cache.go.set()
    qtbot.waitUntil(lambda: last in arrived and len(arrived) == AT_ONCE + 1)
    assert set(cache.asked) == {*map(str, range(AT_ONCE)), last}


def test_a_tile_of_another_size_shows_the_old_picture_until_the_new_one_is_here(
    qtbot, pictures, read
):
    pictures.set_size(QSize(100, 100), 1.0)
    small = read(pictures, "a")
    assert small.size() == QSize(100, 75)
    pictures.set_size(QSize(200, 200), 2.0)
    with qtbot.waitSignal(pictures.arrived):
        assert pictures.pixmap("a", "jpg").size() == small.size()
    large = pictures.pixmap("a", "jpg")
    assert (large.size(), large.devicePixelRatio()) == (QSize(400, 300), 2.0)


@pytest.mark.parametrize(
    ("size", "made"),
    [
        (QSize(), QSize(400, 300)),
        (QSize(800, 800), QSize(400, 300)),
        (QSize(300, 300), QSize(300, 225)),
        (QSize(100, 300), QSize(100, 75)),
    ],
)
def test_a_picture_is_fitted_and_never_enlarged(cache, size, made):
    assert fitted(cache.path, size).size() == made


@pytest.mark.qt_log_ignore("Not a JPEG file")
def test_a_damaged_file_of_the_cache_is_null(cache):
    cache.path.write_bytes(b"no JPEG")
    assert fitted(cache.path, QSize(100, 100)).isNull()
