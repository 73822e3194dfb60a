"""What outlives a desk: undo of typing, and text that it could not seal."""

from contextlib import ExitStack

import pytest

from desk.model.article import Article
from desk.model.baseline import Baseline
from desk.model.kinds import Kind
from desk.services.commands.articles import CreateArticle
from desk.services.commands.fields import PatchFields
from desk.text.delta import Delta
from desk.text.undo_stack import Past

PAST = Past(((Delta(0, "a", ""),),))


@pytest.fixture
def article(desk):
    return desk.run("new", CreateArticle(Article(headline="Storm", body="Rain fell."))).made


def type_body(desk, article, body, pasts=None):
    view = desk.article(article)
    fields = {**view.fields, "body": body}
    return desk.autosave(article, fields, Baseline(view.fields, view.shown), pasts or {})


@pytest.fixture
def again(desk, open_desk):
    """Open the store once more, as a desk does that starts after a crash."""
    with ExitStack() as opened:
        yield lambda: opened.enter_context(open_desk())


def test_undo_comes_back_with_the_text_that_it_belongs_to(desk, article):
    made = type_body(desk, article, "Rain fell hard.", {"body": PAST})
    assert desk.past_of(article, made.fields) == {"body": PAST}
    assert desk.past_of(article, {"body": "Another text."}) == {}


def test_undo_of_nothing_is_not_kept(desk, article):
    made = type_body(desk, article, "Rain fell hard.", {"body": Past()})
    assert desk.past_of(article, made.fields) == {}


def test_undo_is_forgotten_when_a_story_is_left_for_good(desk, article):
    made = type_body(desk, article, "Rain fell hard.", {"body": PAST})
    desk.keep_past(article, made.fields, {})
    assert desk.past_of(article, made.fields) == {}


def test_what_was_left_open_is_told_with_what_it_was_typed_on(desk, article, again):
    before = desk.article(article)
    left = type_body(desk, article, "Rain fell hard and *long*. Rain fell.")
    found = again().take_recovered(article)
    assert (found.revision, found.since) == (left.id, before.revision)
    assert (found.time_ms, found.since_ms) == (left.time_ms, before.updated_ms)
    assert found.words == 5  # hard, and, long, Rain, fell


def test_it_is_told_once(desk, article, again):
    type_body(desk, article, "Rain fell hard.")
    later = again()
    assert later.take_recovered(article) is not None
    assert later.take_recovered(article) is None


def test_a_sealed_story_was_not_left_open(desk, article, again):
    type_body(desk, article, "Rain fell hard.")
    desk.seal(article)
    assert again().take_recovered(article) is None


def test_what_was_replaced_meanwhile_is_not_told(desk, article, again):
    view = desk.article(article)
    made = type_body(desk, article, "Rain fell hard.")
    later = again()
    base = Baseline(view.fields, view.shown, made.id)
    desk.autosave(article, {**made.fields, "body": "Snow."}, base)
    assert later.take_recovered(article) is None


def test_another_change_meanwhile_does_not_hide_it(desk, article, again):
    type_body(desk, article, "Rain fell hard.")
    later = again()
    desk.run("set", PatchFields(article, Kind.ARTICLE, {"summary": "Wet."}))
    assert later.take_recovered(article).words == 1
