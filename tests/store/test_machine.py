"""Two laptops at work in any order, beside a model that is a few dictionaries."""

import atexit
import shutil
import tempfile
from functools import cache
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from desk.model.baseline import Baseline
from desk.model.ids import new_id
from desk.model.kinds import Kind
from desk.model.rows import ArticleFilter
from desk.store.store import Store
from desk.store.verify import rebuild, verify
from desk.text import prose

DEVICES = tuple(f"019a0000-0000-7000-8000-00000000000{name}" for name in "ab")
ALL = ArticleFilter()
laptop = st.integers(0, 1)
article = st.integers(0, 2)


@cache
def made_store():
    """Make one empty store; copying it is quicker than making it."""
    folder = Path(tempfile.mkdtemp())
    atexit.register(shutil.rmtree, folder)
    Store.open(folder / "store", "", prose.merge).close()
    return folder / "store"


class Newsrooms(RuleBasedStateMachine):
    """Each laptop has a store; the model knows which revisions were sealed, and what was typed."""

    @initialize()
    def open(self):
        self.folder = Path(tempfile.mkdtemp())
        self.stores = []
        for number, device in enumerate(DEVICES):
            folder = shutil.copytree(made_store(), self.folder / str(number))
            self.stores.append(Store.open(folder, device, prose.merge))
        self.turn = 0
        self.articles = [new_id(number + 1, bytes(10)) for number in range(3)]
        self.sealed = [{}, {}]  # revision -> bytes, of each laptop
        self.open_text = [{}, {}]  # article -> (own revision, text), of each laptop
        for document in self.articles:
            made = self._append(0, document, {"headline": "Awal", "body": "Satu."})
            with self.stores[1].write() as work:
                work.receive([made.raw])
            self.sealed[1][made.id] = made.raw

    @rule(who=laptop, what=article, name=st.sampled_from(["headline", "slug", "section"]))
    def change(self, who, what, name):
        document = self.articles[what]
        view = self._view(who, document)
        self._append(who, document, {**view.fields, name: f"nilai{self.turn}"})

    @rule(who=laptop, what=article)
    def delete_or_bring_back(self, who, what):
        fields = self._view(who, self.articles[what]).fields
        deleted = not fields.get("deleted", False)
        self._append(who, self.articles[what], {**fields, "deleted": deleted})

    @rule(who=laptop, what=article)
    def type(self, who, what):
        document = self.articles[what]
        self.turn += 1
        view = self._view(who, document)
        own, _ = self.open_text[who].get(document, (None, ""))
        shown = (own,) if own else view.shown
        fields = {**view.fields, "body": f"Satu. Kata{self.turn}."}
        with self.stores[who].write() as work:
            base = Baseline(view.fields, shown, own)
            made = work.autosave(document, fields, "", self.turn, base)
            if own in work.documents.graph(document):  # it was not amended, so it counts
                self.sealed[who][own] = work.documents.revision(own).raw
        self.open_text[who][document] = (made.id, made.raw)

    @rule(who=laptop, what=article)
    def leave_the_tab(self, who, what):
        document = self.articles[what]
        with self.stores[who].write() as work:
            work.seal(document)
        self._settle(who, document)

    @rule(who=laptop, what=article)
    def join(self, who, what):
        document = self.articles[what]
        with self.stores[who].write() as work:
            made = work.join(document)
        self._settle(who, document)
        if made:
            self.sealed[who][made.id] = made.raw

    @rule(who=laptop, share=st.floats(0, 1))
    def hand_over(self, who, share):
        known = sorted(self.sealed[who].items())
        some = dict(known[: round(share * len(known))])
        with self.stores[1 - who].write() as work:
            work.receive(some.values())
        self.sealed[1 - who] |= some

    @rule(who=laptop)
    def start_again(self, who):
        self.stores[who].close()
        assert not (self.folder / str(who) / "desk.db-wal").exists()
        self.stores[who] = Store.open(self.folder / str(who), DEVICES[who], prose.merge)

    @precondition(lambda self: self.turn % 3 == 0)
    @rule(who=laptop)
    def rebuild(self, who):
        before = self._rows(who)
        assert rebuild(self.stores[who]) == len(self.articles)
        assert self._rows(who) == before

    @invariant()
    def every_acknowledged_revision_is_there(self):
        for who, store in enumerate(getattr(self, "stores", [])):
            with store.read() as snapshot:
                found = {}
                for document in self.articles:
                    found |= snapshot.documents.graph(document)
            typed = dict(self.open_text[who].values())
            assert {id_: item.raw for id_, item in found.items()} == {**self.sealed[who], **typed}

    @invariant()
    def lists_show_what_documents_say(self):
        for who, _ in enumerate(getattr(self, "stores", [])):
            shown = {row.id: (row.headline, row.is_settled) for row in self._rows(who)}
            wanted = {}
            for document in self.articles:
                view = self._view(who, document)
                if not view.fields.get("deleted"):
                    wanted[document] = (view.fields.get("headline", ""), view.is_settled)
            assert shown == wanted

    def teardown(self):
        if not hasattr(self, "stores"):
            return
        for who in (0, 1, 0):
            for document in self.articles:
                self.leave_the_tab(who, self.articles.index(document))
            self.hand_over(who, 1.0)
        assert self.sealed[0] == self.sealed[1]
        for document in self.articles:
            assert self._view(0, document) == self._view(1, document)
        assert self._rows(0) == self._rows(1)
        for store in self.stores:
            assert verify(store).problems == ()
            store.close()
        shutil.rmtree(self.folder)

    def _append(self, who, document, fields):
        self.turn += 1
        with self.stores[who].write() as work:
            made = work.append(document, Kind.ARTICLE, fields, "", self.turn)
        self._settle(who, document)
        self.sealed[who][made.id] = made.raw
        return made

    def _settle(self, who, document):
        own, raw = self.open_text[who].pop(document, (None, b""))
        if own:
            self.sealed[who][own] = raw

    def _view(self, who, document):
        with self.stores[who].read() as snapshot:
            return snapshot.documents.view(document)

    def _rows(self, who):
        with self.stores[who].read() as snapshot:
            return snapshot.articles.page(ALL, 10)


TestNewsrooms = Newsrooms.TestCase
TestNewsrooms.settings = settings(
    max_examples=10,
    stateful_step_count=15,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
