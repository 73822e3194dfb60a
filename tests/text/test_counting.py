"""Counting and plain text see what a reader reads, not the marks."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.counting import characters, plain_text, words
from desk.text.rendering import render

PLAIN = [
    ("Satu *dua* **tiga** _empat_", "Satu dua tiga empat"),
    ("a_b_c dan __init__", "a_b_c dan init"),
    ("2 * 3", "2  3"),
    ("\\*bukan\\* miring", "*bukan* miring"),
    ("[teks](https://a.b/c_(d)) [ke](article:1)", "teks ke"),
    ("[![alt](x.png)](https://a.b)", "alt"),
    ('[ref][1]\n\n[1]: https://a.b "judul"', "ref"),
    ("![](photo:0190)", ""),
    ("Satu ![x](photo:0190) dua", "Satu  dua"),
    ("# Judul #\n\nIsi", "Judul\n\nIsi"),
    ("Judul\n=====\nIsi", "Judul\nIsi"),
    ("- satu\n* dua\n1. tiga\n> empat", "satu\ndua\ntiga\nempat"),
    ("a\n\n---\n\n* * *\n\nb", "a\n\nb"),
    ("| a | b |\n|---|:-:|\n| 1 | 2 |", "a   b\n1   2"),
    ("~~~python\n*x* = 1\n~~~", "*x* = 1"),
    ("`*x*` dan ``a`b``", "*x* dan ``a`b``"),
    ("Satu[^1] dua\n\n[^1]: catatan", "Satu dua\n\ncatatan"),
    ("HTML\n\n*[HTML]: Hyper", "HTML"),
    ("<https://a.b/c> <a@b.co>", "https://a.b/c a@b.co"),
    ("https://youtu.be/x", ""),
    ("lihat https://a.b", "lihat https://a.b"),
    ("Tom &amp; Jerry <b>", "Tom & Jerry <b>"),
]


@pytest.mark.parametrize(("source", "expected"), PLAIN)
def test_marks_are_left_out_of_plain_text(source, expected):
    assert plain_text(source) == expected


WORDS = [
    ("", 0),
    ("Harga naik 1.240 rupiah", 4),
    ("rata-rata 3,5 persen", 3),
    ("dan/atau Jum'at", 2),
    ("kata—kata dan kata \u2013 kata", 5),
    ("- satu\n- dua", 2),
    ("![](photo:0190)\n\nSatu", 1),
    ("北京市 hari ini", 5),
    ("テスト2024", 4),
    ("한국어 기사", 2),
    ("Привет, мир!", 2),
    ("*** --- ...", 0),
]


@pytest.mark.parametrize(("source", "expected"), WORDS)
def test_words_are_counted_as_a_newsroom_counts(source, expected):
    assert words(source) == expected


def test_characters_count_spaces_and_breaks_once():
    assert characters("**Satu**  dua\n\n\ntiga") == len("Satu dua tiga")


@given(st.text(alphabet="ab1 \n*_`[]()!#>-|<&;^:\\~.é", max_size=60))
def test_any_text_can_be_counted(source):
    assert words(source) >= 0
    assert "\n\n\n" not in plain_text(source)


def test_a_usual_article_counts_as_its_page_reads():
    source = "# Judul *x*\n\nSatu **dua** [tiga](https://a.b) `empat`.\n\n- lima\n- enam\n\n> tujuh"
    page = " ".join(re.sub(r"<[^>]+>", "", block.html) for block in render(source, {}))
    assert plain_text(source).split() == page.split()


@pytest.mark.parametrize(
    "piece", ["[", "![", "[a](", "[^", "|", "a_", "_", "`a", "*a _a ", "<a@", "\\", "> ", "- ", "#"]
)
def test_hostile_rows_are_read_to_their_end(piece):
    assert plain_text(piece * (100_000 // len(piece)) + "x").endswith("x")
