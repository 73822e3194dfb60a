"""A passage that is put in stands there with every character."""

import pytest

from desk.ui.editor.writing.passages import replace


@pytest.mark.parametrize("text", ["\ufeffone", "\ufffeone", "\ufeff", "one"])
def test_a_passage_is_put_in_whole_and_as_one_step_of_undo(body, text):
    body.setPlainText("a word b")
    replace(body.textCursor(), 2, 6, text)
    assert body.text() == f"a {text} b"
    body.undo()
    assert body.text() == "a word b"
    assert not body.can_undo
