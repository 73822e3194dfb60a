"""Bold and italic on words, parts of lines and paragraphs."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from desk.text.formatting import emphasis as formatting
from desk.text.formatting.emphasis import Emphasis, toggle
from desk.text.formatting.passage import Passage
from desk.text.rendering import render

BOLD, ITALIC = Emphasis.BOLD, Emphasis.ITALIC


@pytest.mark.parametrize(
    ("emphasis", "before", "after"),
    [
        (BOLD, "a «word» b", "a **«word»** b"),
        (BOLD, "a **«word»** b", "a «word» b"),
        (BOLD, "a «**word**» b", "a «word» b"),
        (BOLD, "a« word »b", "a **«word»** b"),
        (BOLD, "a w^ord b", "a **w^ord** b"),
        (BOLD, "a **w^ord** b", "a w^ord b"),
        (BOLD, "don’^t", "**don’^t**"),
        (BOLD, "a ^ b", "a **^** b"),
        (BOLD, "a **^** b", "a ^ b"),
        (ITALIC, "a *^* b", "a ^ b"),
        (ITALIC, "a **^** b", "a ***^*** b"),
        (ITALIC, "a «word» b", "a *«word»* b"),
        (ITALIC, "a **«word»** b", "a ***«word»*** b"),
        (ITALIC, "a ***w^ord*** b", "a **w^ord** b"),
        (BOLD, "a ***w^ord*** b", "a *w^ord* b"),
        (ITALIC, "an _old^er_ way", "an old^er way"),
        (BOLD, "an __old^er__ way", "an old^er way"),
        (BOLD, "un«frig»real", "un**«frig»**real"),
        (BOLD, "**one «two» three**", "**one** «two» **three**"),
        (BOLD, "a «**b** c» d", "a **«b c»** d"),
        (BOLD, "a «b **c» d** e", "a **«b c d»** e"),
        (ITALIC, "«a **b» c** d", "*«a **b c**»* d"),
        (BOLD, "«one\n\ntwo»", "**«one**\n\n**two»**"),
        (BOLD, "**«one**\n\n**two»**", "«one\n\ntwo»"),
        (BOLD, "**«one**\n\ntwo»", "**«one**\n\n**two»**"),
        (BOLD, "«- one\n- two»", "- **«one**\n- **two»**"),
        (BOLD, "«## one\n\n> two»", "## **«one**\n\n> **two»**"),
        (BOLD, "«| a | b |\n|-|-|\n| c | d |»", "| **«a** | **b** |\n|-|-|\n| **c** | **d»** |"),
        (BOLD, "«[^1]: note»", "[^1]: **«note»**"),
        (BOLD, "«a\n\n---\n\nb»", "**«a**\n\n---\n\n**b»**"),
        (BOLD, "«a\n```\nx\n```\nb»", "**«a**\n```\nx\n```\n**b»**"),
        (BOLD, "«*[UN]: United»", "«*[UN]: United»"),
        (BOLD, "a «  » b", "a «  » b"),
        (BOLD, "«`a * b` c»", "**«`a * b` c»**"),
        (BOLD, "2 * 3 * 4^5", "2 * 3 * **4^5**"),
    ],
)  # fmt: skip
def test_emphasis_goes_on_and_off(drawn, emphasis, before, after):
    assert drawn(toggle, before, emphasis) == after


@pytest.mark.parametrize(
    ("emphasis", "before", "after"),
    [
        (BOLD, "Ini **tebal^**", "Ini **tebal**^"),
        (BOLD, "Ini **tebal^** lagi", "Ini **tebal**^ lagi"),
        (BOLD, "Ini **tebal**^", "Ini **tebal^**"),
        (BOLD, "Ini **tebal ^**", "Ini **tebal** ^"),
        (ITALIC, "Ini *miring^*", "Ini *miring*^"),
        (ITALIC, "Ini _miring^_", "Ini _miring_^"),
        (BOLD, "a **b *c^***", "a **b *c***^"),
        (ITALIC, "a **b *c^***", "a **b *c*^**"),
        (ITALIC, "***both^***", "***both*^**"),
        (BOLD, "***both*^**", "***both***^"),
        (BOLD, "***both^***", "***both**^*"),
        (ITALIC, "***both**^*", "***both***^"),
        (ITALIC, "***both *and^***", "***both *and*^**"),
        (ITALIC, "***both ^***", "***both* ^**"),
        (ITALIC, "***^***", "**^**"),
        (BOLD, "***^***", "*^*"),
        (BOLD, "**^tebal**", "^tebal"),
        (BOLD, "**te^bal**", "te^bal"),
        (ITALIC, "*a ^*b*", "*a *^**b*"),
        (ITALIC, "a ^* b", "a *^** b"),
    ],
)  # fmt: skip
def test_at_the_end_of_emphasis_writing_goes_on_without_it(drawn, emphasis, before, after):
    assert drawn(toggle, before, emphasis) == after


WORDS = st.text(alphabet="ab é😀", min_size=1, max_size=12).map(str.rstrip)
PARAGRAPHS = st.lists(WORDS, min_size=1, max_size=4).map("\n\n".join)


@given(PARAGRAPHS, st.data(), st.sampled_from(Emphasis))
def test_toggling_twice_gives_the_text_back(text, data, emphasis):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    passage = Passage(text, start, end)
    assert toggle(toggle(passage, emphasis), emphasis).text == text


@given(PARAGRAPHS)
def test_every_paragraph_of_a_selection_is_bold_on_the_page(text):
    parts = text.split("\n\n")
    assume(all(part.strip() and not part.startswith(" " * 4) for part in parts))  # no code
    made = toggle(Passage(text, 0, len(text)), Emphasis.BOLD)
    for block in render(made.text, {}):
        assert block.html.startswith("<p><strong>")
        assert block.html.replace(" </p>", "</p>").endswith("</strong></p>")


@given(st.text(alphabet="ab *_`\\\n|-", max_size=30), st.data(), st.sampled_from(Emphasis))
def test_no_text_confuses_it(text, data, emphasis):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    made = toggle(Passage(text, start, end), emphasis)
    assert 0 <= made.start <= made.end <= len(made.text)
    without = str.maketrans("", "", "*_")
    assert made.text.translate(without) == text.translate(without)


def test_a_whole_story_reads_each_line_once(monkeypatch):
    read = []
    real = formatting.spans
    monkeypatch.setattr(formatting, "spans", lambda line: read.append(line) or real(line))
    lines = [f"Line {number} is *there*." for number in range(50)]
    text = "\n\n".join([*lines, "| a | b |\n| --- | --- |\n| c | d |"])
    made = toggle(Passage(text, 0, len(text)), BOLD)
    assert made.text.startswith("**Line 0 is *there*.**\n\n**Line 1")
    assert len(read) == len(lines) + 2  # those of the table, too; none of their cells again
