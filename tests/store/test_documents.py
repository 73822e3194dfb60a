from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from desk.errors import InputError, RuleError, StoreError
from desk.model.kinds import Kind
from desk.store.packing import Unpackable, pack, unpack
from desk.store.revisions import LONGEST_CHAIN
from desk.store.tables import newest, revision


class TestAppending:
    def test_a_first_revision_makes_the_document(self, room):
        document = room.id()
        made = room.append(document, {"headline": "Satu"})
        assert made.parents == ()
        assert room.graph(document) == {made.id: made}
        assert room.view(document).fields == {"headline": "Satu"}

    def test_a_further_one_is_written_on_what_the_view_shows(self, room):
        document = room.article()
        first = room.view(document).shown
        second = room.append(document, {"headline": "Dua"})
        assert second.parents == first
        assert room.view(document).shown == (second.id,)

    def test_a_revision_is_later_than_its_parent_whatever_the_clock_says(self, room):
        document = room.article()
        room.now_ms -= 10**9
        second = room.append(document, {"headline": "Dua"})
        assert second.time_ms == room.graph(document)[second.parents[0]].time_ms + 1

    def test_parents_can_be_named(self, room):
        document = room.article()
        (first,) = room.view(document).shown
        room.append(document, {"headline": "Dua"})
        beside = room.append(document, {"headline": "Banjir", "slug": "tiga"}, parents=[first])
        assert beside.parents == (first,)
        assert room.view(document).fields == {"headline": "Dua", "slug": "tiga"}

    def test_a_parent_of_another_document_is_refused(self, room):
        (other,) = room.view(room.article()).shown
        document = room.article(headline="Dua")
        with pytest.raises(InputError) as refused:
            room.append(document, {"headline": "Tiga"}, parents=[other])
        assert refused.value.code == "revision.unknown"

    def test_half_a_character_is_refused_and_nothing_is_written(self, room):
        document = room.id()
        with pytest.raises(InputError) as refused:
            room.append(document, {"headline": "\ud83d"})
        assert refused.value.code == "text.surrogate"
        with room.store.read() as snapshot:
            assert not snapshot.documents.exists(document)

    def test_an_exception_undoes_the_whole_unit_of_work(self, room):
        document = room.id()
        with pytest.raises(ZeroDivisionError), room.store.write() as work:
            work.append(document, Kind.ARTICLE, {"headline": "Satu"}, "", 1)
            raise ZeroDivisionError
        with room.store.read() as snapshot:
            assert not snapshot.documents.exists(document)

    def test_a_kind_of_a_newer_program_is_kept(self, room):
        document = room.id()
        room.append(document, {"colour": "blue"}, kind="moodboard")
        with room.store.read() as snapshot:
            assert snapshot.documents.kind(document) == "moodboard"
            assert snapshot.documents.find("moodboard") == [document]


class TestBytes:
    def test_revisions_come_back_verbatim(self, room):
        document = room.article()
        made = [room.change(document, body=f"Kalimat {number}. " * 40) for number in range(40)]
        graph = room.graph(document)
        assert [graph[item.id].raw for item in made] == [item.raw for item in made]
        with room.store.read() as snapshot:
            assert [snapshot.documents.revision(item.id) for item in made] == made

    def test_no_chain_is_longer_than_the_longest_and_the_newest_is_whole(self, room):
        document = room.article()
        for number in range(40):
            last = room.change(document, body=f"Kalimat {number}. " * 40)
        with room.store.read() as snapshot:
            rows = snapshot.connection.execute(select(revision).order_by(revision.c.seq)).all()
            whole = snapshot.connection.execute(select(newest)).one()
        prefixes = {row.seq: row.prefix for row in rows}
        chains = [_chain(row.seq, prefixes) for row in rows]
        assert max(chains) == LONGEST_CHAIN
        assert chains.count(1) == 3  # of 41 revisions
        assert unpack(whole.packed) == last.raw

    def test_a_long_story_costs_little_for_each_small_change(self, room):
        document = room.article()
        body = " ".join(f"kata{number * 7919 % 10007}" for number in range(5000))
        room.change(document, body=body)
        room.change(document, body=body.replace("kata7919 ", "kota "))
        with room.store.read() as snapshot:
            packed = snapshot.connection.execute(select(revision.c.packed)).scalars().all()
        assert len(packed[-1]) < 200 < len(packed[-2]) / 20

    @given(st.binary(max_size=2000), st.none() | st.binary(min_size=1, max_size=2000))
    def test_packing_is_reversible(self, raw, prefix):
        assert unpack(pack(raw, prefix), prefix) == raw

    @given(st.binary(max_size=200))
    def test_unpacking_noise_fails_or_gives_bytes(self, noise):
        with suppress(Unpackable):
            assert isinstance(unpack(noise), bytes)


