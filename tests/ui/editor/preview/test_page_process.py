"""The process of the page may end: it comes back, unless it never lives."""

import logging

import psutil
import pytest
from PySide6.QtCore import Qt

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.ui.editor.preview import web


class Killer:
    """Kills each process of a page while it is asked to, and knows them."""

    def __init__(self, page):
        self.killed = set()
        self.is_on = False
        self._page = page
        page.loadProgress.connect(self.kill)

    def start(self):
        self.is_on = True
        self.kill()

    def kill(self):
        process = self._page.renderProcessPid()
        if self.is_on and process and process not in self.killed:
            self.killed.add(process)
            psutil.Process(process).kill()


@pytest.fixture
def killer(pane):
    made = Killer(pane.view.page())
    yield made
    made.is_on = False


@pytest.fixture
def lost(qtbot, pane, killer):
    """A page whose process ended so often that it is left alone."""
    with qtbot.waitSignal(pane.view.lost, timeout=15_000):
        killer.start()
    return pane


def test_a_process_that_keeps_ending_is_left_alone_and_said_to_be(qtbot, lost, killer, caplog):
    with qtbot.assertNotEmitted(lost.view.page().loadStarted, wait=300):
        assert "cannot be shown" in lost.trouble.text()
    assert len(killer.killed) == web.MOST_ENDS
    assert lost.trouble.isVisible()
    assert lost.again.isVisible()
    logged = [one for one in caplog.get_records("setup") if one.levelno == logging.ERROR]
    assert len(logged) == 1


def test_keys_take_the_sentence_not_away_and_are_shown_later(qtbot, lost, killer, page, tab):
    with qtbot.waitSignal(lost._renderer.rendered, timeout=15_000):
        qtbot.keyClicks(tab.text.body, "Typed. ")
    assert "cannot be shown" in lost.trouble.text()
    killer.is_on = False
    with qtbot.waitSignal(lost.page_shown, timeout=15_000):
        qtbot.mouseClick(lost.again, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Typed." in page.text(), timeout=15_000)
    assert not lost.trouble.isVisible()
    assert not lost.again.isVisible()


def test_trying_again_in_vain_says_so_again(qtbot, lost, killer):
    with qtbot.waitSignal(lost.view.lost, timeout=15_000):
        qtbot.mouseClick(lost.again, Qt.MouseButton.LeftButton)
    assert len(killer.killed) == 2 * web.MOST_ENDS
    assert lost.again.isVisible()


def test_another_story_is_tried_too(qtbot, lost, killer, page, rooms, desk):
    killer.is_on = False
    other = desk.run("new", CreateArticle(Article(body="Quiet day."))).made
    with qtbot.waitSignal(lost.page_shown, timeout=15_000):
        rooms.open_article(other)
    qtbot.waitUntil(lambda: "Quiet day." in page.text(), timeout=15_000)
    assert not lost.trouble.isVisible()


def test_a_process_that_ends_now_and_then_comes_back_each_time(qtbot, pane, monkeypatch):
    monkeypatch.setattr(web, "SOON_S", 0.0)
    for _ in range(web.MOST_ENDS + 1):
        with qtbot.waitSignal(pane.page_shown, timeout=15_000):
            psutil.Process(pane.view.page().renderProcessPid()).kill()
    assert not pane.trouble.isVisible()
