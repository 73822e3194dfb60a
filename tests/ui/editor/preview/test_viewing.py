"""The page on other screens: narrow, in the dark, printed."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.services.commands.publication import SetPublication
from desk.ui.editor.preview.shape import Shape
from desk.ui.editor.preview.viewing import Viewing
from desk.ui.look.theme import ThemeName

LIGHT, DARK = "rgb(255, 253, 250)", "rgb(22, 23, 26)"
GROUND = "getComputedStyle(document.documentElement).backgroundColor"
WHITE = "rgb(255, 255, 255)"


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def waits_for(qtbot, page, code, value):
    qtbot.waitUntil(lambda: page.run(code) == value)


@pytest.mark.parametrize(
    ("shape", "width"), [(Shape.PHONE, 390), (Shape.TABLET, 768), (Shape.DESKTOP, 1200)]
)
def test_a_page_has_the_width_of_its_screen(qtbot, pane, page, shape, width):
    press(qtbot, pane.viewing.bar.shapes[shape])
    waits_for(qtbot, page, "innerWidth", width)
    assert pane.view.width() <= pane.viewing.stage.width()


def test_a_page_of_another_story_keeps_the_width(qtbot, pane, page, rooms, desk, context):
    press(qtbot, pane.viewing.bar.shapes[Shape.DESKTOP])
    other = desk.run("new", CreateArticle(Article(headline="Calm", body="Quiet day."))).made
    rooms.open_article(other)
    qtbot.waitUntil(lambda: "Quiet day." in page.text(), timeout=15_000)
    waits_for(qtbot, page, "innerWidth", 1200)


def test_the_page_can_be_dark_and_stays_so_while_one_types(qtbot, pane, page, tab):
    bright = page.run(GROUND)
    press(qtbot, pane.viewing.bar.dark)
    waits_for(qtbot, page, GROUND, DARK)
    assert page.run("getComputedStyle(document.documentElement).colorScheme") == "dark"
    qtbot.keyClicks(tab.text.body, "Typed. ")
    qtbot.waitUntil(lambda: "Typed." in page.text())
    assert page.run(GROUND) == DARK
    press(qtbot, pane.viewing.bar.dark)
    waits_for(qtbot, page, GROUND, bright)


def test_a_dark_page_stays_dark_when_what_stands_over_the_story_changes(qtbot, pane, page, tab):
    press(qtbot, pane.viewing.bar.dark)
    waits_for(qtbot, page, GROUND, DARK)
    for name, value in (("headline", "Another storm"), ("flash", "Now"), ("summary", "Wind.")):
        tab.session.type(name, value)
        qtbot.waitUntil(lambda value=value: value in page.run("document.documentElement.outerHTML"))
        assert page.run(GROUND) == DARK


def test_the_page_is_as_dark_as_the_window_until_one_chooses(qtbot, pane, page, look):
    bright = page.run(GROUND)
    look.apply(ThemeName.DARK)
    waits_for(qtbot, page, GROUND, DARK)
    assert pane.viewing.bar.dark.isChecked()
    press(qtbot, pane.viewing.bar.dark)
    waits_for(qtbot, page, GROUND, bright)
    look.apply(ThemeName.LIGHT)
    assert not pane.viewing.bar.dark.isChecked()


def test_as_printed_it_is_white_and_without_what_only_screens_need(qtbot, pane, page):
    press(qtbot, pane.viewing.bar.dark)
    press(qtbot, pane.viewing.bar.shapes[Shape.PAPER])
    waits_for(qtbot, page, GROUND, WHITE)
    waits_for(qtbot, page, "innerWidth", 794)
    assert page.run("getComputedStyle(document.querySelector('.share')).display") == "none"
    assert not pane.viewing.bar.dark.isEnabled()
    press(qtbot, pane.viewing.bar.shapes[Shape.FIT])
    waits_for(qtbot, page, GROUND, DARK)
    assert page.run("getComputedStyle(document.querySelector('.share')).display") == "flex"


def test_the_document_stays_what_the_export_writes(qtbot, pane, page):
    before = page.run("document.documentElement.outerHTML")
    press(qtbot, pane.viewing.bar.dark)
    press(qtbot, pane.viewing.bar.shapes[Shape.PAPER])
    waits_for(qtbot, page, GROUND, WHITE)
    assert page.run("document.documentElement.outerHTML") == before


def test_what_was_chosen_is_kept(qtbot, context):
    first = Viewing(context)
    first.set_shape(Shape.TABLET)
    first.set_dark(True)
    again = Viewing(context)
    for viewing in (first, again):
        qtbot.addWidget(viewing.bar)
        qtbot.addWidget(viewing.stage)
    assert again.shape is Shape.TABLET
    assert again.is_dark
    assert again.bar.shapes[Shape.TABLET].isChecked()
    assert again.bar.dark.isChecked()


def test_a_choice_of_another_program_version_is_forgotten(qtbot, context):
    context.state.set_word("preview/shape", "watch")
    viewing = Viewing(context)
    qtbot.addWidget(viewing.bar)
    qtbot.addWidget(viewing.stage)
    assert viewing.shape is Shape.FIT


def test_the_page_follows_the_publication(qtbot, pane, page, context, desk):
    now = desk.publication()
    assert page.run("!!document.querySelector('.share')") is True
    context.shell.do("share row", SetPublication(replace(now, share_row=False)))
    qtbot.waitUntil(lambda: page.run("!document.querySelector('.share')") is True)