class TestMerging:
    def test_two_laptops_see_the_same(self, room, make_room, hand_over):
        other = make_room()
        document = room.article(headline="Satu", body="Kalimat satu. Kalimat dua.")
        hand_over(room, other, document)
        room.change(document, headline="Dua")
        other.change(document, body="Kalimat satu. Kalimat dua, diperbaiki.")
        hand_over(room, other, document)
        hand_over(other, room, document)
        assert room.view(document) == other.view(document)
        assert room.view(document).fields["headline"] == "Dua"
        assert room.view(document).fields["body"] == "Kalimat satu. Kalimat dua, diperbaiki."
        assert room.view(document).is_settled

    def test_revisions_may_arrive_in_any_order_and_twice(self, room, make_room, hand_over):
        other = make_room()
        document = room.article()
        second = room.change(document, headline="Dua")
        third = room.change(document, headline="Tiga")
        hand_over(room, other, document, only={third.id})
        assert other.view(document).heads == (third.id,)
        assert hand_over(room, other, document, only={second.id}) == {document}
        assert hand_over(room, other, document, only={second.id}) == frozenset()
        hand_over(room, other, document)
        assert other.graph(document) == room.graph(document)
        assert other.view(document) == room.view(document)

    def test_joining_writes_what_every_laptop_would_write(self, room, make_room, hand_over):
        other = make_room()
        document = room.article()
        hand_over(room, other, document)
        room.change(document, headline="Dua")
        other.change(document, slug="tiga")
        hand_over(room, other, document)
        hand_over(other, room, document)
        with room.store.write() as work:
            here = work.join(document)
        with other.store.write() as work:
            there = work.join(document)
        assert here == there
        assert room.view(document).heads == (here.id,)
        with room.store.write() as work:
            assert work.join(document) is None

    def test_a_dispute_is_not_joined(self, room, make_room, hand_over):
        other = make_room()
        document = room.article()
        hand_over(room, other, document)
        room.change(document, headline="Dua")
        other.change(document, headline="Tiga")
        hand_over(other, room, document)
        with room.store.write() as work:
            assert work.join(document) is None
        assert not room.view(document).is_settled

    @pytest.mark.parametrize(
        "raw",
        [
            b"", b"{", b"[]", b"null", b'"text"', b"\xff",
            b'{"author":"","device":"","document":"x","fields":{},"kind":"article","parents":[],"time":1,"v":1}',
            b'{"author":"","device":"","document":"019a0000-0000-7000-8000-0000000000a1","fields":{},"kind":"article","parents":["x"],"time":1,"v":1}',
            b'{"author":"","device":"","document":"019a0000-0000-7000-8000-0000000000a1","fields":{},"kind":"article","parents":[],"time":1e400,"v":1}',
            b'{"author":"","device":"","document":"019a0000-0000-7000-8000-0000000000a1","fields":{},"kind":"article","parents":[],"time":-1,"v":1}',
            b'{"author":"","device":"","document":"019a0000-0000-7000-8000-0000000000a1","fields":{},"kind":"","parents":[],"time":1,"v":1}',
        ],
    )  # fmt: skip
    def test_bytes_that_are_no_revision_are_refused_whole(self, room, make_room, raw):
        document = room.article()
        good = next(iter(room.graph(document).values())).raw
        other = make_room()
        with pytest.raises(StoreError) as refused, other.store.write() as work:
            work.receive([good, raw])
        assert refused.value.code == "store.revision_damaged"
        with other.store.read() as snapshot:
            assert not snapshot.documents.exists(document)


