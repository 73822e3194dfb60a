"""The list of a contact sheet: what it finds, and what stays in it while somebody works on it."""

import pytest

from desk.services.photo_sheet import with_kept


@pytest.mark.parametrize(
    ("numbers", "before", "kept", "shown"),
    [
        ([1, 2, 3], [1, 2, 3], set(), [1, 2, 3]),
        ([1, 3], [1, 2, 3], {2}, [1, 2, 3]),
        ([3], [1, 2, 3], {1, 2}, [1, 2, 3]),
        ([1], [1, 2, 3], {3}, [1, 3]),
        ([], [1, 2, 3], {2, 3}, [2, 3]),
        ([4, 1, 3], [1, 2, 3], {2}, [4, 1, 2, 3]),
        ([1, 2], [1, 2, 3], {2}, [1, 2]),
    ],
)
def test_what_is_kept_stays_after_what_it_followed(numbers, before, kept, shown):
    assert with_kept(numbers, before, kept) == shown
