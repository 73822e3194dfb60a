import subprocess
import sys

import pytest

from desk.errors import StoreError
from desk.model.article import Article
from desk.model.kinds import Kind
from desk.model.rows import ArticleFilter
from desk.services.commands.articles import CreateArticle
from desk.services.commands.fields import PatchFields
from desk.ui.shell import POLL_MS

# Another program that writes to the store, as the command line does.
WRITER = """
import sys
from pathlib import Path
from desk.model.article import Article
from desk.paths import Paths
from desk.services.commands.articles import CreateArticle
from desk.services.desk import Desk
folder, *places = map(Path, sys.argv[1:])
with Desk.open(folder, Paths(*places)) as desk:
    print(desk.run("New", CreateArticle(Article(headline="From outside"))).made)
"""


def headlines(shell):
    return [row.headline for row in shell.desk.article_page(ArticleFilter())]


@pytest.fixture
def story(qtbot, shell):
    with qtbot.waitSignal(shell.changed) as heard:
        shell.do("New article", CreateArticle(Article(headline="Storm")))
    # The default publication, made with the store, may be announced with it.
    return next(id_ for id_ in heard.args[0].documents if shell.desk.article_row(id_) is not None)


def test_a_command_is_announced_with_what_it_changed(qtbot, shell, story):
    with qtbot.waitSignal(shell.changed) as heard:
        shell.do("Headline", PatchFields(story, Kind.ARTICLE, {"headline": "Flood"}))
    assert heard.args[0].documents == {story}
    assert headlines(shell) == ["Flood"]


def test_the_caller_gets_the_outcome_after_the_announcement(qtbot, shell):
    order = []
    shell.changed.connect(lambda _changes: order.append("changed"))
    shell.do("New", CreateArticle(Article()), lambda done: order.append(done.made))
    qtbot.waitUntil(lambda: len(order) == 2)
    assert order[0] == "changed"
    assert shell.desk.article_row(order[1]) is not None


def test_undo_and_redo_name_what_they_do(qtbot, shell, story):
    seen = []
    shell.history_changed.connect(lambda undo, redo: seen.append((undo, redo)))
    shell.do("Headline", PatchFields(story, Kind.ARTICLE, {"headline": "Flood"}))
    shell.undo()
    shell.redo()
    qtbot.waitUntil(lambda: len(seen) == 3)
    assert seen == [("Headline", ""), ("New article", "Headline"), ("Headline", "")]
    assert headlines(shell) == ["Flood"]


def test_undo_of_nothing_changes_nothing(qtbot, shell):
    with qtbot.waitSignal(shell.history_changed) as heard:
        shell.undo()
    assert heard.args == ["", ""]


def test_a_refusal_reaches_who_asked(qtbot, shell, tasks):
    refused = []
    shell.do("X", PatchFields("no-such-id", Kind.ARTICLE, {}), otherwise=refused.append)
    qtbot.waitUntil(lambda: bool(refused))
    assert refused[0].code == "article.unknown"
    with qtbot.waitSignal(tasks.failed):
        shell.do("X", PatchFields("no-such-id", Kind.ARTICLE, {}))


def test_what_another_program_writes_is_seen(qtbot, shell, tmp_path, paths):
    places = [paths.data, paths.config, paths.state, paths.cache, paths.log]
    made = subprocess.run(
        [sys.executable, "-c", WRITER, tmp_path / "store", *places],
        capture_output=True, text=True, check=True,
    ).stdout.strip()  # fmt: skip
    with qtbot.waitSignal(shell.changed, check_params_cb=lambda c: made in c.documents):
        shell.start()
    assert POLL_MS <= 500
    assert headlines(shell) == ["From outside"]


def test_an_own_change_is_not_announced_again(qtbot, shell, story):
    finished = []
    with qtbot.assertNotEmitted(shell.changed):
        shell.poll()
        shell.tasks.read(lambda: None, finished.append)
        qtbot.waitUntil(lambda: not shell._is_polling and bool(finished))


def test_trouble_while_looking_is_told_once(qtbot, shell, tasks, monkeypatch):
    told = []
    tasks.failed.connect(told.append)

    def busy():
        raise StoreError("store.busy", folder="x")

    monkeypatch.setattr(shell.desk, "poll_changes", busy)
    for _ in range(3):
        shell.poll()
        qtbot.waitUntil(lambda: not shell._is_polling)
    assert [error.code for error in told] == ["store.busy"]
