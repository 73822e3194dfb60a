"""Documents of Word and LibreOffice become articles; what is no document is refused."""

import re
import zipfile
from base64 import b64encode
from io import BytesIO

import pytest

from desk.errors import InputError
from desk.text.foreign import archive, document
from desk.text.foreign.reading import from_document
from desk.text.rendering import render


def p(text, style="", extra=""):
    named = f'<w:pPr><w:pStyle w:val="{style}"/>{extra}</w:pPr>' if style or extra else ""
    return f"<w:p>{named}{text}</w:p>"


def r(text, look=""):
    return f'<w:r><w:rPr>{look}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def item(text, level):
    where = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="1"/></w:numPr>'
    return f"<w:p><w:pPr>{where}</w:pPr>{r(text)}</w:p>"


def picture(relation="r5", way="embed"):
    return (
        '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="A wall"/><a:graphic>'
        f'<a:graphicData><pic:pic><pic:blipFill><a:blip r:{way}="{relation}"/></pic:blipFill>'
        "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>"
    )


def cell(text):
    return f"<w:tc>{p(r(text))}</w:tc>"


WORD = "".join(
    [
        p(r("Dam holds"), "Title"),
        p(r("The ") + r("dam", "<w:b/>") + r(" ") + r("held", "<w:i/>") + r(", see ")
          + f'<w:hyperlink r:id="r4">{r("report")}</w:hyperlink>' + r(".")
          + '<w:r><w:footnoteReference w:id="2"/></w:r>'),
        p(r("What next"), "Judul1"),
        item("north", 0), item("gate one", 1), item("gate two", 1), item("south", 0),
        p(picture()),
        p(r("The wall on ") + r("Sunday", "<w:i/>"), "Cap"),
        p(r("We slept."), "Quote"),
        f"<w:tbl><w:tr>{cell('Gate')}{cell('cm')}</w:tr><w:tr>{cell('1')}{cell('40')}</w:tr></w:tbl>",
        p(f"<w:del>{r('gone')}</w:del>" + r("End.")),
    ]
)  # fmt: skip
BODY = """The **dam** *held*, see [report](https://example.org/dam).[^1]

## What next

- north
    1. gate one
    2. gate two
- south

![](photo:pasted-1)

> We slept.

| Gate | cm |
| --- | --- |
| 1 | 40 |

End.

[^1]: Water board."""

OPEN = """<text:tracked-changes><text:changed-region><text:deletion><text:p>gone</text:p>
</text:deletion></text:changed-region></text:tracked-changes>
<text:p text:style-name="P1">Dam holds</text:p>
<text:p>The <text:span text:style-name="T1">dam</text:span> <text:span text:style-name="T2"
>held</text:span>, see
<text:a xlink:href="https://example.org/dam">report</text:a>.<text:note text:note-class="footnote">
<text:note-citation>1</text:note-citation><text:note-body>
<text:p>Water<text:s text:c="2"/>board.</text:p>
</text:note-body></text:note></text:p>
<text:h text:outline-level="1">What next</text:h>
<text:list text:style-name="L1"><text:list-item><text:p>north</text:p><text:list><text:list-item>
<text:p>gate one</text:p></text:list-item><text:list-item><text:p>gate two</text:p></text:list-item>
</text:list></text:list-item><text:list-item><text:p>south</text:p></text:list-item></text:list>
<text:p><draw:frame><draw:text-box><text:p text:style-name="Illustration"><draw:frame><draw:image
xlink:href="Pictures/1.png"/><svg:desc>A wall</svg:desc></draw:frame>The wall on Sunday</text:p>
</draw:text-box></draw:frame></text:p>
<text:p text:style-name="Quotations">We slept.</text:p>
<table:table><table:table-row><table:table-cell><text:p>Gate</text:p></table:table-cell><table:table-cell>
<text:p>cm</text:p></table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>1</text:p>
</table:table-cell><table:table-cell><text:p>40</text:p></table:table-cell></table:table-row></table:table>
<text:p>End.</text:p>"""


def test_a_word_document_becomes_an_article(make_docx):
    found = from_document(make_docx(WORD), "docx")
    assert (found.headline, found.body, found.left_out) == ("Dam holds", BODY, 0)
    assert [(one.caption, one.alt) for one in found.pictures] == [("The wall on Sunday", "A wall")]
    assert found.pictures[0].address.startswith("data:image/png;base64,iVBOR")


def test_an_open_document_becomes_the_same_article(make_odt):
    found = from_document(make_odt(OPEN), "odt")
    assert (found.headline, found.body) == ("Dam holds", BODY)
    assert [(one.caption, one.alt) for one in found.pictures] == [("The wall on Sunday", "A wall")]


def test_its_page_has_the_structure_of_the_document(make_odt):
    pages = "".join(block.html for block in render(from_document(make_odt(OPEN), "odt").body, {}))
    assert re.findall(r"<(h2|ul|ol|table|blockquote|sup)\b", pages) == [
        "sup", "h2", "ul", "ol", "blockquote", "table", "ol",
    ]  # fmt: skip


HEADLINES = [
    (p(r("Lead.")) + p(r("Big"), "Judul1"), "Big", "Lead."),
    (p(r("Short line")) + p(r("Lead.")), "Short line", "Lead."),
    (p(r("A sentence.")) + p(r("Another.")), "", "A sentence.\n\nAnother."),
    (p(r("Sub"), "Judul2") + p(r("Lead.")), "Sub", "Lead."),
]


@pytest.mark.parametrize(("body", "headline", "rest"), HEADLINES)
def test_headlines_of_documents(make_docx, body, headline, rest):
    found = from_document(make_docx(body), "docx")
    assert (found.headline, found.body) == (headline, rest)


