"""What is cut says so, and is never longer than it may be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.shortening import shortened


@pytest.mark.parametrize(
    ("text", "short"),
    [("", ""), ("kata", "kata"), ("dua\n kata", "dua kata"), ("dua kata lagi", "dua kata…"),
     ("satu dua kata", "satu dua…")],
)  # fmt: skip
def test_one_line_of_nine_characters(text, short):
    assert shortened(text, 9) == short


@given(st.text(), st.integers(2, 40))
def test_it_fits_and_begins_as_the_text_does(text, letters):
    short = shortened(text, letters)
    assert len(short) <= letters
    assert " ".join(text.split()).startswith(short.removesuffix("…"))