class TestHistory:
    def test_it_tells_who_when_and_what_newest_first(self, room):
        ana = room.person("Ana")
        document = room.id()
        room.append(document, {"headline": "Satu", "body": "Isi."}, author=ana)
        named = room.append(document, {"headline": "Dua", "body": "Isi.", "slug": "dua"})
        label = {"article": document, "revision": named.id, "name": "Cetak"}
        room.append(room.id(), label, kind=Kind.LABEL)
        with room.store.read() as snapshot:
            newest_, oldest = snapshot.histories.page(document)
        assert (newest_.changed, newest_.label, newest_.person) == (
            ("headline", "slug"),
            "Cetak",
            "",
        )
        assert (oldest.changed, oldest.label, oldest.person) == (("body", "headline"), "", "Ana")
        assert newest_.parents == (oldest.id,)
        assert not newest_.is_open

    def test_an_unknown_document_has_none(self, room):
        with room.store.read() as snapshot, pytest.raises(RuleError) as refused:
            snapshot.histories.page(room.id())
        assert refused.value.code == "document.unknown"

    def test_it_is_read_page_by_page(self, room):
        document = room.article()
        for number in range(6):
            room.change(document, slug=str(number))
        with room.store.read() as snapshot:
            whole = snapshot.histories.page(document)
            read = []
            while page := snapshot.histories.page(
                document, 3, (read[-1].time_ms, read[-1].id) if read else None
            ):
                assert len(page) <= 3
                read += page
        assert read == whole
        assert len(read) == 7

    def test_only_what_is_named_or_was_sent(self, room):
        ana = room.person("Ana")
        document = room.article()
        revisions = [room.change(document, slug=str(number)) for number in range(4)]
        label = {"article": document, "revision": revisions[1].id, "name": "Cetak"}
        room.append(room.id(), label, kind=Kind.LABEL)
        sent = {"article": document, "revision": revisions[3].id, "target": "package"}
        room.append(room.id(), sent, kind=Kind.RECEIPT, author=ana)
        with room.store.read() as snapshot:
            rows = snapshot.histories.page(document, only_marked=True)
        assert [row.id for row in rows] == [revisions[3].id, revisions[1].id]
        assert [(mark.target, mark.person) for mark in rows[0].exports] == [("package", "Ana")]

    def test_a_status_is_told_where_it_changed(self, room):
        document = room.article(status="draft")
        room.change(document, status="ready")
        room.change(document, slug="a")
        with room.store.read() as snapshot:
            rows = snapshot.histories.page(document)
        assert [row.status for row in rows] == ["", "ready", ""]

    def test_it_tells_what_this_laptop_wrote(self, room, make_room, hand_over):
        other, document = make_room(), room.article()
        hand_over(room, other, document)
        other.change(document, slug="a")
        with other.store.read() as snapshot:
            rows = snapshot.histories.page(document)
        assert [row.is_here for row in rows] == [True, False]

    def test_the_first_time_is_that_of_the_oldest_revision(self, room):
        document = room.article()
        (first,) = room.graph(document).values()
        room.change(document, headline="Dua")
        with room.store.read() as snapshot:
            assert snapshot.documents.first_time_ms(document) == first.time_ms


class TestFinding:
    @pytest.mark.parametrize(
        "text", ["", "x", "banjir", "019A0000-0000-7000-8000-0000000000A1", "é"]
    )
    def test_any_text_may_be_asked_for(self, room, text):
        with room.store.read() as snapshot:
            assert not snapshot.documents.exists(text)
            assert snapshot.documents.by_abbreviation(text, Kind.ARTICLE) == []

    def test_by_the_beginning_and_the_end_of_an_id(self, room):
        one, two = room.article(), room.article()
        with room.store.read() as snapshot:
            find = snapshot.documents.by_abbreviation
            assert find(one[-8:], Kind.ARTICLE) == [one]
            assert find(two[-8:].upper(), Kind.ARTICLE) == [two]
            assert find(one[:10], Kind.ARTICLE) == [one, two]
            assert find(one[-8:], Kind.PHOTO) == []
            assert find(one[-3:], Kind.ARTICLE) == []

    def test_by_kind_oldest_first(self, room):
        documents = [room.article() for _ in range(3)]
        room.person("Ana")
        with room.store.read() as snapshot:
            assert snapshot.documents.find(Kind.ARTICLE) == documents

    def test_an_unknown_revision(self, room):
        with room.store.read() as snapshot:
            for text in ("", "ab", "g" * 64, "a" * 64):
                with pytest.raises(InputError) as refused:
                    snapshot.documents.revision(text)
                assert refused.value.code == "revision.unknown"


def _chain(seq, prefixes):
    return 1 if prefixes[seq] is None else 1 + _chain(prefixes[seq], prefixes)
