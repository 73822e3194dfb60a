"""Text on its way into the store: nothing typed is lost, nothing read is written."""

import pytest
from shiboken6 import delete

from desk.errors import StoreError
from desk.model.article import Article
from desk.model.kinds import Kind
from desk.services.commands.articles import CreateArticle
from desk.services.commands.fields import PatchFields
from desk.services.desk import Desk
from desk.services.jobs import Lanes
from desk.ui.editor import session as sessions
from desk.ui.editor.session import Saved, Session

BODY = "One sentence here. Another one there."


@pytest.fixture
def article(desk):
    return desk.run("new", CreateArticle(Article(headline="Storm", body=BODY))).made


@pytest.fixture
def opened(qtbot, shell, article):
    """Return a function that opens the article once more."""
    sessions = []

    def open_it():
        made = Session(shell, article)
        sessions.append(made)
        with qtbot.waitSignal(made.loaded):
            made.load()
        return made

    yield open_it
    for made in sessions:
        qtbot.waitUntil(lambda made=made: made.is_stored)
        delete(made)


@pytest.fixture
def session(opened):
    return opened()


@pytest.fixture
def other(tmp_path, paths):
    """Another process on the same store, for example the command line."""
    lanes = Lanes(1)
    with Desk.open(tmp_path / "store", paths, lanes) as desk:
        yield desk
    lanes.close()


def revisions(desk, article):
    return len(desk.history(article))


def stored(qtbot, session):
    qtbot.waitUntil(lambda: session.is_stored)


def test_a_story_that_was_only_opened_is_never_written(qtbot, desk, shell, article, session):
    with qtbot.waitSignal(session.shell.changed, raising=False, timeout=50):
        session.seal()
    session.close(lambda: None)
    stored(qtbot, session)
    assert revisions(desk, article) == 1


def test_typed_text_is_stored_after_a_pause(qtbot, desk, article, session):
    session.type("headline", "Storm warning")
    assert session.saved is Saved.SAVING
    qtbot.waitUntil(lambda: desk.article(article).article.headline == "Storm warning")
    stored(qtbot, session)
    assert session.saved is Saved.STORED


def test_text_is_stored_within_a_second_however_fast_one_types(qtbot, desk, article, session):
    keys = 0
    while desk.article(article).article.headline == "Storm":
        keys += 1
        session.type("headline", f"Storm {keys}")
        qtbot.wait(20)  # never a pause
        assert keys < 120


def test_one_editor_tab_amends_its_own_revision(qtbot, desk, article, session):
    for text in ("Storm w", "Storm wa", "Storm warning"):
        session.type("headline", text)
        session.flush()
        stored(qtbot, session)
    assert revisions(desk, article) == 2


def test_sealing_ends_the_revision(qtbot, desk, article, session):
    session.type("headline", "Storm warning")
    session.seal()
    stored(qtbot, session)
    assert not desk.history(article)[0].is_open
    session.type("headline", "Storm warnings")
    session.seal()
    stored(qtbot, session)
    assert revisions(desk, article) == 3


def test_a_pause_of_thirty_seconds_seals(qtbot, desk, article, session):
    session.type("headline", "Storm warning")
    session.flush()
    stored(qtbot, session)
    assert desk.history(article)[0].is_open
    assert session._idle.interval() == sessions.IDLE_SEAL_MS
    session._idle.setInterval(1)
    session._idle.start()
    qtbot.waitUntil(lambda: not desk.history(article)[0].is_open)


def test_a_command_comes_after_what_is_typed(qtbot, desk, article, session):
    session.type("headline", "Storm warning")
    session.do("Set status", PatchFields(article, Kind.ARTICLE, {"status": "ready"}))
    qtbot.waitUntil(lambda: desk.article(article).article.status == "ready")
    seen = desk.article(article)
    assert seen.article.headline == "Storm warning"
    assert seen.is_settled
    assert [row.is_open for row in desk.history(article)] == [False, False, False]


def test_a_change_of_another_process_is_shown(qtbot, shell, article, session, other):
    shell.start()
    other.run("set", PatchFields(article, Kind.ARTICLE, {"headline": "Flood"}))
    qtbot.waitUntil(lambda: session.view.article.headline == "Flood", timeout=1_000)


def test_typing_over_a_change_of_another_process_keeps_both(qtbot, desk, article, session, other):
    other.run("set", PatchFields(article, Kind.ARTICLE, {"summary": "From elsewhere."}))
    session.type("headline", "Storm warning")
    session.flush()
    stored(qtbot, session)
    story = desk.article(article).article
    assert (story.headline, story.summary) == ("Storm warning", "From elsewhere.")


def test_two_tabs_that_change_different_sentences_merge(qtbot, desk, opened, article, session):
    second = opened()
    session.type("body", BODY.replace("One", "First"))
    second.type("body", BODY.replace("there", "now"))
    session.flush()
    second.flush()
    qtbot.waitUntil(lambda: session.is_stored and second.is_stored)
    merged = "First sentence here. Another one now."
    qtbot.waitUntil(lambda: session.view.article.body == merged == second.view.article.body)
    assert desk.article(article).is_settled


def test_what_cannot_be_stored_stays_typed_and_is_tried_again(
    qtbot, desk, article, session, monkeypatch
):
    def full(*_arguments):
        raise StoreError("store.full", folder="store")

    with monkeypatch.context() as broken:
        broken.setattr(desk, "autosave", full)
        with qtbot.waitSignal(session.not_stored):
            session.type("headline", "Storm warning")
            session.flush()
        assert session.saved is Saved.FAILED
        assert session.fields["headline"] == "Storm warning"
        refused = []
        session.close(lambda: pytest.fail("closed"), refused.append)
        qtbot.waitUntil(lambda: bool(refused))
    session.type("summary", "More.")
    session.flush()
    stored(qtbot, session)
    story = desk.article(article).article
    assert (story.headline, story.summary) == ("Storm warning", "More.")


def test_closing_waits_for_the_store(qtbot, desk, article, session):
    session.type("body", "Written at the last moment.")
    seen = []
    session.close(lambda: seen.append(desk.article(article).article.body))
    qtbot.waitUntil(lambda: bool(seen))
    assert seen == ["Written at the last moment."]
    assert not desk.history(article)[0].is_open


def test_a_story_that_is_deleted_elsewhere_says_so(qtbot, shell, article, session):
    with qtbot.waitSignal(session.gone):
        shell.do("Delete", PatchFields(article, Kind.ARTICLE, {"deleted": True}))