def test_a_picture_outside_of_the_document_is_not_read(make_docx):
    found = from_document(make_docx(p(r("A.")) + p(picture("r6", "link"))), "docx")
    assert found.pictures == ()


def bomb(name):
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr(name, b"\0" * (30 << 20))
    return made.getvalue()


def with_name(name):
    made = BytesIO()
    with zipfile.ZipFile(made, "w") as file:
        file.writestr(name, b"x")
    return made.getvalue()


def encrypted():
    data = bytearray(with_name("a.xml"))
    data[6] |= 1  # of the file itself
    data[data.index(b"PK\x01\x02") + 8] |= 1  # of the directory
    return bytes(data)


LAUGHS = (
    '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>'
)
REFUSED = [
    (b"no zip at all", "document.damaged"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "document.protected"),
    (encrypted(), "document.protected"),
    (bomb("word/document.xml"), "document.too_large"),
    (bomb("Pictures/1.png"), "document.too_large"),
    (with_name("../../evil.xml"), "document.unsafe"),
    (with_name("/etc/passwd"), "document.unsafe"),
    (with_name("..\\evil.xml"), "document.unsafe"),
    (with_name("a.xml"), "document.damaged"),
]


@pytest.mark.parametrize("kind", ["docx", "odt"])
@pytest.mark.parametrize(("source", "code"), REFUSED, ids=range(len(REFUSED)))
def test_what_is_no_document_is_refused(source, code, kind):
    with pytest.raises(InputError) as refused:
        from_document(source, kind)
    assert refused.value.code == code


def test_entities_are_refused(make_docx, make_odt):
    for source, kind in (
        (make_docx("", {"word/document.xml": LAUGHS}), "docx"),
        (make_docx("", {"word/document.xml": LAUGHS.encode("utf-16")}), "docx"),
        (make_odt("", {"content.xml": LAUGHS}), "odt"),
    ):
        with pytest.raises(InputError) as refused:
            from_document(source, kind)
        assert refused.value.code == "document.unsafe"


def elsewhere(name):
    """Return the relations of a document whose main part has another name."""
    return (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
        f'relationships/officeDocument" Target="{name}"/></Relationships>'
    )


@pytest.mark.parametrize(
    "laughs",
    [
        LAUGHS.encode(),
        b"\xef\xbb\xbf" + LAUGHS.encode(),
        b" \r\n\t" * 40_000 + LAUGHS.encode(),
        LAUGHS.encode("utf-16"),
        LAUGHS.encode("utf-16-le"),
        ("  " + LAUGHS).encode("utf-16-be"),
    ],
    ids=range(6),
)
@pytest.mark.parametrize("name", ["word/document.dat", "word/main.XML", "word/document", "x.svg"])
def test_entities_are_refused_whatever_the_name_of_their_part(make_docx, name, laughs):
    with pytest.raises(InputError) as refused:
        from_document(make_docx("", {name: laughs, "_rels/.rels": elsewhere(name)}), "docx")
    assert refused.value.code == "document.unsafe"


def test_a_main_part_of_another_name_is_read(make_docx):
    whole = make_docx(p(r("Lead.")))
    with zipfile.ZipFile(BytesIO(whole)) as file:
        body = file.read("word/document.xml")
    parts = {"word/document.dat": body, "_rels/.rels": elsewhere("word/document.dat")}
    assert from_document(make_docx("", parts), "docx").body == "Lead."


@pytest.mark.parametrize("page", ["<!DOCTYPE html><p>A<br>B", "<svg><p>"])
def test_a_part_that_is_no_text_of_the_document_may_be_anything(make_docx, page):
    parts = {"word/afchunk.htm": page, "word/media/image1.svg": page}
    assert from_document(make_docx(p(r("Lead.")), parts), "docx").body == "Lead."


@pytest.mark.parametrize("name", ["word/document.xml", "word/document.dat"])
def test_a_part_that_is_too_large_is_not_read(make_docx, name, monkeypatch):
    monkeypatch.setattr(archive, "XML_MAX", 5_000)
    body = p(r("a" * 5_000))
    with zipfile.ZipFile(BytesIO(make_docx(body))) as file:
        parts = {name: file.read("word/document.xml"), "_rels/.rels": elsewhere(name)}
    with pytest.raises(InputError) as refused:
        document.read(b64encode(make_docx("", parts)).decode(), "docx")
    assert refused.value.code == "document.too_large"


def test_a_text_that_is_too_large_is_not_read(make_odt, monkeypatch):
    monkeypatch.setattr(archive, "XML_MAX", 5_000)
    with pytest.raises(InputError) as refused:
        document.read(b64encode(make_odt("<text:p/>" * 1_000)).decode(), "odt")
    assert refused.value.code == "document.too_large"


def test_a_document_under_a_password_is_refused(make_odt):
    manifest = (
        '<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry>'
        "<m:encryption-data/></m:file-entry></m:manifest>"
    )
    with pytest.raises(InputError) as refused:
        from_document(make_odt("", {"META-INF/manifest.xml": manifest}), "odt")
    assert refused.value.code == "document.protected"


@pytest.mark.parametrize("piece", ["<text:list><text:list-item>", "<text:section>", "<text:span>"])
def test_a_document_that_is_nested_too_deeply_is_refused(make_odt, piece):
    names = re.findall(r"<([a-z:-]+)", piece)
    ends = "".join(f"</{name}>" for name in reversed(names))
    with pytest.raises(InputError) as refused:
        from_document(make_odt(piece * 5_000 + ends * 5_000), "odt")
    assert refused.value.code in ("text.foreign_failed", "document.slow", "document.damaged")
