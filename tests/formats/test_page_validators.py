"""The page as outside judges see it: the W3C's Nu checker, and axe-core in Chromium.

They run when DESK_TEST_TOOLS names a folder in which ``npm install vnu-jar axe-core
playwright-core`` was done; Chromium is DESK_CHROMIUM or the one on the path.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from desk.formats.package import Target, export

FOLDER = os.environ.get("DESK_TEST_TOOLS", "")
MODULES = Path(FOLDER).absolute() / "node_modules"
CHROMIUM = os.environ.get("DESK_CHROMIUM") or shutil.which("chromium") or ""
SCRIPT = Path(__file__).parent / "inspect_pages.cjs"

pytestmark = pytest.mark.skipif(
    not (FOLDER and CHROMIUM and (MODULES / "vnu-jar").is_dir()),
    reason="needs Chromium and DESK_TEST_TOOLS with vnu-jar, axe-core and playwright-core",
)


@pytest.fixture
def exported(closure, renditions, tmp_path):
    return export(closure, Target.PACKAGE, tmp_path, renditions).path


def test_the_nu_checker_finds_no_error(exported):
    jar = MODULES / "vnu-jar" / "build" / "dist" / "vnu.jar"
    command = ["java", "-jar", jar, "--errors-only", "--format", "json", exported / "index.html"]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert json.loads(done.stderr or done.stdout)["messages"] == []


@pytest.mark.parametrize("width", ["320", "1440"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_chromium_shows_the_page_from_the_disk(exported, width, scheme):
    command = ["node", SCRIPT, MODULES, CHROMIUM, width, scheme, exported / "index.html"]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    (seen,) = json.loads(done.stdout)
    assert seen["violations"] == []
    assert seen["console_texts"] == []
    assert seen["overflow_px"] <= 0
    assert len(seen["pictures"]) == 2
    assert all(seen["pictures"])
    assert seen["last_cell"] == ["left", "right", "left", "right"]
    assert all(request.startswith("file:") for request in seen["requests"])
    assert json.loads(seen["structured_data"][0])["@graph"][0]["@type"] == "NewsArticle"
