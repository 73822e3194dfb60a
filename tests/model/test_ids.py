from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from desk.model.ids import digest, is_id, new_id, photo_id

TIMES = st.integers(0, 2**48 - 1)
RANDOM = st.binary(min_size=10, max_size=10)


@given(TIMES, RANDOM)
def test_a_new_id_is_a_version_7_uuid(time_ms, randomness):
    made = UUID(new_id(time_ms, randomness))
    assert made.version == 7
    assert made.variant == "specified in RFC 4122"
    assert made.int >> 80 == time_ms


@given(TIMES, TIMES, RANDOM, RANDOM)
def test_ids_made_later_sort_later(first, second, one, other):
    if first < second:
        assert new_id(first, one) < new_id(second, other)


def test_the_same_file_is_the_same_photo():
    sha256 = digest(b"a photo")
    assert photo_id(sha256) == photo_id(sha256)
    assert UUID(photo_id(sha256)).version == 8
    assert photo_id(sha256) != photo_id(digest(b"another photo"))


def test_only_the_canonical_form_is_an_id():
    made = new_id(1, b"0123456789")
    assert is_id(made)
    assert not is_id(made.upper())
    assert not is_id(made.replace("-", ""))
    assert not is_id("no id")
