"""Undo of typing: what is one step, and how steps stand beside what others change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text import undo_stack
from desk.text.delta import Delta, utf16, utf16_length, utf16_text
from desk.text.rebasing import over
from desk.text.text_deltas import line_deltas, text_delta, text_deltas
from desk.text.undo_stack import Past, UndoStack

TEXTS = st.text(st.sampled_from("abc \n🙂é"), max_size=14)


class Typist:
    """A text that one person types in, and others change."""

    def __init__(self, text=""):
        self.text = text
        self.stack = UndoStack()
        self.ms = 0

    def apply(self, delta):
        """Change the text; fails when the change does not fit."""
        units = utf16(self.text)
        before, after = units[: 2 * delta.position], units[2 * delta.end :]
        assert utf16_text(units[2 * delta.position : 2 * delta.end]) == delta.removed
        self.text = utf16_text(before + utf16(delta.inserted) + after)
        return delta

    def replace(self, start, end, new):
        """Replace the letters from ``start`` to ``end``, counted in letters."""
        old = self.text[start:end]
        return self.apply(Delta(utf16_length(self.text[:start]), old, new))

    def edit(self, start, end, new, pause_ms=0):
        self.ms += pause_ms
        self.stack.record([self.replace(start, end, new)], self.ms)

    def type(self, letters, at=None):
        at = len(self.text) if at is None else at
        for offset, letter in enumerate(letters):
            self.edit(at + offset, at + offset, letter)

    def others(self, start, end, new):
        self.stack.rebase([self.replace(start, end, new)])

    def undo(self):
        for delta in self.stack.undo():
            self.apply(delta)
        return self.text

    def redo(self):
        for delta in self.stack.redo():
            self.apply(delta)
        return self.text

    def undo_all(self):
        while self.stack.can_undo:
            self.undo()
        return self.text

    def redo_all(self):
        while self.stack.can_redo:
            self.redo()
        return self.text


# What is one step


def test_a_word_with_its_blanks_is_a_step():
    typist = Typist()
    typist.type("Rain fell.  Then\n\nit")
    seen = [typist.undo() for _ in range(5)]
    assert seen == ["Rain fell.  Then\n\n", "Rain fell.  Then", "Rain fell.  ", "Rain ", ""]


def test_a_blank_before_a_word_belongs_to_it():
    typist = Typist("Rain")
    typist.type(" fell hard")
    assert [typist.undo(), typist.undo()] == ["Rain fell ", "Rain"]


def test_a_pause_begins_a_step():
    typist = Typist()
    typist.type("ra")
    typist.edit(2, 2, "i", pause_ms=undo_stack.PAUSE_MS + 1)
    assert typist.undo() == "ra"


def test_taking_back_is_another_step_than_typing():
    typist = Typist()
    typist.type("raim")
    typist.edit(3, 4, "")
    typist.type("n")
    assert [typist.undo() for _ in range(3)] == ["rai", "raim", ""]


def test_backspaces_are_a_step_a_word():
    typist = Typist("one two")
    for end in range(7, 0, -1):
        typist.edit(end - 1, end, "")
    assert [typist.undo(), typist.undo()] == ["one", "one two"]


def test_deleting_forward_is_a_step():
    typist = Typist("one two")
    for _ in range(3):
        typist.edit(4, 5, "")
    assert typist.undo() == "one two"


def test_typing_elsewhere_is_another_step():
    typist = Typist("storm")
    typist.type("a", at=0)
    typist.type("b", at=4)
    assert typist.undo() == "astorm"


def test_a_step_can_be_ended():
    typist = Typist()
    typist.type("ra")
    typist.stack.part()
    typist.type("in")
    assert typist.undo() == "ra"


@pytest.mark.parametrize("edit", [(0, 0, "pasted"), (4, 4, "> "), (0, 3, "x"), (1, 3, "")])
def test_a_paste_a_replacement_and_a_cut_are_a_step_each(edit):
    typist = Typist("abc")
    typist.type("d")
    typist.edit(*edit)
    after = typist.text
    typist.type("e")
    assert typist.undo() == after
    assert typist.undo() == "abcd"


def test_an_emoji_is_typed_as_a_letter():
    typist = Typist()
    typist.type("a🙂b")
    assert typist.undo() == ""
    assert typist.redo() == "a🙂b"


def test_what_belongs_together_is_one_step():
    typist = Typist("one two")
    with typist.stack.one_step():
        typist.edit(0, 0, "**")
        with typist.stack.one_step():
            typist.edit(5, 5, "**")
    typist.type("!")
    typist.undo()
    assert typist.undo() == "one two"
    assert typist.redo() == "**one** two"


def test_typing_forgets_what_was_undone():
    typist = Typist()
    typist.type("one two")
    typist.undo()
    typist.type("x")
    assert not typist.stack.can_redo


def test_the_oldest_steps_are_forgotten(monkeypatch):
    monkeypatch.setattr(undo_stack, "MOST_STEPS", 3)
    typist = Typist()
    typist.type("a b c d e")
    assert typist.undo_all() == "a b "


def test_too_many_letters_are_forgotten_but_for_the_last_step(monkeypatch):
    monkeypatch.setattr(undo_stack, "MOST_LETTERS", 10)
    typist = Typist()
    typist.edit(0, 0, "one")
    typist.edit(0, 0, "x" * 20)
    assert typist.undo_all() == "one"


# Beside what others change


def test_undo_leaves_the_words_of_others():
    typist = Typist("The storm came.")
    typist.type(" It rained.")
    typist.others(0, 3, "A long")
    typist.others(len(typist.text), len(typist.text), " Then sun.")
    assert typist.undo_all() == "A long storm came. Then sun."
    assert typist.redo_all() == "A long storm came. It rained. Then sun."


def test_words_that_others_put_into_what_was_typed_stay():
    typist = Typist()
    typist.type("storm")
    typist.others(2, 2, "🙂X")
    assert typist.undo_all() == "🙂X"


def test_what_others_took_away_does_not_come_back():
    typist = Typist("one two three")
    typist.edit(4, 8, "")
    typist.others(0, 9, "")
    assert typist.undo_all() == ""


def test_a_replacement_that_others_rewrote_is_theirs():
    typist = Typist("the foo is")
    typist.type("!")
    typist.edit(4, 7, "bar")
    typist.others(6, 7, "t")
    assert typist.undo_all() == "the bat is"


PLACE = st.tuples(st.integers(0, 20), st.integers(0, 6))


def _place(text, place):
    start = place[0] % (len(text) + 1)
    return start, min(len(text), start + place[1])


@given(TEXTS, PLACE, TEXTS, PLACE, TEXTS)
def test_two_changes_of_a_text_lead_to_the_same_in_either_order(text, one, new_one, two, new_two):
    first, second = Typist(text), Typist(text)
    own = first.replace(*_place(text, one), new_one)
    other = second.replace(*_place(text, two), new_two)
    left, moved = over(own, other)
    for delta in left:
        second.apply(delta)
    if moved is not None:
        first.apply(moved)
    assert first.text == second.text


@st.composite
def stories(draw):
    """Return a text and what is done to it; each letter is of one hand, and stands once."""
    start = "".join(map(chr, range(0x4E00, 0x4E00 + draw(st.integers(0, 12)))))
    kinds = st.sampled_from(["type", "remove", "others", "undo", "redo"])
    return start, draw(st.lists(st.tuples(kinds, PLACE, st.integers(1, 4)), max_size=14))


def _hand(number, length, *, of_others):
    first = (0x1F600 if of_others else 0x1E00) + 4 * number
    return "".join(map(chr, range(first, first + length)))


@given(stories())
def test_undoing_all_leaves_what_others_made_of_the_text(story):
    start, deeds = story
    typist, gone, theirs = Typist(start), set(), set()
    for number, (kind, place, length) in enumerate(deeds):
        low, high = _place(typist.text, place)
        if kind == "type":
            typist.edit(low, low, _hand(number, length, of_others=False))
        elif kind == "remove" and high > low:
            typist.edit(low, high, "", pause_ms=undo_stack.PAUSE_MS * (length % 2) * 2)
        elif kind == "others":
            new = _hand(number, length, of_others=True)
            gone |= set(typist.text[low:high])
            theirs |= set(new)
            typist.others(low, high, new)
        elif kind in {"undo", "redo"}:
            getattr(typist, kind)()
    here = set(typist.text)
    left = set(typist.undo_all())
    assert not left & gone  # never brought back
    assert here & theirs <= left  # never taken away
    assert left <= set(start) | theirs  # nothing of the typist is left
    typist.redo_all()
    assert set(typist.undo_all()) == left


@given(st.lists(st.tuples(PLACE, TEXTS), max_size=10), TEXTS)
def test_undoing_all_and_redoing_all_is_nothing(edits, start):
    typist = Typist(start)
    for place, new in edits:
        low, high = _place(typist.text, place)
        if high > low or new:
            typist.edit(low, high, new)
    end = typist.text
    assert typist.undo_all() == start
    assert typist.redo_all() == end


@given(st.lists(st.tuples(st.booleans(), PLACE, TEXTS), max_size=12), TEXTS)
def test_every_step_fits_the_text_whatever_others_do(edits, start):
    typist = Typist(start)
    for is_own, place, new in edits:
        low, high = _place(typist.text, place)
        if is_own and (high > low or new):
            typist.edit(low, high, new)
        elif not is_own:
            typist.others(low, high, new)
    end = typist.text
    typist.undo_all()
    typist.redo_all()
    assert typist.text == end


# Kept for the next time


def test_a_past_goes_on_in_another_stack():
    typist = Typist()
    typist.type("one two")
    typist.undo()
    later = Typist(typist.text)
    later.stack.restore(typist.stack.past)
    assert later.redo() == "one two"
    later.type("x")
    assert [later.undo(), later.undo(), later.undo()] == ["one two", "one ", ""]
    assert typist.stack.past != Past()


# What changed between two texts


@given(TEXTS, TEXTS)
def test_the_changes_between_two_texts_lead_from_one_to_the_other(old, new):
    typist = Typist(old)
    for delta in text_deltas(old, new):
        typist.apply(delta)
    assert typist.text == new


def test_changes_far_apart_are_told_apart():
    old = "One line.\n\nTwo lines here.\n\nThree."
    new = "One word.\n\nTwo lines here.\n\nThree, four."
    assert text_deltas(old, new) == [Delta(33, "", ", four"), Delta(4, "line", "word")]


def test_many_changes_are_told_line_by_line_and_very_many_as_one():
    old = "one two three four\nx\n" * 9
    assert len(text_deltas(old, old.replace("one", "1").replace("three", "3"))) == 9
    assert len(text_deltas(old * 3, old.replace("one", "1") * 3)) == 1


@given(TEXTS, TEXTS)
def test_a_change_told_by_lines_is_the_same_change(old, new):
    typist = Typist(f"x{old}y")
    whole = text_delta(typist.text, f"x{new}y")
    for delta in line_deltas(whole) if whole else ():
        typist.apply(delta)
    assert typist.text == f"x{new}y"
