"""Passages as tests write them: ``^`` is the cursor, ``«`` and ``»`` are a selection's ends."""

import pytest

from desk.text.formatting.passage import Passage


def read(text):
    """Return the passage that ``text`` draws."""
    if "«" in text:
        start = text.index("«")
        text = text.replace("«", "")
        return Passage(text.replace("»", ""), start, text.index("»"))
    return Passage(text.replace("^", ""), text.index("^"), text.index("^"))


def draw(passage):
    """Return how a test would write ``passage``."""
    if passage is None:
        return None
    before, words, after = (
        passage.text[: passage.start],
        passage.words,
        passage.text[passage.end :],
    )
    return f"{before}«{words}»{after}" if words else f"{before}^{after}"


@pytest.fixture(scope="session")
def drawn():
    """Return a function: an edit and a drawing to the drawing of what it makes."""

    def after(edit, drawing, *arguments):
        return draw(edit(read(drawing), *arguments))

    return after
