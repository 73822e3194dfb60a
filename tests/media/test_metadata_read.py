import hashlib
import struct
import warnings
from io import BytesIO

import pytest
from PIL import Image, TiffImagePlugin
from PIL.PngImagePlugin import PngInfo

from desk.media import iim, metadata_read, xmp
from desk.media.metadata_write import blocks
from desk.model.photo import LIST_FIELDS, TEXT_FIELDS


@pytest.fixture
def said(encoded):
    """Return what a JPEG with these blocks says."""

    def read(*, of_xmp=None, of_iim=None, digest=None, exif=None, packet=None):
        options = {}
        if of_xmp or packet:
            options["xmp"] = packet or xmp.packet(of_xmp)
        if of_iim:
            options["extra"] = segment(iim.block(of_iim), digest)
        if exif is not None:
            options["exif"] = exif
        return metadata_read.read(Image.open(BytesIO(encoded(**options))))

    return read


def segment(block, digest):
    """Return the block's segment with another digest than its own, or without one."""
    own = iim.app13(block)
    if digest is None:
        return own.replace(b"8BIM\x04\x25", b"8BIM\x09\x99")
    return own.replace(iim.digest(block), digest)


def exif_of(**texts):
    exif = Image.Exif()
    for number, text in texts.items():
        exif[int(number.removeprefix("tag_"), 16)] = text
    return exif


EDITED = hashlib.md5(b"before the edit").digest()


def test_every_field_of_the_standard_is_read(photos):
    with Image.open(photos / "own-allfields.jpg") as image:
        metadata = metadata_read.read(image)
    assert set(metadata.texts) == set(TEXT_FIELDS)
    assert set(metadata.lists) == set(LIST_FIELDS)
    assert metadata.texts["caption"].startswith("Pedagang menata cabai")
    assert metadata.texts["created"] == "2026-11-17T08:15:30+07:00"
    assert metadata.texts["licensor_url"] == "https://example.org/lisensi"
    assert metadata.differing == {}
    assert metadata.notes == []


@pytest.mark.parametrize(
    ("name", "credit", "origin", "notes"),
    [
        ("iim-newer", "KREDIT IIM BARU", "iim", ["iim_newer", "values_differ"]),
        ("xmp-wins", "KANTOR BERITA CONTOH/Budi Candra Setya", "xmp", ["values_differ"]),
        ("nodigest", "KANTOR BERITA CONTOH/Budi Candra Setya", "xmp", ["values_differ"]),
    ],
)
def test_which_block_wins(photos, name, credit, origin, notes):
    with Image.open(photos / f"own-conflict-{name}.jpg") as image:
        metadata = metadata_read.read(image)
    assert metadata.texts["credit"] == credit
    assert metadata.origins["credit"] == origin
    assert metadata.notes == [f"photo_note.{note}" for note in notes]
    assert metadata.differing["credit"] == {
        "xmp": "KANTOR BERITA CONTOH/Budi Candra Setya",
        "iim": "KREDIT IIM BARU",
    }


@pytest.mark.parametrize(
    ("name", "credit"),
    [("cp1252", "Réunion/ANT"), ("utf8", "KANTOR BERITA CONTOH/Budi Candra")],
)
def test_iim_without_character_set(photos, name, credit):
    with Image.open(photos / f"own-iim-{name}-no190.jpg") as image:
        metadata = metadata_read.read(image)
    assert metadata.texts["credit"] == credit
    assert metadata.origins["credit"] == "iim"


def test_an_edited_iim_does_not_win_with_a_text_that_it_had_to_cut(said):
    credit = "KANTOR BERITA CONTOH/Budi Candra Setya"
    metadata = said(of_xmp={"credit": (credit,)}, of_iim={"credit": (credit,)}, digest=EDITED)
    assert metadata.texts["credit"] == credit
    assert metadata.differing == {}


def test_an_edited_iim_wins_with_a_text_that_was_shortened(said):
    metadata = said(
        of_xmp={"credit": ("KANTOR BERITA CONTOH/Budi",)},
        of_iim={"credit": ("KANTOR",)},
        digest=EDITED,
    )
    assert metadata.texts["credit"] == "KANTOR"


def test_exif_is_the_last_choice(said):
    exif = exif_of(tag_10E=b"of Exif", tag_13B="Élise; Budi".encode())
    metadata = said(of_xmp={"caption": ("of XMP",)}, exif=exif)
    assert metadata.texts == {"caption": "of XMP", "creator": "Élise; Budi"}
    assert metadata.origins == {"caption": "xmp", "creator": "exif"}
    assert metadata.differing == {"caption": {"xmp": "of XMP", "exif": "of Exif"}}


