import pytest
from PIL import Image

from desk.model.article import Article
from desk.model.baseline import Baseline
from desk.paths import Paths
from desk.services.commands.articles import CreateArticle
from desk.services.desk import Desk


@pytest.fixture
def paths(tmp_path):
    base = tmp_path / "home"
    return Paths(*(base / name for name in ("data", "config", "state", "cache", "log")))


@pytest.fixture
def open_desk(tmp_path, paths, first_store, copy_laptop):
    store = copy_laptop(first_store, tmp_path / "store", paths)
    return lambda: Desk.open(store, paths)


@pytest.fixture
def desk(open_desk):
    with open_desk() as opened:
        yield opened


@pytest.fixture
def make(desk):
    """Make an article and return its id."""

    def article(**fields):
        given = {"headline": "Banjir di Demak", "body": "Air naik."} | fields
        return desk.run("new", CreateArticle(Article(**given))).made

    return article


@pytest.fixture
def type_in(desk):
    """Autosave fields as an editor tab does; returns the revision that the tab now owns."""

    def typed(article, own=None, shown=None, **fields):
        seen = desk.article(article)
        base = Baseline(seen.fields, shown or seen.shown, own)
        return desk.autosave(article, {**seen.fields, **fields}, base)

    return typed


@pytest.fixture
def picture(tmp_path):
    """Make a small JPEG of one colour."""

    def draw(name="flood.jpg", colour=(200, 30, 30), size=(64, 48)):
        path = tmp_path / name
        Image.new("RGB", size, colour).save(path)
        return path

    return draw
