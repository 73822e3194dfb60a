"""A real application, offscreen, in its look; rooms and dialogs are tried in it."""

import gc
import os
from concurrent.futures import wait
from threading import Barrier

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
if getattr(os, "geteuid", lambda: 1)() == 0:
    os.environ.setdefault("QTWEBENGINE_DISABLE_SANDBOX", "1")  # Chromium refuses root with it

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from shiboken6 import delete

from desk.paths import Paths
from desk.services.jobs import Lanes
from desk.ui.actions.actions import Actions
from desk.ui.application import make_application
from desk.ui.collecting import MIDDLE_MOST, OLD_MOST
from desk.ui.editor.preview import engine as preview_engine
from desk.ui.graphics.graphics import QUICK_BACKEND
from desk.ui.look.look import Look
from desk.ui.look.theme import ThemeName
from desk.ui.shell import Shell
from desk.ui.tasks import Tasks
from desk.ui.window_state import WindowState

READERS = 3  # of the lanes
# What the offscreen platform says of itself; it is no fault of a window.
PLATFORM_NOISE = (
    r"This plugin does not support|QRhi is not supported on this platform",
    r"QRhiGles2|Failed to create RHI|QVulkanInstance|GBM is not supported|GPUInfo not initialized",
)


def pytest_configure(config):
    for noise in PLATFORM_NOISE:
        config.addinivalue_line("qt_log_ignore", noise)


@pytest.fixture(scope="session")
def qapp():
    made = make_application(["desk"])
    preview_engine.register()
    os.environ.setdefault(QUICK_BACKEND, "software")
    return made


@pytest.fixture(scope="session")
def _worn_look(qapp):
    return Look(qapp)


@pytest.fixture
def look(_worn_look):
    _worn_look.apply(ThemeName.LIGHT)
    yield _worn_look
    _worn_look.apply(ThemeName.LIGHT)


@pytest.fixture
def icons(look):
    return look.icons


@pytest.fixture
def paths(tmp_path):
    return Paths(*[tmp_path / name for name in ("data", "config", "state", "cache", "log")])


@pytest.fixture
def state(paths):
    return WindowState(paths.state)


@pytest.fixture
def actions(icons):
    made = Actions(icons)
    yield made
    made.deleteLater()


@pytest.fixture
def lanes():
    made = Lanes()
    yield made
    made.close()


@pytest.fixture
def tasks(qapp, lanes):
    return Tasks(lanes)


@pytest.fixture
def desk(tmp_path, paths, lanes, first_store, copy_laptop):
    from desk.services.desk import Desk

    store = copy_laptop(first_store, tmp_path / "store", paths)
    with Desk.open(store, paths, lanes) as opened:
        yield opened


@pytest.fixture
def shell(qtbot, desk, tasks):
    made = Shell(desk, tasks)
    yield made
    made.stop()


@pytest.fixture
def context(qtbot, shell, look, actions, state, paths):
    """What the features of a window are given."""
    from desk.settings import Settings
    from desk.ui.captions.code_files import CodeFiles
    from desk.ui.context import Context
    from desk.ui.live_settings import LiveSettings
    from desk.ui.main_window import MainWindow

    window = MainWindow([], actions, look, state)
    window.resize(1366, 768)
    shell.tasks.failed.connect(window.messages.refuse)
    # Without the page most tests are much quicker; those about it show it.
    live = LiveSettings(Settings(preview_visible=False), paths.settings_file, window)
    codes = CodeFiles(state, shell.tasks, window)
    yield Context(shell, look, actions, live, state, window, codes)
    delete(window)


@pytest.fixture
def rooms(qtbot, context, lanes):
    """The window with all its rooms, on the screen; closed as a person closes it."""
    from desk.ui.edit_router import EditRouter
    from desk.ui.rooms import Rooms

    EditRouter(context.shell, context.actions)
    made = Rooms(context)
    context.window.set_rooms(made.all())
    context.window.show()
    context.shell.start()
    yield made
    context.shell.stop()
    context.window.close()
    qtbot.waitUntil(lambda: not context.window.isVisible())
    settle(lanes)


def settle(lanes):
    """Wait until nobody reads any more, so that the store may be closed."""
    reads = Barrier(READERS)
    wait([lanes.read(reads.wait) for _ in range(READERS)])


@pytest.fixture(autouse=True)
def _buried():
    """Destroy what a test left to be deleted, so that it does not disturb the next.

    Garbage is collected here alone, as the program's ``Collector`` does: a Qt object that dies in a
    reading thread may lock that thread and this one for ever.
    """
    gc.disable()
    yield
    if QCoreApplication.instance() is not None:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    _young, middle, old = gc.get_count()
    gc.collect(2 if old >= OLD_MOST else 1 if middle >= MIDDLE_MOST else 0)
    gc.enable()
