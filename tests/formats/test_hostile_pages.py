"""Script injection in every field, opened in a real browser whose policy checks are off."""

import json
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import markdown
import pytest

from desk.formats.page import Picture, page
from desk.model.article import Related
from desk.model.person import Person
from desk.model.photo import TEXT_FIELDS
from desk.text.rendering import render

PAYLOADS = Path(__file__).parents[2].parent / "shared/corpora/xss-payload-list/xss-payload-list.txt"
TOOLS = Path(os.environ.get("DESK_TEST_TOOLS", "")) / "node_modules"
CHROMIUM = shutil.which("chromium")
A_PAGE = 400  # payloads

pytestmark = pytest.mark.skipif(
    not (PAYLOADS.exists() and CHROMIUM and (TOOLS / "playwright-core").exists()),
    reason="needs the payload list, Chromium and DESK_TEST_TOOLS with playwright-core",
)


def visit(folder):
    script = Path(__file__).with_name("visit_hostile_pages.cjs")
    run = subprocess.run(
        ["node", script, TOOLS, CHROMIUM, folder],
        capture_output=True,
        check=False,
        text=True,
        timeout=280,
    )
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


def chunks():
    lines = PAYLOADS.read_text(encoding="utf-8", errors="replace").splitlines()
    payloads = [line for line in lines if line.strip()]
    return [payloads[start : start + A_PAGE] for start in range(0, len(payloads), A_PAGE)]


def hostile(closure, payloads):
    joined = " ".join(payloads)
    person = Person(name=joined)
    names = ("headline", "flash", "section", "dateline", "summary", "slug", "seo_title",
             "seo_description", "canonical", "language", "published")  # fmt: skip
    article = replace(
        closure.article,
        **dict.fromkeys(names, joined),
        tags=tuple(payloads),
        sources=tuple(payloads),
        related=tuple(Related(headline=one, url=one) for one in payloads),
        body="\n\n".join(payloads),
    )
    photos = tuple(
        replace(placed, photo=replace(placed.photo, texts=dict.fromkeys(TEXT_FIELDS, joined)))
        for placed in closure.photos
    )
    return replace(
        closure,
        article=article,
        authors=(("a", person),),
        editors=(("e", person),),
        photos=photos,
        related=tuple(replace(closure.related[0], headline=one, url=one) for one in payloads),
        publication=replace(closure.publication, name=joined, base_url=joined, media_url=joined),
        blocks=tuple(render(article.body, {})),
    )


def test_no_payload_in_any_field_runs_or_loads_anything(closure, tmp_path):
    for number, payloads in enumerate(chunks()):
        html = page(hostile(closure, payloads), lambda _placed: Picture("", "", 1, 1))
        (tmp_path / f"{number:03}.html").write_text(html, encoding="utf-8")
    for found in visit(tmp_path):
        harmless = {"name": found["name"], "requests": [], "ran": [], "handlers": []}
        assert found == harmless | {"addresses": [], "active": []}


def test_the_browser_would_notice(tmp_path):
    unsafe = markdown.markdown("\n\n".join(chunks()[0]))
    (tmp_path / "unsafe.html").write_text(f"<meta charset=utf-8>{unsafe}", encoding="utf-8")
    (found,) = visit(tmp_path)
    assert found["ran"]
    assert found["active"]
