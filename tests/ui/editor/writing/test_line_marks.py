"""What the marks of a line mean, for the eye."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.ui.editor.writing.line_marks import PLAIN, Mark, next_state, spans

LETTERS = {
    Mark.FAINT: "f",
    Mark.BOLD: "b",
    Mark.ITALIC: "i",
    Mark.CODE: "c",
    Mark.HEADING: "h",
    Mark.QUOTE: "q",
    Mark.LINK: "l",
    Mark.BLOCK: "B",
}


def drawn(line, state=PLAIN):
    """Return each stretch as ``letters:text``; plain stretches are left out."""
    return [
        "".join(letter for bit, letter in LETTERS.items() if span.mark & bit)
        + f":{line[span.start : span.end]}"
        for span in spans(line, state)
    ]


@pytest.mark.parametrize(
    ("line", "marks"),
    [
        ("Plain words, 2 * 3 and snake_case_name.", []),
        ("## Storm", ["fbh:##", "bh: Storm"]),
        ("#Storm ##", ["fbh:#", "bh:Storm", "fbh: ##"]),
        ("> Said *so*", ["f:> ", "q:Said ", "fiq:*", "iq:so", "fiq:*"]),
        ("- one", ["f:- "]),
        ("12. twelve", ["f:12. "]),
        ("a **b** c", ["fb:**", "b:b", "fb:**"]),
        ("***both***", ["fi:*", "fbi:**", "bi:both", "fbi:**", "fi:*"]),
        ("**never closed", []),
        ("[text](https://a.example/x_1_)", ["f:[", "l:text", "f:](https://a.example/x_1_)"]),
        ("[text][id]", ["f:[", "l:text", "f:][id]"]),
        ("[a](b(c)d) e", ["f:[", "l:a", "f:](b(c)d)"]),
        ("[**a**](b)", ["f:[", "fbl:**", "bl:a", "fbl:**", "f:](b)"]),
        ("![Caption](photo:0192)", ["f:![", "f:](photo:0192)"]),
        ("Storm[^1] here", ["f:[^1]"]),
        ("[^1]: A note", ["f:[^1]:"]),
        ("*[BMKG]: Office", ["f:*[BMKG]:"]),
        ("[id]: https://a.example", ["f:[id]: https://a.example"]),
        ("see https://a.example/b.", ["f:https://a.example/b."]),
        ("https://video.example/watch?v=1", ["f:https://video.example/watch?v=1"]),
        ("`a *b*` c", ["fc:`", "c:a *b*", "fc:`"]),
        ("``a ` b``", ["fc:``", "c:a ` b", "fc:``"]),
        ("`never closed", []),
        (r"\*plain\*", ["f:\\", "f:\\"]),
        ("| a | b |", ["fcB:|", "cB: a ", "fcB:|", "cB: b ", "fcB:|"]),
        ("|---|:-:|", ["fcB:|", "fcB:---", "fcB:|", "fcB::-:", "fcB:|"]),
        ("---", ["f:---"]),
        ("* * *", ["f:* * *"]),
        ("```python", ["fcB:```python"]),
    ],
)
def test_a_line_is_drawn_as_it_will_be_read(line, marks):
    assert drawn(line) == marks


def test_a_fence_lasts_until_its_own_end():
    lines = ["````", "## code", "```", "~~~~", "````", "## head"]
    states = [PLAIN]
    for line in lines:
        states.append(next_state(line, states[-1]))
    assert [state != PLAIN for state in states] == [False, True, True, True, True, False, False]
    assert drawn(lines[1], states[1]) == ["cB:## code"]
    assert drawn(lines[4], states[4]) == ["fcB:````"]


@given(st.text(st.sampled_from("ab *_`[]()!>#|\\-1.:^\n😀"), max_size=60))
def test_stretches_are_in_order_inside_the_line_and_do_not_overlap(line):
    place = 0
    for span in spans(line, PLAIN):
        assert place <= span.start < span.end <= len(line)
        place = span.end


@pytest.mark.parametrize(
    "piece",
    ["*a ", "[", "[a", "[](", "`", "` `` ", "_", "**a**", "|", "> ", "\\", "![", "<http://"],
)
def test_time_grows_with_the_line_and_no_faster(piece):
    def taken(length):
        line = (piece * length)[:length]
        start = time.thread_time()
        spans(line, PLAIN)
        return time.thread_time() - start

    short = min(taken(2_000) for _ in range(5))
    long = min(taken(20_000) for _ in range(3))
    assert long < 70 * short + 0.01  # ten times the line; a square would take a hundred
