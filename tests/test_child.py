"""A child process answers, is killed when it is late, and leaves nothing behind."""

import json
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import psutil
import pytest

from desk.child import Child, ChildDied, ChildTimeout

CHILD = """
import os, signal, sys, threading, time
from desk.child import serve

def answer(request):
    what = request["do"]
    if what == "hang":
        while True:
            pass
    if what == "crash":
        os.abort()
    if what == "raise":
        raise KeyError("a bug")
    if what == "leave":
        os._exit(3)
    if what == "print":
        print("noise")
        os.write(1, b"more noise")
    if what == "fill":
        return {"bytes": len(bytearray(4 << 30))}
    return {"echo": what, "pid": os.getpid()}

if __name__ == "__main__":
    serve(answer, memory_bytes=1 << 30)
"""
HANG_S = 0.3


@pytest.fixture
def module(tmp_path, monkeypatch):
    (tmp_path / "answering_child.py").write_text(CHILD)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    return "answering_child"


@pytest.fixture
def child(module):
    child = Child(module, timeout_s=HANG_S)
    yield child
    child.close()


@pytest.fixture
def patient(module):
    child = Child(module, timeout_s=30)
    yield child
    child.close()


def is_gone(pid):
    return not psutil.pid_exists(pid)  # a zombie still exists


def test_answers_and_stays_for_the_next_request(patient):
    first = patient.call({"do": "a"})
    assert first["echo"] == "a"
    assert patient.call({"do": "é\u2029\n"}) == {"echo": "é\u2029\n", "pid": first["pid"]}
    assert patient.process_id == first["pid"]


def test_a_late_child_is_killed_and_replaced(child):
    child.start()
    before = child.process_id
    with pytest.raises(ChildTimeout):
        child.call({"do": "hang"})
    assert is_gone(before)
    assert child.process_id is None
    assert child.call({"do": "a"})["pid"] != before


def test_loading_is_not_counted_as_answering(tmp_path, module):
    slow = tmp_path / "slow_child.py"
    slow.write_text("import time; time.sleep(0.6)\n" + CHILD)
    child = Child("slow_child", timeout_s=HANG_S)
    assert child.call({"do": "a"})["echo"] == "a"
    child.close()


@pytest.mark.parametrize("end", ["crash", "leave", "raise"])
def test_a_dead_child_is_told_from_a_late_one_and_replaced(patient, end):
    patient.start()
    before = patient.process_id
    with pytest.raises(ChildDied):
        patient.call({"do": end})
    assert is_gone(before)
    assert patient.call({"do": "a"})["echo"] == "a"


def test_the_last_words_of_a_dead_child_are_kept_for_the_log(patient):
    with pytest.raises(ChildDied, match="a bug"):
        patient.call({"do": "raise"})


def test_a_child_that_died_between_two_requests_is_replaced(patient):
    patient.start()
    process = psutil.Process(patient.process_id)
    process.kill()
    psutil.wait_procs([process], timeout=10)
    assert patient.call({"do": "a"})["echo"] == "a"


@pytest.mark.skipif(sys.platform != "linux", reason="the limit exists on Linux only")
def test_a_child_cannot_take_more_memory_than_it_may(patient):
    with pytest.raises(ChildDied, match="MemoryError"):
        patient.call({"do": "fill"})


def test_what_a_child_prints_never_mixes_with_its_answers(patient):
    assert patient.call({"do": "print"})["echo"] == "print"


def test_a_module_that_does_not_exist_is_a_dead_child():
    child = Child("desk.no_such_module", timeout_s=5)
    with pytest.raises(ChildDied, match="no_such_module"):
        child.call({})


def test_an_answer_that_is_no_json_is_a_dead_child(tmp_path, module):
    (tmp_path / "liar.py").write_text("print('not json', flush=True); input()")
    child = Child("liar", timeout_s=5)
    with pytest.raises(ChildDied, match="no JSON"):
        child.call({})
    assert child.process_id is None


def test_the_current_folder_lends_no_modules(tmp_path, monkeypatch, module):
    trap = tmp_path / "trap"
    trap.mkdir()
    (trap / "json.py").write_text("raise SystemExit('taken over')")
    monkeypatch.chdir(trap)
    child = Child(module, timeout_s=30)
    assert child.call({"do": "a"})["echo"] == "a"
    child.close()


def test_close_ends_the_process_and_may_be_repeated(patient):
    patient.start()
    before = patient.process_id
    patient.close()
    patient.close()
    assert is_gone(before)
    assert patient.call({"do": "a"})["echo"] == "a"


def test_threads_take_turns_and_get_their_own_answers(patient):
    names = [str(number) for number in range(40)]
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda name: patient.call({"do": name})["echo"], names))
    assert answers == names
    assert threading.active_count() < 20


def test_an_interrupted_call_never_leaves_its_answer_to_the_next(patient, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    patient.start()
    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr("desk.child._send", interrupted)
        patient.call({"do": "old"})
    assert patient.call({"do": "new"})["echo"] == "new"


def test_a_busy_child_ends_when_its_parent_was_killed(module):
    script = (
        "import sys; import desk.child; desk.child._GRACE_S = 0.2;"
        "child = desk.child.Child('answering_child', 0.4); child.start();"
        "process = child._process; print(process.pid, flush=True);"
        'process.stdin.write(b\'{"do": "hang"}\\n\'); process.stdin.flush(); sys.stdin.read()'
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as parent:
        orphan = psutil.Process(int(parent.stdout.readline()))
        parent.kill()
    assert not psutil.wait_procs([orphan], timeout=20)[1]


def test_requests_are_json(patient):
    with pytest.raises(TypeError):
        patient.call({"do": object()})
    assert json.dumps(patient.call({"do": "a"}))
