"""Tables: cells kept, columns in line, keys that go from cell to cell."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text.formatting import table_edits
from desk.text.formatting.passage import Passage
from desk.text.formatting.tables import (
    Align,
    Table,
    bars_kept,
    edited,
    empty,
    is_in_table,
    left_behind,
    read,
    write,
)
from desk.text.rendering import render

TIDY = "| a   | b   |\n| --- | --- |\n"
ROW = "| x   | y   |"
HEADER = "| a^   | b   |\n| --- | --- |\n"


def after(drawn, name, before):
    edit = getattr(table_edits, name)
    return drawn(lambda passage: edited(passage, edit), before)


@pytest.mark.parametrize(
    ("name", "before", "made"),
    [
        ("tidy", "|a|b^|\n|-|-|\n", "| a   | b^   |\n| --- | --- |\n"),
        ("tidy", "a | b^\n--|--", "| a   | b^   |\n| --- | --- |"),
        ("tidy", "|a|b|\n|-|-|\n|x^", TIDY + "| x^   |     |"),
        ("tidy", "|a|b|\n|-|-:|\n|x|1^|", "| a   |   b |\n| --- | --: |\n| x   |   1^ |"),
        ("tidy", "|a|`x|y`^|\n|-|-|", "| a   | `x|y`^ |\n| --- | ----- |"),
        ("tidy", "|日本^|\n|-|\n|abcde|", "| 日本^  |\n| ----- |\n| abcde |"),
        ("tidy", "para\n\n|a|\n|-|\n|x^|\n\nmore", "para\n\n| a   |\n| --- |\n| x^   |\n\nmore"),
        ("next_cell", TIDY + "| x^   | y   |", TIDY + "| x   | «y»   |"),
        ("next_cell", TIDY + "| x   | y^   |", TIDY + "| x   | y   |\n| ^    |     |"),
        ("next_cell", "| a   | b^   |\n| --- | --- |\n| x   | y   |", TIDY + "| «x»   | y   |"),
        ("previous_cell", TIDY + "| x^   | y   |", "| a   | «b»   |\n| --- | --- |\n| x   | y   |"),
        ("previous_cell", "| a^   | b   |\n| --- | --- |", None),
        ("cell_below", "| a   | b^   |\n| --- | --- |\n| x   | y   |", TIDY + "| x   | «y»   |"),
        ("add_row", HEADER + ROW, TIDY + "| ^    |     |\n" + ROW),
        ("remove_row", TIDY + "| x^   | y   |\n| z   | w   |", TIDY + "| «z»   | w   |"),
        ("remove_row", "| a^   | b   |\n| --- | --- |", None),
        ("add_column", "| a^ |\n|---|\n| x |", "| a   | ^    |\n| --- | --- |\n| x   |     |"),
        ("remove_column", TIDY + "| x^   | y   |", "| b   |\n| --- |\n| «y»   |"),
        ("remove_column", "| a^ |\n|---|", None),
        ("next_cell", "no ta^ble | here", None),
        ("next_cell", "para\n| a | b^ |\n|---|---|", None),
    ],
)  # fmt: skip
def test_a_table_is_changed_cell_by_cell(drawn, name, before, made):
    assert after(drawn, name, before) == made


@pytest.mark.parametrize(
    ("name", "row", "made"),
    [
        ("tidy", "| cx|y^ | d |", "| cx\\|y^ | d   |"),
        ("tidy", "| x|y|z^ | d |", "| x\\|y\\|z^ | d   |"),
        ("tidy", "| c | d|^ |", "| c   | d\\|^ |"),
        ("tidy", "| c|d | e^ |", "| c   | d \\| e^ |"),
        ("tidy", "|^ c|d | e |", "| ^c\\|d | e   |"),
        ("tidy", "| c | `a|b`^ |", "| c   | `a|b`^ |"),
        ("tidy", "| c | d^ |\n| e | f | g |", "| c   | d^      |\n| e   | f \\| g |"),
        ("next_cell", "| cx|y^ | d |", "| cx\\|y | «d»   |"),
        ("tidy", "| \u00a0c\u00a0 | d^ |", "| \u00a0c\u00a0 | d^   |"),
        ("tidy", "| c | d\u00a0^ |", "| c   | d\u00a0^  |"),
    ],
)
def test_nothing_that_is_typed_in_a_cell_vanishes(drawn, name, row, made):
    table = after(drawn, name, f"| a | b |\n|---|---|\n{row}")
    assert table.split("\n")[2:] == made.split("\n")


def test_a_bar_typed_in_the_header_stays_in_its_cell(drawn):
    made = after(drawn, "tidy", "| a|x^ | b |\n|---|---|\n| c | d |")
    assert made == "| a\\|x^ | b   |\n| ---- | --- |\n| c    | d   |"
    assert after(drawn, "tidy", "| a|x | b |\n|---|---|\n| c^ | d |") is None


def test_bars_of_a_row_are_kept_before_its_table_is_tidied(drawn):
    head = "|a|b|\n|-|-|\n"
    assert drawn(bars_kept, f"{head}|cx|y^|d|\n|e|f|") == f"{head}|cx\\|y^|d|\n|e|f|"
    assert drawn(bars_kept, f"{head}|c^|d|\n|e|f|") is None
    assert drawn(bars_kept, "|a|x^|b|\n|-|-|") is None  # a column may be about to come


@given(st.text(alphabet="ab |\\`\u00a0", max_size=16), st.data())
def test_every_letter_of_a_row_stays(row, data):
    at = len("| a | b |\n|---|---|\n|") + data.draw(st.integers(0, len(row)))
    text = f"| a | b |\n|---|---|\n|{row}|"
    made = edited(Passage(text, at, at), table_edits.tidy)
    if made is not None:
        last = made.text.split("\n")[2]
        assert [letter for letter in last if letter in "ab`\u00a0"] == [
            letter for letter in row if letter in "ab`\u00a0"
        ]
        assert last.count("|") >= row.count("|") + 2


def test_a_column_stands_as_it_is_told_and_as_it_did(drawn):
    right = table_edits.aligned(Align.RIGHT)
    once = drawn(lambda passage: edited(passage, right), "| a^ | b |\n|---|---|\n| long | x |")
    assert once == "|    a^ | b   |\n| ---: | --- |\n| long | x   |"
    twice = drawn(lambda passage: edited(passage, right), once)
    assert twice == "| a^    | b   |\n| ---- | --- |\n| long | x   |"


def test_return_in_an_empty_last_row_ends_the_table(drawn):
    assert drawn(left_behind, TIDY + "| ^    |     |") == TIDY.rstrip("\n") + "\n\n^"
    assert drawn(left_behind, TIDY + "| ^    |     |\n\nmore") == TIDY.rstrip("\n") + "\n\n^more"
    assert drawn(left_behind, TIDY + "| x^   |     |") is None


CELLS = (
    st.text(alphabet="ab é日`\\", max_size=6).map(str.strip).filter(lambda text: "`" not in text)
)


@st.composite
def tables(draw):
    width = draw(st.integers(1, 4))
    cell = CELLS.filter(lambda text: not text.endswith("\\"))
    rows = draw(st.lists(st.tuples(*[cell] * width), min_size=1, max_size=4))
    aligns = draw(st.tuples(*[st.sampled_from(Align)] * width))
    return Table(tuple(rows), aligns)


@given(tables())
def test_writing_keeps_cells_and_reading_gives_them_back(table):
    assert read(write(table)) == table


@given(tables(), st.data())
def test_all_lines_of_a_table_are_as_wide(table, data):
    plain = Table(
        tuple(tuple(cell.replace("日", "x") for cell in row) for row in table.rows), table.aligns
    )
    assert len({len(line) for line in write(plain)}) == 1


@given(st.text(alphabet="a|-: \n\\`", max_size=40), st.data())
def test_no_text_confuses_it(text, data):
    at = data.draw(st.integers(0, len(text)))
    passage = Passage(text, at, at)
    for name in ("tidy", "next_cell", "previous_cell", "cell_below", "remove_row", "add_column"):
        made = edited(passage, getattr(table_edits, name))
        assert made is None or 0 <= made.start <= made.end <= len(made.text)
    assert is_in_table(passage) or edited(passage, table_edits.tidy) is None


def test_an_empty_table_is_a_table_on_the_page():
    (block,) = render("\n".join(write(empty(2, 3))), {})
    assert block.html.count("<th>") == 3
    assert block.html.count("<tr>") == 3
