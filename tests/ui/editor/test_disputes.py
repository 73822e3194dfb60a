"""Versions that disagree, and what a person makes of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from desk.errors import StoreError
from desk.model.baseline import Baseline
from desk.model.kinds import Kind
from desk.model.merging import Chunk, Dispute, Verdict
from desk.services.commands.fields import PatchFields
from desk.ui.editor.disputes import Choice, disagreements, settled_fields

CHUNKS = (
    Chunk(Verdict.OK, "Same. "),
    Chunk(Verdict.CONFLICT, "Ten died. ", "Nine died. ", "Ten died. ", "Twelve died. "),
    Chunk(
        Verdict.CHECK, "Rain fell hard today.",
        "Rain fell.", "Rain fell hard.", "Rain fell today.",
    ),
)  # fmt: skip


def settle(disputes, fields, *choices):
    places = disagreements(disputes)
    return settled_fields(fields, disputes, list(zip(places, choices, strict=True)))


@pytest.mark.parametrize(
    ("conflict", "check", "text"),
    [
        (Choice.FIRST, Choice.PROPOSAL, "Same. Ten died. Rain fell hard today."),
        (Choice.SECOND, Choice.FIRST, "Same. Twelve died. Rain fell hard."),
        (Choice.BOTH, Choice.BOTH,
         "Same. Ten died. Twelve died. Rain fell hard. Rain fell today."),
    ],
)  # fmt: skip
def test_prose_is_settled_sentence_by_sentence(conflict, check, text):
    disputes = {"body": Dispute("", "", "", CHUNKS)}
    assert settle(disputes, {"body": "x"}, conflict, check) == {"body": text}


def test_only_what_could_be_joined_has_a_proposal():
    conflict, check = disagreements({"body": Dispute("", "", "", CHUNKS)})
    assert conflict.choices == (Choice.FIRST, Choice.SECOND, Choice.BOTH)
    assert check.choices == (Choice.PROPOSAL, Choice.FIRST, Choice.SECOND, Choice.BOTH)


def test_a_value_is_one_or_the_other_and_may_vanish():
    disputes = {"headline": Dispute("Storm", "Flood", None)}
    assert disagreements(disputes)[0].choices == (Choice.FIRST, Choice.SECOND)
    assert settle(disputes, {"headline": "Flood"}, Choice.FIRST) == {"headline": "Flood"}
    assert settle(disputes, {"headline": "Flood"}, Choice.SECOND) == {}


def test_a_caption_is_settled_inside_its_placement():
    disputes = {"photos.p1.caption": Dispute("", "Ours", "Theirs")}
    fields = {"photos": {"p1": {"caption": "Ours", "role": "lead"}}}
    assert settle(disputes, fields, Choice.SECOND) == {
        "photos": {"p1": {"caption": "Theirs", "role": "lead"}}
    }
    assert fields["photos"]["p1"]["caption"] == "Ours"


def test_a_kept_key_may_hold_dots():
    disputes = {"extra.a.b": Dispute("", "x", "y")}
    assert settle(disputes, {"extra": {"a.b": "x"}}, Choice.SECOND) == {"extra": {"a.b": "y"}}


@pytest.fixture
def disputed(tab, dispute):
    """A story whose headline two laptops changed in different ways."""
    dispute(tab)
    return tab


def test_a_disputed_story_waits_for_a_person(qtbot, disputed):
    bar = disputed.text.settle_bar
    assert bar.isVisible()
    assert disputed.text.headline.isReadOnly()
    assert not disputed.header.status.isEnabled()
    assert not bar.settle.isEnabled()
    assert {"Flood", "Fire"} == {bar.cards[0].place.first, bar.cards[0].place.second}


@pytest.mark.parametrize("choice", [Choice.FIRST, Choice.SECOND])
def test_the_choice_stands_and_the_story_can_be_written_again(qtbot, desk, disputed, choice):
    bar = disputed.text.settle_bar
    wanted = bar.cards[0].place.first if choice is Choice.FIRST else bar.cards[0].place.second
    qtbot.mouseClick(bar.cards[0].buttons[choice], Qt.MouseButton.LeftButton)
    qtbot.mouseClick(bar.settle, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: disputed.session.view.is_settled)
    assert desk.article(disputed.article).article.headline == wanted
    assert disputed.text.headline.text() == wanted
    assert not bar.isVisible()
    assert not disputed.text.headline.isReadOnly()
    assert len(desk.history(disputed.article)[0].parents) == 2


def test_typing_in_one_version_while_another_arrives_loses_neither(qtbot, desk, tab):
    base = tab.session.view
    desk.autosave(tab.article, {**base.fields, "headline": "Flood"}, Baseline({}, base.shown))
    desk.seal(tab.article)
    tab.session.type("headline", "Fire")
    tab.session.flush()
    qtbot.waitUntil(lambda: not tab.session.view.is_settled)
    dispute = tab.session.view.disputes["headline"]
    assert {dispute.first, dispute.second} == {"Flood", "Fire"}


def test_a_command_is_not_offered_while_versions_disagree(qtbot, disputed):
    assert not disputed.panel.people.isEnabled()
    assert not disputed.panel.photos.isEnabled()
    disputed.session.do("x", PatchFields(disputed.article, Kind.ARTICLE, {}))
    assert not disputed.session.view.is_settled


def test_a_choice_that_could_not_be_stored_can_be_settled_again(
    qtbot, desk, context, disputed, monkeypatch
):
    def full(*_arguments):
        raise StoreError("store.full", folder="store")

    bar = disputed.text.settle_bar
    bar.cards[0].buttons[Choice.FIRST].click()
    with monkeypatch.context() as broken:
        broken.setattr(desk, "autosave", full)
        bar.settle.click()
        assert not bar.settle.isEnabled()
        with qtbot.waitSignal(context.shell.tasks.failed):
            pass
    qtbot.waitUntil(bar.settle.isEnabled)
    bar.settle.click()
    qtbot.waitUntil(lambda: disputed.session.view.is_settled)


def test_a_status_is_offered_by_its_name(tab, dispute):
    dispute(tab, "status", ("submitted", "editing"))
    card = tab.text.settle_bar.cards[0]
    words = {one.text() for one in card.findChildren(QLabel)}
    assert {"Submitted", "Editing"} <= words
    assert not {"submitted", "editing"} & words
