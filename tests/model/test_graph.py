"""What the heads of a document say together, on whatever laptop they are read."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.model.graph import heads_of, join, view
from desk.model.revision import Signature, write
from desk.text import prose

DOCUMENT = "019a0000-0000-7000-8000-0000000000d0"
WORD = re.compile(r"\w+")


class Laptop:
    """A set of revisions of one document."""

    def __init__(self, name, clock=0):
        self.name = name
        self.clock = clock
        self.graph = {}

    def save(self, fields, parents=None):
        self.clock += 1
        if parents is None:
            parents = self.view.shown if self.graph else ()
        above = [self.graph[id_] for id_ in parents]
        signature = Signature("", self.name, self.clock)
        made = write(DOCUMENT, "article", fields, signature, above)
        self.graph[made.id] = made
        return made

    def change(self, **fields):
        return self.save({**self.view.fields, **fields})

    @property
    def view(self):
        return view(self.graph, prose.merge)


def exchange(one, two):
    both = {**one.graph, **two.graph}
    one.graph, two.graph = dict(both), dict(reversed(both.items()))


@pytest.fixture
def laptops():
    one, two = Laptop("a"), Laptop("b")
    one.save({"headline": "Banjir", "body": "Satu."})
    exchange(one, two)
    return one, two


def test_one_head_is_the_view(laptops):
    one, _ = laptops
    last = one.change(headline="Surut")
    assert one.view.fields == last.fields
    assert one.view.heads == one.view.shown == (last.id,)
    assert one.view.is_settled


def test_changes_of_different_fields_are_joined(laptops):
    one, two = laptops
    one.change(headline="Surut")
    two.change(body="Satu. Dua.")
    exchange(one, two)
    assert one.view == two.view
    assert one.view.fields == {"headline": "Surut", "body": "Satu. Dua."}
    assert one.view.is_settled


def test_a_dispute_is_settled_by_a_revision_on_what_was_shown(laptops):
    one, two = laptops
    one.change(headline="Surut")
    two.change(headline="Pasang")
    exchange(one, two)
    assert "headline" in one.view.disputes
    settled = one.change(headline="Pasang surut")
    assert set(settled.parents) == set(heads_of(two.graph))
    exchange(one, two)
    assert two.view.fields["headline"] == "Pasang surut"
    assert two.view.is_settled


def test_two_people_settle_the_same_dispute_differently(laptops):
    one, two = laptops
    for laptop, headline in ((one, "Surut"), (two, "Pasang")):
        laptop.change(headline=headline)
    exchange(one, two)
    for laptop, headline in ((one, "Surut"), (two, "Pasang")):
        laptop.change(headline=headline)
    exchange(one, two)
    for laptop in laptops:
        assert len(laptop.view.heads) == 2
        assert "headline" in laptop.view.disputes


def test_a_third_head_waits_until_the_first_two_are_settled(laptops):
    one, two = laptops
    three = Laptop("c")
    exchange(one, three)
    for laptop, headline in ((one, "A"), (two, "B"), (three, "C")):
        laptop.change(headline=headline)
    for laptop in (two, three):
        exchange(one, laptop)
    assert len(one.view.heads) == 3
    assert len(one.view.shown) == 2
    assert not one.view.is_settled
    one.change(headline="D")
    assert len(one.view.heads) == 2


def test_missing_ancestors_are_no_obstacle(laptops):
    one, two = laptops
    first = one.change(headline="Surut")
    second = two.change(body="Satu. Dua.")
    known = {first.id: first, second.id: second}
    seen = view(known, prose.merge)
    assert set(seen.heads) == {first.id, second.id}
    words = {word for item in known.values() for word in WORD.findall(item.fields["body"])}
    shown = seen.fields["body"] + "".join(
        chunk.first + chunk.second for chunk in seen.disputes["body"].chunks
    )
    assert words <= set(WORD.findall(shown))


def test_every_laptop_joins_with_the_same_bytes(laptops):
    one, two = laptops
    one.change(headline="Surut")
    two.change(body="Satu. Dua.")
    assert join(one.graph, prose.merge) is None
    exchange(one, two)
    made = join(one.graph, prose.merge)
    assert made == join(two.graph, prose.merge)
    assert (made.author, made.device) == ("", "")
    assert made.time_ms == max(one.graph[id_].time_ms for id_ in made.parents) + 1
    assert made.fields == one.view.fields


def test_disputed_heads_are_not_joined(laptops):
    one, two = laptops
    one.change(headline="A")
    two.change(headline="B")
    exchange(one, two)
    assert join(one.graph, prose.merge) is None


@pytest.mark.parametrize("count", [2, 3])
def test_criss_crosses_without_end_take_no_time(count):
    """A package can be made to hold anything; merging it must end."""
    laptop = Laptop("a")
    layer = [laptop.save({"n": number}, parents=()).id for number in range(count)]
    for depth in range(150):
        layer = [
            laptop.save({"n": number, "d": depth}, parents=layer).id for number in range(count)
        ]
    assert len(laptop.view.heads) == count


words = st.integers(0, 10**6).map(lambda number: f"kata{number}")
steps = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.sampled_from(["body", "headline", "tags", "delete_word", "exchange"]),
        st.integers(0, 10**6),
    ),
    min_size=2, max_size=14,
)  # fmt: skip


@settings(max_examples=60)
@given(steps, st.lists(st.integers(0, 10**6), min_size=3, max_size=3))
def test_laptops_agree_and_lose_no_word(steps, clocks):
    laptops = [Laptop(name, clock) for name, clock in zip("abc", clocks, strict=True)]
    laptops[0].save({"headline": "H", "body": "Satu ada di sini. Dua menyusul. Penutup."})
    for laptop in laptops[1:]:
        exchange(laptops[0], laptop)
    written, removed = set(), set()
    for turn, (number, what, seed) in enumerate(steps):
        laptop = laptops[number]
        if what == "exchange":
            exchange(laptop, laptops[(number + 1) % 3])
        elif not laptop.view.disputes:
            _change(laptop, what, f"w{turn}x", seed, (written, removed))
    for _ in range(2):
        for laptop in laptops[1:]:
            exchange(laptops[0], laptop)
    first = laptops[0].view
    assert all(laptop.view == first for laptop in laptops)
    assert all(
        laptops[0].graph[parent].time_ms < item.time_ms
        for item in laptops[0].graph.values()
        for parent in item.parents
    )
    heads = [laptops[0].graph[id_].fields for id_ in first.heads]
    in_heads = {word for fields in heads for word in WORD.findall(fields.get("body", ""))}
    assert written - removed <= in_heads
    if len(first.shown) == len(first.heads):
        chunks = first.disputes["body"].chunks if "body" in first.disputes else ()
        texts = [first.fields.get("body", ""), *(c.first + " " + c.second for c in chunks)]
        assert written - removed <= set(WORD.findall(" ".join(texts)))


def _change(laptop, what, new, seed, seen):
    written, removed = seen
    fields = laptop.view.fields
    body = fields.get("body", "").split(" ")
    match what:
        case "body":
            body.insert(seed % (len(body) + 1), new)
            written.add(new)
            laptop.change(body=" ".join(body))
        case "delete_word":
            gone = body.pop(seed % len(body))
            removed.update(WORD.findall(gone))
            laptop.change(body=" ".join(body) or "Kosong.")
        case "headline":
            laptop.change(headline=new)
        case "tags":
            laptop.change(tags=[*fields.get("tags", []), new])
