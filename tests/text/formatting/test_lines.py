"""Headings, quotes and lists at the beginning of lines."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desk.text.formatting.lines import ListKind, toggle_heading, toggle_list, toggle_quote
from desk.text.formatting.passage import Passage
from desk.text.rendering import render

BULLETS, NUMBERS = ListKind


@pytest.mark.parametrize(
    ("edit", "kind", "before", "after"),
    [
        (toggle_heading, 2, "he^ad", "## he^ad"),
        (toggle_heading, 2, "## he^ad", "he^ad"),
        (toggle_heading, 3, "## he^ad", "### he^ad"),
        (toggle_heading, 2, "^", "## ^"),
        (toggle_heading, 4, "«a\n\nb»", "«#### a\n\n#### b»"),
        (toggle_heading, 2, "- it^em", "## it^em"),
        (toggle_heading, 2, "> kut^ip", "> ## kut^ip"),
        (toggle_heading, 2, "> ## kut^ip", "> kut^ip"),
        (toggle_heading, 3, "> > ## kut^ip", "> > ### kut^ip"),
        (toggle_heading, 2, "> - kut^ip", "> ## kut^ip"),
        (toggle_heading, 2, "> ^", "> ## ^"),
        (toggle_heading, 2, "«a\n\n> b\n>\n> c»", "«## a\n\n> ## b\n>\n> ## c»"),
        (toggle_list, BULLETS, "> kut^ip", "> - kut^ip"),
        (toggle_list, BULLETS, "> - kut^ip", "> kut^ip"),
        (toggle_list, NUMBERS, "«> a\n> b»\n> c", "«> 1. a\n> 2. b»\n>\n> c"),
        (toggle_list, BULLETS, "«> a\n>\n> b\n»\nc", "«> - a\n>\n> - b\n»\nc"),
        (toggle_list, BULLETS, "it^em", "- it^em"),
        (toggle_list, BULLETS, "- it^em", "it^em"),
        (toggle_list, NUMBERS, "- it^em", "1. it^em"),
        (toggle_list, BULLETS, "1. it^em", "- it^em"),
        (toggle_list, NUMBERS, "«a\nb\nc»", "«1. a\n2. b\n3. c»"),
        (toggle_list, NUMBERS, "1. a\nb^", "1. a\n2. b^"),
        (toggle_list, BULLETS, "para\n«a\nb»\nmore", "para\n\n«- a\n- b»\n\nmore"),
        (toggle_list, BULLETS, "- a\nb^", "- a\n- b^"),
        (toggle_list, NUMBERS, "«- a\n    - b\n    - c\n- d»", "«1. a\n    1. b\n    2. c\n2. d»"),
        (toggle_list, BULLETS, "## he^ad", "- he^ad"),
        (toggle_list, BULLETS, "«a\n»b", "«- a\n»\nb"),
    ],
)
def test_lines_begin_and_end_to_be_something(drawn, edit, kind, before, after):
    assert drawn(edit, before, kind) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("sa^id", "> sa^id"),
        ("> sa^id", "sa^id"),
        ("«a\n\nb»", "«> a\n>\n> b»"),
        ("«> a\n>\n> b»", "«a\n\nb»"),
        ("«> a\nb»", "«> a\n> b»"),
        ("one\ntw^o\nthree", "one\n\n> tw^o\n\nthree"),
    ],
)
def test_a_quotation_holds_together(drawn, before, after):
    assert drawn(toggle_quote, before) == after


WORDS = st.text(alphabet="ab é", min_size=1, max_size=6).map(str.strip).filter(bool)
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=5)
EDITS = [
    lambda passage: toggle_heading(passage, 3),
    lambda passage: toggle_list(passage, BULLETS),
    lambda passage: toggle_list(passage, NUMBERS),
    toggle_quote,
]


@given(PARAGRAPHS.map("\n\n".join), st.data(), st.sampled_from(EDITS))
def test_toggling_twice_gives_the_text_back(text, data, edit):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    passage = Passage(text, start, end)
    # A list on an empty line is set apart from the paragraphs beside it, and stays so.
    assume(any(passage.lines[number] for number in passage.chosen_lines))
    assert edit(edit(passage)).text == text


@given(st.text(alphabet="ab #>-1. \n", max_size=30), st.data(), st.sampled_from(EDITS))
def test_the_selection_stays_in_the_text(text, data, edit):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    made = edit(Passage(text, start, end))
    assert 0 <= made.start <= made.end <= len(made.text)


@pytest.mark.parametrize(("kind", "tag"), [(BULLETS, "ul"), (NUMBERS, "ol")])
def test_the_page_shows_a_list_between_paragraphs(kind, tag):
    made = toggle_list(Passage("before\na\nb\nafter", 7, 10), kind)
    shown = [block.html for block in render(made.text, {})]
    items = f"<{tag}>\n<li>a</li>\n<li>b</li>\n</{tag}>"
    assert shown == ["<p>before</p>", items, "<p>after</p>"]
