"""Slugs are short, readable and safe as an address and as a file name."""

import re
from pathlib import PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.slug import slug

SLUGS = [
    ("Nelayan Temui Bupati, Bahas Jeda Melaut", "nelayan-temui-bupati-bahas-jeda-melaut"),
    ("Jum'at & Jum\u2019at", "jumat-jumat"),
    ("Naik 1.240 persen", "naik-1-240-persen"),
    ("Ärger über Öl, l'été, Łódź, ß", "arger-uber-ol-lete-lodz-ss"),
    ("A\u0308rger", "arger"),
    ("Привет, мир", "privet-mir"),
    ("Αθήνα", "athina"),
    ("東京", "dongjing"),
    ("😀 Kabar ⚽ baik", "kabar-baik"),
    ("../../etc/passwd", "etc-passwd"),
    ("CON", "con-1"),
    ("lpt1", "lpt1-1"),
    ("—!?", ""),
    ("", ""),
]


@pytest.mark.parametrize(("text", "expected"), SLUGS)
def test_slugs(text, expected):
    assert slug(text) == expected


def test_a_long_headline_is_cut_between_words():
    assert slug("satu dua tiga empat", most=10) == "satu-dua"
    assert slug("satu dua tiga empat", most=8) == "satu-dua"
    assert slug("x" * 100) == "x" * 60


@given(st.text(max_size=200), st.integers(6, 80))
def test_a_slug_of_any_text_is_safe(text, most):
    made = slug(text, most)
    assert re.fullmatch(r"(?:[a-z0-9]+(?:-[a-z0-9]+)*)?", made)
    assert len(made) <= most
    assert not PureWindowsPath(made).is_reserved()
    assert slug(made, most) == made
