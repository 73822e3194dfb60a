"""Two windows on one store: each stores what is typed there, and the words of both stay."""

from dataclasses import replace
from random import Random

import pytest

from desk.model.article import Article
from desk.model.baseline import Baseline
from desk.services.commands.articles import CreateArticle
from desk.text.delta import Delta
from desk.text.undo_stack import Past

BODY = "First.\n\nMiddle.\n\nLast."


class Window:
    """What a session does, without its clock: it reads a story, types into it and stores it."""

    def __init__(self, desk, article):
        self.desk, self.article = desk, article
        self.base = Baseline({}, ())
        self.read()

    def read(self):
        view = self.desk.article(self.article)
        own = self.base.own if view.shown == (self.base.own,) else None
        self.base = Baseline(view.fields, view.shown, own)
        self.body = view.fields["body"]

    def type(self, before, text, pasts=None):
        """Put ``text`` in front of what stands there already."""
        self.body = self.body.replace(before, text + before, 1)
        return self.store(pasts)

    def seal(self):
        self.desk.seal(self.article)
        self.base = replace(self.base, own=None)

    def store(self, pasts=None):
        fields = {**self.base.fields, "body": self.body}
        made = self.desk.autosave(self.article, fields, self.base, pasts or {})
        self.base = self.base.after(fields, made)
        return made


@pytest.fixture
def article(desk):
    return desk.run("new", CreateArticle(Article(headline="Storm", body=BODY))).made


@pytest.fixture
def one(desk, article):
    return Window(desk, article)


@pytest.fixture
def second_desk(open_desk, desk):
    with open_desk() as opened:
        yield opened


@pytest.fixture
def two(second_desk, article):
    return Window(second_desk, article)


def seen(window):
    return window.desk.article(window.article)


def test_both_type_on_though_one_shows_words_that_the_other_has_replaced(one, two):
    one.type("First", "One ")
    two.type("Last", "Two ")
    one.read()
    two.type("Last", "more ")
    one.type("First", "more ")
    assert seen(one).is_settled
    assert seen(one).article.body == "One more First.\n\nMiddle.\n\nTwo more Last."


def test_a_story_that_was_opened_while_the_other_typed(one, two):
    two.type("Last", "Two ")
    one.read()
    two.type("Last", "more ")
    one.type("First", "One ")
    assert seen(one).is_settled
    assert seen(one).article.body == "One First.\n\nMiddle.\n\nTwo more Last."


def test_one_who_types_on_without_reading_takes_nothing_away(one, two):
    two.type("Last", "Two ")
    one.read()
    two.type("Last", "more ")
    for word in ("a ", "b ", "c "):
        one.type("First", word)
    two.type("Last", "again ")
    one.type("First", "d ")
    assert seen(one).is_settled
    assert seen(one).article.body == "a b c d First.\n\nMiddle.\n\nTwo more again Last."


def test_typing_on_amends_the_revision_that_holds_the_words_of_both(one, two):
    two.type("Last", "Two ")
    one.read()
    two.type("Last", "more ")
    first = one.type("First", "a ")
    second = one.type("First", "b ")
    ids = [row.id for row in one.desk.history(one.article)]
    assert second.parents == first.parents
    assert second.id in ids
    assert first.id not in ids


def test_another_field_that_changed_meanwhile_stays(one, two):
    two.type("Last", "Two ")
    one.read()
    two.base = Baseline({**two.base.fields, "headline": "Flood"}, two.base.shown, two.base.own)
    two.type("Last", "more ")
    one.type("First", "a ")
    one.type("First", "b ")
    assert seen(one).article.headline == "Flood"


def test_words_in_the_same_sentence_are_for_a_person_to_judge(one, two):
    two.type("Last", "Two ")
    one.read()
    two.type("Two", "These ")
    one.type("Two", "Those ")
    view = seen(one)
    assert not view.is_settled
    assert {one.base.fields["body"], two.base.fields["body"]} == {
        one.desk.revision(head).fields["body"] for head in _heads(one)
    }


def test_typing_on_after_that_takes_nothing_away(one, two):
    two.type("Last", "Two ")
    one.read()
    two.type("Middle", "more ")
    one.type("First", "One ")
    one.type("Middle", "other ")  # where it does not show "more" yet
    assert not seen(one).is_settled
    bodies = [one.desk.revision(head).fields["body"] for head in _heads(one)]
    assert any("more " in body for body in bodies)
    assert any("other " in body for body in bodies)


def test_taking_back_what_was_typed_never_makes_the_words_of_the_other_ones_own(one, two):
    one.type("First", "One ")
    two.type("Last", "Two ")
    one.read()
    one.store()  # typed and taken back
    one.type("First", "more ")
    two.type("Last", "more ")
    assert seen(one).is_settled
    assert seen(one).article.body == "One more First.\n\nMiddle.\n\nTwo more Last."


def test_undo_is_kept_for_the_text_that_it_belongs_to(one, two):
    two.type("Last", "Two ")
    one.read()
    two.type("Last", "more ")
    past = Past(((Delta(0, "", "One "),),))
    made = one.type("First", "One ", {"body": past})
    assert one.desk.past_of(one.article, made.fields) == {}
    assert one.desk.past_of(one.article, one.base.fields) == {"body": past}


@pytest.mark.parametrize("seed", range(12))
def test_no_word_is_lost_or_disputed_in_whatever_order_both_read_and_store(one, two, seed):
    random = Random(seed)
    words = {one: [], two: []}
    places = {one: "First", two: "Last"}
    for number in range(25):
        window = random.choice([one, two])
        if random.random() < 0.35:
            window.read()
            continue
        words[window].append(f"word{number} ")
        window.type(places[window], words[window][-1])
    view = seen(one)
    assert view.is_settled
    first, last = ("".join(words[window]) for window in (one, two))
    assert view.article.body == f"{first}First.\n\nMiddle.\n\n{last}Last."


@pytest.mark.parametrize("seed", range(24))
def test_no_word_is_lost_where_both_type_in_the_same_sentences(one, two, seed):
    random = Random(seed)
    words = []
    for number in range(25):
        window = random.choice([one, two])
        step = random.choice(["read", "seal", "store", "type", "type", "type"])
        if step == "read" and not seen(window).is_settled:
            break
        if step == "type":
            words.append(f"word{number} ")
            window.type(random.choice(["First", "Middle", "Last"]), words[-1])
        else:
            getattr(window, step)()
    bodies = [one.desk.revision(head).fields["body"] for head in _heads(one)]
    assert [word for word in words if not any(word in body for body in bodies)] == []


def _heads(window):
    with window.desk.store.read() as snapshot:
        return snapshot.documents.heads(window.article)
