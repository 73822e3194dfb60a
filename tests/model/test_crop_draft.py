import pytest

from desk.model.crop import Crop, FocalPoint, Preset
from desk.model.crop_draft import CropDraft
from desk.model.cropping import Box, automatic, moved
from desk.model.photo import Photo

PRESETS = (Preset("16:9", 16, 9), Preset("1:1", 1, 1), Preset("free"))
SIZE = (3000, 2000)
LEFT = Crop(0, 0, 0.5, 0.75, is_looked_at=True)
PHOTO = Photo(width_px=3000, height_px=2000)
MADE = Photo(width_px=3000, height_px=2000, crops={"1:1": LEFT})


def test_what_nobody_touched_is_stored_as_looked_at():
    stored = CropDraft(PHOTO, PRESETS).of_photo()
    assert set(stored) == {"16:9", "1:1", "free"}
    assert all(crop.is_looked_at for crop in stored.values())


def test_what_was_looked_at_before_is_not_stored_again():
    assert set(CropDraft(MADE, PRESETS).of_photo()) == {"16:9", "free"}


def test_automatic_crops_follow_the_focal_point_and_others_do_not():
    draft = CropDraft(MADE, PRESETS)
    assert draft.new_focus() is None
    draft.move_focus((1.4, 0.9))
    assert draft.focus == (1.0, 0.9)
    assert draft.boxes["16:9"] == automatic(SIZE, 16 / 9, (1.0, 0.9))
    assert draft.boxes["1:1"] == Box(0, 0, 0.5, 0.75)
    assert draft.new_focus() == FocalPoint(1.0, 0.9)


def test_a_confirmed_automatic_crop_still_follows():
    first = CropDraft(PHOTO, PRESETS)
    again = CropDraft(Photo(width_px=3000, height_px=2000, crops=first.of_photo()), PRESETS)
    assert again.is_looked_at("1:1")
    again.move_focus((0.0, 0.5))
    assert again.boxes["1:1"].x == 0
    assert not again.is_looked_at("1:1")


def test_a_box_outside_is_left_aside():
    draft = CropDraft(PHOTO, PRESETS)
    before = draft.boxes["1:1"]
    draft.put("1:1", Box(0.9, 0, 0.5, 0.5))
    assert draft.boxes["1:1"] == before


def test_straightening_back_gives_what_was_there():
    draft = CropDraft(PHOTO, PRESETS)
    before = draft.boxes["16:9"]
    for degrees in (3, 15, -7):
        draft.straighten("16:9", degrees)
        assert draft.boxes["16:9"].degrees == -degrees
        assert draft.boxes["16:9"].width < before.width
    draft.straighten("16:9", 0)
    assert draft.boxes["16:9"] == before


def test_a_full_turn_gives_what_was_there():
    draft = CropDraft(PHOTO, PRESETS)
    before = draft.boxes["16:9"]
    for turns in (1, 2, 3):
        draft.turn("16:9", 1)
        assert draft.boxes["16:9"].turns == turns
    draft.turn("16:9", 1)
    assert draft.boxes["16:9"] == before


class TestStory:
    def test_it_shows_the_photo_s_crop_until_it_has_its_own(self):
        draft = CropDraft(MADE, PRESETS, {})
        assert draft.of_story() == {}
        assert not draft.is_own("1:1")
        draft.put("1:1", moved(SIZE, draft.boxes["1:1"], 300, 0))
        assert draft.is_own("1:1")
        (own,) = draft.of_story().values()
        assert (own.x, own.is_looked_at) == (pytest.approx(0.1), True)
        assert "1:1" not in draft.of_photo()

    def test_back_to_the_photo_s_takes_its_own_away(self):
        draft = CropDraft(MADE, PRESETS, {"1:1": Crop(0.5, 0, 0.5, 0.75)})
        assert draft.is_own("1:1")
        draft.reset("1:1")
        assert draft.boxes["1:1"] == Box(0, 0, 0.5, 0.75)
        assert draft.of_story() == {"1:1": None}

    def test_its_focal_point_is_a_tool_and_not_the_photo_s(self):
        draft = CropDraft(PHOTO, PRESETS, {})
        draft.move_focus((1.0, 1.0))
        assert draft.new_focus() is None
        assert set(draft.of_story()) == {"16:9", "1:1"}


def test_a_crop_tells_when_it_is_too_small():
    draft = CropDraft(MADE, PRESETS)
    assert draft.width_px("1:1") == 1500
    assert not draft.is_too_small("1:1")
    wide = CropDraft(MADE, (Preset("1:1", 1, 1, (1501,)), Preset("4:5", 4, 5, (1080, 600))))
    assert wide.is_too_small("1:1")
    assert wide.wanted_px("4:5") == 1080
