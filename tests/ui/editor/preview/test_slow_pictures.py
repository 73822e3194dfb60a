"""Pictures that are still being made keep nobody from writing, and nothing is printed before."""

import threading

import psutil
import pytest

from desk.formats.live_body import ElementSplice
from desk.services.attaching import attach
from desk.ui.editor.preview import closed_page
from desk.ui.editor.preview.printing import Printing
from desk.ui.editor.preview.shape import Shape
from desk.ui.editor.preview.shown_page import ShownPage
from desk.ui.editor.preview.web import WebPreview
from desk.ui.editor.preview.web_places import WebPlaces

FRAME = "<!DOCTYPE html><title>x</title><article><div class='story'>\n", "\n</div></article>"
PICTURE = "<p><img src='desk://media/p' width='300' height='200'></p>"
STORY = "document.querySelector('.story')?.textContent ?? ''"


@pytest.fixture
def slow(monkeypatch):
    """Pictures are made when this is set."""
    made, real = threading.Event(), closed_page.preview_picture

    def make(desk, name):
        made.wait(60)
        return real(desk, name)

    monkeypatch.setattr(closed_page, "preview_picture", make)
    yield made
    made.set()


@pytest.fixture
def held():
    return ShownPage(FRAME[0], [PICTURE, *("<p>A paragraph.</p>" for _ in range(80))], FRAME[1])


@pytest.fixture
def page(qtbot, preview, slow, held):
    with qtbot.waitSignal(preview.shown, timeout=15_000):
        preview.show_page(held, is_same_story=False)
    return preview


def type_into(page, held, words, *, place=1):
    splice = ElementSplice(place, 1, [f"<p>{words}</p>"])
    held.apply([splice])
    page.splice([splice])


def is_at(qtbot, page, height):
    qtbot.waitUntil(lambda: page.page().scrollPosition().y() == height, timeout=15_000)


def test_a_key_is_on_the_page_before_its_pictures(qtbot, page, held, slow, in_page):
    with qtbot.assertNotEmitted(page.completed):
        with qtbot.waitSignal(page.shown):
            type_into(page, held, "Typed.")
        assert "Typed." in in_page(page, STORY)
    with qtbot.waitSignal(page.completed, timeout=15_000):
        slow.set()
    assert "Typed." in in_page(page, STORY)


def test_keys_that_come_while_a_page_is_loaded_are_not_lost(qtbot, page, held, in_page):
    page.begun.connect(lambda: type_into(page, held, "In its beginning.", place=2))
    with qtbot.waitSignal(page.shown, timeout=15_000):
        page.show_page(held, is_same_story=False)
        type_into(page, held, "At once.")
    qtbot.waitUntil(lambda: "At once." in in_page(page, STORY))
    qtbot.waitUntil(lambda: "In its beginning." in in_page(page, STORY))


def test_another_page_may_come_before_the_pictures_of_the_first(qtbot, page, in_page):
    other = ShownPage(FRAME[0], [PICTURE, "<p>Another story.</p>"], FRAME[1])
    for _ in range(3):
        page.show_page(other, is_same_story=False)
        page.splice([])
    qtbot.waitUntil(lambda: "Another story." in in_page(page, STORY), timeout=15_000)
    type_into(page, other, "Typed.")
    qtbot.waitUntil(lambda: "Typed." in in_page(page, STORY))


def kill(qtbot, page):
    with qtbot.waitSignal(page.shown, timeout=15_000):
        psutil.Process(page.page().renderProcessPid()).kill()


def test_a_page_that_comes_back_is_where_it_was_with_its_pictures_too(
    qtbot, page, held, slow, in_page
):
    with qtbot.waitSignal(page.completed, timeout=15_000):
        slow.set()
    in_page(page, "scrollTo(0, 900)")
    is_at(qtbot, page, 900)
    slow.clear()
    kill(qtbot, page)
    is_at(qtbot, page, 900)
    with qtbot.waitSignal(page.completed, timeout=15_000):
        slow.set()
    is_at(qtbot, page, 900)
    in_page(page, "scrollTo(0, 800)")
    is_at(qtbot, page, 800)
    kill(qtbot, page)
    is_at(qtbot, page, 800)


def test_a_page_that_is_scrolled_before_its_pictures_come_stays_there(
    qtbot, page, held, slow, in_page
):
    places = WebPlaces(page)
    in_page(page, "scrollTo(0, 900)")
    is_at(qtbot, page, 900)
    kill(qtbot, page)
    is_at(qtbot, page, 900)
    places.scroll_to(1200)
    is_at(qtbot, page, 1200)
    with qtbot.waitSignal(page.completed, timeout=15_000):
        slow.set()
    in_page(page, "document.body.offsetHeight")
    assert in_page(page, "scrollY") == 1200


@pytest.fixture
def session(qtbot, context, tab, picture, slow):
    """That of a story with a picture that is still being made."""
    attach(context.shell.desk, tab.article, picture(), {"caption": "The harbour.", "credit": "D"})
    context.shell.poll()
    qtbot.waitUntil(lambda: len(tab.session.view.photos) == 1)
    return tab.session


@pytest.fixture
def pane(qtbot, rooms, context, session, in_page):
    context.actions["view.preview"].setChecked(True)
    made = rooms.editor.preview
    qtbot.waitUntil(lambda: made.view is not None, timeout=15_000)
    qtbot.waitUntil(lambda: "Paragraph 89" in in_page(made.view, STORY), timeout=15_000)
    assert in_page(made.view, "document.images[0].complete") is False
    return made


def test_the_page_follows_before_its_pictures(qtbot, pane, tab, in_page):
    qtbot.keyClicks(tab.text.body, "Typed now. ")
    qtbot.waitUntil(lambda: "Typed now." in in_page(pane.view, STORY))
    qtbot.waitUntil(lambda: not pane.follower._is_typing())  # and scrolls by itself
    bar = tab.text.body.verticalScrollBar()
    bar.setValue(bar.maximum())
    qtbot.waitUntil(lambda: in_page(pane.view, "scrollY") > 0)
    assert in_page(pane.view, "document.images[0].complete") is False


def test_a_page_that_comes_back_is_as_large_before_its_pictures(qtbot, pane, in_page):
    pane.viewing.set_shape(Shape.DESKTOP)
    qtbot.waitUntil(lambda: in_page(pane.view, "innerWidth") == 1200)
    with qtbot.waitSignal(pane.page_shown, timeout=15_000):
        psutil.Process(pane.view.page().renderProcessPid()).kill()
    qtbot.waitUntil(lambda: in_page(pane.view, "innerWidth") == 1200)
    assert in_page(pane.view, "document.images[0].complete") is False


def test_what_is_printed_waits_for_its_pictures(qtbot, context, session, slow, tmp_path, in_page):
    file = tmp_path / "storm.pdf"
    Printing(context, context.window).write(session, file)
    qtbot.waitUntil(lambda: bool(context.window.findChildren(WebPreview)), timeout=15_000)
    view = context.window.findChildren(WebPreview)[-1]
    qtbot.waitUntil(lambda: "Paragraph 89" in in_page(view, STORY), timeout=15_000)
    in_page(view, "document.body.offsetHeight")
    assert context.messages.message is None
    slow.set()
    qtbot.waitUntil(file.exists, timeout=15_000)
