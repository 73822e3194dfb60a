"""What we read and write is what the reference program for photo metadata reads and writes."""

import json
import shutil
import subprocess
from io import BytesIO

import pytest
from PIL import Image

from desk.media import metadata_read
from desk.media.marks import Marks
from desk.media.metadata_fields import DATA_MINING, DIGITAL_SOURCE_TYPE, FIELDS
from desk.media.metadata_write import blocks
from desk.model.photo import LIST_FIELDS, TEXT_FIELDS, Colour

EXIFTOOL = shutil.which("exiftool")
pytestmark = pytest.mark.skipif(EXIFTOOL is None, reason="exiftool is not installed")

# Field to the names that exiftool gives its copies in a file.
TAGS = {
    "caption": ("XMP-dc:Description", "IPTC:Caption-Abstract"),
    "caption_writer": ("XMP-photoshop:CaptionWriter", "IPTC:Writer-Editor"),
    "creator": ("XMP-dc:Creator", "IPTC:By-line"),
    "creator_title": ("XMP-photoshop:AuthorsPosition", "IPTC:By-lineTitle"),
    "headline": ("XMP-photoshop:Headline", "IPTC:Headline"),
    "title": ("XMP-dc:Title", "IPTC:ObjectName"),
    "credit": ("XMP-photoshop:Credit", "IPTC:Credit"),
    "source": ("XMP-photoshop:Source", "IPTC:Source"),
    "copyright": ("XMP-dc:Rights", "IPTC:CopyrightNotice"),
    "usage_terms": ("XMP-xmpRights:UsageTerms",),
    "web_statement": ("XMP-xmpRights:WebStatement",),
    "licensor_url": ("XMP-plus:LicensorURL",),
    "created": ("XMP-photoshop:DateCreated",),
    "sublocation": ("XMP-iptcCore:Location", "IPTC:Sub-location"),
    "city": ("XMP-photoshop:City", "IPTC:City"),
    "state": ("XMP-photoshop:State", "IPTC:Province-State"),
    "country": ("XMP-photoshop:Country", "IPTC:Country-PrimaryLocationName"),
    "country_code": ("XMP-iptcCore:CountryCode", "IPTC:Country-PrimaryLocationCode"),
    "keywords": ("XMP-dc:Subject", "IPTC:Keywords"),
    "instructions": ("XMP-photoshop:Instructions", "IPTC:SpecialInstructions"),
    "job_id": ("XMP-photoshop:TransmissionReference", "IPTC:OriginalTransmissionReference"),
    "alt": ("XMP-iptcCore:AltTextAccessibility",),
    "extended_description": ("XMP-iptcCore:ExtDescrAccessibility",),
    "persons_shown": ("XMP-iptcExt:PersonInImage",),
    "event": ("XMP-iptcExt:Event",),
    "digital_source_type": ("XMP-iptcExt:DigitalSourceType",),
    "data_mining": ("XMP-plus:DataMining",),
    "other_constraints": ("XMP-plus:OtherConstraints",),
    "ai_system": ("XMP-iptcExt:AISystemUsed",),
    "ai_system_version": ("XMP-iptcExt:AISystemVersionUsed",),
    "ai_prompt": ("XMP-iptcExt:AIPromptInformation",),
    "ai_prompt_writer": ("XMP-iptcExt:AIPromptWriterName",),
}
EDITED = {
    name: f"Nilai “baru” {number}, Café Đà Nẵng" for number, name in enumerate(TEXT_FIELDS)
} | {
    "credit": "KANTOR BERITA CONTOH/Budi Candra Setya",
    "created": "2026-11-18T09:30:15+07:00",
    "web_statement": "https://contoh.example/hak",
    "licensor_url": "https://contoh.example/lisensi",
    "country_code": "IDN",
    "digital_source_type": DIGITAL_SOURCE_TYPE + "digitalCapture",
    "data_mining": DATA_MINING + "DMI-PROHIBITED",
    "creator": "Budi Candra; Siti Nur’aini",
}
EDITED_LISTS = {"keywords": ("cabai", "harga"), "persons_shown": ("Siti Nur’aini", "Budi")}


def told(path, *options):
    """Return what exiftool says of a file, by group and tag."""
    command = [EXIFTOOL, "-json", "-G1", "-n", "-struct", *options, str(path)]
    found = subprocess.run(command, capture_output=True, check=True)
    return json.loads(found.stdout)[0]


def known(tag, said):
    """Whether this exiftool knows a tag at all: older ones lack what is new in the standard."""
    names = {name.partition(":")[2].lower() for name in said}
    return tag.partition(":")[2].lower() in names


def parts_of(value):
    if isinstance(value, list):
        return tuple(map(str, value))
    return (str(value),)


