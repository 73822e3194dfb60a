import hashlib
import shutil

import pytest

from desk.model.baseline import Baseline
from desk.model.ids import new_id, photo_id
from desk.model.kinds import Kind
from desk.store.store import Store
from desk.text import prose

DEVICE = "01900000-0000-7000-8000-00000000000d"
OTHER_DEVICE = "01900000-0000-7000-8000-00000000000e"
AUTHOR = "01900000-0000-7000-8000-00000000000a"
NOW_MS = 1_767_200_000_000


class Newsroom:
    """A store, and short words for what tests do with it all the time."""

    def __init__(self, store):
        self.store = store
        self.now_ms = NOW_MS
        self._made = 0

    def id(self):
        self._made += 1
        return new_id(NOW_MS + self._made, self._made.to_bytes(10, "big"))

    def append(self, document, fields, *, kind=Kind.ARTICLE, author=AUTHOR, parents=None):
        self.now_ms += 1000
        with self.store.write() as work:
            return work.append(document, kind, fields, author, self.now_ms, parents)

    def article(self, **fields):
        return self._make(Kind.ARTICLE, {"headline": "Banjir", "body": "Air naik."} | fields)

    def person(self, name, **fields):
        return self._make(Kind.PERSON, {"name": name} | fields)

    def photo(self, data=b"jpeg", **fields):
        sha256 = hashlib.sha256(data).hexdigest()
        document = photo_id(sha256)
        self.append(document, {"file": sha256, "extension": "jpg"} | fields, kind=Kind.PHOTO)
        return document

    def placed(self, *photos, role="lead"):
        table = {self.id(): {"photo": photo, "role": role} for photo in photos}
        return {"photos": table, "photo_order": list(table)}

    def change(self, document, *, kind=Kind.ARTICLE, **fields):
        return self.append(document, {**self.fields(document), **fields}, kind=kind)

    def type(self, document, text, own=None, shown=None, author=AUTHOR):
        self.now_ms += 1000
        with self.store.write() as work:
            view = work.documents.view(document)
            fields = {**view.fields, "body": text}
            base = Baseline({}, shown or view.shown, own)
            return work.autosave(document, fields, author, self.now_ms, base)

    def fields(self, document):
        return self.view(document).fields

    def view(self, document):
        with self.store.read() as snapshot:
            return snapshot.documents.view(document)

    def graph(self, document):
        with self.store.read() as snapshot:
            return snapshot.documents.graph(document)

    def rows(self, filter_, limit=100, after=None):
        with self.store.read() as snapshot:
            return snapshot.articles.page(filter_, limit, after)

    def _make(self, kind, fields):
        document = self.id()
        self.append(document, fields, kind=kind)
        return document


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


@pytest.fixture
def room(store):
    return Newsroom(store)


@pytest.fixture
def make_room(tmp_path, made):
    """Open further newsrooms, each with a store of its own."""
    opened = []

    def make(device=OTHER_DEVICE):
        folder = shutil.copytree(made, tmp_path / f"store-{len(opened)}")
        opened.append(Store.open(folder, device, prose.merge))
        return Newsroom(opened[-1])

    yield make
    for store in opened:
        store.close()


@pytest.fixture
def hand_over():
    """Bring the revisions of a document from one newsroom to another."""

    def hand(source, target, document, only=None):
        graph = source.graph(document)
        raws = [item.raw for id_, item in graph.items() if only is None or id_ in only]
        with source.store.write() as work:
            work.seal_all()
        with target.store.write() as work:
            return work.receive(raws)

    return hand
