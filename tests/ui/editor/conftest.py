"""An article that is open in its tab."""

import pytest
from PIL import Image

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle

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
def picture(tmp_path):
    """Return a function that makes a JPEG of a name."""

    def make(name="storm.jpg", colour=(40, 80, 120)):
        file = tmp_path / name
        Image.new("RGB", (1600, 900), colour).save(file)
        return file

    return make
