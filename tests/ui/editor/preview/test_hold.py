"""A paragraph that is typed into is held at its height: nobody sees it, the rest is spared."""

import pytest

from desk.formats.live_body import ElementSplice
from desk.ui.editor.preview.page_look import PageLook
from desk.ui.editor.preview.shown_page import ShownPage

STYLE = "p { line-height: 1.5; margin: 1em 0; } "
PAGE = (
    "<!DOCTYPE html><style>{style}</style><article><div class='story'>\n{story}\n</div></article>"
)
WORDS = "The wind fell and the harbour lay still. " * 4
HELD = "document.adoptedStyleSheets.some(s => /contain/.test(s.cssRules[0]?.cssText))"
LAID_OUT = """JSON.stringify([...document.querySelectorAll(".story > *")].map(element => {
  const words = document.createRange();
  words.selectNodeContents(element);
  const boxes = [element.getBoundingClientRect(), ...words.getClientRects()];
  return boxes.map(({ x, y, width, height }) => [x, y, width, height].map(Math.round));
}))"""
IDLE = "globalThis.isIdle = false; requestIdleCallback(() => { globalThis.isIdle = true; }); 0"


class Page:
    """A page of three paragraphs."""

    def __init__(self, qtbot, preview, in_page):
        self.qtbot = qtbot
        self.preview = preview
        self._in_page = in_page

    def load(self, style=STYLE, first=f"<p>{WORDS}</p>"):
        story = "\n".join([first, f"<p>{WORDS}</p>", f"<p>{WORDS}</p>"])
        with self.qtbot.waitSignal(self.preview.shown, timeout=15_000):
            html = PAGE.format(style=style, story=story)
            self.preview.show_page(ShownPage(html), is_same_story=False)

    def type(self, html, place=1, removed=1):
        with self.qtbot.waitSignal(self.preview.shown):
            self.preview.splice([ElementSplice(place, removed, [html])])

    def run(self, code):
        return self._in_page(self.preview, code)

    @property
    def is_held(self):
        return self.run(HELD)

    def wait_until_held(self):
        self.qtbot.waitUntil(lambda: self.is_held)

    def rest(self):
        """Let the page do what it does when it is idle."""
        self.run(IDLE)
        self.qtbot.waitUntil(lambda: self.run("globalThis.isIdle"))


@pytest.fixture
def page(qtbot, preview, in_page):
    made = Page(qtbot, preview, in_page)
    made.load()
    return made


def test_what_is_typed_into_is_held_and_looks_the_same(page):
    page.type(f"<p>{WORDS}A</p>")
    before = page.run(LAID_OUT)
    page.wait_until_held()
    assert page.run(LAID_OUT) == before


@pytest.mark.parametrize(
    "typed",
    [
        f"<p>{WORDS}An</p>",
        f"<p>{WORDS}{WORDS}</p>",
        f"<p>{WORDS[:40]}</p>",
        f"<p>{WORDS}<strong>A</strong></p>",
        f"<p>{WORDS}<span style='font-size: 40px'>A</span></p>",
        f"<h2>{WORDS}</h2>",
        "<p>\U0001f30a \u0639\u0631\u0628\u064a \u4e2d\u6587</p>",
    ],
)
def test_a_held_page_is_laid_out_as_any_other(page, typed):
    page.type(f"<p>{WORDS}A</p>")
    page.wait_until_held()
    page.type(typed)
    found = page.run(LAID_OUT)
    assert page.run(f"deskHold.release(); {LAID_OUT}") == found


@pytest.mark.parametrize(
    ("style", "first"),
    [
        ("p { line-height: normal; }", "<p>A.</p>"),
        (STYLE + "p::first-letter { float: left; font-size: 80px; }", "<p>A.</p>"),
        (STYLE + "aside { float: left; width: 100px; height: 400px; }", "<aside></aside>"),
        (STYLE + ".story { display: flex; }", "<p>A.</p>"),
    ],
)
def test_what_would_look_different_is_not_held(page, style, first):
    page.load(style, first)
    page.type(f"<p>{WORDS}A</p>")
    before = page.run(LAID_OUT)
    page.rest()
    page.rest()
    assert page.is_held is False
    assert page.run(LAID_OUT) == before


@pytest.mark.parametrize("html", ["<p>A <img alt='b'></p>", "<h2>A</h2>", "<ul><li>A</li></ul>"])
def test_only_plain_paragraphs_are_held(page, html):
    page.type(html)
    page.rest()
    page.rest()
    assert page.is_held is False


def test_another_width_lets_go(qtbot, page):
    page.type(f"<p>{WORDS}A</p>")
    page.wait_until_held()
    page.preview.resize(300, 600)
    qtbot.waitUntil(lambda: not page.is_held)


def test_another_look_lets_go(page):
    look = PageLook(page.preview)
    page.load()  # scripts join the next page
    page.type(f"<p>{WORDS}A</p>")
    page.wait_until_held()
    look.put_on(is_dark=True, is_paper=False)
    assert page.is_held is False


def test_a_paragraph_before_it_lets_go(page):
    page.type(f"<p>{WORDS}A</p>")
    page.wait_until_held()
    page.type("<p>First.</p>", place=0, removed=0)
    assert page.is_held is False


def test_the_next_paragraph_takes_its_turn(qtbot, page):
    page.type(f"<p>{WORDS}A</p>")
    page.wait_until_held()
    page.type(f"<p>{WORDS}A</p>", place=2)
    height = "getComputedStyle(document.querySelector('.story > p:nth-child(%d)')).contain"
    qtbot.waitUntil(lambda: page.run(height % 3) == "size layout")
    assert page.run(height % 2) == "none"
