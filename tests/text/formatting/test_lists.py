"""Return, Tab and numbers in lists."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.formatting.lists import continued, indented, outdented, renumbered
from desk.text.formatting.passage import Passage
from desk.text.rendering import render


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a^", "- a\n- ^"),
        ("* a^", "* a\n* ^"),
        ("- a^ b", "- a\n- ^b"),
        ("- ^ab", "- \n- ^ab"),
        ("9. a^\n10. b", "9. a\n10. ^\n11. b"),
        ("1. a^\n\n2. b", "1. a\n2. ^\n\n3. b"),
        ("- a\n- ^", "- a\n\n^"),
        ("1. a\n2. ^\n3. b", "1. a\n\n^\n\n2. b"),
        ("- a\n    - ^", "- a\n- ^"),
        ("1. a\n    - b\n    - ^\n2. c", "1. a\n    - b\n2. ^\n3. c"),
        ("    1. a^", "    1. a\n    2. ^"),
        ("> a^", "> a\n> ^"),
        ("> a\n> ^", "> a\n\n^"),
        ("> > a^", "> > a\n> > ^"),
        ("> - a^", "> - a\n> - ^"),
        ("> 1. a^\n> 2. b\n\nc", "> 1. a\n> 2. ^\n> 3. b\n\nc"),
        ("> - a\n> - ^", "> - a\n>\n> ^"),
        ("> ^- a", "> \n> ^- a"),
        ("1. a^\n```\n7. b\n9. c\n```\n2. d", "1. a\n2. ^\n```\n7. b\n9. c\n```\n3. d"),
        ("7. b\n9. c\n```\n1. a^\n1. d", "7. b\n9. c\n```\n1. a\n2. ^\n3. d"),
        ("plain^", None),
        ("-^ a", None),
        ("^- a", None),
        ("- «a»", None),
        ("2) a^", None),
        ("2026. Tahun^", "2026. Tahun\n2027. ^"),
    ],
)
def test_return_goes_on_with_a_list_and_ends_it(drawn, before, after):
    assert drawn(continued, before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a\n- b^", "- a\n    - b^"),
        ("- a\n- b^\n    - c\n- d", "- a\n    - b^\n        - c\n- d"),
        ("1. a\n2. b^\n3. c", "1. a\n    1. b^\n2. c"),
        ("1. a\n    1. b\n2. c^", "1. a\n    1. b\n    2. c^"),
        ("- a\n- «b\n- c»", "- a\n    - «b\n    - c»"),
        ("- a\n  - b^", "- a\n    - b^"),
        ("- a\n  - b^\n    - c", "- a\n    - b^\n        - c"),
        ("- a\n- b^\n  more", "- a\n    - b^\n      more"),
        ("- a\n  - «b\n  - c»", "- a\n    - «b\n    - c»"),
        ("> - a\n> - b^", "> - a\n>     - b^"),
        ("> - a^", None),
        ("> a^", None),
        ("- a^", None),
        ("para\n\n- a^", None),
        ("- a\n    - b^", None),
        ("plain^", None),
    ],
)
def test_tab_moves_an_item_under_the_one_above(drawn, before, after):
    assert drawn(indented, before) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("- a\n    - b^", "- a\n- b^"),
        ("- a\n  - b^", "- a\n- b^"),
        ("1. a\n    1. b^\n    2. c\n2. d", "1. a\n2. b^\n    1. c\n3. d"),
        ("- a\n    - b^\n        - c", "- a\n- b^\n    - c"),
        ("> - a\n>     - b^", "> - a\n> - b^"),
        ("> - a^", None),
        ("- a^", None),
        ("    plain^", None),
    ],
)
def test_shift_tab_moves_an_item_up(drawn, before, after):
    assert drawn(outdented, before) == after


ITEMS = st.lists(
    st.tuples(st.sampled_from(["1. ", "7. ", "- "]), st.integers(0, 2), st.sampled_from("ab")),
    min_size=1,
    max_size=8,
)


@given(ITEMS)
def test_numbers_run_without_gaps(items):
    lines = [f"{'    ' * depth}{mark}{text}" for mark, depth, text in items]
    made = Passage("\n".join(lines), 0, 0).with_heads(renumbered(lines))
    assert renumbered(made.lines) == []
    assert [re.sub(r"\d+\.", "-", line) for line in made.lines] == [
        re.sub(r"\d+\.", "-", line) for line in lines
    ]
    top = [line for line in made.lines if not line.startswith(" ")]
    if all(line[0].isdigit() for line in top) and top:
        first = int(top[0].partition(".")[0])
        assert [int(line.partition(".")[0]) for line in top] == list(range(first, first + len(top)))


@given(ITEMS, st.data())
def test_deeper_and_back_gives_the_text_back(items, data):
    lines = [f"- {text}" for _mark, _depth, text in items]
    text = "\n".join(lines)
    at = data.draw(st.integers(0, len(text)))
    deeper = indented(Passage(text, at, at))
    if deeper is not None:
        back = outdented(deeper)
        assert back is not None
        assert back.text == text
        assert back.start == max(at, text.rfind("\n", 0, at) + 1)


def test_the_page_shows_the_depth_that_tab_made():
    made = indented(Passage("1. a\n2. b", 9, 9))
    assert made is not None
    (block,) = render(made.text, {})
    assert block.html == "<ol>\n<li>a<ol>\n<li>b</li>\n</ol>\n</li>\n</ol>"
