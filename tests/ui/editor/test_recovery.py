"""Undo after a restart, and text that a desk left behind that ended unexpectedly."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from desk.errors import StoreError
from desk.model.kinds import Kind
from desk.services.commands.fields import PatchFields

CONTROL = Qt.KeyboardModifier.ControlModifier


def type_at_the_end(qtbot, tab, words):
    tab.text.body.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(tab.text.body, words)
    tab.flush()
    qtbot.waitUntil(lambda: tab.session.is_stored)


def set_body(article, text):
    return PatchFields(article, Kind.ARTICLE, {"body": text})


def undo(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    return field.text()


@pytest.fixture
def reopen(qtbot, desk, rooms, article, tab):
    """Return a function that opens the article as a window does that starts."""

    def again():
        rooms.editor._drop(article)
        rooms.open_article(article)
        made = rooms.editor.current
        qtbot.waitUntil(lambda: made.session.view is not None)
        return made

    return again


def test_typing_is_undone_after_a_crash(qtbot, tab, reopen):
    body = tab.text.body.text()
    type_at_the_end(qtbot, tab, " Rain fell")
    tab = reopen()
    assert [undo(qtbot, tab.text.body) for _ in range(2)] == [f"{body} Rain ", body]
    assert not tab.text.body.can_undo


def test_what_was_undone_is_redone_after_a_crash(qtbot, tab, reopen):
    type_at_the_end(qtbot, tab, " Rain fell")
    typed = tab.text.body.text()
    undo(qtbot, tab.text.body)
    tab.flush()
    qtbot.waitUntil(lambda: tab.session.is_stored)
    tab = reopen()
    tab.text.body.redo()
    assert tab.text.body.text() == typed


def test_a_window_that_closes_keeps_undo(qtbot, desk, article, tab, rooms, reopen):
    type_at_the_end(qtbot, tab, " Rain")
    desk.run("", set_body(article, f"Others first. {tab.text.body.text()}"))
    tab.session.load()
    qtbot.waitUntil(lambda: tab.text.body.text().startswith("Others first."))
    stored = []
    rooms.editor.store_all(lambda: stored.append(True), stored.append)
    qtbot.waitUntil(lambda: bool(stored))
    tab = reopen()
    assert undo(qtbot, tab.text.body).startswith("Others first.")
    assert not tab.text.body.text().endswith("Rain")


def test_a_tab_that_is_closed_forgets_undo(qtbot, desk, rooms, article, tab):
    type_at_the_end(qtbot, tab, " Rain")
    rooms.editor.close_tab(tab)
    qtbot.waitUntil(lambda: rooms.editor.current is None)
    with desk.store.read() as snapshot:
        assert snapshot.typing_past.of(article) == {}


def test_undo_of_another_text_is_forgotten(qtbot, desk, article, tab, reopen):
    type_at_the_end(qtbot, tab, " Rain")
    desk.run("", set_body(article, "All is new."))
    assert not reopen().text.body.can_undo


def test_a_story_that_was_closed_well_is_not_recovered(desk, article, tab):
    assert tab.text.recovery_bar.isHidden()
    assert desk.take_recovered(article) is None


def test_a_full_disk_is_told_with_its_cause_and_what_to_do(
    qtbot, context, desk, tab, article, monkeypatch
):
    def full(*_arguments):
        raise StoreError("store.full", folder="/newsroom")

    with monkeypatch.context() as broken:
        broken.setattr(desk, "autosave", full)
        qtbot.keyClicks(tab.text.headline, "!")
        with qtbot.waitSignal(tab.session.not_stored):
            tab.session.flush()
        said = context.messages.message.text
        assert "no room left where “/newsroom”" in said
        assert "Free some space" in said
        assert "only in this window" in said
        context.messages.dismiss()
        tab.session.flush()  # as the next try does
        qtbot.waitUntil(lambda: not tab.session._in_flight)
        assert context.messages.message is None
    assert tab.text.headline.text() == "!Storm"
    tab.session.flush()
    qtbot.waitUntil(lambda: tab.session.is_stored)
    assert desk.article(article).article.headline == "!Storm"
    assert "stored now" in context.messages.message.text
