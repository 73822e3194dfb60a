from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.model import photo
from desk.model.crop import Crop, FocalPoint
from desk.model.photo import Colour, Photo
from desk.model.rights import Rights

PICTURE = Photo(
    file="ab" * 32,
    extension="jpg",
    file_name="pasar.jpg",
    bytes=10,
    width_px=6000,
    height_px=4000,
    texts={"caption": "Pasar pagi.", "ai_prompt": "pasar"},
    lists={"keywords": ("cabai", "pasar")},
    rights=Rights.EMBARGO,
    rights_until="2026-12-01T08:00:00+07:00",
    rights_note="Setelah sidang.",
    rating=4,
    colour=Colour.GREEN,
    is_rejected=True,
    focal=FocalPoint(0.25, 0.4),
    crops={"16:9": Crop(0, 0.1, 1, 0.84375, angle=1.5, is_looked_at=True)},
    pixels="cd" * 32,
    look="00ff00ff00ff00ff",
    disagreements={"caption": {"xmp": "Pasar.", "iim": "Pasar pagi."}},
    extra={"kolom": 1},
)
NUMBER = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3)


def test_a_photo_comes_back_from_its_fields():
    assert photo.from_fields(photo.to_fields(PICTURE)) == PICTURE
    assert photo.from_fields({}) == Photo()


def test_what_says_nothing_is_left_out_of_a_revision():
    assert photo.to_fields(Photo(file="ab")) == {"file": "ab"}


@pytest.mark.parametrize(
    ("text", "rights", "note"),
    [
        ("", Rights.USABLE, ""),
        ("usable", Rights.USABLE, ""),
        ("do-not-use", Rights.DO_NOT_USE, ""),
        ("hanya cetak", Rights.ASK_FIRST, "hanya cetak"),
    ],
)
def test_rights_that_the_desk_does_not_know_ask_first_and_stay_readable(text, rights, note):
    read = photo.from_fields({"rights": text})
    assert (read.rights, read.rights_note) == (rights, note)


@pytest.mark.parametrize(("stored", "read"), [(-1, 0), (3, 3), (9, 5), (True, 0), ("4", 0)])
def test_a_rating_has_up_to_five_stars(stored, read):
    assert photo.from_fields({"rating": stored}).rating == read


@pytest.mark.parametrize("focal", [{}, {"x": 0.5}, {"x": 1.2, "y": 0}, {"x": "0", "y": 0}, [0, 0]])
def test_a_focal_point_outside_the_picture_is_one_that_nobody_chose(focal):
    assert photo.from_fields({"focal": focal}).focal is None


@given(st.dictionaries(st.sampled_from(["x", "y", "width", "height", "angle"]), NUMBER))
def test_every_crop_that_is_read_lies_in_the_picture(entry):
    for crop in photo.from_fields({"crops": {"1:1": entry}}).crops.values():
        assert min(crop.x, crop.y) >= 0
        assert min(crop.width, crop.height) > 0
        assert max(crop.x + crop.width, crop.y + crop.height) < 1.0001
        assert 0 <= crop.angle < 360


def test_fractions_are_written_to_a_tenth_of_a_pixel():
    third = replace(PICTURE, crops={"1:1": Crop(1 / 3, 0, 1 / 3, 1)})
    assert photo.to_fields(third)["crops"]["1:1"] == {
        "x": 0.33333, "y": 0.0, "width": 0.33333, "height": 1.0,
    }  # fmt: skip
