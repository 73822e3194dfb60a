"""The window as a process of its own."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

# A window with one empty room; it tells what happens to it.
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from desk.paths import Paths
from desk.ui.application import Launch, run_window
from desk.ui.context import Furniture
from desk.ui.main_window import MainWindow, Room

def tell(*words):
    print(*words, flush=True)

def open_desk(lanes):
    from desk.services.commands.people import ActAs, AddPerson
    from desk.services.desk import Desk
    window = QApplication.topLevelWidgets()
    tell("opening", any(isinstance(widget, MainWindow) for widget in window))
    desk = Desk.open(folder, paths, lanes)
    desk.record(ActAs(desk.record(AddPerson("Sari")).made))
    return desk

def furnish(context):
    tell("furnished", context.window.windowTitle())
    return Furniture([Room("desk", "Desk", "newspaper", QWidget())], lambda f: tell("file", f.name))

folder, *places = map(Path, sys.argv[1:7])
paths = Paths(*places)
loaded = {"sqlalchemy", "PIL", "jinja2", "markdown", "jsonschema"} & set(sys.modules)
tell("light" if not loaded else f"heavy {loaded}")
code = run_window(
    Launch(paths, folder, open_desk, Path(sys.argv[7]) if len(sys.argv) > 7 else None), furnish
)
tell("ended", code)
sys.exit(code)
"""


class Windows:
    def __init__(self, command):
        self.command = command
        self.running = []

    def start(self, *more):
        process = subprocess.Popen(
            [*self.command, *map(str, more)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.running.append(process)
        return process


@pytest.fixture
def windows(tmp_path, paths):
    places = [paths.data, paths.config, paths.state, paths.cache, paths.log]
    made = Windows([sys.executable, "-c", WINDOW, *map(str, [tmp_path / "store", *places])])
    yield made
    for process in made.running:
        process.kill()
        process.communicate()


def lines(process, count):
    return [process.stdout.readline().strip() for _ in range(count)]


def test_the_frame_comes_before_the_store_and_all_is_closed_in_order(windows, tmp_path, paths):
    window = windows.start()
    assert lines(window, 3) == ["light", "opening True", "furnished Editorial Desk"]
    window.send_signal(signal.SIGTERM)
    out, err = window.communicate(timeout=30)
    assert out == "ended 0\n"
    assert "Traceback" not in err
    assert not list((tmp_path / "store").glob("desk.db-*"))
    assert (paths.log / "desk.log").exists()


def test_a_second_start_opens_its_file_in_the_first_window(windows, tmp_path):
    first = windows.start()
    lines(first, 3)
    second = windows.start(tmp_path / "story.md")
    out, _err = second.communicate(timeout=30)
    assert out == "light\nended 0\n"
    assert lines(first, 1) == ["file story.md"]


def test_damaged_settings_stop_nothing(windows, paths):
    paths.config.mkdir()
    paths.settings_file.write_text("{")
    window = windows.start()
    assert lines(window, 3)[2] == "furnished Editorial Desk"
    assert (paths.config / "settings.json.damaged").exists()


def threads_of(process):
    names = Path(f"/proc/{process.pid}/task").glob("*/comm")
    return {name.read_text().strip() for name in names}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="it looks at threads in /proc")
def test_the_engine_of_the_page_is_started_before_a_story_needs_it(windows):
    window = windows.start()
    lines(window, 3)
    before = threads_of(window)
    deadline_s = time.monotonic() + 20
    while not any(name.startswith("Chrome_") for name in threads_of(window)):
        assert time.monotonic() < deadline_s
        with pytest.raises(subprocess.TimeoutExpired):  # it goes on
            window.wait(0.1)
    assert not any(name.startswith("Chrome_") for name in before)
    window.send_signal(signal.SIGTERM)
    _out, err = window.communicate(timeout=30)
    assert window.returncode == 0, err
