"""Garbage dies on the UI thread, and only there."""

import gc
import threading
import weakref

import pytest
from PySide6.QtCore import QObject
from shiboken6 import delete

from desk.ui.collecting import OLD_MOST, YOUNG, Collector


class Node:
    """A thing that refers to itself."""

    def __init__(self):
        self.me = self


@pytest.fixture
def collector(qapp):
    gc.collect()
    window = QObject()
    yield Collector(window)
    delete(window)
    assert gc.isenabled()


def litter(count=YOUNG):
    return [weakref.ref(Node()) for _ in range(count)]


def test_what_nobody_holds_is_gone_after_a_moment(qtbot, collector):
    made = litter()
    qtbot.waitUntil(lambda: not any(one() for one in made))


def test_no_other_thread_collects(qtbot, collector):
    threads = set()

    class Witness(Node):
        def __del__(self):
            threads.add(threading.current_thread())

    def work():
        for _ in range(5 * YOUNG):
            Witness()

    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert threads == set()
    qtbot.waitUntil(lambda: bool(threads))
    assert threads == {threading.main_thread()}


def test_what_grew_old_is_collected_too(qtbot, collector):
    held = [Node() for _ in range(10)]
    made = [weakref.ref(node) for node in held]
    gc.collect(1)
    held.clear()
    for _ in range(OLD_MOST):
        gc.collect(1)
    qtbot.waitUntil(lambda: not any(one() for one in made))


def test_a_little_litter_waits(collector):
    made = litter(10)
    collector.look()
    assert all(one() for one in made)
