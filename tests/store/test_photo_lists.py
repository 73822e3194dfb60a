"""Which photos a contact sheet shows, and in which order."""

import time

import pytest
from sqlalchemy import event

from desk.model.kinds import Kind
from desk.model.photo import Colour
from desk.model.rights import Rights
from desk.model.rows import ArticleFilter, PhotoFilter, PhotoOrder, PhotoSort
from desk.store.photos import Look

ALL = ArticleFilter()
NEWEST_FIRST = PhotoOrder()


class TestPhotoLists:
    """Which photos a contact sheet shows, and in which order."""

    @pytest.fixture
    def shown(self, room):
        def shown_(order=NEWEST_FIRST, **wanted):
            filter_ = PhotoFilter(**wanted)
            with room.store.read() as snapshot:
                rows = snapshot.photos.page(filter_, 100, None, order)
                assert snapshot.photos.count(filter_) == len(rows)
            return [row.file_name for row in rows]

        return shown_

    @pytest.fixture
    def sheet(self, room):
        """Three photos, a to c, which came in in that order."""
        texts = {"caption": "Pasar", "credit": "Antara", "alt": "Orang"}
        looked = {"1:1": {"x": 0, "y": 0, "width": 1, "height": 1, "is_looked_at": True}}
        waiting = looked | {"4:5": {"x": 0, "y": 0, "width": 1, "height": 1}}
        return {
            "a": room.photo(b"a", file_name="a", rating=2, created="2026-03",
                            crops=looked, **texts),
            "b": room.photo(b"b", file_name="b", colour="red", created="2026-02", **texts,
                            rights="ask-first", is_rejected=True, crops=waiting),
            "c": room.photo(b"c", file_name="C", rating=5, created="2026-01", caption=" ",
                            credit="Antara", alt="Orang", keywords=["cabai"], rights_note="Lisan",
                            disagreements={"caption": {"xmp": "1", "iim": "2"}}),
        }  # fmt: skip

    @pytest.mark.usefixtures("sheet")
    @pytest.mark.parametrize(
        ("wanted", "names"),
        [
            ({}, ["C", "b", "a"]),
            ({"missing": ("caption",)}, ["C"]),
            ({"missing": ("alt", "credit")}, []),
            ({"rating": 2}, ["C", "a"]),
            ({"colours": (Colour.RED, Colour.BLUE)}, ["b"]),
            ({"rights": (Rights.ASK_FIRST,)}, ["b"]),
            ({"is_rejected": True}, ["b"]),
            ({"is_rejected": False}, ["C", "a"]),
            ({"is_looked_at": False}, ["C", "b"]),
            ({"is_differing": True}, ["C"]),
            ({"search": "cab"}, ["C"]),
            ({"search": "lisan"}, ["C"]),
            ({"search": "pasar", "rating": 1}, ["a"]),
        ],
    )
    def test_a_filter_shows_what_fits_only(self, shown, wanted, names):
        assert shown(**wanted) == names

    def test_a_photo_is_used_while_a_story_shows_it(self, room, sheet, shown):
        story = room.article(**room.placed(sheet["a"]))
        assert (shown(is_used=True), shown(is_used=False)) == (["a"], ["C", "b"])
        room.change(story, deleted=True)
        assert shown(is_used=True) == []

    @pytest.mark.usefixtures("sheet")
    @pytest.mark.parametrize(
        ("by", "names"),
        [
            (PhotoSort.ADDED, ["C", "b", "a"]),
            (PhotoSort.TAKEN, ["a", "b", "C"]),
            (PhotoSort.NAME, ["a", "b", "C"]),
            (PhotoSort.RATING, ["C", "a", "b"]),
        ],
    )
    def test_every_order_can_be_reversed(self, shown, by, names):
        assert shown(PhotoOrder(by)) == names
        assert shown(PhotoOrder(by, is_reversed=True)) == names[::-1]

    def test_a_changed_photo_comes_first_by_change_and_stays_in_its_place_by_arrival(
        self, room, sheet, shown
    ):
        room.change(sheet["a"], kind=Kind.PHOTO, caption="Pasar pagi")
        assert shown() == ["C", "b", "a"]
        assert shown(PhotoOrder(PhotoSort.CHANGED)) == ["a", "C", "b"]

    @pytest.fixture
    def in_jakarta(self, monkeypatch):
        if not hasattr(time, "tzset"):
            pytest.skip("this system sets no time zone for one process")
        monkeypatch.setenv("TZ", "Asia/Jakarta")
        time.tzset()
        yield
        monkeypatch.undo()
        time.tzset()

    @pytest.mark.usefixtures("in_jakarta")
    @pytest.mark.parametrize(
        ("created", "is_found"),
        [
            ("2026-05-02", True),
            ("2026-05-02T00:00", True),
            ("2026-05-03T23:59:59", True),
            ("2026-05-01T23:59:59", False),
            ("2026-05-04T00:00:00", False),
            ("2026-05-01T16:59:59Z", False),
            ("2026-05-01T17:00:00Z", True),  # midnight in Jakarta
            ("2026-05-03T16:59Z", True),
            ("2026-05-03T17:00:00+00:00", False),
            ("2026-05-01T07:00:00-10:00", True),
            ("2026-05-04T02:00:00+14:00", True),
            ("2026-05", False),  # may be any day of May
            ("2026", False),
            ("", False),
        ],
    )
    def test_days_are_those_of_the_laptop_both_included(self, room, created, is_found):
        made = room.photo(created=created)
        wanted = PhotoFilter(taken_from="2026-05-02", taken_before="2026-05-04")
        with room.store.read() as snapshot:
            assert snapshot.photos.page(wanted, 10) == [snapshot.photos.row(made)] * is_found

    def test_a_month_lies_in_itself(self, room):
        made = room.photo(created="2026-05")
        wanted = PhotoFilter(taken_from="2026-05-01", taken_before="2026-06-01")
        with room.store.read() as snapshot:
            assert [row.id for row in snapshot.photos.page(wanted, 10)] == [made]

    @pytest.mark.parametrize("by", list(PhotoSort))
    @pytest.mark.parametrize("is_reversed", [False, True])
    def test_pages_are_disjoint_and_complete(self, room, by, is_reversed):
        made = [room.photo(bytes([n]), file_name=f"F{n % 3}", rating=n % 3) for n in range(11)]
        order, after, seen = PhotoOrder(by, is_reversed), None, []
        with room.store.read() as snapshot:
            while rows := snapshot.photos.page(PhotoFilter(), 4, after, order):
                seen += [row.id for row in rows]
                after = rows[-1]
            whole = snapshot.photos.rows(snapshot.photos.numbers(PhotoFilter(), order))
        assert sorted(seen) == sorted(made)
        assert [row.id for row in whole] == seen

    def test_rows_come_in_the_order_in_which_they_are_asked_for(self, room, sheet):
        with room.store.read() as snapshot:
            numbers = snapshot.photos.numbers(PhotoFilter())
            rows = snapshot.photos.rows([numbers[2], 10**6, numbers[0]])
        assert [row.id for row in rows] == [sheet["a"], sheet["c"]]
        assert (rows[1].missing, rows[1].rights_until, rows[1].colour) == (
            ("caption",), "", Colour.NONE,
        )  # fmt: skip

    def test_the_same_picture_is_found_by_its_pixels(self, room):
        photo = room.photo(pixels="ab" * 32, look="00ff00ff00ff00ff")
        room.photo(b"other")
        with room.store.read() as snapshot:
            assert snapshot.photos.with_pixels("ab" * 32) == [photo]
            assert snapshot.photos.with_pixels("") == []
            assert snapshot.photos.looks() == [Look(photo, "00ff00ff00ff00ff")]

    def test_the_lists_of_a_large_store_are_read_from_indexes_alone(self, store):
        asked = []
        with store.read() as snapshot:
            event.listen(
                snapshot.connection, "before_cursor_execute",
                lambda _c, _cursor, query, given, *_: asked.append((query, given)),
            )  # fmt: skip
            for by in PhotoSort:
                snapshot.photos.numbers(PhotoFilter(missing=("alt",)), PhotoOrder(by), 200)
            snapshot.photos.count(PhotoFilter(rating=3, is_rejected=False))
            plans = [
                " ".join(row[3] for row in snapshot.connection.exec_driver_sql(
                    f"EXPLAIN QUERY PLAN {query}", given))
                for query, given in list(asked) if query.startswith("SELECT")
            ]  # fmt: skip
        assert all("COVERING INDEX" in plan for plan in plans), plans
        assert not any("TEMP B-TREE" in plan for plan in plans), plans
