"""Where a line is bold or italic."""

import pytest

from desk.text.formatting.spans import spans


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("a **b** *c*", [(2, 2, 7), (1, 8, 11)]),
        ("***b***", [(2, 1, 6), (1, 0, 7)]),
        ("**a *b* c**", [(1, 4, 7), (2, 0, 11)]),
        ("snake_case_name", []),
        ("* a * b", []),
        ("`**a**`", []),
        (r"\*a\*", []),
        ("**open", []),
    ],
)
def test_marks_are_read_as_markdown_reads_them(line, found):
    assert [(span.size, span.start, span.end) for span in spans(line)] == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        (r"\*a\*", []),
        (r"\\*a\\*", [(2, 7)]),
        (r"\\\*a*", []),
        ("``*a*`` *b*", [(8, 11)]),
        ("*a `*` b*", [(0, 9)]),
        ("*a\\", []),
        ("_*a_*", [(0, 4)]),
    ],
)
def test_marks_that_are_escaped_or_in_code_are_letters(line, found):
    assert [(span.start, span.end) for span in spans(line)] == found
