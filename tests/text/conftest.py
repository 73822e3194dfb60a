"""Where the text tests find the large collections of hostile and of legitimate texts."""

from pathlib import Path

import pytest

# Beside the checkout where they exist.
COLLECTIONS = Path(__file__).parents[2].parent / "shared"


@pytest.fixture(scope="session")
def collection():
    """Return a file or folder of texts; the test is skipped where there is none."""

    def find(name):
        place = COLLECTIONS / name
        if not place.exists():
            pytest.skip(f"the collection {name} is not here")
        return place

    return find
