"""A text file is read as UTF-8 or refused; what it says never changes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.errors import InputError
from desk.text.decoding import decode


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"", ""),
        (b"\xef\xbb\xbfSatu", "Satu"),
        (b"a\r\nb\rc\nd", "a\nb\nc\nd"),
        ("a\u2029b\x0cc\x7f".encode(), "a\u2029b\x0cc\x7f"),
        ("spasi\u00a0tetap \u2028 é 😀".encode(), "spasi\u00a0tetap \u2028 é 😀"),
    ],
)
def test_texts(data, expected):
    assert decode(data) == expected


@pytest.mark.parametrize(
    ("data", "code", "line"),
    [
        ("Satu".encode("utf-16"), "file.not_utf8", 1),
        (b"Satu\nDua \xe9\n", "file.not_utf8", 2),
        (b"\xff\xd8\xff\xe0\x00\x10JFIF", "file.not_utf8", 1),
        (b"half \xed\xa0\x80 character", "file.not_utf8", 1),
    ],
)
def test_another_encoding_is_refused_and_the_line_is_named(data, code, line):
    with pytest.raises(InputError) as refused:
        decode(data, "a.md")
    assert refused.value.code == code
    assert refused.value.details == {"file": "a.md", "line": line}


@pytest.mark.parametrize(
    "data", ["Satu".encode("utf-16-le"), b"Satu\0", bytes(range(1, 32)), b"\x01\x02\x03"]
)
def test_noise_is_refused(data):
    with pytest.raises(InputError) as refused:
        decode(data)
    assert refused.value.code == "file.not_text"


@given(st.binary(max_size=60))
def test_any_bytes_are_read_or_refused(data):
    try:
        text = decode(data)
    except InputError:
        return
    assert "\r" not in text
    assert "\0" not in text
    assert decode(text.encode()) == text or text.startswith("\ufeff")


def test_naughty_strings_stay_as_they_are(collection):
    strings = json.loads(collection("corpora/blns/blns.json").read_text())
    for text in strings:
        around = "teks biasa " * 10
        assert decode(f"{around}{text}{around}".encode()) == f"{around}{text}{around}"
