"""Typographic marks while typing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.typography import KEYS, replacement


def typed(text, language="id"):
    """Return what typing ``text`` leaves in a line."""
    line = ""
    for letter in text:
        made = replacement(line, letter, language)
        line += letter
        if made is not None:
            line = line[: len(line) - made.removed] + made.text
    return line


@pytest.mark.parametrize(
    ("keys", "line"),
    [
        ('"Halo," katanya.', "“Halo,” katanya."),
        ('Dia berkata, "Ya."', "Dia berkata, “Ya.”"),
        ("\"Kata 'ya' saja\"", "“Kata ‘ya’ saja”"),
        ("don't, Jum'at", "don’t, Jum’at"),
        ('("tanda")', "(“tanda”)"),
        ('**"tebal"**', "**“tebal”**"),
        ('kata**"', "kata**”"),
        ('["judul"](https://a.id/"b")', '[“judul”](https://a.id/"b")'),
        ("2020--2024", "2020–2024"),
        ("kata --- kata", "kata — kata"),
        ('kata--"ya"', "kata–“ya”"),
        ("---", "---"),
        ("| --- | --- |", "| --- | --- |"),
        ("- item", "- item"),
        ("lalu...", "lalu…"),
        ("lalu....", "lalu…."),
        ("`a \"b\" -- c...` \"d\"", "`a \"b\" -- c...` “d”"),
        ('https://a.id/"b"--c...', 'https://a.id/"b"--c...'),
        ('<https://a.id/"b">', '<https://a.id/"b">'),
        ('[1]: https://a.id/--x', '[1]: https://a.id/--x'),
        ("> \"kutip\"", "> “kutip”"),
        ("Rock 'n' roll", "Rock ‘n’ roll"),
        ('"Tunggu---" kata', "“Tunggu—” kata"),
        ('"Tunggu--" kata', "“Tunggu–” kata"),
        ('"Tunggu-" kata', "“Tunggu-” kata"),
        ('"*Tunggu*---" kata', "“*Tunggu*—” kata"),
        ('*"Tunggu---*" kata', "*“Tunggu—*” kata"),
        ('"Satu," katanya---"dua---" lalu', "“Satu,” katanya—“dua—” lalu"),
        ("\"'Tunggu---' katanya\"", "“‘Tunggu—’ katanya”"),
        ("'I don't---' he said", "‘I don’t—’ he said"),
        ("don't---'maybe'", "don’t—‘maybe’"),
        ('kata---*"ya"*', "kata—*“ya”*"),
        ('dan/"atau"', "dan/“atau”"),
        ('""', "“”"),
        ("''", "‘’"),
        ('kata "" dan ""', "kata “” dan “”"),
        ("'\"kata\"'", "‘“kata”’"),
        ('\u202f"a"\u2003"b"\u00a0"c"\u2009*"d"*', "\u202f“a”\u2003“b”\u00a0“c”\u2009*“d”*"),
        ("<!-- x -->", "<!-- x -->"),
        ('a <!--"x" -- y...--> "b" -- c', 'a <!--"x" -- y...--> “b” – c'),
        ("<!--- x --->", "<!--- x --->"),
        ("a <!- b--c", "a <!- b–c"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", ["id", "en", "en-GB"])
def test_keys_become_what_is_printed(keys, line, language):
    assert typed(keys, language) == line


def test_a_language_that_is_not_known_keeps_its_quotation_marks():
    assert typed('"a" -- b', "ja") == '"a" – b'


def test_what_was_given_back_stays():
    assert replacement("a --", "-", "id") is None
    assert replacement("a ...", ".", "id") is None


@given(st.text(alphabet="ab \"'-.`[](:/|*", max_size=30))
def test_words_are_never_touched(text):
    kept = [letter for letter in text if letter not in KEYS]
    assert [letter for letter in typed(text) if letter not in "“”‘’–—…\"'-."] == kept
