"""Where a sentence begins and ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.ui.editor.writing.sentences import sentence_at


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("The rain be|gan. It stopped.", "The rain began."),
        ("The rain began. It st|opped.", "It stopped."),
        ("The rain began.| It stopped.", "The rain began."),
        ("The rain began. |It stopped.", "It stopped."),
        ("The rain began. |", "The rain began. "),
        ("He sp|oke to Dr. Ratna of J. K. Hospital. Then left.", None),
        ("Menurut H. Abdul Ka|rim, Rp. 500 juta hilang. Benar.", None),
        ("“Go aw|ay!” she said. Then he left.", "“Go away!” she said."),
        ("It rose 3.5 m|etres… then fell. Done.", "It rose 3.5 metres… then fell."),
        ("雨が|降った。川が増えた。", "雨が降った。"),
        ("|", ""),
    ],
)
def test_the_sentence_around_the_cursor_is_found(text, sentence):
    place = text.index("|")
    text = text.replace("|", "")
    start, end = sentence_at(text, place)
    if sentence is None:
        sentence = text[: text.rindex(". ") + 1]
    assert text[start:end] == sentence


@given(st.text(st.sampled_from('aB .!?…"”。1'), max_size=40), st.integers(0, 40))
def test_the_cursor_is_in_its_sentence(text, place):
    place = min(place, len(text))
    start, end = sentence_at(text, place)
    assert 0 <= start <= place <= end <= len(text)
