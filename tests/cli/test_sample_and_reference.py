"""The main job on real stories: import, export, and what outside judges say of the result."""

import json
import os
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest

from desk.formats.schemas import NINJS, problems

REFERENCE = Path(__file__).parents[2].parent / "shared" / "reference"
FOLDER = os.environ.get("DESK_TEST_TOOLS", "")
MODULES = Path(FOLDER).absolute() / "node_modules"
CHROMIUM = os.environ.get("DESK_CHROMIUM") or shutil.which("chromium") or ""
INSPECT = Path(__file__).parents[1] / "formats" / "inspect_pages.cjs"


class VisibleText(HTMLParser):
    """Collects what a reader sees of a page, without white space."""

    def __init__(self):
        super().__init__()
        self.text = ""
        self._hidden = False

    def handle_starttag(self, tag, attrs):
        self._hidden = tag in ("head", "script", "style") or self._hidden

    def handle_endtag(self, tag):
        self._hidden = self._hidden and tag not in ("head", "script", "style")

    def handle_data(self, data):
        if not self._hidden:
            self.text += "".join(data.split())


@pytest.fixture
def reference(cli, tmp_path):
    if not REFERENCE.is_dir():
        pytest.skip("needs the reference page beside the checkout")
    cli("import", REFERENCE / "article.md")
    (article,) = cli("list", "--json").json
    cli("export", article["id"], "--to", tmp_path / "out", "--format", "package")
    return next((tmp_path / "out").glob("*/manifest.json")).parent


def test_the_page_holds_every_line_of_the_reference_in_its_order(reference):
    reader = VisibleText()
    reader.feed((reference / "index.html").read_text(encoding="utf-8"))
    place = 0
    for line in (REFERENCE / "page.txt").read_text(encoding="utf-8").splitlines():
        wanted = "".join(line.split())
        if wanted != "Bacajuga:":  # the reference has no related stories
            place = reader.text.index(wanted, place) + len(wanted)


def test_the_data_of_the_reference_carries_caption_and_credit(reference):
    article = json.loads((reference / "article.json").read_text(encoding="utf-8"))
    ninjs = json.loads((reference / "article.ninjs.json").read_text(encoding="utf-8"))
    photo = article["photos"][0]
    assert problems(ninjs, NINJS) == []
    told = {one["role"]: one["value"] for one in ninjs["associations"][0]["descriptions"]}
    assert told["caption"] == photo["caption"] != ""
    assert told["creditline"] == photo["credit"] == "Anadolu"


@pytest.mark.skipif(not shutil.which("exiftool"), reason="needs exiftool")
def test_the_photos_of_the_reference_carry_caption_and_credit(reference):
    photos = sorted((reference / "media").glob("*.jpg"))
    names = ("-IPTC:Credit", "-XMP:Credit", "-IPTC:Caption-Abstract", "-XMP:Description")
    done = subprocess.run(
        ["exiftool", "-json", "-G", *names, *photos], capture_output=True, check=True, text=True
    )
    assert photos
    for told in json.loads(done.stdout):
        assert told["IPTC:Credit"] == told["XMP:Credit"] == "Anadolu"
        assert told["IPTC:Caption-Abstract"] == told["XMP:Description"] != ""


@pytest.fixture
def sample_pages(cli, tmp_path):
    cli("sample")
    ids = [article["id"] for article in cli("list", "--json").json]
    cli("export", *ids, "--to", tmp_path / "out", "--format", "html", "--override", "a try-out")
    pages = sorted((tmp_path / "out").glob("*/index.html"))
    assert len(pages) == len(ids) >= 8
    return pages


@pytest.mark.skipif(
    not (FOLDER and CHROMIUM and (MODULES / "vnu-jar").is_dir()),
    reason="needs Chromium and DESK_TEST_TOOLS with vnu-jar, axe-core and playwright-core",
)
def test_outside_judges_find_no_error_in_any_sample_page(sample_pages):
    jar = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    nu = subprocess.run(
        ["java", "-jar", jar, "--errors-only", "--format", "json", *sample_pages],
        check=False, capture_output=True, text=True,
    )  # fmt: skip
    assert json.loads(nu.stderr or nu.stdout)["messages"] == []
    axe = subprocess.run(
        ["node", INSPECT, MODULES, CHROMIUM, "390", "light", *sample_pages],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    for page, seen in zip(sample_pages, json.loads(axe.stdout), strict=True):
        assert (page, seen["violations"]) == (page, [])
        assert seen["overflow_px"] <= 0
        assert all(seen["pictures"])


def test_an_exported_sample_comes_back_the_same(cli, tmp_path, store):
    cli("sample")
    ids = [article["id"] for article in cli("list", "--json").json][::3]
    cli("export", *ids, "--to", tmp_path / "out", "--format", "package", "--override", "try-out")
    other = tmp_path / "other"
    for source in sorted((tmp_path / "out").glob("*/article.md")):
        found = json.loads((source.parent / "article.json").read_text(encoding="utf-8"))
        made = cli("import", source, folder=other).out.split("\t")[0]
        cli("export", made, "--to", tmp_path / "again", "--format", "json",
            "--override", "try-out", folder=other)  # fmt: skip
        (again,) = (tmp_path / "again").glob(f"*-{made[-8:]}/article.json")
        assert same(json.loads(again.read_text(encoding="utf-8"))) == same(found)


def same(article):
    """Return what must be the same of an article: all but ids and times."""
    text = re.sub(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID", json.dumps(article))
    kept = json.loads(text)
    return {name: kept[name] for name in kept if name not in ("revision", "created", "updated")}
