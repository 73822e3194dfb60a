"""What versions disagree on is told in words, not in what is stored."""

from dataclasses import replace

import pytest

from desk.services.attaching import attach
from desk.ui.editor.version_words import VersionWords

CROP = {"x": 0.1, "y": 0.05, "width": 0.5, "height": 0.4, "is_looked_at": True}
CROP_SAID = "50 % wide, 40 % high, 10 % from the left, 5 % from the top"


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        ("status", "submitted", "Submitted"),
        ("status", "of a newer program", "of a newer program"),
        ("photos.p1.role", "lead", "Lead photo"),
        ("photos.p1.crops.free", CROP, CROP_SAID),
        ("photos.p1.crops.free", {**CROP, "x": "?"}, "Crop"),
        ("photos.p1", {"photo": "01890000", "role": "lead"}, "Photo"),
        ("photos.p1.crops", None, "-"),
        ("headline", "draft", "draft"),
        ("headline", "", "-"),
        ("tags", ["air", "laut"], "air, laut"),
        ("related", [{"headline": "Flood"}, {"url": "https://x.org"}], "Flood, https://x.org"),
        ("extra.import", {"slug": "a", "status": "draft"}, "Slug: a, Status: Draft"),
        ("authors", ["01890000-0000-7000-8000-00000000abcd"], "0000abcd"),
    ],
)
def test_a_value_is_said_in_the_words_of_the_window(qapp, path, value, said):
    assert VersionWords().value(path, value) == said


@pytest.mark.parametrize(
    ("path", "named"),
    [
        ("headline", "Headline"),
        ("photos.p1.caption", "Photos: Caption"),
        ("photos.p1.crops.free", "Photos: Crop: Free"),
        ("photos.p1.crops.16:9", "Photos: Crop: 16:9"),
    ],
)
def test_a_field_is_named(qapp, path, named):
    assert VersionWords().field(path) == named


def test_people_and_photos_are_called_by_their_names(qtbot, desk, context, tab, picture):
    attach(desk, tab.article, picture(), {})
    context.shell.poll()
    qtbot.waitUntil(lambda: len(tab.session.view.photos) == 1)
    view = replace(tab.session.view, authors=(("a", "Nadia"), ("b", "Ali")))
    placement = view.photos[0].placement.id
    words = VersionWords(view)
    assert words.value("authors", ["b", "a"]) == "Ali, Nadia"
    assert words.value("photo_order", [placement]) == "storm.jpg"
    assert words.field(f"photos.{placement}") == "Photos: storm.jpg"
    assert words.value(f"photos.{placement}", {"photo": "x"}) == "storm.jpg"