@pytest.mark.parametrize(
    "text",
    [
        "OLYMPUS DIGITAL CAMERA         ",
        "SANYO DIGITAL CAMERA",
        "DCF 1.0",
        "Minolta DSC",
        "EPSON DSC picture",
        "KODAK Digital Still Camera",
        "Exif_JPEG_PICTURE",
        "   ",
    ],
)
def test_what_cameras_write_by_themselves_is_no_caption(said, text):
    assert said(exif=exif_of(tag_10E=text.encode())).texts == {}


def test_a_caption_about_cameras_stays(said):
    text = "A digital camera from 1998 in the museum, Tuesday."
    assert said(exif=exif_of(tag_10E=text.encode())).texts == {"caption": text}


def test_the_cameras_clock_is_the_date(said):
    exif = Image.Exif()
    exif.get_ifd(0x8769).update({0x9003: "2026:11:17 08:15:30", 0x9011: "+07:00"})
    assert said(exif=exif).texts == {"created": "2026-11-17T08:15:30+07:00"}


def test_several_creators_are_one_text(said):
    metadata = said(of_xmp={"creator": ("Budi", "Siti")}, of_iim={"creator": ("Budi", "Siti")})
    assert metadata.texts == {"creator": "Budi; Siti"}
    assert metadata.differing == {}


def test_the_order_of_keywords_is_no_difference(said):
    metadata = said(of_xmp={"keywords": ("a", "b")}, of_iim={"keywords": ("b", "a")})
    assert metadata.lists == {"keywords": ("a", "b")}
    assert metadata.differing == {}


def test_a_script_is_no_web_address(said):
    metadata = said(of_xmp={"web_statement": ("javascript:alert(1)",)})
    assert metadata.texts == {}
    assert metadata.notes == ["photo_note.address_ignored"]


def test_a_broken_packet_is_noted_and_the_rest_is_read(said):
    metadata = said(packet=b"<x:xmpmeta", of_iim={"credit": ("A",)})
    assert metadata.texts == {"credit": "A"}
    assert metadata.notes == ["photo_note.xmp_ignored"]


def test_markup_in_a_caption_stays_text(said):
    text = "<img src=x onerror=alert(1)>"
    assert said(of_xmp={"caption": (text,)}).texts == {"caption": text}


def test_a_packet_is_found_in_other_kinds_of_files(encoded):
    packet = xmp.packet({"credit": ("Kantor “A”",)})
    text = PngInfo()
    text.add_itxt("XML:com.adobe.xmp", packet.decode())
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[700] = packet
    tags.tagtype[700] = 1
    for data in (
        encoded(kind="PNG", pnginfo=text),
        encoded(kind="WEBP", xmp=packet),
        encoded(kind="AVIF", xmp=packet),
        encoded(kind="TIFF", tiffinfo=tags),
    ):
        with Image.open(BytesIO(data)) as image:
            assert metadata_read.read(image).texts == {"credit": "Kantor “A”"}


@pytest.mark.parametrize("as_numbers", [False, True])
def test_a_tiff_holds_iim_in_a_tag_of_its_own(encoded, as_numbers):
    block = iim.block({"credit": ("Kantor A",)})
    block += b"\0" * (-len(block) % 4)
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[33723] = block
    tags.tagtype[33723] = 7
    data = encoded(kind="TIFF", tiffinfo=tags)
    if as_numbers:  # as Photoshop does
        entry = struct.pack("<HHI", 33723, 7, len(block))
        assert data.count(entry) == 1
        data = data.replace(entry, struct.pack("<HHI", 33723, 4, len(block) // 4))
    with warnings.catch_warnings(), Image.open(BytesIO(data)) as image:
        warnings.simplefilter("ignore")  # Pillow expects a single number
        assert metadata_read.read(image).texts == {"credit": "Kantor A"}


def test_a_tiff_may_hold_image_resources(encoded):
    block = iim.block({"credit": ("newer",)})
    resources = iim.app13(block)[4 + len(b"Photoshop 3.0\0") :]
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    tags[34377] = resources.replace(iim.digest(block), EDITED)
    tags.tagtype[34377] = 1
    tags[700] = xmp.packet({"credit": ("older",)})
    tags.tagtype[700] = 1
    with Image.open(BytesIO(encoded(kind="TIFF", tiffinfo=tags))) as image:
        assert metadata_read.read(image).texts == {"credit": "newer"}


def test_what_the_desk_writes_it_reads_back(encoded, photos):
    with Image.open(photos / "own-allfields.jpg") as image:
        before = metadata_read.read(image)
    written = blocks(before.texts, before.lists)
    data = encoded(xmp=written.xmp, extra=written.app13)
    after = metadata_read.read(Image.open(BytesIO(data)))
    assert (after.texts, after.lists) == (before.texts, before.lists)
    assert after.notes == []
    assert after.differing == {}
