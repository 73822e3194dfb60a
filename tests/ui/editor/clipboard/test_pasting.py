"""Paste in the text: the best form of what lies on the clipboard, as Markdown, as one step."""

import json
import re
from base64 import b64encode
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from desk.model.article import Role
from desk.ui.editor.writing.flavours import OWN

HTML = "<meta charset='utf-8'><p>The <b>dam</b> holds.</p><h3>Next</h3><ul><li>gate</li></ul>"
MARKDOWN = "The **dam** holds.\n\n## Next\n\n- gate"
FORMS = {"rtf": "text/rtf", "own": OWN, "markdown": "text/markdown"}
RTF = rb"{\rtf1\ansi The {\b dam} holds.\par}"


def png(side=64):
    made = BytesIO()
    Image.new("RGB", (side, side), (9, side, 9)).save(made, "PNG")
    return f"data:image/png;base64,{b64encode(made.getvalue()).decode()}"


def write(body, text, at=None):
    """Type ``text`` in place of all there is; leave the cursor at ``at``, else at the end."""
    cursor = body.textCursor()
    cursor.select(cursor.SelectionType.Document)
    cursor.insertText(text)
    cursor.setPosition(len(text) if at is None else at)
    body.setTextCursor(cursor)


@pytest.fixture
def body(qtbot, tab):
    """The text of the story, empty, with the keyboard in it."""
    tab.text.body.setFocus()
    write(tab.text.body, "")
    return tab.text.body


@pytest.fixture
def put():
    """Return a function that puts data of several forms on the clipboard."""

    def on_clipboard(text=None, html=None, **forms):
        data = QMimeData()
        if text is not None:
            data.setText(text)
        if html is not None:
            data.setHtml(html)
        for name, value in forms.items():
            if name == "image":
                data.setImageData(value)
            else:
                data.setData(FORMS[name], value)
        QApplication.clipboard().setMimeData(data)

    yield on_clipboard
    QApplication.clipboard().clear()


@pytest.fixture
def paste(qtbot, context):
    return context.actions["edit.paste"].trigger


def test_formatted_text_becomes_markdown(qtbot, body, put, paste):
    put("The dam holds.", HTML)
    paste()
    qtbot.waitUntil(lambda: body.text() == MARKDOWN)


def test_a_story_closes_when_what_was_pasted_is_in_it(qtbot, rooms, tab, body, put, paste):
    put("The dam holds.", HTML)
    paste()
    assert body.text() == ""
    rooms.editor.close_tab(tab)
    qtbot.waitUntil(lambda: tab.article not in rooms.editor.main.strip.articles, timeout=15_000)
    stored = tab.session.shell.desk.article(tab.article)
    assert stored.article.body == MARKDOWN


def test_one_undo_takes_a_paste_back(qtbot, body, put, paste, context):
    write(body, "Before.")
    body.selectAll()
    put("The dam holds.", HTML)
    paste()
    qtbot.waitUntil(lambda: body.text() == MARKDOWN)
    context.actions["edit.undo"].trigger()
    assert body.text() == "Before."


def test_it_stands_in_paragraphs_of_its_own(qtbot, body, put, paste):
    write(body, "\U0001f6a7\U0001f6a7\n\nOne. Two.", 11)  # Qt counts each sign as two
    put("x", HTML)
    paste()
    qtbot.waitUntil(lambda: body.text().endswith(f"\n\nOne. \n\n{MARKDOWN}\n\nTwo."))


def test_words_within_a_line_stay_within_it(qtbot, body, put, paste):
    write(body, "One . Two.", 4)
    put("x", "<span>and a <i>half</i></span>")
    paste()
    qtbot.waitUntil(lambda: body.text() == "One and a *half*. Two.")


def test_what_is_typed_meanwhile_comes_after_it(qtbot, body, put, paste):
    put("x", "<p>first " + "<b>x</b> y " * 20 + "</p>")
    paste()
    qtbot.keyClicks(body, "!")
    assert body.text() == "!"
    qtbot.waitUntil(lambda: "first" in body.text())
    assert body.text().startswith("first")
    assert body.text().endswith("!")


def test_rtf_is_taken_where_there_is_no_html(qtbot, body, put, paste):
    put("The dam holds.", rtf=RTF)
    paste()
    qtbot.waitUntil(lambda: body.text() == "The **dam** holds.")


@pytest.mark.parametrize("form", ["own", "markdown"])
def test_markdown_is_taken_as_it_is_before_any_other_form(body, put, paste, form):
    put("plain", HTML, **{form: b"a *b* \xc2\xa0 c\r\n"})
    paste()
    assert body.text() == "a *b* \u00a0 c\n"


def test_a_copy_from_here_comes_back_the_same(body, paste, context):
    text = "a *b*\n\n- \u00a0c\u2028d \U0001f469\u200d\U0001f680"
    write(body, text)
    body.selectAll()
    context.actions["edit.cut"].trigger()
    assert body.text() == ""
    assert QApplication.clipboard().text() == text
    paste()
    assert body.text() == text


def test_plain_text_keeps_every_character(body, put, paste):
    put("# a * b_\u00a0c\u2028d\r\ne\rf\n\n> g")
    paste()
    assert body.text() == "# a * b_\u00a0c\u2028d\ne\nf\n\n> g"


