"""The page follows every key in the window, whatever is killed meanwhile."""

import json
from dataclasses import replace

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest

from desk.model.article import Article
from desk.model.kinds import Kind
from desk.services.attaching import attach
from desk.services.commands.articles import CreateArticle
from desk.services.commands.fields import PatchFields
from desk.services.commands.publication import SetPublication
from desk.services.previewing import preview_page

STORY = "\n\n".join(f"Paragraph {number} of a long story." for number in range(60))


@pytest.fixture
def article(desk):
    return desk.run("new", CreateArticle(Article(headline="Storm", body=STORY))).made


@pytest.fixture
def pane(qtbot, rooms, context, tab, in_page):
    context.actions["view.preview"].setChecked(True)
    made = rooms.editor.preview
    qtbot.waitUntil(lambda: made.view is not None and bool(made.block_lines), timeout=15_000)
    qtbot.waitUntil(lambda: "Paragraph 59" in in_page(made.view, TEXT), timeout=15_000)
    return made


TEXT = "document.body ? document.body.innerText : ''"


def go_to(tab, line):
    cursor = QTextCursor(tab.text.body.document().findBlockByNumber(line))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    tab.text.body.setTextCursor(cursor)


def press(tab, keys):
    for key in keys:
        QTest.keyClick(tab.text.body, Qt.Key.Key_Return if key == "\n" else key)


def shows(qtbot, in_page, pane, words):
    qtbot.waitUntil(lambda: words in in_page(pane.view, TEXT), timeout=15_000)


def is_exported(in_page, pane, desk, tab):
    """Tell whether the page has the elements of one that is made at once from the same text."""
    view, story = tab.session.view, tab.session.story
    html = preview_page(desk, view, story)
    fresh = f"new DOMParser().parseFromString({json.dumps(html)}, 'text/html')"
    story = "querySelector('.story')"
    return in_page(pane.view, f"document.{story}.isEqualNode({fresh}.{story})")


def test_every_key_is_on_the_page(qtbot, desk, pane, tab, in_page):
    for line, words in ((40, " And more."), (0, " *So*"), (118, " End")):
        go_to(tab, line)
        press(tab, words)
        shows(qtbot, in_page, pane, words.replace("*", ""))
    go_to(tab, 118)
    press(tab, "\n\n- one\ntwo\n\n")
    shows(qtbot, in_page, pane, "two")
    assert is_exported(in_page, pane, desk, tab)


def test_undo_and_a_text_from_elsewhere_are_on_the_page_too(qtbot, desk, pane, tab, shell, in_page):
    go_to(tab, 4)
    press(tab, "xyz")
    shows(qtbot, in_page, pane, "xyz")
    tab.text.body.undo()
    qtbot.waitUntil(lambda: "xyz" not in in_page(pane.view, TEXT), timeout=15_000)
    qtbot.waitUntil(lambda: tab.session.is_stored)
    shell.do("new", PatchFields(tab.article, Kind.ARTICLE, {"body": "Brought in."}))
    shows(qtbot, in_page, pane, "Brought in.")
    assert is_exported(in_page, pane, desk, tab)


def test_a_key_asks_the_store_for_nothing(qtbot, pane, tab, shell, monkeypatch, in_page):
    asked = []
    with qtbot.waitSignal(shell.changed, raising=False, timeout=1_000):
        shell.poll()  # what was made before the window opened
    qtbot.waitUntil(lambda: not pane._renderer._pause.isActive())
    monkeypatch.setattr(
        "desk.ui.editor.preview.page_renderer.page_frame", lambda *_: asked.append(1)
    )
    go_to(tab, 4)
    press(tab, "xyz")
    shows(qtbot, in_page, pane, "xyz")
    qtbot.waitUntil(lambda: tab.session.is_stored)
    with qtbot.waitSignal(tab.session.loaded, raising=False, timeout=1_000):
        pass
    assert asked == []


