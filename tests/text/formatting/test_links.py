"""Links and the addresses they lead to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.formatting.links import (
    AddressTrouble,
    completed,
    link_at,
    pasted_over,
    trouble,
    with_link,
    without_link,
)
from desk.text.formatting.passage import Passage
from desk.text.rendering import render

PAGE = "https://example.org"


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("a «word» b", "", "a [word](https://example.org)^ b"),
        ("a «word »b", "", "a [word](https://example.org)^ b"),
        ("a ^ b", "", "a [https://example.org](https://example.org)^ b"),
        ("a ^ b", "page", "a [page](https://example.org)^ b"),
        ("a [wo^rd](https://old.example) b", "", "a [word](https://example.org)^ b"),
        ("a [wo^rd](https://old.example) b", "new", "a [new](https://example.org)^ b"),
        ('[w^](http://old.example "Title")', "", '[w](https://example.org "Title")^'),
        ("«[sic]»", "", r"[\[sic\]](https://example.org)^"),
    ],
)
def test_a_link_is_set(drawn, before, words, after):
    assert drawn(with_link, before, PAGE, words) == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("«a\n\nb»", "[a](URL)\n\n[b](URL)^"),
        ("- «a\n- b»", "- [a](URL)\n- [b](URL)^"),
        ("«## Judul»", "## [Judul](URL)^"),
        ("«> - a\n> - b»\n", "> - [a](URL)\n> - [b](URL)^\n"),
        ("| «a | b» |\n|---|---|", "| [a](URL) | [b](URL)^ |\n|---|---|"),
        ("«[kata](https://a.b) y»", "[kata y](URL)^"),
        ("[ka«ta](https://a.b) y» z", "[kata y](URL)^ z"),
        ("«**tebal» y**", "[**tebal y**](URL)^"),
        ("a «b **tebal» y** z", "a [b **tebal y**](URL)^ z"),
        ("**te«bal» y**", "**te[bal](URL)^ y**"),
        ("«Kata[^1] lain»", "[Kata](URL)[^1] [lain](URL)^"),
        ("«**Kata[^1] lain**»", "**[Kata](URL)[^1] [lain](URL)^**"),
        ("«[^1]: Catatan»", "[^1]: [Catatan](URL)^"),
        ("«a\n\n![](photo:x)\n\nb»", "[a](URL)\n\n![](photo:x)\n\n[b](URL)^"),
        ("«a\n```\ncode\n```\nb»", "[a](URL)\n```\ncode\n```\n[b](URL)^"),
        ("«a `b» c`", "[a `b c`](URL)^"),
        ("«a `b[0]`»", "[a `b[0]`](URL)^"),
        (r"«\[a\] b]»", r"[\[a\] b\]](URL)^"),
        ("«see <https://a.b>»", "[see https://a.b](URL)^"),
        ("«![](photo:x)»", "«![](photo:x)»"),
        ("«---»", "«---»"),
        ("«*[KPK]: Komisi»", "«*[KPK]: Komisi»"),
    ],
)
def test_links_leave_lines_cells_and_other_marks_whole(drawn, before, after):
    assert drawn(with_link, before, PAGE) == after.replace("URL", PAGE)


def test_other_words_for_several_lines_merge_none(drawn):
    made = drawn(with_link, "- «a\n- b»", PAGE, "words")
    assert made == "- [words](https://example.org)^\n- "


@given(st.text(alphabet="ab *[]()!^`\\|>#-\n", max_size=30), st.data())
def test_no_text_confuses_it(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    made = with_link(Passage(text, start, end), PAGE)
    assert 0 <= made.start <= made.end <= len(made.text)
    assert made.text.count("\n") == text.count("\n")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("a [wo^rd](https://old.example) b", "a «word» b"),
        ("a [word](https://old.exa^mple) b", "a «word» b"),
        ("a ![alt^](photo:x) b", None),
        ("a wo^rd b", None),
    ],
)
def test_a_link_is_taken_away(drawn, before, after):
    assert drawn(without_link, before) == after


@pytest.mark.parametrize(
    ("before", "pasted", "after"),
    [
        ("a «word» b", PAGE, "a [word](https://example.org)^ b"),
        ("a «word» b", f"  {PAGE}\n", "a [word](https://example.org)^ b"),
        ("a «word» b", "two words", None),
        ("a «word» b", "ftp://example.org", None),
        ("a ^ b", PAGE, None),
        ("a «two\nlines» b", PAGE, None),
        ("a «https://old.example» b", PAGE, None),
        ("[word](«https://old.example»)", PAGE, None),
        ("a «[word](https://old.example)» b", PAGE, None),
        ("a «b [word](https://old.example)» b", PAGE, None),
        ("«## head»", PAGE, "## [head](https://example.org)^"),
        ("«![](photo:x)»", PAGE, None),
    ],
)
def test_an_address_pasted_over_words_links_them(drawn, before, pasted, after):
    assert drawn(pasted_over, before, pasted) == after


@pytest.mark.parametrize(
    ("address", "what"),
    [
        (PAGE, None),
        ("http://example.org:8080/a?b=c#d", None),
        ("mailto:desk@example.org", None),
        ("article:0198-abc", None),
        ("https://[::1]/", None),
        ("https://münchen.example/ä", None),
        ("", AddressTrouble.EMPTY),
        ("https://exam ple.org", AddressTrouble.SPACE),
        ("https://example.org/\u200b", AddressTrouble.SPACE),
        ("javascript:alert(1)", AddressTrouble.SCHEME),
        ("ftp://example.org", AddressTrouble.SCHEME),
        ("example", AddressTrouble.SCHEME),
        ("https://", AddressTrouble.HOST),
        ("https://example", AddressTrouble.HOST),
        ("https://example..org", AddressTrouble.HOST),
        ("https://[bad", AddressTrouble.HOST),
        ("https://example.org:port", AddressTrouble.HOST),
        ("mailto:desk", AddressTrouble.HOST),
        (f"https://example.org/{'a' * 2_000}", AddressTrouble.LONG),
    ],
)
def test_an_address_is_checked(address, what):
    assert trouble(address) == what


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("example.org", PAGE),
        (" example.org/a ", f"{PAGE}/a"),
        ("desk@example.org", "mailto:desk@example.org"),
        (PAGE, PAGE),
        ("javascript:alert(1)", "javascript:alert(1)"),
        ("word", "word"),
    ],
)
def test_a_scheme_that_is_left_out_is_put_in(typed, address):
    assert completed(typed) == address


@given(
    st.text(alphabet="ab []()\\é😀", min_size=1, max_size=12).filter(lambda text: text.strip("\\ "))
)
def test_what_is_linked_can_be_unlinked(words):
    made = with_link(Passage("", 0, 0), f"{PAGE}/a_(b)", words)
    if "\\" in words:
        return
    known = link_at(made)
    assert known is not None
    assert known.address == f"{PAGE}/a_%28b%29"
    (block,) = render(made.text, {})
    assert block.html.startswith(f'<p><a href="{PAGE}/a_%28b%29"')
