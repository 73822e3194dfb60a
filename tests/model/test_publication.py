import pytest

from desk.model import publication
from desk.model.crop import PRESETS, Preset
from desk.model.publication import Publication

OF_PHOTOS = Publication(
    crop_presets=(Preset("potret", 4, 5, (1080, 600)), Preset("bebas")),
    house_lists={"credit": ("Antara", "Reuters"), "city": ("Garut",)},
    caption_templates={"Sidang": {"headline": "Sidang {city}", "keywords": "sidang, hukum"}},
)


def test_presets_lists_and_templates_come_back_from_their_fields():
    assert publication.from_fields(publication.to_fields(OF_PHOTOS)) == OF_PHOTOS


def test_a_publication_without_presets_has_the_shipped_ones():
    assert publication.from_fields({}).crop_presets == PRESETS
    assert [preset.name for preset in PRESETS] == [
        "16:9", "4:3", "3:2", "1:1", "4:5", "9:16", "free",
    ]  # fmt: skip


@pytest.mark.parametrize("ratio", ["", "0:1", "a:b", "16", "1:99999999", "²:1", "4:5:6"])
def test_a_preset_without_a_ratio_is_left_out(ratio):
    given = [{"name": "x", "ratio": ratio}, {"name": "1:1", "ratio": "1:1"}]
    read = publication.from_fields({"crop_presets": given})
    assert read.crop_presets == (Preset("1:1", 1, 1),)


@pytest.mark.parametrize("widths", [None, [], ["x", True, 0, -5, 10**9], 1080])
def test_widths_that_cannot_be_are_the_usual_ones(widths):
    given = [{"name": "4:5", "ratio": "4:5", "widths_px": widths}]
    read = publication.from_fields({"crop_presets": given})
    assert read.crop_presets == (Preset("4:5", 4, 5),)


@pytest.mark.parametrize(
    ("widths", "shown"),
    [((2000, 1200, 600), 1200), ((1080, 600), 1080), ((800, 400), 800), ((2400, 1600), 1600)],
)
def test_a_page_shows_the_widest_that_is_not_too_wide(widths, shown):
    assert Preset("x", 4, 5, widths).shown_px == shown


def test_templates_write_fields_of_photos_only():
    given = {
        "A": {"caption": "x", "file": "y", "credit": 3},
        " ": {"caption": "x"},
        "B": {"q": "1"},
    }
    read = publication.from_fields({"caption_templates": given})
    assert read.caption_templates == {"A": {"caption": "x"}}
