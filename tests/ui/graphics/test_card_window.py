"""A window that a card will draw stays the window that it is when its first page comes.

OpenGL on a screen in memory takes the way of a card, though a processor computes it.
"""

import os
import shutil
import subprocess
import sys

import pytest

from desk.child import Child
from desk.ui.graphics.graphics import QUICK_BACKEND, RENDERER_CHILD, is_card

XVFB = shutil.which("Xvfb")
WINDOW = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from desk.settings import Drawing
from desk.ui.graphics.graphics import Graphics
from desk.ui.window_state import WindowState

class Window(QWidget):
    made = 0
    def event(self, event):
        self.made += event.type() is QEvent.Type.WinIdChange
        return super().event(event)

QApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
application = QApplication([])
folder, is_prepared = Path(sys.argv[1]), sys.argv[2] == "prepared"
window, column = Window(), QHBoxLayout()
window.setLayout(column)
if is_prepared:
    graphics = Graphics(Drawing.AUTOMATIC, WindowState(folder), folder)
    graphics.prepare(window)
window.show()

def show_page():
    from PySide6.QtWebEngineWidgets import QWebEngineView
    page = QWebEngineView()
    page.loadFinished.connect(lambda good: QTimer.singleShot(0, end))
    column.addWidget(page)
    page.setHtml("<p>A page.")

def end():
    print(window.made)
    application.quit()

QTimer.singleShot(0, show_page)
application.exec()
"""


@pytest.fixture
def display():
    read, write = os.pipe()
    server = subprocess.Popen(
        [XVFB, "-displayfd", str(write), "-screen", "0", "800x600x24"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        yield f":{told.readline().strip()}"
    server.kill()
    server.wait()


@pytest.mark.skipif(XVFB is None, reason="needs Xvfb")
@pytest.mark.parametrize(("way", "is_once"), [("prepared", True), ("plain", False)])
def test_the_first_page_makes_no_new_window(display, tmp_path, way, is_once):
    given = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb", QUICK_BACKEND: ""}
    done = subprocess.run(
        [sys.executable, "-c", WINDOW, tmp_path, way],
        env=os.environ | given,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert (int(done.stdout.split()[-1]) == 1) is is_once


@pytest.mark.skipif(XVFB is None, reason="needs Xvfb")
def test_the_processor_that_takes_the_place_of_a_card_is_named(display, monkeypatch):
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    child = Child(RENDERER_CHILD, 20.0)
    renderer = child.call({})["renderer"]
    child.close()
    assert renderer
    assert not is_card(renderer)
