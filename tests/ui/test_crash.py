import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication

from desk.ui.crash import CrashHandler
from desk.ui.crash_dialog import CrashDialog


def boom(handler):
    try:
        1 / 0  # noqa: B018
    except ZeroDivisionError as error:
        handler.handle(type(error), error, error.__traceback__)


def test_a_crash_is_shown_once_on_the_ui_thread(qtbot, tasks):
    shown = []
    handler = CrashHandler(
        lambda text: shown.append((text, threading.current_thread() is threading.main_thread())),
        tasks.call_later,
    )
    threads = [threading.Thread(target=boom, args=(handler,)) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    after = []
    tasks.call_later(lambda: after.append(1))  # comes after whatever the threads asked for
    qtbot.waitUntil(lambda: after == [1])
    assert len(shown) == 1
    assert shown[0][1]
    assert "ZeroDivisionError" in shown[0][0]


def test_ending_the_program_is_no_crash(tasks):
    handler = CrashHandler(lambda _text: pytest.fail("shown"), lambda call: call())
    handler.handle(KeyboardInterrupt, KeyboardInterrupt(), None)


def test_the_hooks_are_taken_and_given_back(tmp_path):
    handler = CrashHandler(print, lambda call: call())
    before = (sys.excepthook, threading.excepthook)
    handler.install(tmp_path / "log" / "crash.log")
    assert sys.excepthook == handler.handle
    handler.remove()
    assert (sys.excepthook, threading.excepthook) == (sys.__excepthook__, threading.__excepthook__)
    sys.excepthook, threading.excepthook = before


def test_an_exception_of_a_thread_arrives(tmp_path):
    shown = []
    handler = CrashHandler(shown.append, lambda call: call())
    before = (sys.excepthook, threading.excepthook)
    handler.install(tmp_path / "crash.log")
    thread = threading.Thread(target=lambda: {}["gone"])
    thread.start()
    thread.join()
    handler.remove()
    sys.excepthook, threading.excepthook = before
    assert "KeyError" in shown[0]


def test_the_dialog_says_where_the_log_is_and_copies_the_details(qtbot, icons):
    dialog = CrashDialog(icons, "Traceback: …", Path("logs") / "desk.log")
    qtbot.addWidget(dialog)
    assert dialog.details.isReadOnly()
    dialog.copy.click()
    assert QGuiApplication.clipboard().text() == "Traceback: …"
    assert dialog.copy.text() == "Copied"