def test_headline_dateline_and_photo_are_on_the_page(qtbot, pane, tab, shell, picture, in_page):
    tab.text.headline.setFocus()
    QTest.keyClicks(tab.text.headline, "Flood ")
    shows(qtbot, in_page, pane, "Flood")
    shell.do("place", PatchFields(tab.article, Kind.ARTICLE, {"dateline": "Sawana"}))
    shows(qtbot, in_page, pane, "Sawana")
    attach(shell.desk, tab.article, picture(), {"caption": "The harbour.", "credit": "Desk"})
    shell.poll()
    shows(qtbot, in_page, pane, "The harbour.")
    assert is_exported(in_page, pane, shell.desk, tab)


def test_another_wording_of_the_publication_is_on_the_page(qtbot, desk, pane, tab, shell, in_page):
    wordings = {language: {"home": "Front page"} for language in ("id", "en")}
    shell.do("wording", SetPublication(replace(desk.publication(), wordings=wordings)))
    shows(qtbot, in_page, pane, "Front page")


def test_the_lines_of_the_blocks_follow(qtbot, pane, tab, in_page):
    assert list(pane.block_lines[:3]) == [(0, 0), (2, 2), (4, 4)]
    go_to(tab, 0)
    with qtbot.waitSignal(pane.lines_changed):
        press(tab, "\n")
    qtbot.waitUntil(lambda: list(pane.block_lines[1:3]) == [(3, 3), (5, 5)])
    count = "document.querySelector('.story').childElementCount"
    assert in_page(pane.view, count) == len(pane.block_lines)


def test_what_renders_is_killed_while_one_types(qtbot, desk, pane, tab, in_page):
    go_to(tab, 40)
    for number in range(4):
        press(tab, f" a{number}")
        psutil.Process(pane.render_process_id).kill()
        press(tab, f" b{number}")
        shows(qtbot, in_page, pane, f"b{number}")
    assert not pane.trouble.isVisible()
    assert is_exported(in_page, pane, desk, tab)


def test_the_page_is_killed_while_one_types(qtbot, desk, pane, tab, in_page):
    pane.follower.set_on(False)
    page = pane.view.page()

    def is_scrolled():
        in_page(pane.view, "scrollTo(0, 700)")
        return page.scrollPosition().y() == 700

    qtbot.waitUntil(is_scrolled)
    go_to(tab, 60)
    for number in range(2):
        press(tab, f" a{number}")
        shows(qtbot, in_page, pane, f"a{number}")
        with qtbot.waitSignal(page.renderProcessTerminated, timeout=15_000):
            psutil.Process(page.renderProcessPid()).kill()
        press(tab, f" b{number}")
        shows(qtbot, in_page, pane, f"b{number}")
        qtbot.waitUntil(lambda: page.scrollPosition().y() == 700)
    assert is_exported(in_page, pane, desk, tab)


def test_a_text_that_nobody_can_render_leaves_the_page_and_says_so(
    qtbot, desk, pane, tab, monkeypatch, in_page
):
    monkeypatch.setattr(pane._renderer._process, "timeout_s", 0.4)
    go_to(tab, 40)
    tab.text.body.insertPlainText("[" * 20_000)
    qtbot.waitUntil(pane.trouble.isVisible, timeout=15_000)
    shows(qtbot, in_page, pane, "Paragraph 59")
    tab.text.body.undo()
    qtbot.waitUntil(lambda: not pane.trouble.isVisible(), timeout=15_000)
    assert is_exported(in_page, pane, desk, tab)


def test_the_window_stays_what_it_is_when_the_page_comes(qtbot, rooms, context, tab):
    window = context.window
    before, hidden = window.winId(), []
    window.windowHandle().visibleChanged.connect(hidden.append)
    context.actions["view.preview"].setChecked(True)
    pane = rooms.editor.preview
    qtbot.waitUntil(lambda: pane.view is not None and bool(pane.block_lines), timeout=15_000)
    assert window.winId() == before
    assert hidden == []
