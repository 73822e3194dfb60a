"""A graphics card draws where there is one; the processor does in every other case."""

import os
import subprocess
import sys

import pytest
from filelock import FileLock
from PySide6.QtCore import qVersion
from PySide6.QtWidgets import QRhiWidget, QWidget

from desk.settings import Drawing
from desk.ui.graphics import graphics
from desk.ui.graphics.graphics import FOUND_KEY, QUICK_BACKEND, Graphics, is_card

CARD = "Mesa Intel(R) UHD Graphics 620 (KBL GT2)"


@pytest.fixture
def folder(paths):
    paths.state.mkdir(parents=True)
    return paths.state


@pytest.fixture
def make(qapp, state, folder):
    """Start anew, on a laptop that has found what it has found."""

    def start(environment, choice=Drawing.AUTOMATIC):
        return Graphics(choice, state, folder, environment)

    return start


@pytest.fixture
def found(state):
    """Say what was found at the start before."""

    def find(renderer, screen="offscreen", version=None):
        state.set_words(FOUND_KEY, [screen, version or qVersion(), renderer])

    return find


@pytest.mark.parametrize(
    ("renderer", "is_one"),
    [
        (CARD, True),
        ("NVIDIA GeForce RTX 3050/PCIe/SSE2", True),
        ("AMD Radeon Graphics (radeonsi, renoir, LLVM 15.0.7)", True),
        ("Apple M2", True),
        ("llvmpipe (LLVM 15.0.6, 256 bits)", False),
        ("softpipe", False),
        ("Software Rasterizer", False),
        ("Google SwiftShader", False),
        ("GDI Generic", False),
        ("Microsoft Basic Render Driver", False),
        ("Apple Software Renderer", False),
        ("", False),
    ],
)
def test_what_is_a_card(renderer, is_one):
    assert is_card(renderer) is is_one


def test_the_first_time_the_processor_draws(qtbot, make):
    environment, window = {}, QWidget()
    qtbot.addWidget(window)
    made = make(environment)
    made.prepare(window)
    assert environment == {QUICK_BACKEND: "software"}
    assert window.findChildren(QRhiWidget) == []


def test_a_card_that_was_found_draws_from_the_next_start_on(qtbot, make, found):
    found(CARD)
    environment, window = {}, QWidget()
    qtbot.addWidget(window)
    made = make(environment)
    made.prepare(window)
    assert made.uses_card
    assert environment == {}
    [child] = window.findChildren(QRhiWidget)
    assert child.size().isEmpty()
    made.end()


@pytest.mark.parametrize(
    ("screen", "version"), [("xcb :10.0", None), ("offscreen", "6.0.0")], ids=["afar", "new Qt"]
)
def test_what_was_found_on_another_screen_or_with_another_qt_counts_nothing(
    make, found, screen, version
):
    found(CARD, screen, version)
    assert not make({}).uses_card


def test_the_person_may_let_the_processor_draw(make, found):
    found(CARD)
    assert not make({}, Drawing.PROCESSOR).uses_card


@pytest.mark.parametrize(("word", "uses_card"), [("software", False), ("", True), ("rhi", True)])
def test_the_environment_wins(make, found, word, uses_card):
    found("llvmpipe" if uses_card else CARD)
    environment = {QUICK_BACKEND: word}
    assert make(environment, Drawing.PROCESSOR).uses_card is uses_card
    assert environment == {QUICK_BACKEND: word}


def leave_mark(folder):
    """Let a process that a card drew for end at once."""
    code = (
        "import os, sys\n"
        "from filelock import FileLock\n"
        "FileLock(f'{sys.argv[1]}/graphics-{os.getpid()}.lock').acquire()\n"
        "os._exit(1)"
    )
    subprocess.run([sys.executable, "-c", code, folder], check=False)
    assert list(folder.glob("graphics-*.lock"))


def test_after_an_unexpected_end_the_processor_draws_once(make, found, folder):
    found(CARD)
    leave_mark(folder)
    wary = make({})
    assert wary.is_wary
    assert not wary.uses_card
    again = make({})
    assert again.uses_card
    assert not again.is_wary


def test_a_window_that_still_runs_makes_nobody_wary(make, found, folder):
    found(CARD)
    with FileLock(folder / "graphics-0.lock"):
        assert make({}).uses_card


def test_a_good_end_leaves_nothing(qtbot, make, found, folder):
    found(CARD)
    window = QWidget()
    qtbot.addWidget(window)
    made = make({})
    made.prepare(window)
    assert [mark.name for mark in folder.iterdir()] == [f"graphics-{os.getpid()}.lock"]
    made.end()
    assert not list(folder.iterdir())
    assert make({}).uses_card


@pytest.fixture
def asked(monkeypatch):
    """Let this screen count as one that can be asked; return what the child is to be."""
    monkeypatch.setattr(graphics, "_NO_SCREEN", frozenset())

    def choose(module):
        monkeypatch.setattr(graphics, "RENDERER_CHILD", module)

    return choose


def test_what_draws_is_found_by_a_process_of_its_own(qtbot, make, state, asked):
    made = make({})
    made.find_out()
    qtbot.waitUntil(lambda: state.words(FOUND_KEY) != [], timeout=30_000)
    assert state.words(FOUND_KEY)[:2] == ["offscreen", qVersion()]


def test_a_driver_that_ends_the_process_is_no_card(qtbot, make, state, asked):
    asked("desk.ui.graphics.no_such_module")
    made = make({})
    made.find_out()
    qtbot.waitUntil(lambda: state.words(FOUND_KEY) != [], timeout=30_000)
    assert state.words(FOUND_KEY) == ["offscreen", qVersion(), ""]
    assert not make({}).uses_card


@pytest.mark.parametrize(
    ("environment", "choice"),
    [({}, Drawing.PROCESSOR), ({QUICK_BACKEND: "software"}, Drawing.AUTOMATIC)],
)
def test_nobody_asks_when_the_answer_would_not_matter(make, asked, environment, choice):
    made = make(environment, choice)
    made.find_out()
    assert made.children() == []


def test_what_is_known_is_not_asked_again(make, found, asked):
    found("")
    made = make({})
    made.find_out()
    assert made.children() == []


def test_a_folder_that_cannot_be_written_stops_nothing(qtbot, qapp, state, found, tmp_path):
    found(CARD)
    window = QWidget()
    qtbot.addWidget(window)
    (tmp_path / "file").write_text("")
    made = Graphics(Drawing.AUTOMATIC, state, tmp_path / "file" / "state", {})
    made.prepare(window)
    made.end()
    assert made.uses_card
