"""A passage of an old version goes back to where it stood, or as near as can be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.taking_back import Passage, carried, take_back
from desk.text.word_diff import word_diff

OLD = "Rapat ditunda karena hujan. Warga pulang."
NEW = "Rapat dibatalkan karena hujan."


def passage(old_words, new_words, old=OLD, new=NEW, at=None):
    """Find where words stand; an empty one stands at ``at`` in the new text."""
    old_start = old.index(old_words)
    new_start = new.index(new_words) if new_words else at
    return Passage(old_start, old_start + len(old_words), new_start, new_start + len(new_words))


def test_a_replaced_word_comes_back():
    edit = take_back(OLD, NEW, passage("ditunda", "dibatalkan"), NEW)
    assert edit.apply(NEW) == "Rapat ditunda karena hujan."
    assert edit.is_exact


def test_a_deleted_sentence_comes_back():
    edit = take_back(OLD, NEW, passage(" Warga pulang.", "", at=len(NEW)), NEW)
    assert edit.apply(NEW) == "Rapat dibatalkan karena hujan. Warga pulang."


def test_a_part_of_what_was_deleted_keeps_its_spaces():
    edit = take_back("Satu dua tiga empat.", "Satu empat.", Passage(5, 8, 5, 5), "Satu empat.")
    assert edit.apply("Satu empat.") == "Satu dua empat."


def test_an_inserted_word_goes():
    old, new = "Harga naik.", "Harga beras naik."
    edit = take_back(old, new, Passage(6, 6, 6, 12), new)
    assert edit.apply(new) == old


def test_what_was_written_elsewhere_since_stays():
    now = "Kemarin, rapat itu batal. Rapat dibatalkan karena hujan. Gubernur hadir."
    edit = take_back(OLD, NEW, passage("ditunda", "dibatalkan"), now)
    assert edit.apply(now) == (
        "Kemarin, rapat itu batal. Rapat ditunda karena hujan. Gubernur hadir."
    )


def test_what_was_written_there_since_stays_and_the_passage_follows_it():
    now = "Rapat jadi digelar meski hujan."
    edit = take_back(OLD, NEW, passage("ditunda karena", "dibatalkan karena"), now)
    assert not edit.is_exact
    assert edit.removed == 0
    assert "jadi digelar" in edit.apply(now)
    assert "ditunda karena" in edit.apply(now)


def test_the_place_is_gone_and_the_nearest_point_is_taken():
    edit = take_back(OLD, NEW, passage("ditunda", "dibatalkan"), "")
    assert edit.apply("") == "ditunda"


@pytest.mark.parametrize("now", [NEW, "Lain sama sekali.", ""])
def test_what_is_equal_changes_nothing_where_it_still_stands(now):
    edit = take_back(OLD, NEW, passage("karena", "karena"), now)
    assert (edit is None) == (now == NEW)


def test_a_position_stays_with_its_words():
    runs = word_diff("satu dua tiga", "nol satu dua tiga")
    assert carried(runs, 5, is_end=False) == 9
    assert carried(runs, 8, is_end=True) == 12
    assert carried(word_diff("a b", "a b c"), 3, is_end=True) == 3


TEXTS = st.lists(
    st.sampled_from(["satu", "dua", " ", ". ", "\n\n", "anak-anak", "1.240", "東"]), max_size=20
).map("".join)


@given(TEXTS, TEXTS, TEXTS, st.data())
def test_no_word_that_is_there_now_is_lost_unless_it_was_compared(old, new, now, data):
    start, end = sorted(data.draw(st.tuples(*[st.integers(0, len(old))] * 2)))
    left, right = sorted(data.draw(st.tuples(*[st.integers(0, len(new))] * 2)))
    edit = take_back(old, new, Passage(start, end, left, right), now)
    if edit is not None:
        removed = now[edit.position : edit.position + edit.removed]
        assert removed == (new[left:right] if edit.is_exact else "")
        assert old[start:end] in edit.inserted


@given(TEXTS, TEXTS)
def test_all_taken_back_is_the_old_text(old, new):
    edit = take_back(old, new, Passage(0, len(old), 0, len(new)), new)
    assert (edit.apply(new) if edit else new) == old
