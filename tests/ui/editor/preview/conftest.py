"""A long story that is open with its page."""

import pytest
from PySide6.QtCore import QCoreApplication, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent

from desk.model.article import Article
from desk.services.commands.articles import CreateArticle

SENTENCE = "The wind fell and the **harbour** lay still. "
ROWS = [
    f"## Crosshead {number}"
    if number % 9 == 4
    else f"Paragraph {number} begins. " + SENTENCE * (number % 5)
    for number in range(90)
]
FIND = """(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const at = walker.currentNode.data.indexOf("%s");
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(walker.currentNode, at + 1);
    range.setEnd(walker.currentNode, at + 2);
    const { left, top, height } = range.getBoundingClientRect();
    return `${left + 1},${top + height / 2}`;
  }
})()"""

PAINT = """globalThis.isPainted = false;
requestAnimationFrame(() => requestAnimationFrame(() => { globalThis.isPainted = true; })); 0"""


@pytest.fixture
def article(desk):
    story = Article(headline="Storm over the harbour", body="\n\n".join(ROWS))
    made = desk.run("new", CreateArticle(story)).made
    desk.poll_changes()  # else the window would be told of it, and load what it has loaded
    return made


@pytest.fixture
def pane(qtbot, rooms, context, tab, in_page):
    """The page beside the text, loaded, at its top; it knows its lines."""
    context.actions["view.preview"].setChecked(True)
    made = rooms.editor.preview
    qtbot.waitUntil(lambda: made.view is not None, timeout=15_000)
    page = Page(qtbot, made, in_page)
    qtbot.waitUntil(lambda: "Paragraph 89" in page.text(), timeout=15_000)
    page.settle()  # before, a turn of the wheel meets no page
    qtbot.waitUntil(lambda: not made.follower._is_typing())  # as a text that was just loaded
    return made


@pytest.fixture
def page(qtbot, pane, in_page):
    return Page(qtbot, pane, in_page)


class Page:
    """Looks at the page and does to it what a person does."""

    def __init__(self, qtbot, pane, in_page):
        self.qtbot = qtbot
        self.pane = pane
        self._in_page = in_page

    def run(self, code):
        """Return what a script in our world says."""
        return self._in_page(self.pane.view, code)

    def settle(self):
        """Wait until the page has painted all that it knows of, and told what came of it."""
        self.run(PAINT)
        self.qtbot.waitUntil(lambda: self.run("globalThis.isPainted"), timeout=15_000)

    def text(self):
        return self.run("document.body?.textContent ?? ''")

    def scroll_px(self):
        return self.run("scrollY")

    def bottom_px(self):
        return self.run("document.documentElement.scrollHeight - innerHeight")

    def top_px(self, block):
        """Return where a block begins, from the top of what is seen."""
        child = f"document.querySelector('.story').children[{block}]"
        return self.run(f"{child}.getBoundingClientRect().top")

    def scroll(self, height_px):
        """Scroll without a hand."""
        self.run(f"scrollTo(0, {height_px}); 0")

    def wheel(self, delta):
        """Turn the wheel over the page; 120 are three lines of 20 pixels."""
        widget, place = self.pane.view.focusProxy(), QPointF(100, 150)
        event = QWheelEvent(
            place,
            widget.mapToGlobal(place),
            QPoint(),
            QPoint(0, delta),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QCoreApplication.sendEvent(widget, event)

    def click(self, words, *, twice=False):
        """Click on words that stand on the page, after their first letter."""
        zoom = self.pane.view.zoomFactor()
        x, y = (round(float(part) * zoom) for part in self.run(FIND % words).split(","))
        press = self.qtbot.mouseDClick if twice else self.qtbot.mouseClick
        press(self.pane.view.focusProxy(), Qt.MouseButton.LeftButton, pos=QPoint(x, y))
