"""Presets, house lists and templates as the command line sets them."""

import pytest

from desk.errors import InputError
from desk.model.crop import PRESETS, Preset
from desk.model.publication import Publication
from desk.services.picture_house import preset_text, with_presets
from desk.services.publication_fields import set_publication


def test_presets_are_ratios_with_or_without_a_name(desk):
    set_publication(desk, {"crop_presets": "16:9, potret tegak 4:5, free"})
    assert desk.publication().crop_presets == (
        Preset("16:9", 16, 9), Preset("potret tegak", 4, 5), Preset("free"),
    )  # fmt: skip
    set_publication(desk, {"crop_presets": ""})
    assert desk.publication().crop_presets == PRESETS


@pytest.mark.parametrize(
    "text", ["16:9", "potret tegak 4:5", "free", "bebas free", "1:1 1080/600", "a b 3:2 900"]
)
def test_a_preset_reads_as_it_is_written(text):
    [preset] = with_presets(Publication(), text).crop_presets
    assert preset_text(preset) == text


def test_house_lists(desk):
    set_publication(desk, {"house_list.credit": "Antara, Reuters", "house_list.city": "Garut"})
    lists = desk.publication().house_lists
    assert lists == {"credit": ("Antara", "Reuters"), "city": ("Garut",)}
    set_publication(desk, {"house_list.city": ""})
    assert set(desk.publication().house_lists) == {"credit"}


def test_templates_grow_field_by_field_and_go_as_a_whole(desk):
    set_publication(desk, {"caption_template.Sidang v. 2.headline": "Sidang {city}"})
    set_publication(desk, {"caption_template.Sidang v. 2.credit": "Antara"})
    templates = desk.publication().caption_templates
    assert templates == {"Sidang v. 2": {"headline": "Sidang {city}", "credit": "Antara"}}
    set_publication(desk, {"caption_template.Sidang v. 2.credit": ""})
    assert desk.publication().caption_templates == {"Sidang v. 2": {"headline": "Sidang {city}"}}
    set_publication(desk, {"caption_template.Sidang v. 2": ""})
    assert desk.publication() == Publication()


@pytest.mark.parametrize(
    "name",
    ["house_list.alt", "house_list", "caption_template.A.file", "caption_template..credit",
     "caption_template.A"],
)  # fmt: skip
def test_what_no_photo_has_is_refused(desk, name):
    with pytest.raises(InputError) as refused:
        set_publication(desk, {name: "x"})
    assert refused.value.code == "publication.field_unknown"


def test_a_preset_may_have_widths_of_its_own(desk):
    set_publication(desk, {"crop_presets": "4:5 600/1080, cerita 9:16 1080, free 800"})
    assert desk.publication().crop_presets == (
        Preset("4:5", 4, 5, (1080, 600)), Preset("cerita", 9, 16, (1080,)),
        Preset("free", widths_px=(800,)),
    )  # fmt: skip


@pytest.mark.parametrize(
    "preset", ["potret", "16x9", "potret 0:5", "1080/600", "4:5 0", "4:5 99999", "4:5 1080/x"]
)
def test_a_preset_needs_a_ratio(desk, preset):
    with pytest.raises(InputError) as refused:
        set_publication(desk, {"crop_presets": preset})
    assert refused.value.code == "crop.no_preset"
