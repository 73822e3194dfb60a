"""Where each field of a photo lies in a file: the one table for reading and for writing.

Source: IPTC Photo Metadata Standard 2025.1; IPTC-IIM 4.2 (numbers and octet limits); Metadata
Working Group guidelines 2.0 (Exif).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

CREATOR_SEPARATOR = "; "  # several creators in one text, as Exif's Artist has them
DIGITAL_SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/"
DATA_MINING = "http://ns.useplus.org/ldf/vocab/"

NAMESPACES = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "photoshop": "http://ns.adobe.com/photoshop/1.0/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
    "exif": "http://ns.adobe.com/exif/1.0/",
    "xmpRights": "http://ns.adobe.com/xap/1.0/rights/",
    "Iptc4xmpCore": "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
    "Iptc4xmpExt": "http://iptc.org/std/Iptc4xmpExt/2008-02-29/",
    "plus": "http://ns.useplus.org/ldf/xmp/1.0/",
}


class Form(StrEnum):
    """How XMP holds a value."""

    TEXT = "Text"
    ALT = "Alt"  # a text in several languages
    SEQ = "Seq"
    BAG = "Bag"
    LICENSOR = "Licensor"  # a list of structures


@dataclass(frozen=True, slots=True)
class MetadataField:
    """A field of ``desk.model.photo`` and its places in a file.

    Attributes:
        name: The model's name.
        prefix: Key of ``NAMESPACES``.
        local_name: Local name of the XMP property.
        form: How XMP holds it.
        iim: Dataset of IIM record 2; None when IIM has none.
        octets: Most octets that IIM allows; 0 without ``iim``.
        several_lines: Whether line breaks are kept.
        address: Whether it must be a web address.
        vocabulary: What a bare code is prefixed with.
    """

    name: str
    prefix: str
    local_name: str
    form: Form = Form.TEXT
    iim: int | None = None
    octets: int = 0
    several_lines: bool = False
    address: bool = False
    vocabulary: str = ""

    @property
    def qualified(self) -> str:
        """The property as ``prefix:name``."""
        return f"{self.prefix}:{self.local_name}"


FIELDS = (
    MetadataField("caption", "dc", "description", Form.ALT, 120, 2000, several_lines=True),
    MetadataField("caption_writer", "photoshop", "CaptionWriter", iim=122, octets=32),
    MetadataField("creator", "dc", "creator", Form.SEQ, 80, 32),
    MetadataField("creator_title", "photoshop", "AuthorsPosition", iim=85, octets=32),
    MetadataField("headline", "photoshop", "Headline", iim=105, octets=256),
    MetadataField("title", "dc", "title", Form.ALT, 5, 64),
    MetadataField("credit", "photoshop", "Credit", iim=110, octets=32),
    MetadataField("source", "photoshop", "Source", iim=115, octets=32),
    MetadataField("copyright", "dc", "rights", Form.ALT, 116, 128),
    MetadataField("usage_terms", "xmpRights", "UsageTerms", Form.ALT, several_lines=True),
    MetadataField("web_statement", "xmpRights", "WebStatement", address=True),
    MetadataField("licensor_url", "plus", "Licensor", Form.LICENSOR, address=True),
    MetadataField("created", "photoshop", "DateCreated"),  # IIM: 2:55 and 2:60
    MetadataField("sublocation", "Iptc4xmpCore", "Location", iim=92, octets=32),
    MetadataField("city", "photoshop", "City", iim=90, octets=32),
    MetadataField("state", "photoshop", "State", iim=95, octets=32),
    MetadataField("country", "photoshop", "Country", iim=101, octets=64),
    MetadataField("country_code", "Iptc4xmpCore", "CountryCode", iim=100, octets=3),
    MetadataField("keywords", "dc", "subject", Form.BAG, 25, 64),
    MetadataField(
        "instructions", "photoshop", "Instructions", iim=40, octets=256, several_lines=True
    ),
    MetadataField("job_id", "photoshop", "TransmissionReference", iim=103, octets=32),
    MetadataField("alt", "Iptc4xmpCore", "AltTextAccessibility", Form.ALT, several_lines=True),
    MetadataField(
        "extended_description", "Iptc4xmpCore", "ExtDescrAccessibility", Form.ALT,
        several_lines=True,
    ),
    MetadataField("persons_shown", "Iptc4xmpExt", "PersonInImage", Form.BAG),
    MetadataField("event", "Iptc4xmpExt", "Event", Form.ALT),
    MetadataField(
        "digital_source_type", "Iptc4xmpExt", "DigitalSourceType", vocabulary=DIGITAL_SOURCE_TYPE
    ),
    MetadataField("data_mining", "plus", "DataMining", vocabulary=DATA_MINING),
    MetadataField("other_constraints", "plus", "OtherConstraints", Form.ALT, several_lines=True),
    MetadataField("ai_system", "Iptc4xmpExt", "AISystemUsed"),
    MetadataField("ai_system_version", "Iptc4xmpExt", "AISystemVersionUsed"),
    MetadataField("ai_prompt", "Iptc4xmpExt", "AIPromptInformation", several_lines=True),
    MetadataField("ai_prompt_writer", "Iptc4xmpExt", "AIPromptWriterName"),
)  # fmt: skip

# Values of one block of a file: field to its parts; a text has one part, a list several.
Values = Mapping[str, tuple[str, ...]]
