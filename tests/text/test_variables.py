"""Variables in the fields of a photo."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model.photo import Photo
from desk.text.variables import (
    VARIABLES,
    Occasion,
    day,
    filled,
    has_variables,
    unknown_variables,
)

PHOTO = Photo(
    file_name="DSC_0142.final.JPG",
    texts={
        "creator": "Wayan Sudarma",
        "city": "Sorang",
        "headline": "Banjir surut",
        "created": "2026-11-17T08:15:30+07:00",
    },
    lists={"persons_shown": ("Siti", "Made")},
)
OCCASION = Occasion(7, 40, "2026-11-26", "id", "Dewi")


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("Foto: {creator}/{me}", "Foto: Wayan Sudarma/Dewi"),
        ("{city} ({date}): {headline}", "Sorang (17 November 2026): Banjir surut"),
        ("{Creator} {BYLINE}", "Wayan Sudarma Wayan Sudarma"),
        ("{seq} dari {count}", "7 dari 40"),
        ("{file}-{seq:3}{seqn:99}", "DSC_0142.final-007000000007"),
        ("{filename} {today}", "DSC_0142.final.JPG 26 November 2026"),
        ("{year}{month}{day} {time}", "20261117 08:15"),
        ("{persons}", "Siti, Made"),
        ("tanpa", "tanpa"),
        ("{ city }", "{ city }"),
        ("{}", "{}"),
        ("{{city}}", "{Sorang}"),
    ],
)
def test_variables_are_written_out(text, after):
    assert filled(text, PHOTO, OCCASION).text == after


def test_unknown_ones_stay_and_are_named():
    made = filled("{creater} di {city}", PHOTO, OCCASION)
    assert made.text == "{creater} di Sorang"
    assert made.unknown == ("{creater}",)
    spans = list(unknown_variables("x {creater}"))
    assert [(span.start, span.end) for span in spans] == [(2, 11)]


@pytest.mark.parametrize(
    ("text", "after"),
    [
        ("{city}, {state}, {country}", "Sorang"),
        ("{state}, {city} ({country}).", "Sorang."),
        ("Di {city}, {state}. Tiba", "Di Sorang. Tiba"),
        ("{event}. {city}.", "Sorang."),
        ("{event}", ""),
    ],
)
def test_a_value_that_is_not_there_leaves_no_hole(text, after):
    made = filled(text, PHOTO, OCCASION)
    assert made.text == after
    assert made.empty


@pytest.mark.parametrize(
    ("date", "language", "after"),
    [
        ("2026-03-05T10:00:00", "id", "5 Maret 2026"),
        ("2026-03-05", "en-GB", "5 March 2026"),
        ("2026-03", "id", "Maret 2026"),
        ("2026", "id", "2026"),
        ("2026-13-05", "id", "5 2026"),
        ("kemarin", "id", ""),
        ("", "id", ""),
    ],
)
def test_a_date_is_as_precise_as_it_is(date, language, after):
    assert day(date, language) == after


def test_the_menu_offers_only_variables_that_exist():
    assert all(has_variables(f"{{{name}}}") for name in VARIABLES)
    assert not has_variables("{nobody} {}")


@given(st.text())
def test_a_text_without_braces_stays(text):
    text = text.replace("{", "")
    assert filled(text, PHOTO, OCCASION).text == text


@given(st.text(st.sampled_from("{}abcity:1 ,()")))
def test_any_text_is_filled(text):
    made = filled(text, PHOTO, OCCASION)
    assert set(made.unknown) == {span.text for span in unknown_variables(text)}
