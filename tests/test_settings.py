import dataclasses
import json

import pytest

from desk import settings
from desk.settings import Drawing, EditorFont, FocusScope, Settings, ThemeChoice


@pytest.fixture
def path(tmp_path):
    return tmp_path / "config" / "settings.json"


def write(path, text):
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")


def test_no_file_means_defaults(path):
    assert settings.load(path) == settings.Loaded(Settings(), None)


def test_round_trip(path):
    chosen = Settings("id", ThemeChoice.DARK, 20, preview_visible=False, panel_visible=False)
    chosen = dataclasses.replace(chosen, editor_font=EditorFont.MONO, focus=FocusScope.SENTENCE)
    chosen = dataclasses.replace(chosen, drawing=Drawing.PROCESSOR)
    settings.save(path, chosen)
    assert settings.load(path).settings == chosen
    assert [file.name for file in path.parent.iterdir()] == ["settings.json"]


def test_unknown_names_are_ignored(path):
    write(path, '{"version": 0, "theme": "light", "gone": 1}')
    assert settings.load(path).settings == Settings(theme=ThemeChoice.LIGHT)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("language", "xx"),
        ("language", 3),
        ("theme", "pink"),
        ("editor_font_px", 5),
        ("editor_font_px", True),
        ("editor_font_px", "17"),
        ("editor_font", "comic"),
        ("editor_measure", 10),
        ("editor_line_percent", 163),
        ("focus", ["off"]),
        ("typewriter", 1),
        ("preview_visible", "yes"),
        ("panel_visible", None),
    ],
)
def test_a_wrong_value_becomes_its_default_and_leaves_the_others(path, name, value):
    other = "theme" if name == "language" else "language"
    good = {"theme": "dark", "language": "id"}[other]
    write(path, json.dumps({name: value, other: good}))
    assert settings.load(path).settings == dataclasses.replace(Settings(), **{other: good})


@pytest.mark.parametrize(
    "text",
    ["", "{", "[1]", "7", '{"version": "a"}', "\x00\x01", "[" * 100_000],
)
def test_a_damaged_file_is_set_aside_and_reported(path, text):
    write(path, text)
    loaded = settings.load(path)
    assert loaded.settings == Settings()
    assert loaded.set_aside.read_text(encoding="utf-8") == text
    assert not path.exists()


def test_bytes_that_are_no_text_are_set_aside(path):
    path.parent.mkdir()
    path.write_bytes(b"\xff\xfe\x00")
    assert settings.load(path).set_aside.read_bytes() == b"\xff\xfe\x00"


def test_a_failed_save_keeps_the_old_file(path, monkeypatch):
    settings.save(path, Settings(language="id"))

    def full(_file):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(settings.os, "fsync", full)
    with pytest.raises(OSError, match="No space"):
        settings.save(path, Settings(language="en"))
    assert settings.load(path).settings.language == "id"
    assert len(list(path.parent.iterdir())) == 1
