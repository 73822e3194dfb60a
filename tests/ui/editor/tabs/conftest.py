"""Several stories that are open in the window."""

import pytest

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle


def loaded(qtbot, tab):
    qtbot.waitUntil(lambda: tab.session.view is not None)
    return tab


@pytest.fixture
def open_story(qtbot, rooms, desk):
    """Return a function that makes a story and opens it."""

    def open_(headline, body="One sentence here. Another one there."):
        article = desk.run("new", CreateArticle(Article(headline=headline, body=body))).made
        return loaded(qtbot, rooms.editor.open(article))

    return open_


@pytest.fixture
def pair(open_story):
    """Two open stories; the second is shown."""
    return open_story("Storm"), open_story("Flood")
