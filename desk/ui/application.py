"""The window as a program: from ``QApplication`` to its end."""

import logging
import signal
import sys
from collections.abc import Callable
from concurrent.futures import wait
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from threading import Barrier
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import delete

import desk
from desk import log, resources, settings
from desk.errors import DeskError
from desk.paths import Paths
from desk.services.jobs import Lanes
from desk.ui import translation
from desk.ui.actions.actions import Actions
from desk.ui.collecting import Collector
from desk.ui.context import Furnish
from desk.ui.crash import CrashHandler
from desk.ui.crash_dialog import CrashDialog
from desk.ui.editor.preview import engine as preview_engine
from desk.ui.graphics.graphics import Graphics
from desk.ui.live_settings import LiveSettings
from desk.ui.look.look import Look
from desk.ui.look.switch import ThemeSwitch
from desk.ui.main_window import MainWindow
from desk.ui.opening import Frame, Opening
from desk.ui.single_instance import SingleInstance
from desk.ui.tasks import Tasks
from desk.ui.window_state import WindowState

if TYPE_CHECKING:
    from desk.services.desk import Desk

READERS = 3
SWITCH_S = 0.0005  # how long this thread waits for one that computes; a key must not wait for many
START_ENGINE_MS = 1_500  # when the list is there and nobody has opened a story yet
FIND_OUT_MS = 20_000  # when the start is long over
DESKTOP_FILE = "editorial-desk"
logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Launch:
    """What the window is started with.

    Attributes:
        folder: The store's, for one window a store.
        open_desk: Opens it on the window's lanes; called on the write lane, perhaps again after a
            failure.
        file: An article file to bring in.
    """

    paths: Paths
    folder: Path
    open_desk: "Callable[[Lanes], Desk]"
    file: Path | None = None


def run_window(launch: Launch, furnish: Furnish) -> int:
    """Show the window until it is closed; return the exit status of the process."""
    launch.paths.log.mkdir(parents=True, exist_ok=True)
    application = make_application(sys.argv)
    instance = SingleInstance(launch.folder, launch.paths.state)
    if not instance.claim():
        return 0 if instance.call(launch.file) else 3
    lanes = Lanes(READERS)
    opening = open_window(launch, lanes, furnish, application)
    frame = opening.frame
    instance.called.connect(partial(_called, opening))
    crashes = _catch_crashes(launch.paths.log, frame)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda _number, _frame: frame.window.close())
    try:
        return application.exec()
    finally:
        _shut(opening, lanes)
        crashes.remove()
        instance.release()


def _shut(opening: Opening, lanes: Lanes) -> None:
    if opening.shell is not None:
        opening.shell.stop()
    reads = Barrier(READERS)
    wait([lanes.read(reads.wait) for _ in range(READERS)])  # nobody reads from a closed store
    # A store that is being opened at this moment is open when the write lane comes to this.
    closed = lanes.write(lambda: opening.desk.close() if opening.desk else None)
    lanes.close()
    delete(opening.frame.window)  # before the application, on which its pages stand
    if isinstance(error := closed.exception(), DeskError):
        logger.warning("the store was not closed well: %s", error)
    elif error is not None:
        raise error


def make_application(arguments: list[str]) -> QApplication:
    """Return the QApplication, set up; WebEngine may join it later."""
    sys.setswitchinterval(SWITCH_S)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication(arguments)
    application.setApplicationName("desk")
    application.setApplicationDisplayName("Editorial Desk")
    application.setApplicationVersion(desk.__version__)
    application.setDesktopFileName(DESKTOP_FILE)
    application.setWindowIcon(QIcon(str(resources.root() / "icons" / f"{DESKTOP_FILE}.svg")))
    return application


def open_window(
    launch: Launch, lanes: Lanes, furnish: Furnish, application: QApplication
) -> Opening:
    """Show the frame, and open the store as soon as it is painted."""
    loaded = settings.load(launch.paths.settings_file)
    translation.install(
        application, translation.language(loaded.settings.language, QLocale.system())
    )
    frame = _frame(launch, lanes, loaded.settings, application)
    window = frame.window
    if loaded.set_aside is not None:
        window.messages.warning(_damaged(loaded.set_aside))
    opening = Opening(frame, lambda: launch.open_desk(lanes), furnish)
    if launch.file is not None:
        opening.open_file(launch.file)
    window.painted.connect(partial(log.configure, launch.paths.log))
    window.painted.connect(preview_engine.register)  # draws in WebEngine, so not before
    if loaded.settings.preview_visible:
        window.painted.connect(
            lambda: QTimer.singleShot(START_ENGINE_MS, window, preview_engine.start)
        )
    window.painted.connect(opening.begin)
    graphics = Graphics(loaded.settings.drawing, frame.state, launch.paths.state, parent=window)
    _prepare_drawing(graphics, window)
    application.aboutToQuit.connect(graphics.end)
    window.show()
    return opening


def _prepare_drawing(graphics: Graphics, window: MainWindow) -> None:
    graphics.prepare(window)
    if graphics.is_wary:
        window.messages.warning(_wary())
    window.painted.connect(lambda: QTimer.singleShot(FIND_OUT_MS, graphics, graphics.find_out))


def _frame(
    launch: Launch, lanes: Lanes, chosen: settings.Settings, application: QApplication
) -> Frame:
    look = Look(application)
    switch = ThemeSwitch(look, application.styleHints(), chosen.theme)
    live = LiveSettings(chosen, launch.paths.settings_file, application)
    live.changed.connect(lambda new: switch.choose(new.theme))
    actions = Actions(look.icons, application)
    state = WindowState(launch.paths.state)
    window = MainWindow([], actions, look, state)
    Collector(window)
    actions.setParent(window)
    tasks = Tasks(lanes, window)
    tasks.failed.connect(window.front.refuse)
    live.failed.connect(window.messages.refuse)
    _handle_frame_actions(actions, look, window)
    return Frame(look, actions, live, state, window, tasks)


def _catch_crashes(folder: Path, frame: Frame) -> CrashHandler:
    def show(report: str) -> None:
        CrashDialog(frame.look.icons, report, folder / "desk.log", frame.window).open()

    handler = CrashHandler(show, frame.tasks.call_later)
    handler.install(folder / "crash.log")
    return handler


def _handle_frame_actions(actions: Actions, look: Look, window: MainWindow) -> None:
    def show_shortcuts() -> None:
        from desk.ui.shortcuts_page import ShortcutsPage  # noqa: PLC0415 (not at each start)

        ShortcutsPage(actions, window).open()

    def show_about() -> None:
        from desk.ui.about import AboutDialog  # noqa: PLC0415 (not at each start)

        AboutDialog(look.icons, window).open()

    actions.handle(
        {"app.quit": window.close, "help.shortcuts": show_shortcuts, "help.about": show_about}
    )


def _called(opening: Opening, file: str) -> None:
    opening.frame.window.raise_up()
    if file:
        opening.open_file(Path(file))


def _damaged(file: Path) -> str:
    text = QCoreApplication.translate(
        "Application", "The settings were damaged and are the usual ones now. The old file: {file}"
    )
    return text.format(file=file)


def _wary() -> str:
    return QCoreApplication.translate(
        "Application",
        "The desk ended unexpectedly. In case the graphics card was why, the processor draws the "
        "window this time. Settings > Appearance can keep it so.",
    )
