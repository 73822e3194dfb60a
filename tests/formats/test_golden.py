"""The files of the sample story, as they were looked at; DESK_WRITE_GOLDEN=1 writes them anew."""

import json
import os
from pathlib import Path

import pytest

from desk.formats import article_file, schemas
from desk.formats.contents import contents
from desk.formats.target import Target

GOLDEN = Path(__file__).parent / "golden"


@pytest.mark.parametrize(
    "name",
    ["index.html", "fragment.html", "article.json", "article.ninjs.json", "article.md",
     "README.txt"],
)  # fmt: skip
def test_the_sample_story_is_exported_as_before(closure, packed, name):
    found = contents(closure, Target.PACKAGE, packed)[name].data
    if os.environ.get("DESK_WRITE_GOLDEN"):
        GOLDEN.mkdir(exist_ok=True)
        (GOLDEN / name).write_bytes(found)
    assert found.decode() == (GOLDEN / name).read_bytes().decode()


@pytest.mark.parametrize(
    ("name", "schema"),
    [("article.json", schemas.ARTICLE), ("article.ninjs.json", schemas.NINJS)],
)
def test_the_golden_json_is_valid(name, schema):
    assert schemas.problems(json.loads((GOLDEN / name).read_bytes()), schema) == []


def test_the_golden_article_file_tells_all_that_the_json_tells():
    read = article_file.read((GOLDEN / "article.md").read_text(encoding="utf-8"))
    told = json.loads((GOLDEN / "article.json").read_bytes())
    for name in (
        "headline", "flash", "section", "dateline", "language", "summary", "canonical",
        "seo_title", "seo_description", "published", "status", "body", "extra",
    ):  # fmt: skip
        assert getattr(read, name) == told[name]
    for name in ("authors", "editors", "tags", "sources"):
        assert list(getattr(read, name)) == told[name]
    assert [(one.article, one.headline, one.url) for one in read.related] == [
        (one["article"], one["headline"], one["url"]) for one in told["related"]
    ]
    for entry, photo in zip(read.photos, told["photos"], strict=True):
        assert (entry.file, entry.role) == (photo["file"], photo["role"])
        assert entry.id in ("", photo["id"])
        for name, value in entry.texts.items():
            assert photo[name] == value
        for name, values in entry.lists.items():
            assert photo[name] == list(values)
