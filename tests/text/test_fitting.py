"""What is put into a story stands in paragraphs of its own and keeps its footnotes apart."""

import pytest

from desk.text.fitting import fitted, renumbered

PLACES = [
    ("words", "a ", " b", "words"),
    ("two\n\nparts", "", "", "two\n\nparts"),
    ("two\n\nparts", "a", "b", "\n\ntwo\n\nparts\n\n"),
    ("two\n\nparts", "a\n", "\nb", "\ntwo\n\nparts\n"),
    ("two\n\nparts", "a\n\n", "\n\nb", "two\n\nparts"),
    ("two\n\nparts", "a\n  \n", "\n \n b", "two\n\nparts"),
    ("## head", "a", "", "\n\n## head"),
    ("- item", "", "b", "- item\n\n"),
    ("| a |", "a", "b", "\n\n| a |\n\n"),
    ("![](photo:x)", "a", "b", "\n\n![](photo:x)\n\n"),
    ("-5 degrees", "a ", " b", "-5 degrees"),
    ("a  \nb", "x ", "", "a  \nb"),
    ("- a\n- b", "- satu\n- ", "", "a\n- b"),
    ("- a", "- ", "", "a"),
    ("* a\n* b", "- satu\n- ", "", "a\n- b"),
    ("- a\n    - b\n- c", "- satu\n- ", "\n- dua", "a\n    - b\n- c"),
    ("- a\n- b", "- satu\n    - ", "", "a\n    - b"),
    ("1. a\n2. b", "1. satu\n2. ", "\n\nlagi", "a\n3. b"),
    ("- a\n- b", "1. ", "", "a\n2. b"),
    ("- a\n- b", "- satu\n- ", "\nlagi", "a\n- b\n"),
    ("- a\n\nb\n\n- c", "- satu\n- ", "", "a\n\nb\n\n- c"),
    ("- a\n- b", "- satu\n- kata ", "", "\n\n- a\n- b"),
    ("- a\n- b", "- satu\n- ", "dua", "a\n- b\n\n"),
]


@pytest.mark.parametrize(("piece", "before", "after", "expected"), PLACES)
def test_places(piece, before, after, expected):
    assert fitted(piece, before, after) == expected


NOTES = [
    ("a[^1]\n\n[^1]: x", "b", "a[^1]\n\n[^1]: x"),
    ("a[^1]\n\n[^1]: x", "b[^1]\n\n[^1]: y", "a[^2]\n\n[^2]: x"),
    ("a[^2]b[^1]\n\n[^1]: x\n\n[^2]: z", "b[^1]c[^7]", "a[^8]b[^9]\n\n[^9]: x\n\n[^8]: z"),
    ("a[^1]", "b[^note]", "a[^1]"),
    ("a[^1]", "b\\[^1]", "a[^1]"),
]


@pytest.mark.parametrize(("piece", "story", "expected"), NOTES)
def test_footnotes(piece, story, expected):
    assert renumbered(piece, story) == expected