@pytest.fixture(scope="module")
def written(photos, tmp_path_factory):
    """The photo with all fields, read, every field edited, and written again."""
    with Image.open(photos / "own-allfields.jpg") as image:
        before = metadata_read.read(image)
    assert all(EDITED[name] != before.texts[name] for name in TEXT_FIELDS if name not in SAME)
    made = blocks(EDITED, EDITED_LISTS)
    path = tmp_path_factory.mktemp("written") / "photo.jpg"
    Image.new("RGB", (60, 40)).save(path, "JPEG", xmp=made.xmp, extra=made.app13)
    return path


SAME = {"credit", "country_code", "digital_source_type", "data_mining"}  # few values are allowed


def test_the_table_names_every_field():
    assert sorted(TAGS) == sorted([*TEXT_FIELDS, *LIST_FIELDS])
    in_iim = {one.name for one in FIELDS if one.iim is not None}
    assert {name for name, tags in TAGS.items() if len(tags) == 2} == in_iim


@pytest.fixture(scope="module")
def said(written):
    return told(written)


@pytest.mark.parametrize("name", list(TAGS))
def test_a_field_that_was_edited_is_read_back(said, name):
    wanted = EDITED_LISTS.get(name) or (EDITED[name],)
    if name == "creator":
        wanted = ("Budi Candra", "Siti Nur’aini")
    for tag in TAGS[name]:
        found = in_group(said, tag)
        if found is None:
            assert not known(tag, said)
            pytest.skip(f"this exiftool does not know {tag}")
        octets = next(one.octets for one in FIELDS if one.name == name)
        if tag.startswith("IPTC"):
            wanted = tuple(part.encode()[:octets].decode("utf-8", "ignore") for part in wanted)
        assert tuple(normal(name, part) for part in found) == wanted


def in_group(said, tag):
    """Return the parts of a tag; the licensor's address lies in a structure."""
    if tag == "XMP-plus:LicensorURL":
        return tuple(one["LicensorURL"] for one in said["XMP-plus:Licensor"])
    value = said.get(tag)
    return None if value is None else parts_of(value)


def normal(name, text):
    """Return a date as ISO 8601, which exiftool writes with colons."""
    if name != "created":
        return text
    return text.replace(":", "-", 2).replace(" ", "T", 1)


def test_both_blocks_are_sound_and_the_digest_fits(written):
    said = told(written, "-validate", "-warning", "-error", "-a")
    assert {tag: text for tag, text in said.items() if tag.startswith("ExifTool:")} == {
        "ExifTool:Validate": "0 0 0"  # errors, warnings, minor ones
    }
    digests = told(written, "-IPTCDigest", "-CurrentIPTCDigest")
    found = [value for tag, value in digests.items() if "Digest" in tag]
    assert found == [found[0]] * 2


@pytest.fixture
def rewritten(photos, tmp_path):
    """Return what we read of the photo with all fields after exiftool changed it."""

    def change(*assignments):
        path = tmp_path / "photo.jpg"
        path.write_bytes((photos / "own-allfields.jpg").read_bytes())
        command = [EXIFTOOL, "-q", "-overwrite_original", "-charset", "iptc=utf8", *assignments]
        subprocess.run([*command, str(path)], check=True, capture_output=True)
        with Image.open(BytesIO(path.read_bytes())) as image:
            return metadata_read.read(image)

    return change


def test_what_exiftool_writes_into_xmp_is_read(rewritten):
    read = rewritten(
        "-XMP-dc:Description=Dari “exiftool”", "-XMP-photoshop:City=Garut",
        "-XMP-dc:Subject=satu", "-XMP-dc:Subject=dua", "-XMP-iptcCore:AltTextAccessibility=Orang",
    )  # fmt: skip
    assert read.texts["caption"] == "Dari “exiftool”"
    assert read.texts["alt"] == "Orang"
    assert read.lists["keywords"] == ("satu", "dua")
    assert read.texts["city"] == "Garut"
    assert read.differing["city"] == {"xmp": "Garut", "iim": "Jakarta Timur"}


def test_marks_that_exiftool_writes_are_read(rewritten):
    assert rewritten("-XMP-xmp:Rating=4", "-XMP-xmp:Label=Yellow").marks == Marks(4, Colour.YELLOW)
    assert rewritten("-XMP-xmp:Rating=-1").marks == Marks(is_rejected=True)
    found = rewritten("-XMP-xmp:Label=Koran", "-XMP-photomech:ColorClass#=5").marks
    assert found.colour is Colour.GREEN


def test_what_exiftool_writes_into_iim_alone_is_newer_than_xmp(rewritten):
    read = rewritten("-IPTC:City=Garut", "-IPTC:Keywords=satu")
    assert read.texts["city"] == "Garut"
    assert read.origins["city"] == "iim"
    assert read.differing["city"] == {"xmp": "Jakarta Timur", "iim": "Garut"}
    assert read.texts["credit"] == "KANTOR BERITA CONTOH/Budi Candra Setya"  # cut, not edited
    assert "photo_note.iim_newer" in read.notes
