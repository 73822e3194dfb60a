import threading

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from desk.errors import Cancelled, RuleError


def on_main_thread():
    return threading.current_thread() is threading.main_thread()


def test_result_comes_back_on_the_ui_thread(qtbot, tasks):
    got = []
    tasks.read(
        lambda: threading.current_thread().name,
        lambda name: got.append((name, on_main_thread())),
    )
    qtbot.waitUntil(lambda: bool(got))
    assert got[0][0].startswith("desk-read")
    assert got[0][1]


def test_writes_keep_their_order(qtbot, tasks):
    done = []
    for number in range(50):
        tasks.write(lambda number=number: number, done.append)
    qtbot.waitUntil(lambda: len(done) == 50)
    assert done == list(range(50))


def fail():
    raise RuleError("article.unknown", id="x")


def test_an_explained_error_is_announced(qtbot, tasks):
    with qtbot.waitSignal(tasks.failed) as heard:
        tasks.write(fail, print)
    assert heard.args[0].code == "article.unknown"


def test_a_caller_may_handle_an_explained_error_itself(qtbot, tasks):
    refused = []
    with qtbot.assertNotEmitted(tasks.failed):
        tasks.write(fail, print, refused.append)
        qtbot.waitUntil(lambda: bool(refused))
    assert refused[0].code == "article.unknown"


def test_a_bug_reaches_the_exception_hook(qtbot, tasks):
    with qtbot.captureExceptions() as exceptions:
        tasks.read(lambda: 1 / 0, print)
        qtbot.waitUntil(lambda: bool(exceptions))
    assert exceptions[0][0] is ZeroDivisionError


def test_a_cancelled_job_is_silent(qtbot, tasks):
    def stop():
        raise Cancelled

    after = []
    with qtbot.assertNotEmitted(tasks.failed):
        tasks.write(stop, lambda _result: pytest.fail("delivered"))
        tasks.write(lambda: 1, after.append)
        qtbot.waitUntil(lambda: after == [1])


def test_nobody_is_called_whose_owner_is_gone(qtbot, tasks):
    owner, gate, after, late = QObject(), threading.Event(), [], []
    tasks.write(lambda: gate.wait(5), late.append, owner=owner)
    tasks.write(lambda: 1, after.append)
    delete(owner)
    gate.set()
    qtbot.waitUntil(lambda: after == [1])
    assert late == []
