"""Paragraphs of their own, footnotes, abbreviations."""

import pytest

from desk.text.formatting.insertions import (
    abbreviation,
    abbreviation_in,
    definition,
    is_abbreviation,
    next_note,
    note_at,
    note_defined_in,
    with_block,
)
from desk.text.rendering import render


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("^", "---^"),
        ("te^xt", "text\n\n---^"),
        ("te^xt\nmore\n\nlast", "text\nmore\n\n---^\n\nlast"),
        ("text\n^\nmore", "text\n\n---^\n\nmore"),
        ("text\n\n^\n\nmore", "text\n\n---^\n\nmore"),
        ("text\n\n^", "text\n\n---^"),
        ("^\n\nmore", "---^\n\nmore"),
    ],
)
def test_a_paragraph_of_its_own_has_blank_lines_around_it(drawn, before, after):
    assert drawn(with_block, before, "---", 3, 3) == after


@pytest.mark.parametrize(
    ("text", "name"),
    [("", "1"), ("a[^1]", "2"), ("a[^2] b[^1]\n\n[^1]: x", "3"), ("a[^2]", "1"), ("a[^note]", "1")],
)
def test_a_footnote_gets_the_next_free_number(text, name):
    assert next_note(text) == name


@pytest.mark.parametrize(
    ("tail", "whole"),
    [
        ("", "[^1]: "),
        ("text", "text\n\n[^1]: "),
        ("text\n", "text\n\n[^1]: "),
        ("text\n\n", "text\n\n[^1]: "),
        ("[^2]: note", "[^2]: note\n[^1]: "),
        ("[^2]: note\n", "[^2]: note\n[^1]: "),
        ("*[UN]: United", "*[UN]: United\n[^1]: "),
    ],
)
def test_definitions_gather_at_the_end(tail, whole):
    assert tail + definition(tail, "[^1]: ") == whole


def test_marks_and_definitions_of_footnotes_are_told_apart():
    assert note_defined_in("[^1]: note") == "1"
    assert note_defined_in("a[^1]: note") == ""
    assert note_defined_in("*[UN]: United") == ""
    assert note_at("a[^1] b", 5) == "1"
    assert note_at("a[^1] b", 0) == ""
    assert note_at("[^1]: note", 2) == ""


def test_an_abbreviation_is_defined_and_read():
    line = abbreviation(" UN ", "United\nNations ")
    assert line == "*[UN]: United Nations"
    assert abbreviation_in(line) == ("UN", "United Nations")
    assert abbreviation_in("[UN]: x") is None
    assert is_abbreviation("UN")
    assert not any(map(is_abbreviation, ("", "  ", "a]b", "a\\b")))


def test_the_page_shows_note_and_abbreviation():
    text = "UN.[^1]"
    for line in ("[^1]: a note", abbreviation("UN", "United Nations")):
        text += definition(text, line)
    shown = "".join(block.html for block in render(text, {}))
    assert '<abbr title="United Nations">UN</abbr>' in shown
    assert 'id="fn:1"' in shown