NAUGHTY = Path(__file__).parents[3] / "data" / "blns" / "blns.json"
UNKEPT = re.compile("[\r\u2029\ufeff\ufffe\ufdd0\ufdd1\0]")  # that Qt's document cannot hold


def test_naughty_strings_are_pasted_as_they_are(body):
    for text in json.loads(NAUGHTY.read_text("utf-8")):
        if text and not UNKEPT.search(text):
            write(body, "")
            data = QMimeData()
            data.setText(text)
            body.insertFromMimeData(data)
            assert body.text() == text


def test_html_in_utf_16_is_read(qtbot, body, paste):
    data = QMimeData()
    data.setText("x")
    data.setData("text/html", "<p>a <b>é</b></p>".encode("utf-16"))
    QApplication.clipboard().setMimeData(data)
    paste()
    qtbot.waitUntil(lambda: body.text() == "a **é**")


def test_paste_as_plain_text_converts_nothing(qtbot, body, put, context):
    put("The dam *holds*.", HTML, own=b"**own**")
    context.actions["edit.paste_text"].trigger()
    assert body.text() == "The dam *holds*."
    assert context.actions["edit.paste_text"].shortcut().toString() == "Ctrl+Shift+V"


def test_a_headline_takes_words_only(tab, put, paste, qtbot):
    tab.text.headline.show_text("")
    tab.text.headline.setFocus()
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    put("The dam\nholds", HTML, image=image)
    paste()
    assert tab.text.headline.text() == "The dam holds"


def test_a_picture_of_the_words_is_not_taken_for_a_photo(qtbot, tab, body, put, paste):
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    put("The dam holds.", HTML, image=image)
    paste()
    qtbot.waitUntil(lambda: body.text() == MARKDOWN)
    assert tab.session.view.photos == ()


def test_a_copied_picture_becomes_a_photo(qtbot, tab, body, put, paste):
    image = QImage(64, 48, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkCyan)
    put(html='<meta charset="utf-8"><img src="https://example.org/a.jpg" alt="A">', image=image)
    paste()
    qtbot.waitUntil(lambda: len(tab.session.view.photos) == 1, timeout=15_000)
    assert body.text() == ""


def test_pictures_within_the_text_become_photos_at_their_places(qtbot, tab, body, put, paste):
    put("x", f'<p>One.</p><figure><img src="{png()}" alt="A wall"><figcaption>The wall</figcaption>'
        "</figure><p>Two.</p>")  # fmt: skip
    paste()
    qtbot.waitUntil(lambda: len(tab.session.view.photos) == 1, timeout=15_000)
    placed = tab.session.view.photos[0]
    assert body.text() == f"One.\n\n![](photo:{placed.placement.id})\n\nTwo."
    assert placed.placement.role is Role.INLINE
    assert (placed.caption, placed.alt) == ("The wall", "A wall")
    assert placed.photo.file_name.startswith("pasted-")


def test_pictures_of_the_web_are_left_out_and_told(qtbot, tab, body, put, paste, context):
    put("x", '<p>One.</p><img src="https://example.org/a.jpg">')
    paste()
    qtbot.waitUntil(lambda: body.text() == "One.")
    assert "web" in context.messages.message.text
    assert tab.session.view.photos == ()


def test_footnotes_get_numbers_that_are_free(qtbot, body, put, paste):
    write(body, "A.[^1]\n\n[^1]: x\n\n")
    put("x", "<p>B.<a href=#n id=r>1</a></p><p id=n>y <a href=#r>^</a></p>")
    paste()
    qtbot.waitUntil(lambda: "y" in body.text())
    assert body.text() == "A.[^1]\n\n[^1]: x\n\nB.[^2]\n\n[^2]: y"


HOSTILE = {
    "nested": "<b><i><u>" * 3_000 + "x",
    "deep boxes": "<div>" * 10_000 + "x",
    "script": "<p>x</p>" + "<script>alert(1)</script>" * 2_000,
    "huge": "<p>" + "x" * (21 << 20),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_a_hostile_clipboard_is_read_while_one_goes_on(qtbot, body, put, paste, context, case):
    put("plain words", HOSTILE[case])
    paste()
    assert body.text() == ""
    qtbot.waitUntil(lambda: body.text() in ("plain words", "x"), timeout=30_000)
    if body.text() == "plain words":
        assert "plain text" in context.messages.message.text


def test_a_paste_that_is_longer_than_any_story_is_refused(body, put, paste, context):
    put("x" * 3_000_000)
    paste()
    assert body.text() == ""
    assert "import" in context.messages.message.text


def test_no_link_of_a_paste_runs_anything(qtbot, body, put, paste):
    put("x", '<a href="javascript:alert(1)">a</a> <a href="file:///etc/passwd">b</a> '
        '<a href="https://a.b">c</a>')  # fmt: skip
    paste()
    qtbot.waitUntil(lambda: body.text() == "a b [c](https://a.b)")


def test_nothing_is_pasted_into_what_cannot_be_changed(qtbot, body, put, paste, context):
    body.setReadOnly(True)
    put("x", HTML)
    paste()
    context.actions["edit.paste_text"].trigger()
    assert body.text() == ""
