import re
from dataclasses import asdict
from pathlib import Path

import pytest

from desk import resources
from desk.ui.look.style_sheet import style_sheet
from desk.ui.look.theme import ThemeName, load

TEXT = 4.5
NON_TEXT = 3.0
GROUNDS = ("window", "surface", "raised", "rail")
ON_EVERY_GROUND = ("text", "text_muted", "text_faint", "accent", "danger", "warning", "success")
PAIRS = [
    *[(ink, ground, TEXT) for ink in ON_EVERY_GROUND for ground in GROUNDS],
    *[("focus", ground, NON_TEXT) for ground in GROUNDS],
    *[("text", ground, TEXT) for ground in ("hover", "pressed", "selection", "accent_soft")],
    *[("text_muted", ground, TEXT) for ground in ("hover", "pressed")],
    ("dimmed", "surface", TEXT),
    ("on_accent", "accent", TEXT),
    ("on_accent", "accent_hover", TEXT),
    ("on_accent_soft", "accent_soft", TEXT),
    ("danger", "danger_soft", TEXT),
    ("warning", "warning_soft", TEXT),
    ("success", "success_soft", TEXT),
    ("on_tooltip", "tooltip", TEXT),
]


def luminance(colour):
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one, two):
    light, dark = sorted((luminance(one), luminance(two)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_is_computed_as_wcag_does():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("name", ThemeName)
@pytest.mark.parametrize(("ink", "ground", "least"), PAIRS)
def test_colours_can_be_read(name, ink, ground, least):
    colours = asdict(load(name))
    assert contrast(colours[ink], colours[ground]) >= least


@pytest.mark.parametrize("name", ThemeName)
def test_pictures_of_the_style_sheet_exist_in_the_colours_of_the_theme(name):
    colours = set(asdict(load(name)).values())
    sheet = style_sheet(load(name))
    files = {Path(file) for file in re.findall(r'url\("([^"]+)"\)', sheet)}
    assert files
    for file in files:
        assert file.is_file()
        assert set(re.findall(r"#[0-9a-f]{6}", file.read_text("utf-8"))) <= colours


@pytest.mark.parametrize("name", ThemeName)
def test_style_sheet_uses_only_colours_of_the_theme(name):
    sheet = style_sheet(load(name))
    assert "$" not in sheet
    assert set(re.findall(r"#[0-9a-fA-F]{3,8}\b", sheet)) <= set(asdict(load(name)).values()) | {
        f"#{word}" for word in re.findall(r"Q\w+#(\w+)", sheet)
    }


def test_shipped_type_and_icons_stay_small_and_carry_their_licences():
    root = Path(str(resources.root()))
    sizes = [file.stat().st_size for file in (root / "fonts").iterdir()]
    assert sum(sizes) < 2_200_000
    for family in ("inter", "literata", "jetbrains-mono"):
        licence = (root / "fonts" / f"LICENSE-{family}.txt").read_text("utf-8")
        assert "SIL Open Font License" in licence
    assert "ISC License" in (root / "icons" / "LICENSE").read_text("utf-8")
