"""What tooltips say of a story stands there as it was written, never as markup."""

import pytest
from PySide6.QtGui import QIcon, QTextDocument

from desk.model.article import Article, Related
from desk.services.attaching import attach
from desk.services.commands.articles import CreateArticle
from desk.ui.editor.panel.panel import Section
from desk.ui.editor.writing.dialogs.related import RelatedDialog

MARKUP = 'Storm <b>x</b> <img src="red.png">'


def read(tip):
    """Return what a person reads in a tooltip that Qt takes for markup."""
    assert tip.startswith("<p")
    document = QTextDocument()
    document.setHtml(tip)
    return document.toPlainText()


@pytest.fixture
def article(desk):
    related = (Related(url=f"https://example.org/{MARKUP}"),)
    story = Article(headline=MARKUP, section=MARKUP, related=related)
    return desk.run("new", CreateArticle(story)).made


def test_the_headline_on_a_tab_and_what_its_mark_means(qtbot, rooms, tab):
    strip = rooms.editor.main.strip
    row = strip.row(tab.article)
    qtbot.waitUntil(lambda: strip.tabToolTip(row) != "")
    assert read(strip.tabToolTip(row)) == MARKUP
    strip.set_mark(tab.article, QIcon(), "Versions disagree")
    assert read(strip.tabToolTip(row)) == f"{MARKUP}\nVersions disagree"
    strip.set_title(tab.article, "Flood")
    assert strip.tabToolTip(row) == "Flood\nVersions disagree"


def test_the_outline(qtbot, tab, context):
    context.actions["go.outline"].trigger()
    tree = tab.panel.outline.tree
    qtbot.waitUntil(lambda: tree.topLevelItemCount() == 1)
    assert read(tree.topLevelItem(0).toolTip(0)) == MARKUP


def test_the_related_stories(qtbot, tab):
    related = tab.panel.story.related.list
    qtbot.waitUntil(lambda: related.count() == 1)
    assert read(related.item(0).toolTip()) == f"https://example.org/{MARKUP}"


def test_the_checks(qtbot, tab):
    tab.panel.show_section(Section.CHECKS)
    checks = tab.panel.checks.list
    qtbot.waitUntil(lambda: checks.count() > 0)
    tips = [checks.item(row).toolTip() for row in range(checks.count())]
    assert [read(tip) for tip in tips if "Storm" in tip] == [
        f"The publication has no section “{MARKUP}”."
    ]


def test_the_photos(qtbot, desk, context, tab, picture):
    attach(desk, tab.article, picture("<b>storm.jpg"), {})
    context.shell.poll()
    photos = tab.panel.photos.list
    qtbot.waitUntil(lambda: photos.count() == 1)
    assert read(photos.item(0).toolTip()) == "<b>storm.jpg"


def test_the_stories_that_a_link_may_lead_to(qtbot, desk, context, tab):
    desk.run("new", CreateArticle(Article(headline=f"Other {MARKUP}")))
    dialog = RelatedDialog(context, tab.article, "", context.window)
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    assert read(dialog.list.item(0).toolTip()) == f"Other {MARKUP}"
    dialog.reject()
