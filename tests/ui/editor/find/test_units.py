from hypothesis import given
from hypothesis import strategies as st

from desk.text.finding import Match
from desk.ui.editor.find.units import Units
from desk.ui.text_change import utf16_length

TEXTS = st.text(alphabet=st.sampled_from("aé\u2028\n😀𠀀"), max_size=30)


@given(TEXTS, st.data())
def test_positions_come_back(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    units = Units(text)
    there = units.in_units(Match(start, end))
    assert there == Match(utf16_length(text[:start]), utf16_length(text[:end]))
    assert units.in_characters(there) == Match(start, end)
    assert units.cut(there.start, there.end) == text[start:end]
