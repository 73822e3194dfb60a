"""Settings that all tests share."""

import gc
import shutil
import zipfile
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from PIL import Image

# A busy machine is no defect of the code: no deadline, no complaint about slow generation.
settings.register_profile("desk", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("desk")


def pytest_collection_finish(session):
    """Let the collector pass over thousands of tests, which stay until the end."""
    gc.freeze()


def _laptop(base):
    from desk.paths import Paths

    return Paths(*(base / name for name in ("data", "config", "state", "cache", "log")))


@pytest.fixture(scope="session")
def copy_laptop():
    """Return a function that copies a store, with the state and the previews of its laptop."""

    def copy(source, store, paths):
        places = {"store": store, "state": paths.state, "cache": paths.cache}
        for name, place in places.items():
            if (source / name).is_dir():
                shutil.copytree(source / name, place, dirs_exist_ok=place != store)
        return store

    return copy


@pytest.fixture(scope="session")
def empty_store(tmp_path_factory):
    """Make one store through the real migrations; copying it is much quicker than making it."""
    from desk.services.desk import Desk

    base = tmp_path_factory.mktemp("empty")
    Desk.open(base / "store", _laptop(base)).close()
    return base


@dataclass(frozen=True)
class Stock:
    """A store to copy, and what was made in it."""

    base: Path
    made: object


@pytest.fixture(scope="session")
def stock_store(tmp_path_factory, empty_store, copy_laptop):
    """Return a function that fills a store for several tests; ``fill`` gets an open desk."""
    from desk.services.desk import Desk

    def stock(fill):
        base = tmp_path_factory.mktemp("stock")
        store = copy_laptop(empty_store, base / "store", _laptop(base))
        with Desk.open(store, _laptop(base)) as desk:
            return Stock(base, fill(desk))

    return stock


@pytest.fixture
def first_store(empty_store):
    """What the store of a test is a copy of; modules whose tests begin alike stock one."""
    return empty_store


_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_WORD = {
    "[Content_Types].xml": f"""<Types xmlns="{_PACKAGE}/content-types">
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Default Extension="xml" ContentType="application/xml"/>
<Default Extension="png" ContentType="image/png"/></Types>""",
    "_rels/.rels": f"""<Relationships xmlns="{_PACKAGE}/relationships"><Relationship Id="r1"
Type="{_R}/officeDocument" Target="word/document.xml"/></Relationships>""",
    "word/_rels/document.xml.rels": f"""<Relationships xmlns="{_PACKAGE}/relationships">
<Relationship Id="r1" Type="{_R}/styles" Target="styles.xml"/>
<Relationship Id="r2" Type="{_R}/numbering" Target="numbering.xml"/>
<Relationship Id="r3" Type="{_R}/footnotes" Target="footnotes.xml"/>
<Relationship Id="r4" Type="{_R}/hyperlink" Target="https://example.org/dam" TargetMode="External"/>
<Relationship Id="r5" Type="{_R}/image" Target="media/image1.png"/>
<Relationship Id="r6" Type="{_R}/image" Target="file:///etc/hostname" TargetMode="External"/>
</Relationships>""",
    "word/styles.xml": f"""<w:styles xmlns:w="{_W}">
<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="Judul1"><w:name w:val="heading 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Judul2"><w:name w:val="heading 2"/></w:style>
<w:style w:type="paragraph" w:styleId="Cap"><w:name w:val="caption"/></w:style>
<w:style w:type="paragraph" w:styleId="Quote"><w:name w:val="Quote"/></w:style></w:styles>""",
    "word/numbering.xml": f"""<w:numbering xmlns:w="{_W}"><w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="decimal"/>
</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>""",
    "word/footnotes.xml": f"""<w:footnotes xmlns:w="{_W}"><w:footnote w:id="2"><w:p><w:r>
<w:t>Water board.</w:t></w:r></w:p></w:footnote></w:footnotes>""",
}


def _word_body(body):
    return (
        f'<w:document xmlns:w="{_W}" xmlns:r="{_R}" '
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
        'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture">'
        f"<w:body>{body}</w:body></w:document>"
    )


def _zipped(parts):
    made = BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return made.getvalue()


def _png():
    made = BytesIO()
    Image.new("RGB", (64, 48), (40, 80, 120)).save(made, "PNG")
    return made.getvalue()


@pytest.fixture(scope="session")
def make_docx():
    """Return a function that makes a .docx of the XML of its body; other parts may be given."""

    def make(body, parts=None):
        whole = _WORD | {"word/document.xml": _word_body(body), "word/media/image1.png": _png()}
        return _zipped(whole | (parts or {}))

    return make


_ODF = "urn:oasis:names:tc:opendocument:xmlns"
_SPACES = " ".join(
    f'xmlns:{name}="{_ODF}:{place}:1.0"'
    for name, place in {
        "office": "office", "text": "text", "style": "style", "table": "table", "draw": "drawing",
        "fo": "xsl-fo-compatible", "svg": "svg-compatible", "manifest": "manifest",
    }.items()
) + ' xmlns:xlink="http://www.w3.org/1999/xlink"'  # fmt: skip
_ODT_STYLES = """<style:style style:name="T1" style:family="text"><style:text-properties
fo:font-weight="bold"/></style:style><style:style style:name="T2" style:family="text">
<style:text-properties fo:font-style="italic"/></style:style>
<style:style style:name="T3" style:family="text"><style:text-properties
style:text-position="super 58%"/></style:style>
<style:style style:name="P1" style:family="paragraph" style:parent-style-name="Title"/>
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="Caption" style:family="paragraph"/>
<style:style style:name="Illustration" style:family="paragraph" style:parent-style-name="Caption"/>
<style:style style:name="Quotations" style:family="paragraph"/>
<text:list-style style:name="L1"><text:list-level-style-bullet text:level="1"/>
<text:list-level-style-number text:level="2"/></text:list-style>"""


@pytest.fixture(scope="session")
def make_odt():
    """Return a function that makes an .odt of the XML of its text; other parts may be given."""

    def make(body, parts=None):
        content = (
            f"<office:document-content {_SPACES}><office:automatic-styles>{_ODT_STYLES}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>"
        )
        whole = {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "META-INF/manifest.xml": f"<manifest:manifest {_SPACES}/>",
            "Pictures/1.png": _png(),
        }
        return _zipped(whole | (parts or {}))

    return make
