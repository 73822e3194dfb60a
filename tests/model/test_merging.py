"""Laws of merging fields: nothing added is dropped, nothing is chosen silently."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.merging import Dispute, Verdict, merge_fields
from desk.text import prose


def merge(base, first, second):
    merged = merge_fields(base, first, second, prose.merge)
    return merged.fields, merged.disputes


items = st.lists(st.sampled_from("abcdefgh"), unique=True, min_size=1, max_size=6)
texts = st.lists(
    st.sampled_from(["Satu dua.", "Tiga empat.", "Lima enam.", "Tujuh."]), min_size=1, max_size=4
).map(" ".join)
entries = st.fixed_dictionaries(
    {"photo": st.sampled_from("xyz")},
    optional={"caption": texts, "role": st.sampled_from(["lead", "inline"])},
)
fields = st.fixed_dictionaries(
    {},
    optional={
        "headline": st.sampled_from("xyz"),
        "deleted": st.just(value=True),
        "tags": items,
        "photo_order": items,
        "body": texts,
        "photos": st.dictionaries(st.sampled_from("pqr"), entries, min_size=1),
        "extra": st.dictionaries(st.sampled_from("mn"), st.integers() | texts, min_size=1),
    },
)
PROSE = ("body",)
LISTS = ("tags", "photo_order")
VALUES = ("headline", "deleted")


def unordered(fields):
    return {name: sorted(v) if name in LISTS else v for name, v in fields.items()}


class TestLaws:
    @given(fields, fields, fields)
    def test_swapped_sides_dispute_the_same_and_agree_on_the_rest(self, base, first, second):
        here, disputes = merge(base, first, second)
        there, mirrored = merge(base, second, first)
        assert disputes.keys() == mirrored.keys()
        disputed = {path.partition(".")[0] for path in disputes}
        for name in {*here, *there} - disputed:
            assert unordered(here).get(name) == unordered(there).get(name)
        for path, dispute in disputes.items():
            assert (dispute.first, dispute.second) == (mirrored[path].second, mirrored[path].first)

    @given(fields, fields)
    def test_a_side_that_changed_nothing_has_no_say(self, base, changed):
        assert merge(base, base, changed) == (changed, {})
        assert merge(base, changed, base) == (changed, {})
        assert merge(base, changed, changed) == (changed, {})

    @given(fields, fields, fields)
    def test_lists_keep_what_is_added_and_lose_what_is_removed(self, base, first, second):
        merged, _ = merge(base, first, second)
        for name in LISTS:
            old, one, two = ({*side.get(name, [])} for side in (base, first, second))
            now = merged.get(name, [])
            assert {*now} == (one | two) - (old - one) - (old - two)
            assert len(now) == len({*now})

    @given(fields, fields, fields)
    def test_three_different_values_are_a_dispute(self, base, first, second):
        _, disputes = merge(base, first, second)
        for name in VALUES:
            three = [side.get(name) for side in (base, first, second)]
            is_disputed = len({repr(value) for value in three}) == 3
            assert (name in disputes) == is_disputed
            if is_disputed:
                assert disputes[name] == Dispute(*three)

    @given(fields, fields, fields)
    def test_no_word_of_prose_is_lost(self, base, first, second):
        merged, disputes = merge(base, first, second)
        for name in PROSE:
            shown = set(merged.get(name, "").split())
            for chunk in disputes[name].chunks if name in disputes else ():
                shown |= {*chunk.first.split(), *chunk.second.split()}
            new = {word for side in (first, second) for word in side.get(name, "").split()} - set(
                base.get(name, "").split()
            )
            assert new <= shown

    @given(fields, fields, fields)
    def test_a_placement_is_never_half(self, base, first, second):
        merged, disputes = merge(base, first, second)
        for key, entry in merged.get("photos", {}).items():
            assert "photo" in entry or f"photos.{key}.photo" in disputes

    @given(fields, fields, fields)
    def test_nothing_empty_is_kept_but_where_a_dispute_lies(self, base, first, second):
        merged, disputes = merge(base, first, second)
        for name, value in merged.items():
            assert value or any(path.startswith(f"{name}.") for path in disputes)


PLACED = {"photos": {"p": {"photo": "x", "caption": "Air naik."}}, "photo_order": ["p"]}


class TestPlacements:
    def test_two_people_change_different_photos(self):
        base = {"photos": {"p": {"photo": "x"}, "q": {"photo": "y"}}}
        first = {"photos": {"p": {"photo": "x", "caption": "Air."}, "q": {"photo": "y"}}}
        second = {"photos": {"p": {"photo": "x"}, "q": {"photo": "y", "alt": "Kota"}}}
        merged, disputes = merge(base, first, second)
        assert disputes == {}
        assert merged["photos"] == {
            "p": {"photo": "x", "caption": "Air."}, "q": {"photo": "y", "alt": "Kota"}
        }  # fmt: skip

    def test_two_people_change_different_fields_of_one_photo(self):
        first = {"photos": {"p": {"photo": "x", "caption": "Air naik."}, "q": {"photo": "y"}},
                 "photo_order": ["p", "q"]}  # fmt: skip
        second = {"photos": {"p": {"photo": "x", "caption": "Air surut."}}, "photo_order": ["p"]}
        merged, disputes = merge(PLACED, first, second)
        assert disputes == {}
        assert merged["photos"] == {
            "p": {"photo": "x", "caption": "Air surut."}, "q": {"photo": "y"}
        }  # fmt: skip
        assert merged["photo_order"] == ["p", "q"]

    def test_a_caption_changed_by_both_is_judged_as_prose(self):
        first = {"photos": {"p": {"photo": "x", "caption": "Air surut."}}}
        second = {"photos": {"p": {"photo": "x", "caption": "Air pasang."}}}
        _, disputes = merge(PLACED, first, second)
        (chunk,) = disputes["photos.p.caption"].chunks
        assert chunk.verdict is Verdict.CONFLICT
        assert (chunk.first, chunk.second) == ("Air surut.", "Air pasang.")

    @pytest.mark.parametrize("others", [{}, {"q": {"photo": "y"}}])
    def test_a_photo_that_one_removed_and_another_changed_is_a_dispute(self, others):
        base = {"photos": {**PLACED["photos"], **others}}
        first = {"photos": others} if others else {}
        changed = {"photo": "x", "caption": "Air surut."}
        second = {"photos": {"p": changed, **others}}
        merged, disputes = merge(base, first, second)
        assert merged == {"photos": others}
        assert disputes == {"photos.p": Dispute(PLACED["photos"]["p"], None, changed)}

    def test_both_remove_the_last_photo(self):
        first = second = {"headline": "Banjir"}
        assert merge(PLACED, first, second) == ({"headline": "Banjir"}, {})


class TestOrder:
    @pytest.mark.parametrize(
        ("base", "first", "second", "merged"),
        [
            ("abc", "cab", "abc", "cab"),
            ("abc", "abcd", "cab", "cabd"),
            ("abc", "cab", "abcd", "cabd"),
            ("abc", "cb", "bac", "cb"),
            ("abc", "ac", "bca", "ca"),
            ("ab", "abx", "aby", "abxy"),
            ("abc", "bca", "bca", "bca"),
        ],
    )
    def test_a_new_order_of_one_side_stands(self, base, first, second, merged):
        sides = ({"photo_order": list(side)} for side in (base, first, second))
        assert merge(*sides) == ({"photo_order": list(merged)}, {})

    def test_two_new_orders_are_a_dispute(self):
        sides = [{"photo_order": list(side)} for side in ("abc", "bac", "acb")]
        _, disputes = merge(*sides)
        assert disputes == {"photo_order": Dispute(list("abc"), list("bac"), list("acb"))}


class TestProse:
    def test_a_text_that_one_took_away_and_another_changed_shows_both(self):
        base, first = {"body": "Satu. Dua."}, {"body": "Satu. Dua, tiga."}
        _, disputes = merge(base, first, {})
        chunks = disputes["body"].chunks
        assert "Dua, tiga." in "".join(chunk.first or chunk.text for chunk in chunks)

    def test_prose_in_the_place_of_another_type_is_a_value(self):
        _, disputes = merge({}, {"body": "Satu."}, {"body": ["Satu."]})
        assert disputes == {"body": Dispute(None, "Satu.", ["Satu."])}


def test_two_crops_of_the_same_preset_are_never_mixed():
    base = {"crops": {"1:1": {"x": 0.0, "width": 0.5}}, "focal": {"x": 0.5, "y": 0.5}}
    first = {"crops": {"1:1": {"x": 0.2, "width": 0.5}}, "focal": {"x": 0.1, "y": 0.5}}
    second = {
        "crops": {"1:1": {"x": 0.0, "width": 0.7}, "4:5": {"x": 0.1}},
        "focal": {"x": 0.5, "y": 0.9},
    }
    merged, disputes = merge(base, first, second)
    assert merged["crops"] == {"1:1": {"x": 0.2, "width": 0.5}, "4:5": {"x": 0.1}}
    assert set(disputes) == {"crops.1:1", "focal"}
