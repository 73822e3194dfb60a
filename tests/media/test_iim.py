import struct

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.media import iim
from desk.media.metadata_fields import FIELDS

BY_NAME = {field.name: field for field in FIELDS}
IN_IIM = [field for field in FIELDS if field.iim]
MARK = b"\x1c\x01\x5a\x00\x03\x1b%G"


def dataset(number, data):
    return struct.pack(">BBBH", 0x1C, 2, number, len(data)) + data


@given(st.dictionaries(st.sampled_from([field.name for field in IN_IIM]), st.text(min_size=1)))
def test_what_is_written_is_read_back_up_to_the_limits(texts):
    read = iim.read(iim.block({name: (text,) for name, text in texts.items()}))
    for name, text in texts.items():
        expected = iim.cut(text, BY_NAME[name].octets).decode()
        assert read.get(name, ("",)) == (expected,)


@pytest.mark.parametrize(
    ("text", "octets", "expected"),
    [
        ("kredit", 32, "kredit"),
        ("kredit", 3, "kre"),
        ("“a”", 3, "“"),
        ("“a”", 2, ""),
        ("aé", 2, "a"),
    ],
)
def test_text_is_cut_between_characters(text, octets, expected):
    assert iim.cut(text, octets).decode() == expected


def test_several_values_stand_in_several_datasets():
    block = iim.block({"keywords": ("cabai", "pasar"), "created": ("2026-11-17T08:15:30+07:00",)})
    assert block.startswith(MARK)
    assert block.count(b"\x1c\x02\x19") == 2
    assert iim.read(block) == {
        "keywords": ("cabai", "pasar"),
        "created": ("2026-11-17T08:15:30+07:00",),
    }


@pytest.mark.parametrize(
    ("block", "caption"),
    [
        (MARK + dataset(120, "Café “Braga”".encode()), "Café “Braga”"),
        (dataset(120, "Café “Braga”".encode()), "Café “Braga”"),
        (dataset(120, "Café “Braga”".encode("cp1252")), "Café “Braga”"),
        (b"\x1c\x01\x5a\x00\x03\x1b.A" + dataset(120, "Café".encode("latin-1")), "Café"),
        (dataset(120, "Café".encode("cp1252")), "Café"),
        (MARK + dataset(120, "Café”".encode()[:-1]), "Café"),  # half a character at the end
        (b"\x1c\x02\x78\x80\x04\0\0\0\x03abc", "abc"),  # extended length
    ],
)
def test_character_sets(block, caption):
    assert iim.read(block)["caption"] == (caption,)


def test_a_text_cut_at_the_limit_by_another_program():
    field = BY_NAME["credit"]
    assert iim.is_cut(
        field, "KANTOR BERITA CONTOH/Budi Candra", "KANTOR BERITA CONTOH/Budi Candra Setya"
    )
    assert not iim.is_cut(field, "KANTOR", "KANTOR BERITA CONTOH/Budi Candra Setya")


def test_resources_of_a_segment():
    block = iim.block({"credit": ("A",)})
    segment = iim.app13(block)
    found = iim.resources(segment[4 + len(b"Photoshop 3.0\0") :])
    assert found == {iim.RESOURCE_IIM: block, iim.RESOURCE_DIGEST: iim.digest(block)}


def test_resources_with_names_and_odd_lengths():
    named = b"8BIM\x03\xed\x04name\0\0\0\0\x03abc\0" + b"8BIM\x04\x04\0\0\0\0\0\x02xy"
    assert iim.resources(named) == {0x03ED: b"abc", 0x0404: b"xy"}


@given(st.binary())
def test_no_bytes_break_the_reading(data):
    iim.read(data)
    iim.read(MARK + b"\x1c\x02" + data)
    iim.resources(b"8BIM" + data)
