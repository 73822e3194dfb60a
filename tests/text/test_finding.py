import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.errors import InputError
from desk.text.finding import Match, Query, find, replacements

TEXT = "Harga beras naik. HARGA cabai turun; harga-harga lain tetap.\nHarga akhir."


def found(source, *given, **more):
    return [source[match.start : match.end] for match in find(source, Query(*given, **more))]


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (Query("harga"), ["Harga", "HARGA", "harga", "harga", "Harga"]),
        (Query("harga", is_case=True), ["harga", "harga"]),
        (Query("har", is_word=True), []),
        (Query("beras", is_word=True), ["beras"]),
        (Query("naik."), ["naik."]),
        (Query("n.ik"), []),
        (Query("n.ik", is_pattern=True), ["naik"]),
        (Query(r"^\w+", is_pattern=True), ["Harga", "Harga"]),
        (Query(r"\w+\.$", is_pattern=True), ["tetap.", "akhir."]),
        (Query("harga|beras", is_pattern=True, is_word=True, is_case=True),
         ["beras", "harga", "harga"]),
        (Query("x*", is_pattern=True), []),
        (Query(""), []),
        (Query("(?i)HARGA b", is_pattern=True, is_case=True), ["Harga b"]),
    ],
)  # fmt: skip
def test_what_is_asked_for_is_found(query, words):
    assert [TEXT[match.start : match.end] for match in find(TEXT, query)] == words


TYPESET = 'Jum’at don’t “kata” ‘sub’ it\'s "raw" 10\u00a0km 5\u202fkg'


@pytest.mark.parametrize(
    ("query", "words"),
    [
        (Query("don't"), ["don’t"]),
        (Query("jum'at"), ["Jum’at"]),
        (Query("Jum'at", is_case=True, is_word=True), ["Jum’at"]),
        (Query("jum'at", is_case=True), []),
        (Query("um'at", is_word=True), []),
        (Query('"kata"'), ["“kata”"]),
        (Query("'sub'"), ["‘sub’"]),
        (Query("it's"), ["it's"]),
        (Query('"raw"'), ['"raw"']),
        (Query("don’t"), ["don’t"]),
        (Query("it’s"), []),
        (Query("“raw”"), []),
        (Query("10 km"), ["10\u00a0km"]),
        (Query("5 kg"), ["5\u202fkg"]),
        (Query("10\u00a0km"), ["10\u00a0km"]),
        (Query("kata\u00a0"), []),
        (Query('” \''), ["” ‘"]),
        (Query("don't", is_pattern=True), []),
        (Query("10 km", is_pattern=True), []),
        (Query("it's", is_pattern=True), ["it's"]),
    ],
)  # fmt: skip
def test_marks_as_they_are_typed_find_those_that_the_text_makes_of_them(query, words):
    assert [TYPESET[match.start : match.end] for match in find(TYPESET, query)] == words


@pytest.mark.parametrize("text", ["(", "[a", "*", "a{2,1}", "(?P<x>a)(?P<x", "\\"])
def test_what_is_no_pattern_is_said(text):
    with pytest.raises(InputError, match="bad_pattern"):
        find(TEXT, Query(text, is_pattern=True))
    assert find(TEXT, Query(text)) == []


def test_a_pattern_that_explodes_is_stopped():
    with pytest.raises(InputError, match="slow"):
        find("a" * 50_000 + "!", Query(r"(a|aa|a?a)+$", is_pattern=True))


def test_only_a_part_is_searched():
    part = Match(TEXT.index("HARGA"), TEXT.index("lain"))
    assert [match.start for match in find(TEXT, Query("harga"), part)] == [18, 37, 43]


@pytest.mark.parametrize(
    ("query", "template", "text"),
    [
        (Query("harga"), "biaya", "biaya beras naik. biaya cabai"),
        (Query("harga", is_case=True), r"\1", "Harga beras naik. HARGA cabai"),
        (Query(r"(\w+) (naik)", is_pattern=True), r"\2 \1", "Harga naik beras. HARGA cabai"),
        (Query(r"(?P<a>beras)", is_pattern=True), r"[\g<a>]", "Harga [beras] naik. HARGA cabai"),
    ],
)
def test_matches_are_replaced(query, template, text):
    source = "Harga beras naik. HARGA cabai"
    for change in reversed(replacements(source, query, template)):
        source = source[: change.match.start] + change.text + source[change.match.end :]
    assert source == text


def test_a_typeset_mark_is_replaced_like_the_one_that_is_typed():
    source = '😀 “kata” and "kata"'
    made = replacements(source, Query('"kata"'), "'x'")
    assert [(source[one.match.start : one.match.end], one.text) for one in made] == [
        ("“kata”", "'x'"),
        ('"kata"', "'x'"),
    ]


@pytest.mark.parametrize("template", [r"\2", r"\g<no>", r"\g<"])
def test_a_template_with_a_wrong_group_is_said(template):
    with pytest.raises(InputError, match="bad_template"):
        replacements(TEXT, Query("(harga)", is_pattern=True), template)


@given(st.text(max_size=60), st.text(min_size=1, max_size=4))
def test_letters_are_found_wherever_they_stand(around, text):
    found = [around[match.start : match.end] for match in find(around, Query(text, is_case=True))]
    assert bool(found) or text not in around
    assert all(_plain(one) == _plain(text) for one in found)


def _plain(text):
    """Return a text with marks as they are typed."""
    return text.translate(
        str.maketrans("‘’\u201a\u201b\u02bc“”\u201e\u201f\u00a0\u2007\u202f", "'''''\"\"\"\"   ")
    )


@given(st.text(max_size=60), st.text(max_size=8), st.booleans(), st.booleans())
def test_nothing_that_is_typed_raises_but_a_sentence(source, text, is_word, is_pattern):
    try:
        matches = find(source, Query(text, is_word=is_word, is_pattern=is_pattern))
    except InputError:
        matches = []
    assert all(0 <= match.start < match.end <= len(source) for match in matches)
