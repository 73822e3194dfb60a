"""A place on the page is found in the source that it was made of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.counting import plain_text
from desk.ui.editor.preview.clicked_words import Spot, place_in


def clicked(body, read, *, lines=(), block=0, is_word=True):
    """Return the source with brackets at what is found; ``|`` in ``read`` is where one clicks."""
    before, after = read.split("|")
    spot = Spot(block, before + after, len(before), is_word=is_word)
    start, end = place_in(body, lines, spot)
    if not is_word:
        return f"{body[:start]}|{body[end:]}"
    return f"{body[:start]}[{body[start:end]}]{body[end:]}"


@pytest.mark.parametrize(
    ("body", "read", "found"),
    [
        ("The wind fell.", "The wi|nd fell.", "The [wind] fell."),
        ("The **wind** fell.", "The |wind fell.", "The **[wind]** fell."),
        ("A [wind](https://wind.example/wind) fell.", "A wi|nd fell.",
         "A [[wind]](https://wind.example/wind) fell."),
        ("Dew and rain. Rain and dew.", "Dew and rain. Rain and d|ew.",
         "Dew and rain. Rain and [dew]."),
        ("no no no no", "no no n|o no", "no no [no] no"),
        ("Rain fell.", "SAWANA, Desk — Rain fe|ll.", "Rain [fell]."),
        ("# Crosshead", "Cross|head", "# [Crosshead]"),
        ("> Said *he*.", "Said h|e.", "> Said *[he]*."),
        ("| a | b |\n|---|---|\n| c | d |", "a b c |d", "| a | b |\n|---|---|\n| c | [d] |"),
        ("Angin\u00a0besar 🌧 ini", "Angin\u00a0besar 🌧 i|ni", "Angin\u00a0besar 🌧 [ini]"),
    ],
)  # fmt: skip
def test_the_clicked_word_is_found(body, read, found):
    assert clicked(body, read) == found


@pytest.mark.parametrize(
    ("body", "read", "found"),
    [
        ("The wind fell.", "The wi|nd fell.", "The wi|nd fell."),
        ("The **wind** fell.", "The wind| fell.", "The **wind|** fell."),
        ("Half**way** there.", "Halfw|ay there.", "Half**way** |there."),
        ("", "anything |here", "|"),
        ("…", "|", "|…"),
    ],
)
def test_the_cursor_stands_where_one_clicked(body, read, found):
    assert clicked(body, read, is_word=False) == found


BODY = "Same words here.\n\nSame words here.\n\n- Same words here."
LINES = [(0, 0), (2, 2), (4, 4)]


@pytest.mark.parametrize("block", [0, 1, 2])
def test_of_equal_blocks_the_clicked_one_is_meant(block):
    shown = clicked(BODY, "Same wo|rds here.", lines=LINES, block=block)
    assert shown.split("\n")[2 * block].count("[words]") == 1


def test_a_footnote_is_found_where_it_is_written():
    body = "Rain[^1].\n\n[^1]: Measured at the harbour.\n\nLast line."
    shown = clicked(body, "Measured at the har|bour.", lines=[(0, 0), (4, 4), (4, 4)], block=2)
    assert "[harbour]" in shown


def test_a_photo_leads_to_the_line_that_places_it():
    body = "The harbour.\n\n![](photo:1)\n\nThe end."
    assert place_in(body, [(0, 0), (2, 2), (4, 4)], Spot(1, "", 0)) == (14, 14)


def test_words_that_nobody_wrote_here_lead_nowhere_else():
    body = "The harbour.\n\n![](photo:1)\n\nThe end."
    start, end = place_in(body, [(0, 0), (2, 2), (4, 4)], Spot(1, "Unwritten the end", 3))
    assert start == end
    assert 14 <= start <= 26


@given(st.text(), st.text(), st.integers(-2, 5), st.integers(0, 50), st.booleans())
def test_any_page_and_any_text_give_a_place_in_the_text(body, read, block, offset, is_word):
    lines = [(0, 1), (1, 0), (-1, -1), (40, 50)]
    start, end = place_in(body, lines, Spot(block, read, offset, is_word=is_word))
    assert 0 <= start <= end <= len(body)


words = st.lists(st.sampled_from(["wind", "rain", "dew", "fell", "of"]), min_size=1)


@given(words, st.data())
def test_in_plain_text_the_very_word_is_found(parts, data):
    text = " ".join(parts)
    assert plain_text(text).strip() == text
    number = data.draw(st.integers(0, len(parts) - 1))
    start = len(" ".join(parts[:number])) + bool(number)
    found, _end = place_in(text, [(0, 0)], Spot(0, text, start, is_word=True))
    assert text[found:].startswith(parts[number])
