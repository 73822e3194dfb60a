"""Every string of the Big List of Naughty Strings survives wherever a person can type it."""

import json
import re
from pathlib import Path

import pytest
from PIL import Image

from desk.formats import article_file
from desk.formats.article_file import ArticleFile
from desk.formats.photo_entry import PhotoEntry
from desk.model.article import Article, Placement
from desk.model.photo import Photo
from desk.model.rows import ArticleFilter
from desk.services.commands.articles import CreateArticle
from desk.services.commands.people import AddPerson
from desk.services.commands.photos import AddPhoto
from desk.services.desk import Desk

FILE = Path(__file__).parents[1] / "data" / "blns" / "blns.json"
STRINGS = [text for text in dict.fromkeys(json.loads(FILE.read_text(encoding="utf-8"))) if text]
SHOWN = STRINGS[::24]  # asked for one by one, which takes long
# Stores over which the strings are spread: one that has no words is looked for in every text.
BATCHES = 24
CAPTIONS = 40  # strings in one caption


def person(text):
    """Return the name that a string becomes: no line ends in it, no spaces around it."""
    return re.sub("[\r\n\u2028\u2029]+", " ", text).strip()


NAMES = list(dict.fromkeys(name for text in STRINGS if (name := person(text))))


@pytest.fixture(params=range(BATCHES))
def filled(request, store, paths):
    """Make an article a string, in every field that people type; string to id."""
    made = {}
    with Desk.open(store, paths) as desk:
        shown = Photo(file="0" * 64, extension="jpg", texts={"credit": "Antara"})
        photo = desk.run("photo", AddPhoto(shown)).made
        for text in STRINGS[request.param :: BATCHES]:
            name = person(text)
            story = Article(
                headline=text, body=text, summary=text, tags=(text,),
                authors=(desk.run("person", AddPerson(text)).made,) if name else (),
                photos=(Placement("p", photo, caption=text),),
            )  # fmt: skip
            made[text] = desk.run("new", CreateArticle(story)).made
    return made


def test_stored_shown_searched_and_listed(filled, cli, store, paths):
    with Desk.open(store, paths) as desk:
        for text, id_ in filled.items():
            view = desk.article(id_)
            story = view.article
            assert (story.headline, story.body, story.summary) == (text, text, text)
            assert story.tags == (text,)
            assert [name for _, name in view.authors] == ([person(text)] if person(text) else [])
            assert view.photos[0].caption == text
            assert id_ in {row.id for row in desk.article_page(ArticleFilter(search=text))}

    listed = {entry["id"]: entry for entry in cli("list", "--json").json}
    assert all(listed[id_]["headline"] == text for text, id_ in filled.items())
    lines = cli("list").lines
    assert len(lines) == len(filled)
    assert not {letter for line in lines for letter in line} & {*map(chr, range(32)), "\x7f"}


@pytest.mark.parametrize("text", SHOWN)
def test_typed_on_the_command_line(cli, article, text):
    id_ = article()
    literal = f"@{text}" if text.startswith("@") else text
    cli("set", id_, f"headline={literal}", f"body={literal}")
    shown = cli("show", id_, "--json").json
    assert (shown["headline"], shown["body"]) == (text, text)
    assert id_ in {entry["id"] for entry in cli("list", "--search", text, "--json").json}


def test_in_an_article_file():
    for text in STRINGS:
        given = ArticleFile(headline=text, summary=text, tags=(text,), body=text)
        assert article_file.read(article_file.write(given)) == given


def test_exported_and_imported_again(cli, tmp_path):
    Image.new("RGB", (64, 48)).save(tmp_path / "p.jpg")
    captions = [
        "\n".join(STRINGS[start : start + CAPTIONS]).strip()
        for start in range(0, len(STRINGS), CAPTIONS)
    ]
    photos = tuple(
        PhotoEntry("p.jpg", texts={"caption": caption, "credit": "Antara"}) for caption in captions
    )
    story = ArticleFile(
        headline=STRINGS[-1], body="\n\n".join(STRINGS), tags=tuple(STRINGS),
        authors=tuple(NAMES[::8]), photos=photos,
    )  # fmt: skip
    (tmp_path / "s.md").write_bytes(article_file.write(story).encode())
    first = _shown(cli, tmp_path / "s.md")
    (made,) = cli(
        "export",
        first["id"],
        "--to",
        tmp_path / "a",
        "--format",
        "package",
        "--json",
        "--override",
        "captions full of backslashes",
    ).json
    (exported,) = (tmp_path / "a").rglob("article.md")
    second = _shown(cli, exported)
    for shown in (first, second):
        assert shown["tags"] == STRINGS
        assert shown["authors"] == NAMES[::8]
        assert shown["body"] == "\n\n".join(STRINGS)
        assert [photo["caption"] for photo in shown["photos"]] == captions
    assert made["edition"]


def _shown(cli, file):
    return cli("show", cli("import", file, "--json").json[0]["id"], "--json").json
