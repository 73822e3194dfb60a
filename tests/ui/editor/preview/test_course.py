"""Lines of the text and heights of the page: pure arithmetic."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.ui.editor.preview.course import Course, Measured, highest

# Three blocks with a blank line between them, under a head of 200 pixels, over a foot of 100.
LINES = [(0, 0), (2, 5), (7, 7)]
PAGE = Measured(((200.0, 300.0), (320.0, 720.0), (740.0, 2000.0)), 2100.0, 500.0)


@pytest.mark.parametrize(
    ("place", "height"),
    [
        (0, 200),
        (0.5, 250),
        (1, 300),
        (2, 320),
        (4, 520),
        (6, 720),
        (7.5, 1370),
        (8, 2000),
        (99, 2000),
    ],
)
def test_a_place_has_its_height_within_its_block(place, height):
    assert Course(LINES, PAGE, 8).height_px(place) == pytest.approx(height)


def test_the_blank_line_between_two_blocks_is_the_space_between_them():
    assert Course(LINES, PAGE, 8).height_px(6.5) == pytest.approx(730)


def test_both_sides_begin_and_end_together():
    course = Course(LINES, PAGE, 8)
    assert course.scroll_px(0, 0) == 0
    assert course.scroll_px(8, 1) == PAGE.farthest_px


def test_in_the_middle_a_place_is_at_the_wanted_height():
    course = Course(LINES, PAGE, 8)
    assert course.scroll_px(7, 0) == pytest.approx(740)
    assert course.scroll_px(7.5, 0.5) == pytest.approx(1370 - 250)


def test_without_blocks_both_sides_go_by_shares():
    course = Course([], Measured((), 1000.0, 200.0), 10)
    assert course.scroll_px(5, 0) == pytest.approx(500)


def test_a_dateline_of_its_own_does_not_take_the_lines_of_the_first_paragraph():
    page = Measured(((100.0, 130.0), (140.0, 240.0)), 900.0, 300.0)
    assert Course([(0, 0), (0, 1)], page, 2).height_px(1) == pytest.approx(190)


def test_footnotes_do_not_take_the_lines_of_the_last_paragraph():
    page = Measured(((100.0, 200.0), (220.0, 800.0)), 900.0, 300.0)
    assert Course([(0, 3), (3, 3)], page, 4).height_px(4) == pytest.approx(200)


@pytest.mark.parametrize("place", [199.9, 700.1])
def test_what_is_off_the_screen_is_not_seen(place):
    course = Course([(0, 9)], Measured(((0.0, 1000.0),), 1000.0, 500.0), 10)
    assert not course.is_seen(place / 100, 200)
    assert course.is_seen(4, 200)


sizes = st.floats(0, 5_000, allow_nan=False)


@st.composite
def courses(draw):
    """Any course, of blocks in any order of lines and heights."""
    rows = draw(
        st.lists(st.tuples(st.integers(0, 4), st.integers(0, 5), sizes, sizes), max_size=12)
    )
    line, height = 0, draw(sizes)
    lines, blocks = [], []
    for skipped, more, space, tall in rows:
        line, height = line + skipped, height + space
        lines.append((line, line + more))
        blocks.append((height, height + tall))
        line, height = line + more, height + tall
    foot = draw(sizes)
    return Course(
        lines, Measured(tuple(blocks), height + foot, draw(st.floats(1, 2_000))), line + 1
    )


@given(courses(), st.floats(0, 80), st.floats(0, 80), st.floats(0, 1))
def test_further_down_is_never_higher_up(course, one, other, share):
    first, second = sorted((one, other))
    assert course.height_px(first) <= course.height_px(second) + 1e-6
    assert course.scroll_px(first, share) <= course.scroll_px(second, share) + 1e-6


@given(courses(), st.floats(-10, 100), st.floats(0, 1))
def test_the_page_is_never_scrolled_off_its_ends(course, place, share):
    assert 0 <= course.scroll_px(place, share) <= course.measured.farthest_px


@given(st.lists(st.integers(0, 100), min_size=1, max_size=60), st.floats(-10, 110))
def test_the_nearest_number_is_found(values, wanted):
    rising = sorted(values)
    found = highest(0, len(rising) - 1, wanted, lambda number: rising[number])
    assert abs(rising[found] - wanted) == min(abs(value - wanted) for value in rising)
