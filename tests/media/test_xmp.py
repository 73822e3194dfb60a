import pytest
from hypothesis import given
from hypothesis import strategies as st

from desk.media import xmp
from desk.media.cleaning import clean
from desk.media.metadata_fields import FIELDS, NAMESPACES, Form

NAMES = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in NAMESPACES.items())
RDF = 'xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"'


def packet(inside, attributes="", head=""):
    return (
        f'{head}<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF {RDF}>'
        f'<rdf:Description rdf:about="" {NAMES} {attributes}>{inside}</rdf:Description>'
        "</rdf:RDF></x:xmpmeta>"
    ).encode()


def alternatives(**texts):
    items = "".join(
        f'<rdf:li xml:lang="{language.replace("_", "-")}">{text}</rdf:li>'
        for language, text in texts.items()
    )
    return f"<dc:description><rdf:Alt>{items}</rdf:Alt></dc:description>"


def licensor(items):
    return f"<plus:Licensor><rdf:Seq>{items}</rdf:Seq></plus:Licensor>"


NESTED = "<plus:LicensorURL>https://b.example</plus:LicensorURL>"
TEXTS = st.text(min_size=1).map(clean).filter(bool)


@given(st.dictionaries(st.sampled_from(FIELDS), st.lists(TEXTS, min_size=1, max_size=3)))
def test_what_is_written_is_read_back(given_values):
    values = {
        field.name: tuple(parts if field.form in {Form.SEQ, Form.BAG} else parts[:1])
        for field, parts in given_values.items()
    }
    read = {name: parts for name, parts in xmp.read(xmp.packet(values)).items() if parts}
    assert read == values


def test_a_packet_is_utf8_and_marks_rights():
    written = xmp.packet({"copyright": ("© 2026",)})
    assert "© 2026".encode() in written
    assert b"<xmpRights:Marked>True<" in written
    assert b"Marked" not in xmp.packet({"credit": ("A",)})


@pytest.mark.parametrize(
    ("inside", "name", "values"),
    [
        ("<photoshop:Credit> A &amp; B </photoshop:Credit>", "credit", ("A & B",)),
        (
            alternatives(en="first", x_default="usual"),
            "caption",
            ("usual",),
        ),
        (
            alternatives(x_default="", id="isi"),
            "caption",
            ("isi",),
        ),
        ("<dc:description>plain</dc:description>", "caption", ("plain",)),
        ("<dc:subject>one</dc:subject>", "keywords", ("one",)),
        (
            "<dc:subject><rdf:Seq><rdf:li>a</rdf:li><rdf:li>b</rdf:li></rdf:Seq></dc:subject>",
            "keywords",
            ("a", "b"),
        ),
        (
            '<xmpRights:WebStatement rdf:resource="https://example.org"/>',
            "web_statement",
            ("https://example.org",),
        ),
        (
            "<photoshop:City><rdf:value>Bandung</rdf:value></photoshop:City>",
            "city",
            ("Bandung",),
        ),
        (
            licensor('<rdf:li plus:LicensorURL="https://a.example"/>'),
            "licensor_url",
            ("https://a.example",),
        ),
        (
            licensor(f"<rdf:li><rdf:Description>{NESTED}</rdf:Description></rdf:li>"),
            "licensor_url",
            ("https://b.example",),
        ),
        ("<xmp:CreateDate>2026-11-17</xmp:CreateDate>", "created", ("2026-11-17",)),
    ],
)
def test_forms_that_programs_write(inside, name, values):
    assert xmp.read(packet(inside))[name] == values


def test_properties_may_be_attributes():
    assert xmp.read(packet("", 'photoshop:Credit="A"'))["credit"] == ("A",)


def test_the_same_name_of_another_namespace_is_another_property():
    inside = '<o:Credit xmlns:o="http://example.org/">other</o:Credit>'
    assert "credit" not in xmp.read(packet(inside))


def test_padding_and_stray_bytes_are_forgiven():
    data = packet("<photoshop:Credit>A\x01B</photoshop:Credit>")
    assert xmp.read(b"\n" + data + b"  \0\0")["credit"] == ("AB",)
    assert xmp.read(data.replace(b"\x01", b"\xff"))["credit"] == ("AB",)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF>",
        packet("", head='<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'),
        packet("", head='<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/hostname">]>'),
        packet("", head='<!DOCTYPE x SYSTEM "http://example.org/x.dtd">'),
        packet("", head='<?xml version="1.0" encoding="klingon"?>'),
        packet(" " * xmp.MAX_BYTES),
    ],
)
def test_broken_and_hostile_packets_are_refused(data):
    with pytest.raises(xmp.XmpError):
        xmp.read(data)


@given(st.binary(max_size=200))
def test_no_bytes_break_the_reading(data):
    for candidate in (data, packet("") + data, b'<?xml version="1.0" encoding="' + data):
        try:
            xmp.read(candidate)
        except xmp.XmpError:
            continue
