from hypothesis import given
from hypothesis import strategies as st

from desk.model import alike
from desk.model.alike import look, resembling

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
    assert resembling({"new": ""}, [("sky", "")]) == {}


@given(LOOKS, st.sets(st.integers(0, 63), max_size=alike.MOST_BITS))
def test_what_differs_in_few_bits_is_found(bits, places):
    assert resembling({"new": flipped(bits, places)}, [("first", f"{bits:016x}")]) == {
        "new": "first"
    }


@given(LOOKS, st.sets(st.integers(0, 63), min_size=alike.MOST_BITS + 1))
def test_what_differs_in_more_is_not(bits, places):
    assert resembling({"new": flipped(bits, places)}, [("first", f"{bits:016x}")]) == {}


@given(st.lists(LOOKS, max_size=30), LOOKS)
def test_the_nearest_is_the_one_that_comparing_all_would_find(known, bits):
    known, bits = [one & 0xF0F0 for one in known], bits & 0xF0F0
    found = min((((one ^ bits).bit_count(), at) for at, one in enumerate(known)), default=(99, 0))
    expected = {"new": str(found[1])} if found[0] <= alike.MOST_BITS else {}
    others = [(str(at), f"{one:016x}") for at, one in enumerate(known)]
    assert resembling({"new": f"{bits:016x}"}, others) == expected


def test_a_known_photo_is_named_before_a_new_one():
    look = "0123456789abcdef"
    new = {"a": look, "b": look, "c": look}
    assert resembling(new, new.items()) == {"b": "a", "c": "a"}
    near = [("old", "0123456789abcdee"), *new.items()]
    assert resembling(new, near) == {"a": "old", "b": "old", "c": "old"}


def test_what_is_no_fingerprint_is_left_out():
    for text in ("", "xyz", "F" * 16, "f" * 17):
        assert resembling({"new": text}, [("odd", text)]) == {}
