"""A page is kept by a thread and a process; either may be slow, and the process may die."""

import os
import queue
import signal
import time
from dataclasses import replace

import psutil
import pytest

from desk.errors import RuleError
from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.services.live_preview import REST_S, ChangedPage, LivePreview, WholePage, page_frame
from desk.services.previewing import preview_page
from desk.text.chunked_text import LineChange
from desk.text.live_rendering import LiveRenderer

BODY = "\n\n".join(f"Paragraf {number}." for number in range(40))
BOMB = "[" * 20_000


class Typist:
    """Types into a story and keeps the page as a window does."""

    def __init__(self, desk, timeout_s=2.0):
        self.desk = desk
        self.outcomes = queue.Queue()
        self.live = LivePreview(self.outcomes.put, timeout_s)
        article = Article(headline="Banjir", dateline="Sawana", body=BODY)
        self.article = desk.run("new", CreateArticle(article)).made
        self.lines = BODY.split("\n")
        self.page = None

    def open(self):
        seen = self.desk.article(self.article)
        self.live.open(page_frame(self.desk, seen, seen.article), self.lines)
        return self.next()

    def type(self, first, removed, lines):
        self.lines[first : first + removed] = lines
        self.live.change(LineChange(first, removed, lines))

    def next(self):
        outcome = self.outcomes.get(timeout=20)
        if isinstance(outcome, WholePage):
            self.page = [outcome.before, list(outcome.elements), outcome.after]
        elif isinstance(outcome, ChangedPage):
            for splice in outcome.splices:
                end = splice.start + splice.removed
                self.page[1][splice.start : end] = splice.elements
        return outcome

    @property
    def body(self):
        return "\n".join(self.page[1])

    @property
    def wanted(self):
        """The body of a page that is made at once."""
        seen = self.desk.article(self.article)
        story = replace(seen.article, body="\n".join(self.lines))
        html = preview_page(self.desk, seen, story)
        return html.partition('<div class="story">\n')[2].partition("\n</div>\n")[0]


@pytest.fixture
def typist(desk):
    made = []

    def make(**options):
        made.append(Typist(desk, **options))
        return made[-1]

    yield make
    for one in made:
        one.live.close()


def test_the_page_that_is_opened_is_the_preview(typist):
    writer = typist()
    assert isinstance(writer.open(), WholePage)
    seen = writer.desk.article(writer.article)
    whole = writer.page[0] + writer.body + writer.page[2]
    assert whole == preview_page(writer.desk, seen, seen.article)


def test_a_line_that_changes_is_one_element(typist):
    writer = typist()
    writer.open()
    writer.type(20, 1, ["Paragraf *lain*."])
    outcome = writer.next()
    assert [splice.elements for splice in outcome.splices] == [["<p>Paragraf <em>lain</em>.</p>"]]
    assert writer.body == writer.wanted


def test_what_is_typed_while_it_is_busy_is_joined(typist):
    writer = typist()
    writer.open()
    with writer.live._condition:  # the thread cannot take anything yet
        writer.type(20, 1, ["Satu.", "", "Dua."])
        writer.type(60, 1, ["Tiga."])
        writer.type(0, 2, [])
        writer.type(19, 2, ["Empat."])
    assert isinstance(writer.next(), ChangedPage)
    assert writer.outcomes.empty()
    assert writer.body == writer.wanted


def test_a_killed_process_comes_back_with_all_that_was_typed(typist):
    writer = typist()
    writer.open()
    for number in range(6):
        if number % 2:
            os.kill(writer.live.process_id, signal.SIGKILL)
        writer.type(4, 1, [f"Ditulis {number}."])
        writer.next()
        assert writer.body == writer.wanted


def test_a_text_that_takes_too_long_leaves_the_page_until_it_is_gone(typist):
    writer = typist(timeout_s=0.4)
    writer.open()
    before = writer.body
    writer.type(4, 1, [BOMB])
    outcome = writer.next()
    assert isinstance(outcome, RuleError)
    assert outcome.code == "text.render_slow"
    assert writer.body == before
    writer.type(4, 1, ["Kembali."])
    writer.next()
    assert writer.body == writer.wanted


def test_keys_in_such_a_text_do_not_kill_a_process_each(typist):
    writer = typist(timeout_s=0.3)
    writer.open()
    for number in range(40):
        writer.type(4, 1, [BOMB + "x" * number])
    assert isinstance(writer.next(), RuleError)
    failed = time.monotonic()
    for number in range(40):
        writer.type(6, 1, [f"x{number}"])
    assert isinstance(writer.next(), RuleError)
    assert time.monotonic() - failed >= REST_S
    assert writer.outcomes.empty()


def test_a_busy_machine_is_given_another_chance_without_a_key(typist, monkeypatch):
    writer = typist()
    writer.open()
    slow = [RuleError("text.render_slow"), RuleError("text.render_slow")]
    opened = LiveRenderer.open

    def busy(self, *arguments):
        if slow:
            raise slow.pop()
        return opened(self, *arguments)

    monkeypatch.setattr(LiveRenderer, "change", busy)
    monkeypatch.setattr(LiveRenderer, "open", busy)
    writer.type(4, 1, ["Kembali."])
    assert [type(writer.next()) for _ in range(3)] == [RuleError, RuleError, ChangedPage]
    assert writer.body == writer.wanted


def test_another_dateline_is_another_page_of_the_same_text(typist):
    writer = typist()
    writer.open()
    writer.type(4, 1, ["Ditulis."])
    writer.next()
    seen = writer.desk.article(writer.article)
    story = replace(seen.article, dateline="Wening")
    writer.live.reframe(page_frame(writer.desk, seen, story))
    assert isinstance(writer.next(), WholePage)
    assert writer.body.startswith("<p>Wening")
    assert "<p>Ditulis.</p>" in writer.body


def test_another_story_begins_anew(typist):
    writer = typist()
    writer.open()
    writer.type(4, 1, ["Ditulis."])
    writer.lines = ["Cerita lain."]
    outcome = writer.open()
    while not isinstance(outcome, WholePage):
        outcome = writer.next()
    assert writer.body.endswith("Cerita lain.</p>")


def test_closed_it_ends_its_process(typist):
    writer = typist()
    writer.open()
    process = psutil.Process(writer.live.process_id)
    writer.live.close()
    writer.live._thread.join(5)
    assert not writer.live._thread.is_alive()
    assert not process.is_running()
