import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.errors import InputError, StoreError
from desk.model.ids import digest
from desk.model.revision import Signature, read, write

SIGNATURE = Signature(author="p", device="d", time_ms=1000)
TEXT = st.text(st.characters(exclude_categories=["Cs"]))


@given(st.dictionaries(st.sampled_from(["headline", "body", "flash"]), TEXT))
def test_what_is_written_is_read_back(fields):
    written = write("doc", "article", fields, SIGNATURE)
    again = read(written.raw)
    assert again == written
    assert again.fields == {name: text for name, text in fields.items() if text}
    assert again.id == digest(again.raw)


def test_the_same_content_has_the_same_name_whatever_its_order():
    one = write("doc", "article", {"headline": "a", "body": "b"}, SIGNATURE)
    other = write("doc", "article", {"body": "b", "headline": "a"}, SIGNATURE)
    assert one.id == other.id


def test_a_revision_is_later_than_its_parents_whatever_the_clock_says():
    parent = write("doc", "article", {}, Signature("p", "d", 5000))
    child = write("doc", "article", {}, SIGNATURE, [parent])
    assert child.time_ms == 5001
    assert child.parents == (parent.id,)


def test_empty_fields_are_left_out():
    written = write("doc", "article", {"a": "", "b": [], "c": {}, "d": None, "e": False}, SIGNATURE)
    assert written.fields == {}


def test_half_a_character_is_refused():
    with pytest.raises(InputError) as refusal:
        write("doc", "article", {"headline": "\ud83d"}, SIGNATURE)
    assert refusal.value.code == "text.surrogate"


@pytest.mark.parametrize(
    "raw", [b"", b"{", b"[]", b"{}", json.dumps({"document": 1}).encode(), b"\xff", b"[" * 5000]
)
def test_damaged_bytes_are_refused(raw):
    with pytest.raises(StoreError) as refusal:
        read(raw)
    assert refusal.value.code == "store.revision_damaged"
