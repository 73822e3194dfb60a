from hypothesis import given
from hypothesis import strategies as st

from desk.model import alike
from desk.model.alike import Looks, look

LOOKS = st.integers(0, 2**64 - 1)


def flipped(bits, places):
    for place in places:
        bits ^= 1 << place
    return f"{bits:016x}"


def test_a_picture_is_told_by_where_it_grows_brighter():
    brighter = [column * 20 for column in range(alike.COLUMNS)] * alike.ROWS
    assert look(brighter) == "f" * 16
    assert look(brighter[::-1]) == "0" * 16


def test_a_flat_picture_is_like_no_other():
    grey = [100, 100 + alike.FLAT - 1] * (alike.COLUMNS * alike.ROWS // 2)
    assert look(grey) == ""
    looks = Looks()
    looks.add("sky", "")
    assert looks.nearest("") == ""


@given(LOOKS, st.sets(st.integers(0, 63), max_size=alike.MOST_BITS))
def test_what_differs_in_few_bits_is_found(bits, places):
    looks = Looks()
    looks.add("first", f"{bits:016x}")
    assert looks.nearest(flipped(bits, places)) == "first"


@given(LOOKS, st.sets(st.integers(0, 63), min_size=alike.MOST_BITS + 1))
def test_what_differs_in_more_is_not(bits, places):
    looks = Looks()
    looks.add("first", f"{bits:016x}")
    assert looks.nearest(flipped(bits, places)) == ""


@given(st.lists(LOOKS, max_size=30), LOOKS)
def test_the_nearest_is_the_one_that_comparing_all_would_find(known, bits):
    looks = Looks()
    for number, one in enumerate(known):
        looks.add(str(number), f"{one & 0xF0F0:016x}")
    wanted = bits & 0xF0F0
    found = min((((one & 0xF0F0) ^ wanted).bit_count(), at) for at, one in enumerate(known)) \
        if known else (99, 0)  # fmt: skip
    expected = str(found[1]) if found[0] <= alike.MOST_BITS else ""
    assert looks.nearest(f"{wanted:016x}") == expected


def test_what_is_no_fingerprint_is_left_out():
    looks = Looks()
    for text in ("", "xyz", "F" * 16, "f" * 17):
        looks.add("odd", text)
        assert looks.nearest(text) == ""
