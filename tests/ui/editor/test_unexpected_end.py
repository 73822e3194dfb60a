"""A real window is killed while somebody types; the next one has the text, and says so."""

import json
import re
import subprocess
import sys
from collections import Counter

import pytest
from PySide6.QtCore import QDateTime, QLocale, Qt

from desk import settings
from desk.model.article import Article
from desk.paths import Paths
from desk.services.commands.articles import CreateArticle
from desk.services.commands.people import ActAs, AddPerson
from desk.services.desk import Desk

PLACES = ("data", "config", "state", "cache", "log")
BODY = "One sentence here."
WORDS = "rain fell all night over the old town and "

# A person who types without end into the article of the arguments; it tells what is stored.
WINDOW = f"""
import json, sys
from itertools import cycle
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from desk.paths import Paths
from desk.services.desk import Desk
from desk.ui.application import Launch, run_window
from desk.ui.context import Furniture
from desk.ui.editor.session import Saved
from desk.ui.rooms import Rooms

folder, article, *places = sys.argv[1:8]
paths = Paths(*map(Path, places))

def furnish(context):
    rooms = Rooms(context)
    tab = rooms.editor.open(article)
    body, session, letters = tab.text.body, tab.session, cycle({WORDS!r})
    typing = QTimer(context.window, interval=8)
    typing.timeout.connect(lambda: QTest.keyClicks(body, next(letters)))
    def begin(_found):
        body.moveCursor(QTextCursor.MoveOperation.End)
        typing.start()
    def tell():
        text = context.shell.desk.article(article).article.body
        print(json.dumps(text), flush=True)
    session.opened.connect(begin)
    context.shell.changed.connect(lambda _changes: tell())
    return Furniture(rooms.all(), lambda _file: None)

def open_desk(lanes):
    return Desk.open(Path(folder), paths, lanes)

run_window(Launch(paths, Path(folder), open_desk), furnish)
"""


@pytest.fixture(scope="module")
def remains(tmp_path_factory):
    """Kill a window in the middle of typing; return folder, article, and what was stored."""
    folder = tmp_path_factory.mktemp("killed")
    paths = Paths(*[folder / name for name in PLACES])
    settings.save(paths.settings_file, settings.Settings(preview_visible=False))
    with Desk.open(folder / "store", paths) as desk:
        desk.record(ActAs(desk.record(AddPerson("Sari")).made))
        article = desk.run("new", CreateArticle(Article(headline="Storm", body=BODY))).made
    arguments = [folder / "store", article, *[folder / name for name in PLACES]]
    with subprocess.Popen(
        [sys.executable, "-c", WINDOW, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as window:
        told = [window.stdout.readline() for _ in range(2)]
        window.kill()
        rest, errors = window.communicate()
    assert all(told), errors.decode()
    lines = [*told, *rest.splitlines(keepends=True)]
    return folder, article, json.loads([line for line in lines if line.endswith(b"\n")][-1])


@pytest.fixture
def first_store(remains):
    return remains[0]


@pytest.fixture
def killed(remains):
    """Article and text that the killed window left where the next one opens."""
    return remains[1:]


@pytest.fixture
def reopened(qtbot, killed, rooms):
    rooms.open_article(killed[0])
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    return tab


def test_what_was_typed_is_there_and_said(killed, reopened, desk):
    article, stored = killed
    body = reopened.text.body.text()
    assert body.startswith(stored)
    assert (BODY + WORDS * 99).startswith(body)
    bar = reopened.text.recovery_bar
    assert not bar.isHidden()
    left = desk.history(article)[0]
    assert left.is_open
    ended = QLocale().toString(QDateTime.fromMSecsSinceEpoch(left.time_ms), "HH:mm")
    assert bar.say.text().startswith(f"Recovered: the desk ended unexpectedly at {ended}. What ")
    new = Counter(re.findall(r"\w+", body)) - Counter(re.findall(r"\w+", BODY))
    assert f"{new.total()} word(s) are new since the version of" in bar.say.text()


def test_what_was_typed_before_the_end_is_undone_after_it(qtbot, reopened):
    body = reopened.text.body
    while body.can_undo:
        qtbot.keyClick(body, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert body.text() == BODY


def test_the_bar_shows_the_versions_and_goes(qtbot, killed, reopened, desk):
    bar = reopened.text.recovery_bar
    newest, before = desk.history(killed[0])[:2]
    with qtbot.waitSignal(bar.compare_wanted) as wanted:
        bar.compare.click()
    assert wanted.args == [before.id, newest.id]
    qtbot.waitUntil(lambda: reopened.past.is_open)
    bar.done.click()
    assert bar.isHidden()


def test_it_is_said_once(qtbot, killed, reopened, rooms, desk):
    rooms.editor.close_tab(reopened)
    qtbot.waitUntil(lambda: rooms.editor.current is None)
    rooms.open_article(killed[0])
    tab = rooms.editor.current
    qtbot.waitUntil(lambda: tab.session.view is not None)
    assert tab.text.recovery_bar.isHidden()


def test_what_was_recovered_is_sealed_when_the_desk_ends_well(
    tmp_path, paths, killed, first_store, copy_laptop
):
    store = copy_laptop(first_store, tmp_path / "store", paths)
    for is_told in (True, False):
        with Desk.open(store, paths) as desk:
            assert (desk.take_recovered(killed[0]) is not None) == is_told
