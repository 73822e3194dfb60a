import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.crop_handles import Handle, resized
from desk.model.cropping import (
    WHOLE,
    Box,
    automatic,
    centred,
    extent,
    fitted,
    is_inside,
    is_too_small,
    moved,
    scaled,
    size_px,
    straightened,
    to_photo,
    to_result,
    turned,
)

PHOTO = (6000, 4000)
RATIOS = (16 / 9, 4 / 3, 1.0, 4 / 5)
fractions = st.floats(0, 1)
points = st.tuples(fractions, fractions)
photos = st.tuples(st.integers(40, 12_000), st.integers(40, 12_000))
ratios = st.sampled_from(RATIOS)
steps = st.floats(-20_000, 20_000)
degrees = st.floats(-15, 15)


@pytest.mark.parametrize(
    ("ratio", "focus", "expected"),
    [
        (None, (0.9, 0.9), (0, 0, 1, 1)),
        (1.0, None, (1 / 6, 0, 2 / 3, 1)),
        (1.0, (0.0, 0.5), (0, 0, 2 / 3, 1)),
        (1.0, (0.9, 0.5), (1 / 3, 0, 2 / 3, 1)),
        (2.0, (0.5, 1.0), (0, 0.25, 1, 0.75)),
        (2.0, None, (0, 0.025, 1, 0.75)),
    ],
)
def test_an_automatic_crop_is_the_largest_around_the_focal_point(ratio, focus, expected):
    box = automatic(PHOTO, ratio, focus)
    assert (box.x, box.y, box.width, box.height) == pytest.approx(expected)


@given(photos, ratios, points)
def test_an_automatic_crop_is_inside_has_its_ratio_and_its_focal_point(photo, ratio, focus):
    box = automatic(photo, ratio, focus)
    assert is_inside(photo, box)
    assert_ratio(photo, box, ratio)
    assert box.x - 1e-9 <= focus[0] <= box.x + box.width + 1e-9
    assert box.y - 1e-9 <= focus[1] <= box.y + box.height + 1e-9
    assert max(box.width, box.height) == pytest.approx(1)  # none larger fits


@pytest.mark.parametrize(
    ("step", "expected"),
    [((600, 0), (0.35, 0.25)), ((-9000, 400), (0, 0.35)), ((9000, 9000), (0.5, 0.5))],
)
def test_a_box_moves_until_the_edge(step, expected):
    box = moved(PHOTO, Box(0.25, 0.25, 0.5, 0.5), *step)
    assert (box.x, box.y) == pytest.approx(expected)
    assert (box.width, box.height) == (0.5, 0.5)


@pytest.mark.parametrize(
    ("handle", "step", "ratio", "expected"),
    [
        (Handle.EAST, (600, 99), None, (0.25, 0.25, 0.6, 0.5)),
        (Handle.NORTH_WEST, (-600, -400), None, (0.15, 0.15, 0.6, 0.6)),
        (Handle.SOUTH_EAST, (600, 400), 1.5, (0.25, 0.25, 0.6, 0.6)),
        (Handle.EAST, (600, 0), 1.5, (0.25, 0.2, 0.6, 0.6)),  # both other edges give way
        (Handle.SOUTH, (0, 9000), 1.5, (0.125, 0.25, 0.75, 0.75)),
        (Handle.EAST, (-9000, 0), None, (0.25, 0.25, 16 / 6000, 0.5)),  # never turned inside out
    ],
)  # fmt: skip
def test_a_handle_pulls_its_edge_and_leaves_the_other(handle, step, ratio, expected):
    box = resized(PHOTO, Box(0.25, 0.25, 0.5, 0.5), handle, step, ratio)
    assert (box.x, box.y, box.width, box.height) == pytest.approx(expected)


@given(photos, ratios, st.lists(st.tuples(st.sampled_from(list(Handle)), steps, steps), max_size=6),
       degrees, st.integers(0, 3))  # fmt: skip
def test_whatever_is_dragged_stays_inside_and_keeps_its_ratio(photo, ratio, drags, angle, turns):
    box = turned(photo, automatic(photo, ratio), turns, ratio)
    box = straightened(photo, box, angle)
    for handle, across, down in drags:
        box = resized(photo, box, handle, (across, down), ratio)
        box = moved(photo, box, down, across)
        assert is_inside(photo, box)
        assert_ratio(photo, box, ratio)


@given(
    photos, st.lists(st.tuples(st.sampled_from(list(Handle)), steps, steps), max_size=6), degrees
)
def test_a_free_crop_stays_inside_too(photo, drags, angle):
    box = straightened(photo, WHOLE, angle)
    for handle, across, down in drags:
        box = resized(photo, box, handle, (across, down))
        assert is_inside(photo, box)
        assert min(size_px(photo, box)) > 0


@given(photos, ratios, points, degrees, st.floats(0.01, 20))
def test_straightening_and_scaling_stay_inside(photo, ratio, focus, angle, factor):
    before = automatic(photo, ratio, focus)
    box = straightened(photo, before, angle)
    assert is_inside(photo, box)
    assert_ratio(photo, box, ratio)
    for changed in (scaled(photo, box, factor), centred(photo, box, focus)):
        assert is_inside(photo, changed)
        assert_ratio(photo, changed, ratio)


def test_a_straightened_crop_is_the_largest_that_fits():
    box = straightened(PHOTO, WHOLE, 10)
    around = extent(PHOTO, box)
    assert max(around.width, around.height) == pytest.approx(1)
    assert straightened(PHOTO, WHOLE, 40).degrees == 15
    assert straightened(PHOTO, Box(0.4, 0.4, 0.1, 0.1), 10).width == 0.1  # room enough


def test_four_quarter_turns_lead_back():
    box = WHOLE
    for turns in (1, 2, 3, 0):
        box = turned(PHOTO, box, 1, None)
        assert box.turns == turns
    assert box == WHOLE


def test_a_turned_crop_has_its_ratio_as_it_is_seen():
    box = turned(PHOTO, automatic(PHOTO, 16 / 9), 1, 16 / 9)
    width, height = size_px(PHOTO, box)
    assert width / height == pytest.approx(16 / 9)
    assert height == pytest.approx(PHOTO[0] * box.width)


@given(photos, points, degrees, st.integers(0, 3))
def test_a_point_of_the_result_is_found_in_the_photo_and_back(photo, point, angle, turns):
    box = straightened(photo, Box(0.2, 0.3, 0.5, 0.4, 0, turns), angle)
    assert to_result(photo, box, to_photo(photo, box, point)) == pytest.approx(point, abs=1e-6)


def test_a_quarter_turn_puts_the_upper_left_corner_to_the_right():
    assert to_result(PHOTO, Box(turns=1), (0, 0)) == pytest.approx((1, 0))
    assert to_result(PHOTO, Box(turns=3), (0, 0)) == pytest.approx((0, 1))


def test_a_crop_that_is_narrower_than_its_rendition_is_too_small():
    assert is_too_small(PHOTO, Box(width=0.2), 1201)
    assert not is_too_small(PHOTO, Box(width=0.2), 1200)
    assert is_too_small(PHOTO, Box(height=0.2, turns=1), 1200)


def test_another_ratio_keeps_the_middle():
    box = fitted(PHOTO, Box(0.25, 0.25, 0.5, 0.5), 1.0)
    assert box.middle == pytest.approx((0.5, 0.5))
    assert size_px(PHOTO, box)[0] == pytest.approx(size_px(PHOTO, box)[1])


def assert_ratio(photo, box, ratio):
    """Right within a pixel."""
    width, height = size_px(photo, box)
    assert abs(width - height * ratio) < 1
