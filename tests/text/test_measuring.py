"""Words, characters, sentences and readability, counted anew only where a text was changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text import measuring
from desk.text.counting import characters, words
from desk.text.measuring import Formula, Measure, Tally, count_sentences, formula_for, passages
from desk.text.readability import syllables

SENTENCES = [
    ("", 0),
    ("Satu kalimat.", 1),
    ("Satu. Dua! Tiga?", 3),
    ("Tanpa titik", 1),
    ("Satu. Lalu tanpa titik", 2),
    ("“Benarkah?” tanya Budi. “Benar.” Ia pergi.", 3),
    ("Harganya Rp 4.100 per kg, naik 2.5 persen.", 1),
    ("Prof. Dr. Budi Santoso dan dr. Ani datang.", 1),
    ("B. J. Habibie lahir di Parepare.", 1),
    ("Beras, gula, dll. dijual di Jl. Mawar No. 5.", 1),
    ("Mr. Smith met Gen. Lee at 5 p.m. in St. Louis.", 1),
    ("He works in Plan B. She does not.", 1),  # a letter looks like an initial
    ("Wait... what? Yes… No.", 3),
    ("一つ目の文。二つ目の文。", 2),
    ("...", 0),
]


@pytest.mark.parametrize(("text", "expected"), SENTENCES)
def test_sentences_end_where_a_reader_pauses(text, expected):
    assert count_sentences(text) == expected


def test_headings_and_tables_count_words_but_no_sentences():
    found = measuring.measure("## A heading\nOne sentence\nover two lines.", Formula.LIX)
    assert (found.words, found.sentences, found.read) == (7, 1, 5)
    table = measuring.measure("| a | b |\n|---|---|\n| c | d |", Formula.LIX)
    assert (table.words, table.sentences) == (4, 0)


def test_items_of_a_list_are_sentences():
    assert Tally().measure("- one thing\n- another thing\n\nLast.", Formula.LIX).sentences == 3


def test_code_is_kept_together():
    assert list(passages("a\n\n```\nb\n\nc\n```\n\n\nd")) == ["a", "```\nb\n\nc\n```", "d"]


TEXT = st.lists(
    st.sampled_from(
        ["Satu kata.", "*dua* [tiga](https://a.b)", "", "", "```", "# Judul", "- butir", "| a |",
         "[^1]: x", "~~~", " ", "あ", "---", "https://a.b/c"]
    )
).map("\n".join)  # fmt: skip


@given(TEXT)
def test_the_sum_of_the_passages_is_that_of_the_text(source):
    found = Tally().measure(source, Formula.FLESCH)
    assert (found.words, found.characters) == (words(source), characters(source))


@given(TEXT, TEXT)
def test_what_was_counted_before_changes_nothing(first, second):
    tally = Tally()
    tally.measure(first, Formula.LIX)
    assert tally.measure(second, Formula.LIX) == Tally().measure(second, Formula.LIX)
    assert tally.measure(second, Formula.FLESCH) == Tally().measure(second, Formula.FLESCH)


@given(st.text(max_size=200))
def test_whatever_is_typed_can_be_measured(source):
    found = Tally().measure(source, Formula.LIX)
    assert found.words >= 0
    assert found.sentences >= 0


def test_only_a_changed_passage_is_counted_again(monkeypatch):
    counted = []
    inherited = measuring.measure

    def measure(passage, formula):
        counted.append(passage)
        return inherited(passage, formula)

    monkeypatch.setattr(measuring, "measure", measure)
    tally = Tally()
    tally.measure("one\n\ntwo\n\nthree", Formula.LIX)
    counted.clear()
    tally.measure("one\n\ntwo more\n\nthree", Formula.LIX)
    assert counted == ["two more"]


WORDS = [
    ("cat", 1), ("table", 2), ("make", 1), ("makes", 1), ("jumped", 1), ("wanted", 2),
    ("reading", 2), ("creation", 3), ("government", 3), ("minister", 3), ("economy", 4),
    ("people", 2), ("idea", 3), ("being", 2), ("the", 1), ("area", 3), ("I", 1), ("rhythm", 1),
]  # fmt: skip


@pytest.mark.parametrize(("word", "expected"), WORDS)
def test_syllables_of_english_words(word, expected):
    assert syllables(word) == expected


def test_the_figures_are_those_of_the_formulas():
    found = Measure(words=100, sentences=5, read=100, hard=150)
    assert found.readability(Formula.FLESCH) == round(206.835 - 1.015 * 20 - 84.6 * 1.5)
    assert Measure(sentences=5, read=100, hard=30).readability(Formula.LIX) == 50


@pytest.mark.parametrize("found", [Measure(), Measure(sentences=1, read=49), Measure(read=100)])
def test_too_little_text_has_no_figure(found):
    assert found.readability(Formula.FLESCH) is None


def test_easier_english_has_a_higher_figure():
    easy = "The cat sat on the mat. It was a warm day. " * 10
    hard = "Administrative considerations necessitate comprehensive reorganisation rules. " * 12
    tally = Tally()
    easy_figure = tally.measure(easy, Formula.FLESCH).readability(Formula.FLESCH)
    assert easy_figure > 90
    assert tally.measure(hard, Formula.FLESCH).readability(Formula.FLESCH) == 0


@pytest.mark.parametrize(
    ("language", "formula"),
    [("en", Formula.FLESCH), ("en-GB", Formula.FLESCH), ("id", Formula.LIX), ("", Formula.LIX)],
)
def test_each_language_has_its_formula(language, formula):
    assert formula_for(language) is formula


@pytest.mark.parametrize(("count", "minutes"), [(0, 0), (1, 1), (330, 2), (2200, 10)])
def test_minutes_to_read(count, minutes):
    assert Measure(words=count).minutes == minutes


def test_a_key_in_a_long_story_counts_one_passage(monkeypatch):
    source = "\n\n".join(f"Ketua Badan Anggaran menyebut {number}." for number in range(900))
    tally = Tally()
    before = tally.measure(source, Formula.LIX)
    counted = []
    measure = measuring.measure
    monkeypatch.setattr(
        measuring, "measure", lambda *given: (counted.append(given[0]), measure(*given))[1]
    )
    found = tally.measure(f"{source} Satu", Formula.LIX)
    assert counted == ["Ketua Badan Anggaran menyebut 899. Satu"]
    assert found.words == before.words + 1
