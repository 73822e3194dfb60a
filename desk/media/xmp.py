"""XMP packets: reading those of files, writing our own.

Source: ISO 16684-1 (XMP part 1), 7: the RDF forms that programs write.
"""

from collections.abc import Iterable, Iterator
from html import escape  # that of xml.sax loads urllib, ssl and email, in every worker
from xml.etree.ElementTree import Element, ParseError

from defusedxml import ElementTree
from defusedxml.common import DefusedXmlException

from desk.media import marks
from desk.media.cleaning import clean
from desk.media.metadata_fields import FIELDS, NAMESPACES, Form, MetadataField, Values

MAX_BYTES = 1_000_000
PHOTO_MECHANIC = "http://ns.camerabits.com/photomechanic/1.0/"

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
_LICENSOR_URL = f"{{{NAMESPACES['plus']}}}LicensorURL"
_MARKS = {
    marks.RATING: f"{{{NAMESPACES['xmp']}}}Rating",
    marks.LABEL: f"{{{NAMESPACES['xmp']}}}Label",
    marks.COLOUR_CLASS: f"{{{PHOTO_MECHANIC}}}ColorClass",
}
_CREATION_DATES = (  # other places of the date, where photoshop:DateCreated is not filled
    f"{{{NAMESPACES['exif']}}}DateTimeOriginal",
    f"{{{NAMESPACES['xmp']}}}CreateDate",
)


class XmpError(Exception):
    """The packet is broken, hostile or too large."""


def read(packet: bytes) -> Values:
    """Return the fields of an XMP packet, and the names of ``desk.media.marks``, as they stand.

    Raises:
        XmpError: It cannot be read.
    """
    if len(packet) > MAX_BYTES:
        raise XmpError
    properties = _properties(_parsed(packet.strip(b"\0 \t\r\n")))
    values = {}
    for field in FIELDS:
        element = properties.get(_clark(field))
        if element is not None:
            values[field.name] = tuple(_values(element, field.form))
    for name, place in _MARKS.items():
        if place in properties:
            values[name] = tuple(_values(properties[place], Form.TEXT))
    if not any(values.get("created", ())):
        dates = (properties[name] for name in _CREATION_DATES if name in properties)
        values["created"] = tuple(value for date in dates for value in _values(date, Form.TEXT))[:1]
    return values


def packet(values: Values) -> bytes:
    """Return an XMP packet in UTF-8; the same values give the same bytes."""
    body = "".join(
        _written(field, values[field.name]) for field in FIELDS if values.get(field.name)
    )
    if values.get("copyright"):
        body += "<xmpRights:Marked>True</xmpRights:Marked>"
    names = " ".join(f'xmlns:{prefix}="{name}"' for prefix, name in sorted(NAMESPACES.items()))
    return (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="{_RDF[1:-1]}">'
        f'<rdf:Description rdf:about="" {names}>{body}</rdf:Description></rdf:RDF></x:xmpmeta>'
        '<?xpacket end="w"?>'
    ).encode()


def _parsed(packet: bytes) -> Element:
    try:
        return ElementTree.fromstring(packet, forbid_dtd=True)
    except ParseError:  # often one stray byte; a second try without it saves the rest
        return _parsed_leniently(packet)
    except (DefusedXmlException, ValueError, LookupError) as error:
        raise XmpError from error


def _parsed_leniently(packet: bytes) -> Element:
    text = clean(packet.decode("utf-8", "ignore"), MAX_BYTES)
    try:
        return ElementTree.fromstring(text.encode(), forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise XmpError from error


def _properties(root: Element) -> dict[str, Element]:
    """Return the properties by qualified name; one written as an attribute becomes an element."""
    properties: dict[str, Element] = {}
    for description in root.iter(f"{_RDF}Description"):
        for name, value in description.attrib.items():
            element = Element(name)
            element.text = value
            properties.setdefault(name, element)
        for child in description:
            properties.setdefault(child.tag, child)
    return properties


def _values(element: Element, form: Form) -> Iterator[str]:
    if form is Form.LICENSOR:
        yield from _addresses(element)
        return
    items = [
        item
        for kind in ("Alt", "Seq", "Bag")
        for item in element.iterfind(f"{_RDF}{kind}/{_RDF}li")
    ]
    if not items:
        yield _text(element)
    elif form in {Form.SEQ, Form.BAG}:
        yield from map(_text, items)
    else:
        yield _text(_preferred(items))


def _preferred(items: list[Element]) -> Element:
    """Return the item of the default language, else the first that is filled."""
    filled = [item for item in items if _text(item)] or items
    return next((item for item in filled if item.get(_LANGUAGE) == "x-default"), filled[0])


def _text(element: Element) -> str:
    value = element.find(f"{_RDF}value")
    if value is None:
        value = element.find(f"{_RDF}Description/{_RDF}value")
    found = (element if value is None else value).text or ""
    return found.strip() or element.get(f"{_RDF}resource", "")


def _addresses(element: Element) -> Iterable[str]:
    for inner in element.iter():
        if inner.tag == _LICENSOR_URL:
            yield _text(inner)
        elif _LICENSOR_URL in inner.attrib:
            yield inner.attrib[_LICENSOR_URL]


def _clark(field: MetadataField) -> str:
    return f"{{{NAMESPACES[field.prefix]}}}{field.local_name}"


def _written(field: MetadataField, parts: tuple[str, ...]) -> str:
    name, texts = field.qualified, [escape(part, quote=False) for part in parts]
    match field.form:
        case Form.TEXT:
            inner = texts[0]
        case Form.ALT:
            inner = f'<rdf:Alt><rdf:li xml:lang="x-default">{texts[0]}</rdf:li></rdf:Alt>'
        case Form.LICENSOR:
            address = f"<plus:LicensorURL>{texts[0]}</plus:LicensorURL>"
            inner = f'<rdf:Seq><rdf:li rdf:parseType="Resource">{address}</rdf:li></rdf:Seq>'
        case Form.SEQ | Form.BAG:
            items = "".join(f"<rdf:li>{text}</rdf:li>" for text in texts)
            inner = f"<rdf:{field.form}>{items}</rdf:{field.form}>"
    return f"<{name}>{inner}</{name}>"
