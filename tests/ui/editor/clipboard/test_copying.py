"""Copy from a story: as others see it, as its source; of a piece or of the whole."""

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu

from desk.ui.editor.writing.flavours import OWN
from desk.ui.editor.writing.passages import choose

BODY = "The **dam** holds.\n\n- gate"
PAGE = "<p>The <strong>dam</strong> holds.</p>\n<ul>\n<li>gate</li>\n</ul>"


@pytest.fixture
def body(qtbot, tab):
    tab.text.body.show_text(BODY)
    tab.session.type("body", BODY)
    return tab.text.body


@pytest.fixture
def copy(qtbot, context):
    def run(name):
        QApplication.clipboard().clear()
        context.actions[name].trigger()
        qtbot.waitUntil(lambda: bool(QApplication.clipboard().text()), timeout=15_000)
        return QApplication.clipboard().mimeData()

    return run


def test_the_whole_story_is_copied_as_formatted_text_with_its_headline(body, copy):
    data = copy("edit.copy_rich")
    assert f"<h1>Storm</h1>\n{PAGE}" in data.html()
    assert data.text() == "Storm\n\nThe dam holds.\n\ngate"
    assert bytes(data.data(OWN).data()).decode() == f"# Storm\n\n{BODY}"


def test_a_piece_is_copied_without_the_headline(body, copy):
    choose(body, 0, len("The **dam** holds."))
    data = copy("edit.copy_rich")
    assert "<h1>" not in data.html()
    assert "<p>The <strong>dam</strong> holds.</p>" in data.html()
    assert data.text() == "The dam holds."


def test_html_is_copied_as_its_source(body, copy):
    data = copy("edit.copy_html")
    assert data.text() == f"<h1>Storm</h1>\n{PAGE}"
    assert not data.hasFormat("text/html")


def test_markdown_is_copied_as_it_is_written(body, copy):
    assert copy("edit.copy_markdown").text() == f"# Storm\n\n{BODY}"
    choose(body, 4, 11)
    assert copy("edit.copy_markdown").text() == "**dam**"


def test_the_dateline_stands_before_the_first_words(tab, body, copy):
    tab.session.type("dateline", "KUPANG")
    assert "<p>KUPANG" in copy("edit.copy_html").text()


def test_the_caption_stands_for_a_photo(qtbot, tab, body, copy, picture):
    tab.intake.take_files([picture()])
    qtbot.waitUntil(lambda: len(tab.session.view.photos) == 1, timeout=15_000)
    placed = tab.session.view.photos[0]
    from desk.services.commands.photos import CaptionPhoto

    tab.session.do("x", CaptionPhoto(placed.placement.photo, {"caption": "The wall"}))
    qtbot.waitUntil(lambda: tab.session.view.photos[0].caption == "The wall")
    tab.session.type("body", f"A.\n\n![](photo:{placed.placement.id})")
    html = copy("edit.copy_html").text()
    assert "The wall</em></p>" in html
    assert "<img" not in html


def test_a_text_that_cannot_be_rendered_says_so(qtbot, tab, body, context):
    tab.session.type("body", "[" * 20_000)
    context.actions["edit.copy_html"].trigger()
    qtbot.waitUntil(lambda: context.messages.message is not None, timeout=15_000)
    assert "too long to show" in context.messages.message.text


def test_the_context_menu_offers_them(qtbot, body, context):
    seen = []
    body.menu_asked.connect(lambda menu, _cursor: seen.append(menu))
    point = body.viewport().rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, body.mapToGlobal(point))
    body.contextMenuEvent(event)
    texts = [action.text() for action in seen[0].actions()]
    inner = [action.menu() for action in seen[0].actions() if isinstance(action.menu(), QMenu)]
    assert context.actions["edit.paste_text"].text() in texts
    assert [action.objectName() for action in inner[0].actions()] == [
        "edit.copy_rich", "edit.copy_html", "edit.copy_markdown",
    ]  # fmt: skip
    seen[0].close()


def test_the_edit_menu_has_them_in_a_menu_of_their_own(rooms, context):
    bar = context.window.menuBar()
    edit = next(action.menu() for action in bar.actions() if "dit" in action.text())
    inner = [action.menu() for action in edit.actions() if action.menu() is not None]
    assert [menu.title().replace("&", "") for menu in inner] == ["Copy as"]
    assert len(inner[0].actions()) == 3
