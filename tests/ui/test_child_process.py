"""A child process answers the UI thread, which never waits; late, dead or mad, it is replaced."""

import gc
import time

import psutil
import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from desk.ui import child_process
from desk.ui.child_process import ChildProcess

CHILD = """
import os, sys, time
from desk.child import serve

def answer(request):
    what = request["do"]
    if what == "hang":
        while True:
            pass
    if what == "leave":
        print("last words", file=sys.stderr)
        os._exit(3)
    if what == "long":
        return {"long": "x" * request["length"]}
    return {"echo": what, "pid": os.getpid()}

if __name__ == "__main__":
    if os.environ.get("SLOW_START"):
        time.sleep(1)
    serve(answer)
"""

DRIPPING = """
import sys

print("{}", flush=True)
sys.stdin.readline()
while True:
    print("x", end="", flush=True)
"""


@pytest.fixture
def module(tmp_path, monkeypatch):
    (tmp_path / "window_child.py").write_text(CHILD)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return "window_child"


@pytest.fixture
def make(qtbot, module):
    made = []

    def build(timeout_s=30.0, name=module):
        made.append(ChildProcess(name, timeout_s))
        return made[-1]

    yield build
    for one in made:
        one.close()


def answer_of(qtbot, child, **request):
    with qtbot.waitSignal(child.answered, timeout=20_000) as told:
        child.ask(request)
    return told.args[0]


def test_it_answers_and_stays(qtbot, make):
    child = make()
    first = answer_of(qtbot, child, do="a")
    assert first == {"echo": "a", "pid": child.process_id}
    assert answer_of(qtbot, child, do="é\u2028")["echo"] == "é\u2028"
    assert child.process_id == first["pid"]


def test_what_is_longer_than_a_pipe_goes_both_ways(qtbot, make):
    child = make()
    found = answer_of(qtbot, child, do="long", length=900_000, filler="y" * 900_000)
    assert len(found["long"]) == 900_000


def test_asking_does_not_wait(qtbot, make):
    child = make()
    order = []
    child.answered.connect(lambda _answer: order.append("answer"))
    with qtbot.waitSignal(child.answered, timeout=20_000):
        child.ask({"do": "a"})
        order.append("asked")
    assert order == ["asked", "answer"]


def test_a_late_one_is_killed_and_the_next_request_starts_another(qtbot, make):
    child = make(timeout_s=0.3)
    pid = answer_of(qtbot, child, do="a")["pid"]
    with qtbot.waitSignal(child.expired, timeout=20_000):
        child.ask({"do": "hang"})
    assert child.process_id is None
    assert not psutil.pid_exists(pid)
    assert answer_of(qtbot, child, do="b")["pid"] != pid


def test_an_answer_that_waits_for_a_busy_window_is_in_time(qtbot, make):
    child = make(timeout_s=0.2)
    answer_of(qtbot, child, do="a")
    with qtbot.waitSignal(child.answered, timeout=20_000), qtbot.assertNotEmitted(child.expired):
        child.ask({"do": "b"})
        time.sleep(0.5)  # the window does something else, past the deadline


def test_one_that_begins_an_answer_and_does_not_end_it_is_late_too(qtbot, make, tmp_path):
    (tmp_path / "dripping_child.py").write_text(DRIPPING)
    child = make(timeout_s=0.3, name="dripping_child")
    with qtbot.waitSignal(child.expired, timeout=20_000), qtbot.assertNotEmitted(child.died):
        child.ask({"do": "a"})
    assert child.process_id is None


def test_loading_is_not_counted(qtbot, make, monkeypatch):
    monkeypatch.setenv("SLOW_START", "1")
    assert answer_of(qtbot, make(timeout_s=0.4), do="a")["echo"] == "a"


def test_one_that_dies_says_so_and_is_replaced(qtbot, make, monkeypatch):
    child = make()
    logged = []
    monkeypatch.setattr(
        child_process.log, "warning", lambda text, *values: logged.append(text % values)
    )
    for _ in range(2):
        with qtbot.waitSignal(child.died, timeout=20_000):
            child.ask({"do": "leave"})
    assert logged == ["window_child: exit 3: last words\n"] * 2
    assert answer_of(qtbot, child, do="a")["echo"] == "a"


def test_one_that_was_killed_between_two_requests_is_replaced(qtbot, make):
    child = make()
    process = psutil.Process(answer_of(qtbot, child, do="a")["pid"])
    with qtbot.waitSignal(child.died, timeout=20_000):
        process.kill()
    assert answer_of(qtbot, child, do="b")["echo"] == "b"


def test_a_module_that_does_not_exist_is_a_dead_child(qtbot, make):
    child = make(name="no_such_module")
    with qtbot.waitSignal(child.died, timeout=20_000):
        child.ask({"do": "a"})


def test_an_answer_without_end_ends_the_process(qtbot, make, monkeypatch):
    monkeypatch.setattr(child_process, "ANSWER_BYTES_MAX", 100_000)
    child = make()
    with qtbot.waitSignal(child.died, timeout=20_000), qtbot.assertNotEmitted(child.answered):
        child.ask({"do": "long", "length": 2_000_000})


def test_nothing_is_told_of_what_was_asked_before_it_was_closed(qtbot, make):
    child = make()
    pid = answer_of(qtbot, child, do="a")["pid"]
    with (
        qtbot.assertNotEmitted(child.answered, wait=100),
        qtbot.assertNotEmitted(child.died),
    ):
        child.ask({"do": "hang"})
        child.close()
    assert not psutil.pid_exists(pid)


def test_the_process_goes_with_the_window(qtbot, module):
    window = QObject()
    child = ChildProcess(module, 30.0, window)
    pid = answer_of(qtbot, child, do="a")["pid"]
    delete(window)
    gc.collect()
    assert not psutil.pid_exists(pid)
