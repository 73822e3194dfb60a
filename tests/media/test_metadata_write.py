import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desk.media import iim, xmp
from desk.media.metadata_fields import FIELDS
from desk.media.metadata_write import MAX_PACKET_BYTES, blocks
from desk.model.photo import LIST_FIELDS, TEXT_FIELDS

IIM_AT = 4 + len(b"Photoshop 3.0\0")


def iim_of(written):
    return iim.read(iim.resources(written.app13[IIM_AT:])[iim.RESOURCE_IIM])


def test_the_table_has_every_field_of_the_model_once():
    assert sorted(field.name for field in FIELDS) == sorted([*TEXT_FIELDS, *LIST_FIELDS])


def test_both_blocks_say_the_same():
    texts = {"credit": "Kantor Berita Contoh", "creator": "Budi; Siti", "alt": "Cabai merah"}
    written = blocks(texts, {"keywords": ("cabai",)})
    assert iim_of(written)["creator"] == ("Budi", "Siti")
    assert iim_of(written)["credit"] == ("Kantor Berita Contoh",)
    of_xmp = xmp.read(written.xmp)
    assert of_xmp["creator"] == ("Budi", "Siti")
    assert of_xmp["alt"] == ("Cabai merah",)
    assert of_xmp["keywords"] == ("cabai",)


def test_iim_is_cut_where_xmp_is_whole():
    written = blocks({"credit": "KANTOR BERITA CONTOH/Budi Candré”"}, {})
    assert iim_of(written)["credit"] == ("KANTOR BERITA CONTOH/Budi Candr",)
    assert xmp.read(written.xmp)["credit"] == ("KANTOR BERITA CONTOH/Budi Candré”",)


@pytest.mark.parametrize(
    ("name", "given", "written"),
    [
        ("data_mining", "DMI-PROHIBITED", "http://ns.useplus.org/ldf/vocab/DMI-PROHIBITED"),
        (
            "digital_source_type",
            "digitalCapture",
            "http://cv.iptc.org/newscodes/digitalsourcetype/digitalCapture",
        ),
        ("digital_source_type", "https://a.example/x", "https://a.example/x"),
        ("created", "2026-11-17", "2026-11-17"),
        ("created", "yesterday", None),
        ("headline", "one\ntwo\x0b", "one two"),
        ("caption", "one\r\ntwo\0", "one\ntwo"),
    ],
)
def test_values_are_put_in_order_before_they_are_written(name, given, written):
    found = xmp.read(blocks({name: given}, {}).xmp).get(name, (None,)) or (None,)
    assert found == (written,)


def test_unknown_fields_are_left_out():
    assert blocks({"gps": "6.2 S"}, {}) == blocks({}, {})


@pytest.mark.parametrize("character", ["x", "&", "”", "👩"])
def test_the_longest_texts_fit_into_a_segment(character):
    texts = dict.fromkeys(TEXT_FIELDS, character * 20_000)
    lists = {
        name: tuple(character * 200 + str(number) for number in range(300)) for name in LIST_FIELDS
    }
    written = blocks(texts, lists)
    assert 10_000 < len(written.xmp) <= MAX_PACKET_BYTES
    assert len(written.app13) < 65_535
    assert xmp.read(written.xmp)["caption"][0].startswith(character)


def test_an_ordinary_long_caption_is_not_shortened():
    caption = "“Harga turun,” ujarnya. " * 300
    assert xmp.read(blocks({"caption": caption}, {}).xmp)["caption"] == (caption.strip(),)


@settings(max_examples=50)
@given(st.dictionaries(st.sampled_from(TEXT_FIELDS), st.text(st.characters(exclude_categories=()))))
def test_any_text_can_be_written(texts):
    written = blocks(texts, {})
    xmp.read(written.xmp)
    assert written == blocks(dict(reversed(texts.items())), {})
