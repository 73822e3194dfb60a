"""The past of a text survives as bytes; any other bytes are no past."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.text import past_coding
from desk.text.delta import Delta
from desk.text.undo_stack import Past

TEXTS = st.text(st.characters(), max_size=6)  # lone halves of pairs, too
DELTAS = st.builds(Delta, st.integers(0, 10**7), TEXTS, TEXTS)
STEPS = st.lists(st.lists(DELTAS, min_size=1, max_size=3).map(tuple), max_size=5).map(tuple)


@given(st.builds(Past, STEPS, STEPS))
def test_a_past_is_read_as_it_was_written(past):
    assert past_coding.decode(past_coding.encode(past)) == past


@given(st.binary(max_size=40) | st.text('[]{}0,"undoredo:', max_size=40).map(str.encode))
def test_other_bytes_are_no_past(raw):
    assert past_coding.decode(raw) == Past()


@pytest.mark.parametrize(
    "step", [[[-1, "a", ""]], [[0.5, "a", ""]], [[True, "a", ""]], [[0, 1, ""]], [[0, "a"]], "ab"]
)
def test_a_step_that_makes_no_sense_is_no_past(step):
    raw = json.dumps({"undo": [step], "redo": []}).encode()
    assert past_coding.decode(raw) == Past()


def test_the_last_steps_are_kept(monkeypatch):
    monkeypatch.setattr(past_coding, "MOST_STEPS", 2)
    steps = tuple((Delta(place, "a", ""),) for place in range(5))
    assert past_coding.decode(past_coding.encode(Past(steps, steps))) == Past(
        steps[-2:], steps[-2:]
    )


def test_what_is_too_long_is_left_out(monkeypatch):
    monkeypatch.setattr(past_coding, "MOST_BYTES", 100)
    short, long = (Delta(0, "a", ""),), (Delta(0, "a" * 200, ""),)
    assert past_coding.decode(past_coding.encode(Past((short, long, short)))) == Past((short,))


def test_a_text_is_known_by_its_digest():
    assert past_coding.text_digest("a\n🙂") == past_coding.text_digest("a\n🙂")
    assert past_coding.text_digest("a") != past_coding.text_digest("a ")
    assert len(past_coding.text_digest("\ud83d")) == 64
