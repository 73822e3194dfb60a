"""A page is kept by a process; it may be slow, and it may die."""

import os
import signal
from collections import deque
from dataclasses import replace

import pytest

from desk.child import Child, ChildDied, ChildTimeout
from desk.errors import RuleError
from desk.model.article import Article
from desk.services.commands.articles import CreateArticle
from desk.services.live_preview import (
    REST_MOST_S,
    REST_S,
    RETRIES,
    ChangedPage,
    LivePreview,
    WholePage,
    page_frame,
)
from desk.services.previewing import preview_page
from desk.text.chunked_text import LineChange
from desk.text.live_rendering import LIVE_CHILD

BODY = "\n\n".join(f"Paragraf {number}." for number in range(40))
BOMB = "[" * 20_000


class Typist:
    """Types into a story and keeps the page as a window does, with a process and a clock."""

    def __init__(self, desk, timeout_s=2.0):
        self.desk = desk
        self.child = Child(LIVE_CHILD, timeout_s)
        self.now_s = 100.0
        self.asked = deque()
        self.outcomes = deque()
        self.waking_s = None
        self.live = LivePreview(self, self.outcomes.append, lambda: self.now_s)
        article = Article(headline="Banjir", dateline="Sawana", body=BODY)
        self.article = desk.run("new", CreateArticle(article)).made
        self.lines = BODY.split("\n")
        self.page = None

    def ask(self, request):
        assert not self.asked, "one request at a time"
        self.asked.append(request)

    def wake(self, delay_s):
        self.waking_s = self.now_s + delay_s

    def answer(self):
        """Let the process answer what it was asked."""
        try:
            answer = self.child.call(self.asked.popleft())
        except ChildTimeout:
            self.live.expire()
        except ChildDied:
            self.live.lose()
        else:
            self.live.take(answer)

    def open(self):
        seen = self.desk.article(self.article)
        self.live.open(page_frame(self.desk, seen, seen.article), self.lines)
        return self.next()

    def type(self, first, removed, lines):
        self.lines[first : first + removed] = lines
        self.live.change(LineChange(first, removed, lines))

    def next(self):
        """Return the next outcome, however often the process must be asked or waited for."""
        while not self.outcomes:
            if self.asked:
                self.answer()
            else:
                assert self.waking_s is not None, "nothing comes any more"
                self.now_s, self.waking_s = self.waking_s, None
                self.live.go_on()
        outcome = self.outcomes.popleft()
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
        one.child.close()


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
    writer.type(20, 1, ["Satu.", "", "Dua."])
    writer.next()
    writer.type(2, 1, ["Nol."])  # the process is busy with it
    writer.type(22, 1, ["Satu.", "", "Dua."])
    writer.type(60, 1, ["Tiga."])
    writer.type(0, 2, [])
    writer.type(19, 2, ["Empat."])
    writer.next()
    assert isinstance(writer.next(), ChangedPage)
    assert not writer.asked
    assert not writer.outcomes
    assert writer.body == writer.wanted


def test_a_killed_process_comes_back_with_all_that_was_typed(typist):
    writer = typist()
    writer.open()
    for number in range(6):
        if number % 2:
            os.kill(writer.child.process_id, signal.SIGKILL)
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
    failed_s = writer.now_s
    for number in range(40):
        writer.type(6, 1, [f"x{number}"])
        assert not writer.asked
    assert isinstance(writer.next(), RuleError)
    assert writer.now_s - failed_s >= REST_S
    assert not writer.outcomes


def test_a_busy_machine_is_given_another_chance_without_a_key(typist):
    writer = typist()
    writer.open()
    writer.type(4, 1, ["Kembali."])
    for _ in range(2):
        writer.asked.clear()
        writer.live.expire()
        assert isinstance(writer.next(), RuleError)
        writer.now_s, writer.waking_s = writer.waking_s, None
        writer.live.go_on()
    assert isinstance(writer.next(), ChangedPage)
    assert writer.body == writer.wanted


def test_it_rests_for_good_when_nothing_helps(typist):
    writer = typist()
    writer.open()
    writer.type(4, 1, ["Kembali."])
    for _ in range(RETRIES + 1):
        writer.asked.clear()
        writer.live.expire()
        writer.now_s, writer.waking_s = writer.waking_s or writer.now_s, None
        writer.live.go_on()
    assert not writer.asked
    writer.now_s += REST_MOST_S
    writer.type(6, 1, ["Ditulis."])
    assert writer.asked


def test_a_process_that_dies_over_a_text_again_and_again_is_given_up(typist):
    writer = typist()
    writer.open()
    writer.type(4, 1, ["Kembali."])
    for _ in range(3):
        assert not writer.outcomes
        writer.asked.clear()
        writer.live.lose()
    assert writer.next().code == "text.render_failed"


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
