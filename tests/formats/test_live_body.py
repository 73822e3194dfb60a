"""A body that follows its text has the bytes of the body that an export writes."""

import random
from dataclasses import replace

import pytest

from desk.formats.live_body import LiveBody
from desk.formats.page import fragment, page, page_around
from desk.text.chunked_text import LineChange
from desk.text.live_document import LiveDocument
from desk.text.rendering import render

EDITS = (
    (0, 1, ["Kata pertama lain."]),
    (0, 2, []),  # a paragraph of speech opens the story
    (0, 1, ["## Judul di awal"]),  # no paragraph takes the dateline
    (0, 1, ["https://kabar.example/x"]),
    (4, 1, []),  # the photo has no mark any more
    (4, 1, ["![](photo:unknown)"]),
    (2, 0, ["![](photo:0192f0c0-3333-7000-8000-000000000003)", ""]),
    (8, 1, ["Biaya[^1] dan lagi[^1]."]),
    (0, 99, [""]),
    (17, 1, ["\0 tidak tertulis \ud800"]),
)


class Page:
    """What a preview holds of the elements."""

    def __init__(self, closure, address):
        self.closure = closure
        self.address = address
        self.source = closure.article.body
        self.document = LiveDocument(self.source, {})
        self.body = LiveBody()
        self.body.apply([self.document.render()])
        self.body.dress(closure, address)
        self.elements = list(self.body.elements)

    def change(self, first, removed, lines):
        old = self.source.split("\n")
        removed = min(removed, len(old) - first)
        self.source = "\n".join([*old[:first], *lines, *old[first + removed :]])
        for splice in self.body.apply(self.document.change(LineChange(first, removed, lines))):
            end = splice.start + splice.removed
            self.elements[splice.start : end] = splice.elements

    def check(self):
        article = replace(self.closure.article, body=self.source)
        blocks = tuple(render(self.source, {}))
        now = replace(self.closure, article=article, blocks=blocks)
        assert self.elements == self.body.elements
        assert "\n".join(self.elements) + "\n" == fragment(now, self.address)
        assert len(self.body.lines) == len(self.elements)
        before, after = page_around(now, self.address)
        assert before + "\n".join(self.elements) + after == page(now, self.address)


@pytest.mark.parametrize("edit", EDITS, ids=str)
@pytest.mark.parametrize("dateline", ["Muara Jati", ""])
def test_after_an_edit_the_elements_are_the_fragment_of_an_export(closure, address, edit, dateline):
    article = replace(closure.article, dateline=dateline)
    shown = Page(replace(closure, article=article), address)
    shown.check()
    shown.change(*edit)
    shown.check()


@pytest.mark.parametrize("seed", range(12))
def test_after_many_edits_too(closure, address, seed):
    shown = Page(closure, address)
    chance = random.Random(seed)
    lines = [line for _first, _removed, fresh in EDITS for line in fresh] + ["", "", "- a"]
    for _ in range(12):
        count = shown.source.count("\n") + 1
        fresh = chance.choices(lines, k=chance.randrange(1, 3))
        shown.change(chance.randrange(count), chance.randrange(3), fresh)
        shown.check()


def test_other_texts_around_the_body_leave_its_blocks(closure, address):
    shown = Page(closure, address)
    other = replace(closure, article=replace(closure.article, dateline="Wening"))
    shown.body.dress(other, address)
    assert shown.body.elements[0].startswith("<p>Wening")
    assert shown.body.elements[1:] == shown.elements[1:]


def test_a_key_is_one_element(closure, address):
    shown = Page(closure, address)
    [splice] = shown.body.apply(shown.document.change(LineChange(2, 1, ["Dulu."])))
    assert (splice.start, splice.removed, splice.elements) == (1, 1, ["<p>Dulu.</p>"])


@pytest.mark.parametrize("dateline", ["Muara Jati", ""])
@pytest.mark.parametrize("seed", range(6))
def test_keys_in_long_stories_change_elements_in_their_places(closure, address, seed, dateline):
    chance = random.Random(seed)
    body = "\n\n".join(chance.choices(["Kata.", "- a\n- b", "![](photo:unknown)", "## J"], k=30))
    article = replace(closure.article, body=body, dateline=dateline)
    shown = Page(replace(closure, article=article), address)
    for number in range(30):
        line = chance.randrange(shown.source.count("\n") + 1) if number % 3 else 0
        old = shown.source.split("\n")[line]
        shown.change(line, 1, [old + chance.choice("ab*")])
        shown.check()


def test_an_element_that_no_line_makes_has_the_lines_of_a_neighbour(closure, address):
    shown = Page(closure, address)
    shown.change(0, 99, ["# Judul", "", "Isi."])
    assert [element[:4] for element in shown.elements] == ["<p>M", "<h2>", "<p>I", "<fig"]
    assert shown.body.lines == [(0, 0), (0, 0), (2, 2), (2, 2)]
