from xml.etree.ElementTree import fromstring
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.media.cleaning import clean, is_address, line, parts
from desk.media.metadata_fields import FIELDS

ANYTHING = st.text(st.characters(exclude_categories=()))
BY_NAME = {field.name: field for field in FIELDS}


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("  caption \n", "caption"),
        ("a\0b\x07c\x9fd", "abcd"),
        ("one\r\ntwo\rthree\u2028four", "one\ntwo\nthree\nfour"),
        ("\ufeffcaption", "caption"),
        ("half \ud83d of a face", "half  of a face"),
        ("“kutip” — Đà Nẵng 👩‍🌾", "“kutip” — Đà Nẵng 👩‍🌾"),
        ("مرحبا\u200f", "مرحبا\u200f"),
    ],
)
def test_clean(text, cleaned):
    assert clean(text) == cleaned


def test_a_line_has_no_breaks():
    assert line("one\r\n  two\tthree") == "one two three"


@given(ANYTHING, st.integers(1, 50))
def test_cleaned_text_is_bounded_settled_and_fit_for_xml(text, most):
    cleaned = clean(text, most)
    assert len(cleaned) <= most
    assert clean(cleaned, most) == cleaned
    assert (fromstring(f"<a>{escape(cleaned)}</a>").text or "") == cleaned


def test_a_megabyte_is_cut():
    assert clean("x" * 1_000_000) == "x" * 10_000


def test_parts_are_clean_filled_and_different():
    assert parts(BY_NAME["keywords"], ("a\0", "", "a", " b\nc "), 99) == ("a", "b c")
    assert parts(BY_NAME["caption"], ("b\nc",), 99) == ("b\nc",)
    assert len(parts(BY_NAME["keywords"], tuple(map(str, range(999))), 99)) == 200


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("https://example.org/a?b=c", True),
        ("HTTP://EXAMPLE.ORG", True),
        ("javascript:alert(1)", False),
        ("data:text/html,x", False),
        ("https://a b", False),
        ("example.org", False),
    ],
)
def test_addresses(text, answer):
    assert is_address(text) is answer
