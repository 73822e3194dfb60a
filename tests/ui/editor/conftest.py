"""An article that is open in its tab."""

import pytest
from PIL import Image

from desk.model.article import Article
from desk.model.baseline import Baseline
from desk.services.commands.articles import CreateArticle
from desk.ui.editor.preview.own_world import WORLD
from desk.ui.editor.preview.web import WebPreview
from desk.ui.rooms import Rooms

BODY = "One sentence here. Another one there."


@pytest.fixture
def article(desk):
    story = Article(headline="Storm", body=BODY, section="Nasional")
    return desk.run("new", CreateArticle(story)).made


@pytest.fixture
def tab(qtbot, rooms, article):
    rooms.open_article(article)
    made = rooms.editor.current
    qtbot.waitUntil(lambda: made.session.view is not None)
    return made


@pytest.fixture
def restart(rooms, context):
    """Return a function that ends the editor and returns that of the next start."""
    started = []

    def start():
        (started[-1] if started else rooms.editor).release()
        started.append(Rooms(context).editor)
        started[-1].setParent(context.window)  # and ends with it
        return started[-1]

    yield start
    for editor in started:
        editor.release()


@pytest.fixture
def picture(tmp_path):
    """Return a function that makes a JPEG of a name."""

    def make(name="storm.jpg", colour=(40, 80, 120)):
        file = tmp_path / name
        Image.new("RGB", (1600, 900), colour).save(file)
        return file

    return make


@pytest.fixture
def preview(qtbot, desk, tasks, lanes):
    """A page in WebEngine, by itself."""
    made = WebPreview(desk, tasks)
    qtbot.addWidget(made)
    made.resize(500, 600)
    made.show()
    return made


@pytest.fixture
def in_page(qtbot):
    """Return a function that gives the answer of a script that it runs in our world of a page."""

    def run(view, code):
        got = []
        view.page().runJavaScript(code, WORLD, got.append)
        qtbot.waitUntil(lambda: bool(got), timeout=15_000)
        return got[0]

    return run


@pytest.fixture
def dispute(qtbot, desk):
    """Return a function that lets two laptops change a field of a story in different ways."""

    def make(tab, field="headline", values=("Flood", "Fire")):
        base = tab.session.view
        for value in values:
            desk.autosave(tab.article, {**base.fields, field: value}, Baseline({}, base.shown))
            desk.seal(tab.article)
        qtbot.waitUntil(lambda: not tab.session.view.is_settled)

    return make
