"""The program's ways in."""

import subprocess
import sys

import pytest

from desk import app
from desk.ui import program


@pytest.fixture
def windows(monkeypatch, tmp_path):
    """Record how the window is opened instead of opening it."""
    seen = []

    def record(folder, paths, person="", file=None):
        seen.append((folder, person, file))
        return 5

    monkeypatch.setattr(program, "open_window", record)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    monkeypatch.setenv("DESK_STORE", str(tmp_path / "store"))
    monkeypatch.chdir(tmp_path)
    return seen


def test_without_a_command_the_window_of_the_store_opens(windows, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "argv", ["desk"])
    assert app.main() == 5
    assert windows == [(tmp_path / "store", "", None)]


def test_options_reach_the_window(windows, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "argv", ["desk", "--store", "other", "--as", "Dewi"])
    assert app.main() == 5
    assert windows == [(tmp_path / "other", "Dewi", None)]


def test_a_desktop_entry_hands_over_a_file(windows, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "argv", ["desk-window", "story.md"])
    assert app.window_main() == 5
    assert windows == [(tmp_path / "store", "", tmp_path / "story.md")]


def test_the_window_does_not_wait_for_the_command_line():
    script = "import sys, desk.app; sys.exit('typer' in sys.modules or 'PySide6' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
def test_without_a_screen_there_is_one_sentence(windows, monkeypatch, capsys):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "argv", ["desk"])
    assert app.main() == 3
    assert windows == []
    assert capsys.readouterr().err.startswith("desk: There is no screen")
