"""What is typed or pasted is stored, byte by byte; what is only read is not stored at all."""
# ruff: noqa: RUF001 (letters that look like others are what is tried)

import json
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication

from desk.formats import article_file
from desk.formats.target import Target
from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.services.exporting import ExportRequest, export

DATA = Path(__file__).parents[2] / "data"
BLNS = json.loads((DATA / "blns" / "blns.json").read_text("utf-8"))
COMMONMARK = [
    example["markdown"]
    for example in json.loads((DATA / "commonmark" / "spec.json").read_text("utf-8"))
]
TYPOGRAPHY = (
    "“Quoted,” she said",
    "‘Single’ and ’apostrophe’",
    "„Anführung“ und ‚halbe‘",
    "«guillemets» ‹single›",
    "en–dash and em—dash",
    "a\u00a0no-break space",
    "a\u202fnarrow one",
    "thin\u2009space, hair\u200aspace",
    "figure\u2007space",
    "zero\u200bwidth",
    "word\u2060joiner",
    "soft\u00adhyphen",
    "non\u2011breaking hyphen",
    "line\u2028separator",
    "tab\there",
    "two  spaces",
    " leading and trailing ",
    "ellipsis…",
    "dagger† double‡",
    "section§ pilcrow¶",
    "degrees 38 °C, 5′ 3″",
    "multiplication 3 × 4, minus −5",
    "½ ¾ ⅓",
    "10⁻³ H₂O",
    "50 ‰",
    "€ 10, £ 5, ¥ 7, Rp 3, ₺ 2, ₫ 1",
    "№ 5",
    "© ® ™",
    "ligatures ﬁ ﬂ",
    "précis composed é",
    "pre\u0301cis decomposed e\u0301",
    "Đường phố Việt Nam",
    "İstanbul'da ışık",
    "Zażółć gęślą jaźń",
    "Příliš žluťoučký kůň",
    "Ångström and Å",
    "ΑΒΓ αβγ",
    "Привет",
    "שלום \u200fעולם",
    "مرحبا\u200c بالعالم",
    "\u202aembedded\u202c direction",
    "\u2066isolated\u2069",
    "नमस्ते क\u094d\u200dष",
    "ภาษาไทย",
    "日本語、「引用」。",
    "한국어",
    "😀 👍🏽",
    "👩\u200d👩\u200d👧\u200d👦 🏳️\u200d🌈",
    "🇮🇩 flag and 1️⃣ keycap",
    "𝒜 𠮷 beyond 16 bits",
)


@pytest.fixture
def empty(qtbot, rooms, desk):
    """A story without text, open in its tab."""
    made = desk.run("new", CreateArticle(Article(headline="Exact"))).made
    return opened(qtbot, rooms, made)


def opened(qtbot, rooms, article):
    rooms.open_article(article)
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    return tab


def paste(tab, text):
    mime = QMimeData()
    mime.setData("text/plain;charset=utf-8", text.encode())
    mime.setData("text/plain", text.encode())
    tab.text.body.insertFromMimeData(mime)


def type_in(tab, text):
    for character in text:
        key = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_unknown, Qt.NoModifier, character)
        QApplication.sendEvent(tab.text.body, key)


def stored(qtbot, desk, tab):
    """Return the body as the store has it, after the tab is closed."""
    return desk.article(closed(qtbot, tab)).article.body


def closed(qtbot, tab):
    done = []
    tab.session.close(lambda: done.append(True))
    qtbot.waitUntil(lambda: bool(done))
    return tab.article


def reopened(qtbot, rooms, tab):
    article = closed(qtbot, tab)
    rooms.editor.close_tab(tab)
    qtbot.waitUntil(lambda: tab not in rooms.editor.tabs)
    return opened(qtbot, rooms, article)


def test_fifty_typographic_strings_are_typed_stored_and_opened_again(
    qtbot, rooms, desk, context, empty
):
    assert len(TYPOGRAPHY) == 50
    context.settings.change(smart_typography=False)
    for text in TYPOGRAPHY:
        type_in(empty, text)
        qtbot.keyClick(empty.text.body, Qt.Key.Key_Return)
    wanted = "".join(f"{text}\n" for text in TYPOGRAPHY)
    assert stored(qtbot, desk, empty).encode() == wanted.encode()
    again = reopened(qtbot, rooms, empty)
    assert again.text.body.text().encode() == wanted.encode()


@pytest.mark.parametrize(
    "strings", [TYPOGRAPHY, BLNS, COMMONMARK], ids=["typography", "blns", "commonmark"]
)
def test_hostile_strings_are_pasted_stored_opened_again_and_exported(
    qtbot, rooms, desk, empty, tmp_path, strings
):
    for text in strings:
        paste(empty, text)
        paste(empty, "\n")
    # A paragraph separator is where a paragraph ends; a text of its own begins after a mark.
    wanted = "".join(f"{text}\n" for text in strings).replace("\u2029", "\n")
    body = stored(qtbot, desk, empty)
    assert body.replace("\ufeff", "").encode() == wanted.replace("\ufeff", "").encode()
    again = reopened(qtbot, rooms, empty)
    assert again.text.body.text().encode() == body.encode()
    again.text.body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(again.text.body, "x")
    assert stored(qtbot, desk, again).encode() == f"{body}x".encode()
    assert exported(desk, empty.article, tmp_path).encode() == f"{body}x".encode()


def exported(desk, article, folder):
    """Return the body in the data of a package, which agrees with that in its article file."""
    request = ExportRequest(Target.PACKAGE, folder / "out", override="A test")
    package = export(desk, [article], request)[0].package
    body = json.loads((package / "article.json").read_text("utf-8"))["body"]
    text = (package / "article.md").read_bytes().decode("utf-8")
    assert article_file.read(text).body.strip("\n") == body.strip("\n")
    return body


@pytest.mark.parametrize("mark", ["\ufeff", "\ufffe"])
def test_a_byte_order_mark_at_the_beginning_is_a_character(qtbot, rooms, desk, mark):
    made = desk.run("new", CreateArticle(Article(headline="Mark", body=f"{mark}Storm"))).made
    tab = opened(qtbot, rooms, made)
    assert tab.text.body.text() == f"{mark}Storm"
    tab.text.body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClick(tab.text.body, "s")
    assert stored(qtbot, desk, tab) == f"{mark}Storms"


def test_a_story_that_was_only_looked_at_is_never_written(qtbot, rooms, desk, context):
    long = "\n\n".join(
        f"A **paragraph** with\u00a0number {n} 😀\u2028 and more." for n in range(300)
    )
    articles = [
        desk.run("new", CreateArticle(Article(headline=f"Story {n}", body=long))).made
        for n in range(2)
    ]
    before = {article: desk.history(article) for article in articles}
    tabs = [opened(qtbot, rooms, article) for article in articles]
    for tab in tabs:
        rooms.editor.open(tab.article)
        bar = tab.text.body.verticalScrollBar()
        qtbot.waitUntil(lambda bar=bar: bar.maximum() > 100)
        for place in (0.5, 1, 0):
            bar.setValue(int(bar.maximum() * place))
        tab.text.body.moveCursor(QTextCursor.MoveOperation.End)
        for name in ("view.focus", "view.typewriter", "view.zoom_in", "view.full_screen"):
            context.actions[name].trigger()
    rooms.editor.show_home()
    for tab in tabs:
        rooms.editor.close_tab(tab)
    qtbot.waitUntil(lambda: not rooms.editor.tabs)
    assert {article: desk.history(article) for article in articles} == before
