"""Headings and words are found where they stand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.counting import words
from desk.text.outline import Heading, headings, word_position

SOURCE = """Intro.

## First *part* ##
Text
### Deeper
```
## code
```
Setext
======

Another
---

Text that goes on
---

#No space

#
"""


def test_headings_are_listed_without_marks_and_without_code():
    assert headings(SOURCE) == [
        Heading(2, "First part", 2),
        Heading(3, "Deeper", 4),
        Heading(2, "Another", 11),
        Heading(2, "Text that goes on", 14),
        Heading(1, "No space", 17),
    ]


def test_a_rule_under_nothing_and_a_second_line_are_no_headings():
    assert headings("one\ntwo\n---\n\n---\n\n####### seven") == []


@pytest.mark.parametrize("item", ["- satu", "-\tsatu", "* satu", "1. satu", "    - satu", "-"])
@pytest.mark.parametrize("line", ["-", "- ", "---", "==="])
def test_an_item_of_a_list_is_no_heading(item, line):
    assert headings(f"Pengantar.\n\n{item}\n{line}\n\nlanjut") == []


@pytest.mark.parametrize("line", ["-", "- ", "---"])
def test_words_with_a_line_beneath_are_a_heading(line):
    assert headings(f"-5 derajat\n{line}") == [Heading(2, "-5 derajat", 0)]


@pytest.mark.parametrize(
    ("source", "number", "expected"),
    [
        ("One two three", 1, "One"),
        ("One two three", 3, "three"),
        ("One two three", 99, "three"),
        ("## One\n\n[two words](https://a.b/c) three", 2, "[two"),
        ("## One\n\n[two words](https://a.b/c) three", 4, "three"),
        ("One\n\n![](photo:0190)\n\ntwo", 2, "two"),
        ("One\n\n```\n*two* three\n```\n\nfour", 3, "three"),
        ("One\n\n```\n*two* three\n```\n\nfour", 4, "four"),
        ("One - two", 2, "two"),
        ("🌋 satu dua", 2, "dua"),
    ],
)
def test_a_word_is_found_by_its_number(source, number, expected):
    assert source[word_position(source, number) :].startswith(expected)


@pytest.mark.parametrize("source", ["", " \n\n", "---"])
def test_a_text_without_words_gives_its_beginning(source):
    assert word_position(source, 5) == 0


@given(st.text(alphabet="ab .#*`~[]()\n-|\u3042", max_size=120))
def test_the_last_word_is_the_one_that_counting_counts(source):
    total = words(source)
    place = word_position(source, total)
    assert 0 <= place <= len(source)
    assert not total or word_position(source, total + 1) == place


@given(st.text(max_size=300))
def test_whatever_is_typed_has_an_outline(source):
    lines = source.split("\n")
    assert all(0 <= heading.line < len(lines) for heading in headings(source))
