import shutil

import pytest

from desk.model.ids import new_id
from desk.store.store import Store
from desk.text import prose

DEVICE = "01900000-0000-7000-8000-00000000000d"
AUTHOR = "01900000-0000-7000-8000-00000000000a"


@pytest.fixture(scope="session")
def made(tmp_path_factory):
    """Make one store through the real migrations; copying it is quicker than making it."""
    folder = tmp_path_factory.mktemp("made") / "store"
    Store.open(folder, DEVICE, prose.merge).close()
    return folder


@pytest.fixture
def folder(made, tmp_path):
    return shutil.copytree(made, tmp_path / "store")


@pytest.fixture
def open_store(folder):
    opened = []

    def open_(device=DEVICE):
        store = Store.open(folder, device, prose.merge)
        opened.append(store)
        return store

    yield open_
    for store in opened:
        store.close()


@pytest.fixture
def store(open_store):
    return open_store()


@pytest.fixture
def clock():
    """Return ever later times."""
    now = [1_700_000_000_000]

    def tick():
        now[0] += 1000
        return now[0]

    return tick


@pytest.fixture
def ids():
    """Return new document ids, each later than the one before."""
    count = [0]

    def next_id():
        count[0] += 1
        return new_id(1_700_000_000_000 + count[0], count[0].to_bytes(10, "big"))

    return next_id


@pytest.fixture
def append(store, clock):
    """Write a sealed revision of a document."""

    def write(document, kind="article", parents=None, **fields):
        with store.write() as work:
            return work.append(document, kind, fields, AUTHOR, clock(), parents)

    return write
