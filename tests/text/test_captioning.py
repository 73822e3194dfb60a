"""What the fields of one photo or of many become."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.photo import LIST_FIELDS, Photo
from desk.model.rights import Rights
from desk.text.captioning import (
    FIELDS,
    Entry,
    FieldChange,
    Mode,
    apply_template,
    entries_of,
    plan,
    shown,
    values,
)
from desk.text.variables import Occasion

OCCASION = Occasion(language="id", person="Dewi")
EMPTY = Photo(file_name="a.jpg")
FULL = Photo(
    file_name="b.jpg",
    texts={"caption": "Pasar pagi.", "city": "Sorang", "creator": "Made"},
    lists={"keywords": ("cabai", "pasar")},
    rights=Rights.ASK_FIRST,
)


@pytest.mark.parametrize(
    ("name", "text", "mode", "of_full", "of_empty"),
    [
        ("caption", "Baru.", Mode.REPLACE, "Baru.", "Baru."),
        ("caption", "Baru.", Mode.APPEND, "Pasar pagi. Baru.", "Baru."),
        ("caption", "Baru.", Mode.PREPEND, "Baru. Pasar pagi.", "Baru."),
        ("caption", "Baru.", Mode.ONLY_EMPTY, "Pasar pagi.", "Baru."),
        ("caption", "", Mode.REPLACE, "", ""),
        ("caption", "", Mode.APPEND, "Pasar pagi.", ""),
        ("creator", "Siti", Mode.APPEND, "Made; Siti", "Siti"),
        ("keywords", "pasar, harga", Mode.REPLACE, "pasar, harga", "pasar, harga"),
        ("keywords", "pasar, harga", Mode.APPEND, "cabai, pasar, harga", "pasar, harga"),
        ("keywords", "pasar, harga", Mode.PREPEND, "pasar, harga, cabai", "pasar, harga"),
        ("keywords", "pasar, harga", Mode.ONLY_EMPTY, "cabai, pasar", "pasar, harga"),
        ("rights", "do-not-use", Mode.APPEND, "do-not-use", "do-not-use"),
        ("rights", "do-not-use", Mode.ONLY_EMPTY, "ask-first", "do-not-use"),
    ],
)
def test_a_mode_says_how_new_meets_old(name, text, mode, of_full, of_empty):
    made = plan({"full": FULL, "empty": EMPTY}, {name: Entry(text, mode)}, OCCASION)
    after = {"full": shown(FULL, name), "empty": shown(EMPTY, name)}
    after |= {change.photo: change.after for change in made.changes}
    assert after == {"full": of_full, "empty": of_empty}


def test_only_what_changes_is_in_the_plan():
    made = plan({"1": FULL, "2": EMPTY}, {"city": Entry("Sorang")}, OCCASION)
    assert made.changes == (FieldChange("2", "city", "", "Sorang", "Sorang"),)


def test_variables_see_what_is_set_together_with_them_and_count_the_photos():
    entries = {"caption": Entry("{city}, {seq}/{count}: {event}"), "city": Entry("Kota Baru")}
    made = plan({"1": FULL, "2": EMPTY}, entries, OCCASION)
    captions = [change.after for change in made.changes if change.field == "caption"]
    assert captions == ["Kota Baru, 1/2:", "Kota Baru, 2/2:"]
    assert made.empty == {"event": 2}


def test_unknown_variables_are_named():
    assert plan({"1": EMPTY}, {"alt": Entry("{kota}")}, OCCASION).unknown == ("{kota}",)


def test_a_template_writes_its_fields_only():
    template = {"credit": "{creator}/Harian", "keywords": "banjir", "no_such_field": "x"}
    assert apply_template(FULL, template, OCCASION) == {
        "credit": "Made/Harian",
        "keywords": ("banjir",),
    }
    assert apply_template(FULL, template, OCCASION, Mode.ONLY_EMPTY) == {"credit": "Made/Harian"}


def test_rights_of_a_template_come_together_or_not_at_all():
    template = {
        "rights": "embargo",
        "rights_until": "2030-01-02T06:00:00+07:00",
        "rights_note": "A",
    }
    assert apply_template(Photo(), template, OCCASION, Mode.ONLY_EMPTY) == template
    for stated in (Photo(rights=Rights.ASK_FIRST), Photo(rights_note="B")):
        assert apply_template(stated, template, OCCASION, Mode.ONLY_EMPTY) == {}
        assert apply_template(stated, template, OCCASION) == template


def test_the_caption_never_becomes_the_alt_text():
    made = apply_template(EMPTY, {"caption": "Pasar."}, OCCASION)
    assert "alt" not in made


def test_values_are_counted():
    assert values([FULL, EMPTY, EMPTY], "city") == (("", 2), ("Sorang", 1))


@given(
    st.lists(
        st.text(st.characters(exclude_categories=["C", "Z"], exclude_characters=","), min_size=1),
        unique=True,
    )
)
def test_entries_come_back_from_what_is_shown(entries):
    photo = Photo(lists={"keywords": tuple(entries)})
    assert entries_of(shown(photo, "keywords")) == tuple(entries)


@given(st.sampled_from(FIELDS), st.text(), st.sampled_from(Mode))
def test_any_text_can_be_planned(name, text, mode):
    for change in plan({"1": FULL, "2": EMPTY}, {name: Entry(text, mode)}, OCCASION).changes:
        assert change.before != change.after
        assert isinstance(change.value, tuple) == (name in LIST_FIELDS)
