"""What leaves the desk is checked against its schema, formats included."""

import pytest

from desk.formats.schemas import NINJS, problems

GOOD = {"uri": "urn:uuid:0192f0c0-1111-7000-8000-0000000a11ce"}


def test_the_least_that_ninjs_wants_is_no_problem():
    assert problems(GOOD, NINJS) == []


@pytest.mark.parametrize(
    "wrong",
    [
        {},
        GOOD | {"byline": "Sari"},
        {"uri": "media/a b.jpg"},
        GOOD | {"versionCreated": "2026-11-23 10:00"},
        GOOD | {"versionCreated": "2026-11-23T10:00:00"},
        GOOD | {"pubStatus": "cancelled"},
    ],
)
def test_wrong_keys_addresses_and_times_are_found(wrong):
    assert problems(wrong, NINJS)
