"""In which formats a cursor stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.formatting.emphasis import Emphasis, emphases, toggle
from desk.text.formatting.lines import ListKind
from desk.text.formatting.passage import Passage
from desk.text.formatting.standing import MOST_MARKS, Standing, standing


def read(drawing):
    start = drawing.index("«") if "«" in drawing else drawing.index("^")
    text = drawing.replace("«", "").replace("^", "")
    end = text.index("»") if "»" in text else start
    return Passage(text.replace("»", ""), start, end)


@pytest.mark.parametrize(
    ("drawing", "expected"),
    [
        ("plain w^ords", Standing()),
        ("a **w^ord** b", Standing(is_bold=True)),
        ("a **word** ^b", Standing()),
        ("a **^** b", Standing(is_bold=True)),
        ("a *w^ord* b", Standing(is_italic=True)),
        ("an _old^er_ way", Standing(is_italic=True)),
        ("a ***w^ord*** b", Standing(is_bold=True, is_italic=True)),
        ("a **«word»** b", Standing(is_bold=True)),
        ("a «b **c** d» e", Standing()),
        (r"2 \*w^ord\* 3", Standing()),
        ("`**w^ord**`", Standing()),
        ("a **word^** b", Standing(is_bold=True)),
        ("a **word ^** b", Standing(is_bold=True)),
        ("***word^***", Standing(is_bold=True, is_italic=True)),
        ("***word*^**", Standing(is_bold=True)),
        ("***^***", Standing(is_bold=True, is_italic=True)),
        ("[wo^rds](https://example.org)", Standing(is_link=True)),
        ("[words](https://exam^ple.org)", Standing(is_link=True)),
        ("[words](https://example.org) an^d", Standing()),
        ("## Crosshe^ad", Standing(heading=2)),
        ("^### Smaller", Standing(heading=3)),
        ("#no he^ading", Standing()),
        ("> A quot^e", Standing(is_quote=True)),
        ("> **A q^uote**", Standing(is_quote=True, is_bold=True)),
        ("> ## Quot^ed", Standing(is_quote=True, heading=2)),
        ("> 1. quot^ed", Standing(is_quote=True, list=ListKind.NUMBERS)),
        ("- it^em", Standing(list=ListKind.BULLETS)),
        ("  3. it^em", Standing(list=ListKind.NUMBERS)),
        ("- - -^", Standing()),
        ("* * *^", Standing()),
        ("^", Standing()),
    ],
)
def test_the_formats_at_the_cursor(drawing, expected):
    assert standing(read(drawing)) == expected


def test_of_a_line_of_marks_only_the_beginning_is_looked_at():
    line = "- " + "**a** " * MOST_MARKS
    assert standing(Passage(line, 5, 5)) == Standing(list=ListKind.BULLETS)


@given(
    st.text(alphabet="a *_`\\", max_size=24), st.integers(0, 24), st.sampled_from(list(Emphasis))
)
def test_pressed_means_that_the_next_press_takes_it_off(text, place, emphasis):
    at = min(place, len(text))
    passage = Passage(text, at, at)
    made = toggle(passage, emphasis)
    grown = len(made.text) - len(text)
    is_over_the_end = grown == 0 and made.start != at
    sign = -1 if emphasis in emphases(passage) else 1
    assert is_over_the_end or grown == 2 * len(emphasis) * sign
