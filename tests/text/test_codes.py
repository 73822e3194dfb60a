"""Code replacements: tab-separated files, and what is typed between delimiters."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.codes import (
    LONGEST_CODE,
    CodeBook,
    at_cursor,
    expanded,
    joined,
    read_codes,
    unknown_codes,
)

SHEET = (
    "// Persatuan Sorang\n"
    "bmk\tBambang Kuswanto\tBambang\n"
    "PS10\tgelandang Rudi Hartadi (10)\t\tRudi\r\n"
    "\n"
    "no replacement\n"
    "spaced code\tX\n"
    '"q"\t"Wayan ""Bli"" Sudarma"\n'
    "empty\t\n"
)
BOOK = read_codes(SHEET)


def test_a_sheet_gives_codes_and_says_which_lines_are_none():
    assert BOOK.codes == {
        "bmk": ("Bambang Kuswanto", "Bambang"),
        "PS10": ("gelandang Rudi Hartadi (10)", "", "Rudi"),
        "q": ('Wayan "Bli" Sudarma',),
    }
    assert BOOK.skipped == (5, 6, 8)


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("bmk", "Bambang Kuswanto"),
        ("bmk#1", "Bambang Kuswanto"),
        ("bmk#2", "Bambang"),
        ("bmk#3", ""),
        ("bmk#0", ""),
        ("bmk#", ""),
        ("bmk#x", ""),
        ("bmk#²", ""),
        ("bmk#99999", ""),
        ("PS10#2", ""),
        ("PS10#3", "Rudi"),
        ("BMK", ""),
        ("", ""),
    ],
)
def test_a_code_stands_for_one_of_its_columns(code, text):
    assert BOOK.text(code) == text


@pytest.mark.parametrize(
    ("before", "delimiter", "after"),
    [
        ("\\bmk", "\\", "Bambang Kuswanto"),
        ("Pelatih \\bmk", "\\", "Pelatih Bambang Kuswanto"),
        ("dari (\\bmk#2", "\\", "dari (Bambang"),
        ("a \\bmk\\ dan \\PS10", "\\", "a \\bmk\\ dan gelandang Rudi Hartadi (10)"),
        ("=bmk", "=", "Bambang Kuswanto"),
        ("bmk", "\\", None),
        ("\\xyz", "\\", None),
        ("\\bmk ", "\\", None),
        ("=bmk", "\\", None),
        ("\\", "\\", None),
    ],
)
def test_the_closing_delimiter_writes_a_code_out(before, delimiter, after):
    made = at_cursor(before, BOOK, delimiter)
    assert (before[: len(before) - made.removed] + made.text if made else None) == after


@pytest.mark.parametrize(
    ("text", "after", "unknown"),
    [
        ("\\bmk\\ dan \\bmk#2\\", "Bambang Kuswanto dan Bambang", []),
        ("\\xyz\\ dan \\bmk\\", "\\xyz\\ dan Bambang Kuswanto", ["\\xyz\\"]),
        ("\\xyz\\bmk\\", "\\xyzBambang Kuswanto", []),
        ("\\bmk#9\\", "\\bmk#9\\", ["\\bmk#9\\"]),
        ("\\a\\b\\", "\\a\\b\\", ["\\a\\"]),
        ("C:\\foto\\hari\\", "C:\\foto\\hari\\", []),
        ("x\\foto\\y", "x\\foto\\y", []),
        ("\\ bmk \\", "\\ bmk \\", []),
        ("", "", []),
    ],
)
def test_a_whole_text_is_written_out_and_unknown_codes_are_named(text, after, unknown):
    made = expanded(text, BOOK, "\\")
    assert made.text == after
    assert [span.text for span in made.unknown] == unknown
    assert all(after[span.start : span.end] == span.text for span in made.unknown)


def test_sums_and_addresses_are_no_codes():
    assert not list(unknown_codes("https://a.id/?x=1&y=2 dan a = b = c", BOOK, "="))
    assert [span.text for span in unknown_codes("oleh =xyz=", BOOK, "=")] == ["=xyz="]


def test_the_later_file_counts():
    later = read_codes("bmk\tBudi M. Karim\n")
    assert joined([BOOK, later]).text("bmk") == "Budi M. Karim"
    assert joined([BOOK, later]).text("q") == BOOK.text("q")


_CELLS = st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=20).filter(
    lambda cell: not cell.startswith('"')
)
_CODES = _CELLS.filter(lambda cell: not set("\\=#") & set(cell) and not cell.startswith("//"))


@given(st.dictionaries(_CODES, st.lists(_CELLS, min_size=1, max_size=4), max_size=8))
def test_what_a_sheet_says_is_what_one_gets(sheet):
    lines = "".join("\t".join([code, *columns]) + "\n" for code, columns in sheet.items())
    book = read_codes(lines)
    for code, columns in sheet.items():
        assert expanded(f"\\{code}\\", book, "\\").text == columns[0]
        for number, column in enumerate(columns, 1):
            assert book.text(f"{code}#{number}") == column


@given(st.text())
def test_any_file_is_read(text):
    book = read_codes(text)
    assert all(
        code and len(code) <= LONGEST_CODE and columns[0] for code, columns in book.codes.items()
    )


@given(st.text(st.sampled_from("\\=ab #1\n")))
def test_a_text_without_codes_stays(text):
    assert expanded(text, CodeBook(), "\\").text == text
